/** What menu commands need and formulas do not; the build writes it to Data.html, so that formulas start without it. */
import { changeSentences, issueSentences, menuTexts, readinessTexts, sidebarTexts } from './locales';
import { b2b, listWords } from './templates';

/** Plain JSON: sentences by language, the starter templates, and how lists are written. */
export const data = {
  issues: issueSentences,
  changes: changeSentences,
  sidebar: sidebarTexts,
  menu: menuTexts,
  readiness: readinessTexts,
  templates: { b2b },
  listWords,
};

export type Data = typeof data;

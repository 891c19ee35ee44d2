/** What menu commands need and formulas do not; the build writes it to Data.html, so that formulas start without it. */
import {
  changeSentences,
  issueSentences,
  leakTexts,
  menuTexts,
  proofTexts,
  readinessTexts,
  sidebarTexts,
} from './locales';
import { listWords, type Shelf, shelf } from './templates';

/** Plain JSON: sentences by language, the templates, and how lists are written. */
export const data = {
  issues: issueSentences,
  changes: changeSentences,
  sidebar: sidebarTexts,
  leaks: leakTexts,
  menu: menuTexts,
  proofTab: proofTexts,
  readiness: readinessTexts,
  templates: shelf,
  listWords,
};

export type Data = Omit<typeof data, 'templates'> & { readonly templates: Shelf };

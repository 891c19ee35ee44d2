/** What menu commands need and formulas do not; the build writes it to Data.html, so that formulas start without it. */
import { issueSentences, menuTexts } from './locales';
import { b2b } from './templates';

/** Plain JSON: the sentences of the issues and of the menu by language, and the starter templates. */
export const data = { issues: issueSentences, menu: menuTexts, templates: { b2b } };

export type Data = typeof data;

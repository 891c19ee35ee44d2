/** What menu commands need and formulas do not; the build writes it to Data.html, so that formulas start without it. */
import { issueSentences } from './locales';
import { b2b } from './templates';

/** Plain JSON: the sentences of all issues by language, and the starter templates. */
export const data = { issues: issueSentences, templates: { b2b } };

export type Data = typeof data;

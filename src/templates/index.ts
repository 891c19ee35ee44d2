/** Templates and what it takes to fit one to a sheet: its header row, its columns, how it is written. Pure. */
export { type ActivityKey, activities, type LoggedActivities, usualActivities } from './activities';
export { type Choosable, chooseTemplate, type Ranked } from './choose';
export { type ColumnNames, columnNames } from './column-names';
export { findBlankWords, findDateOrder, findOutcome } from './detect';
export { findHeader, type Header } from './header';
export { plainName } from './header-name';
export { languageOf } from './language';
export { b2b, shelf } from './library';
export { type ListWords, listWords, type Meaning } from './list-words';
export { type Matched, matchColumns } from './match';
export { isUnique, type Kind, type Profile, profileOf } from './profile';
export { type Known, meaningsOf, type NewList, type Proposal, proposeModel, sampleOf } from './propose';
export { needsOf, positionFor } from './rule';
export { missingDimensions } from './segments';
export { type Shelf, templateOf } from './shelf';
export { type LeadList, missingRules, rulesFor, type Starter, starterModel } from './starter';
export type { Template, Words } from './template';

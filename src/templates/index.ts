/** Starter models and what it takes to fit one to a sheet: its header row, its columns, how it is written. Pure. */
export { usualActivities } from './activities';
export { b2b } from './b2b';
export { type ColumnNames, columnNames } from './column-names';
export { findBlankWords, findDateOrder, findOutcome } from './detect';
export { findHeader, type Header } from './header';
export { plainName } from './header-name';
export { languageOf } from './language';
export { type ListWords, listWords, type Meaning } from './list-words';
export { type Matched, matchColumns } from './match';
export { isUnique, type Kind, type Profile, profileOf } from './profile';
export { type Known, meaningsOf, type NewList, type Proposal, proposeModel, sampleOf } from './propose';
export { type LeadList, type Starter, starterModel } from './starter';
export type { Template } from './template';

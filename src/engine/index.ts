/** The engine: from a model and leads to scores, reasons and issues. Pure; the only door to this folder. */
export { type ActivityLog, activityLog } from './activity-log';
export { type Answer, askedAnswers } from './answers';
export { bandAt, type CompiledBand, compileBands, disqualifiedBand, isDisqualifiedBand } from './bands';
export type { ChangeSentences } from './change-sentences';
export { changeLines } from './change-words';
export { check } from './check';

export { type CellChange, type Change, compareModels, type RowChange } from './compare';
export { type CompiledModel, type CompiledRule, compile, effectiveDay, headerIndex, isOff } from './compile';
export { type AskedColumn, askedColumns, type Completeness, completenessOf, isChecked } from './completeness';
export { CHECKED, UNCHECKED } from './condition';

export { type DateOrder, dayOf, isOrderedDate, isoDay } from './day';
export { dueReader } from './due';
export { fingerprintOf, revisionOf } from './fingerprint';
export { FREE_EMAIL_DOMAINS } from './free-email';
export { cellKey, cellName, type GridPlaces, gridOf, gridRows } from './grid';
export type { IssueCode } from './issue-codes';
export { type Choices, type Conflict, type Merge, mergeModels } from './merge';
export type { Side } from './merge-cells';
export type { PartConflict } from './merge-parts';
export type {
  Activity,
  Axis,
  Band,
  Cell,
  Condition,
  Example,
  GridCell,
  Group,
  Issue,
  Language,
  Model,
  Owner,
  Question,
  Row,
  Rule,
  Segment,
  SettingName,
  Settings,
  Step,
} from './model';
export { answered, type NextStep, nextAnswers } from './next';
export { numberOf, thousandths } from './number';
export { type Origin, originOf } from './origin';
export { outcomesOf } from './outcome';
export { type Outcome, outcomeReader } from './outcome-reader';
export { ownersOf, sharersOf } from './owners';
export { pairParts } from './pair-parts';
export { eachKind, type Origins, type PartKind } from './parts';
export { type Places, placeOf } from './places';
export { attainable, attainableTotal, percentBase, type Range, scoreRange } from './range';
export { type ReadModel, readModel } from './read-model';
export { isError, plainCell, Reading, type Spelling } from './reading';
export { rescorer } from './rescore';
export type { RowOperation } from './row-operations';
export {
  type Breakdown,
  bandRow,
  type Contribution,
  DISQUALIFIED,
  explainLeads,
  type Parts,
  partsOfLeads,
  pointsFor,
  type Scores,
  scoreLeads,
  scoreTable,
} from './score';
export { findSections } from './sections';
export { type SegmentsOfLeads, segmentsOf } from './segments';
export { readScale, type Scale } from './settings';
export type { Adjustment } from './settle';
export { type Block, eachBlock, type StrengthTable, strengthTable } from './strengths';
export { type ReadTable, readTable } from './table';
export { isOptional, RECORD_PLACES, type RecordKind, type Records, recordKeys } from './table-columns';
export type { Formula } from './table-draft';
export { planEdit, type TablePlan } from './table-edit';
export { planRestore } from './table-restore';
export { writeModel } from './table-write';
export { isBlankRow, isEmpty, text } from './text';
export { alternatives } from './value-list';
export { type ConditionName, LANGUAGES, meaning, type Place, type Term, termsOf, vocabulary, word } from './vocabulary';
export { splitWeight } from './weight';
export { type ConditionParts, conditionParts, conditionWords, ruleWords, stepWords, type Wording } from './wording';
export { hasWord } from './words';

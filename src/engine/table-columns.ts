/** The columns of each section of the model tab, in the order they are written. */
import type { Activity, Band, Cell, Example, GridCell, Group, Model, Owner, Question, Segment } from './model';
import { type Place, termsOf } from './vocabulary';

/** The sections in which every row is a part of its own, and what a row is. */
export interface Records {
  readonly groups: Group;
  readonly bands: Band;
  readonly segments: Segment;
  readonly grid: GridCell;
  readonly owners: Owner;
  readonly questions: Question;
  readonly examples: Example;
  readonly activities: Activity;
}

export type RecordKind = keyof Records;

/** Where the names of each section's columns are. */
export const RECORD_PLACES = {
  groups: 'groupColumns',
  bands: 'bandColumns',
  segments: 'segmentColumns',
  grid: 'gridColumns',
  owners: 'ownerColumns',
  questions: 'questionColumns',
  examples: 'exampleColumns',
  activities: 'activityColumns',
} as const satisfies { readonly [kind in RecordKind]: Place };

/** The sections of records that a model always has, and those it may do without, in the order they are written. */
export const ALWAYS = ['groups', 'bands'] as const;
export const OPTIONAL = ['segments', 'grid', 'owners', 'questions', 'examples', 'activities'] as const;
export const RECORD_KINDS: readonly RecordKind[] = [...ALWAYS, ...OPTIONAL];

/** Tells whether a model may do without a kind of parts. */
export function isOptional(kind: string): kind is (typeof OPTIONAL)[number] {
  return (OPTIONAL as readonly string[]).includes(kind);
}

/** The columns of a section of records. */
export function recordKeys(kind: RecordKind): readonly string[] {
  return termsOf(RECORD_PLACES[kind]);
}

/** The rows of a section of records; none where the model does without it. */
export function recordsOf(model: Model, kind: RecordKind): readonly { readonly [key: string]: Cell }[] {
  return (model[kind] ?? []) as readonly object[] as readonly { readonly [key: string]: Cell }[];
}

/** The optional sections of a model that have rows. */
export function optionalRecords(
  rowsOf: (kind: (typeof OPTIONAL)[number]) => readonly { readonly [key: string]: Cell }[],
): Pick<Model, (typeof OPTIONAL)[number]> {
  return Object.fromEntries(OPTIONAL.map((kind) => [kind, rowsOf(kind)]).filter(([, rows]) => rows?.length));
}

export const RULE_KEYS = termsOf('ruleColumns');

/** Cells of a row by the column they stand in. */
export type Cells<K extends string> = { readonly [key in K]?: Cell };

/** Fills every column of a row; a cell that is not there is blank. */
export function record<K extends string>(keys: readonly K[], cells: Cells<K>): Record<K, Cell> {
  const result: { [key in K]?: Cell } = {};
  for (const key of keys) result[key] = cells[key] ?? '';
  return result as Record<K, Cell>;
}

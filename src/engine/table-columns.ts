/** The columns of each section of the model tab, in the order they are written. */
import type { Cell } from './model';
import type { Term } from './vocabulary';

export const GROUP_KEYS: readonly Term<'groupColumns'>[] = ['group', 'axis', 'atMost', 'atLeast'];
export const BAND_KEYS: readonly Term<'bandColumns'>[] = [
  'band',
  'axis',
  'from',
  'color',
  'nextStep',
  'owner',
  'respondWithin',
];
export const EXAMPLE_KEYS: readonly Term<'exampleColumns'>[] = ['lead', 'band', 'note'];
export const RULE_KEYS: readonly Term<'ruleColumns'>[] = [
  'on',
  'join',
  'group',
  'rule',
  'column',
  'condition',
  'value',
  'to',
  'weight',
  'upTo',
  'halfLife',
  'since',
  'ask',
  'note',
];

/** Cells of a row by the column they stand in. */
export type Cells<K extends string> = { readonly [key in K]?: Cell };

/** Fills every column of a row; a cell that is not there is blank. */
export function record<K extends string>(keys: readonly K[], cells: Cells<K>): Record<K, Cell> {
  const result: { [key in K]?: Cell } = {};
  for (const key of keys) result[key] = cells[key] ?? '';
  return result as Record<K, Cell>;
}

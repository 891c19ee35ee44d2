/** The columns of each section of the model tab, in the order they are written. */
import type { Cell } from './model';
import { termsOf } from './vocabulary';

export const GROUP_KEYS = termsOf('groupColumns');
export const BAND_KEYS = termsOf('bandColumns');
export const EXAMPLE_KEYS = termsOf('exampleColumns');
export const RULE_KEYS = termsOf('ruleColumns');

/** Cells of a row by the column they stand in. */
export type Cells<K extends string> = { readonly [key in K]?: Cell };

/** Fills every column of a row; a cell that is not there is blank. */
export function record<K extends string>(keys: readonly K[], cells: Cells<K>): Record<K, Cell> {
  const result: { [key in K]?: Cell } = {};
  for (const key of keys) result[key] = cells[key] ?? '';
  return result as Record<K, Cell>;
}

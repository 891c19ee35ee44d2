/** The levels of a text column: the values that many leads share, as a model's Value would name them. */
import type { Reading } from '../engine';

/** A level, how its cells are told, how it is written as a Value, and how many leads have it. */
export interface Level {
  readonly key: string;
  readonly written: string;
  readonly leads: number;
}

/** What makes a value a level. */
export interface Limits {
  readonly fewest: number;
  readonly most: number;
  readonly longest: number;
}

/** The levels among these cells, the most frequent first. O(distinct cells · log). */
export function levelsOf(
  cells: readonly Reading[],
  known: readonly number[],
  counts: Int32Array,
  { fewest, most, longest }: Limits,
): readonly Level[] {
  const found = new Map<string, { written: string; most: number; leads: number }>();
  for (const code of known) {
    const cell = cells[code];
    const leads = counts[code] ?? 0;
    if (!cell || cell.text.length > longest) continue;
    const key = keyOf(cell);
    const level = found.get(key);
    const written = valueText(cell);
    if (!level) found.set(key, { written, most: leads, leads });
    else {
      if (leads > level.most || (leads === level.most && written < level.written)) {
        level.written = written;
        level.most = leads;
      }
      level.leads += leads;
    }
  }
  return [...found]
    .filter(([, { leads }]) => leads >= fewest)
    .map(([key, { written, leads }]) => ({ key, written, leads }))
    .sort((a, b) => b.leads - a.leads || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}

/** What two cells have in common where the condition "is" takes them for equal: a number, a day, or their text. */
export function keyOf(cell: Reading): string {
  const plain = cell.text;
  if (cell.number !== undefined && (plain.length <= 15 || plain.replace(/\D/g, '').length <= 15))
    return `#${cell.number}`;
  return cell.day === undefined ? plain : `@${cell.day}`;
}

/** A cell as one alternative of a Value: on one line, with ~ before what would mean something else. */
export function valueText({ cell }: Reading): string {
  return escaped(String(cell).normalize('NFKC').trim().replace(/\s+/g, ' '));
}

/** Puts ~ before the signs that a Value reads otherwise. */
export function escaped(plain: string): string {
  return plain.replace(/[~*?|]/g, '~$&');
}

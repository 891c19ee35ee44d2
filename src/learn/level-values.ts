/** The levels of a text column: the values that many leads share, as a model's Value would name them; `!` where places run over a list itself. */
import type { Reading } from '../engine';
import { once, type ReadColumn } from './read-columns';

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

/** The levels among the known cells of a column, the most frequent first. O(distinct cells), their keys worked out once. */
export function levelsOf(
  column: ReadColumn,
  known: readonly number[],
  counts: Int32Array,
  { fewest, most, longest }: Limits,
): readonly Level[] {
  const { cells } = column;
  const { places, keys } = once(column, 'levels', () => levelPlaces(cells, longest));
  const sums = new Int32Array(keys.length);
  for (const code of known) {
    const place = places[code]!;
    if (place >= 0) sums[place]! += counts[code]!;
  }
  const frequent = new Map<number, { written: string; most: number }>();
  for (const code of known) {
    const place = places[code]!;
    const cell = cells[code];
    if (!cell || place < 0 || sums[place]! < fewest) continue;
    const leads = counts[code]!;
    const written = valueText(cell);
    const level = frequent.get(place);
    if (!level || leads > level.most || (leads === level.most && written < level.written))
      frequent.set(place, { written, most: leads });
  }
  return [...frequent]
    .map(([place, { written }]) => ({ key: keys[place]!, written, leads: sums[place]! }))
    .sort((a, b) => b.leads - a.leads || (a.key < b.key ? -1 : 1))
    .slice(0, most);
}

/** For each distinct cell the place of its key among the keys; −1 for one too long to be a level, blank or an error. */
function levelPlaces(cells: readonly Reading[], longest: number) {
  const found = new Map<string, number>();
  const places = Int32Array.from(cells, (cell) => {
    if (cell.state !== 'known' || cell.text.length > longest) return -1;
    const key = keyOf(cell);
    const place = found.get(key) ?? found.size;
    found.set(key, place);
    return place;
  });
  return { places, keys: [...found.keys()] };
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

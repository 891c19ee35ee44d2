/** What a column holds, seen from a sample of its cells: how many are filled, of which kind, and which are frequent. */
import { type Cell, CHECKED, dayOf, isEmpty, isError, isOrderedDate, numberOf, text, UNCHECKED } from '../engine';
import { sizeRange } from './size-range';

/** The kind most cells of a column have. `flag`: yes or no; `range`: sizes such as "51-200"; `blank`: none is filled. */
export type Kind = 'blank' | 'flag' | 'number' | 'date' | 'range' | 'email' | 'text';

export interface Profile {
  readonly rows: number;
  /** Cells with something in them; blank words such as "Select" do not count. */
  readonly filled: number;
  readonly kind: Kind;
  /** Distinct values as written, with how often each occurs, most frequent first. */
  readonly values: readonly (readonly [value: string, count: number])[];
  /** Numbers of the column in ascending order. */
  readonly numbers: readonly number[];
}

const MAJORITY = 0.6;

/** Looks at the cells of one column. `blank` are the words that mean blank, in the form `text` gives. */
export function profileOf(cells: readonly unknown[], blank: ReadonlySet<string>): Profile {
  const counts = new Map<string, number>();
  const numbers: number[] = [];
  const kinds: { [kind in Exclude<Kind, 'blank'>]: number } = {
    flag: 0,
    number: 0,
    date: 0,
    range: 0,
    email: 0,
    text: 0,
  };
  let filled = 0;
  for (const raw of cells) {
    if (isEmpty(raw) || isError(raw)) continue;
    const cell = raw as string | number | boolean;
    if (blank.has(text(cell))) continue;
    filled++;
    counts.set(String(cell).trim(), (counts.get(String(cell).trim()) ?? 0) + 1);
    const kind = kindOf(cell);
    kinds[kind]++;
    const number = typeof cell === 'number' ? cell : typeof cell === 'string' ? numberOf(cell, '.') : undefined;
    if (number !== undefined) numbers.push(number);
  }
  const values = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return { rows: cells.length, filled, kind: majority(kinds, filled), values, numbers: numbers.sort((a, b) => a - b) };
}

/** Gives the number below which a share of the column's numbers lies, such as 0.75 for the upper quarter. */
export function quantile(profile: Profile, share: number): number | undefined {
  const { numbers } = profile;
  return numbers[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
}

/** Tells whether every lead of the sample has its own value in this column. */
export function isUnique(profile: Profile): boolean {
  return profile.rows > 1 && profile.filled === profile.rows && profile.values.length === profile.rows;
}

/** The kind of a single cell that is not blank. */
export function kindOf(cell: Cell): Exclude<Kind, 'blank'> {
  if (typeof cell === 'boolean') return 'flag';
  if (typeof cell === 'number') return 'number';
  if (cell === null) return 'text';
  const plain = text(cell);
  if (CHECKED.has(plain) || UNCHECKED.has(plain)) return 'flag';
  if (dayOf(cell, undefined) !== undefined || isOrderedDate(cell)) return 'date';
  if (numberOf(cell, '.') !== undefined || numberOf(cell, ',') !== undefined) return 'number';
  if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(plain)) return 'email';
  return sizeRange(cell) ? 'range' : 'text';
}

function majority(kinds: { readonly [kind in Exclude<Kind, 'blank'>]: number }, filled: number): Kind {
  if (filled === 0) return 'blank';
  const [kind, count] = (Object.entries(kinds) as [Kind, number][]).reduce((a, b) => (b[1] > a[1] ? b : a));
  // A list of sizes may hold plain numbers ("1-10 | 11-50 | 1000"), and a column of numbers a few sizes ("50+").
  if (kinds.range + kinds.number >= filled * MAJORITY) return kinds.range > kinds.number ? 'range' : 'number';
  return count >= filled * MAJORITY ? kind : 'text';
}

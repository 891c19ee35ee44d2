/** Whether a mix of scores or values is still what it was: the population stability index. */
import { dayOf, isError, numberOf, plainCell, type Scale, text } from '../engine';

/** Steady: below 0.1, or no more than chance makes of so few leads; watch: below 0.25; moved: 0.25 or more. */
export type StabilityReading = 'steady' | 'watch' | 'moved';

/** One part of the mix, before and now, as numbers of leads: a range of numbers, or a level ('' is blank; undefined: all other levels). */
export type StabilityPart = {
  readonly before: number;
  readonly now: number;
} & ({ readonly from: number; readonly to: number } | { readonly level: string | undefined });

/** The index of a column; `byChance` is what 95 of 100 samples of this size stay below where nothing has moved. */
export interface Stability {
  readonly psi: number;
  readonly byChance: number;
  readonly reading: StabilityReading;
  readonly parts: readonly StabilityPart[];
}

/** How the sheet writes its cells. */
export type CellSpelling = Pick<Scale, 'decimalSign' | 'dateOrder' | 'blankWords'>;

const LEVELS = 20;
const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/**
 * The sum over parts of (now − before) × ln(now ÷ before), as shares of their side; a part that is empty on one side counts
 * half a lead there. Undefined where a side has no lead.
 * https://scholarworks.wmich.edu/dissertations/3208 (Yurdakul 2018) · cost O(parts)
 */
export function psiOf(before: readonly number[], now: readonly number[]): number | undefined {
  const earlier = sumOf(before);
  const later = sumOf(now);
  if (earlier === 0 || later === 0) return undefined;
  return before.reduce((psi, count, i) => {
    const other = now[i] ?? 0;
    if (count === 0 && other === 0) return psi;
    const p = (count || 0.5) / earlier;
    const q = (other || 0.5) / later;
    return psi + (q - p) * Math.log(q / p);
  }, 0);
}

/** The stability of numbers, parted at the tenths of what they were. O(n log n). */
export function stabilityOfNumbers(before: readonly number[], now: readonly number[]): Stability | undefined {
  const earlier = before.filter(Number.isFinite).sort((a, b) => a - b);
  const later = now.filter(Number.isFinite).sort((a, b) => a - b);
  return stabilityOf(numberParts(earlier, later));
}

/**
 * The stability of a column: numbers by tenths, all else by its twenty most frequent levels; blanks are a part of their
 * own. Undefined for a column of dates, which move by nature, and where a side has no lead. O(n log n).
 */
export function stabilityOfCells(
  before: readonly unknown[],
  now: readonly unknown[],
  spelling: CellSpelling,
): Stability | undefined {
  const earlier = before.map((cell) => wordsOf(cell, spelling));
  const later = now.map((cell) => wordsOf(cell, spelling));
  const known = [...earlier, ...later].filter((words) => words !== '');
  if (known.length > 0 && mostly(known, (words) => dayOf(words, spelling.dateOrder) !== undefined)) return undefined;
  const number = (words: string): number => numberOf(words, spelling.decimalSign) ?? Number.NaN;
  const isMany = new Set(known).size > 10;
  if (!isMany || !mostly(known, (words) => !Number.isNaN(number(words))))
    return stabilityOf(levelParts(earlier, later));
  const numbers = (side: readonly string[]): number[] =>
    side
      .map(number)
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
  const others = (side: readonly string[]): string[] => side.filter((words) => Number.isNaN(number(words)));
  return stabilityOf([...numberParts(numbers(earlier), numbers(later)), ...levelParts(others(earlier), others(later))]);
}

function stabilityOf(parts: readonly StabilityPart[]): Stability | undefined {
  const before = parts.map((part) => part.before);
  const now = parts.map((part) => part.now);
  const psi = psiOf(before, now);
  if (psi === undefined) return undefined;
  const free = parts.filter((part) => part.before + part.now > 0).length - 1;
  const byChance = (free + 1.645 * Math.sqrt(2 * free)) * (1 / sumOf(before) + 1 / sumOf(now));
  const reading = psi < 0.1 || psi <= byChance ? 'steady' : psi < 0.25 ? 'watch' : 'moved';
  return { psi, byChance, reading, parts };
}

/** Both sides in rising order. */
function numberParts(before: readonly number[], now: readonly number[]): StabilityPart[] {
  const all = [...before, ...now];
  if (all.length === 0) return [];
  const edges = [...new Set(TENTHS.map((tenth) => before[Math.floor((tenth * before.length) / 10)] ?? 0))];
  const starts = before.length === 0 ? [] : edges;
  const bounds = [Number.NEGATIVE_INFINITY, ...starts, Number.POSITIVE_INFINITY];
  const lowest = all.reduce((least, one) => Math.min(least, one));
  const highest = all.reduce((most, one) => Math.max(most, one));
  return bounds.slice(0, -1).flatMap((from, i) => {
    const to = bounds[i + 1] ?? highest;
    const within = (side: readonly number[]) => side.filter((one) => one >= from && one < to).length;
    const part = { from: Math.max(from, lowest), to: Math.min(to, highest), before: within(before), now: within(now) };
    return part.before + part.now > 0 ? [part] : [];
  });
}

function levelParts(before: readonly string[], now: readonly string[]): StabilityPart[] {
  const counts = new Map<string, { before: number; now: number }>();
  const count = (side: 'before' | 'now') => (level: string) => {
    const known = counts.get(level) ?? { before: 0, now: 0 };
    known[side]++;
    counts.set(level, known);
  };
  before.forEach(count('before'));
  now.forEach(count('now'));
  const levels = [...counts].sort(([a, x], [b, y]) => y.before + y.now - x.before - x.now || (a < b ? -1 : 1));
  const rest = levels.slice(LEVELS);
  const other = {
    level: undefined,
    before: sumOf(rest.map(([, x]) => x.before)),
    now: sumOf(rest.map(([, x]) => x.now)),
  };
  return [...levels.slice(0, LEVELS).map(([level, both]) => ({ level, ...both })), ...(rest.length > 0 ? [other] : [])];
}

/** A cell as text; '' for blank ones and errors. */
function wordsOf(cell: unknown, { blankWords }: CellSpelling): string {
  const words = isError(cell) ? '' : text(plainCell(cell) ?? '');
  return blankWords.has(words) ? '' : words;
}

function mostly(words: readonly string[], holds: (words: string) => boolean): boolean {
  return words.filter(holds).length >= 0.9 * words.length;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Dates that leak only beside another date: days from a lead's arrival to something that came with its ending; `!` where places run over a list itself. */
import type { Levels } from './levels';
import { bestCut, type Cut, type Ended } from './separation';

/** Days are counted from a date that at least so large a part of the leads has. */
const MOST = 0.9;

/** How the leads ended by the days between two dates of each. */
export interface Gaps extends Cut {
  readonly days: readonly number[];
  readonly ends: readonly Ended[];
}

/** Parts won from lost leads by the days from one date to another; undefined where few have both. O(n · log). */
export function gapsBetween(from: Levels, to: Levels, outcomes: Uint8Array): Gaps | undefined {
  const counts = new Map<number, [ended: number, won: number, lost: number]>();
  for (const [i, code] of to.codes.entries()) {
    const days = (to.levels[code]?.value ?? Number.NaN) - (from.levels[from.codes[i]!]?.value ?? Number.NaN);
    const outcome = outcomes[i];
    if (Number.isNaN(days) || (outcome !== 1 && outcome !== 2)) continue;
    const count = counts.get(days) ?? [0, 0, 0];
    count[outcome]++;
    counts.set(days, count);
  }
  const rising = [...counts].sort(([a], [b]) => a - b);
  const ends = rising.map(([, [, won, lost]]) => ({ won, lost }));
  const cut = bestCut(ends);
  return cut && { ...cut, days: rising.map(([days]) => days), ends };
}

/** The mean day of a column of dates that hardly a lead lacks; infinite for any other column. */
export function meanDay({ kind, levels, codes }: Levels): number {
  let leads = 0;
  let sum = 0;
  for (const { value, open, won, lost } of levels) {
    const here = Number.isNaN(value) ? 0 : open + won + lost;
    leads += here;
    sum += here && here * value;
  }
  return kind === 'day' && leads >= MOST * codes.length ? sum / leads : Number.POSITIVE_INFINITY;
}

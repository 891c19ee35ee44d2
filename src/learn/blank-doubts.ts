/** Columns whose blanks tell more than is comfortable, though not enough to call them leaks: for a person to judge. */
import { readScale, text } from '../engine';
import { filledOf } from './leak-tests';
import type { LeadColumns } from './leaks';
import { levelsOf } from './levels';
import { readColumn } from './read-columns';
import { separation } from './separation';
import { type Rate, rateOf } from './wilson';

/** A column that is blank in leads of which far fewer, or far more, were won than of the others. */
export interface BlankDoubt {
  readonly column: string;
  readonly at: number;
  readonly blank: Rate;
  readonly filled: Rate;
}

/** Doubt begins where blanks part won from lost leads so far, surely, and where the rates differ so many times. */
const GAP = 0.2;
const TIMES = 2;

/**
 * Finds columns whose blanks deserve a question: are they filled in only after talking to the lead? A model may learn
 * from them, but then scores that a lead has not been talked to. Columns in `leftOut` (leaks) are not looked at.
 * Cost O(rows × columns).
 */
export function blankDoubts(
  { header, rows, outcomes, settings }: LeadColumns,
  leftOut: ReadonlySet<number> = new Set(),
): readonly BlankDoubt[] {
  const { scale } = readScale({ language: 'en', settings });
  return header.flatMap((cell, at): readonly BlankDoubt[] => {
    const column = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    if (column === '' || leftOut.has(at) || text(column) === text(settings.outcomeColumn ?? '')) return [];
    const levels = levelsOf(readColumn(rows, at, '', scale), outcomes);
    const filled = filledOf(levels);
    const parts = separation([filled, levels.blank]);
    if (!parts || parts.gap - 2 * parts.error < GAP) return [];
    const rates = [levels.blank, filled].map(({ won, lost }) => rateOf(won, won + lost));
    const [blank = rateOf(0, 0), known = blank] = rates;
    if (Math.max(blank.rate, known.rate) < TIMES * Math.min(blank.rate, known.rate)) return [];
    return [{ column, at, blank, filled: known }];
  });
}

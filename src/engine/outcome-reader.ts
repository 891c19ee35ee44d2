/** How one lead ended, for lists of work: nothing is lost there that nobody called lost. */
import { CHECKED } from './condition';
import type { Cell } from './model';
import { LOST, listOf, type OutcomeWords, setOf, WON } from './outcome';
import { text } from './text';

/** How a lead ended, as far as it has. */
export type Outcome = 'won' | 'lost' | 'open';

/** Makes the reader for lists of work. An unticked checkbox, no and 0 are open: nobody knows yet. */
export function outcomeReader(settings: OutcomeWords): (cell: Cell) => Outcome {
  const won = listOf(settings.wonValues) ?? setOf(WON, CHECKED);
  const lost = listOf(settings.lostValues) ?? setOf(LOST);
  return (cell) => {
    const said = text(cell ?? '');
    if (said === '') return 'open';
    if (won.has(said)) return 'won';
    return lost.has(said) ? 'lost' : 'open';
  };
}

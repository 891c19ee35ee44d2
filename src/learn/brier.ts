/** How far chances lay from what happened. */
import { tally } from './tally';

/**
 * The Brier score: the mean squared distance between the chance that was given and what came, 1 won, 0 lost. 0 is
 * perfect; whoever always gives the base rate gets base × (1 − base). Undefined where there is no lead.
 * https://doi.org/10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2 (Brier 1950) · cost O(n + distinct · log)
 */
export function brierOf(chances: ArrayLike<number>, won: ArrayLike<number | boolean>): number | undefined {
  const counted = tally(chances, won);
  const count = counted.allWon + counted.allLost;
  if (count === 0) return undefined;
  const squares = counted.scores.reduce((sum, chance, i) => {
    const p = Math.min(1, Math.max(0, chance));
    return sum + (counted.won[i] ?? 0) * (1 - p) ** 2 + (counted.lost[i] ?? 0) * p ** 2;
  }, 0);
  return squares / count;
}

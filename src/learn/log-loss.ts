/** How surprising what happened was, given the chances. */
import { tally } from './tally';

const LEAST = 1e-15;

/**
 * The log loss: the mean of −ln of the chance given to what came. 0 is perfect, 0.693 a coin; being sure and wrong costs
 * most, held at 34.5 a lead. Undefined where there is no lead.
 * https://doi.org/10.1111/j.2517-6161.1952.tb00104.x (Good 1952) · cost O(n + distinct · log)
 */
export function logLossOf(chances: ArrayLike<number>, won: ArrayLike<number | boolean>): number | undefined {
  const counted = tally(chances, won);
  const count = counted.allWon + counted.allLost;
  if (count === 0) return undefined;
  const surprise = counted.scores.reduce((sum, chance, i) => {
    const p = Math.min(1 - LEAST, Math.max(LEAST, chance));
    return sum - (counted.won[i] ?? 0) * Math.log(p) - (counted.lost[i] ?? 0) * Math.log1p(-p);
  }, 0);
  return surprise / count;
}

/** How well scores put won leads above lost ones; `!` where places run over a list itself. */
import { type Tally, tally } from './tally';
import { type Interval, Z95 } from './wilson';

/** The chance that a won lead scores higher than a lost one (ties count half), with its 95 % interval. */
export interface Auc extends Interval {
  readonly auc: number;
}

/**
 * Area under the ROC curve: 0.5 is chance, 1 is perfect. Its standard error is DeLong's; the interval is taken on the
 * log-odds, so that it stays within 0 and 1. At 0 and 1, where that error is 0, the interval is Newcombe's. Undefined
 * where no lead was won or none lost.
 * https://doi.org/10.2307/2531595 (DeLong, DeLong, Clarke-Pearson 1988), https://doi.org/10.1002/sim.2324 (Newcombe
 * 2006, method 5) · cost O(n + distinct scores · log)
 */
export function aucOf(scores: ArrayLike<number>, won: ArrayLike<number | boolean>): Auc | undefined {
  return aucOfTally(tally(scores, won));
}

/** The same of leads that are counted already. */
export function aucOfTally({ scores, won, lost, allWon, allLost }: Tally): Auc | undefined {
  if (allWon === 0 || allLost === 0) return undefined;
  // Twice the won and lost leads below each score, those with the score itself once: whole numbers, so sums are exact.
  let wonBelow = 0;
  let lostBelow = 0;
  let pairs = 0;
  const below = scores.map((_, i) => {
    const twice = { won: wonBelow + won[i]!, lost: lostBelow + lost[i]! };
    wonBelow += 2 * won[i]!;
    lostBelow += 2 * lost[i]!;
    pairs += twice.lost * won[i]!;
    return twice;
  });
  const auc = pairs / 2 / allWon / allLost;
  let ofWon = 0;
  let ofLost = 0;
  below.forEach((twice, i) => {
    ofWon += won[i]! * (twice.lost / 2 / allLost - auc) ** 2;
    ofLost += lost[i]! * (1 - twice.won / 2 / allWon - auc) ** 2;
  });
  const error = Math.sqrt(meanVariance(ofWon, allWon) + meanVariance(ofLost, allLost));
  if (auc === 1) return { auc, low: leastBehindPerfect(allWon, allLost), high: 1 };
  if (auc === 0) return { auc, low: 0, high: 1 - leastBehindPerfect(allWon, allLost) };
  if (error === 0) return { auc, low: auc, high: auc };
  const middle = Math.log(auc / (1 - auc));
  const reach = (Z95 * error) / (auc * (1 - auc));
  return { auc, low: logistic(middle - reach), high: logistic(middle + reach) };
}

/** The lowest true AUC of which so few leads may well show a perfect order, by halving. */
function leastBehindPerfect(won: number, lost: number): number {
  const more = (won + lost) / 2 - 1;
  let [low, high] = [0, 1];
  for (let halving = 0; halving < 50; halving++) {
    const auc = (low + high) / 2;
    const spread = 1 + more * ((1 - auc) / (2 - auc) + auc / (1 + auc));
    if (1 - auc > Z95 * Math.sqrt((auc * (1 - auc) * spread) / won / lost)) low = auc;
    else high = auc;
  }
  return low;
}

/** The variance of a mean, given the sum of squared distances from it. */
function meanVariance(squares: number, count: number): number {
  return count < 2 ? 0 : squares / (count - 1) / count;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

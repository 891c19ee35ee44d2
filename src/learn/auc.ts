/** How well scores put won leads above lost ones. */
import { midranks } from './midranks';

/** The chance that a won lead scores higher than a lost one (ties count half), with its 95 % interval. */
export interface Auc {
  readonly auc: number;
  readonly low: number;
  readonly high: number;
}

const Z95 = 1.959963984540054;

/**
 * Area under the ROC curve: 0.5 is chance, 1 is perfect. Its standard error is DeLong's; the interval is taken on the
 * log-odds, so that it stays within 0 and 1. Undefined where no lead was won or none lost.
 * https://doi.org/10.2307/2531595 (DeLong, DeLong, Clarke-Pearson 1988) · cost O(n log n)
 */
export function aucOf(scores: ArrayLike<number>, won: ArrayLike<number | boolean>): Auc | undefined {
  const placed = placements(scores, won);
  if (!placed) return undefined;
  const { auc } = placed;
  const error = Math.sqrt(variance(placed.ofWon) + variance(placed.ofLost));
  if (auc <= 0 || auc >= 1 || error === 0) return { auc, low: auc, high: auc };
  const middle = Math.log(auc / (1 - auc));
  const reach = (Z95 * error) / (auc * (1 - auc));
  return { auc, low: logistic(middle - reach), high: logistic(middle + reach) };
}

/** For each won lead the share of lost ones below it, for each lost lead the share of won ones above it. */
export interface Placements {
  readonly auc: number;
  readonly ofWon: Float64Array;
  readonly ofLost: Float64Array;
}

/** The placements of which DeLong's variances and covariances are made. O(n log n). */
export function placements(scores: ArrayLike<number>, won: ArrayLike<number | boolean>): Placements | undefined {
  const isWon = Array.from(won, Boolean);
  const above = scoresWhere(scores, isWon, true);
  const below = scoresWhere(scores, isWon, false);
  if (above.length === 0 || below.length === 0) return undefined;
  const all = midranks([...above, ...below]);
  const inWon = midranks(above);
  const inLost = midranks(below);
  const ofWon = Float64Array.from(above, (_, i) => ((all[i] ?? 0) - (inWon[i] ?? 0)) / below.length);
  const ofLost = Float64Array.from(
    below,
    (_, i) => 1 - ((all[above.length + i] ?? 0) - (inLost[i] ?? 0)) / above.length,
  );
  return { auc: ofWon.reduce((sum, share) => sum + share, 0) / ofWon.length, ofWon, ofLost };
}

function scoresWhere(scores: ArrayLike<number>, isWon: readonly boolean[], wanted: boolean): number[] {
  return Array.from(scores).filter((_, i) => isWon[i] === wanted);
}

/** The variance of the mean of these shares. */
function variance(shares: Float64Array): number {
  const { length } = shares;
  if (length < 2) return 0;
  const mean = shares.reduce((sum, share) => sum + share, 0) / length;
  return shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (length - 1) / length;
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** Where each lead stands among those of the other outcome: what two AUCs on the same leads are compared by. */
import { midranks } from './midranks';

/** For each won lead the share of lost ones below it, for each lost lead the share of won ones above it. */
export interface Placements {
  readonly auc: number;
  readonly ofWon: Float64Array;
  readonly ofLost: Float64Array;
}

/** The placements of which DeLong's variances and covariances are made, in the order of the leads. O(n log n). */
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

/** What each weight adds: how much worse the scores would tell won from lost without it; `!` because it runs over every lead. */
import { ladderOf } from './ladder';
import { type Points, scoresOf } from './points';

/** The AUC that each step of the points adds, rule after rule and step after step. O(steps × leads). */
export function addedBy(points: Points, won: Uint8Array): readonly number[] {
  const scores = scoresOf(points, won.length);
  const whole = aucOfScores(scores, won);
  return points.features.flatMap((each) =>
    ladderOf(each).map((step) => {
      const without = scores.slice();
      const chosen = new Set(step.pieces);
      for (let i = 0; i < without.length; i++) if (chosen.has(each.feature.pieceOf[i]!)) without[i]! -= step.points;
      return whole - aucOfScores(without, won);
    }),
  );
}

/** The AUC of whole scores by counting, without sorting. O(n). */
export function aucOfScores(scores: Int32Array, won: Uint8Array): number {
  const low = scores.reduce((least, score) => Math.min(least, score), Infinity);
  const high = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  if (!(high >= low)) return 0.5;
  const wins = new Float64Array(high - low + 1);
  const losses = new Float64Array(high - low + 1);
  for (let i = 0; i < scores.length; i++) (won[i] ? wins : losses)[scores[i]! - low]!++;
  let below = 0;
  let pairs = 0;
  let all = 0;
  for (let s = 0; s < wins.length; s++) {
    pairs += wins[s]! * (below + losses[s]! / 2);
    below += losses[s]!;
    all += wins[s]!;
  }
  return all === 0 || below === 0 ? 0.5 : pairs / (all * below);
}

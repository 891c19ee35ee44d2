/** What each weight adds: how much worse the scores would tell won from lost without it; `!` because it runs over every lead. */
import { aucOf } from './auc';
import { ladderOf } from './ladder';
import { type Points, scoresOf } from './points';

/** The AUC that each step of the points adds, rule after rule and step after step. O(steps × leads). */
export function addedBy(points: Points, won: Uint8Array): readonly number[] {
  const scores = scoresOf(points, won.length);
  const auc = (of: Int32Array): number => aucOf(of, won)?.auc ?? 0.5;
  const whole = auc(scores);
  return points.features.flatMap((each) =>
    ladderOf(each).map((step) => {
      const without = scores.slice();
      const taken = new Set(step.pieces);
      for (let i = 0; i < without.length; i++) if (taken.has(each.feature.pieceOf[i]!)) without[i]! -= step.points;
      return whole - auc(without);
    }),
  );
}

/** From log-odds to whole points that people can add up in their heads, on a scale that holds every lead; `!` where places run over a list itself. */
import type { Feature } from './candidates';
import { type Selection, weightsOfPieces } from './select';

/** The points of every piece of one feature; 0 where it says nothing. */
export interface FeaturePoints {
  readonly feature: Feature;
  readonly points: Int32Array;
}

export interface Points {
  /** What every lead starts with, so that nobody falls below 0. */
  readonly base: number;
  readonly features: readonly FeaturePoints[];
}

const BIGGEST = 20;
const HIGHEST = 100;

/**
 * Stretches the log-odds as far as whole points of at most ±20 and a sum within 0 and 100 allow, and rounds them. Of a
 * feature a lead meets one piece at most, so its largest and smallest piece bound what it can give. O(pieces).
 */
export function pointsOf(features: readonly Feature[], selection: Selection): Points {
  const chosen = [...new Set(selection.choices.map(({ feature }) => feature))].sort((a, b) => a - b);
  const weights = chosen.flatMap((at) => {
    const feature = features[at];
    return feature ? [{ feature, weights: weightsOfPieces(feature, at, selection) }] : [];
  });
  const biggest = Math.max(0, ...weights.flatMap((each) => Array.from(each.weights, Math.abs)));
  if (!(biggest > 0)) return { base: 0, features: [] };
  const span = weights.reduce((sum, each) => sum + spanOf(each.weights), 0);
  let scale = Math.min(BIGGEST / biggest, HIGHEST / span);
  for (;;) {
    const factor = scale;
    const rounded = weights.map((each) => ({
      feature: each.feature,
      points: Int32Array.from(each.weights, (weight) => Math.round(weight * factor)),
    }));
    if (rounded.reduce((sum, { points }) => sum + spanOf(points), 0) <= HIGHEST)
      return {
        base: rounded.reduce((sum, { points }) => sum - Math.min(...points), 0),
        features: rounded.filter(({ points }) => points.some((value) => value !== 0)),
      };
    scale *= 0.99;
  }
}

/** The score of each lead that was learned from, in the leads' order. O(leads × features). */
export function scoresOf({ base, features }: Points, leads: number): Int32Array {
  const scores = new Int32Array(leads).fill(base);
  for (const { feature, points } of features)
    for (let i = 0; i < leads; i++) scores[i]! += points[feature.pieceOf[i]!]!;
  return scores;
}

/** How far apart the largest and the smallest are, 0 always among them: that is what an unknown cell gives. */
function spanOf(values: ArrayLike<number>): number {
  let low = 0;
  let high = 0;
  for (let i = 0; i < values.length; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  return high - low;
}

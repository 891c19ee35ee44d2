/** One learning from start to end on some of the leads: candidates, choice, whole points, and what a score means. */
import type { Spelling } from '../engine';
import { candidatesOf, type Feature } from './candidates';
import { type LogisticMap, logisticMap } from './logistic-map';
import { type Points, pointsOf, scoresOf } from './points';
import type { ReadColumn } from './read-columns';
import { type Selection, select } from './select';

/** How much is asked of a weight before it is given. */
export interface Tuning {
  /** L2 penalty on log-odds. */
  readonly penalty: number;
  /** How much more a choice costs than ln(leads), for each ln(candidates). */
  readonly candidatesPrice: number;
  readonly levelPrice: number;
}

export const TUNING: Tuning = { penalty: 1, candidatesPrice: 0.5, levelPrice: 1 };

/** What to learn from. */
export interface Ground {
  readonly columns: readonly ReadColumn[];
  readonly spelling: Spelling;
  readonly day: number | undefined;
  /** The most weights, the base not counted. */
  readonly most: number;
  readonly direction: (column: number) => number;
  readonly tuning: Tuning;
}

/** What was learned: points, the leads' own scores, and the chance that belongs to a score. */
export interface Learning {
  readonly points: Points;
  readonly scores: Int32Array;
  readonly map: LogisticMap | undefined;
  readonly features: readonly Feature[];
  readonly selection: Selection;
}

/** Learns from the leads at these places; `won` is theirs, in the same order. */
export function fitPoints(ground: Ground, leads: Int32Array, won: Uint8Array): Learning {
  const { columns, spelling, day, most, direction, tuning } = ground;
  const count = leads.length;
  const fewest = Math.max(4, Math.min(30, Math.round(count * 0.02)), Math.round(count * 0.004));
  const features = columns.flatMap((column) => candidatesOf(column, leads, { spelling, fewest, day, blank: true }));
  const candidates = features.reduce((sum, { parts }) => sum + Math.max(1, parts), 0);
  const selection = select(features, won, {
    most,
    penalty: tuning.penalty,
    price: Math.log(count + 1) + 2 * tuning.candidatesPrice * Math.log(candidates + 1),
    levelPrice: tuning.levelPrice,
    fewest,
    direction: (feature) => direction(feature.column),
  });
  const points = pointsOf(features, selection);
  const scores = scoresOf(points, count);
  return { points, scores, map: logisticMap(scores, won), features, selection };
}

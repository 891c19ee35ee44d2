/** One learning from start to end on some of the leads: candidates, choice, whole points, and what a score means. */
import { candidatesOf, type Feature } from './candidates';
import { type Chance, fitChance } from './chance';
import { type Points, pointsOf, scoresOf } from './points';
import type { ReadColumn } from './read-columns';
import { type Selection, type SelectionOptions, select } from './select';
import { tally } from './tally';

/** How much is asked of a weight before it is given. */
export interface Tuning {
  /** L2 penalty on log-odds. */
  readonly penalty: number;
  /** What a choice must gain, as twice the log-likelihood: 2 is Akaike's price. */
  readonly price: number;
  readonly levelPrice: number;
}

export const TUNING: Tuning = { penalty: 2, price: 1, levelPrice: 4 };

/** What to learn from. */
export interface Ground {
  readonly columns: readonly ReadColumn[];
  readonly day: number | undefined;
  /** The same day as text. */
  readonly dayText: string;
  /** Columns whose dates say when, not how lately: by their names. */
  readonly undated: ReadonlySet<string>;
  /** The most weights, the base not counted. */
  readonly most: number;
  readonly direction: (column: number) => number;
  readonly tuning: Tuning;
}

/** What was learned: points, the leads' own scores, and the chance that belongs to a score. */
export interface Learning {
  readonly points: Points;
  readonly scores: Int32Array;
  readonly chance: Chance | undefined;
  readonly features: readonly Feature[];
  readonly selection: Selection;
}

/** Learns from the leads at these places; `won` is theirs, in the same order. */
export function fitPoints(ground: Ground, leads: Int32Array, won: Uint8Array): Learning {
  const features = featuresOf(ground, leads);
  const selection = select(features, won, optionsFor(ground, leads.length));
  const points = pointsOf(features, selection);
  const scores = scoresOf(points, leads.length);
  return { points, scores, chance: fitChance(tally(scores, won)), features, selection };
}

/** The candidates that the leads at these places offer, whatever became of them. */
export function featuresOf({ columns, day, undated }: Ground, leads: Int32Array): readonly Feature[] {
  return columns.flatMap((column) =>
    candidatesOf(column, leads, {
      fewest: fewestFor(leads.length),
      day: isMoment(column.name) || undated.has(column.name) ? undefined : day,
    }),
  );
}

/** What a choice must hold and gain where there are so many leads. */
export function optionsFor({ most, direction, tuning }: Ground, leads: number): SelectionOptions {
  return {
    most,
    ...tuning,
    fewest: fewestFor(leads),
    direction: (feature) => direction(feature.column),
  };
}

/** Of fewer leads than these nothing is learned: two in a hundred, in long histories four in a thousand. */
function fewestFor(leads: number): number {
  return Math.max(4, Math.min(30, Math.round(leads * 0.02)), Math.round(leads * 0.004));
}

/** A date on which a lead came, changed or ended says more about the calendar than about the lead. */
function isMoment(name: string): boolean {
  return /creat|added|arriv|received|clos|convert|\bwon\b|\blost\b|modif|updat|import|birth|due|创建|創建|建立|添加|关闭|關閉|更新|修改|成交|生日/.test(
    name,
  );
}

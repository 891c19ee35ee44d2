/** One learning from start to end on some of the leads: candidates, choice, whole points, and what a score means. */
import { candidatesOf, type Feature } from './candidates';
import { type Chance, fitChance } from './chance';
import { type Points, pointsOf, scoresOf } from './points';
import type { ReadColumn } from './read-columns';
import { type Selection, select } from './select';
import { tally } from './tally';

/** How much is asked of a weight before it is given. */
export interface Tuning {
  /** L2 penalty on log-odds. */
  readonly penalty: number;
  /** What a choice must gain, as twice the log-likelihood: 2 is Akaike's price. */
  readonly price: number;
  readonly levelPrice: number;
  /** The least leads a choice must hold, in a small history. */
  readonly fewest: number;
}

export const TUNING: Tuning = { penalty: 3, price: 1, levelPrice: 3, fewest: 4 };

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
  const { columns, day, undated, most, direction, tuning } = ground;
  const count = leads.length;
  const fewest = Math.max(tuning.fewest, Math.min(30, Math.round(count * 0.02)), Math.round(count * 0.004));
  const features = columns.flatMap((column) =>
    candidatesOf(column, leads, { fewest, day: isMoment(column.name) || undated.has(column.name) ? undefined : day }),
  );
  const selection = select(features, won, {
    most,
    penalty: tuning.penalty,
    price: tuning.price,
    levelPrice: tuning.levelPrice,
    fewest,
    direction: (feature) => direction(feature.column),
  });
  const points = pointsOf(features, selection);
  const scores = scoresOf(points, count);
  return { points, scores, chance: fitChance(tally(scores, won)), features, selection };
}

/** A date on which a lead came, changed or ended says more about the calendar than about the lead. */
function isMoment(name: string): boolean {
  return /creat|added|arriv|received|clos|convert|\bwon\b|\blost\b|modif|updat|import|birth|due|创建|創建|建立|添加|关闭|關閉|更新|修改|成交|生日/.test(
    name,
  );
}

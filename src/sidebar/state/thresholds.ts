/** The thresholds of the score's bands: where each may be set, and setting it without passing its neighbours. */
import { computed } from '@preact/signals';
import { setBand } from './change';
import { endJoin } from './draft';
import { after, type BandView, type Scored } from './preview';

/** The scale in points: its ends, and the smallest step between two scores. */
export interface Span {
  readonly lowest: number;
  readonly highest: number;
  readonly unit: number;
  /** How many different scores there are from end to end. */
  readonly scores: number;
}

/** The lowest score of a band, and how far it may be moved. */
export interface Threshold {
  readonly band: BandView;
  readonly from: number;
  readonly least: number;
  readonly most: number;
}

/** The scale of a scored model. */
export function spanOf({ compiled }: Pick<Scored, 'compiled'>): Span {
  const { lowest, highest, decimals } = compiled.scale;
  const unit = 10 ** (3 - decimals);
  return {
    lowest: lowest / 1000,
    highest: highest / 1000,
    unit: unit / 1000,
    scores: Math.floor((highest - lowest) / unit) + 1,
  };
}

export const span = computed<Span>(() => spanOf(after.value));

/** All thresholds of the edited model, the highest first; a band from the bottom has none. */
export const thresholds = computed<readonly Threshold[]>(() => thresholdsOf(after.value.bandViews, span.value));

/** The thresholds of bands that are given from the highest down. */
export function thresholdsOf(views: readonly BandView[], { lowest, highest, unit }: Span): readonly Threshold[] {
  const bands = views.filter(({ kind }) => kind === 'score');
  return bands.flatMap((band, at) => {
    const { from } = band;
    if (!Number.isFinite(from)) return [];
    const above = bands[at - 1]?.from;
    const below = bands[at + 1]?.from;
    // The band from the bottom keeps at least the lowest score.
    const least = below === undefined ? lowest : Number.isFinite(below) ? below + unit : lowest + unit;
    const most = above === undefined ? highest : above - unit;
    return [{ band, from, least: Math.min(tidy(least), from), most: Math.max(tidy(most), from) }];
  });
}

/** Moves a threshold to the score nearest to a wish; all moves until `endMove` are one step to take back. */
export function moveThreshold(threshold: Threshold, wish: number): void {
  const to = scoreNear(threshold, wish, span.peek());
  if (to !== threshold.from) setBand(threshold.band.index, { from: to }, `threshold ${threshold.band.key}`);
}

export const endMove = endJoin;

/** The score of the scale that is nearest to a wish and that a threshold may have. */
export function scoreNear({ least, most }: Threshold, wish: number, { lowest, unit }: Span): number {
  const score = lowest + Math.round((wish - lowest) / unit) * unit;
  return tidy(Math.max(least, Math.min(most, score)));
}

/** Sums of tenths and hundredths without their dust. */
export function tidy(score: number): number {
  return Math.round(score * 1000) / 1000;
}

/** How the scores of all leads are spread over the scale, in bins of whole scores. */
import { computed } from '@preact/signals';
import { after, before, type Scored } from './preview';
import { type Span, span } from './thresholds';

/** More bars than this are too thin to be told apart. */
const MOST_BINS = 52;

/** Leads by score: the disqualified apart, for their score says nothing of them. */
export interface Histogram {
  /** How many different scores a bin holds. */
  readonly size: number;
  readonly counts: Uint32Array;
  readonly disqualified: Uint32Array;
}

/** Counts the leads of a scored model over a scale; cost: one look at each lead. */
export function histogramOf(
  { scores, included, bandOf, bandViews }: Pick<Scored, 'scores' | 'included' | 'bandOf' | 'bandViews'>,
  { lowest, unit, scores: different }: Span,
): Histogram {
  const size = Math.max(1, Math.ceil(different / MOST_BINS));
  const bins = Math.ceil(different / size);
  const counts = new Uint32Array(bins);
  const disqualified = new Uint32Array(bins);
  const out = bandViews.findIndex(({ kind }) => kind === 'disqualified');
  const width = size * unit * 1000;
  const first = lowest * 1000;
  for (let lead = 0; lead < scores.length; lead++) {
    if (included[lead] === 0) continue;
    const bin = Math.max(0, Math.min(bins - 1, Math.floor((scores[lead]! - first) / width)));
    if (bandOf[lead] === out) disqualified[bin]!++;
    else counts[bin]!++;
  }
  return { size, counts, disqualified };
}

export const spread = computed<Histogram>(() => histogramOf(after.value, span.value));

/** The spread as saved, over the edited scale so that the two can be laid over each other. */
export const spreadBefore = computed<Histogram>(() => histogramOf(before.value, span.value));

/** The count that the tallest bar stands for: one bar that towers over all others is cut off, so that they are seen. */
export function tallest(...histograms: readonly Histogram[]): number {
  let most = 0;
  let second = 0;
  for (const { counts, disqualified } of histograms) {
    let own = 0;
    let next = 0;
    counts.forEach((count, bin) => {
      const all = count + (disqualified[bin] ?? 0);
      if (all > own) {
        next = own;
        own = all;
      } else if (all > next) next = all;
    });
    most = Math.max(most, own);
    second = Math.max(second, next);
  }
  return second > 0 && most > 3 * second ? 1.5 * second : most;
}

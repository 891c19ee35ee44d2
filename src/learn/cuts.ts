/** Thresholds worth trying on a column of numbers: near its quantiles, and as round as they can be there; `!` where places run over a list itself. */

/** A number and how many leads have it. */
export type Counted = readonly [value: number, leads: number];

const QUANTILES = 20;

/**
 * Rising thresholds for "at least", each with `fewest` leads on either side and no two that part the leads alike.
 * O(distinct values · log).
 */
export function cutsOf(values: readonly Counted[], fewest: number): readonly number[] {
  const sorted = merged(values);
  const total = sorted.reduce((sum, [, leads]) => sum + leads, 0);
  // Position k stands before the k-th distinct number: how many leads are below it.
  const below: number[] = [];
  let sum = 0;
  for (const [, leads] of sorted) {
    below.push(sum);
    sum += leads;
  }
  const chosen = new Set<number>();
  const allowed = sorted.flatMap((_, k) => (below[k]! >= fewest && total - below[k]! >= fewest ? [k] : []));
  if (allowed.length <= QUANTILES) for (const k of allowed) chosen.add(k);
  else
    for (let q = 1; q < QUANTILES; q++) {
      const target = (total * q) / QUANTILES;
      let best = allowed[0]!;
      for (const k of allowed) if (Math.abs(below[k]! - target) < Math.abs(below[best]! - target)) best = k;
      chosen.add(best);
    }
  return [...chosen].sort((a, b) => a - b).map((k) => roundest(sorted[k - 1]?.[0] ?? -Infinity, sorted[k]![0]));
}

/** The piece of a number between rising cuts: 0 below the first. */
export function pieceAt(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cuts[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number above `low` and up to `high` that takes the fewest digits to write. */
export function roundest(low: number, high: number): number {
  const gap = high - low;
  if (!(gap > 0) || !Number.isFinite(gap)) return high;
  const largest = Math.max(Math.abs(low), Math.abs(high));
  for (let power = Math.ceil(Math.log10(largest)); power >= Math.floor(Math.log10(gap)) - 1; power--)
    for (const unit of [5, 2, 1]) {
      // Powers of ten below 1 are written as divisions: 0.3 is 3 / 10, and 3 × 0.1 is not.
      const scale = 10 ** Math.abs(power);
      const times = power < 0 ? Math.floor((high * scale) / unit) * unit : Math.floor(high / scale / unit) * unit;
      const round = power < 0 ? times / scale : times * scale;
      if (round > low && round <= high) return round + 0;
    }
  return high;
}

function merged(values: readonly Counted[]): readonly Counted[] {
  const counts = new Map<number, number>();
  for (const [value, leads] of values) counts.set(value, (counts.get(value) ?? 0) + leads);
  return [...counts].sort(([a], [b]) => a - b);
}

/** Whether two win rates differ by more than chance. */
import { upperTail } from './normal';
import type { Interval, Rate } from './wilson';

/** The second rate minus the first, its 95 % interval, and how likely so large a difference is if there is none. */
export interface RateDifference extends Interval {
  readonly difference: number;
  readonly p: number;
}

/**
 * The interval is Newcombe's, made of the two Wilson intervals; p is that of the pooled two-proportion z-test, 1 where a
 * side has no lead or both are all won or all lost.
 * https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I (Newcombe 1998, method 10) · cost O(1)
 */
export function differenceOf(first: Rate, second: Rate): RateDifference {
  if (first.of === 0 || second.of === 0) return { difference: 0, low: -1, high: 1, p: 1 };
  const difference = second.rate - first.rate;
  const pooled = (first.won + second.won) / (first.of + second.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.of + 1 / second.of));
  return {
    difference,
    low: difference - Math.hypot(second.rate - second.low, first.high - first.rate),
    high: difference + Math.hypot(second.high - second.rate, first.rate - first.low),
    p: error > 0 ? Math.min(1, 2 * upperTail(Math.abs(difference) / error)) : 1,
  };
}

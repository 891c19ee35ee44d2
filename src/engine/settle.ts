/** From points to a score: groups, axes, percent, scale, limits and rounding, in that order and nowhere else. */
import type { CompiledModel } from './compile';
import type { Axis } from './model';
import { roundHalfAway, roundTo, within } from './number';

/** What the rules gave one lead, in whole thousandths; `groups` starts at `at` and steps by `stride`. */
export interface Earned {
  readonly groups: Float64Array;
  readonly at: number;
  readonly stride: number;
  readonly ungrouped: number;
  /** The highest `at least` and the lowest `at most` that are met; ∓∞ where none is. */
  readonly atLeast: number;
  readonly atMost: number;
  readonly disqualified: boolean;
}

/** One thing between the points of the rules and the score, and what it gave (+) or took (−), in thousandths. */
export interface Adjustment {
  readonly by: 'group' | 'axis' | 'percent' | 'scale' | 'limit' | 'rounding' | 'disqualified';
  /** The group's position or the axis, where there is one. */
  readonly group?: number;
  readonly axis?: Axis;
  readonly points: number;
}

const AXES: readonly Axis[] = ['fit', 'engagement'];

/**
 * Settles one lead's score in thousandths. `maximum` is the attainable maximum where the total is a percentage of it.
 * With `record`, every adjustment that is not 0 is told; points and adjustments add up to the score.
 */
export function settle(
  compiled: CompiledModel,
  earned: Earned,
  maximum: number | undefined,
  record?: (adjustment: Adjustment) => void,
): number {
  const { groups, axes, scale } = compiled;
  const note = (by: Adjustment['by'], points: number, of?: Pick<Adjustment, 'group' | 'axis'>): void => {
    if (record && points !== 0) record({ by, ...of, points });
  };
  let fit = 0;
  let engagement = 0;
  let total = earned.ungrouped;
  for (let g = 0; g < groups.length; g++) {
    const group = groups[g]!;
    const sum = earned.groups[earned.at + g * earned.stride]!;
    const held = within(sum, group.atLeast, group.atMost);
    if (record) note('group', held - sum, { group: g });
    if (group.axis === 'fit') fit += held;
    else if (group.axis === 'engagement') engagement += held;
    else total += held;
  }
  for (const axis of AXES) {
    const sum = axis === 'fit' ? fit : engagement;
    const held = within(sum, axes[axis].atLeast, axes[axis].atMost);
    if (record) note('axis', held - sum, { axis });
    total += held;
  }
  if (maximum !== undefined) {
    const percent = percentOf(total, maximum);
    note('percent', percent - total);
    total = percent;
  }
  const inScale = within(total, scale.lowest, scale.highest);
  note('scale', inScale - total);
  const limited = raisedAndLowered(inScale, earned.atLeast, earned.atMost);
  note('limit', limited - inScale);
  const rounded = roundTo(limited, scale.decimals);
  note('rounding', rounded - limited);
  if (!earned.disqualified) return rounded;
  note('disqualified', scale.lowest - rounded);
  return scale.lowest;
}

/** First raised to the highest `at least`, then lowered to the lowest `at most`: `at most` wins. */
function raisedAndLowered(score: number, atLeast: number, atMost: number): number {
  const raised = score < atLeast ? atLeast : score;
  return raised > atMost ? atMost : raised;
}

/** A total as a percentage of the attainable maximum, both and the result in thousandths. */
export function percentOf(total: number, maximum: number): number {
  return roundHalfAway((100_000 * total) / maximum);
}

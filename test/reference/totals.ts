/** A plain second reading of the way from points to a score: groups, axes, percent, scale, limits, rounding. */
import type { Model } from './model';
import { exactShare, farthest, hold, nearest, toDecimals } from './thousandths';

/** Points of a step in thousandths, held within a thousand million points. */
export function pointsOf(weight: number, strength: number): number {
  return hold(nearest(weight * strength || 0), -farthest, farthest);
}

/** The points of each group, held to its limits. */
export function heldGroups(raw: ReadonlyMap<string, number>, model: Model): ReadonlyMap<string, number> {
  return new Map(
    [...raw].map(([group, points]) => {
      const limits = model.groups.get(group);
      return [group, limits ? hold(points, limits.atLeast, limits.atMost) : points];
    }),
  );
}

/** Axes (held to their limits) + groups without axis + rules without group. */
export function totalOf(held: ReadonlyMap<string, number>, model: Model): number {
  const axes = new Map<string, number>([...model.axes.keys(), ''].map((axis) => [axis, 0]));
  for (const [group, points] of held) {
    const axis = model.groups.get(group)?.axis ?? '';
    axes.set(axis, (axes.get(axis) ?? 0) + points);
  }
  let total = 0;
  for (const [axis, points] of axes) {
    const limits = model.axes.get(axis);
    total += limits ? hold(points, limits.atLeast, limits.atMost) : points;
  }
  return total;
}

/** From a total to a score: percent, scale, limits, rounding. */
export function finish(total: number, ends: { atLeast: number; atMost: number }, model: Model, most: number): number {
  const usable = model.percent && most > 0 && Number.isFinite(most);
  const share = usable && Number.isFinite(total) ? exactShare(total, 100_000, most) : total;
  const scaled = hold(share, model.lowest, model.highest);
  return toDecimals(Math.min(Math.max(scaled, ends.atLeast), ends.atMost), model.decimals);
}

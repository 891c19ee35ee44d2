/** The domain axis of a chart: points side by side under their names, or numbers and days where they lie. */
import { formatValue } from '../../document';
import type { ChartData } from './chart-data';
import type { ChartLook } from './chart-look';
import { GRID, LABEL, lineShape, type Plot, type Shape, textShape, widthOf } from './shapes';
import { dayTicks, niceTicks } from './ticks';

/** A drawn domain axis and where its points are. */
export interface Domain {
  readonly shapes: readonly Shape[];
  /** Pixels along the domain axis: the middle of a point's band, or where its number lies. */
  pointAt(point: number): number;
  /** How wide the band of a point is. */
  readonly band: number;
}

/** Points in bands of the same width, each under its name; names are left out where there is no room for all. */
export function bandDomain(
  { points, placed }: ChartData,
  { lying }: ChartLook,
  plot: Plot,
  { slanted, labelRoom }: { readonly slanted: boolean; readonly labelRoom: number },
): Domain {
  const length = lying ? plot.bottom - plot.top : plot.right - plot.left;
  const band = length / points.length;
  const pointAt = (point: number): number => (lying ? plot.top : plot.left) + (point + 0.5) * band;
  const widest = Math.max(0, ...points.map(({ label }) => widthOf(label, 12)));
  const need = lying ? 16 : slanted ? 18 : placed ? widest + 10 : 0;
  const every = Math.max(1, Math.ceil(need / band));
  const shapes = points.flatMap(({ label }, point): Shape[] => {
    if (point % every !== 0) return [];
    const at = pointAt(point);
    if (lying) return [textShape(label, plot.left - 8, at + 4, labelRoom, { anchor: 'end', color: LABEL })];
    if (slanted) return [textShape(label, at + 4, plot.bottom + 14, 90, { anchor: 'end', turn: -45 })];
    return [textShape(label, at, plot.bottom + 19, band * every - 6, { anchor: 'middle' })];
  });
  return { shapes, pointAt, band };
}

/** Numbers or days where they lie between the least and the greatest. */
export function placedDomain(
  { points, dates, domainFormat }: ChartData,
  look: ChartLook,
  plot: Plot,
  locale: string,
): Domain {
  const places = points.map(({ at }) => at ?? 0);
  const least = places.reduce((most, one) => Math.min(most, one), Number.POSITIVE_INFINITY);
  const most = places.reduce((least, one) => Math.max(least, one), Number.NEGATIVE_INFINITY);
  const sample = Math.max(...points.map(({ label }) => widthOf(label, 12)));
  const wanted = Math.max(2, (plot.right - plot.left) / (sample + 34));
  const scatter = look.series(0).as === 'dots';
  const whole = places.every(Number.isInteger);
  const ticks = dates ? dayTicks(least, most, wanted) : niceTicks(least, most, wanted, whole);
  const [low, high] = scatter && !dates ? [ticks[0] ?? least, ticks.at(-1) ?? most] : [least, most];
  const along = (place: number): number =>
    high === low ? (plot.left + plot.right) / 2 : plot.left + ((place - low) / (high - low)) * (plot.right - plot.left);
  const shapes = ticks
    .filter((tick) => tick >= low && tick <= high)
    .flatMap((tick): Shape[] => {
      const at = Math.round(along(tick)) + 0.5;
      const label = textShape(formatValue(tick, domainFormat, locale), at, plot.bottom + 19, 200, { anchor: 'middle' });
      return scatter ? [lineShape(at, plot.top, at, plot.bottom, GRID), label] : [label];
    });
  return { shapes, pointAt: (point) => along(places[point] ?? low), band: (plot.right - plot.left) / points.length };
}

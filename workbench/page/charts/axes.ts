/** The axes of a chart: grid lines, marks with their labels, titles, and the scales that the marks are placed by. */
import { formatValue } from '../../document';
import type { ChartData } from './chart-data';
import type { ChartLook } from './chart-look';
import { BASE, GRID, LABEL, lineShape, type Plot, type Shape, textShape, widthOf } from './shapes';
import { dayTicks, niceTicks } from './ticks';
import { layOutValues, type Values } from './values';

/** Drawn axes and the way from data to pixels. */
export interface Axes {
  readonly shapes: readonly Shape[];
  readonly plot: Plot;
  readonly values: Values;
  /** Pixels along the value axis. */
  valueAt(value: number): number;
  /** Pixels along the domain axis: the middle of a point's band, or where its number lies. */
  pointAt(point: number): number;
  /** How wide the band of a point is. */
  readonly band: number;
}

/** Lays out and draws both axes inside the room that the frame left. */
export function drawAxes(data: ChartData, look: ChartLook, room: Plot, locale: string): Axes {
  const { lying } = look;
  const wanted = lying ? (room.right - room.left) / 90 : (room.bottom - room.top) / 55;
  const values = layOutValues(data, look, Math.max(2, wanted));
  const written = values.ticks.map((tick) => formatValue(tick, values.format, locale));
  const valueWidth = Math.max(...written.map((text) => widthOf(text, 12)));
  const domainWidth = Math.max(0, ...data.points.map(({ label }) => widthOf(label, 12)));
  const leftTitle = lying ? look.domainTitle : look.valueTitle;
  const lowerTitle = lying ? look.valueTitle : look.domainTitle;
  const left =
    room.left + (leftTitle === '' ? 0 : 20) + 8 + (lying ? Math.min(domainWidth, look.width * 0.3) : valueWidth);
  const wide = room.right - left;
  const placed = data.placed && !lying && data.series.every((_, index) => look.series(index).as !== 'bars');
  const slanted =
    !lying && !placed && !data.placed && domainWidth > wide / data.points.length - 6 && wide / data.points.length < 48;
  const foot = slanted ? Math.min(domainWidth, 90) * 0.71 + 16 : 22;
  const plot = {
    left,
    top: room.top + 4,
    right: room.right,
    bottom: room.bottom - foot - (lowerTitle === '' ? 0 : 20),
  };
  const [from, to] = lying ? [plot.left, plot.right] : [plot.bottom, plot.top];
  const valueAt = (value: number): number => {
    const share = (Math.max(values.low, Math.min(values.high, value)) - values.low) / (values.high - values.low);
    return from + share * (to - from);
  };
  const shapes: Shape[] = values.ticks.flatMap((tick, index) => {
    const at = Math.round(valueAt(tick)) + 0.5;
    const color = tick === 0 ? BASE : GRID;
    const text = written[index] ?? '';
    return lying
      ? [
          lineShape(at, plot.top, at, plot.bottom, color),
          textShape(text, at, plot.bottom + 17, 200, { anchor: 'middle' }),
        ]
      : [
          lineShape(plot.left, at, plot.right, at, color),
          textShape(text, plot.left - 8, at + 4, 200, { anchor: 'end' }),
        ];
  });
  if (leftTitle !== '') {
    const middle = (plot.top + plot.bottom) / 2;
    shapes.push(textShape(leftTitle, room.left + 10, middle, plot.bottom - plot.top, { anchor: 'middle', turn: -90 }));
  }
  if (lowerTitle !== '')
    shapes.push(
      textShape(lowerTitle, (plot.left + plot.right) / 2, room.bottom - 2, plot.right - plot.left, {
        anchor: 'middle',
      }),
    );
  const domain = placed ? placedDomain(data, look, plot, locale) : bandDomain(data, look, plot, slanted);
  return { shapes: [...shapes, ...domain.shapes], plot, values, valueAt, pointAt: domain.pointAt, band: domain.band };
}

type Domain = Pick<Axes, 'shapes' | 'pointAt' | 'band'>;

/** Points in bands of the same width, each under its name; names are left out where there is no room for all. */
function bandDomain({ points, placed }: ChartData, { lying }: ChartLook, plot: Plot, slanted: boolean): Domain {
  const length = lying ? plot.bottom - plot.top : plot.right - plot.left;
  const band = length / points.length;
  const pointAt = (point: number): number => (lying ? plot.top : plot.left) + (point + 0.5) * band;
  const widest = Math.max(0, ...points.map(({ label }) => widthOf(label, 12)));
  const need = lying ? 16 : slanted ? 18 : placed ? widest + 10 : 0;
  const every = Math.max(1, Math.ceil(need / band));
  const shapes = points.flatMap(({ label }, point): Shape[] => {
    if (point % every !== 0) return [];
    const at = pointAt(point);
    if (lying) return [textShape(label, plot.left - 8, at + 4, plot.left - 26, { anchor: 'end', color: LABEL })];
    if (slanted) return [textShape(label, at + 4, plot.bottom + 14, 90, { anchor: 'end', turn: -45 })];
    return [textShape(label, at, plot.bottom + 17, band * every - 6, { anchor: 'middle' })];
  });
  return { shapes, pointAt, band };
}

/** Numbers or days where they lie between the least and the greatest. */
function placedDomain({ points, dates, domainFormat }: ChartData, look: ChartLook, plot: Plot, locale: string): Domain {
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
      const label = textShape(formatValue(tick, domainFormat, locale), at, plot.bottom + 17, 200, { anchor: 'middle' });
      return scatter ? [lineShape(at, plot.top, at, plot.bottom, GRID), label] : [label];
    });
  return { shapes, pointAt: (point) => along(places[point] ?? low), band: (plot.right - plot.left) / points.length };
}

/** The axes of a chart: grid lines, marks with their labels, titles, and the scales that the marks are placed by. */
import { formatValue } from '../../document';
import type { ChartData } from './chart-data';
import type { ChartLook } from './chart-look';
import { bandDomain, type Domain, placedDomain } from './domain-axis';
import { BASE, GRID, lineShape, type Plot, type Shape, textShape, widthOf } from './shapes';
import { layOutValues, type Values } from './values';

/** Drawn axes and the way from data to pixels. */
export interface Axes extends Domain {
  readonly plot: Plot;
  readonly values: Values;
  /** Pixels along the value axis. */
  valueAt(value: number): number;
}

/** How long names are at most that are read slanted, in pixels, however wide their bands. */
const SLANTED = 64;

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
  const labelRoom = lying ? Math.min(domainWidth, look.width * 0.3) : valueWidth;
  const left = room.left + (leftTitle === '' ? 0 : 20) + 8 + labelRoom;
  const wide = room.right - left;
  const placed = data.placed && !lying && data.series.every((_, index) => look.series(index).as !== 'bars');
  const band = wide / data.points.length;
  // Names that are short enough are slanted rather than cut.
  const slanted = !lying && !placed && !data.placed && domainWidth > band - 6 && (band < 48 || domainWidth < SLANTED);
  const foot = slanted ? Math.min(domainWidth, 90) * 0.71 + 16 : 24;
  const plot = {
    left,
    top: room.top + 4,
    right: room.right - (lying ? 12 : 0),
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
          textShape(text, at, plot.bottom + 19, 200, { anchor: 'middle' }),
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
  const domain = placed ? placedDomain(data, look, plot, locale) : bandDomain(data, look, plot, { slanted, labelRoom });
  return { shapes: [...shapes, ...domain.shapes], plot, values, valueAt, pointAt: domain.pointAt, band: domain.band };
}

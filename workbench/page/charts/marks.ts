/** The marks of a chart: bars, lines, areas and dots, each with what is said of it. */
import type { Axes } from './axes';
import type { ChartData } from './chart-data';
import type { ChartLook } from './chart-look';
import { LABEL, type Shape, type Tip, textShape } from './shapes';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly tip: Tip;
}

/** Draws every series in order, areas and bars below lines and dots. */
export function drawMarks(data: ChartData, look: ChartLook, axes: Axes): readonly Shape[] {
  const order = ['area', 'bars', 'line', 'dots'];
  const indexes = data.series.map((_, index) => index);
  indexes.sort((one, other) => order.indexOf(look.series(one).as) - order.indexOf(look.series(other).as));
  return indexes.flatMap((index) =>
    look.series(index).as === 'bars' ? drawBars(data, look, axes, index) : drawLine(data, look, axes, index),
  );
}

function drawBars(data: ChartData, look: ChartLook, axes: Axes, index: number): readonly Shape[] {
  const { color, labelled } = look.series(index);
  const beside = data.series.map((_, one) => one).filter((one) => look.series(one).as === 'bars');
  const group = axes.band * 0.62;
  const size = look.stacked === 'no' ? group / beside.length : group;
  const shift = look.stacked === 'no' ? beside.indexOf(index) * size : 0;
  const gap = look.stacked === 'no' && beside.length > 1 && size > 4 ? 1 : 0;
  return data.points.flatMap((_, point): Shape[] => {
    const span = axes.values.spans[index]?.[point];
    if (span === null || span === undefined) return [];
    const [from, to] = [axes.valueAt(span.from), axes.valueAt(span.to)];
    const at = axes.pointAt(point) - group / 2 + shift;
    const thick = Math.max(1, size - gap);
    const [least, long] = [Math.min(from, to), Math.abs(to - from)];
    const tip = tipOf(data, look, index, point);
    const box = look.lying
      ? { x: least, y: at, width: long, height: thick }
      : { x: at, y: least, width: thick, height: long };
    const bar: Shape = { kind: 'box', ...box, fill: color, tip };
    if (!labelled) return [bar];
    const inside = look.stacked !== 'no';
    const label = look.lying
      ? textShape(tip.value, inside ? least + long / 2 : to + 5, at + thick / 2 + 4, 90, {
          anchor: inside ? 'middle' : 'start',
          color: inside ? '#ffffff' : LABEL,
        })
      : textShape(tip.value, at + thick / 2, inside ? least + long / 2 + 4 : to - 5, 90, {
          anchor: 'middle',
          color: inside ? '#ffffff' : LABEL,
        });
    return inside && long < 16 ? [bar] : [bar, label];
  });
}

function drawLine(data: ChartData, look: ChartLook, axes: Axes, index: number): readonly Shape[] {
  const { as, color, lineWidth, pointSize, dashed, labelled } = look.series(index);
  const runs: Spot[][] = [[]];
  data.points.forEach((_, point) => {
    const span = axes.values.spans[index]?.[point];
    if (span === null || span === undefined) {
      runs.push([]);
      return;
    }
    runs.at(-1)?.push({
      x: axes.pointAt(point),
      y: axes.valueAt(span.to),
      base: axes.valueAt(span.from),
      tip: tipOf(data, look, index, point),
    });
  });
  const shapes: Shape[] = [];
  for (const run of runs) {
    if (as === 'dots' || run.length < 2) continue;
    const upper = lineThrough(run, look.smooth);
    if (as === 'area') {
      const lower = run.map(({ x, base }) => `L${round(x)} ${round(base)}`).reverse();
      shapes.push({ kind: 'path', d: `${upper}${lower.join('')}Z`, color: 'none', width: 0, fill: color });
    }
    shapes.push({ kind: 'path', d: upper, color, width: lineWidth, dashed });
  }
  for (const run of runs) {
    // A lone value has no line to be seen by. Dots of size 0 can still be pointed at.
    const size = run.length === 1 ? Math.max(pointSize, 5) : pointSize;
    for (const { x, y, tip } of run) {
      shapes.push({ kind: 'dot', x, y, size, fill: color, tip });
      if (labelled) shapes.push(textShape(tip.value, x, y - 8, 90, { anchor: 'middle' }));
    }
  }
  return shapes;
}

function lineThrough(spots: readonly Spot[], smooth: boolean): string {
  return spots
    .map(({ x, y }, index) => {
      const before = spots[index - 1];
      if (before === undefined) return `M${round(x)} ${round(y)}`;
      const middle = round((before.x + x) / 2);
      return smooth
        ? `C${middle} ${round(before.y)} ${middle} ${round(y)} ${round(x)} ${round(y)}`
        : `L${round(x)} ${round(y)}`;
    })
    .join('');
}

function tipOf({ points, series }: ChartData, look: ChartLook, index: number, point: number): Tip {
  return {
    label: points[point]?.label ?? '',
    series: look.series(index).name ?? series[index]?.name ?? '',
    value: series[index]?.texts[point] ?? '',
  };
}

function round(pixel: number): number {
  return Math.round(pixel * 10) / 10;
}

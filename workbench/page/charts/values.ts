/** From values to heights: stacked where the chart stacks, on a scale of round numbers. */
import type { ChartData } from './chart-data';
import type { ChartLook } from './chart-look';
import { niceTicks } from './ticks';

/** Where one value begins and ends on the value axis. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The value axis: its marks, how they are written, and every value's span by series and point. */
export interface Values {
  readonly ticks: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly format: string;
  readonly spans: readonly (readonly (Span | null)[])[];
}

/** Lays out the values of a chart; `wanted` is about how many marks there is room for. */
export function layOutValues(data: ChartData, look: ChartLook, wanted: number): Values {
  const spans = spansOf(data, look);
  const all = spans.flat().filter((span) => span !== null);
  const fromZero =
    look.stacked !== 'no' || data.series.some((_, index) => ['bars', 'area'].includes(look.series(index).as));
  const ends = all.flatMap(({ from, to }) => (fromZero ? [from, to] : [to]));
  const least = ends.reduce((most, one) => Math.min(most, one), Number.POSITIVE_INFINITY);
  const most = ends.reduce((least, one) => Math.max(least, one), Number.NEGATIVE_INFINITY);
  // A line far from nought is looked at closely; near it, the axis begins at nought.
  const near = least > 0 && least < most * 0.5;
  const [low, high] = all.length === 0 ? [0, 1] : [look.low ?? (near ? 0 : least), look.high ?? most];
  const whole = look.stacked !== 'shares' && all.every(({ to }) => Number.isInteger(to));
  const ticks = niceTicks(Math.min(low, high), Math.max(low, high), wanted, whole);
  const [first = 0, last = 1] = [look.low ?? ticks[0], look.high ?? ticks.at(-1)];
  const shares = look.stacked === 'shares' ? '0%' : data.valueFormat;
  return {
    ticks: ticks.filter((tick) => tick >= first && tick <= last),
    low: first,
    high: last > first ? last : first + 1,
    format: look.valueFormat === '' ? shares : namedFormat(look.valueFormat),
    spans,
  };
}

function spansOf({ points, series }: ChartData, look: ChartLook): (Span | null)[][] {
  const above = points.map(() => 0);
  const below = points.map(() => 0);
  const totals = points.map((_, point) => series.reduce((sum, { values }) => sum + Math.abs(values[point] ?? 0), 0));
  return series.map(({ values }, index) => {
    const { as } = look.series(index);
    const stacks = look.stacked !== 'no' && (as === 'bars' || as === 'area');
    return values.map((value, point) => {
      if (!stacks) return value === null ? null : { from: 0, to: value };
      if (value === null && as === 'bars') return null;
      const total = totals[point] ?? 0;
      const size = look.stacked === 'shares' ? (total === 0 ? 0 : (value ?? 0) / total) : (value ?? 0);
      const side = size < 0 ? below : above;
      const from = side[point] ?? 0;
      side[point] = from + size;
      return { from, to: from + size };
    });
  });
}

// Google's words for number formats of axes.
function namedFormat(format: string): string {
  const named: Readonly<Record<string, string>> = { percent: '0%', decimal: '#,##0.###', short: '#,##0', none: '' };
  return named[format] ?? format;
}

/** Colour scales: the colour of a number between the lowest and the highest of its range. */
import type { GradientPoint } from './types';

interface Stop {
  readonly at: number;
  readonly color: string;
}

/** The colour of a value on the scale through these points, worked out over all numbers of the range, the smallest first. */
export function gradientColor(points: readonly GradientPoint[], sorted: readonly number[], value: number): string {
  const stops = points.map((point): Stop => ({ at: placeOf(point, sorted), color: point.color }));
  const next = stops.findIndex((stop) => value < stop.at);
  const [below, above] = next < 0 ? [stops.at(-1), undefined] : [stops[next - 1], stops[next]];
  if (below === undefined || above === undefined) return (below ?? above)?.color ?? '#ffffff';
  return between(below.color, above.color, (value - below.at) / (above.at - below.at));
}

function placeOf(point: GradientPoint, sorted: readonly number[]): number {
  const low = sorted[0] ?? 0;
  const high = sorted.at(-1) ?? 0;
  switch (point.type) {
    case 'min':
      return low;
    case 'max':
      return high;
    case 'number':
      return point.value;
    case 'percent':
      return low + ((high - low) * point.value) / 100;
    case 'percentile': {
      const rank = ((sorted.length - 1) * point.value) / 100;
      const under = sorted[Math.floor(rank)] ?? low;
      return under + ((sorted[Math.ceil(rank)] ?? high) - under) * (rank - Math.floor(rank));
    }
  }
}

function between(from: string, to: string, share: number): string {
  const part = (at: number): string => {
    const [a, b] = [Number.parseInt(from.slice(at, at + 2), 16), Number.parseInt(to.slice(at, at + 2), 16)];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

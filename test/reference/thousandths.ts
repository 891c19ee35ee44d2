/** Whole thousandths of points: the only arithmetic after strength. */

/** No number of a model or step counts beyond this many thousandths (a thousand million points). */
export const farthest = 1e12;

/** A number as its author sees it, in thousandths: nearest, half away from zero. */
export function thousandths(points: number): number {
  if (Math.abs(points) >= 1e9) return points < 0 ? -farthest : farthest;
  if (Math.abs(points) < 1e-6) return 0;
  return nearest(Number(`${points}e3`));
}

/** The nearest whole number, half away from zero, never −0. */
export function nearest(value: number): number {
  const size = Math.abs(value);
  const whole = Math.floor(size);
  const rounded = size - whole >= 0.5 ? whole + 1 : whole;
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

/** `dividend × factor ÷ divisor` to the nearest whole number, half away from zero, exactly. */
export function exactShare(dividend: number, factor: number, divisor: number): number {
  const top = BigInt(dividend) * BigInt(factor);
  const bottom = BigInt(divisor);
  const size = top < 0n ? -top : top;
  const rounded = (2n * size + bottom) / (2n * bottom);
  return top < 0n && rounded > 0n ? -Number(rounded) : Number(rounded);
}

/** A score in thousandths rounded to 0 to 3 decimals. */
export function toDecimals(score: number, decimals: number): number {
  const unit = 10 ** (3 - decimals);
  return nearest(score / unit) * unit || 0;
}

/** Holds a value to a lowest and a highest. */
export function hold(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(highest, value));
}

/** The normal distribution, as far as tests of differences need it. */

/**
 * The chance that a standard normal value is above z, with a relative error below 1.2e-7.
 * Numerical Recipes 6.2, `erfcc` (Chebyshev fit of the complementary error function) · cost O(1)
 */
export function upperTail(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + x / 2);
  const fit = COEFFICIENTS.reduce((sum, coefficient) => sum * t + coefficient, 0);
  const tail = (t * Math.exp(-x * x + fit)) / 2;
  return z >= 0 ? tail : 1 - tail;
}

/** The highest power first. */
const COEFFICIENTS = [
  0.17087277, -0.82215223, 1.48851587, -1.13520398, 0.27886807, -0.18628806, 0.09678418, 0.37409196, 1.00002368,
  -1.26551223,
];

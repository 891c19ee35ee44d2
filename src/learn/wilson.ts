/** A win rate with how sure one can be of it. */

/** From where to where the true value lies, 95 times out of 100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** So many won of so many, the share, and its 95 % interval; of no lead nothing is known: 0 to 1, and `rate` is 0. */
export interface Rate extends Interval {
  readonly won: number;
  readonly of: number;
  readonly rate: number;
}

/** Standard errors on either side of a 95 % interval. */
export const Z95 = 1.959963984540054;

/**
 * The win rate of `of` leads with its Wilson interval, which stays within 0 and 1 and is honest for few leads and for
 * rates of 0 and 1: 3 of 3 is "between 44 % and 100 %", not "always".
 * https://doi.org/10.1080/01621459.1927.10502953 (Wilson 1927) · cost O(1)
 */
export function rateOf(won: number, of: number): Rate {
  if (of <= 0) return { won: 0, of: 0, rate: 0, low: 0, high: 1 };
  const rate = won / of;
  const spread = (Z95 * Z95) / of;
  const middle = (rate + spread / 2) / (1 + spread);
  const reach = Math.sqrt(rate * (1 - rate) * spread + (spread * spread) / 4) / (1 + spread);
  return {
    won,
    of,
    rate,
    low: won === 0 ? 0 : Math.max(0, middle - reach),
    high: won === of ? 1 : Math.min(1, middle + reach),
  };
}

/** Differences of win rates, and the normal distribution behind their test. */
import { describe, expect, it } from 'vitest';
import { differenceOf, rateOf } from '../../src/learn';
import { upperTail } from '../../src/learn/normal';

describe('the difference of two rates', () => {
  it("has Newcombe's interval and the p of the pooled z-test", () => {
    // Newcombe 1998, table II: 56 of 70 against 48 of 80 differ by 0.0524 to 0.3339. p: Python's math.erfc.
    const found = differenceOf(rateOf(56, 70), rateOf(48, 80));
    expect(found.difference).toBeCloseTo(-0.2, 12);
    expect(found.low).toBeCloseTo(-0.3338726540369056, 12);
    expect(found.high).toBeCloseTo(-0.052431472402365564, 12);
    expect(found.p).toBeCloseTo(0.008045081368196568, 8);
  });

  it('is nothing where a side has no lead, and no surprise where all are won or all lost', () => {
    expect(differenceOf(rateOf(0, 0), rateOf(3, 4))).toEqual({ difference: 0, low: -1, high: 1, p: 1 });
    expect(differenceOf(rateOf(4, 4), rateOf(3, 3))).toMatchObject({ difference: 0, p: 1 });
    expect(differenceOf(rateOf(0, 4), rateOf(0, 3))).toMatchObject({ difference: 0, p: 1 });
  });
});

describe('the upper tail of the normal distribution', () => {
  // Python's math.erfc(z / √2) / 2.
  const check = (z: number, tail: number): void =>
    it(`above ${z} is ${tail}`, () => expect(Math.abs(upperTail(z) / tail - 1)).toBeLessThan(2e-7));
  check(0, 0.5);
  check(0.5, 0.3085375387259869);
  check(1.96, 0.024997895148220435);
  check(3, 0.0013498980316300957);
  check(5, 2.866515718791946e-7);
  check(8, 6.220960574271819e-16);
  check(-0.5, 0.6914624612740131);
});

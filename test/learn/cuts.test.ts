/** Thresholds near quantiles, and as round as they can be. */
import { describe, expect, it } from 'vitest';
import { cutsOf, pieceAt, roundest } from '../../src/learn/cuts';

describe('a threshold', () => {
  it.each([
    [96, 104, 100],
    [96, 99, 98],
    [1.97, 2.03, 2],
    [0, 1, 1],
    [-3, 2, 0],
    [-120, -90, -100],
    [0.21, 0.38, 0.3],
    [999, 1000, 1000],
    [7, 7, 7],
  ])('above %d and up to %d is %d', (low, high, wanted) => expect(roundest(low, high)).toBe(wanted));

  it('lies above the one and not above the other, whatever they are', () => {
    for (const [low, high] of [
      [1e-300, 2e-300],
      [0.1, 0.1 + Number.EPSILON],
      [-1e300, 1e300],
      [1e15, 1e15 + 1],
      [-5e-324, 5e-324],
    ] as const) {
      const round = roundest(low, high);
      expect(round > low && round <= high).toBe(true);
    }
  });
});

describe('thresholds', () => {
  it('leave enough leads on either side', () => {
    const values = Array.from({ length: 10 }, (_, i) => [i, 5] as const);
    expect(cutsOf(values, 20)).toEqual([4, 5, 6]);
  });

  it('of a column with few numbers are all of them', () => {
    expect(cutsOf([[0, 50], [1, 50], [2, 50]], 5)).toEqual([1, 2]); // biome-ignore format: a list of pairs
  });

  it('are few where numbers are many', () => {
    const cuts = cutsOf(
      Array.from({ length: 5000 }, (_, i) => [i * i, 1] as const),
      20,
    );
    expect(cuts.length).toBeLessThan(20);
    expect([...cuts].sort((a, b) => a - b)).toEqual(cuts);
  });

  it('part numbers: a number on a threshold is above it', () => {
    expect([-1, 0, 4.9, 5, 9, 10, 11].map((value) => pieceAt([0, 5, 10], value))).toEqual([0, 1, 1, 2, 2, 3, 3]);
  });
});

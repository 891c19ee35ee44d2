import { describe, expect, test } from 'vitest';
import { type Adjustment, percentOf, settle } from '../../src/engine/settle';
import { compiledFrom } from './compiled';

type Points = {
  readonly web?: number;
  readonly person?: number;
  readonly ungrouped?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly disqualified?: boolean;
};

describe('from points to a score', () => {
  const compiled = compiledFrom(
    [
      ['Settings'],
      ['Lowest score', -10],
      ['Highest score', 60.5],
      ['Decimals', 0],
      ['Groups'],
      ['Group', 'Axis', 'At most', 'At least'],
      ['Web', 'Engagement', 30, 5],
      ['Person', 'Fit', '', ''],
      ['', 'Engagement', 25, ''],
      ['', 'Fit', '', -20],
    ],
    [],
  );
  const check = (
    name: string,
    points: Points,
    maximum: number | undefined,
    score: number,
    expected: readonly (readonly [Adjustment['by'], number])[],
  ): void => {
    test(name, () => {
      const adjustments: Adjustment[] = [];
      const { web = 5, person = 0, ungrouped = 0, atLeast = -1e9, atMost = 1e9, disqualified = false } = points;
      const earned = {
        groups: Float64Array.from([web * 1000, person * 1000]),
        at: 0,
        stride: 1,
        ungrouped: ungrouped * 1000,
        atLeast: atLeast * 1000,
        atMost: atMost * 1000,
        disqualified,
      };
      const settled = settle(compiled, earned, maximum, (adjustment) => adjustments.push(adjustment));
      expect(settled).toBe(score * 1000);
      expect(adjustments.map(({ by, points }) => [by, points / 1000])).toEqual(expected);
      expect(settle(compiled, earned, maximum)).toBe(settled);
      const given = (web + person + ungrouped) * 1000;
      expect(adjustments.reduce((sum, { points }) => sum + points, given)).toBe(settled);
    });
  };
  check('nothing to adjust', { person: 20, ungrouped: 3 }, undefined, 28, []);
  check('a group is held, then its axis', { web: 100 }, undefined, 25, [
    ['group', -70],
    ['axis', -5],
  ]);
  check('a group and an axis lift too', { web: 0, person: -50 }, undefined, -10, [
    ['group', 5],
    ['axis', 30],
    ['scale', 5],
  ]);
  check('a percentage comes before the scale', { person: 45 }, 200_000, 25, [['percent', -25]]);
  check('a percentage is rounded to a thousandth', { person: 5 }, 30_000, 33, [
    ['percent', 23.333],
    ['rounding', -0.333],
  ]);
  check('the scale comes before limits, rounding last', { person: 90 }, undefined, 61, [
    ['scale', -34.5],
    ['rounding', 0.5],
  ]);
  check('at least lifts', { atLeast: 40.4 }, undefined, 40, [
    ['limit', 35.4],
    ['rounding', -0.4],
  ]);
  check('at most lowers', { person: 45, atMost: 20 }, undefined, 20, [['limit', -30]]);
  check('at most wins', { atLeast: 40, atMost: 20 }, undefined, 20, [['limit', 15]]);
  check('a limit may leave the scale', { atLeast: 80 }, undefined, 80, [['limit', 75]]);
  check('a disqualified lead has the lowest score', { person: 50, atLeast: 40, disqualified: true }, undefined, -10, [
    ['disqualified', -65],
  ]);
});

test('a percentage is rounded half away from zero', () => {
  expect([percentOf(1000, 3000), percentOf(-1000, 3000), percentOf(1, 200_000), percentOf(-1, 200_000)]).toEqual([
    33_333, -33_333, 1, -1,
  ]);
});

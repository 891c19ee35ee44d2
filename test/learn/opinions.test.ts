/** What people think of leads, and where that is not what the model says. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { opinionOf, opinionsOf } from '../../src/learn';
import { holds } from '../properties/cases';
import { anyCell } from '../properties/cells';
import { numbersIn } from './leads';

const bandNames = ['Hot', 'Warm', 'Cold'];

describe('an opinion', () => {
  test.each(['👍', '👍🏽', '👍️', ' 👍 great ', '+1', 1, '+', 'Yes', 'y', true, '好', '赞', '✓', 'GOOD'])(
    '%s is for',
    (cell) => expect(opinionOf(cell)).toBe(1),
  );
  test.each(['👎', '👎🏿', 'no budget 👎', '-1', '−1', -1, 'No', 'bad', '差', '✗', '否'])('%s is against', (cell) =>
    expect(opinionOf(cell)).toBe(-1),
  );
  test.each(['', '  ', null, undefined, false, 0, 5, 'called', '👍👎', '#N/A', Number.NaN, new Date(0)])(
    '%s is none',
    (cell) => expect(opinionOf(cell)).toBe(0),
  );
});

const met = (...leads: readonly number[]): number[] =>
  Array.from({ length: 24 }, (_, i) => (leads.includes(i) ? 0.5 : 0));

/** Twenty Hot leads, ten of them 👎 (0 to 9); then four at the bottom, two of them 👍 (20 and 21). */
const leads = {
  opinions: [...Array(10).fill('👎'), ...Array(5).fill('👍'), ...Array(5).fill(''), '👍', '👍', '👎', ''],
  bands: [...Array(20).fill(0), 2, -2, 2, 2],
  bandNames,
  strengths: {
    leads: 24,
    steps: 6,
    values: Float64Array.from([
      ...met(0, 1, 2, 3, 4, 5, 6, 7, 8, 12),
      ...met(0, 1, 2, 3, 4, 5, 12),
      ...Array(24).fill(1),
      ...met(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
      ...met(20, 21),
      ...met(20, 21),
    ]),
  },
  steps: [
    { rule: 0, step: 0, weight: 20 },
    { rule: 1, step: 0, weight: 15 },
    // All leads meet it: it parts nobody.
    { rule: 2, step: 0, weight: 10 },
    // It takes from those that people think too high.
    { rule: 3, step: 0, weight: -10 },
    { rule: 4, step: 1, weight: Number.NEGATIVE_INFINITY },
    // It gives to those that people think too low.
    { rule: 5, step: 0, weight: 5 },
  ],
};

describe('opinions', () => {
  const found = opinionsOf(leads);

  it('are counted, and by band', () => {
    expect(found).toMatchObject({ up: 7, down: 11 });
    expect(found.bands.map(({ band, name, liked }) => [band, name, liked.won, liked.of])).toEqual([
      [0, 'Hot', 5, 15],
      [1, 'Warm', 0, 0],
      [2, 'Cold', 1, 2],
      [-2, '', 1, 1],
    ]);
  });

  it('against leads of the highest band blame the rule that these meet and others do not', () => {
    expect(found.tooHigh.leads).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(found.tooHigh.blamed).toMatchObject([
      { rule: 0, step: 0, disagreed: { won: 9, of: 10 }, others: { won: 1, of: 10 }, clear: true },
      // 6 of 10 against 1 of 10 is p = 0.02: too little where six steps are looked at.
      { rule: 1, step: 0, disagreed: { won: 6, of: 10 }, others: { won: 1, of: 10 }, clear: false },
    ]);
    expect(found.tooHigh.blamed[1]?.more.low).toBeGreaterThan(0);
  });

  it('for leads at the bottom blame the rule that takes from these', () => {
    expect(found.tooLow.leads).toEqual([20, 21]);
    expect(found.tooLow.blamed.map(({ rule, step, disagreed }) => [rule, step, disagreed.won])).toEqual([[4, 1, 2]]);
  });

  it('blame no rule clearly by one lead, and none without strengths', () => {
    const one = opinionsOf({ ...leads, opinions: ['👎', ...Array(23).fill('')] });
    expect(one.tooHigh.blamed[0]?.clear).toBe(false);
    const { strengths: _, ...plain } = leads;
    expect(opinionsOf(plain).tooHigh).toEqual({ leads: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], blamed: [] });
  });

  it('find the lower half of the bands', () => {
    const low = (names: readonly string[]) =>
      opinionsOf({ opinions: Array(5).fill('👍'), bands: [0, 1, 2, 3, -1], bandNames: names }).tooLow.leads;
    expect(low(['A', 'B', 'C', 'D'])).toEqual([2, 3, 4]);
    expect(low(['A', 'B', 'C'])).toEqual([2, 3, 4]);
    expect(low(['A', 'B'])).toEqual([1, 2, 3, 4]);
    expect(low(['A'])).toEqual([1, 2, 3, 4]);
  });

  it('are nothing where nobody said anything', () => {
    expect(opinionsOf({ opinions: [], bands: [], bandNames: [] })).toEqual({
      up: 0,
      down: 0,
      bands: [],
      tooHigh: { leads: [], blamed: [] },
      tooLow: { leads: [], blamed: [] },
    });
  });

  it('give finite numbers for any cells', () => {
    holds(
      fc.property(
        fc.array(fc.tuple(fc.oneof(anyCell, fc.constantFrom('👍', '👎')), fc.integer({ min: -2, max: 3 }))),
        (any) => {
          const width = any.length;
          const values = Float64Array.from({ length: 2 * width }, (_, i) => (i % 3) - 1);
          const found = opinionsOf({
            opinions: any.map(([cell]) => cell),
            bands: any.map(([, band]) => band),
            bandNames,
            strengths: { leads: width, steps: 2, values },
            steps: [
              { rule: 0, step: 0, weight: 5 },
              { rule: 1, step: 0, weight: -5 },
            ],
          });
          for (const number of numbersIn(found)) expect(number).toSatisfy(Number.isFinite);
          expect(found.bands.reduce((sum, { liked }) => sum + liked.of, 0)).toBe(found.up + found.down);
        },
      ),
    );
  });
});

/** Cells that a condition cannot use, and percentages beside whole numbers. */
import { describe, expect, it } from 'vitest';
import { cells, rule, toldOf, type Written } from './issues-of';

/** Checks rules on one column of leads. */
const check = (rules: readonly Written[], leads: readonly unknown[], ...expected: readonly string[]): void => {
  expect(toldOf({ header: ['A'], rules, leads: cells(...leads) })).toEqual(expected);
};

describe('cells of the wrong kind', () => {
  it('are told once for a column, where it is first asked', () => {
    check(
      [rule('A', 'at least', 5), rule('A', 'at most', 3), rule('A', 'each')],
      [1, 7, '10k', true],
      'textWhereNumberNeeded 2 10k',
    );
  });

  it('are told for the dates that a half-life counts from', () => {
    const rules = [rule('A', 'at least', 5, 10, { 'Half-life': 7, Since: 'Seen' })];
    const leads = [
      [5, 'soon'],
      [6, 45_000],
      [1, '2026-11-22'],
    ];
    expect(toldOf({ header: ['A', 'Seen'], rules, leads })).toEqual(['textWhereDateNeeded 2 soon']);
  });

  it('are told apart from dates of unknown order', () => {
    check(
      [rule('A', 'in the last', 7)],
      ['2026-11-22', 'soon', '3/4/2026', '2026-01-01'],
      'dateOrderAmbiguous 1 3/4/2026',
      'textWhereDateNeeded 1 soon',
    );
  });
});

describe('percentages', () => {
  it('are told against whole numbers, both ways', () => {
    check([rule('A', 'at least', 50)], [0.2, 1, 0], 'percentAgainstNumber 50 50% 0.2');
    check([rule('A', 'at least', '50%')], [20, 90], 'percentAgainstNumber 50% 50 20');
    check([rule('A', 'between', 0, 10, { To: 50 })], ['20%', '90%'], 'percentAgainstNumber 50 50% 20%');
  });

  it('are left alone where they fit', () => {
    check([rule('A', 'at least', 0.5)], ['20%', '90%']);
    check([rule('A', 'at least', 1)], ['20%', '90%'], 'neverHoldsToday 2');
    check([rule('A', 'is', 50)], ['20%', '90%'], 'valueOccursNowhere 50');
    check([rule('A', 'at least', '50%')], [0.2, 0.9]);
    check([rule('A', 'at least', 50)], [0.2, 90]);
    check([rule('A', 'at least', 2)], [1, 0, 1], 'neverHoldsToday 3');
  });
});

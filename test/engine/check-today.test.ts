/** Rules that all or none of today’s leads meet. */
import { describe, expect, it } from 'vitest';
import { cells, joined, rule, type Tab, toldOf, type Written } from './issues-of';

/** Checks rules on one column of leads. */
const check = (rules: readonly Written[], leads: readonly unknown[], ...expected: readonly string[]): void => {
  expect(toldOf({ header: ['A'], rules, leads: cells(...leads) })).toEqual(expected);
};

describe('rules and today’s leads', () => {
  it('are not judged by a single lead', () => {
    check([rule('A', 'at least', 5)], [9]);
    check([rule('A', 'at least', 5)], [9, '', null, false]);
  });

  it('may be met by all where that tells leads apart', () => {
    check([rule('A', 'each')], [1, 9]);
    check([rule('A', 'each', 1, 5, { 'Up to': 1 })], [1, 9], 'alwaysHoldsToday 2');
    check([rule('A', 'at least', 9), joined('else', '', 'is not blank', '', { Weight: 5 })], [1, 9]);
  });

  it('are told with the plainest reason only', () => {
    check([rule('A', 'is', 'Germny')], ['Germany', 'Spain'], 'valueOccursNowhere Germny Germany');
  });

  it('count a lead without its key as none', () => {
    const tab: Tab = {
      settings: { 'Lead key': 'Id' },
      header: ['Id', 'A'],
      rules: [rule('A', 'at least', 5)],
      leads: [
        ['x', 5],
        ['y', 6],
        ['', 1],
      ],
    };
    expect(toldOf(tab)).toEqual(['alwaysHoldsToday 2']);
    expect(toldOf({ ...tab, settings: {} })).toEqual([]);
  });
});

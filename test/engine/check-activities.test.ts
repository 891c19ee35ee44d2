/** Issues of rules on activities. */
import { describe, expect, test } from 'vitest';
import { issuesOf, joined, rule, type Tab, type Written } from './issues-of';

const keyed = (rules: readonly Written[], more: Tab = {}): Tab => ({
  header: ['Email'],
  settings: { 'Lead key': 'Email' },
  rules,
  ...more,
});
const log = [
  ['Lead', 'Activity', 'Date'],
  ['ann', 'Pricing page', '2026-11-20'],
];
const offered = [['Activities'], ['Activity', 'Note'], ['Webinar', '']];
const codes = (tab: Tab): readonly string[] => issuesOf(tab).map(({ code }) => code);

describe('the name of an activity', () => {
  test('is told with the nearest one of the section and of the log', () => {
    const found = issuesOf(keyed([rule('Activity › Pricing pages', 'each')], { rows: offered, activities: log }));
    expect(found.map(({ code, args }) => [code, args])).toEqual([
      ['activityUnknown', { name: 'Pricing pages', nearest: 'Pricing page' }],
    ]);
  });

  test('is any of several, with wildcards', () => {
    const named = (column: string): readonly string[] =>
      codes(keyed([rule(column, 'each')], { rows: offered, activities: log }));
    expect(named('Activity › Webinar | Price')).toEqual(['activityUnknown']);
    expect(named('Activity › Webinar | Pri*')).toEqual([]);
    expect(named('Activity › *')).toEqual([]);
  });

  test('cannot be judged where nothing offers names', () => {
    expect(codes(keyed([rule('Activity › Whatever', 'each')]))).toEqual([]);
  });
});

describe('what holds by logic', () => {
  test('counts of one activity contradict each other, no activity being 0', () => {
    const both = (first: string, value: number, second: string, other: number | string = ''): readonly string[] =>
      codes(keyed([rule('Activity › Call', first, value), joined('and', '', second, other)]));
    expect(both('at least', 5, 'at most', 3)).toEqual(['neverHolds']);
    expect(both('at least', 1, 'is blank')).toEqual(['neverHolds']);
    expect(both('at most', 3, 'is blank')).toEqual([]);
    expect(both('at least', 2, 'in the last', 30)).toEqual([]);
  });

  test('activities that are counted otherwise are others', () => {
    const second = joined('and', 'Activity › Call', 'at most', 3, { Within: 7 });
    expect(codes(keyed([rule('Activity › Call', 'at least', 5), second]))).toEqual([]);
    expect(
      codes(keyed([rule('Activity › Call', 'each', '', 10, { Within: 7 }), rule('Activity › Call', 'each', '')])),
    ).toEqual([]);
    expect(codes(keyed([rule('Activity › Call', 'each'), rule('活动>call', 'each')]))).toEqual(['ruleRepeated']);
  });

  test('a step below a wider one is never reached', () => {
    const ladder = [rule('Activity › Call', 'at least', 1), joined('else', '', 'at least', 3, { Weight: 20 })];
    expect(codes(keyed(ladder))).toEqual(['stepNeverReached']);
  });
});

describe("today's leads", () => {
  const leads = [['ann'], ['bo'], ['cy']];
  const rare = rule('Activity › Webinar', 'is not blank');

  test('meet no rule, which is told only where the log knows of such an activity', () => {
    expect(codes(keyed([rare], { leads }))).toEqual([]);
    expect(codes(keyed([rare], { leads, rows: offered, activities: log }))).toEqual([]);
    const often = rule('Activity › Webinar | Pricing page', 'at least', 99);
    expect(codes(keyed([often], { leads, rows: offered, activities: log }))).toEqual(['neverHoldsToday']);
  });
});

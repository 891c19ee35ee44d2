/** Date cells at the edge: each moment becomes a calendar day once, and nothing is asked that is not needed. */
import { expect, test } from 'vitest';
import { type Edge, leadScore } from '../../src/functions';

const DAY = 86_400_000;
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** An edge that writes down what it was asked. */
function listening(): { readonly edge: Edge; readonly asked: string[] } {
  const asked: string[] = [];
  const edge: Edge = {
    now: () => {
      asked.push('now');
      return noon('2026-11-22');
    },
    dayIn: (moment, zone) => {
      asked.push(`day in ${zone}`);
      if (zone === 'Nowhere') return undefined;
      const ahead = zone === 'Tomorrow' ? DAY : 0;
      return new Date(moment.getTime() + ahead).toISOString().slice(0, 10);
    },
    localDay: (moment) => {
      asked.push('local day');
      return moment.toISOString().slice(0, 10);
    },
    spreadsheetTimeZone: () => {
      asked.push('time zone');
      return 'Here';
    },
  };
  return { edge, asked };
}

const header = [['Name', 'Seen', 'Born']];
const rules = [['Rules'], ['Column', 'Condition', 'Value', 'Weight'], ['Seen', 'in the last', 0, 10]];
const withSettings = (...settings: unknown[][]): unknown[][] => [['Settings'], ...settings, ...rules];

const check = (name: string, model: unknown[][], seen: unknown, score: unknown, expected: readonly string[]): void => {
  test(name, () => {
    const { edge, asked } = listening();
    expect(leadScore(edge, [['Ann', seen, noon('1990-01-01')]], header, model)).toBe(score);
    expect(asked).toEqual(expected);
  });
};

check('As of and a text need no service', withSettings(['As of', '2026-11-22']), '2026-11-22', 10, []);
check('Today and a text need no service', withSettings(['Today', '2026-11-22']), '2026-11-21', 0, []);
check('the clock is asked last, in the zone of the spreadsheet', rules, '2026-11-22', 10, [
  'now',
  'time zone',
  'day in Here',
]);
check(
  'a date cell is read in the zone of the spreadsheet',
  withSettings(['As of', '2026-11-22']),
  noon('2026-11-22'),
  10,
  ['time zone', 'day in Here'],
);
check(
  "the model's time zone wins",
  withSettings(['As of', '2026-11-23'], ['Time zone', 'Tomorrow']),
  noon('2026-11-22'),
  10,
  ['day in Tomorrow', 'day in Tomorrow'],
);
check(
  'a zone that nobody knows gives way',
  withSettings(['As of', '2026-11-22'], ['Time zone', 'Nowhere']),
  noon('2026-11-22'),
  10,
  ['day in Nowhere', 'time zone', 'day in Here'],
);
check('an invalid date needs nothing', withSettings(['As of', '2026-11-22']), new Date(Number.NaN), 0, []);
check('a date in the model is a day too', [['Settings'], ['As of', noon('2026-11-22')], ...rules], '2026-11-22', 10, [
  'time zone',
  'day in Here',
]);
check(
  'a date that a rule compares with',
  [
    ['Settings'],
    ['As of', '2026-11-22'],
    ['Rules'],
    ['Column', 'Condition', 'Value', 'Weight'],
    ['Seen', 'before', noon('2026-11-22'), 10],
  ],
  '2026-11-21',
  10,
  ['time zone', 'day in Here'],
);

test('each distinct moment of a column that a rule reads is worked out once', () => {
  const { edge, asked } = listening();
  const leads = Array.from({ length: 500 }, (_, i) => [
    `lead ${i}`,
    noon(i % 2 ? '2026-11-22' : '2026-11-21'),
    new Date(i),
  ]);
  const shown = leadScore(edge, leads, header, withSettings(['As of', '2026-11-22']));
  expect(shown).toEqual(leads.map((_, i) => [i % 2 ? 10 : 0]));
  expect(asked).toEqual(['time zone', 'day in Here', 'day in Here']);
});

test('where nobody knows a zone the runtime says the day', () => {
  const { edge, asked } = listening();
  const lost: Edge = { ...edge, spreadsheetTimeZone: () => undefined };
  const leads = [['Ann', noon('2026-11-22'), '']];
  expect(leadScore(lost, leads, header, withSettings(['As of', '2026-11-22']))).toBe(10);
  expect(asked).toEqual(['local day']);
});

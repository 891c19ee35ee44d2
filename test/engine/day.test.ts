import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DateOrder, dayNumber, dayOf, isOrderedDate, isoDay } from '../../src/engine/day';

describe('a date that people and systems write', () => {
  const check = (given: string, expected: string | undefined, order?: DateOrder): void => {
    test(`${JSON.stringify(given)} ${order ?? 'without an order'} is ${expected}`, () => {
      const day = dayOf(given, order);
      expect(day === undefined ? undefined : isoDay(day)).toBe(expected);
    });
  };
  check('2026-11-22', '2026-11-22');
  check('2026-11-22T23:30:00-08:00', '2026-11-22');
  check('2026-11-22 whatever', '2026-11-22');
  check(' 2026-11-22 ', '2026-11-22');
  check('2026/1/5', '2026-01-05');
  check('2026/01/05', '2026-01-05');
  check('2026年1月5日', '2026-01-05');
  check('2026 年 1 月 5 日', '2026-01-05');
  check('5 Jan 2026', '2026-01-05');
  check('05 JAN 2026', '2026-01-05');
  check('2024-02-29', '2024-02-29');
  check('2000-02-29', '2000-02-29');
  for (const odd of [
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-01',
    '2026-04-31',
    '2026-01-00',
    '31 Nov 2026',
    '5 Foo 2026',
  ])
    check(odd, undefined);
  for (const odd of [
    '',
    '2026',
    '2026-1-5',
    '2026-11',
    '26-11-22',
    '2026-11-22x',
    'Jan 5 2026',
    '5 January 2026',
    '5 Jan 26',
    '20261122',
    'today',
  ])
    check(odd, undefined);
  check('03/04/2026', undefined);
  check('25/12/2026', undefined);
  check('03/04/2026', '2026-04-03', 'dayFirst');
  check('03/04/2026', '2026-03-04', 'monthFirst');
  check('3.4.2026', '2026-04-03', 'dayFirst');
  check('25/12/2026', '2026-12-25', 'dayFirst');
  check('25/12/2026', undefined, 'monthFirst');
  check('3/4.2026', undefined, 'dayFirst');
  check('3/4/26', undefined, 'dayFirst');
  check('2026-11-22', '2026-11-22', 'monthFirst');
});

test('days are counted from 1970, as the calendar has it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day);
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
    }),
  );
  expect(dayOf('1970-01-01', undefined)).toBe(0);
});

test('only the order can tell what 3/4/2026 is', () => {
  expect(['3/4/2026', '25.12.2026', ' 03/04/2026'].map(isOrderedDate)).toEqual([true, true, true]);
  expect(['2026/3/4', '2026-03-04', '3/4', '3/4.2026'].map(isOrderedDate)).toEqual([false, false, false, false]);
});

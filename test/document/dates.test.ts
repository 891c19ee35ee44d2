/** Serial numbers, calendars and time zones; addresses. */
import { describe, expect, test } from 'vitest';
import {
  areaName,
  columnIndex,
  columnLetters,
  fromInstant,
  openAreaName,
  partsOf,
  quoteSheet,
  serialOf,
  toInstant,
} from '../../workbench/document';

describe('dates', () => {
  test('a serial is midnight in the time zone of the spreadsheet', () => {
    const day = serialOf(2026, 7, 1) ?? 0;
    expect(new Date(toInstant(day, 'America/New_York')).toISOString()).toBe('2026-07-01T04:00:00.000Z');
    expect(new Date(toInstant(day, 'Asia/Tokyo')).toISOString()).toBe('2026-06-30T15:00:00.000Z');
    expect(fromInstant(toInstant(day, 'Asia/Kolkata'), 'Asia/Kolkata')).toBe(day);
  });

  test('clock changes are respected, there and back', () => {
    for (const [month, day] of [
      [3, 28],
      [3, 29],
      [3, 30],
      [10, 24],
      [10, 25],
      [10, 26],
    ] as const) {
      const serial = serialOf(2026, month, day, 12 * 3600) ?? 0;
      expect(fromInstant(toInstant(serial, 'Europe/Berlin'), 'Europe/Berlin')).toBeCloseTo(serial, 9);
    }
  });

  test('days that do not exist have no serial', () => {
    expect([serialOf(2026, 2, 29), serialOf(2028, 2, 29), serialOf(2026, 13, 1)]).toEqual([
      undefined,
      46812,
      undefined,
    ]);
    expect(partsOf(46812.75)).toEqual({ year: 2028, month: 2, day: 29, hours: 18, minutes: 0, seconds: 0 });
  });
});

describe('addresses', () => {
  test('columns have letters', () => {
    expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
    expect(['A', 'z', 'AA', 'ZZ'].map(columnIndex)).toEqual([0, 25, 26, 701]);
  });

  test('blocks have names, open ones too', () => {
    expect(areaName({ row: 1, column: 0, rows: 19, columns: 8 })).toBe('A2:H20');
    expect(openAreaName({ row: 1, column: 0, rows: null, columns: 8 }, "Ann's leads")).toBe("'Ann''s leads'!A2:H");
    expect(openAreaName({ row: 0, column: 0, rows: null, columns: 11 })).toBe('A:K');
    expect(openAreaName({ row: 1, column: 0, rows: 1, columns: null })).toBe('2:2');
    expect(openAreaName({ row: 1, column: 1, rows: 1, columns: 1 })).toBe('B2');
  });

  test('sheet names are quoted where a reference needs it', () => {
    expect(['Leads', 'Lead model', 'A1', '2026', '线索', 'TRUE'].map(quoteSheet)).toEqual([
      'Leads',
      "'Lead model'",
      "'A1'",
      "'2026'",
      '线索',
      "'TRUE'",
    ]);
  });
});

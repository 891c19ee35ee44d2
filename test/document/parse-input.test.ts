/** Typing into a cell, held to what Sheets makes of the same text. */
import { describe, expect, test } from 'vitest';
import { parseTyped, serialOf } from '../../workbench/document';

const TODAY = serialOf(2026, 11, 22) ?? 0;
const date = (year: number, month: number, day: number) => serialOf(year, month, day);

function check(locale: string, table: readonly (readonly [typed: string, value: unknown, format: string | null])[]) {
  for (const [typed, value, format] of table) {
    expect([typed, parseTyped(typed, locale, TODAY)]).toEqual([typed, { value, format }]);
  }
}

describe('typing into a cell', () => {
  test('a number is a number, however it is dressed', () => {
    check('en_US', [
      ['12.5', 12.5, null],
      ['-3', -3, null],
      ['.5', 0.5, null],
      ['007', 7, null],
      [' 12 ', 12, null],
      ['1,234', 1234, '#,##0'],
      ['1,234.5', 1234.5, '#,##0.00'],
      ['10%', 0.1, '0%'],
      ['12.3%', 0.123, '0.00%'],
      ['$1,200', 1200, '"$"#,##0'],
      ['-$5.25', -5.25, '"$"#,##0.00'],
      ['(100)', -100, null],
      ['1e3', 1000, '0.00E+00'],
      ['-0', 0, null],
    ]);
  });

  test('what only looks like a number stays text', () => {
    check('en_US', [
      ['1,23', '1,23', null],
      ['12abc', '12abc', null],
      ['50+', '50+', null],
      ['1.2.3', '1.2.3', null],
      ['--5', '--5', null],
      ['(5', '(5', null],
      ['+1 (555) 010-9999', '+1 (555) 010-9999', null],
      ['Select', 'Select', null],
      [' ', ' ', null],
    ]);
  });

  test('dates are days since 30 December 1899, and bring their format', () => {
    expect(date(1899, 12, 30)).toBe(0);
    check('en_US', [
      ['2026-11-22', date(2026, 11, 22), 'yyyy-mm-dd'],
      ['2026/1/5', date(2026, 1, 5), 'yyyy/m/d'],
      ['11/22/2026', date(2026, 11, 22), 'm/d/yyyy'],
      ['11/22/26', date(2026, 11, 22), 'm/d/yyyy'],
      ['1-10', date(2026, 1, 10), 'm/d/yyyy'],
      ['Nov 22, 2026', date(2026, 11, 22), 'mmm d, yyyy'],
      ['22 Nov 2026', date(2026, 11, 22), 'd mmm yyyy'],
      ['2026年11月22日', date(2026, 11, 22), 'yyyy"年"m"月"d"日"'],
    ]);
  });

  test('a day that is in no calendar stays text', () => {
    check('en_US', [
      ['2026-02-30', '2026-02-30', null],
      ['22/11/2026', '22/11/2026', null],
      ['11.22.2026', '11.22.2026', null],
      ['2026-11-22T10:30', '2026-11-22T10:30', null],
    ]);
  });

  test('times of day, with a date or without', () => {
    check('en_US', [
      ['10:30', 10.5 / 24, 'h:mm'],
      ['1:30 pm', 13.5 / 24, 'h:mm am/pm'],
      ['2026-11-22 12:00', (date(2026, 11, 22) ?? 0) + 0.5, 'yyyy-mm-dd h:mm'],
      ['30:00:00', 1.25, '[h]:mm:ss'],
      ['10:75', '10:75', null],
    ]);
  });

  test('the locale decides what a comma, a dot and the first number of a date mean', () => {
    check('de_DE', [
      ['1,5', 1.5, null],
      ['1.234,5', 1234.5, '#,##0.00'],
      ['1.5', '1.5', null],
      ['22.11.2026', date(2026, 11, 22), 'dd.mm.yyyy'],
      ['1-10', date(2026, 10, 1), 'dd.mm.yyyy'],
    ]);
    check('en_GB', [['22/11/2026', date(2026, 11, 22), 'dd/mm/yyyy']]);
    check('fr_FR', [['1 234,5', 1234.5, '#,##0.00']]);
    check('zh_CN', [
      ['1,234.5', 1234.5, '#,##0.00'],
      ['2026/11/22', date(2026, 11, 22), 'yyyy/m/d'],
    ]);
  });

  test('TRUE and FALSE in any case are checkbox values, an apostrophe keeps anything text, nothing is nothing', () => {
    check('en_US', [
      ['true', true, null],
      ['FALSE', false, null],
      ["'007", '007', null],
      ["'=A1", '=A1', null],
      ['', null, null],
    ]);
  });
});

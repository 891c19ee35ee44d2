/** The text a cell shows under its number format. */
import { describe, expect, test } from 'vitest';
import { type CellValue, formatValue, isDateFormat, serialOf } from '../../workbench/document';

const DAY = serialOf(2026, 11, 22, 15 * 3600 + 4 * 60 + 5) ?? 0;

function check(table: readonly (readonly [CellValue, string | null, string])[], locale = 'en_US') {
  for (const [value, format, shown] of table)
    expect([value, format, formatValue(value, format, locale)]).toEqual([value, format, shown]);
}

describe('what a cell shows', () => {
  test('without a format, numbers show at most 15 digits', () => {
    check([
      [null, null, ''],
      ['text', '0.00', 'text'],
      [true, null, 'TRUE'],
      [0.1 + 0.2, null, '0.3'],
      [-1234.5, null, '-1234.5'],
      [1e20, null, '1E+20'],
      [{ error: '#N/A', message: '' }, '0', '#N/A'],
    ]);
  });

  test('a text stands where a format says @, and is indented by what stands before it', () => {
    check([
      ['else', '"    "@', '    else'],
      ['else', '@', 'else'],
      ['Ann', '0.00;-0.00;0;"Dear "@"!"', 'Dear Ann!'],
      ['a"b', '@" x"', 'a"b x'],
      [3, '"    "@', '    3'],
    ]);
  });

  test('number formats round, group, and place signs', () => {
    check([
      [12.345, '0', '12'],
      [1.005, '0.00', '1.01'],
      [-0.001, '0.00', '0.00'],
      [1234567.891, '#,##0.00', '1,234,567.89'],
      [0.125, '0%', '13%'],
      [0.125, '0.0%', '12.5%'],
      [-12, '"$"#,##0.00', '-$12.00'],
      [-12, '0;(0)', '(12)'],
      [0, '0;-0;"none"', 'none'],
      [12345, '0.00E+00', '1.23E+04'],
      [5, '000', '005'],
      [0.5, '#.##', '.5'],
      [3, '0" days"', '3 days'],
      [42, '@', '42'],
    ]);
  });

  test('date formats know months from minutes', () => {
    check([
      [DAY, 'yyyy-mm-dd', '2026-11-22'],
      [DAY, 'm/d/yyyy h:mm:ss', '11/22/2026 15:04:05'],
      [DAY, 'h:mm am/pm', '3:04 PM'],
      [DAY, 'ddd, d mmm yy', 'Sun, 22 Nov 26'],
      [DAY, 'mm:ss', '04:05'],
      [DAY, 'yyyy"年"m"月"', '2026年11月'],
      [1.5, '[h]:mm', '36:00'],
    ]);
    expect(['yyyy-mm-dd', 'h:mm', '0.00', '@', '"days "0', '0.00E+00', '[Red]0', null].map(isDateFormat)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('a locale with a decimal comma shows one', () => {
    check(
      [
        [1234.5, '#,##0.00', '1.234,50'],
        [0.5, null, '0,5'],
        [0.5, '0.0%', '50,0%'],
      ],
      'de_DE',
    );
  });
});

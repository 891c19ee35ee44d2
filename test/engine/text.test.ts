import { describe, expect, test } from 'vitest';
import { isBlankRow, isEmpty, text } from '../../src/engine/text';

describe('the form in which texts are compared', () => {
  const check = (given: string | number | boolean, expected: string): void => {
    test(`${JSON.stringify(given)} is ${JSON.stringify(expected)}`, () => expect(text(given)).toBe(expected));
  };
  check('  VP   Sales ', 'vp sales');
  check('VP\n\tSales', 'vp sales');
  check('VP\u00a0Sales', 'vp sales');
  check('\u3000销售　总监', '销售 总监');
  check('ＣＴＯ', 'cto');
  check('㈱', '(株)');
  check('Ⅳ', 'iv');
  check('E\u0301cole', 'école');
  check('STRASSE', 'strasse');
  check('Straße', 'straße');
  check('a  b', 'a b');
  check('', '');
  check(' ', '');
  check('\u00a0', '');
  check(1000, '1000');
  check(-0.5, '-0.5');
  check(true, 'true');
});

describe('an empty cell', () => {
  test.each(['', ' ', '\n', '\u00a0', '\u3000', null, undefined])('%j is one', (cell) => {
    expect(isEmpty(cell)).toBe(true);
  });
  test.each([0, false, 'x', '-', Number.NaN, [], {}])('%j is none', (cell) => {
    expect(isEmpty(cell)).toBe(false);
  });
});

describe('a blank row', () => {
  const check = (row: readonly unknown[], blank: boolean): void => {
    test(`${JSON.stringify(row)} is ${blank ? '' : 'not '}blank`, () => expect(isBlankRow(row)).toBe(blank));
  };
  check([], true);
  check(['', ' ', null, undefined, false], true);
  check(['', 0], false);
  check(['', true], false);
  check(['', 'false'], false);
  check(['', '#N/A'], false);
});

/** Formulas: names, open ends, locales, errors, array formulas, time. */
import { describe, expect, test } from 'vitest';
import { newSheet } from './sheet';

describe('formulas', () => {
  test('a formula follows what it reads, at once', () => {
    const { put, value } = newSheet();
    put('A1', [[2], ['=A1*3'], ['=A2+1']]);
    expect(value('A3')).toBe(7);
    put('A1', '5');
    expect(value('A3')).toBe(16);
  });

  test('an open-ended range reaches the last row of the grid and is shown as it was typed', () => {
    const { document, id, put, value, input } = newSheet();
    put('B1', '=SUM(A2:A)');
    put('A1000', '4');
    expect([value('B1'), input('B1')]).toEqual([4, '=SUM(A2:A)']);
    document.insertRows(id, 1000, 5);
    put('A1005', '6');
    expect(value('B1')).toBe(10);
  });

  test('whole columns, whole rows and TRUE without brackets are understood', () => {
    const { put, value } = newSheet();
    put('A1', [
      [1, 2],
      [3, 4],
    ]);
    put('D1', [['=SUM(A:B)'], ['=SUM(1:1)-D1'], ['=IF(TRUE,"yes","no")']]);
    put('D2', '=SUM(2:2)');
    expect([value('D1'), value('D3')]).toEqual([10, 'yes']);
    expect(value('D2')).toMatchObject({ error: '#REF!', message: expect.stringContaining('Circular') });
  });

  test('a named range stands for its block, also when it is open-ended', () => {
    const { document, id, put, value } = newSheet();
    document.setNamedRange('WEIGHTS', { sheet: id, row: 0, column: 0, rows: null, columns: 1 });
    put('A1', [[1], [2]]);
    put('C1', '=SUM(weights)');
    expect(value('C1')).toBe(3);
    document.setNamedRange('WEIGHTS', { sheet: id, row: 1, column: 0, rows: 1, columns: 1 });
    expect(value('C1')).toBe(2);
    document.removeNamedRange('WEIGHTS');
    expect(value('C1')).toMatchObject({ error: '#NAME?' });
  });

  test('names that could be a cell, or hold a space, are refused', () => {
    const { document, id } = newSheet();
    for (const name of ['A1', 'two words', 'R1C1', 'TRUE', '1st']) {
      expect(() => document.setNamedRange(name, { sheet: id, row: 0, column: 0, rows: 1, columns: 1 })).toThrow(
        'not a valid name',
      );
    }
  });

  test('where the comma is decimal, arguments are parted by semicolons', () => {
    const { document, id, put, value, input } = newSheet({ locale: 'de_DE' });
    put('A1', '=ROUND(1,25;1)&{"a"\\"b";"c"\\"d"}');
    expect(input('A1')).toBe('=ROUND(1,25;1)&{"a"\\"b";"c"\\"d"}');
    put('B3', '=SUM(1,5;2)');
    expect([value('B3'), document.argumentSeparator()]).toEqual([3.5, ';']);
    document.setLocale('en_US');
    expect(document.formulas({ sheet: id, row: 2, column: 1, rows: 1, columns: 1 })).toEqual([['=SUM(1.5,2)']]);
  });

  test('errors carry the sentence that Sheets shows', () => {
    const { put, value } = newSheet();
    put('A1', [['=1/0'], ['=NOPE(1)'], ['=1+'], ['=nowhere'], ['=Missing!A1'], ['=A6'], ['=Z5000']]);
    expect(value('A1')).toEqual({ error: '#DIV/0!', message: 'Function DIVIDE parameter 2 cannot be zero.' });
    expect(value('A2')).toEqual({ error: '#NAME?', message: "Unknown function: 'NOPE'." });
    expect(value('A3')).toEqual({ error: '#ERROR!', message: 'Formula parse error.' });
    expect(value('A4')).toEqual({ error: '#NAME?', message: "Unknown range name: 'nowhere'." });
    expect(value('A5')).toMatchObject({ error: '#REF!' });
    expect(value('A6')).toMatchObject({ error: '#REF!', message: expect.stringContaining('Circular dependency') });
    expect(value('A7')).toMatchObject({ error: '#REF!' });
  });

  test('dates stay dates through formulas', () => {
    const { put, shown, value } = newSheet();
    put('A1', '2026-11-22');
    put('B1', [['=A1', '=A1+1', '=TODAY()', '=A1-B1']]);
    expect([shown('B1'), shown('C1'), shown('D1'), value('E1')]).toEqual(['2026-11-22', '2026-11-23', '11/22/2026', 0]);
  });

  test('text is never taken for a number behind its back', () => {
    const { put, value } = newSheet();
    put('A1', [[{ text: '007' }, '=A1&"!"', '=ISTEXT(A1)', '=LEN(A1)']]);
    expect([value('B1'), value('C1'), value('D1')]).toEqual(['007!', true, 3]);
  });

  test('quotes and backslashes inside text', () => {
    const { put, value } = newSheet();
    put('A1', [['="say ""hi"""', '="C:\\dir"&""', '=LEN("""")', '=""']]);
    expect(['A1', 'B1', 'C1', 'D1'].map(value)).toEqual(['say "hi"', 'C:\\dir', 1, '']);
  });

  test('functions of Sheets that the engine lacks', () => {
    const { put, value, values } = newSheet();
    put('A1', [
      ['=REGEXMATCH("Director","CTO")'],
      ['=REGEXREPLACE("a1b2","[0-9]","#")'],
      ['=JOIN("|",C1:C3)'],
      ['=SUM(INDIRECT("D1:D2"))'],
    ]);
    put('C1', [
      ['x', 1],
      ['y', 2],
      ['z', 3],
    ]);
    put('F1', '=SPLIT("a,b,3",",")');
    put('F2', '=SORT(C1:D3,2,FALSE)');
    expect(values('A1:A4')).toEqual([[false], ['a#b#'], ['x|y|z'], [3]]);
    expect(values('F1:H1')).toEqual([['a', 'b', 3]]);
    expect(values('F2:G4')).toEqual([
      ['z', 3],
      ['y', 2],
      ['x', 1],
    ]);
    expect(value('F5')).toBeNull();
  });

  test('AVERAGEIFS, and dates written as text', () => {
    const { put, value } = newSheet();
    put('A1', [
      ['a', 1],
      ['b', 2],
      ['a', 5],
    ]);
    put('D1', [
      ['=AVERAGEIFS(B1:B3,A1:A3,"a")'],
      ['=DATEVALUE("11/22/2026")'],
      ['="2026-11-22"+1'],
      ['="é"="e"'],
      ['="A"="a"'],
    ]);
    expect(['D1', 'D2', 'D3', 'D4', 'D5'].map(value)).toEqual([3, 46348, 46349, false, true]);
  });

  test('array formulas give as many cells as they have, and no more', () => {
    const { document, id, put, values } = newSheet();
    put('A1', [[1], [2], [3], [4]]);
    put('C1', [['=FILTER(A1:A,A1:A>1)', '=ARRAYFORMULA(A1:A4*10)', '={1,2;3,4}']]);
    expect(values('C1:F4')).toEqual([
      [2, 10, 1, 2],
      [3, 20, 3, 4],
      [4, 30, null, null],
      [null, 40, null, null],
    ]);
    put('A2', '0');
    expect(values('C1:C3')).toEqual([[3], [4], [null]]);
    expect(document.spillOf(id, 1, 2)).toMatchObject({ row: 0, rows: 2 });
  });

  test('NOW and RAND move on with every edit, other formulas do not', () => {
    let clock = Date.UTC(2026, 10, 22);
    const { put, value } = newSheet({ now: () => clock });
    put('A1', '=NOW()');
    const before = Number(value('A1'));
    clock += 86_400_000;
    expect(value('A1')).toBe(before);
    put('B1', 'x');
    expect(value('A1')).toBe(before + 1);
  });

  test('NOW shows the clock of the spreadsheet, wherever the computer stands', () => {
    const { put, shown } = newSheet({ timeZone: 'Asia/Tokyo' });
    put('A1', '=NOW()');
    expect(shown('A1')).toBe('11/22/2026 21:00:00');
  });
});

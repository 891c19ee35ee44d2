/** CSV files, the clipboard and saved workbooks. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDocument } from '../../workbench/document';
import { newSheet, reloaded, sheetOf } from './sheet';

describe('CSV', () => {
  const imported = (text: string, locale = 'en_US') => {
    const document = createDocument({ locale });
    return sheetOf(document, document.importCsv(text, { name: 'Leads' }).id);
  };

  test('values are read as typed, but nothing becomes a formula', () => {
    const { values, shown, input, document, id } = imported(
      'Name,Size,Since,Note\r\n"Miller, Ann",1200,2026-11-22,=1+1\r\nBob,007,,"two\nlines ""quoted"""\r\n',
    );
    expect(values('A1:D3')).toEqual([
      ['Name', 'Size', 'Since', 'Note'],
      ['Miller, Ann', 1200, 46348, '=1+1'],
      ['Bob', 7, null, 'two\nlines "quoted"'],
    ]);
    expect([shown('C2'), input('D2'), document.used(id)]).toEqual(['2026-11-22', "'=1+1", { rows: 3, columns: 4 }]);
  });

  test('semicolons, tabs and a byte order mark are recognised; decimals follow the locale', () => {
    expect(imported('\uFEFFName;Size\nAnn;1,5\n', 'de_DE').values('A1:B2')).toEqual([
      ['Name', 'Size'],
      ['Ann', 1.5],
    ]);
    expect(imported('Name\tSize\nAnn\t1,500\n').values('A1:B2')).toEqual([
      ['Name', 'Size'],
      ['Ann', 1500],
    ]);
  });

  test('the grid grows to what is in the file', () => {
    const { document, id } = imported(Array.from({ length: 1500 }, (_row, row) => `lead ${row},${row}`).join('\n'));
    expect(document.sheet(id)).toMatchObject({ name: 'Leads', rows: 1500, columns: 26 });
  });

  test('the used cells come out as shown, spilled ones too', () => {
    const { document, id, put } = newSheet();
    put('A1', [
      ['a,b', '10%', '=ARRAYFORMULA(A1:A2&"!")'],
      ['say "x"', null, null],
    ]);
    expect(document.exportCsv(id)).toBe('"a,b",10%,"a,b!"\r\n"say ""x""",,"say ""x""!"');
  });

  const real = new URL('../../../shared/data/xeducation/Leads.csv', import.meta.url);
  test.skipIf(!existsSync(real))('9,240 real leads come in whole (skipped where ../shared is absent)', () => {
    const { document, id, value } = imported(readFileSync(real, 'utf8'));
    expect([document.used(id).rows, value('A1')]).toEqual([9241, 'Prospect ID']);
  });
});

describe('the clipboard', () => {
  test('pasting reads each value as typed and lets the grid grow', () => {
    const { document, id, values, area } = newSheet();
    const filled = document.pasteText({ sheet: id, row: 999, column: 25 }, 'a\t=1+1\r\n"two\nlines"\t10%\r\n');
    expect(filled).toEqual({ sheet: id, row: 999, column: 25, rows: 2, columns: 2 });
    expect(values('Z1000:AA1001')).toEqual([
      ['a', 2],
      ['two\nlines', 0.1],
    ]);
    expect(document.copyText(area('Z1000:AA1001'))).toBe('a\t2\n"two\nlines"\t10%');
    document.undo();
    expect(document.sheet(id)).toMatchObject({ rows: 1000, columns: 26 });
  });
});

describe('saving', () => {
  test('everything comes back', () => {
    const { document, id, put, area } = newSheet({ locale: 'de_DE', timeZone: 'Europe/Berlin' });
    put('A1', [['text', '1,5', '=SUM(1,5;2)', '22.11.2026', true]]);
    document.setFormat(area('A1:B1'), { bold: true });
    document.setNote(id, 0, 0, 'note');
    document.setValidation(area('A3'), {
      kind: 'list',
      values: ['x'],
      showDropdown: true,
      allowInvalid: true,
      helpText: null,
    });
    document.setNamedRange('MODEL', { sheet: id, row: 0, column: 0, rows: null, columns: 2 });
    document.setConditionalRules(id, [
      {
        areas: [{ row: 0, column: 0, rows: 2, columns: 2 }],
        condition: { kind: 'notBlank' },
        style: {
          background: '#ffffff',
          fontColor: null,
          bold: null,
          italic: null,
          underline: null,
          strikethrough: null,
        },
      },
    ]);
    document.setProperty('key', 'value');
    document.setRowsHidden(id, 4, 1, true);
    document.setColumnWidths(id, 0, 1, 55);
    const again = reloaded(document);
    const block = { sheet: id, row: 0, column: 0, rows: 3, columns: 5 };
    for (const read of ['values', 'displays', 'formulas', 'formats', 'notes', 'validations'] as const) {
      expect(again[read](block)).toEqual(document[read](block));
    }
    expect(again.properties()).toEqual({ key: 'value' });
    expect([again.locale(), again.timeZone(), again.isRowHidden(id, 4), again.columnWidth(id, 0)]).toEqual([
      'de_DE',
      'Europe/Berlin',
      true,
      55,
    ]);
    expect([again.namedRanges(), again.conditionalRules(id)]).toEqual([
      document.namedRanges(),
      document.conditionalRules(id),
    ]);
    expect([again.undo(), again.toJSON()]).toEqual([undefined, document.toJSON()]);
  });

  test('what is no saved spreadsheet is refused', () => {
    expect(() => reloaded({ toJSON: () => ({ format: 1 }) } as never)).toThrow('This is not a saved spreadsheet.');
  });
});

/** Writing cells: entries, formats, notes, validation, protection, clearing. */
import { describe, expect, test } from 'vitest';
import type { Validation } from '../../workbench/document';
import { newSheet } from './sheet';

const LIST: Validation = {
  kind: 'list',
  values: ['Hot', 'Cold'],
  showDropdown: true,
  allowInvalid: false,
  helpText: null,
};

describe('entries', () => {
  test('text is read as typed, unless it is marked as text or the cell is plain text', () => {
    const { document, put, values, input, area } = newSheet();
    document.setFormat(area('A3:C3'), { numberFormat: '@' });
    put('A1', [
      ['12', '=1+1', '1-10'],
      [{ text: '12' }, { text: '=1+1' }, { formula: '1+2' }],
      ['12', '=1+1', '1-10'],
    ]);
    expect(values('A1:C3')).toEqual([
      [12, 2, 46032],
      ['12', '=1+1', 3],
      ['12', '=1+1', '1-10'],
    ]);
    expect(['A2', 'B2', 'C2', 'A3', 'B3'].map(input)).toEqual(["'12", "'=1+1", '=1+2', '12', '=1+1']);
  });

  test('undefined leaves a cell alone, null empties it, an empty text that is marked stays', () => {
    const { document, id, put, values } = newSheet();
    put('A1', [[1, 2, 3]]);
    put('A1', [[undefined, null, { text: '' }]]);
    expect(values('A1:C1')).toEqual([[1, null, '']]);
    expect(document.used(id)).toEqual({ rows: 1, columns: 3 });
  });

  test('a date keeps its cell a date; a format that is already there stays', () => {
    const { document, put, shown, area } = newSheet();
    put('A1', [[{ serial: 46348 }, { serial: 46348.5 }, '2026-11-22']]);
    expect(['A1', 'B1', 'C1'].map(shown)).toEqual(['11/22/2026', '11/22/2026 12:00:00', '2026-11-22']);
    expect(document.dates(area('A1:D1'))).toEqual([[true, true, true, false]]);
    document.setFormat(area('D1'), { numberFormat: '0.00' });
    put('A1', 5);
    put('D1', '7');
    expect([shown('A1'), shown('D1')]).toEqual(['1/4/1900', '7.00']);
  });

  test('the formula bar shows what typing would give back', () => {
    const { put, input } = newSheet({ locale: 'de_DE' });
    put('A1', [['1,5', '10%', true, { text: '1,5' }, 'x', '22.11.2026', { text: "'x" }]]);
    expect(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1'].map(input)).toEqual([
      '1,5',
      '10%',
      'TRUE',
      "'1,5",
      'x',
      '22.11.2026',
      "''x",
    ]);
  });
});

describe('formats, notes, clearing', () => {
  test('formats change by property, one by one or per cell; null restores the default', () => {
    const { document, area } = newSheet();
    document.setFormat(area('A1:B1'), { bold: true, background: '#ff0000' });
    document.setFormats(area('A1:B1'), [[{ bold: null }, { fontColor: '#00ff00' }]]);
    const [first, second] = document.formats(area('A1:B1'))[0] ?? [];
    expect([first, second]).toMatchObject([
      { bold: null, background: '#ff0000' },
      { bold: true, fontColor: '#00ff00' },
    ]);
    expect(() => document.setFormats(area('A1:B1'), [[{}]])).toThrow('The data has 1 but the range has 2.');
  });

  test('clearing takes away what is named', () => {
    const { document, id, put, area } = newSheet();
    put('A1', 'Hot');
    document.setNote(id, 0, 0, 'why');
    document.setFormat(area('A1'), { bold: true });
    document.setValidation(area('A1'), LIST);
    document.clear(area('A1'));
    expect(document.cell(id, 0, 0)).toMatchObject({
      value: null,
      note: 'why',
      validation: LIST,
      format: { bold: true },
    });
    document.clear(area('A1'), { formats: true, notes: true, validations: true });
    expect(document.cell(id, 0, 0)).toMatchObject({ note: '', validation: null, format: { bold: null } });
  });
});

describe('data validation', () => {
  test('a strict list refuses other values, in a block all or none', () => {
    const { document, put, values, area } = newSheet();
    document.setValidation(area('A1:A2'), LIST);
    const sentence =
      'The data you entered in cell A2 violates the data validation rules set on this cell. Please enter one of the following values: Hot, Cold.';
    expect(() => put('A1', [['hot'], ['Warm']])).toThrow(sentence);
    expect(values('A1:A2')).toEqual([[null], [null]]);
    put('A1', [['hot'], [null]]);
    expect(document.violation(0, 1, 0, 'Warm')).toBe(sentence);
    document.setValidation(area('A2'), { ...LIST, allowInvalid: true });
    put('A2', 'Warm');
    expect(values('A1:A2')).toEqual([['hot'], ['Warm']]);
  });

  test('a new checkbox is FALSE, and takes its own values only', () => {
    const { document, put, values, area } = newSheet();
    const box: Validation = { kind: 'checkbox', checked: null, unchecked: null, allowInvalid: false, helpText: null };
    put('A2', true);
    document.setValidation(area('A1:A2'), box);
    document.setValidation(area('B1'), { ...box, checked: 'yes', unchecked: 'no' });
    expect(values('A1:B2')).toEqual([
      [false, 'no'],
      [true, null],
    ]);
    expect(() => put('A1', 'x')).toThrow('violates');
    put('B1', 'yes');
  });

  test('lists from a range, numbers, dates and formulas', () => {
    const { document, put, area } = newSheet();
    put('D1', [['Alice'], ['Bob']]);
    const strict = { allowInvalid: false, helpText: null };
    const owners = { sheet: 0, row: 0, column: 3, rows: null, columns: 1 };
    document.setValidation(area('A1'), { ...strict, kind: 'range', area: owners, showDropdown: true });
    document.setValidation(area('B1'), { ...strict, kind: 'number', test: 'between', low: 0, high: 10 });
    document.setValidation(area('C1:C2'), {
      ...strict,
      kind: 'formula',
      formula: '=C1>B1',
      anchor: { sheet: 0, row: 0, column: 2 },
    });
    const refused = (reference: string, value: string | number) =>
      document.violation(0, area(reference).row, area(reference).column, value) !== null;
    expect([
      refused('A1', 'Bob'),
      refused('A1', 'Eve'),
      refused('B1', 10),
      refused('B1', 11),
      refused('B1', 'x'),
    ]).toEqual([false, true, false, true, true]);
    put('B1', '5');
    put('C1', { formula: '6' });
    expect([refused('C1', 6), refused('C2', 1)]).toEqual([false, true]);
  });
});

describe('protection', () => {
  test('a warning lets writes through; another owner does not', () => {
    const { document, id, put, area } = newSheet();
    const open = {
      sheet: id,
      area: area('B1:B3'),
      except: [],
      description: 'scores',
      warningOnly: true,
      canEdit: true,
    };
    const { id: protection } = document.addProtection(open);
    put('B1', 'x');
    expect(document.protectionsOver(area('A1:B1')).map((one) => one.description)).toEqual(['scores']);
    document.updateProtection(protection, { warningOnly: false, canEdit: false });
    const sentence = 'You are trying to edit a protected cell or object.';
    expect(() => put('B2', 'x')).toThrow(sentence);
    expect(() => document.clear(area('A1:B1'))).toThrow(sentence);
    put('C1', 'free');
    document.updateProtection(protection, { area: null, except: [area('C1:C5')] });
    expect(() => put('D1', 'x')).toThrow(sentence);
    put('C2', 'free');
    document.removeProtection(protection);
    put('B2', 'x');
  });
});

describe('the rest of the layers', () => {
  test('a filter hides the rows whose text is filtered out, never its header', () => {
    const { document, id, put } = newSheet();
    put('A1', [['Cold'], ['Hot'], ['Cold']]);
    document.setFilter(id, { area: { row: 0, column: 0, rows: 3, columns: 1 }, hidden: { 0: ['Cold'] } });
    expect([0, 1, 2, 3].map((row) => document.isRowFiltered(id, row))).toEqual([false, false, true, false]);
  });

  test('sizes, hidden rows and columns', () => {
    const { document, id } = newSheet();
    document.setColumnWidths(id, 1, 2, 60);
    document.setRowsHidden(id, 3, 2, true);
    document.setColumnsHidden(id, 0, 1, true);
    expect([document.columnWidth(id, 0), document.columnWidth(id, 2), document.rowHeight(id, 0)]).toEqual([
      100, 60, 21,
    ]);
    expect([document.isRowHidden(id, 4), document.isRowHidden(id, 5), document.isColumnHidden(id, 0)]).toEqual([
      true,
      false,
      true,
    ]);
    document.setColumnWidths(id, 1, 1, null);
    expect(document.columnWidth(id, 1)).toBe(100);
  });

  test('places are found by A1 notation, by name, and by the name of a sheet', () => {
    const { document, id } = newSheet();
    const other = document.addSheet({ name: 'My tab', rows: 20, columns: 5 });
    document.setNamedRange('MODEL', { sheet: other.id, row: 0, column: 0, rows: null, columns: 2 });
    const find = (reference: string) => document.find(reference, id);
    expect(find('$B$2')).toEqual({ sheet: id, row: 1, column: 1, rows: 1, columns: 1 });
    expect(find("'My tab'!A2:C")).toEqual({ sheet: other.id, row: 1, column: 0, rows: null, columns: 3 });
    expect(find('2:3')).toEqual({ sheet: id, row: 1, column: 0, rows: 2, columns: null });
    expect(find('model')).toEqual({ sheet: other.id, row: 0, column: 0, rows: null, columns: 2 });
    expect(document.close(find('My tab') ?? { sheet: id, row: 0, column: 0, rows: 1, columns: 1 })).toMatchObject({
      rows: 20,
      columns: 5,
    });
    expect([find('nowhere at all'), find('A0'), find('B:2')]).toEqual([undefined, undefined, undefined]);
  });

  test('the selection stays on a sheet that exists', () => {
    const { document, id } = newSheet();
    const other = document.addSheet();
    const areas = [{ row: 1, column: 1, rows: 2, columns: 2 }];
    document.select({ sheet: other.id, row: 1, column: 1, areas });
    expect(document.selection().sheet).toBe(other.id);
    document.deleteSheet(other.id);
    expect(document.selection()).toMatchObject({ sheet: id, row: 0, column: 0 });
  });

  test('document properties are kept beside undo', () => {
    const { document } = newSheet();
    document.setProperty('key', 'value');
    document.setProperty('gone', 'x');
    document.setProperty('gone', null);
    expect([document.properties(), document.undo()]).toEqual([{ key: 'value' }, undefined]);
  });
});

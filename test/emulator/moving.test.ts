/** Holds cells and rows that are pushed aside, older menus and the people of the file to Google's references. */
import { describe, expect, test } from 'vitest';
import { project, snippet } from './script';

const GRID = `sheet.getRange('A1:C3').setValues([['a', 'b', 'c'], [1, 2, 3], [4, 5, 6]]);`;
const shown = `return sheet.getRange('A1:D4').getDisplayValues().map(function (row) { return row.join(',') })`;

describe('insertCells and deleteCells', () => {
  test('insertCells pushes cells down or to the right, and formulas follow', () => {
    expect(
      snippet(
        `${GRID} sheet.getRange('D1').setFormula('=A2'); sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS); ${shown}`,
      ),
    ).toEqual(['a,b,c,1', ',2,3,', '1,5,6,', '4,,,']);
    expect(snippet(`${GRID} sheet.getRange('B2').insertCells(SpreadsheetApp.Dimension.COLUMNS); ${shown}`)).toEqual([
      'a,b,c,',
      '1,,2,3',
      '4,5,6,',
      ',,,',
    ]);
  });
  test('the new cells keep the look of the old ones', () => {
    expect(
      snippet(`${GRID}
        sheet.getRange('A2').setBackground('red').insertCells(SpreadsheetApp.Dimension.ROWS);
        return sheet.getRange('A2:A3').getBackgrounds().join()`),
    ).toBe('#ff0000,#ff0000');
  });
  test('deleteCells pulls cells up or to the left', () => {
    expect(snippet(`${GRID} sheet.getRange('A1:B1').deleteCells(SpreadsheetApp.Dimension.ROWS); ${shown}`)).toEqual([
      '1,2,c,',
      '4,5,3,',
      ',,6,',
      ',,,',
    ]);
    expect(snippet(`${GRID} sheet.getRange('A3').deleteCells(SpreadsheetApp.Dimension.COLUMNS); ${shown}`)).toEqual([
      'a,b,c,',
      '1,2,3,',
      '5,6,,',
      ',,,',
    ]);
  });
});

describe('moveRows and moveColumns', () => {
  test('put rows and columns in front of the one that has that index before the move', () => {
    expect(snippet(`${GRID} sheet.moveRows(sheet.getRange('A1'), 4); ${shown}`)).toEqual([
      '1,2,3,',
      '4,5,6,',
      'a,b,c,',
      ',,,',
    ]);
    expect(snippet(`${GRID} sheet.moveRows(sheet.getRange('A2:A3'), 1); ${shown}`)).toEqual([
      '1,2,3,',
      '4,5,6,',
      'a,b,c,',
      ',,,',
    ]);
    expect(
      snippet(`${GRID} sheet.moveColumns(sheet.getRange('C1'), 1); return sheet.getRange('A1:D1').getValues().join()`),
    ).toBe('c,a,b,');
  });
  test('the tab keeps its size, and formulas follow', () => {
    expect(
      snippet(`${GRID}
        sheet.getRange('E1').setFormula('=C2');
        sheet.moveColumns(sheet.getRange('C1'), 1);
        return [sheet.getMaxColumns(), sheet.getRange('E1').getFormula()]`),
    ).toEqual([26, '=A2']);
  });
});

describe('older menus', () => {
  test('addMenu, updateMenu and removeMenu', () => {
    const { emulator } = project(`
      function add() { SpreadsheetApp.getActive().addMenu('Tools', [{ name: 'One', functionName: 'one' }, null]) }
      function change() { SpreadsheetApp.getActive().updateMenu('Tools', [{ name: 'Two', functionName: 'two' }]) }
      function remove() { SpreadsheetApp.getActive().removeMenu('Tools') }`);
    const captions = (name: string): unknown => {
      emulator.run(name);
      return emulator.menus().map(({ caption, entries }) => [caption, entries.map((entry) => entry.kind)]);
    };
    expect([captions('add'), captions('change'), captions('remove')]).toEqual([
      [['Tools', ['item', 'separator']]],
      [['Tools', ['item']]],
      [],
    ]);
  });
});

describe('the people of the file', () => {
  test('the person at the keyboard owns it and edits it alone', () => {
    expect(
      snippet(`return [spreadsheet.getOwner().getEmail(), spreadsheet.getEditors().length, spreadsheet.getViewers()]`),
    ).toEqual(['', 1, []]);
  });
});

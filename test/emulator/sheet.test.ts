/** Holds Sheet and Spreadsheet to Google's references. */
import { describe, expect, test } from 'vitest';
import { project, snippet } from './script';

describe('tabs', () => {
  test('insertSheet puts the new tab behind the active one and activates it', () => {
    expect(
      snippet(`
        spreadsheet.insertSheet('Second');
        spreadsheet.setActiveSheet(sheet);
        spreadsheet.insertSheet('Between');
        return [spreadsheet.getSheets().map(function (s) { return s.getName() }), spreadsheet.getActiveSheet().getName()]`),
    ).toEqual([['Sheet1', 'Between', 'Second'], 'Between']);
  });
  test('insertSheet takes an index', () => {
    expect(
      snippet(
        `spreadsheet.insertSheet('First', 0); return spreadsheet.getSheets().map(function (s) { return s.getName() })`,
      ),
    ).toEqual(['First', 'Sheet1']);
  });
  test('insertSheet with a taken name throws', () => {
    expect(snippet(`spreadsheet.insertSheet('Sheet1')`)).toBe(
      'Exception: A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
  });
  test('getSheetByName gives null for a name that no tab has', () => {
    expect(snippet(`return spreadsheet.getSheetByName('No such')`)).toBe(null);
  });
  test('the last tab cannot be deleted', () => {
    expect(snippet(`spreadsheet.deleteSheet(sheet)`)).toBe("Exception: You can't remove all the sheets in a document.");
  });
  test('a range of a deleted tab is refused', () => {
    expect(
      snippet(`
        var other = spreadsheet.insertSheet();
        var range = other.getRange('A1');
        spreadsheet.deleteSheet(other);
        range.getValue()`),
    ).toMatch(/^Exception: Sheet \d+ not found$/);
  });
  test('duplicateActiveSheet copies cells under a new name', () => {
    expect(
      snippet(`
        sheet.getRange('A1').setValue('x');
        var copy = spreadsheet.duplicateActiveSheet();
        return [copy.getName(), copy.getRange('A1').getValue(), copy.getIndex()]`),
    ).toEqual(['Copy of Sheet1', 'x', 2]);
  });
  test('moveActiveSheet counts from 1', () => {
    expect(
      snippet(`
        spreadsheet.insertSheet('B');
        spreadsheet.moveActiveSheet(1);
        return spreadsheet.getSheets().map(function (s) { return s.getName() })`),
    ).toEqual(['B', 'Sheet1']);
  });
});

describe('the extent of a tab', () => {
  test('an empty tab has last row 0 and a data range of one cell', () => {
    expect(snippet(`return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]`)).toEqual(
      [0, 0, 'A1'],
    );
  });
  test('spilled cells count in getLastRow', () => {
    expect(snippet(`sheet.getRange('B1').setFormula('=TRANSPOSE({1,2,3})'); return sheet.getLastRow()`)).toBe(3);
  });
  test('appendRow writes below the last row and grows the grid', () => {
    expect(
      snippet(`
        sheet.deleteRows(3, sheet.getMaxRows() - 2);
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        sheet.appendRow(['x', 'y']);
        return [sheet.getMaxRows(), sheet.getRange('A3:B3').getValues()]`),
    ).toEqual([3, [['x', 'y']]]);
  });
  test('inserting rows moves what is below, and formulas follow', () => {
    expect(
      snippet(`
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        sheet.getRange('B1').setFormula('=A2');
        sheet.insertRowsBefore(2, 2);
        return [sheet.getRange('A4').getValue(), sheet.getRange('B1').getFormula(), sheet.getMaxRows()]`),
    ).toEqual([2, '=A4', 1002]);
  });
  test('deleting rows that do not exist throws', () => {
    expect(snippet(`sheet.deleteRows(1000, 2)`)).toBe('Exception: Those rows are out of bounds.');
  });
  test('a tab keeps at least one row', () => {
    expect(snippet(`sheet.deleteRows(1, 1000)`)).toBe("Exception: You can't delete all the rows on the sheet.");
  });
  test('more than 10 million cells are refused', () => {
    expect(snippet(`sheet.insertRows(1, 400000)`)).toBe(
      'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
  });
});

describe('the shape of a tab', () => {
  test('frozen rows, hidden columns and widths are remembered', () => {
    expect(
      snippet(`
        sheet.setFrozenRows(1);
        sheet.hideColumns(2);
        sheet.setColumnWidth(1, 240);
        sheet.setTabColor('#00FF00');
        return [sheet.getFrozenRows(), sheet.isColumnHiddenByUser(2), sheet.getColumnWidth(1), sheet.getColumnWidth(3), sheet.getTabColor()]`),
    ).toEqual([1, true, 240, 100, '#00ff00']);
  });
  test('sort leaves frozen rows where they are', () => {
    expect(
      snippet(`
        sheet.getRange('A1:A4').setValues([['name'], ['c'], ['a'], ['b']]);
        sheet.setFrozenRows(1);
        sheet.sort(1);
        return sheet.getRange('A1:A4').getValues().join()`),
    ).toBe('name,a,b,c');
  });
});

describe('names', () => {
  test('a named range is found whatever the letter case, and null when there is none', () => {
    expect(
      snippet(`
        spreadsheet.setNamedRange('LEAD_MODEL', sheet.getRange('A:C'));
        return [spreadsheet.getRangeByName('lead_model').getA1Notation(), spreadsheet.getRangeByName('other')]`),
    ).toEqual(['A:C', null]);
  });
  test('an open-ended name brings the empty rows of the grid', () => {
    expect(
      snippet(`
        spreadsheet.setNamedRange('WHOLE', sheet.getRange('A:B'));
        return spreadsheet.getRangeByName('WHOLE').getValues().length`),
    ).toBe(1000);
  });
  test('a duplicated tab carries its own copy of a name', () => {
    expect(
      snippet(`
        spreadsheet.setNamedRange('MODEL', sheet.getRange('A:C'));
        spreadsheet.duplicateActiveSheet();
        return spreadsheet.getNamedRanges().map(function (n) { return n.getName() + ' ' + n.getRange().getSheet().getName() }).sort()`),
    ).toEqual(["'Copy of Sheet1'!MODEL Copy of Sheet1", 'MODEL Sheet1']);
  });
  test('a name can be moved and removed', () => {
    expect(
      snippet(`
        spreadsheet.setNamedRange('N', sheet.getRange('A1'));
        var name = spreadsheet.getNamedRanges()[0];
        name.setRange(sheet.getRange('B2'));
        var moved = spreadsheet.getRangeByName('N').getA1Notation();
        name.remove();
        return [moved, spreadsheet.getNamedRanges().length]`),
    ).toEqual(['B2', 0]);
  });
});

describe('the selection', () => {
  test('activate moves the active range and the active tab', () => {
    expect(
      snippet(`
        var other = spreadsheet.insertSheet('Other');
        sheet.getRange('B2:C3').activate();
        return [SpreadsheetApp.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveSheet().getName(), sheet.getActiveCell().getA1Notation(), other.getActiveRange().getA1Notation()]`),
    ).toEqual(['B2:C3', 'Sheet1', 'B2', 'A1']);
  });
});

describe('protection', () => {
  test('a warning-only protection has a description and goes when it is removed', () => {
    expect(
      snippet(`
        var protection = sheet.getRange('A1:A9').protect().setDescription('Score columns').setWarningOnly(true);
        var found = spreadsheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        var told = [found.length, found[0].getDescription(), found[0].isWarningOnly(), found[0].getRange().getA1Notation()];
        protection.remove();
        return told.concat(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length)`),
    ).toEqual([1, 'Score columns', true, 'A1:A9', 0]);
  });
  test('a protected tab is found as SHEET', () => {
    expect(
      snippet(`
        sheet.protect().setDescription('all');
        return [sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription()]`),
    ).toEqual([0, 'all']);
  });
});

describe('a range that someone else protected', () => {
  test('cannot be written, and says so', () => {
    const { document, emulator } = project(
      `function main() { var cell = SpreadsheetApp.getActiveSheet().getRange('A1'); return cell.canEdit() || cell.setValue(1) }`,
    );
    const sheet = document.sheets()[0]!.id;
    const area = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
    document.addProtection({ sheet, area, except: [], description: '', warningOnly: false, canEdit: false });
    expect(emulator.run('main')).toMatchObject({
      failure: { name: 'Exception', message: expect.stringContaining('You are trying to edit a protected cell') },
    });
  });
});

describe('data validation', () => {
  test('a list is read back with its values', () => {
    expect(
      snippet(`
        var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).setAllowInvalid(false).build();
        var read = sheet.getRange('A1:A2').setDataValidation(rule).getDataValidation();
        return [String(read.getCriteriaType()), read.getCriteriaValues(), read.getAllowInvalid(), sheet.getRange('B1').getDataValidation()]`),
    ).toEqual(['VALUE_IN_LIST', [['a', 'b'], true], false, null]);
  });
  test('a script cannot write what a strict rule refuses', () => {
    expect(
      snippet(`
        var rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setAllowInvalid(false).build();
        sheet.getRange('A1').setDataValidation(rule).setValue('c')`),
    ).toMatch(/^Exception: .*A1/);
  });
  test('a list holds at most 500 items', () => {
    expect(snippet(`SpreadsheetApp.newDataValidation().requireValueInList(new Array(501).fill('x'))`)).toMatch(
      /more items than the limit of 500/,
    );
  });
  test('insertCheckboxes makes every cell FALSE, and check ticks them', () => {
    expect(
      snippet(`
        var range = sheet.getRange('A1:A2').insertCheckboxes();
        var before = range.getValues();
        range.check();
        return [before, range.getValues(), range.isChecked(), sheet.getRange('B1').isChecked()]`),
    ).toEqual([[[false], [false]], [[true], [true]], true, null]);
  });
});

describe('conditional formatting', () => {
  const rule = (formula: string, range = 'A2:C9'): string =>
    `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('${formula}').setBackground('#FF0000').setRanges([sheet.getRange('${range}')]).build()`;
  test('setConditionalFormatRules replaces all rules of the tab, in their order', () => {
    expect(
      snippet(`
        sheet.setConditionalFormatRules([${rule('=$C2&""="Hot"')}, ${rule('=$C2&""="Warm"')}]);
        var rules = sheet.getConditionalFormatRules();
        sheet.setConditionalFormatRules([rules[1]]);
        var left = sheet.getConditionalFormatRules();
        var condition = left[0].getBooleanCondition();
        return [rules.length, left.length, condition.getCriteriaValues(), condition.getCriteriaType() == SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, condition.getBackground(), left[0].getRanges()[0].getA1Notation()]`),
    ).toEqual([2, 1, ['=$C2&""="Warm"'], true, '#ff0000', 'A2:C9']);
  });
  test('a formula that names another tab throws when the rules are set', () => {
    expect(snippet(`spreadsheet.insertSheet('Other'); sheet.setConditionalFormatRules([${rule('=Other!A1=1')}])`)).toBe(
      'Exception: Conditional format rule cannot reference a different sheet.',
    );
  });
  test('a rule can be copied and changed', () => {
    expect(
      snippet(`
        var copy = ${rule('=A2=1')}.copy().setBackground('blue').setBold(true).build();
        return [copy.getBooleanCondition().getBackground(), copy.getBooleanCondition().getBold()]`),
    ).toEqual(['#0000ff', true]);
  });
});

describe('filters and finding', () => {
  test('a tab has one filter', () => {
    expect(
      snippet(`
        sheet.getRange('A1:B3').setValues([['n', 'v'], ['a', 1], ['b', 2]]).createFilter();
        var filter = sheet.getFilter();
        filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']).build());
        return [filter.getRange().getA1Notation(), filter.getColumnFilterCriteria(1).getHiddenValues(), sheet.isRowHiddenByFilter(2)]`),
    ).toEqual(['A1:B3', ['a'], true]);
    expect(snippet(`sheet.getRange('A1:B3').createFilter(); sheet.getRange('A1:B3').createFilter()`)).toBe(
      "Exception: You can't create a filter in a sheet that already has a filter.",
    );
  });
  test('a text finder finds without regard to letter case and replaces', () => {
    expect(
      snippet(`
        sheet.getRange('A1:A3').setValues([['Apple'], ['banana'], ['apple pie']]);
        var found = sheet.createTextFinder('apple').findAll().map(function (r) { return r.getA1Notation() });
        var count = sheet.createTextFinder('apple').matchCase(true).replaceAllWith('pear');
        return [found, count, sheet.getRange('A3').getValue()]`),
    ).toEqual([['A1', 'A3'], 1, 'pear pie']);
  });
});

describe('developer metadata', () => {
  test('is found again by its key and names its column', () => {
    expect(
      snippet(`
        sheet.getRange('C:C').addDeveloperMetadata('score', 'v1');
        sheet.insertColumnBefore(1);
        var found = spreadsheet.createDeveloperMetadataFinder().withKey('score').find();
        return [found.length, found[0].getValue(), found[0].getLocation().getColumn().getColumn()]`),
    ).toEqual([1, 'v1', 4]);
  });
});

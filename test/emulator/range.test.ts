/** Holds Range to Google's Range reference and to what its services are known to answer. */
import { describe, expect, test } from 'vitest';
import { snippet } from './script';

describe('getRange', () => {
  test('counts rows and columns from 1, as the Sheet.getRange reference says', () => {
    expect(snippet(`return sheet.getRange(2, 3, 4, 5).getA1Notation()`)).toBe('C2:G5');
  });
  test('takes A1 notation, with a tab name too', () => {
    expect(
      snippet(`
        var other = spreadsheet.insertSheet('Other tab');
        var range = sheet.getRange("'Other tab'!B2:C3");
        return [range.getSheet().getName(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]`),
    ).toEqual(['Other tab', 2, 2, 2, 2]);
  });
  test('of an open-ended column reaches the last row of the grid', () => {
    expect(
      snippet(`var r = sheet.getRange('A2:C'); return [r.getNumRows(), r.getLastRow(), r.isEndRowBounded()]`),
    ).toEqual([999, 1000, false]);
  });
  test('outside the grid throws', () => {
    expect(snippet(`sheet.getRange(1001, 1)`)).toBe(
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    );
    expect(snippet(`sheet.getRange(0, 1)`)).toBe('Exception: The starting row of the range is too small.');
    expect(snippet(`sheet.getRange(1, 0)`)).toBe('Exception: The starting column of the range is too small.');
    expect(snippet(`sheet.getRange(1, 1, 0, 1)`)).toBe(
      'Exception: The number of rows in the range must be at least 1.',
    );
    expect(snippet(`sheet.getRange(1, 1, 1, 0)`)).toBe(
      'Exception: The number of columns in the range must be at least 1.',
    );
  });
  test('of text that is no range throws', () => {
    expect(snippet(`sheet.getRange('no such range')`)).toBe('Exception: Range not found');
  });
  test('with arguments of the wrong type throws with their types', () => {
    expect(snippet(`sheet.getRange('1', 1)`)).toBe(
      "Exception: The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(snippet(`sheet.getRange()`)).toBe(
      "Exception: The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
  });
});

describe('setValues', () => {
  test('writes rows of cells and getValues reads them back', () => {
    expect(
      snippet(`sheet.getRange('A1:C1').setValues([['a', 1.5, true]]); return sheet.getRange('A1:D1').getValues()`),
    ).toEqual([['a', 1.5, true, '']]);
  });
  test('with the wrong number of rows throws, as the Range.setValues reference says', () => {
    expect(snippet(`sheet.getRange('A1:A2').setValues([[1]])`)).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });
  test('with the wrong number of columns throws', () => {
    expect(snippet(`sheet.getRange('A1:B2').setValues([[1, 2], [3]])`)).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });
  test('of something that is not rows throws', () => {
    expect(snippet(`sheet.getRange('A1').setValues('a')`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
    expect(snippet(`sheet.getRange('A1:B1').setValues([1, 2])`)).toBe(
      "Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });
  test('reads text as if typed: numbers, dates, TRUE and formulas', () => {
    expect(
      snippet(`
        sheet.getRange('A1:D1').setValues([['12', 'true', '=1+1', "'12"]]);
        return sheet.getRange('A1:D1').getValues()`),
    ).toEqual([[12, true, 2, '12']]);
  });
  test('keeps text as it is in a plain-text cell', () => {
    expect(
      snippet(`
        sheet.getRange('A1:B1').setNumberFormat('@').setValues([['1-10', '007']]);
        return sheet.getRange('A1:B1').getValues()`),
    ).toEqual([['1-10', '007']]);
  });
  test('empties cells for null and undefined', () => {
    expect(
      snippet(`
        sheet.getRange('A1:B1').setValues([[1, 2]]).setValues([[null, undefined]]);
        return sheet.getRange('A1:B1').isBlank()`),
    ).toBe(true);
  });
  test('refuses more than 50,000 characters in a cell', () => {
    expect(snippet(`sheet.getRange('A1').setValue('x'.repeat(50001))`)).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('values', () => {
  test('dates come back as Date objects at midnight in the time zone of the spreadsheet', () => {
    expect(
      snippet(
        `sheet.getRange('A1').setValue('2026-11-22'); return sheet.getRange('A1').getValue()`,
        {},
        { timeZone: 'Asia/Shanghai' },
      ),
    ).toBe('2026-11-21T16:00:00.000Z');
  });
  test('those Dates belong to the world of the script', () => {
    expect(
      snippet(`
        var value = sheet.getRange('A1').setValue('2026-11-22').getValue();
        return [value instanceof Date, sheet.getRange('A1').getValues() instanceof Array]`),
    ).toEqual([true, true]);
  });
  test('a Date that is written shows the day of the time zone of the spreadsheet', () => {
    expect(
      snippet(
        `return sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(new Date('2026-11-21T20:00:00Z')).getDisplayValue()`,
        {},
        { timeZone: 'Asia/Shanghai' },
      ),
    ).toBe('2026-11-22');
  });
  test('errors come back as their text', () => {
    expect(
      snippet(`sheet.getRange('A1:B1').setFormulas([['=1/0', '=NA()']]); return sheet.getRange('A1:B1').getValues()`),
    ).toEqual([['#DIV/0!', '#N/A']]);
  });
  test('getValue of a range reads its top-left cell and setValue fills all of it', () => {
    expect(
      snippet(`
        var range = sheet.getRange('A1:B2').setValue(7);
        sheet.getRange('A1').setValue(8);
        return [range.getValue(), range.getValues()]`),
    ).toEqual([
      8,
      [
        [8, 7],
        [7, 7],
      ],
    ]);
  });
  test('a formula is "" for a cell without one', () => {
    expect(
      snippet(`
        sheet.getRange('A1').setValue(1);
        sheet.getRange('B1').setFormula('=A1*2');
        return sheet.getRange('A1:B1').getFormulas()`),
    ).toEqual([['', '=A1*2']]);
  });
  test('formulas are written and read in the form of the locale of the spreadsheet', () => {
    expect(
      snippet(
        `var cell = sheet.getRange('A1').setFormula('=IF(TRUE;1,5;2)'); return [cell.getValue(), cell.getFormula()]`,
        {},
        { locale: 'de_DE' },
      ),
    ).toEqual([1.5, '=IF(TRUE;1,5;2)']);
  });
  test('R1C1 formulas count from the cell itself', () => {
    expect(
      snippet(`
        sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
        sheet.getRange('B1:B3').setFormulaR1C1('=R[0]C[-1]*R1C1');
        return [sheet.getRange('B1:B3').getFormulas(), sheet.getRange('B3').getFormulaR1C1(), sheet.getRange('B3').getValue()]`),
    ).toEqual([[['=A1*$A$1'], ['=A2*$A$1'], ['=A3*$A$1']], '=R[0]C[-1]*R1C1', 3]);
  });
});

describe('a block of cells', () => {
  test('offset keeps the size unless it is told another', () => {
    expect(
      snippet(`
        var range = sheet.getRange('B2:C4');
        return [range.offset(1, 1).getA1Notation(), range.offset(0, 0, 1).getA1Notation(), range.offset(0, 0, 1, 1).getA1Notation()]`),
    ).toEqual(['C3:D5', 'B2:C2', 'B2']);
  });
  test('getCell counts from the corner of the range', () => {
    expect(snippet(`return sheet.getRange('B2:C4').getCell(3, 2).getA1Notation()`)).toBe('C4');
  });
  test('clear takes contents and formats, clearContent leaves formats', () => {
    expect(
      snippet(`
        var a = sheet.getRange('A1').setValue(1).setBackground('red').clearContent();
        var b = sheet.getRange('B1').setValue(1).setBackground('red').clear();
        return [a.getValue(), a.getBackground(), b.getValue(), b.getBackground()]`),
    ).toEqual(['', '#ff0000', '', '#ffffff']);
  });
  test('copyTo moves relative references along', () => {
    expect(
      snippet(`
        sheet.getRange('A1:A2').setValues([[1], [2]]);
        sheet.getRange('B1').setFormula('=A1+1').copyTo(sheet.getRange('B2'));
        return [sheet.getRange('B2').getFormula(), sheet.getRange('B2').getValue()]`),
    ).toEqual(['=A2+1', 3]);
  });
  test('copyTo with contentsOnly pastes values', () => {
    expect(
      snippet(`
        sheet.getRange('A1').setFormula('=1+1').copyTo(sheet.getRange('B1'), {contentsOnly: true});
        return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()]`),
    ).toEqual(['', 2]);
  });
  test('sort takes a column of the sheet, or several with their direction', () => {
    expect(
      snippet(`
        var range = sheet.getRange('B1:C3').setValues([['x', 2], ['y', 1], ['x', 1]]);
        range.sort([{column: 2, ascending: false}, {column: 3, ascending: true}]);
        return range.getValues()`),
    ).toEqual([
      ['y', 1],
      ['x', 1],
      ['x', 2],
    ]);
  });
  test('getDataRegion stops at blank rows and columns', () => {
    expect(
      snippet(`
        sheet.getRange('B2:C3').setValues([[1, 2], [3, 4]]);
        sheet.getRange('E5').setValue(1);
        return sheet.getRange('B2').getDataRegion().getA1Notation()`),
    ).toBe('B2:C3');
  });
  test('getNextDataCell goes where Ctrl and an arrow go', () => {
    expect(
      snippet(`
        sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
        sheet.getRange('A7').setValue(7);
        var next = function (from) { return sheet.getRange(from).getNextDataCell(SpreadsheetApp.Direction.DOWN).getA1Notation() };
        return [next('A1'), next('A3'), next('A4'), next('A7')]`),
    ).toEqual(['A3', 'A7', 'A7', 'A1000']);
  });
  test('removeDuplicates keeps the first of each and gives the range that is left', () => {
    expect(
      snippet(`
        var range = sheet.getRange('A1:B4').setValues([['a', 1], ['b', 2], ['a', 1], ['a', 2]]);
        var left = range.removeDuplicates();
        var byName = left.removeDuplicates([1]);
        return [left.getA1Notation(), byName.getA1Notation(), range.getValues().join(';')]`),
    ).toEqual(['A1:B3', 'A1:B2', 'a,1;b,2;,;,']);
  });
  test('trimWhitespace leaves formulas and numbers alone', () => {
    expect(
      snippet(`
        sheet.getRange('A1:C1').setValues([["'  a   b ", 3, '=" x"']]);
        return sheet.getRange('A1:C1').trimWhitespace().getValues()`),
    ).toEqual([['a b', 3, ' x']]);
  });
  test('a range list acts on each of its ranges, and counts as one call', () => {
    expect(
      snippet(`
        sheet.getRangeList(['A1', 'C1:C2']).setValue('x').setFontWeight('bold');
        return [sheet.getRange('A1:C2').getValues().join(';'), sheet.getRange('C2').getFontWeight(), sheet.getRangeList(['A1', 'C1:C2']).getRanges().length]`),
    ).toEqual(['x,,x;,,x', 'bold', 2]);
  });
  test('merge shows in isPartOfMerge and getMergedRanges until breakApart', () => {
    expect(
      snippet(`
        sheet.getRange('A1:B2').merge();
        var cell = sheet.getRange('B2');
        var before = [cell.isPartOfMerge(), cell.getMergedRanges()[0].getA1Notation()];
        sheet.getRange('A1:B2').breakApart();
        return before.concat(cell.isPartOfMerge())`),
    ).toEqual([true, 'A1:B2', false]);
  });
  test('a member that is not emulated says so', () => {
    expect(snippet(`sheet.getRange('D1').createPivotTable(sheet.getRange('A1:B2'))`)).toBe(
      'Exception: not emulated: Range.createPivotTable',
    );
  });
  test('a member that Google does not have is no function', () => {
    expect(snippet(`sheet.getRange('A1').frobnicate()`)).toMatch(/^TypeError: .*frobnicate is not a function/);
  });
});

describe('the look of cells', () => {
  test('colours may be names or #hex and come back as #hex', () => {
    expect(
      snippet(`
        sheet.getRange('A1:B1').setBackgrounds([['LightYellow', '#ABC']]).setFontColor('red');
        return [sheet.getRange('A1:B1').getBackgrounds(), sheet.getRange('B1').getFontColor()]`),
    ).toEqual([[['#ffffe0', '#aabbcc']], '#ff0000']);
  });
  test('without any, Google names its defaults', () => {
    expect(
      snippet(`
        var cell = sheet.getRange('A1');
        return [cell.getBackground(), cell.getFontColor(), cell.getFontWeight(), cell.getFontSize(), cell.getWrap(), cell.getVerticalAlignment()]`),
    ).toEqual(['#ffffff', '#000000', 'normal', 10, false, 'bottom']);
  });
  test('null puts the default back', () => {
    expect(snippet(`return sheet.getRange('A1').setBackground('red').setBackground(null).getBackground()`)).toBe(
      '#ffffff',
    );
  });
  test('weights, alignments and wrapping are remembered', () => {
    expect(
      snippet(`
        var cell = sheet.getRange('A1').setFontWeight('bold').setHorizontalAlignment('center').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
        return [cell.getFontWeight(), cell.getHorizontalAlignment(), cell.getWrapStrategy() === SpreadsheetApp.WrapStrategy.CLIP]`),
    ).toEqual(['bold', 'center', true]);
  });
  test('a colour that is none is refused', () => {
    expect(snippet(`sheet.getRange('A1').setBackground('no colour')`)).toBe('Exception: Invalid argument: no colour');
  });
  test('a text style changes what it names and no more', () => {
    expect(
      snippet(`
        var style = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('blue').build();
        var cell = sheet.getRange('A1').setFontSize(14).setTextStyle(style);
        return [cell.getFontWeight(), cell.getFontColor(), cell.getFontSize(), cell.getTextStyle().isItalic()]`),
    ).toEqual(['bold', '#0000ff', 14, false]);
  });
  test('a rich text brings its text and its style', () => {
    expect(
      snippet(`
        var bold = SpreadsheetApp.newTextStyle().setBold(true).build();
        var cell = sheet.getRange('A1').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('1-10').setTextStyle(bold).build());
        return [cell.getValue(), cell.getRichTextValue().getText(), cell.getFontWeight(), sheet.getRange('A2').setValue(5).getRichTextValue()]`),
    ).toEqual(['1-10', '1-10', 'bold', null]);
  });
  test('older names still work', () => {
    expect(snippet(`return sheet.getRange('C1').setBackgroundColor('red').getColumnIndex()`)).toBe(3);
  });
  test('notes are set and read by cell', () => {
    expect(
      snippet(`
        sheet.getRange('A1:B1').setNotes([['first', null]]);
        return sheet.getRange('A1:B1').getNotes()`),
    ).toEqual([['first', '']]);
  });
});

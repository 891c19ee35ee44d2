/** Holds borders, bandings, grid lines and rotation to Google's references of Range, Banding and Sheet. */
import { describe, expect, test } from 'vitest';
import type { CellBorder } from '../../workbench/document';
import { type Project, project, snippet } from './script';

function run(body: string): Project {
  const made = project(`function main() { var sheet = SpreadsheetApp.getActiveSheet(); ${body} }`);
  expect(made.emulator.run('main')).toMatchObject({ state: 'done' });
  return made;
}

describe('setBorder', () => {
  const edges = (border: CellBorder | null): string =>
    (['top', 'left', 'bottom', 'right'] as const)
      .filter((side) => border?.[side])
      .map((side) => side[0])
      .join('');
  const drawn = (body: string): string[][] => {
    const { document } = run(body);
    const area = { sheet: document.sheets()[0]!.id, row: 0, column: 0, rows: 3, columns: 3 };
    return document.formats(area).map((row) => row.map(({ border }) => edges(border)));
  };
  test('draws around the block and between its cells', () => {
    expect(drawn(`sheet.getRange('A1:B2').setBorder(true, true, true, true, false, false)`)).toEqual([
      ['tl', 'tr', ''],
      ['lb', 'br', ''],
      ['', '', ''],
    ]);
    expect(drawn(`sheet.getRange('A1:B2').setBorder(null, null, null, null, true, true)`)).toEqual([
      ['br', 'lb', ''],
      ['tr', 'tl', ''],
      ['', '', ''],
    ]);
  });
  test('null leaves an edge as it is, false takes it away, also where it belongs to the neighbour', () => {
    expect(
      drawn(`
        sheet.getRange('A1').setBorder(true, true, true, true, null, null);
        sheet.getRange('B1').setBorder(null, false, null, null, null, null)`)[0],
    ).toEqual(['tlb', '', '']);
  });
  test('takes a colour and a BorderStyle; black and solid by default', () => {
    const { document } = run(`
      sheet.getRange('A1').setBorder(true, null, null, null, null, null, 'red', SpreadsheetApp.BorderStyle.SOLID_THICK);
      sheet.getRange('C3').setBorder(true, null, null, null, null, null, null, null)`);
    const { id } = document.sheets()[0]!;
    expect(document.cell(id, 0, 0).format.border?.top).toEqual({ color: '#ff0000', style: 'solid_thick' });
    expect(document.cell(id, 2, 2).format.border?.top).toEqual({ color: '#000000', style: 'solid' });
  });
  test('clearFormat takes borders away, and PASTE_NO_BORDERS leaves them behind', () => {
    expect(
      drawn(`
        sheet.getRange('A1').setBorder(true, true, true, true, null, null);
        sheet.getRange('A1').copyTo(sheet.getRange('A3'), SpreadsheetApp.CopyPasteType.PASTE_NO_BORDERS, false);
        sheet.getRange('A1').copyTo(sheet.getRange('C3'));
        sheet.getRange('A1').clearFormat()`),
    ).toEqual([
      ['', '', ''],
      ['', '', ''],
      ['', '', 'tlbr'],
    ]);
  });
  test('wants six choices', () => {
    expect(snippet(`sheet.getRange('A1').setBorder(true)`)).toBe(
      "Exception: The parameters (Boolean) don't match the method signature for SpreadsheetApp.Range.setBorder.",
    );
  });
});

describe('bandings', () => {
  const column = ({ document }: Project, rows = 4): (string | null)[] => {
    const { id } = document.sheets()[0]!;
    return Array.from({ length: rows }, (_, row) => document.bandColor(id, row, 0));
  };
  test('applyRowBanding colours a header and alternating rows in light grey', () => {
    expect(column(run(`sheet.getRange('A1:B4').applyRowBanding()`))).toEqual([
      '#bdbdbd',
      '#ffffff',
      '#f3f3f3',
      '#ffffff',
    ]);
  });
  test('takes a theme, and whether header and footer show', () => {
    expect(
      column(run(`sheet.getRange('A1:B4').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, false, true)`)),
    ).toEqual(['#ffffff', '#e0f7fa', '#ffffff', '#a2e8f1']);
  });
  test('its colours can be changed, and null takes one away', () => {
    const banded = run(`
      sheet.getRange('A1:B3').applyRowBanding().setHeaderRowColor('#1F3A5F').setSecondRowColor(null);
      sheet.getRange('A3').setBackground('red')`);
    expect(column(banded)).toEqual(['#1f3a5f', '#ffffff', null, null]);
  });
  test('a first row wins over a first column, and that over a second row', () => {
    expect(
      column(
        run(`
          sheet.getRange('A1:B2').applyRowBanding(SpreadsheetApp.BandingTheme.CYAN, false, false)
            .setFirstRowColor('#111111').setFirstColumnColor('#222222')`),
        2,
      ),
    ).toEqual(['#111111', '#222222']);
  });
  test('a block that has alternating colours takes no others', () => {
    expect(snippet(`sheet.getRange('A1:B4').applyRowBanding(); sheet.getRange('B2:C3').applyColumnBanding()`)).toBe(
      'Exception: You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  });
  test('getBandings finds them by tab and by block, and remove takes one away', () => {
    expect(
      snippet(`
        sheet.getRange('A1:B4').applyRowBanding();
        sheet.getRange('D1:D4').applyColumnBanding();
        var found = sheet.getRange('A4:C9').getBandings();
        var before = [sheet.getBandings().length, found.length, found[0].getRange().getA1Notation(), found[0].getFirstColumnColor()];
        found[0].remove();
        return before.concat(sheet.getBandings()[0].getRange().getA1Notation())`),
    ).toEqual([2, 1, 'A1:B4', null, 'D1:D4']);
  });
  test('inserted rows join the banding', () => {
    expect(
      snippet(`
        sheet.getRange('A2:B4').applyRowBanding();
        sheet.insertRowsBefore(3, 2);
        sheet.insertRowBefore(1);
        return sheet.getBandings()[0].getRange().getA1Notation()`),
    ).toBe('A3:B7');
  });
});

describe('the look of a tab', () => {
  test('grid lines can be hidden', () => {
    expect(
      snippet(`
        var before = sheet.hasHiddenGridlines();
        return [before, sheet.setHiddenGridlines(true).hasHiddenGridlines()]`),
    ).toEqual([false, true]);
  });
  test('text can be turned or set upright', () => {
    expect(
      snippet(`
        sheet.getRange('A1').setTextRotation(45);
        sheet.getRange('B1').setVerticalText(true);
        sheet.getRange('C1').setTextRotation(sheet.getRange('A1').getTextRotation());
        return sheet.getRange('A1:C1').getTextRotations()[0].map(function (one) { return [one.getDegrees(), one.isVertical()] })`),
    ).toEqual([
      [45, false],
      [0, true],
      [45, false],
    ]);
  });
  test('a turn beyond 90 degrees is refused', () => {
    expect(snippet(`sheet.getRange('A1').setTextRotation(120)`)).toMatch(/^Exception: .*-90 and 90/);
  });
});

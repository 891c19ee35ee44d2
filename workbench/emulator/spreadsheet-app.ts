/** SpreadsheetApp: the door to the spreadsheet, its builders and its enumerations. */
import { newColor } from './color';
import { newConditionalFormatRule } from './conditional-format';
import { newDataValidation } from './data-validation';
import { newFilterCriteria } from './filter';
import type { Host } from './host';
import { newRichTextValue } from './rich-text';
import { activeSheetId, selectionMembers } from './selection';
import { sheetOf } from './sheet';
import { SPREADSHEET_ID, spreadsheetOf } from './spreadsheet';
import { strict, unchecked } from './strict';
import { newTextStyle } from './text-style';
import { createUi } from './ui';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The global SpreadsheetApp. BorderStyle and the other enumerations come with the signatures. */
export function createSpreadsheetApp(host: Host): SpreadsheetApp {
  const ui = createUi(host);
  const selection = selectionMembers(host);
  return strict<SpreadsheetApp>(host.gate, 'SpreadsheetApp', () => ({
    getActive: () => spreadsheetOf(host),
    getActiveSpreadsheet: () => spreadsheetOf(host),
    setActiveSpreadsheet: () => undefined,
    openById: (id: string) =>
      id === SPREADSHEET_ID ? spreadsheetOf(host) : host.gate.notEmulated('SpreadsheetApp.openById of another file'),
    openByUrl: (url: string) =>
      url.includes(SPREADSHEET_ID)
        ? spreadsheetOf(host)
        : host.gate.notEmulated('SpreadsheetApp.openByUrl of another file'),
    getActiveSheet: () => sheetOf(host, activeSheetId(host)),
    setActiveSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet) {
      unchecked(sheet).activate();
      return sheet;
    },
    getActiveRange: selection.getActiveRange,
    getActiveRangeList: selection.getActiveRangeList,
    getCurrentCell: selection.getCurrentCell,
    getSelection: selection.getSelection,
    setActiveRange: selection.setActiveRange,
    setActiveRangeList: selection.setActiveRangeList,
    setCurrentCell: selection.setCurrentCell,
    getUi: () => ui,
    flush() {
      host.document.used(host.document.selection().sheet);
    },
    newColor: () => newColor(host),
    newConditionalFormatRule: () => newConditionalFormatRule(host),
    newDataValidation: () => newDataValidation(host),
    newFilterCriteria: () => newFilterCriteria(host),
    newRichTextValue: () => newRichTextValue(host),
    newTextStyle: () => newTextStyle(host),
  }));
}

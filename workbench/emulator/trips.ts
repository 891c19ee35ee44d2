/** Which calls travel to the file: they cost time at Google, where those that only name a thing cost next to none. */

/**
 * Calls that only name a thing or put a description together. Everything else reads or writes the file: cells,
 * formulas, notes, formats, conditional rules, named ranges, protections, properties, locks, locale and time zone.
 */
const NAMING = new Set(
  `SpreadsheetApp.getActiveSpreadsheet SpreadsheetApp.getActive SpreadsheetApp.getActiveSheet SpreadsheetApp.getUi
  Spreadsheet.getActiveSheet Spreadsheet.getSheetByName Spreadsheet.getSheetById Spreadsheet.getRangeByName
  Spreadsheet.getRange Sheet.getRange Sheet.getRangeList Sheet.getDataRange Sheet.getName Sheet.getSheetId
  Sheet.getIndex Sheet.getParent Range.getSheet Range.getRow Range.getColumn Range.getA1Notation Range.offset
  Range.getCell RangeList.getRanges LockService.getDocumentLock LockService.getScriptLock LockService.getUserLock
  PropertiesService.getDocumentProperties PropertiesService.getScriptProperties PropertiesService.getUserProperties
  Session.getActiveUserLocale Sheet.newChart EmbeddedChart.modify EmbeddedChart.getChartId`.split(/\s+/),
);
const APART =
  /Builder\.|^(?:ContainerInfo|ChartOptions|HtmlService|HtmlOutput|HtmlTemplate|Ui|Menu|Utilities|Logger|Session|SpreadsheetApp\.new)/;

/** Tells whether a method, such as "Range.getValues", reads or writes the file. */
export function isTrip(method: string): boolean {
  return !NAMING.has(method) && !APART.test(method);
}

/** What a column for people offers: a list to choose from, or a day. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Offers choices in a column below its header, or a day where there are none; anything else may still be written. */
export function offerChoices(
  sheet: Sheet,
  headerRow: number,
  column: number,
  choices: readonly string[] | 'day',
): void {
  const first = headerRow + 1;
  const rows = Math.max(sheet.getMaxRows() - first, 1);
  const range = sheet.getRange(first + 1, column + 1, rows, 1);
  const builder = SpreadsheetApp.newDataValidation();
  if (choices === 'day') range.setNumberFormat('yyyy-mm-dd');
  range.setDataValidation(
    (choices === 'day' ? builder.requireDate() : builder.requireValueInList([...choices], true))
      .setAllowInvalid(true)
      .build(),
  );
}

/** Puts names into the header row, right of everything, dressed like the cell beside which they belong. */
export function appendColumns(sheet: Sheet, headerRow: number, like: number, names: readonly string[]): number {
  const first = sheet.getLastColumn();
  const missing = first + names.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const look = sheet.getRange(headerRow + 1, like + 1);
  sheet
    .getRange(headerRow + 1, first + 1, 1, names.length)
    .setBackground(look.getBackground())
    .setTextStyle(look.getTextStyle())
    .setValues([[...names]]);
  // What they offer is longer than most cells, and has its arrow beside it.
  sheet.setColumnWidths(first + 1, names.length, 140);
  return first;
}

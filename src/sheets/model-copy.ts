/** A copy of a model's tab, with a name of its own. */
import { columnLetters } from './a1';
import type { ModelSheet } from './model-table';
import { freeName, MODEL_NAME, modelNames } from './models';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Copies the tab behind its source and gives the copy's range a free name of ours, which it gives back. */
export function copyModelTab(
  spreadsheet: Spreadsheet,
  { sheet, row, column, rows, places }: ModelSheet,
  title: string,
): string {
  const active = spreadsheet.getActiveSheet();
  const taken = spreadsheet.getSheets().map((one) => one.getName());
  const copy = sheet.copyTo(spreadsheet);
  copy.setName(freeName(title === '' ? sheet.getName() : title, taken, ' '));
  copy.activate();
  spreadsheet.moveActiveSheet(sheet.getIndex() + 1);
  const place = places()['settings.name'];
  if (place && title !== '')
    copy
      .getRange(row + place[0] + 1, column + place[1] + 1)
      .setNumberFormat('@')
      .setValue(title);
  const name = freeName(MODEL_NAME, modelNames(spreadsheet), '_');
  const width = Math.max(...rows.map((cells) => cells.length), 1);
  spreadsheet.setNamedRange(name, copy.getRange(`${columnLetters(column)}:${columnLetters(column + width - 1)}`));
  spreadsheet.setActiveSheet(active);
  return name;
}

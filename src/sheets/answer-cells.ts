/** Cells that a person fills in from the sidebar: written as Sheets would take what was typed, and new columns for them. */
import type { Cell } from '../engine';
import { isDay } from './clock';
import { isReadAgain } from './plain-text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TRUTH = /^(?:true|false)$/i;

/** Writes one answer, row and column 0-based: numbers and days as such, nothing as a formula. */
export function writeAnswer(sheet: Sheet, row: number, column: number, value: Cell): void {
  const cell = sheet.getRange(row + 1, column + 1);
  const isPlain = typeof value === 'string' && isReadAgain(value) && !isDay(value) && !TRUTH.test(value);
  if (isPlain) cell.setNumberFormat('@');
  cell.setValue(value ?? '');
}

/** Puts columns directly behind one, named in the header row and dressed like it; what stood there moves on. */
export function insertNamed(sheet: Sheet, headerRow: number, behind: number, names: readonly string[]): void {
  sheet.insertColumnsAfter(behind + 1, names.length);
  const look = sheet.getRange(headerRow + 1, behind + 1);
  sheet
    .getRange(headerRow + 1, behind + 2, 1, names.length)
    .setBackground(look.getBackground())
    .setTextStyle(look.getTextStyle())
    .setValues([[...names]]);
}

/** The cells and formulas of some rows, from the first column on: rows count from 0, those that were not read are left away. */
export function readRows(
  sheet: Sheet,
  from: number,
  to: number,
  width: number,
): { readonly values: readonly (readonly unknown[])[]; readonly formulas: readonly (readonly string[])[] } {
  const last = Math.min(to, sheet.getMaxRows() - 1);
  const range = sheet.getRange(from + 1, 1, Math.max(last - from + 1, 1), Math.min(width, sheet.getMaxColumns()));
  const above = Array.from({ length: from }, () => []);
  return { values: [...above, ...range.getValues()], formulas: [...above, ...range.getFormulas()] };
}

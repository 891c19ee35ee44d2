/** Where models live: their tabs and their names (LEAD_MODEL, LEAD_MODEL_2, …). */
import { findSections, type ReadModel, type Row, readModel } from '../engine';
import type { SayMenu } from '../locales';
import { columnLetters, readBlock } from './a1';
import { withoutDates } from './cells';
import { refuse } from './speak';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The name that the first model of a spreadsheet gets. */
export const MODEL_NAME = 'LEAD_MODEL';
const NAMED = /^LEAD_MODEL(?:_\d+)?$/i;

/** A model as it stands in its tab. `row` and `column` are where its table begins, 0-based. */
export interface FoundModel extends ReadModel {
  readonly name: string;
  readonly sheet: Sheet;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly Row[];
}

/** Tells whether cells are a model: whether there is a section of rules. */
export function isModel(rows: readonly Row[]): boolean {
  return findSections(rows).sections.rules !== undefined;
}

/** Tells a name of a range from a reference such as Model!A:N. */
export function isName(reference: string): boolean {
  return /^[A-Z_][A-Z0-9_.]*$/i.test(reference);
}

/** Reads what a name or a range stands for, model or not; undefined where there is no such name. */
export function readNamed(spreadsheet: Spreadsheet, name: string, timeZone: string): FoundModel | undefined {
  const range = rangeOf(spreadsheet, name);
  return range && readFound(name, range, timeZone);
}

/** Gives the model that a name or a range stands for; refuses one that belongs to something else. */
export function modelNamed(
  spreadsheet: Spreadsheet,
  name: string,
  timeZone: string,
  say: SayMenu,
): FoundModel | undefined {
  const found = readNamed(spreadsheet, name, timeZone);
  if (!found || isModel(found.rows)) return found;
  return refuse(say('nameTaken', { name, where: `"${found.tab}"` }));
}

/** Gives the model that a tab holds; undefined where it holds none. */
export function modelInTab(sheet: Sheet, name: string, timeZone: string): FoundModel | undefined {
  const found = readFound(name, sheet.getDataRange(), timeZone);
  return isModel(found.rows) ? found : undefined;
}

/** Finds a tab that holds a model whose name was deleted. Reads every tab but one: for repairs only. */
export function unnamedModel(
  spreadsheet: Spreadsheet,
  except: Sheet,
  name: string,
  timeZone: string,
): FoundModel | undefined {
  for (const sheet of spreadsheet.getSheets()) {
    const found = sheet.getSheetId() === except.getSheetId() ? undefined : modelInTab(sheet, name, timeZone);
    if (found) return found;
  }
  return undefined;
}

/** Gives a model's tab its name: whole columns, so that inserted rows belong to it. */
export function nameModel(spreadsheet: Spreadsheet, name: string, sheet: Sheet, width: number): void {
  spreadsheet.setNamedRange(name, sheet.getRange(`A:${columnLetters(Math.max(width, 1) - 1)}`));
}

/** The names of ours that are in use, those of duplicated tabs aside. */
export function modelNames(spreadsheet: Spreadsheet): readonly string[] {
  return spreadsheet
    .getNamedRanges()
    .map((named) => named.getName())
    .filter((name) => NAMED.test(name))
    .sort();
}

/** The next name that is not taken: as given, then with 2, 3, … after it. */
export function freeName(wanted: string, taken: readonly string[], between: string): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number++) name = `${wanted}${between}${number}`;
  return name;
}

/** The range that a name or a reference stands for; undefined where there is none. */
export function rangeOf(spreadsheet: Spreadsheet, reference: string): Range | undefined {
  const named = spreadsheet.getRangeByName(reference);
  if (named) return named;
  const tab = readBlock(reference)?.tab;
  const sheet = tab === undefined ? null : spreadsheet.getSheetByName(tab);
  return sheet?.getRange(reference.slice(reference.lastIndexOf('!') + 1));
}

/** Where a model stands: its tab, and the row and column in which its table begins. */
export function standing(name: string, range: Range): Pick<FoundModel, 'name' | 'sheet' | 'tab' | 'row' | 'column'> {
  const sheet = range.getSheet();
  return { name, sheet, tab: sheet.getName(), row: range.getRow() - 1, column: range.getColumn() - 1 };
}

function readFound(name: string, range: Range, timeZone: string): FoundModel {
  const rows = withoutDates(range.getValues(), timeZone);
  return { ...standing(name, range), rows, ...readModel(rows) };
}

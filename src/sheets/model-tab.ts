/** Makes the tab of a new model: rules first, below them bands, groups and settings, all made for people to edit. */
import { type Cell, findSections, type Language, type Model, writeModel } from '../engine';
import { isColour, lookOf, paint, WIDTHS } from './model-look';
import type { FoundModel } from './models';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Blank rows below the rules that already have drop-downs, for the next rules. */
const SPARE_ROWS = 12;
/** Sections in the order of a person's interest; Settings are seldom touched. */
const ORDER = [
  'rules',
  'bands',
  'groups',
  'segments',
  'grid',
  'owners',
  'questions',
  'activities',
  'examples',
  'settings',
] as const;

/** The rows of a model as its tab shows them, below one line for people. */
export function modelRows(model: Model, language: Language, intro: string): Cell[][] {
  const written = writeModel(model, language);
  const { sections } = findSections(written);
  const width = Math.max(...written.map((row) => row.length));
  const blank = (): Cell[] => Array<Cell>(width).fill('');
  const rows: Cell[][] = [[intro, ...blank().slice(1)]];
  for (const name of ORDER) {
    const section = sections[name];
    if (!section) continue;
    const part = written.slice(section.row, section.end);
    while (part.length > 0 && part[part.length - 1]?.every((cell) => cell === '')) part.pop();
    rows.push(...part, blank());
    if (name === 'rules') for (let spare = 0; spare < SPARE_ROWS; spare++) rows.push(blank());
  }
  while (rows[rows.length - 1]?.every((cell) => cell === '')) rows.pop();
  return rows;
}

/** Inserts the tab behind another and fills it; service calls do not grow with the model. */
export function insertModelTab(
  spreadsheet: Spreadsheet,
  tab: { readonly name: string; readonly behind: Sheet },
  rows: readonly (readonly Cell[])[],
  header: readonly string[],
): Sheet {
  const sheet = spreadsheet.insertSheet(tab.name, tab.behind.getIndex());
  const width = rows[0]?.length ?? 1;
  const range = sheet.getRange(1, 1, rows.length, width);
  // The look comes before the values: a cell must be plain text when "1-10" is written into it.
  paint(range, lookOf(rows, header));
  range.setValues(rows.map((row) => [...row]));
  for (const [column, count, pixels] of WIDTHS) sheet.setColumnWidths(column, count, pixels);
  const rules = findSections(rows).sections.rules;
  if (rules) sheet.setFrozenRows(rules.row + 2);
  return sheet;
}

/** Shows each band's colour in its cell of the column Color; one call to read, one to write where one differs. */
export function repaintBands({ sheet, row, column, model, places }: FoundModel): boolean {
  const at = places();
  const cells = model.bands
    .map(({ color }, index) => ({ color: String(color), place: at[`bands[${index}].color`] }))
    .filter(({ color, place }) => place !== undefined && isColour(color));
  const rows = cells.map(({ place }) => place?.[0] ?? 0);
  const [any] = cells;
  if (!any?.place) return false;
  const first = Math.min(...rows);
  const range = sheet.getRange(row + first + 1, column + any.place[1] + 1, Math.max(...rows) - first + 1, 1);
  const there = range.getBackgrounds();
  const wanted = there.map((line) => [...line]);
  for (const { color, place } of cells) {
    const line = wanted[(place?.[0] ?? 0) - first];
    if (line) line[0] = color.trim().toLowerCase();
  }
  if (wanted.every((line, index) => line[0] === there[index]?.[0]?.toLowerCase())) return false;
  range.setBackgrounds(wanted);
  return true;
}

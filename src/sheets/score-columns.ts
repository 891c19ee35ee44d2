/** The score columns beside a list: formulas in its header row, dressed like the header, with a warning before edits. */
import type { Row } from '../engine';
import type { SayMenu } from '../locales';
import { type Block, cellName } from './a1';
import { listName } from './list-names';
import { isName } from './models';
import { neighbours } from './neighbours';
import {
  SCORE_COLUMNS,
  type ScoreFormula,
  type ScoreFunction,
  scoredColumns,
  widestResult,
  writeScoreFormula,
} from './score-formula';
import { argumentSeparator } from './separator';
import { refuse } from './speak';
import { lastFilledRow, type Tab } from './tab';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where a list is: `leads` begin in the row of the header. */
export interface List {
  readonly leads: Block;
  readonly header: Block;
}

const WHY_WIDTH = 420;
/** Room for as many dimensions of segments as people read side by side. */
const MOST_DIMENSIONS = 12;
const DESCRIPTION = 'Lead Score';

/** The score columns a tab still lacks. */
export function missingColumns(
  formulas: readonly ScoreFormula[],
  wanted: readonly ScoreFunction[] = SCORE_COLUMNS,
): readonly ScoreFunction[] {
  const there = new Set<string>(formulas.map(({ name }) => name));
  return there.has('LEADREPORT') ? [] : wanted.filter((name) => !there.has(name));
}

/**
 * Plans the formulas that a tab lacks, in the row where its leads begin: in an empty column among the score columns,
 * else right of everything on the tab, so that nothing stands in the way of a result. Changes nothing.
 */
export function planScoreColumns(
  tab: Tab,
  own: readonly ScoreFormula[],
  list: List,
  model: string,
  say: SayMenu,
  all: readonly ScoreFunction[] = SCORE_COLUMNS,
): readonly ScoreFormula[] {
  const wanted = missingColumns(own, all);
  if (wanted.length === 0) return [];
  const row = own[0]?.row ?? list.leads.row;
  const columns = placesFor(wanted, tab, own, row);
  const width = tab.sheet.getMaxColumns();
  const inGrid = columns.filter((column) => column < width);
  const first = Math.min(...inGrid, width - 1);
  const target = tab.sheet.getRange(row + 1, first + 1, 1, Math.max(...inGrid, first) - first + 1);
  const [whole] = inGrid.length < columns.length ? tab.sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET) : [];
  if ((inGrid.length > 0 && !target.canEdit()) || (whole && !whole.canEdit()))
    refuse(
      say('protectedCells', { where: inGrid.length > 0 ? `"${tab.name}"!${target.getA1Notation()}` : `"${tab.name}"` }),
    );
  const { leads, header } = list;
  const activities = own[0] ? own[0].activities : logOf(tab, model);
  return wanted.map((name, index) => ({
    name,
    row,
    column: columns[index] ?? width,
    leads,
    header,
    model,
    activities,
  }));
}

/** The name of the model's activity log, where it has one. */
function logOf({ spreadsheet, sheet }: Tab, model: string): string | undefined {
  const name = isName(model) ? listName({ name: model, sheet }, 'ACTIVITIES') : undefined;
  return name !== undefined && spreadsheet.getRangeByName(name) ? name : undefined;
}

/** Writes planned formulas, dressed like the header beside them. */
export function writeScoreColumns({ sheet, spreadsheet }: Tab, planned: readonly ScoreFormula[]): void {
  const [any] = planned;
  if (!any) return;
  const width = sheet.getMaxColumns();
  // A result finds no room by itself to the right of the grid.
  const most = Math.max(...planned.map(({ name, column }) => column + widestResult(name, MOST_DIMENSIONS) - 1));
  if (most >= width) sheet.insertColumnsAfter(width, most - width + 1);
  const separator = argumentSeparator(spreadsheet.getSpreadsheetLocale());
  const look = headerLook(sheet.getRange(any.header.row + 1, any.header.lastColumn + 1));
  for (const formula of planned) {
    const cell = sheet.getRange(formula.row + 1, formula.column + 1);
    const titles = widestResult(formula.name, 1);
    dress(titles === 1 ? cell : sheet.getRange(formula.row + 1, formula.column + 1, 1, titles), look);
    cell.setFormula(writeScoreFormula(formula.name, formula, separator));
    if (formula.name === 'LEADSCORE') cell.setHorizontalAlignment('right');
    if (formula.name !== 'LEADWHY') continue;
    sheet.setColumnWidth(formula.column + 1, WHY_WIDTH);
    // Long reasons would otherwise run on over empty cells, beyond the colour of their row.
    sheet
      .getRange(formula.row + 1, formula.column + 1, sheet.getMaxRows() - formula.row, 1)
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  }
}

/** Warns whoever edits the score columns by hand; one protection for each block of them, renewed where it is. */
export function protectColumns(sheet: Sheet, formulas: readonly ScoreFormula[]): void {
  const row = Math.min(...formulas.map((formula) => formula.row)) + 1;
  const columns = [...new Set(formulas.map(({ column }) => column))].sort((a, b) => a - b);
  const ours = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === DESCRIPTION)
    .map((protection) => protection.getRange());
  const covered = (column: number): boolean =>
    ours.some((range) => range.getColumn() <= column + 1 && range.getLastColumn() >= column + 1);
  for (const { first, last } of neighbours(columns.filter((column) => !covered(column)))) {
    const range = sheet.getRange(row, first + 1, sheet.getMaxRows() - row + 1, last - first + 1);
    range.protect().setDescription(DESCRIPTION).setWarningOnly(true);
  }
}

/** The first cell that keeps a score formula from showing its result, or undefined where it shows none of that error. */
export function blockedBy(
  tab: Tab,
  formula: ScoreFormula,
  formulas: readonly ScoreFormula[],
): string | 'nowhere' | undefined {
  const value = tab.values[formula.row]?.[formula.column];
  if (value !== '#REF!') return undefined;
  const others = new Set(formulas.filter((other) => other !== formula).map(({ column }) => column));
  const width = widestResult(formula.name, 20);
  for (let row = formula.row; row < tab.values.length; row++)
    for (let column = formula.column; column < formula.column + width; column++) {
      if (row === formula.row && column === formula.column) continue;
      if (others.has(column)) break;
      const cell = tab.values[row]?.[column];
      const written = tab.formulas[row]?.[column];
      if ((cell !== '' && cell !== undefined && cell !== null) || written) return cellName(row, column);
    }
  return 'nowhere';
}

function placesFor(
  wanted: readonly ScoreFunction[],
  tab: Tab,
  own: readonly ScoreFormula[],
  row: number,
): readonly number[] {
  const taken = [...scoredColumns(own, tab.values)].sort((a, b) => a - b);
  const free: number[] = [];
  for (let column = (taken[0] ?? 0) + 1; column < (taken[taken.length - 1] ?? 0); column++)
    if (!taken.includes(column) && isBlankBelow(tab.values, tab.formulas, row, column)) free.push(column);
  let next = Math.max(tab.sheet.getLastColumn(), (taken[taken.length - 1] ?? -1) + 1);
  return wanted.map((name) => {
    const width = widestResult(name, MOST_DIMENSIONS);
    const gap = width === 1 ? free.shift() : undefined;
    if (gap !== undefined) return gap;
    next += width;
    return next - width;
  });
}

function isBlankBelow(
  values: readonly Row[],
  formulas: readonly (readonly string[])[],
  row: number,
  column: number,
): boolean {
  return lastFilledRow(values, column, column) <= row && !formulas.slice(row).some((cells) => cells[column]);
}

interface HeaderLook {
  readonly background: string;
  readonly style: GoogleAppsScript.Spreadsheet.TextStyle;
}

function headerLook(cell: Range): HeaderLook {
  return { background: cell.getBackground(), style: cell.getTextStyle() };
}

function dress(cell: Range, { background, style }: HeaderLook): void {
  cell.setBackground(background).setTextStyle(style);
}

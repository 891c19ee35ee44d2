/** Tabs of lists: found by a name, made on demand, read once, and written column by column, so that what is not ours stays. */
import type { Cell, Row } from '../engine';
import { withoutDates } from './cells';
import { freeName } from './models';
import { neighbours } from './neighbours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How a column of ours shows its cells: as written, as a number, as a day, as people's entries come, or in a format of its own. */
export type ColumnFormat = 'text' | 'number' | 'day' | 'any' | { readonly pattern: string };

/** A column of ours: what it is called in a new tab, and how it looks. */
export interface ListColumn {
  readonly title: string;
  readonly format: ColumnFormat;
  readonly width: number;
}

/** A tab of a list as it is; cells start at A1, days are text. */
export interface ListTab {
  readonly sheet: Sheet;
  readonly values: readonly Row[];
}

const FORMATS = { text: '@', number: 'General', day: 'yyyy-mm-dd', any: 'General' } as const;
const TREND = { up: '"▲ "', down: '"▼ "' };
/** A spreadsheet holds ten million cells; what we add by ourselves leaves people a tenth of them. */
const MOST_CELLS = 9_000_000;
const HEADER = { background: '#E4ECF2', ink: '#1F2933' };

/** How a change of a score is shown: ▲ 12 or ▼ 5, nothing where there is none; the cell stays a number. */
export function trendFormat(decimals: number): { readonly pattern: string } {
  const digits = decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0';
  return { pattern: `${TREND.up}${digits};${TREND.down}${digits};` };
}

/** The tab that a name stands for; undefined where it was never made, or deleted. */
export function findListSheet(spreadsheet: Spreadsheet, name: string): Sheet | undefined {
  return spreadsheet.getRangeByName(name)?.getSheet();
}

/** Reads a tab of a list (one call); undefined where there is none. */
export function readListTab(spreadsheet: Spreadsheet, name: string, timeZone: string): ListTab | undefined {
  const sheet = findListSheet(spreadsheet, name);
  return sheet && { sheet, values: withoutDates(sheet.getDataRange().getValues(), timeZone) };
}

/** Makes a tab of a list with its header, behind another tab or at the end; the tab in front stays in front, with its selection. */
export function makeListTab(
  spreadsheet: Spreadsheet,
  name: string,
  title: string,
  columns: readonly ListColumn[],
  { behind, hidden = false }: { readonly behind?: Sheet | undefined; readonly hidden?: boolean } = {},
): ListTab {
  const front = spreadsheet.getActiveSheet();
  const selected = spreadsheet.getActiveRange();
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const sheet = spreadsheet.insertSheet(freeName(title, taken, ' '), behind?.getIndex() ?? taken.length);
  formatWholeColumns(sheet, columns);
  const titles = columns.map((column) => column.title);
  sheet
    .getRange(1, 1, 1, columns.length)
    .setValues([titles])
    .setFontWeight('bold')
    .setBackground(HEADER.background)
    .setFontColor(HEADER.ink);
  columns.forEach(({ format }, index) => {
    if (format !== 'text' && format !== 'any') sheet.getRange(1, index + 1).setHorizontalAlignment('right');
  });
  sheet.setFrozenRows(1);
  columns.forEach(({ width }, index) => void sheet.setColumnWidth(index + 1, width));
  const last = sheet.getRange(1, columns.length).getA1Notation().replace(/\d+$/, '');
  spreadsheet.setNamedRange(name, sheet.getRange(`A:${last}`));
  if (hidden) {
    // Nobody looks at them, and blank cells count as well.
    const spare = sheet.getMaxColumns() - columns.length;
    if (spare > 0) sheet.deleteColumns(columns.length + 1, spare);
    sheet.hideSheet();
  }
  // Bringing the tab in front again would leave its first cell selected.
  if (selected) selected.activate();
  else spreadsheet.setActiveSheet(front);
  return { sheet, values: [titles] };
}

/** Cells of one column of ours, from the first row below the header on. */
export interface ColumnCells {
  readonly column: number;
  readonly format: ColumnFormat;
  readonly cells: readonly Cell[];
}

/** Writes columns of ours, two calls for each block of neighbours; rows that are missing are added. */
export function writeListColumns(sheet: Sheet, firstRow: number, columns: readonly ColumnCells[]): void {
  const height = columns[0]?.cells.length ?? 0;
  if (height === 0) return;
  makeRoom(sheet, firstRow + height);
  const sorted = [...columns].sort((a, b) => a.column - b.column);
  for (const { first, last } of neighbours(sorted.map(({ column }) => column))) {
    const block = sorted.filter(({ column }) => column >= first && column <= last);
    const range = sheet.getRange(firstRow + 1, first + 1, height, block.length);
    const formats = block.map(({ format }) => (typeof format === 'string' ? FORMATS[format] : format.pattern));
    range.setNumberFormats(Array.from({ length: height }, () => [...formats]));
    range.setValues(Array.from({ length: height }, (_, row) => block.map(({ cells }) => cells[row] ?? '')));
  }
}

/** Puts whole rows into another order, given by rank, as Sheets sorts: formulas, notes and formats go along. */
export function sortListRows(sheet: Sheet, firstRow: number, rankColumn: number, ranks: readonly number[]): void {
  makeRoom(sheet, firstRow + ranks.length);
  sheet
    .getRange(firstRow + 1, rankColumn + 1, ranks.length, 1)
    .setNumberFormat('0')
    .setValues(ranks.map((rank) => [rank]));
  const width = Math.max(sheet.getLastColumn(), rankColumn + 1);
  sheet.getRange(firstRow + 1, 1, ranks.length, width).sort({ column: rankColumn + 1, ascending: true });
}

/** How many rows a tab may have: as many as wanted, or fewer where more would fill the spreadsheet. */
export function roomFor(spreadsheet: Spreadsheet, sheet: Sheet, wanted: number): number {
  const there = sheet.getMaxRows();
  if (wanted <= there) return wanted;
  const cells = spreadsheet.getSheets().reduce((sum, one) => sum + one.getMaxRows() * one.getMaxColumns(), 0);
  const more = Math.floor((MOST_CELLS - cells) / sheet.getMaxColumns());
  return Math.min(wanted, there + Math.max(more, 0));
}

function makeRoom(sheet: Sheet, rows: number): void {
  const there = sheet.getMaxRows();
  if (rows > there) sheet.insertRowsAfter(there, rows - there);
}

function formatWholeColumns(sheet: Sheet, columns: readonly ListColumn[]): void {
  const rows = sheet.getMaxRows();
  for (const format of ['text', 'day'] as const) {
    const positions = columns.flatMap((column, index) => (column.format === format ? [index] : []));
    for (const { first, last } of neighbours(positions))
      sheet.getRange(1, first + 1, rows, last - first + 1).setNumberFormat(FORMATS[format]);
  }
}

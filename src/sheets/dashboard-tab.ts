/** The Dashboard tab: a block of tables that is rebuilt in its place, and a native chart beside each; what people add stays. */
import type { Cell } from '../engine';
import { columnLetters } from './a1';
import { freeName } from './models';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** One table with its chart, as it is to be; `titles` are all that the chart may have been called. */
export interface BoardTable {
  readonly title: string;
  readonly titles: readonly string[];
  /** Header and rows; shorter rows are filled up. */
  readonly rows: readonly (readonly Cell[])[];
  readonly shares: readonly number[];
  /** Columns of changes, and how these are shown. */
  readonly changes?: { readonly columns: readonly number[]; readonly format: string };
  readonly charted: number;
  readonly chart: 'column' | 'stacked' | 'bar';
  readonly colours: readonly string[];
  /** Said instead of rows where there are none. */
  readonly missing: string;
}

/** The block: how wide, and how many rows each table has room for, its title and a blank row included. */
export interface BoardShape {
  readonly width: number;
  readonly slot: number;
}

/** What is to stand in the tab. */
export interface Board {
  readonly name: string;
  readonly tab: string;
  readonly intro: string;
  readonly tables: readonly BoardTable[];
  readonly shape: BoardShape;
}

const TOP = 2;
const TITLE = '#22577A';
const CHART = { width: 560, height: 340 };
/** Names, figures, and the blank column between the block and the charts. */
const WIDTHS = { names: 170, figures: 84, gap: 24 };

/** Makes the tab or brings it up to date; gives its tab, and whether anything was written. */
export function showBoard(
  spreadsheet: Spreadsheet,
  board: Board,
): { readonly sheet: Sheet; readonly written: boolean } {
  const named = spreadsheet.getRangeByName(board.name);
  const { slot, width } = board.shape;
  const height = TOP + slot * board.tables.length;
  const sheet = named?.getSheet() ?? newBoard(spreadsheet, board, height);
  // People may have inserted rows or columns before the block: its name went along.
  const row = (named?.getRow() ?? 1) - 1;
  const column = (named?.getColumn() ?? 1) - 1;
  const room = Math.max(height, named?.getNumRows() ?? 0);
  const block = sheet.getRange(row + 1, column + 1, room, width);
  const cells = cellsOf(board, room);
  const there = block.getValues();
  const differs = cells.some((line, r) => line.some((cell, c) => cell !== (there[r]?.[c] ?? '')));
  if (differs) {
    block.setNumberFormats(formatsOf(board, room));
    block.setFontWeights(weightsOf(board, room));
    block.setHorizontalAlignments(sidesOf(board, room));
    block.setValues(cells.map((line) => [...line]));
  }
  const charts = updateCharts(sheet, board, row + TOP, column);
  return { sheet, written: !named || differs || charts };
}

function newBoard(spreadsheet: Spreadsheet, { name, tab, shape, tables }: Board, height: number): Sheet {
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const sheet = spreadsheet.insertSheet(freeName(tab, taken, ' '), taken.length);
  sheet.setColumnWidth(1, WIDTHS.names);
  sheet.setColumnWidths(2, shape.width - 1, WIDTHS.figures);
  sheet.setColumnWidth(shape.width + 1, WIDTHS.gap);
  sheet.setHiddenGridlines(true);
  const titles = tables.map((_, index) => `A${TOP + index * shape.slot + 1}`);
  sheet.getRangeList(titles).setFontColor(TITLE).setFontSize(12);
  spreadsheet.setNamedRange(name, sheet.getRange(1, 1, height, shape.width));
  return sheet;
}

function cellsOf({ intro, tables, shape }: Board, room: number): Cell[][] {
  const cells = Array.from({ length: room }, () => Array<Cell>(shape.width).fill(''));
  const put = (row: number, values: readonly Cell[]): void => {
    values.forEach((value, at) => {
      const line = cells[row];
      if (line && at < shape.width) line[at] = value;
    });
  };
  put(0, [intro]);
  tables.forEach(({ title, rows, missing }, index) => {
    const top = TOP + index * shape.slot;
    put(top, [title]);
    if (rows.length < 2) put(top + 1, [missing]);
    else rows.slice(0, shape.slot - 2).forEach((line, at) => void put(top + 1 + at, line));
  });
  return cells;
}

function formatsOf({ tables, shape }: Board, room: number): string[][] {
  const formats = Array.from({ length: room }, () =>
    Array.from({ length: shape.width }, (_, at): string => (at === 0 ? '@' : 'General')),
  );
  tables.forEach(({ shares, changes, rows }, index) => {
    for (let at = 1; at < rows.length; at++) {
      const line = formats[TOP + index * shape.slot + 1 + at];
      if (!line) continue;
      for (const share of shares) line[share] = '0%';
      if (changes) for (const change of changes.columns) line[change] = changes.format;
    }
  });
  return formats;
}

function weightsOf({ tables, shape }: Board, room: number): ('bold' | 'normal')[][] {
  const bold = new Set(
    tables.flatMap(({ rows }, index) => {
      const top = TOP + index * shape.slot;
      return rows.length < 2 ? [top] : [top, top + 1];
    }),
  );
  return Array.from({ length: room }, (_, row) =>
    Array<'bold' | 'normal'>(shape.width).fill(bold.has(row) ? 'bold' : 'normal'),
  );
}

/** Names of columns stand over their figures, at the right. */
function sidesOf({ tables, shape }: Board, room: number): ('left' | 'right')[][] {
  const sides = Array.from({ length: room }, () => Array<'left' | 'right'>(shape.width).fill('left'));
  tables.forEach(({ rows }, index) => {
    const top = TOP + index * shape.slot + 1;
    for (let at = top; at < top + rows.length && rows.length > 1; at++) sides[at]?.fill('right', 1);
  });
  return sides;
}

/** Charts are ours where they show a table of ours under one of its titles; people's own charts of our tables stay. */
function updateCharts(sheet: Sheet, { tables, shape }: Board, top: number, column: number): boolean {
  const there = sheet.getCharts();
  let written = false;
  tables.forEach((table, index) => {
    const row = top + index * shape.slot + 1;
    const own = there.find((chart) => isOurs(chart, table, row, column));
    if (table.rows.length < 2) {
      if (own) sheet.removeChart(own);
      written ||= own !== undefined;
      return;
    }
    const height = Math.min(table.rows.length, shape.slot - 2);
    const area = `${columnLetters(column)}${row + 1}:${columnLetters(column + table.charted - 1)}${row + height}`;
    if (own && rangeNames(own).join() === area && titleOf(own) === table.title) return;
    written = true;
    const range = sheet.getRange(area);
    if (own) sheet.updateChart(own.modify().clearRanges().addRange(range).setOption('title', table.title).build());
    else sheet.insertChart(newChart(sheet, table, range, row - 1, column + shape.width + 1));
  });
  return written;
}

function newChart(
  sheet: Sheet,
  { title, chart, charted, colours }: BoardTable,
  range: GoogleAppsScript.Spreadsheet.Range,
  row: number,
  column: number,
): Chart {
  const builder = sheet
    .newChart()
    .addRange(range)
    .setNumHeaders(1)
    .setPosition(row + 1, column + 1, 0, 0)
    .setOption('title', title)
    .setOption('width', CHART.width)
    .setOption('height', CHART.height)
    .setOption('colors', [...colours])
    .setOption('legend.position', charted > 2 ? 'bottom' : 'none');
  if (chart === 'stacked') builder.setOption('isStacked', true);
  return builder.setChartType(chart === 'bar' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN).build();
}

function isOurs(chart: Chart, { titles }: BoardTable, row: number, column: number): boolean {
  const [range, ...more] = chart.getRanges();
  return (
    more.length === 0 &&
    range?.getRow() === row + 1 &&
    range.getColumn() === column + 1 &&
    titles.includes(titleOf(chart))
  );
}

function rangeNames(chart: Chart): readonly string[] {
  return chart.getRanges().map((range) => range.getA1Notation());
}

function titleOf(chart: Chart): string {
  return String(chart.getOptions().get('title') ?? '');
}

/** Tabs of tables, such as the Dashboard: a block that is rebuilt in its place, and a native chart beside each table; what people add stays. */
import type { Cell } from '../engine';
import type { Board } from './board';
import { type TablePlace, updateCharts } from './board-charts';
import { freeName } from './models';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TITLE = '#22577A';
const QUIET = '#5F6368';
/** Names, figures, and the blank column between the block and the charts. */
const WIDTHS = { names: 170, figures: 84, gap: 24 };

/** Makes the tab or brings it up to date; gives its tab, and whether anything was written. */
export function showBoard(
  spreadsheet: Spreadsheet,
  board: Board,
): { readonly sheet: Sheet; readonly written: boolean } {
  const named = spreadsheet.getRangeByName(board.name);
  const height = topOf(board) + board.shape.slot * board.tables.length;
  const sheet = named?.getSheet() ?? newBoard(spreadsheet, board, height);
  // People may have inserted rows or columns before the block: its name went along.
  const row = (named?.getRow() ?? 1) - 1;
  const column = (named?.getColumn() ?? 1) - 1;
  const room = Math.max(height, named?.getNumRows() ?? 0);
  const block = sheet.getRange(row + 1, column + 1, room, board.shape.width);
  const cells = cellsOf(board, room);
  const there = block.getValues();
  const differs = cells.some((line, r) => line.some((cell, c) => cell !== (there[r]?.[c] ?? '')));
  if (differs) {
    block.setNumberFormats(formatsOf(board, room));
    block.setFontWeights(weightsOf(board, room));
    block.setHorizontalAlignments(sidesOf(board, room));
    block.setValues(cells.map((line) => [...line]));
  }
  const charts = updateCharts(sheet, board, placesOf(board, row, column));
  return { sheet, written: !named || differs || charts };
}

function newBoard(spreadsheet: Spreadsheet, board: Board, height: number): Sheet {
  const { name, tab, shape } = board;
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const sheet = spreadsheet.insertSheet(freeName(tab, taken, ' '), taken.length);
  sheet.setColumnWidth(1, shape.names ?? WIDTHS.names);
  sheet.setColumnWidths(2, shape.width - 1, WIDTHS.figures);
  sheet.setColumnWidth(shape.width + 1, WIDTHS.gap);
  sheet.setHiddenGridlines(true);
  const places = placesOf(board);
  const titles = places.map(({ title }) => `A${title + 1}`);
  sheet.getRangeList(titles).setFontColor(TITLE).setFontSize(12);
  const hints = places.flatMap(({ title, header }) => (header > title + 1 ? [`A${title + 2}`] : []));
  if (hints.length > 0) sheet.getRangeList(hints).setFontColor(QUIET);
  spreadsheet.setNamedRange(name, sheet.getRange(1, 1, height, shape.width));
  return sheet;
}

/** The intro, a blank row, the sentences, and a blank row below them. */
function topOf({ shape }: Pick<Board, 'shape'>): number {
  return 2 + (shape.sentences ? shape.sentences + 1 : 0);
}

/** Where the tables stand in a block that begins at a row and a column. */
function placesOf(board: Board, row = 0, column = 0): readonly TablePlace[] {
  const { slot } = board.shape;
  return board.tables.map(({ hint }, index) => {
    const title = row + topOf(board) + index * slot;
    const header = title + (hint === undefined ? 1 : 2);
    return { title, header, column, most: title + slot - 1 - header };
  });
}

function cellsOf(board: Board, room: number): Cell[][] {
  const { intro, sentences = [], tables, shape } = board;
  const cells = Array.from({ length: room }, () => Array<Cell>(shape.width).fill(''));
  const put = (row: number, values: readonly Cell[]): void => {
    values.forEach((value, at) => {
      const line = cells[row];
      if (line && at < shape.width) line[at] = value;
    });
  };
  put(0, [intro]);
  sentences.slice(0, shape.sentences ?? 0).forEach((sentence, at) => void put(2 + at, [sentence]));
  placesOf(board).forEach(({ title, header, most }, index) => {
    const table = tables[index];
    if (!table) return;
    put(title, [table.title]);
    const isBlank = table.rows.length < 2;
    const below = isBlank ? table.missing : table.hint;
    if (below !== undefined) put(title + 1, [below]);
    if (isBlank) return;
    table.rows.slice(0, most).forEach((line, at) => void put(header + at, line));
  });
  return cells;
}

function formatsOf(board: Board, room: number): string[][] {
  const { width } = board.shape;
  const formats = Array.from({ length: room }, () =>
    Array.from({ length: width }, (_, at): string => (at === 0 ? '@' : 'General')),
  );
  placesOf(board).forEach(({ header, most }, index) => {
    const table = board.tables[index];
    for (let at = 1; at < Math.min(table?.rows.length ?? 0, most); at++)
      table?.formats.forEach((format, column) => {
        const line = formats[header + at];
        if (line && format !== '' && column < width) line[column] = format;
      });
  });
  return formats;
}

function weightsOf(board: Board, room: number): ('bold' | 'normal')[][] {
  const bold = new Set(
    placesOf(board).flatMap(({ title, header }, index) =>
      (board.tables[index]?.rows.length ?? 0) < 2 ? [title] : [title, header],
    ),
  );
  if (board.shape.sentences) bold.add(2);
  return Array.from({ length: room }, (_, row) =>
    Array<'bold' | 'normal'>(board.shape.width).fill(bold.has(row) ? 'bold' : 'normal'),
  );
}

/** Names of columns stand over their figures, at the right. */
function sidesOf(board: Board, room: number): ('left' | 'right')[][] {
  const sides = Array.from({ length: room }, () => Array<'left' | 'right'>(board.shape.width).fill('left'));
  placesOf(board).forEach(({ header, most }, index) => {
    const rows = board.tables[index]?.rows.length ?? 0;
    for (let at = header; at < header + Math.min(rows, most) && rows > 1; at++) sides[at]?.fill('right', 1);
  });
  return sides;
}

/** Walks over the cells of a sheet, or over those that differ between two states of it. */
import { isDateFormat } from './display';
import { type Cell, type Content, EMPTY_CELL, type SheetState } from './state';
import type { SheetArea } from './types';

/** Visits every cell that is not empty. */
export function eachCell(sheet: SheetState, visit: (row: number, column: number, cell: Cell) => void): void {
  sheet.cells.forEach((line, row) => {
    line?.forEach((cell, column) => {
      if (cell !== undefined) visit(row, column, cell);
    });
  });
}

/** Visits every cell that now counts otherwise in a formula, and gives the blocks that hold them all. Rows that are the same list cost nothing. */
export function eachChange(
  old: SheetState,
  next: SheetState,
  visit: (row: number, column: number, was: Content, is: Content) => void,
): readonly SheetArea[] {
  const areas: { sheet: number; row: number; column: number; rows: number; columns: number }[] = [];
  const rows = Math.max(old.cells.length, next.cells.length);
  for (let row = 0; row < rows; row += 1) {
    const before = old.cells[row];
    const after = next.cells[row];
    if (before === after) continue;
    let first = -1;
    let last = -1;
    const columns = Math.max(before?.length ?? 0, after?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      const was = before?.[column] ?? EMPTY_CELL;
      const is = after?.[column] ?? EMPTY_CELL;
      if (was === is || !countsOtherwise(was, is)) continue;
      if (first < 0) first = column;
      last = column;
      visit(row, column, was.content, is.content);
    }
    if (first >= 0) extend(areas, next.id, row, first, last);
  }
  return areas;
}

// A number that turns into a date reaches custom functions as another value.
function countsOtherwise(was: Cell, is: Cell): boolean {
  return was.content !== is.content || isDateFormat(was.format.numberFormat) !== isDateFormat(is.format.numberFormat);
}

function extend(
  areas: { sheet: number; row: number; column: number; rows: number; columns: number }[],
  sheet: number,
  row: number,
  first: number,
  last: number,
): void {
  const open = areas[areas.length - 1];
  if (open !== undefined && open.row + open.rows === row) {
    const right = Math.max(open.column + open.columns - 1, last);
    open.column = Math.min(open.column, first);
    open.columns = right - open.column + 1;
    open.rows += 1;
  } else areas.push({ sheet, row, column: first, rows: 1, columns: last - first + 1 });
}

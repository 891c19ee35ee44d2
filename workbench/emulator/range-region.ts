/** Where data lies around a cell: the block that Ctrl+A would select, and the cell that Ctrl+arrow would go to. */
import type { CellPlace, SheetArea } from '../document';
import type { Host } from './host';
import { sheetInfo } from './range-place';

/** The block grown in all directions until it is bordered by blank rows and columns. */
export function dataRegion(host: Host, from: SheetArea): SheetArea {
  const filledCell = filledCells(host, from.sheet);
  const info = sheetInfo(host, from.sheet);
  let [top, left, bottom, right] = [from.row, from.column, from.row + from.rows - 1, from.column + from.columns - 1];
  const anyInRow = (row: number): boolean => {
    for (let c = Math.max(0, left - 1); c <= right + 1; c++) if (filledCell(row, c)) return true;
    return false;
  };
  const anyInColumn = (column: number): boolean => {
    for (let r = Math.max(0, top - 1); r <= bottom + 1; r++) if (filledCell(r, column)) return true;
    return false;
  };
  for (let grown = true; grown; ) {
    grown = false;
    if (top > 0 && anyInRow(top - 1)) [top, grown] = [top - 1, true];
    if (bottom < info.rows - 1 && anyInRow(bottom + 1)) [bottom, grown] = [bottom + 1, true];
    if (left > 0 && anyInColumn(left - 1)) [left, grown] = [left - 1, true];
    if (right < info.columns - 1 && anyInColumn(right + 1)) [right, grown] = [right + 1, true];
  }
  return { sheet: from.sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The next edge of data from the top-left cell, or the edge of the sheet. */
export function nextDataCell(host: Host, from: CellPlace, direction: string): SheetArea {
  const filledCell = filledCells(host, from.sheet);
  const info = sheetInfo(host, from.sheet);
  const down = direction === 'UP' ? -1 : direction === 'DOWN' ? 1 : 0;
  const across = direction === 'PREVIOUS' ? -1 : direction === 'NEXT' ? 1 : 0;
  let { row, column } = from;
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < info.rows && c < info.columns;
  const step = (): void => {
    row += down;
    column += across;
  };
  const crossing = filledCell(row, column) && filledCell(row + down, column + across);
  if (inside(row + down, column + across)) step();
  while (inside(row + down, column + across)) {
    if (crossing ? !filledCell(row + down, column + across) : filledCell(row, column)) break;
    step();
  }
  return { sheet: from.sheet, row, column, rows: 1, columns: 1 };
}

function filledCells(host: Host, sheet: number): (row: number, column: number) => boolean {
  const used = host.document.used(sheet);
  if (used.rows === 0) return () => false;
  const values = host.document.values({ sheet, row: 0, column: 0, ...used });
  return (row, column) => (values[row]?.[column] ?? null) !== null;
}

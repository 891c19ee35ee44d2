/** Blocks kept per sheet that hold all of many others, to rule most of them out at once. */
import { overlaps } from './address';
import type { SheetArea, SheetId } from './types';

/** Makes the sheet's block large enough for this one too. */
export function widen(boxes: Map<SheetId, SheetArea>, area: SheetArea): void {
  const box = boxes.get(area.sheet);
  if (box === undefined) {
    boxes.set(area.sheet, area);
    return;
  }
  const row = Math.min(box.row, area.row);
  const column = Math.min(box.column, area.column);
  const rows = Math.max(box.row + box.rows, area.row + area.rows) - row;
  const columns = Math.max(box.column + box.columns, area.column + area.columns) - column;
  boxes.set(area.sheet, { sheet: area.sheet, row, column, rows, columns });
}

/** Whether the sheet's block shares a cell with this one. */
export function overlapsAny(boxes: ReadonlyMap<SheetId, SheetArea>, area: SheetArea): boolean {
  const box = boxes.get(area.sheet);
  return box !== undefined && overlaps(box, area);
}

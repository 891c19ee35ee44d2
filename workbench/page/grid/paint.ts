/** Draws the cells of a sheet on a canvas: grid lines, colours, text, checkboxes, corner marks, merged blocks. */
import type { Area } from '../../document';
import type { Appearance } from './appearance';
import { paintBorders } from './paint-border';
import { drawText, overhang } from './paint-text';
import {
  type Box,
  boxOf,
  frozenBottom,
  frozenRight,
  HEADER_HEIGHT,
  type Slice,
  type View,
  visibleColumns,
  visibleRows,
} from './view';

/** What the painter asks about the sheet. */
export interface Cells {
  look(row: number, column: number): Appearance;
  readonly merges: readonly Area[];
  readonly gridlines: boolean;
}

const GRID_LINE = '#e1e3e6';
const NOTE_MARK = '#f29900';
const PROBLEM_MARK = '#d93025';
/** Texts longer than a screen are rare; further away than this nobody looks for the start of one. */
const OVERFLOW_REACH = 12;

/** Draws all visible cells, frozen parts last so that they stay on top. */
export function paintCells(context: CanvasRenderingContext2D, view: View, cells: Cells): void {
  context.fillStyle = '#f8f9fa';
  context.fillRect(0, 0, view.width, view.height);
  const rows = visibleRows(view);
  const columns = visibleColumns(view);
  const right = frozenRight(view);
  const bottom = frozenBottom(view);
  const far = { width: view.width, height: view.height };
  paintPane(context, view, cells, rows.scrolled, columns.scrolled, { x: right, y: bottom, ...far });
  paintPane(context, view, cells, rows.frozen, columns.scrolled, {
    x: right,
    y: HEADER_HEIGHT,
    width: far.width,
    height: bottom - HEADER_HEIGHT,
  });
  paintPane(context, view, cells, rows.scrolled, columns.frozen, {
    x: view.headerWidth,
    y: bottom,
    width: right - view.headerWidth,
    height: far.height,
  });
  paintPane(context, view, cells, rows.frozen, columns.frozen, {
    x: view.headerWidth,
    y: HEADER_HEIGHT,
    width: right - view.headerWidth,
    height: bottom - HEADER_HEIGHT,
  });
}

function paintPane(
  context: CanvasRenderingContext2D,
  view: View,
  cells: Cells,
  rows: readonly Slice[],
  columns: readonly Slice[],
  pane: Box,
): void {
  const lastRow = rows.at(-1);
  const lastColumn = columns.at(-1);
  if (lastRow === undefined || lastColumn === undefined || pane.width <= 0 || pane.height <= 0) return;
  context.save();
  context.beginPath();
  context.rect(pane.x, pane.y, pane.width, pane.height);
  context.clip();
  const right = lastColumn.at + lastColumn.size;
  const bottom = lastRow.at + lastRow.size;
  context.fillStyle = '#ffffff';
  context.fillRect(pane.x, pane.y, right - pane.x, bottom - pane.y);
  if (cells.gridlines) {
    context.fillStyle = GRID_LINE;
    for (const row of rows) context.fillRect(pane.x, row.at + row.size - 1, right - pane.x, 1);
    for (const column of columns) context.fillRect(column.at + column.size - 1, pane.y, 1, bottom - pane.y);
  }

  const covered = cells.merges.filter((area) => meets(area, rows, columns));
  const isCovered = (row: number, column: number): boolean => covered.some((area) => contains(area, row, column));
  for (const row of rows) {
    for (const column of columns) {
      const { background } = cells.look(row.index, column.index);
      if (background === null || isCovered(row.index, column.index)) continue;
      context.fillStyle = background;
      context.fillRect(column.at, row.at, column.size, row.size);
    }
  }
  for (const row of rows) paintRow(context, view, cells, row, columns, isCovered);
  for (const area of covered) paintMerged(context, view, cells, area);
  paintBorders(context, cells.look, rows, columns, covered);
  context.restore();
}

function paintRow(
  context: CanvasRenderingContext2D,
  view: View,
  cells: Cells,
  row: Slice,
  columns: readonly Slice[],
  isCovered: (row: number, column: number) => boolean,
): void {
  const first = columns[0]?.index ?? 0;
  for (let column = Math.max(0, first - OVERFLOW_REACH); column < first; column++) {
    const look = cells.look(row.index, column);
    if (look.text === '' || isCovered(row.index, column)) continue;
    const box = boxOf(view, { row: row.index, column, rows: 1, columns: 1 });
    if (overhang(context, look, box.width).right > 0)
      drawText(context, look, box, reach(context, view, cells, look, row.index, column, box));
  }
  for (const column of columns) {
    if (isCovered(row.index, column.index)) continue;
    const look = cells.look(row.index, column.index);
    const box = { x: column.at, y: row.at, width: column.size, height: row.size };
    if (look.text !== '') drawText(context, look, box, reach(context, view, cells, look, row.index, column.index, box));
    paintMarks(context, look, box);
  }
}

/** The box a text may fill: its own, and blank neighbours as far as it sticks out. */
function reach(
  context: CanvasRenderingContext2D,
  view: View,
  cells: Cells,
  look: Appearance,
  row: number,
  column: number,
  box: Box,
): Box {
  const over = overhang(context, look, box.width);
  if (over.left === 0 && over.right === 0) return box;
  let left = 0;
  let right = 0;
  for (let next = column + 1; right < over.right && next < view.columns.count && cells.look(row, next).empty; next++)
    right += view.columns.size(next);
  for (let next = column - 1; left < over.left && next >= 0 && cells.look(row, next).empty; next--)
    left += view.columns.size(next);
  return { x: box.x - left, y: box.y, width: box.width + left + right - 1, height: box.height };
}

function paintMerged(context: CanvasRenderingContext2D, view: View, cells: Cells, area: Area): void {
  const look = cells.look(area.row, area.column);
  const box = boxOf(view, area);
  context.fillStyle = cells.gridlines ? GRID_LINE : '#ffffff';
  context.fillRect(box.x, box.y, box.width, box.height);
  context.fillStyle = look.background ?? '#ffffff';
  context.fillRect(box.x, box.y, box.width - 1, box.height - 1);
  drawText(context, look, box, box);
  paintMarks(context, look, box);
}

function paintMarks(context: CanvasRenderingContext2D, look: Appearance, box: Box): void {
  if (look.checkbox !== null) paintCheckbox(context, look, checkboxBox(look, box));
  if (look.dropdown) paintArrow(context, box);
  if (look.problem !== '') paintCorner(context, box, PROBLEM_MARK);
  else if (look.note !== '') paintCorner(context, box, NOTE_MARK);
}

/** Where the square of a checkbox lies within its cell. */
export function checkboxBox(look: Appearance, box: Box): Box {
  const size = 13;
  const free = box.width - size;
  const x = look.horizontal === 'left' ? 4 : look.horizontal === 'right' ? free - 5 : free / 2;
  return { x: Math.round(box.x + x), y: Math.round(box.y + (box.height - size) / 2), width: size, height: size };
}

function paintCheckbox(context: CanvasRenderingContext2D, look: Appearance, box: Box): void {
  const { x, y, width: size } = box;
  context.lineWidth = 1.5;
  context.strokeStyle = '#5f6368';
  context.beginPath();
  context.roundRect(x + 0.75, y + 0.75, size - 1.5, size - 1.5, 2);
  if (!look.checkbox) {
    context.stroke();
    return;
  }
  context.fillStyle = '#5f6368';
  context.fill();
  context.stroke();
  context.strokeStyle = '#ffffff';
  context.lineWidth = 1.75;
  context.beginPath();
  context.moveTo(x + 3, y + 6.8);
  context.lineTo(x + 5.6, y + 9.4);
  context.lineTo(x + 10.2, y + 3.9);
  context.stroke();
}

function paintArrow(context: CanvasRenderingContext2D, box: Box): void {
  const x = box.x + box.width - 12;
  const y = box.y + Math.round(box.height / 2);
  context.fillStyle = '#70757a';
  context.beginPath();
  context.moveTo(x - 4, y - 2);
  context.lineTo(x + 4, y - 2);
  context.lineTo(x, y + 2.5);
  context.fill();
}

function paintCorner(context: CanvasRenderingContext2D, box: Box, color: string): void {
  const right = box.x + box.width - 1;
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(right - 6, box.y);
  context.lineTo(right, box.y);
  context.lineTo(right, box.y + 6);
  context.fill();
}

function meets(area: Area, rows: readonly Slice[], columns: readonly Slice[]): boolean {
  return (
    rows.some(({ index }) => index >= area.row && index < area.row + area.rows) &&
    columns.some(({ index }) => index >= area.column && index < area.column + area.columns)
  );
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

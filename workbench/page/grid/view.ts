/** What part of a sheet the window shows: from cells to pixels and back. */
import type { Area } from '../../document';
import type { Axis } from './axis';

/** Height of the strip with the column letters. */
export const HEADER_HEIGHT = 24;

/** A sheet's layout together with how far it is scrolled and how large the window is. */
export interface View {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Width of the strip with the row numbers. */
  readonly headerWidth: number;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly width: number;
  readonly height: number;
}

/** One visible row or column: which, where on screen, how large. */
export interface Slice {
  readonly index: number;
  readonly at: number;
  readonly size: number;
}

/** A rectangle in pixels of the grid's own corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where frozen columns end on screen. */
export function frozenRight(view: View): number {
  return view.headerWidth + view.columns.start(view.columns.frozen);
}

/** Where frozen rows end on screen. */
export function frozenBottom(view: View): number {
  return HEADER_HEIGHT + view.rows.start(view.rows.frozen);
}

/** The left edge of a column on screen. */
export function columnX(view: View, column: number): number {
  const scrolled = column >= view.columns.frozen ? view.scrollX : 0;
  return view.headerWidth + view.columns.start(column) - scrolled;
}

/** The upper edge of a row on screen. */
export function rowY(view: View, row: number): number {
  const scrolled = row >= view.rows.frozen ? view.scrollY : 0;
  return HEADER_HEIGHT + view.rows.start(row) - scrolled;
}

/** The rectangle of a block of cells on screen. */
export function boxOf(view: View, area: Area): Box {
  const x = columnX(view, area.column);
  const y = rowY(view, area.row);
  const lastColumn = Math.min(view.columns.count, area.column + area.columns) - 1;
  const lastRow = Math.min(view.rows.count, area.row + area.rows) - 1;
  // A block that begins in the frozen cells shows at least those, however far the rest has scrolled away.
  const least = area.column < view.columns.frozen && lastColumn >= view.columns.frozen ? frozenRight(view) : x;
  const lowest = area.row < view.rows.frozen && lastRow >= view.rows.frozen ? frozenBottom(view) : y;
  const right = Math.max(least, columnX(view, lastColumn) + view.columns.size(lastColumn));
  const bottom = Math.max(lowest, rowY(view, lastRow) + view.rows.size(lastRow));
  return { x, y, width: right - x, height: bottom - y };
}

/** The visible rows: first the frozen ones, then the scrolled ones. */
export function visibleRows(view: View): { readonly frozen: readonly Slice[]; readonly scrolled: readonly Slice[] } {
  return slices(view.rows, HEADER_HEIGHT, view.scrollY, view.height);
}

/** The visible columns: first the frozen ones, then the scrolled ones. */
export function visibleColumns(view: View): { readonly frozen: readonly Slice[]; readonly scrolled: readonly Slice[] } {
  return slices(view.columns, view.headerWidth, view.scrollX, view.width);
}

function slices(axis: Axis, offset: number, scroll: number, end: number) {
  const frozen: Slice[] = [];
  const scrolled: Slice[] = [];
  for (let index = 0; index < axis.frozen; index++) add(frozen, index, offset + axis.start(index));
  if (axis.count > axis.frozen) {
    for (let index = axis.at(axis.start(axis.frozen) + scroll); index < axis.count; index++) {
      const at = offset + axis.start(index) - scroll;
      if (at >= end) break;
      if (index >= axis.frozen) add(scrolled, index, at);
    }
  }
  return { frozen, scrolled };

  function add(list: Slice[], index: number, at: number): void {
    const size = axis.size(index);
    if (size > 0) list.push({ index, at, size });
  }
}

/** What lies under a point of the grid. `edge` is the column or row whose border is near enough to be dragged. */
export interface Hit {
  readonly part: 'corner' | 'columnHeader' | 'rowHeader' | 'cell';
  readonly row: number;
  readonly column: number;
  readonly edge: number | null;
}

const EDGE = 4;

/** Finds the cell, header or border under a point. */
export function hit(view: View, x: number, y: number): Hit {
  const column = indexAt(view.columns, x - view.headerWidth, view.scrollX);
  const row = indexAt(view.rows, y - HEADER_HEIGHT, view.scrollY);
  const inColumns = y < HEADER_HEIGHT;
  const inRows = x < view.headerWidth;
  if (inColumns && inRows) return { part: 'corner', row: 0, column: 0, edge: null };
  if (inColumns)
    return { part: 'columnHeader', row: 0, column, edge: edgeNear(column, x, columnX, view, view.columns) };
  if (inRows) return { part: 'rowHeader', row, column: 0, edge: edgeNear(row, y, rowY, view, view.rows) };
  return { part: 'cell', row, column, edge: null };
}

function indexAt(axis: Axis, pixel: number, scroll: number): number {
  const frozenSize = axis.start(axis.frozen);
  return axis.at(pixel < frozenSize ? pixel : Math.max(frozenSize, pixel + scroll));
}

function edgeNear(
  index: number,
  pixel: number,
  place: (view: View, index: number) => number,
  view: View,
  axis: Axis,
): number | null {
  const start = place(view, index);
  if (start + axis.size(index) - pixel <= EDGE) return index;
  if (pixel - start <= EDGE && index > 0) return index - 1;
  return null;
}

/** How far to scroll so that a cell is in full view. */
export function scrollTo(view: View, row: number, column: number): { readonly x: number; readonly y: number } {
  return {
    x: scrollAxis(view.columns, column, view.scrollX, view.width - frozenRight(view)),
    y: scrollAxis(view.rows, row, view.scrollY, view.height - frozenBottom(view)),
  };
}

function scrollAxis(axis: Axis, index: number, scroll: number, room: number): number {
  if (index < axis.frozen) return scroll;
  const start = axis.start(index) - axis.start(axis.frozen);
  const end = start + axis.size(index);
  if (start < scroll) return start;
  if (end <= scroll + room) return scroll;
  // A whole row or column first, as Sheets scrolls: half of one beside the frozen cells reads badly.
  const offset = axis.start(axis.frozen);
  const first = axis.at(offset + end - room);
  const whole = axis.start(first) - offset < end - room ? first + 1 : first;
  return Math.min(start, axis.start(whole) - offset);
}

/** Draws what lies over the cells: column letters and row numbers, the selection, frozen borders, dashed marks. */
import { type Area, columnLetters, type Selection } from '../../document';
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

/** A block marked on the grid: copied cells, or a reference in the formula being written. */
export interface Mark {
  readonly area: Area;
  readonly color: string;
  readonly dashed: boolean;
}

const BLUE = '#1a73e8';
const HEADER = '#f8f9fa';
const HEADER_LINE = '#d5d7da';
const HEADER_TEXT = '#4d5156';
const PICKED = '#d3e3fd';
const PICKED_WHOLE = '#1f5fbf';
const FROZEN = '#bdc1c6';

/** Draws the marks, then the selection, each clipped to the cells it belongs to. */
export function paintSelection(
  context: CanvasRenderingContext2D,
  view: View,
  selection: Selection | null,
  cursor: Area,
  marks: readonly Mark[],
  fillTo: Area | null,
): void {
  context.save();
  context.beginPath();
  context.rect(view.headerWidth, HEADER_HEIGHT, view.width, view.height);
  context.clip();
  for (const mark of marks) {
    inPanes(context, view, mark.area, (box) => {
      context.strokeStyle = mark.color;
      context.lineWidth = 2;
      context.setLineDash(mark.dashed ? [4, 3] : []);
      if (!mark.dashed) {
        context.fillStyle = `${mark.color}1a`;
        context.fillRect(box.x, box.y, box.width, box.height);
      }
      context.strokeRect(box.x, box.y, box.width - 1, box.height - 1);
      context.setLineDash([]);
    });
  }
  if (selection !== null) paintChosen(context, view, selection, cursor);
  if (fillTo !== null) {
    inPanes(context, view, fillTo, (box) => {
      context.strokeStyle = '#5f6368';
      context.lineWidth = 1;
      context.setLineDash([3, 3]);
      context.strokeRect(box.x - 0.5, box.y - 0.5, box.width, box.height);
      context.setLineDash([]);
    });
  }
  context.restore();
}

function paintChosen(context: CanvasRenderingContext2D, view: View, selection: Selection, cursor: Area): void {
  for (const area of selection.areas) {
    if (area.rows * area.columns > 1) {
      inPanes(context, view, area, (box) => {
        context.fillStyle = 'rgba(14, 101, 235, 0.10)';
        context.fillRect(box.x, box.y, box.width - 1, box.height - 1);
        context.strokeStyle = BLUE;
        context.lineWidth = 1;
        context.strokeRect(box.x - 0.5, box.y - 0.5, box.width, box.height);
      });
    }
  }
  inPanes(context, view, cursor, (box) => {
    context.strokeStyle = BLUE;
    context.lineWidth = 2;
    context.strokeRect(box.x, box.y, box.width - 1, box.height - 1);
  });
  if (selection.areas.length === 1) {
    const handle = fillHandle(view, selection);
    context.beginPath();
    context.arc(handle.x, handle.y, 4.5, 0, 2 * Math.PI);
    context.fillStyle = BLUE;
    context.fill();
    context.strokeStyle = '#ffffff';
    context.lineWidth = 1.5;
    context.stroke();
  }
}

/** The middle of the round handle at the lower right of the selection. */
export function fillHandle(view: View, selection: Selection): { readonly x: number; readonly y: number } {
  const box = boxOf(view, selection.areas[0] ?? { row: selection.row, column: selection.column, rows: 1, columns: 1 });
  return { x: box.x + box.width - 1, y: box.y + box.height - 1 };
}

/** Draws a block where it shows: what has scrolled below the frozen cells must not be seen over them. */
function inPanes(context: CanvasRenderingContext2D, view: View, area: Area, draw: (box: Box) => void): void {
  const inFrozenRows = area.row < view.rows.frozen;
  const inFrozenColumns = area.column < view.columns.frozen;
  context.save();
  context.beginPath();
  const x = inFrozenColumns ? view.headerWidth : frozenRight(view) - 1;
  const y = inFrozenRows ? HEADER_HEIGHT : frozenBottom(view) - 1;
  context.rect(x, y, view.width, view.height);
  context.clip();
  draw(boxOf(view, area));
  context.restore();
}

/** Draws the strips with letters and numbers and the borders of what is frozen. */
export function paintHeaders(
  context: CanvasRenderingContext2D,
  view: View,
  selection: Selection,
  hovered: number | null,
): void {
  const rows = visibleRows(view);
  const columns = visibleColumns(view);
  context.font = '12px Arial, sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  clipped(context, { x: view.headerWidth, y: 0, width: view.width, height: HEADER_HEIGHT }, () => {
    for (const slice of columns.scrolled) columnHeader(context, view, slice, selection);
    for (const slice of columns.frozen) columnHeader(context, view, slice, selection);
    for (const slice of [...columns.scrolled, ...columns.frozen])
      if (slice.index === hovered) menuArrow(context, slice);
  });
  clipped(context, { x: 0, y: HEADER_HEIGHT, width: view.headerWidth, height: view.height }, () => {
    for (const slice of rows.scrolled) rowHeader(context, view, slice, selection);
    for (const slice of rows.frozen) rowHeader(context, view, slice, selection);
  });
  context.fillStyle = HEADER;
  context.fillRect(0, 0, view.headerWidth, HEADER_HEIGHT);
  context.fillStyle = HEADER_LINE;
  context.fillRect(0, HEADER_HEIGHT - 1, view.headerWidth, 1);
  context.fillRect(view.headerWidth - 1, 0, 1, HEADER_HEIGHT);
  context.fillStyle = FROZEN;
  if (view.rows.frozen > 0) context.fillRect(0, frozenBottom(view) - 2, view.width, 3);
  else context.fillRect(0, HEADER_HEIGHT - 3, view.headerWidth, 3);
  if (view.columns.frozen > 0) context.fillRect(frozenRight(view) - 2, 0, 3, view.height);
  else context.fillRect(view.headerWidth - 3, 0, 3, HEADER_HEIGHT);
}

/** How much of a column's letter opens its menu, from the right. */
export const HEADER_ARROW = 20;

function menuArrow(context: CanvasRenderingContext2D, slice: Slice): void {
  if (slice.size < 2 * HEADER_ARROW) return;
  const x = slice.at + slice.size - HEADER_ARROW / 2 - 3;
  context.fillStyle = '#ffffffcc';
  context.beginPath();
  context.roundRect(x - 8, 4, 16, 16, 3);
  context.fill();
  context.strokeStyle = HEADER_TEXT;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(x - 3.5, 10.5);
  context.lineTo(x, 14);
  context.lineTo(x + 3.5, 10.5);
  context.stroke();
}

function columnHeader(context: CanvasRenderingContext2D, view: View, slice: Slice, selection: Selection): void {
  const state = picked(selection, slice.index, 'column', view.rows.count);
  header(context, state, { x: slice.at, y: 0, width: slice.size, height: HEADER_HEIGHT }, columnLetters(slice.index));
}

function rowHeader(context: CanvasRenderingContext2D, view: View, slice: Slice, selection: Selection): void {
  const state = picked(selection, slice.index, 'row', view.columns.count);
  header(context, state, { x: 0, y: slice.at, width: view.headerWidth, height: slice.size }, String(slice.index + 1));
}

function header(context: CanvasRenderingContext2D, state: 'no' | 'touched' | 'whole', box: Box, text: string): void {
  context.fillStyle = state === 'whole' ? PICKED_WHOLE : state === 'touched' ? PICKED : HEADER;
  context.fillRect(box.x, box.y, box.width, box.height);
  context.fillStyle = HEADER_LINE;
  context.fillRect(box.x, box.y + box.height - 1, box.width, 1);
  context.fillRect(box.x + box.width - 1, box.y, 1, box.height);
  context.fillStyle = state === 'whole' ? '#ffffff' : state === 'touched' ? '#041e49' : HEADER_TEXT;
  context.fillText(text, box.x + box.width / 2, box.y + box.height / 2 + 0.5);
}

function picked(
  selection: Selection,
  index: number,
  axis: 'row' | 'column',
  whole: number,
): 'no' | 'touched' | 'whole' {
  let state: 'no' | 'touched' | 'whole' = 'no';
  for (const area of selection.areas) {
    const from = axis === 'row' ? area.row : area.column;
    const count = axis === 'row' ? area.rows : area.columns;
    if (index < from || index >= from + count) continue;
    if ((axis === 'row' ? area.columns : area.rows) >= whole) return 'whole';
    state = 'touched';
  }
  return state;
}

function clipped(context: CanvasRenderingContext2D, box: Box, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.clip();
  draw();
  context.restore();
}

/** Draws the line that follows a border being pulled. */
export function paintGuide(
  context: CanvasRenderingContext2D,
  view: View,
  guide: { readonly axis: 'column' | 'row'; readonly at: number },
): void {
  context.fillStyle = BLUE;
  if (guide.axis === 'column') context.fillRect(guide.at - 1, 0, 2, view.height);
  else context.fillRect(0, guide.at - 1, view.width, 2);
}

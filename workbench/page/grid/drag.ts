/** Gestures that change what they are pulled over: column and row borders, and the fill handle. */
import type { Area } from '../../document';
import { apply, change } from '../edit';
import { between, openSheet, select, selectedArea } from '../selection';
import type { Workbook } from '../workbook';
import { fillHandle } from './paint-frame';
import type { Scene } from './scene';
import type { Hit } from './view';

/** What is being dragged, as far as the painter must show it. */
export interface Drag {
  /** The block the fill handle has been pulled over. */
  fillTo: Area | null;
  /** The column whose letter the mouse is over: its menu is offered there. */
  hovered: number | null;
  /** Where the border of a column or row has been pulled to, in pixels. */
  guide: { readonly axis: 'column' | 'row'; readonly at: number } | null;
}

/** A dragging gesture under way: what to do while the mouse moves and when it is let go. */
export interface Gesture {
  readonly move: (target: Hit, x: number, y: number) => void;
  readonly end: () => void;
}

/** Pulls the border of a column or row. */
export function resize(workbook: Workbook, scene: Scene, drag: Drag, target: Hit, from: number): Gesture {
  const index = target.edge ?? 0;
  const axis = target.part === 'columnHeader' ? 'column' : 'row';
  const view = scene.view();
  const size = axis === 'column' ? view.columns.size(index) : view.rows.size(index);
  const least = axis === 'column' ? 24 : 12;
  let wanted = size;
  return {
    move: (_, x, y) => {
      const at = axis === 'column' ? x : y;
      wanted = Math.max(least, size + at - from);
      drag.guide = { axis, at: from + wanted - size };
    },
    end: () => {
      drag.guide = null;
      if (wanted === size) return;
      const { id } = openSheet(workbook);
      apply(workbook, 'Resize', () => {
        for (const { first, count } of resized(workbook, axis, index)) {
          if (axis === 'column') workbook.document.setColumnWidths(id, first, count, Math.round(wanted));
          else workbook.document.setRowHeights(id, first, count, Math.round(wanted));
        }
      });
    },
  };
}

/** Pulling the border of one of several selected columns sizes them all. */
function resized(
  workbook: Workbook,
  axis: 'column' | 'row',
  index: number,
): readonly { first: number; count: number }[] {
  const sheet = openSheet(workbook);
  const whole = workbook.selection
    .get()
    .areas.filter((area) => (axis === 'column' ? area.rows >= sheet.rows : area.columns >= sheet.columns));
  const spans = whole.map((area) =>
    axis === 'column' ? { first: area.column, count: area.columns } : { first: area.row, count: area.rows },
  );
  return spans.some(({ first, count }) => index >= first && index < first + count)
    ? spans
    : [{ first: index, count: 1 }];
}

/** True where a press takes hold of the fill handle. */
export function overFillHandle(workbook: Workbook, scene: Scene, x: number, y: number): boolean {
  const selection = workbook.selection.get();
  if (selection.areas.length !== 1 || workbook.editing.get() !== null) return false;
  const handle = fillHandle(scene.view(), selection);
  return Math.abs(handle.x - x) <= 5 && Math.abs(handle.y - y) <= 5;
}

/** Pulls the fill handle: on release the block is filled. */
export function pullFill(workbook: Workbook, drag: Drag): Gesture {
  const from = selectedArea(workbook);
  return {
    move: (to) => {
      const rowsOut = Math.max(from.row - to.row, to.row - (from.row + from.rows - 1), 0);
      const columnsOut = Math.max(from.column - to.column, to.column - (from.column + from.columns - 1), 0);
      const rows = rowsOut >= columnsOut;
      const row = rows ? Math.min(from.row, to.row) : from.row;
      const column = rows ? from.column : Math.min(from.column, to.column);
      const lastRow = rows ? Math.max(from.row + from.rows - 1, to.row) : from.row + from.rows - 1;
      const lastColumn = rows ? from.column + from.columns - 1 : Math.max(from.column + from.columns - 1, to.column);
      drag.fillTo = rowsOut + columnsOut === 0 ? null : between(row, column, lastRow, lastColumn);
    },
    end: () => {
      const to = drag.fillTo;
      drag.fillTo = null;
      if (to === null) return;
      change(workbook, 'Fill', [{ ...to, sheet: from.sheet }], () => {
        workbook.document.fill(from, { ...to, sheet: from.sheet });
        select(workbook, workbook.selection.get().row, workbook.selection.get().column, [to]);
      });
    },
  };
}

/** A double click on the handle fills down as far as the data beside it goes. */
export function fillDown(workbook: Workbook): void {
  const from = selectedArea(workbook);
  const { document } = workbook;
  const beside = from.column > 0 ? from.column - 1 : from.column + from.columns;
  const used = document.used(from.sheet);
  let last = from.row + from.rows - 1;
  while (last + 1 < used.rows && document.value(from.sheet, last + 1, beside) !== null) last++;
  const rows = last - from.row + 1;
  if (rows <= from.rows) return;
  const to = { ...from, rows };
  change(workbook, 'Fill', [to], () => document.fill(from, to));
  select(workbook, from.row, from.column, [to]);
}

/** What the mouse does on the grid: select, drag, resize, fill, tick boxes, open drop-downs, write references into a formula. */
import { areaName } from '../../document';
import { openCellMenu } from '../chrome/cell-menu';
import { apply } from '../edit';
import { beginEditing, commit, expectsReference, referenceBefore, write } from '../editing';
import { between, openSheet, select, selectTo, withMerges } from '../selection';
import type { Workbook } from '../workbook';
import { type Drag, fillDown, type Gesture, overFillHandle, pullFill, resize } from './drag';
import type { Scene } from './scene';
import { cursorFor, overHeaderArrow, pressControl } from './targets';
import { type Hit, hit } from './view';

/** Listens to the mouse on the grid until the returned function is called. */
export function followPointer(workbook: Workbook, scene: Scene, surface: HTMLElement, drag: Drag): () => void {
  let gesture: Gesture | null = null;
  let last = { x: 0, y: 0 };
  let scrolling = 0;

  const place = (event: MouseEvent): { x: number; y: number } => {
    const box = surface.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const down = (event: PointerEvent): void => {
    const { x, y } = place(event);
    const view = scene.view();
    if (x >= view.width || y >= view.height) return;
    event.preventDefault();
    workbook.popup.set(null);
    const target = hit(view, x, y);
    if (event.button === 2) {
      selectForMenu(workbook, target);
      return;
    }
    if (event.button !== 0) return;
    gesture = begin(target, x, y, event);
    if (gesture !== null) surface.setPointerCapture(event.pointerId);
    scene.schedule();
  };

  const begin = (target: Hit, x: number, y: number, event: PointerEvent): Gesture | null => {
    const editing = workbook.editing.get();
    if (editing !== null && target.part === 'cell' && expectsReference(editing)) return pointAt(workbook, target);
    if (editing !== null) commit(workbook);
    workbook.focusGrid.get()();
    if (target.edge !== null) return resize(workbook, scene, drag, target, target.part === 'columnHeader' ? x : y);
    if (overFillHandle(workbook, scene, x, y)) return pullFill(workbook, drag);
    if (target.part === 'corner') {
      const sheet = openSheet(workbook);
      select(workbook, 0, 0, [{ row: 0, column: 0, rows: sheet.rows, columns: sheet.columns }]);
      return null;
    }
    if (overHeaderArrow(scene, target, x)) {
      selectForMenu(workbook, target);
      openCellMenu(workbook, event.clientX, event.clientY + 8);
      return null;
    }
    if (target.part !== 'cell') return selectWhole(workbook, target, event);
    if (event.shiftKey) selectTo(workbook, target.row, target.column);
    else if (event.ctrlKey || event.metaKey) addBlock(workbook, target);
    else {
      select(workbook, target.row, target.column);
      if (pressControl(workbook, scene, target, x, y, surface)) return null;
    }
    return { move: (to) => stretch(workbook, to), end: () => {} };
  };

  const moved = (event: PointerEvent): void => {
    const { x, y } = place(event);
    last = { x, y };
    if (gesture === null) {
      hoverHeader(x, y);
      surface.style.cursor = cursorFor(workbook, scene, x, y);
      return;
    }
    gesture.move(hit(scene.view(), x, y), x, y);
    scene.schedule();
    if (scrolling === 0 && outside(x, y)) scrolling = window.setInterval(scrollOn, 40);
  };

  const hoverHeader = (x: number, y: number): void => {
    const target = hit(scene.view(), x, y);
    const hovered = target.part === 'columnHeader' && target.edge === null ? target.column : null;
    if (hovered === drag.hovered) return;
    drag.hovered = hovered;
    scene.schedule();
  };

  const left = (): void => {
    drag.hovered = null;
    scene.schedule();
  };

  const outside = (x: number, y: number): boolean => {
    const view = scene.view();
    return x < view.headerWidth || y < 24 || x > view.width || y > view.height;
  };

  const scrollOn = (): void => {
    if (gesture === null || !outside(last.x, last.y)) {
      clearInterval(scrolling);
      scrolling = 0;
      return;
    }
    const view = scene.view();
    const pull = (at: number, low: number, high: number): number => (at < low ? at - low : at > high ? at - high : 0);
    surface.scrollBy(pull(last.x, view.headerWidth, view.width), pull(last.y, 24, view.height));
    gesture.move(
      hit(scene.view(), Math.min(last.x, view.width - 1), Math.min(last.y, view.height - 1)),
      last.x,
      last.y,
    );
  };

  const up = (): void => {
    gesture?.end();
    gesture = null;
    scene.schedule();
  };

  const doubled = (event: MouseEvent): void => {
    const { x, y } = place(event);
    const target = hit(scene.view(), x, y);
    if (target.edge !== null && target.part === 'columnHeader') {
      const column = target.edge;
      apply(workbook, 'Fit column', () =>
        workbook.document.setColumnWidths(openSheet(workbook).id, column, 1, scene.fittingWidth(column)),
      );
    } else if (overFillHandle(workbook, scene, x, y)) {
      fillDown(workbook);
    } else if (target.part === 'cell' && workbook.editing.get() === null) {
      beginEditing(workbook, 'cell');
    }
  };

  surface.addEventListener('pointerdown', down);
  surface.addEventListener('pointermove', moved);
  surface.addEventListener('pointerup', up);
  surface.addEventListener('pointerleave', left);
  surface.addEventListener('dblclick', doubled);
  const keepFocus = (event: MouseEvent): void => event.preventDefault();
  surface.addEventListener('mousedown', keepFocus);
  return () => {
    clearInterval(scrolling);
    surface.removeEventListener('pointerdown', down);
    surface.removeEventListener('pointermove', moved);
    surface.removeEventListener('pointerup', up);
    surface.removeEventListener('pointerleave', left);
    surface.removeEventListener('dblclick', doubled);
    surface.removeEventListener('mousedown', keepFocus);
  };
}

function stretch(workbook: Workbook, to: Hit): void {
  const { row, column, areas, sheet } = workbook.selection.get();
  const block = withMerges(workbook, sheet, between(row, column, to.row, to.column));
  select(workbook, row, column, [...areas.slice(0, -1), block]);
}

function addBlock(workbook: Workbook, target: Hit): void {
  const { areas } = workbook.selection.get();
  select(workbook, target.row, target.column, [
    ...areas,
    { row: target.row, column: target.column, rows: 1, columns: 1 },
  ]);
}

/** Selects whole rows or columns, and more of them while the mouse is dragged over the headers. */
function selectWhole(workbook: Workbook, target: Hit, event: PointerEvent): Gesture {
  const sheet = openSheet(workbook);
  const alongColumns = target.part === 'columnHeader';
  const at = workbook.selection.get();
  const from = event.shiftKey ? (alongColumns ? at.column : at.row) : alongColumns ? target.column : target.row;
  const kept = event.ctrlKey || event.metaKey ? at.areas : [];
  const reach = (to: Hit): void => {
    const block = alongColumns
      ? { ...between(0, from, 0, to.column), rows: sheet.rows }
      : { ...between(from, 0, to.row, 0), columns: sheet.columns };
    select(workbook, alongColumns ? 0 : from, alongColumns ? from : 0, [...kept, block]);
  };
  reach(target);
  return { move: reach, end: () => {} };
}

/** A right click keeps a selection that it falls into, and else selects what it falls on. */
function selectForMenu(workbook: Workbook, target: Hit): void {
  const sheet = openSheet(workbook);
  const inside = workbook.selection.get().areas.some((area) => {
    const inRows = target.row >= area.row && target.row < area.row + area.rows;
    const inColumns = target.column >= area.column && target.column < area.column + area.columns;
    if (target.part === 'columnHeader') return inColumns && area.rows >= sheet.rows;
    if (target.part === 'rowHeader') return inRows && area.columns >= sheet.columns;
    return inRows && inColumns;
  });
  if (inside || target.part === 'corner') return;
  if (target.part === 'columnHeader')
    select(workbook, 0, target.column, [{ row: 0, column: target.column, rows: sheet.rows, columns: 1 }]);
  else if (target.part === 'rowHeader')
    select(workbook, target.row, 0, [{ row: target.row, column: 0, rows: 1, columns: sheet.columns }]);
  else select(workbook, target.row, target.column);
}

/** While a formula is written, clicks write the reference of what is clicked. */
function pointAt(workbook: Workbook, target: Hit): Gesture {
  const put = (to: Hit): void => {
    const editing = workbook.editing.get();
    if (editing === null) return;
    const name = areaName(between(target.row, target.column, to.row, to.column));
    const open = workbook.selection.get().sheet;
    const tab = open === editing.sheet ? '' : `${quoted(workbook.document.sheet(open)?.name ?? '')}!`;
    const old = referenceBefore(editing.text, editing.caret);
    const before = editing.text.slice(0, editing.caret - old.length);
    write(
      workbook,
      `${before}${tab}${name}${editing.text.slice(editing.caret)}`,
      before.length + tab.length + name.length,
    );
  };
  put(target);
  return { move: put, end: () => {} };
}

function quoted(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

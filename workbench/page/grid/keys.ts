/** What the keyboard does on the grid, while a cell is written and while none is. */
import { clearSelection, redo, toggle, toggleCheckboxes, undo } from '../commands';
import { beginEditing, cancel, commit } from '../editing';
import { advance, farCorner, move, openSheet, type Step, select, selectTo } from '../selection';
import type { Workbook } from '../workbook';
import { openDropdown } from './dropdown';
import type { Scene } from './scene';
import { boxOf, frozenBottom } from './view';

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The part of a key press that matters here. */
export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A key pressed while a cell is being written; true when it has been dealt with. */
export function pressWriting(workbook: Workbook, key: Key): boolean {
  const editing = workbook.editing.get();
  if (editing === null) return false;
  if (key.key === 'Escape') return done(() => cancel(workbook));
  if (key.key === 'Enter' && !key.altKey && !key.ctrlKey && !key.metaKey) {
    return done(() => commit(workbook, { rows: key.shiftKey ? -1 : 1, columns: 0 }));
  }
  if (key.key === 'Tab') return done(() => commit(workbook, { rows: 0, columns: key.shiftKey ? -1 : 1 }));
  const step = STEPS[key.key];
  const leaves = step !== undefined && editing.typedOver && editing.from === 'cell' && !editing.text.startsWith('=');
  return leaves && !key.shiftKey ? done(() => commit(workbook, step)) : false;
}

/** A key pressed while the grid has the keyboard and no cell is being written; true when it has been dealt with. */
export function pressGrid(workbook: Workbook, scene: Scene, surface: HTMLElement, key: Key): boolean {
  const command = key.ctrlKey || key.metaKey;
  const step = STEPS[key.key];
  if (step !== undefined && key.altKey) return step.rows > 0 && openList(workbook, scene, surface);
  if (step !== undefined) return done(() => move(workbook, step, { extend: key.shiftKey, jump: command }));
  switch (key.key) {
    case 'Tab':
      return done(() => advance(workbook, { rows: 0, columns: key.shiftKey ? -1 : 1 }));
    case 'Enter':
      return done(() => enter(workbook, key.shiftKey));
    case 'F2':
      if (key.shiftKey) return false;
      return done(() => beginEditing(workbook, 'cell'));
    case 'Delete':
    case 'Backspace':
      return done(() => clearSelection(workbook));
    case 'Escape':
      return done(() => workbook.clip.set(null));
    case 'Home':
    case 'End':
      return done(() => jump(workbook, key, command));
    case 'PageUp':
    case 'PageDown':
      return done(() => page(workbook, scene, key));
    case ' ':
      if (command || key.shiftKey) return done(() => selectWhole(workbook, command, key.shiftKey));
      return toggleCheckboxes(workbook);
  }
  return command && !key.altKey && shortcut(workbook, key);
}

function done(work: () => void): true {
  work();
  return true;
}

function enter(workbook: Workbook, up: boolean): void {
  const area = workbook.selection.get().areas[0];
  if (area !== undefined && area.rows * area.columns > 1) {
    advance(workbook, { rows: up ? -1 : 1, columns: 0 });
    return;
  }
  if (!toggleCheckboxes(workbook)) beginEditing(workbook, 'cell');
}

function shortcut(workbook: Workbook, key: Key): boolean {
  switch (key.key.toLowerCase()) {
    case 'z':
      return done(() => (key.shiftKey ? redo(workbook) : undo(workbook)));
    case 'y':
      return done(() => redo(workbook));
    case 'b':
      return done(() => toggle(workbook, 'bold'));
    case 'i':
      return done(() => toggle(workbook, 'italic'));
    case 'u':
      return done(() => toggle(workbook, 'underline'));
    case 'a':
      return done(() => selectWhole(workbook, true, true));
  }
  return false;
}

function openList(workbook: Workbook, scene: Scene, surface: HTMLElement): boolean {
  const { row, column } = workbook.selection.get();
  const box = boxOf(scene.view(), { row, column, rows: 1, columns: 1 });
  const corner = surface.getBoundingClientRect();
  return openDropdown(workbook, corner.left + box.x, corner.top + box.y + box.height, box.width);
}

function selectWhole(workbook: Workbook, columns: boolean, rows: boolean): void {
  const sheet = openSheet(workbook);
  const { row, column } = workbook.selection.get();
  const block = {
    row: columns ? 0 : row,
    column: rows ? 0 : column,
    rows: columns ? sheet.rows : 1,
    columns: rows ? sheet.columns : 1,
  };
  select(workbook, row, column, [block]);
}

function jump(workbook: Workbook, key: Key, command: boolean): void {
  const at = key.shiftKey ? farCorner(workbook) : workbook.selection.get();
  const used = workbook.document.used(openSheet(workbook).id);
  const last = Math.max(0, used.columns - 1);
  const row = command ? (key.key === 'Home' ? 0 : Math.max(0, used.rows - 1)) : at.row;
  const column = key.key === 'Home' ? 0 : last;
  if (key.shiftKey) selectTo(workbook, row, column);
  else select(workbook, row, column);
}

function page(workbook: Workbook, scene: Scene, key: Key): void {
  const view = scene.view();
  const at = key.shiftKey ? farCorner(workbook) : workbook.selection.get();
  const room = view.height - frozenBottom(view) - 21;
  const sign = key.key === 'PageDown' ? 1 : -1;
  const row = view.rows.at(Math.max(0, view.rows.start(at.row) + sign * room));
  if (key.shiftKey) selectTo(workbook, row, at.column);
  else select(workbook, row, at.column);
}

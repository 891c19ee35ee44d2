/** Keys that work wherever the keyboard is: the menus, the tabs, notes, undo outside of a text field. */
import { addTab, openTab } from './chrome/tab-actions';
import { editNote, redo, undo } from './commands';
import type { Workbook } from './workbook';

/** A key pressed anywhere in the window; true when it has been dealt with. */
export function pressAnywhere(workbook: Workbook, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || workbook.dialogs.get().length > 0) return false;
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey && !command && event.key.toLowerCase() === 'f') return focusOn('.menu-bar button');
  if (event.altKey && command && event.key.toLowerCase() === 'm') return focusOn('.toolbar button:enabled');
  if (event.shiftKey && event.key === 'F2') return did(() => editNote(workbook));
  if (event.shiftKey && event.key === 'F11') return did(() => addTab(workbook));
  if (command && event.shiftKey && (event.key === 'PageDown' || event.key === 'PageUp')) {
    return did(() => nextTab(workbook, event.key === 'PageDown' ? 1 : -1));
  }
  const writing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (command && !writing && event.key.toLowerCase() === 'z')
    return did(() => (event.shiftKey ? redo(workbook) : undo(workbook)));
  if (command && !writing && event.key.toLowerCase() === 'y') return did(() => redo(workbook));
  return false;
}

function did(work: () => void): true {
  work();
  return true;
}

function focusOn(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null;
}

function nextTab(workbook: Workbook, step: 1 | -1): void {
  const sheets = workbook.document.sheets().filter(({ hidden }) => !hidden);
  const at = sheets.findIndex(({ id }) => id === workbook.selection.get().sheet);
  const next = sheets[at + step];
  if (next !== undefined) openTab(workbook, next);
}

/** Keys that work everywhere in the sidebar: Escape goes back, Ctrl+Z and Ctrl+Y go through the steps of the edit. */
import { redo, undo } from './state/draft';
import { goBack, over } from './state/session';

/** Undo and redo by keyboard, but for fields that undo their own typing. */
export function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'Escape' && over.value.length > 0 && !event.defaultPrevented) {
    goBack();
    return;
  }
  if (!(event.ctrlKey || event.metaKey)) return;
  const target = event.target as HTMLElement;
  if (target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'checkbox') return;
  if (target instanceof HTMLTextAreaElement) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) undo();
  else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
  else return;
  event.preventDefault();
}

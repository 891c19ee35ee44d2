/** Starts the sidebar in its page. */
import { render } from 'preact';
import { App } from './app';
import { keepFocus } from './focus';
import { onKeyDown } from './keys';
import { watchIssues } from './state/issues';
import { watchKeptEdit } from './state/kept-edit';
import { open } from './state/session';

/** Shows the sidebar, and asks the server for what it shows. */
export function start(): void {
  const root = document.getElementById('sidebar');
  if (!root) return;
  render(<App />, root);
  document.addEventListener('keydown', onKeyDown);
  keepFocus(root);
  watchIssues();
  watchKeptEdit();
  void open();
}

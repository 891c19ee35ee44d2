/** Starts the sidebar in its page. */
import { render } from 'preact';
import { App } from './app';
import { onKeyDown } from './keys';
import { watchIssues } from './state/issues';
import { open } from './state/session';

const root = document.getElementById('sidebar');
if (root) {
  render(<App />, root);
  document.addEventListener('keydown', onKeyDown);
  watchIssues();
  void open();
}

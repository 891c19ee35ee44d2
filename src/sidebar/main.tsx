/** Starts the sidebar in its page. */
import { render } from 'preact';
import { App } from './app';
import { watchIssues } from './state/issues';
import { open } from './state/session';

const root = document.getElementById('sidebar');
if (root) {
  render(<App />, root);
  watchIssues();
  void open();
}

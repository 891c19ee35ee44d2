/** The part of the sidebar that comes when it is first asked for: it brings its style, and puts its screens in their place. */
import { part } from '../state/part';
import type { PartScreen } from '../state/session';
import { Learn } from './learn';
import { Proof } from './proof';
import { Thresholds } from './thresholds';

/** Takes its place in the page. */
export function start(style: string): void {
  document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
  part.value = { kind: 'here', value: Screen };
}

function Screen({ screen }: { readonly screen: PartScreen }) {
  switch (screen) {
    case 'proof':
      return <Proof />;
    case 'thresholds':
      return <Thresholds />;
    case 'learn':
      return <Learn />;
    default:
      return null;
  }
}

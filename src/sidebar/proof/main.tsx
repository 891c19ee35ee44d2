/** The part of the sidebar that comes when it is first asked for: it brings its style, and puts its screens in their place. */
import { part } from '../state/part';
import type { PartScreen } from '../state/session';
import { Drift } from './drift';
import { Ideal } from './ideal';
import { Learn } from './learn';
import { Opinions } from './opinions';
import { Proof } from './proof';
import { Thresholds } from './thresholds';
import { TwoModels } from './two-models';

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
    case 'ideal':
      return <Ideal />;
    case 'drift':
      return <Drift />;
    case 'opinions':
      return <Opinions />;
    case 'twoModels':
      return <TwoModels />;
    case 'learn':
      return <Learn />;
    default:
      return null;
  }
}

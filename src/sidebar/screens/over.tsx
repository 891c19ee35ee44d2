/** The screens that lie over the four places, each with its title. */
import type { Over } from '../state/session';
import { say } from '../words';
import { Conflict } from './conflict';
import { Examples } from './examples';
import { Group } from './group';
import { History } from './history';
import { Issues } from './issues';
import { Models } from './models';
import { Rule } from './rule';
import { Settings } from './settings';
import { Version } from './version';

/** What stands at the top of a screen. */
export function titleOf(screen: Over): string {
  switch (screen.kind) {
    case 'rule':
      return say(screen.isNew ? 'newRule' : 'editRule');
    case 'group':
      return say('groupTitle');
    case 'leads':
      return say('leadsTitle', { title: screen.title, n: screen.leads.length });
    case 'preview':
      return say('previewTitle');
    case 'issues':
      return say('issuesTitle');
    case 'history':
      return say('historyTitle');
    case 'version':
      return say('versionNumber', { number: screen.number });
    case 'settings':
      return say('settingsTitle');
    case 'models':
      return say('modelsTitle');
    case 'examples':
      return say('examplesTitle');
    case 'conflict':
      return say('conflictTitle');
  }
}

export function OverScreen({ screen }: { readonly screen: Over }) {
  switch (screen.kind) {
    case 'rule':
      return <Rule at={screen.at} />;
    case 'group':
      return <Group at={screen.at} />;
    case 'issues':
      return <Issues />;
    case 'history':
      return <History />;
    case 'version':
      return <Version number={screen.number} />;
    case 'settings':
      return <Settings />;
    case 'models':
      return <Models />;
    case 'examples':
      return <Examples />;
    case 'conflict':
      return <Conflict />;
    default:
      return <main class="screen">{screen.kind}</main>;
  }
}

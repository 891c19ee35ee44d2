/** The screens that lie over the four places, each with its title. */
import type { Over } from '../state/session';
import { number, say } from '../words';
import { BandEditor } from './band';
import { Leads } from './leads';
import { Preview } from './preview';

/** What stands at the top of a screen. */
export function titleOf(screen: Over): string {
  switch (screen.kind) {
    case 'rule':
      return say(screen.isNew ? 'newRule' : 'editRule');
    case 'group':
      return say('groupTitle');
    case 'band':
      return say('bandTitle');
    case 'leads':
      return say('leadsTitle', { title: screen.title, n: number(screen.leads.length) });
    case 'preview':
      return say('previewTitle');
    case 'issues':
      return say('issuesTitle');
    case 'history':
      return say('historyTitle');
    case 'settings':
      return say('settingsTitle');
    case 'models':
      return say('modelsTitle');
    case 'conflict':
      return say('conflictTitle');
  }
}

export function OverScreen({ screen }: { readonly screen: Over }) {
  return (
    <main class="screen">
      <Screen screen={screen} />
    </main>
  );
}

function Screen({ screen }: { readonly screen: Over }) {
  switch (screen.kind) {
    case 'band':
      return <BandEditor at={screen.at} />;
    case 'leads':
      return <Leads title={screen.title} leads={screen.leads} />;
    case 'preview':
      return <Preview />;
    default:
      return <>{screen.kind}</>;
  }
}

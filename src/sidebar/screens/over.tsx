/** The screens that lie over the four places, each with its title. */
import type { Over } from '../state/session';
import { number, say } from '../words';
import { Activities } from './activities';
import { BandEditor } from './band';
import { Conflict } from './conflict';
import { Examples } from './examples';
import { GridCellEditor } from './grid-cell';
import { Group } from './group';
import { Groups } from './groups';
import { History } from './history';
import { Issues } from './issues';
import { Leads } from './leads';
import { Lists } from './lists';
import { Models } from './models';
import { OwnerEditor } from './owner';
import { Owners } from './owners';
import { Part } from './part';
import { Preview } from './preview';
import { QuestionEditor } from './question';
import { Questions } from './questions';
import { Readiness } from './readiness';
import { Rule } from './rule';
import { SegmentEditor } from './segment';
import { Segments } from './segments';
import { Settings } from './settings';
import { Version } from './version';

const PART_TITLES = {
  proof: 'proofTitle',
  thresholds: 'thresholdsTitle',
  learn: 'learnTitle',
  ideal: 'idealTitle',
  drift: 'driftTitle',
  opinions: 'opinionsTitle',
  twoModels: 'twoModelsTitle',
} as const;

/** Screens that may have nothing to press. */
const READ_ONLY: ReadonlySet<Over['kind']> = new Set(['readiness', 'ideal', 'drift']);

/** What stands at the top of a screen. */
export function titleOf(screen: Over): string {
  switch (screen.kind) {
    case 'rule':
      return say(screen.isNew ? 'newRule' : 'editRule');
    case 'group':
      return say('groupTitle');
    case 'groups':
      return say('groupsAndAxes');
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
    case 'version':
      return say('versionNumber', { number: screen.number });
    case 'segments':
      return say('segmentsTitle');
    case 'owners':
      return say('ownersTitle');
    case 'questions':
      return say('questionsTitle');
    case 'activities':
      return say('activitiesTitle');
    case 'segment':
      return say(screen.isNew ? 'newSegment' : 'editSegment');
    case 'owner':
      return say(screen.isNew ? 'newOwner' : 'editOwner');
    case 'question':
      return say(screen.isNew ? 'newQuestion' : 'editQuestion');
    case 'gridCell':
      return say('gridCellTitle', { cell: screen.cell });
    case 'settings':
      return say('settingsTitle');
    case 'models':
      return say('modelsTitle');
    case 'lists':
      return say('listsTitle');
    case 'readiness':
      return say('readinessTitle');
    case 'examples':
      return say('examplesTitle');
    case 'conflict':
      return say('conflictTitle');
    default:
      return say(PART_TITLES[screen.kind]);
  }
}

/** What stands below it. */
export function OverScreen({ screen }: { readonly screen: Over }) {
  return (
    // What has nothing to press must be reached by keyboard to be scrolled.
    <main class="screen" {...(READ_ONLY.has(screen.kind) ? { tabIndex: 0 } : {})}>
      <Screen screen={screen} />
    </main>
  );
}

function Screen({ screen }: { readonly screen: Over }) {
  switch (screen.kind) {
    case 'rule':
      return <Rule at={screen.at} />;
    case 'group':
      return <Group at={screen.at} />;
    case 'groups':
      return <Groups />;
    case 'band':
      return <BandEditor at={screen.at} />;
    case 'leads':
      return <Leads title={screen.title} leads={screen.leads} />;
    case 'preview':
      return <Preview />;
    case 'issues':
      return <Issues />;
    case 'history':
      return <History />;
    case 'version':
      return <Version number={screen.number} />;
    case 'segments':
      return <Segments />;
    case 'owners':
      return <Owners />;
    case 'questions':
      return <Questions />;
    case 'activities':
      return <Activities />;
    case 'segment':
      return <SegmentEditor at={screen.at} />;
    case 'owner':
      return <OwnerEditor at={screen.at} />;
    case 'question':
      return <QuestionEditor at={screen.at} />;
    case 'gridCell':
      return <GridCellEditor cell={screen.cell} />;
    case 'settings':
      return <Settings />;
    case 'models':
      return <Models />;
    case 'lists':
      return <Lists />;
    case 'readiness':
      return <Readiness />;
    case 'examples':
      return <Examples />;
    case 'conflict':
      return <Conflict />;
    default:
      return <Part screen={screen.kind} />;
  }
}

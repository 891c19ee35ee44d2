/** The sidebar as a whole: what it shows in each phase, the four places, and what lies over them. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { ADD_ON } from '../locales';
import { useFocusOver } from './focus';
import { Asking } from './parts/asking';
import { Foot } from './parts/foot';
import { Icon, IconButton } from './parts/icon';
import { KeptNotice } from './parts/kept-notice';
import { Toast } from './parts/toast';
import { Bands } from './screens/bands';
import { ConflictFoot } from './screens/conflict';
import { FirstRunScreen } from './screens/first-run';
import { Lead } from './screens/lead';
import { More } from './screens/more';
import { OverScreen, titleOf } from './screens/over';
import { Rules } from './screens/rules';
import { issueCount } from './state/issues';
import { goBack, open, over, type Phase, phase, type Tab, tab } from './state/session';
import { say, sayIssue } from './words';

const PLACES: readonly Tab[] = ['lead', 'rules', 'bands', 'more'];
const PLACE_NAMES = { lead: 'placeLead', rules: 'placeRules', bands: 'placeBands', more: 'placeMore' } as const;

export function App() {
  const now = phase.value;
  return (
    <div class="shell">
      <Phased phase={now} />
      <Asking />
    </div>
  );
}

function Phased({ phase: now }: { readonly phase: Phase }) {
  if (now.kind === 'loading') return <Waiting />;
  if (now.kind === 'failed') return <Failed lines={now.failure.issues.map(sayIssue)} onRetry={() => void open()} />;
  switch (now.opening.kind) {
    case 'unready':
      return (
        <Failed lines={now.opening.issues.map(sayIssue)} scored={now.opening.scored} onRetry={() => void open()} />
      );
    case 'firstRun':
      return <FirstRunScreen opening={now.opening} />;
    case 'model':
      return <Places />;
  }
}

function Places() {
  const top = over.value[over.value.length - 1];
  useFocusOver(over.value.length);
  useLayoutEffect(() => {
    // What was pressed to get here is gone, such as “Try again”.
    if (document.hasFocus() && document.activeElement === document.body)
      document.getElementById(`place-${tab.peek()}`)?.focus();
  }, []);
  return (
    <>
      {top ? (
        <>
          <header class="over-head">
            <IconButton icon="back" label={say('back')} onClick={goBack} />
            <h1>{titleOf(top)}</h1>
          </header>
          <OverScreen screen={top} />
        </>
      ) : (
        <main class="bare">
          <h1 class="visually-hidden">{say(PLACE_NAMES[tab.value])}</h1>
          <Tabs />
          <KeptNotice />
          <div class="screen" role="tabpanel" id="place" aria-labelledby={`place-${tab.value}`} tabIndex={-1}>
            <Place />
          </div>
        </main>
      )}
      <div class="ground">
        <Toast />
        {top?.kind === 'conflict' ? <ConflictFoot /> : <Foot />}
      </div>
    </>
  );
}

function Place() {
  switch (tab.value) {
    case 'lead':
      return <Lead />;
    case 'rules':
      return <Rules />;
    case 'bands':
      return <Bands />;
    case 'more':
      return <More />;
  }
}

function Tabs() {
  const { all: count, isSevere } = issueCount.value;
  const onArrow = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0) return;
    const to = PLACES[(PLACES.indexOf(tab.value) + by + PLACES.length) % PLACES.length] ?? 'rules';
    tab.value = to;
    document.getElementById(`place-${to}`)?.focus();
  };
  return (
    <div class="places" role="tablist" aria-label={say('places')} onKeyDown={onArrow}>
      {PLACES.map((place) => (
        <button
          key={place}
          id={`place-${place}`}
          type="button"
          role="tab"
          aria-controls="place"
          aria-selected={tab.value === place}
          tabIndex={tab.value === place ? 0 : -1}
          onClick={() => {
            tab.value = place;
          }}
        >
          {say(PLACE_NAMES[place])}
          {place === 'more' && count > 0 && (
            <span class={`count ${isSevere ? 'bad' : ''}`} title={say('issueCount', { n: count })}>
              {count}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

function Waiting() {
  return (
    <Alone>
      <div class="waiting" role="status">
        <Icon name="wait" class="spin" />
        {say('opening')}
      </div>
    </Alone>
  );
}

interface FailedProps {
  readonly lines: readonly string[];
  readonly scored?: readonly string[];
  readonly onRetry: () => void;
}

function Failed({ lines, scored = [], onRetry }: FailedProps) {
  return (
    <Alone>
      <div class="waiting" role="alert">
        <Icon name="info" />
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {scored.map((name) => (
          <button key={name} type="button" class="button" onClick={() => void open(name)}>
            {say('openTab', { tab: name })}
          </button>
        ))}
        <button type="button" class="button primary" onClick={onRetry}>
          {say('tryAgain')}
        </button>
      </div>
    </Alone>
  );
}

/** What is shown in the place of everything else. */
function Alone({ children }: { readonly children: ComponentChildren }) {
  return (
    <main class="bare">
      <h1 class="visually-hidden">{ADD_ON}</h1>
      {children}
    </main>
  );
}

/** The lead in the selected row: what it is, why it scores as it does, and what comes of it. */
import { useEffect } from 'preact/hooks';
import { BandPill } from '../parts/band-mark';
import { CallSheet } from '../parts/call-sheet';
import { Icon, IconButton } from '../parts/icon';
import { LeadActivity } from '../parts/lead-activity';
import { LeadAhead } from '../parts/lead-ahead';
import { LeadExample } from '../parts/lead-example';
import { LeadMoves } from '../parts/lead-moves';
import { LeadWhy } from '../parts/lead-why';
import { isDirty } from '../state/draft';
import {
  askFailed,
  askSelection,
  editedView,
  goToRow,
  isAsking,
  type LeadView,
  type Selected,
  savedView,
  selected,
  watchOutlook,
} from '../state/lead';
import { place, sheetRowOf, table } from '../state/leads';
import { titleOf } from '../state/name-columns';
import { scoreBands } from '../state/preview';
import { canEdit, opened } from '../state/session';
import { number, points, reasonWords, say } from '../words';

export function Lead() {
  useEffect(followSelection, []);
  const now = selected.value;
  return (
    <>
      {!canEdit.value && (
        <div class="notice calm">
          <Icon name="lock" />
          <div>{say('readOnly', { tab: opened.value?.model.tab ?? '' })}</div>
        </div>
      )}
      {askFailed.value && now.kind !== 'failed' && <Retry />}
      {now.kind === 'lead' ? <Explained now={now} /> : <Unexplained now={now} />}
    </>
  );
}

/** Asks when the person turns to the sidebar; never by the clock. Gives what ends it. */
function followSelection(): () => void {
  const ask = (): void => void askSelection();
  ask();
  window.addEventListener('focus', ask);
  document.documentElement.addEventListener('pointerenter', ask);
  const endLooking = watchOutlook();
  return () => {
    window.removeEventListener('focus', ask);
    document.documentElement.removeEventListener('pointerenter', ask);
    endLooking();
  };
}

function Retry() {
  return (
    <div class="notice" role="status">
      <Icon name="warn" />
      <div>
        {say('rowNotRead')}{' '}
        <button type="button" class="link" onClick={() => void askSelection()}>
          {say('tryAgain')}
        </button>
      </div>
    </div>
  );
}

function Unexplained({ now }: { readonly now: Exclude<Selected, { readonly kind: 'lead' }> }) {
  if (now.kind === 'loading')
    return (
      <div class="waiting" role="status">
        <Icon name="wait" class="spin" />
        {say('readingRow')}
      </div>
    );
  const first = place.value && sheetRowOf(0) > 0 ? sheetRowOf(0) : 0;
  return (
    <div class="empty" role="status">
      <h2>{say(now.kind === 'failed' ? 'rowNotRead' : 'noRowTitle')}</h2>
      <p>{adviceFor(now)}</p>
      {now.kind !== 'failed' && first > 0 && (
        <button type="button" class="button" onClick={() => void goToRow(first)}>
          {say('goToFirstLead')}
        </button>
      )}
      <p class="again">
        <button type="button" class="link" onClick={() => void askSelection()}>
          {say(now.kind === 'failed' ? 'tryAgain' : 'readRow')}
        </button>
      </p>
    </div>
  );
}

function adviceFor(now: Exclude<Selected, { readonly kind: 'lead' | 'loading' }>): string {
  switch (now.kind) {
    case 'failed':
      return say('rowNotReadWhy');
    case 'otherTab':
      return say('otherTab', { tab: now.tab });
    case 'header':
      return say('headerSelected');
    case 'outside':
      return say('outsideSelected');
    case 'blank':
      return say('blankSelected', { row: number(now.row) });
    case 'noKey':
      return say('noKeySelected', { row: number(now.row), key: now.key });
  }
}

function Explained({ now }: { readonly now: Extract<Selected, { readonly kind: 'lead' }> }) {
  const saved = savedView.value;
  if (!saved) return null;
  const { name, details } = titleOf(now.cells);
  const isBeyond = now.lead === undefined && (table.value?.total ?? 0) > 0;
  return (
    <article class="lead-place" aria-busy={isAsking.value}>
      <header class="lead-head">
        <div>
          <h2>{name === '' ? say('unnamedLead') : name}</h2>
          <p>{[...details, say('inRow', { row: number(now.row) })].join(' · ')}</p>
        </div>
        <IconButton icon="wait" label={say('readRow')} onClick={() => void askSelection()} />
      </header>
      <Score view={saved} />
      <LeadMoves cells={now.cells} score={saved.score / 1000} />
      {saved.out.map((rule) => (
        <div class="notice bad" key={rule}>
          <Icon name="error" />
          <div>{reasonWords.disqualified(rule)}</div>
        </div>
      ))}
      {isBeyond && (
        <div class="notice calm">
          <Icon name="info" />
          <div>{say('notAtHand')}</div>
        </div>
      )}
      {isDirty.value && <WithEdits />}
      <CallSheet />
      <LeadActivity cells={now.cells} />
      <LeadWhy />
      <LeadAhead />
      {now.lead !== undefined && <LeadExample lead={now.lead} cells={now.cells} />}
    </article>
  );
}

function Score({ view: { scored, score, view, next } }: { readonly view: LeadView }) {
  return (
    <p class="lead-score">
      <strong class="number">{points(score)}</strong>
      <BandPill band={view} bands={scoreBands(scored.bandViews)} />
      {next && <span>{say('belowBand', { points: points(next.missing), band: next.band.name })}</span>}
    </p>
  );
}

function WithEdits() {
  const [saved, edited] = [savedView.value, editedView.value];
  if (!saved || !edited) return null;
  if (saved.score === edited.score && saved.view.key === edited.view.key)
    return <p class="with-edits soft">{say('editsIdle')}</p>;
  return (
    <p class="with-edits" aria-live="polite">
      <span>{say('withEdits')}</span>
      <span class="number">
        {points(saved.score)} → <strong>{points(edited.score)}</strong>
      </span>
      <BandPill band={edited.view} bands={scoreBands(edited.scored.bandViews)} />
    </p>
  );
}

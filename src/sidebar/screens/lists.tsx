/** What is to be done with the leads: whom to hand over, whether they were called in time, and the tabs that show it. */
import { useEffect } from 'preact/hooks';
import type { HandedLead, Lists as ListsOfModel, ServiceShare } from '../../rpc';
import { Answered } from '../parts/answered';
import { Icon } from '../parts/icon';
import { isDirty } from '../state/draft';
import { addStages, addTrend, goToTab, lists, making, readLists, showDashboard, updateLists } from '../state/lists';
import { canEdit } from '../state/session';
import { number, percent, say } from '../words';

/** More leads than this are in the tab. */
const MOST_SHOWN = 8;
const MOST_NAMES = 5;

export function Lists() {
  useEffect(() => void readLists(), []);
  return (
    <div class="lists" aria-busy={making.value !== null}>
      {isDirty.value && (
        <div class="notice calm">
          <Icon name="info" />
          <div>{say('listsOfSaved')}</div>
        </div>
      )}
      <Answered answer={lists.value} waiting={say('listsLoading')} onRetry={() => void readLists()}>
        {(now) => (
          <>
            <HandOver now={now} />
            <Service shares={now.service} />
            <Stages now={now} />
          </>
        )}
      </Answered>
      <h2 class="heading">{say('tabsHeading')}</h2>
      <ul class="entries more-list">
        <li>
          <button type="button" class="entry" disabled={making.value !== null} onClick={() => void showDashboard()}>
            <Icon
              name={making.value === 'dashboard' ? 'wait' : 'sheet'}
              class={making.value === 'dashboard' ? 'spin' : ''}
            />
            <span class="entry-words">
              <strong>{say('dashboard')}</strong>
              <span class="whole">{say('dashboardHint')}</span>
            </span>
            <Icon name="next" />
          </button>
        </li>
      </ul>
    </div>
  );
}

function HandOver({ now }: { readonly now: ListsOfModel }) {
  const { leads, handed, fresh, overdue, handOverTab, dropped, band } = now;
  return (
    <section aria-labelledby="hand-over">
      <h2 class="heading" id="hand-over">
        <span>{say('handOver')}</span>
        {handOverTab !== null && (
          <button type="button" class="link aside" onClick={() => void goToTab(handOverTab)}>
            {say('openTab', { tab: handOverTab })}
          </button>
        )}
      </h2>
      <p class="tally">
        <Count n={handed} label={band === '' ? say('toHandOver') : say('fromBandOn', { band })} />
        <Count n={fresh} label={say('freshLeads')} />
        <Count n={overdue} label={say('overdueLeads')} tone={overdue > 0 ? 'bad' : ''} />
      </p>
      {handed === 0 && <p class="said soft">{say('nobodyToHandOver')}</p>}
      <ul class="handed">
        {leads.slice(0, MOST_SHOWN).map((lead) => (
          <Handed key={lead.key} lead={lead} />
        ))}
      </ul>
      {handed > MOST_SHOWN && <p class="said soft">{say('andMore', { n: number(handed - MOST_SHOWN) })}</p>}
      {dropped.length > 0 && (
        <p class="said">
          {say('droppedLeads', { n: dropped.length, names: dropped.slice(0, MOST_NAMES).join(say('comma')) })}
          {dropped.length > MOST_NAMES && ' …'}
        </p>
      )}
      <p class="said">
        <button
          type="button"
          class="button primary wide"
          disabled={making.value !== null}
          onClick={() => void updateLists()}
        >
          {making.value === 'lists' ? say('updatingLists') : say('updateLists')}
        </button>
      </p>
      <p class="said soft">{say('updateListsHint')}</p>
    </section>
  );
}

function Count({ n, label, tone = '' }: { readonly n: number; readonly label: string; readonly tone?: string }) {
  return (
    <span class={tone}>
      <strong class="number">{number(n)}</strong>
      <small>{label}</small>
    </span>
  );
}

function Handed({ lead }: { readonly lead: HandedLead }) {
  const { name, key, tab, row, score, band, owner, dueBy, fresh, overdue } = lead;
  const due = dueBy === '' ? '' : say(overdue ? 'dueSince' : 'dueBy', { day: dueBy });
  return (
    <li>
      <button type="button" class="handed-lead" onClick={() => void goToTab(tab, row)}>
        <span class="name">
          {name === '' ? key : name}
          {fresh && <em class="tag good">{say('newTag')}</em>}
        </span>
        <span class="number">
          {number(score)} {band}
        </span>
        <small class={overdue ? 'down' : ''}>{[owner, due].filter((part) => part !== '').join(' · ')}</small>
      </button>
    </li>
  );
}

/** First contacts in time, by band and by owner. */
function Service({ shares }: { readonly shares: readonly ServiceShare[] }) {
  const due = shares.filter(({ kept, missed, waiting }) => kept + missed + waiting > 0);
  if (due.length === 0) return null;
  return (
    <section>
      <h2 class="heading">{say('serviceHeading')}</h2>
      <table class="bands service">
        <thead>
          <tr>
            <th scope="col">{say('serviceOf')}</th>
            <th scope="col">{say('serviceKept')}</th>
            <th scope="col">{say('serviceMissed')}</th>
            <th scope="col">{say('serviceWaiting')}</th>
          </tr>
        </thead>
        <tbody>
          {due.map(({ of, name, kept, missed, waiting }) => (
            <tr key={`${of} ${name}`}>
              <th scope="row">{name || say('noOwnerName')}</th>
              <td class="number">{kept + missed === 0 ? '–' : percent(kept / (kept + missed))}</td>
              <td class={`number ${missed > 0 ? 'down' : ''}`}>{number(missed)}</td>
              <td class="number">{number(waiting)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Stages({ now: { columns, suggestions } }: { readonly now: ListsOfModel }) {
  const isMissing = columns.stage === null;
  return (
    <section>
      <h2 class="heading">{say('stagesHeading')}</h2>
      <p class="said soft">
        {isMissing
          ? say('stagesMissing')
          : suggestions.length === 0
            ? say('stagesSettled', { column: columns.stage ?? '' })
            : say('stagesSuggested', { n: suggestions.length })}
      </p>
      {isMissing && canEdit.value && (
        <p class="said">
          <button type="button" class="button" disabled={making.value !== null} onClick={() => void addStages()}>
            {say('addStages')}
          </button>
        </p>
      )}
      {columns.trend === null && canEdit.value && (
        <p class="said">
          <button type="button" class="button" disabled={making.value !== null} onClick={() => void addTrend()}>
            {say('addTrend')}
          </button>
        </p>
      )}
    </section>
  );
}

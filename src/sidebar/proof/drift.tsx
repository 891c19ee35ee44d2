/** Whether the model has grown old: what changed among leads, scores and win rates, in words first. */

import { useEffect } from 'preact/hooks';
import type { Drift as Drifting, DriftReason, DriftSide, Stability } from '../../learn';
import { Icon } from '../parts/icon';
import { readHistory } from '../state/history';
import { outcomes } from '../state/outcomes';
import { before } from '../state/preview';
import { number, percent, say } from '../words';
import { Figures, hundred } from './headline';
import { Waiting } from './parts/outcomes';
import { arrivalDays, arrivedPosition } from './state/arrival';
import { useColumns } from './state/columns';
import { drifting, farthest, modelDay, since } from './state/drifting';
import { outcomePosition } from './state/judged';
import { useLater } from './state/later';

const READINGS = { steady: 'steady', watch: 'movedSome', moved: 'movedMuch' } as const;

export function Drift() {
  useEffect(() => {
    void readHistory();
  }, []);
  const wanted = [outcomePosition.value, arrivedPosition.value].filter((at) => typeof at === 'number');
  const reach = useColumns(wanted);
  const [scored, ended, chosen, model] = [before.value, outcomes.value, since.value, modelDay.value];
  const isHere = reach !== 'coming';
  const drift = useLater(
    () => (isHere ? drifting(scored, ended, { chosen, model }) : undefined),
    [scored, ended, chosen, model, isHere, arrivalDays.value],
  );
  if (!drift) return <Waiting text={say('comparingLeads')} />;
  return (
    <div class="proof">
      <Verdict drift={drift} />
      <Since drift={drift} />
      {drift.kind === 'drift' && (
        <>
          <Steadiness drift={drift} />
          {drift.before.base.of > 0 && drift.now.base.of > 0 && <Rates drift={drift} />}
        </>
      )}
    </div>
  );
}

function Verdict({ drift }: { readonly drift: Drifting }) {
  if (drift.kind === 'tooFew')
    return (
      <p class="headline">{say('driftTooFew', { before: number(drift.before.leads), now: number(drift.now.leads) })}</p>
    );
  return (
    <>
      <p class="headline" role="status">
        {drift.reviewDue ? say('reviewDue') : say('noReview')}
      </p>
      {drift.reasons.length > 0 && (
        <ul class="findings">
          {drift.reasons.map((reason, at) => (
            <li key={at}>
              <Icon name="warn" class="warn" />
              <span>{reasonWords(reason)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function reasonWords(reason: DriftReason): string {
  switch (reason.code) {
    case 'scoresMoved':
      return say('scoresMoved');
    case 'columnMoved':
      return say('columnMoved', { column: reason.name });
    case 'bandChanged':
      return say('bandChanged', { band: reason.name, before: percent(reason.before), now: percent(reason.now) });
    case 'baseChanged':
      return say('baseChanged', { before: percent(reason.before), now: percent(reason.now) });
    case 'aucFell':
      return say('pairsFell', { before: hundred(reason.before), now: hundred(reason.now) });
  }
}

/** What is compared with what, and another day to part them. */
function Since({ drift: { by, from = '', before: then, now } }: { readonly drift: Drifting }) {
  return (
    <div class="proof-ask">
      <p class="since">
        <Figures
          text={
            by === 'order'
              ? say('comparedByRow', { before: number(then.leads), now: number(now.leads) })
              : say('comparedByDay', { before: number(then.leads), now: number(now.leads), day: from })
          }
        />
        {by !== 'order' && since.value === '' && from !== '' && from === modelDay.value && ` ${say('sinceModel')}`}
      </p>
      {by !== 'order' && (
        <label class="labelled">
          <span>{say('leadsSince')}</span>
          <input
            type="date"
            class="field"
            value={since.value === '' ? from : since.value}
            onChange={(event) => {
              since.value = event.currentTarget.value;
            }}
          />
        </label>
      )}
    </div>
  );
}

function Steadiness({ drift: { scores, columns } }: { readonly drift: Drifting }) {
  return (
    <section aria-labelledby="drift-columns">
      <h2 class="heading" id="drift-columns">
        {say('driftMix')}
      </h2>
      <ul class="steadiness">
        {scores && <Steady name={say('allScores')} stability={scores} />}
        {columns.map(({ name, ...stability }) => (
          <Steady key={name} name={name} stability={stability} />
        ))}
      </ul>
    </section>
  );
}

function Steady({ name, stability }: { readonly name: string; readonly stability: Stability }) {
  const { reading, psi, parts } = stability;
  const most = reading === 'steady' ? undefined : farthest(parts);
  return (
    <li>
      <span class="name" title={name}>
        {name}
      </span>
      <span
        class={`tag ${reading === 'steady' ? 'good' : reading === 'moved' ? 'bad' : 'warn'}`}
        title={say('psiExplained', { psi: number(Math.round(100 * psi) / 100) })}
      >
        {say(READINGS[reading])}
      </span>
      {most && (
        <small>{say('shareMoved', { part: most.name, before: percent(most.before), now: percent(most.now) })}</small>
      )}
    </li>
  );
}

function Rates({ drift: { before: then, now, bands, base } }: { readonly drift: Drifting }) {
  return (
    <section aria-labelledby="drift-rates">
      <h2 class="heading" id="drift-rates">
        {say('ratesThenNow')}
      </h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{say('bandHead')}</th>
            <th scope="col">{say('thenHead')}</th>
            <th scope="col">{say('nowHead')}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ band, name, before: was, now: is, changed }) => (
            <tr key={band}>
              <th scope="row" class="clip" title={name}>
                {name}
              </th>
              <td class="number">{was.of === 0 ? '–' : percent(was.rate)}</td>
              <td class="number">
                {is.of === 0 ? '–' : percent(is.rate)}
                {changed && <Changed />}
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say('allLeads')}</th>
            <td class="number">{percent(base.before.rate)}</td>
            <td class="number">
              {percent(base.now.rate)}
              {base.changed && <Changed />}
            </td>
          </tr>
          <tr>
            <th scope="row">{say('pairsHead')}</th>
            <td class="number">{pairsText(then)}</td>
            <td class="number">{pairsText(now)}</td>
          </tr>
        </tbody>
      </table>
      <p class="legend">{say('newLeadsOpen')}</p>
    </section>
  );
}

function Changed() {
  return (
    <>
      {' '}
      <span class="dot" aria-hidden="true">
        ●
      </span>
      <span class="visually-hidden">{say('moreThanChance')}</span>
    </>
  );
}

function pairsText({ auc }: DriftSide): string {
  return auc ? String(hundred(auc.auc)) : '–';
}

/** The first run: this list, the template that fits, the columns that its rules found, what would come of it, and one button. */
import { useEffect } from 'preact/hooks';
import type { FirstRun, Proposal } from '../../rpc';
import { BandMark, bandStyle } from '../parts/band-mark';
import { Icon } from '../parts/icon';
import { TemplateChoice } from '../parts/template-choice';
import { beginFirstRun, busy, create, match, proposal, wrong } from '../state/first-run';
import { after, leadCount, scoreBands } from '../state/preview';
import { number, percent, say } from '../words';

export function FirstRunScreen({ opening }: { readonly opening: FirstRun }) {
  useEffect(() => beginFirstRun(opening), [opening]);
  const rules = (proposal.value ?? opening.proposal).rules;
  return (
    <>
      <main class="screen first-run" aria-busy={busy.value !== ''}>
        <h1>{say('firstRunTitle')}</h1>
        <p class="soft">
          {say('firstRunList', { tab: opening.tab, n: opening.leads.total, row: opening.header.row + 1 })}
        </p>
        {opening.volatile.length > 0 && <Note>{say('firstRunVolatile', { columns: opening.volatile })}</Note>}
        {opening.cutOff.length > 0 && <Note>{say('firstRunCutOff', { columns: opening.cutOff })}</Note>}
        <TemplateChoice questions={opening.chooser} />
        <h2 class="heading">{say('preview')}</h2>
        <Outlook />
        {rules.length > 0 && (
          <>
            <h2 class="heading">
              <span>{say('firstRunRules')}</span>
              <span class="aside">{say('firstRunColumn')}</span>
            </h2>
            <ul class="matches">
              {rules.map((rule) => (
                <Match
                  key={rule.name}
                  rule={rule}
                  header={opening.leads.header}
                  disabled={busy.value !== ''}
                  onChange={(position) => void match(rule.meaning, position)}
                />
              ))}
            </ul>
          </>
        )}
        <p class="hint">{say('firstRunHint')}</p>
      </main>
      <section class="foot" aria-label={say('createModel')}>
        {wrong.value !== '' && (
          <p class="wrong" role="alert">
            {wrong.value}
          </p>
        )}
        <button type="button" class="button primary wide" disabled={busy.value !== ''} onClick={() => void create()}>
          {busy.value === 'creating' ? say('creating') : say('createModel')}
        </button>
      </section>
    </>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <div class="notice">
      <Icon name="warn" />
      <div>{children}</div>
    </div>
  );
}

/** How many leads each band would get. */
function Outlook() {
  const { bandViews, counts } = after.value;
  const bands = scoreBands(bandViews);
  const all = Math.max(leadCount.value, 1);
  return (
    <ul class="outlook" aria-label={say('preview')}>
      {bandViews.map((band, at) => {
        const count = counts[at] ?? 0;
        if (band.kind !== 'score' && count === 0) return null;
        return (
          <li key={band.key}>
            <BandMark band={band} bands={bands} />
            <span class="name">{band.name}</span>
            <span class="bar">
              <i style={{ width: `${(100 * count) / all}%`, background: bandStyle(band).background }} />
            </span>
            <span class="number">{number(count)}</span>
            <span class="number soft">{percent(count / all)}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface MatchProps {
  readonly rule: Proposal['rules'][number];
  readonly header: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (position: number | null) => void;
}

function Match({ rule, header, disabled, onChange }: MatchProps) {
  const isMissing = rule.position === null && !rule.fromLog;
  return (
    <li class={isMissing ? 'missing' : ''}>
      <label>
        <span>{rule.name}</span>
        <select
          class="field"
          value={rule.position ?? ''}
          disabled={disabled}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange(chosen === '' ? null : Number(chosen));
          }}
        >
          <option value="">{say(rule.fromLog ? 'fromLog' : 'noColumn')}</option>
          {header.map((name, position) =>
            name.trim() === '' ? null : (
              <option key={name} value={position}>
                {name}
              </option>
            ),
          )}
        </select>
      </label>
    </li>
  );
}

/** Where to draw the line: by how many leads can be called, by what calls cost and wins bring, or by a win rate. */
import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Cut, Cuts, NoThreshold } from '../../learn';
import { Icon } from '../parts/icon';
import { number, percent, say } from '../words';
import { Figures, sentences } from './headline';
import { TooFew, WithOutcomes } from './parts/outcomes';
import { cuts, found, neighbours, preferred, shownCut, typed, usual, type Way, way } from './state/line';
import { UseLine } from './use-line';

const WAYS: readonly Way[] = ['capacity', 'worth', 'rate'];
const WAY_NAMES = { capacity: 'byCapacity', worth: 'byWorth', rate: 'byRate' } as const;
const WHY: {
  readonly [why in NoThreshold]: 'noScoredLeads' | 'noneEnded' | 'capacityTooSmall' | 'neverWorth' | 'rateTooHigh';
} = {
  noLeads: 'noScoredLeads',
  noOutcomes: 'noneEnded',
  capacityTooSmall: 'capacityTooSmall',
  neverWorth: 'neverWorth',
  rateTooHigh: 'rateTooHigh',
};

export function Thresholds() {
  return (
    <div class="proof">
      <WithOutcomes>
        {(now) => {
          const all = cuts.value;
          return (
            all && (
              <>
                <TooFew now={now} />
                <Ways all={all} />
                <Line all={all} />
              </>
            )
          );
        }}
      </WithOutcomes>
    </div>
  );
}

function Ways({ all }: { readonly all: Cuts }) {
  const name = useId();
  return (
    <fieldset class="line-ways">
      <legend>{say('lineAsked')}</legend>
      {WAYS.map((one) => (
        <div key={one}>
          <label class="way">
            <input
              type="radio"
              name={name}
              checked={way.value === one}
              onChange={() => {
                way.value = one;
                preferred.value = null;
              }}
            />
            {say(WAY_NAMES[one])}
          </label>
          {way.value === one && (
            <div class="way-fields">
              {one === 'capacity' && (
                <Typed
                  label={all.leadsPerWeek === undefined ? say('callsPerHundred') : say('callsPerWeek')}
                  into={typed.many}
                  value={usual.value.many}
                  hint={
                    all.leadsPerWeek === undefined
                      ? say('weeksUnknown')
                      : say('leadsPerWeek', { n: number(round(all.leadsPerWeek)) })
                  }
                />
              )}
              {one === 'worth' && (
                <>
                  <Typed label={say('callCosts')} into={typed.cost} value={usual.value.cost} />
                  <Typed label={say('winIsWorth')} into={typed.worth} value={usual.value.worth} />
                </>
              )}
              {one === 'rate' && <Typed label={say('leastRate')} into={typed.rate} value={usual.value.rate} />}
            </div>
          )}
        </div>
      ))}
    </fieldset>
  );
}

interface TypedProps {
  readonly label: string;
  readonly into: Signal<string | null>;
  /** Stands there until something is typed. */
  readonly value: number;
  readonly hint?: string;
}

function Typed({ label, into, value, hint = '' }: TypedProps) {
  return (
    <label class="labelled">
      <span>{label}</span>
      <input
        class="field number"
        inputMode="decimal"
        maxLength={12}
        value={into.value ?? String(value)}
        onInput={(event) => {
          into.value = event.currentTarget.value;
          preferred.value = null;
        }}
      />
      {hint !== '' && <small>{hint}</small>}
    </label>
  );
}

function Line({ all }: { readonly all: Cuts }) {
  const line = found.value;
  const cut = shownCut.value;
  if (!line) return <p class="read soft">{say('lineNeedsNumber')}</p>;
  return (
    <div class="line">
      {line.kind === 'none' && (
        <div class="notice" role="status">
          <Icon name="info" />
          <div>{say(WHY[line.why])}</div>
        </div>
      )}
      {cut && (
        <>
          <p class="headline" role="status">
            <Figures text={inWords(cut, all)} />
          </p>
          <Neighbours all={all} cut={cut} />
          <UseLine score={cut.score} />
        </>
      )}
    </div>
  );
}

function inWords({ score, leads, perWeek, rate, missed, won }: Cut, { decided }: Cuts): string {
  const calls =
    perWeek === undefined
      ? say('lineLeads', { from: number(score), n: number(leads) })
      : say('lineWeekly', { from: number(score), n: number(round(perWeek)) });
  if (decided.allWon === 0) return calls;
  return sentences(
    calls,
    say('lineWins', {
      share: rate.of === 0 ? '–' : percent(rate.rate),
      missed: number(missed),
      all: number(missed + won),
    }),
  );
}

function Neighbours({ all, cut }: { readonly all: Cuts; readonly cut: Cut }) {
  const rows = neighbours(all.cuts, cut.score);
  const wins = all.decided.allWon;
  return (
    <table class="figures">
      <thead>
        <tr>
          <th scope="col">{say('fromHead')}</th>
          <th scope="col">{all.leadsPerWeek === undefined ? say('leadsHead') : say('weeklyHead')}</th>
          <th scope="col">{say('wonHead')}</th>
          <th scope="col">{say('missedHead')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ score, leads, perWeek, rate, missed }) => (
          <tr key={score} class={score === cut.score ? 'here' : ''} aria-current={score === cut.score}>
            <th scope="row" class="number">
              <button
                type="button"
                class="link"
                aria-label={say('lookAtLine', { from: number(score) })}
                onClick={() => {
                  preferred.value = score;
                }}
              >
                {number(score)}
              </button>
            </th>
            <td class="number">{number(perWeek === undefined ? leads : round(perWeek))}</td>
            <td class="number">{rate.of === 0 ? '–' : percent(rate.rate)}</td>
            <td class="number">{wins === 0 ? '–' : percent(missed / wins)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Leads a week: below ten with one decimal. */
function round(many: number): number {
  return many < 10 ? Math.round(10 * many) / 10 : Math.round(many);
}

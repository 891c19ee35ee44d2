/** The ideal customer: what won leads have more often than lost ones, column by column. */
import type { Trait } from '../../learn';
import { arrivals, header } from '../state/leads';
import { outcomes } from '../state/outcomes';
import { number, percent, say } from '../words';
import { TooFew, Waiting, WithOutcomes } from './parts/outcomes';
import { useColumns } from './state/columns';
import { type Ideal as Found, idealOf } from './state/ideal';
import { useLater } from './state/later';

export function Ideal() {
  return (
    <div class="proof">
      <WithOutcomes>
        {(now) => (
          <>
            <TooFew now={now} />
            {now.enough && <Looked />}
          </>
        )}
      </WithOutcomes>
    </div>
  );
}

/** All columns of the list are looked at, so all are fetched. */
function Looked() {
  const reach = useColumns(header.value.map((_, position) => position));
  const ended = outcomes.value;
  const isHere = reach !== 'coming';
  const found = useLater(() => (isHere && ended ? idealOf(ended) : undefined), [ended, isHere, arrivals.value]);
  return found ? <Described found={found} /> : <Waiting text={say('idealLoading')} />;
}

function Described({ found: { columns, base, leftOut } }: { readonly found: Found }) {
  return (
    <>
      <p class="headline">{columns.length === 0 ? say('noIdeal') : say('idealWords', { share: percent(base.rate) })}</p>
      {columns.map(({ column, traits }) => (
        <section key={column} class="traits">
          <h2 title={column}>{column}</h2>
          <ul>
            {traits.map((trait, at) => (
              <TraitLine key={at} trait={trait} />
            ))}
          </ul>
        </section>
      ))}
      {columns.length > 0 && (
        <p class="legend">
          <i class="won-key" aria-hidden="true" />
          {say('shareOfWon')}
          <i class="lost-key" aria-hidden="true" />
          {say('shareOfLost')}
        </p>
      )}
      {leftOut.length > 0 && <p class="read soft">{say('idealLeftOut', { columns: leftOut })}</p>}
    </>
  );
}

function TraitLine({ trait }: { readonly trait: Trait }) {
  const { ofWon, ofLost, rate } = trait;
  return (
    <li>
      <span class="name" title={traitName(trait)}>
        {traitName(trait)}
      </span>
      <span class="number" title={say('likelyRange', { low: percent(rate.low), high: percent(rate.high) })}>
        <strong>{percent(rate.rate)}</strong> <small>{say('wonShort')}</small>
      </span>
      <span class="shares" aria-hidden="true">
        <i class="of-won" style={{ width: percent(ofWon) }} />
        <i class="of-lost" style={{ width: percent(ofLost) }} />
      </span>
      <small>{say('traitShares', { won: percent(ofWon), lost: percent(ofLost), n: rate.of })}</small>
    </li>
  );
}

/** A value as it is written, or the range in words. */
export function traitName({ value, from, below }: Trait): string {
  const shown = (end: number | string): string => (typeof end === 'number' ? number(end) : end);
  if (value !== undefined) return value;
  if (from !== undefined && below !== undefined) return say('fromBelow', { from: shown(from), below: shown(below) });
  if (from !== undefined) return say('orMore', { from: shown(from) });
  return below === undefined ? say('anyFilled') : say('lessThan', { below: shown(below) });
}

/** What a screen needs before it can show anything: a column of outcomes, and enough of them; it says what is missing. */
import type { ComponentChildren } from 'preact';
import type { Backtest } from '../../../learn';
import { LEAST_OUTCOMES } from '../../../learn';
import { Icon } from '../../parts/icon';
import { SettingColumn } from '../../parts/setting';
import { table } from '../../state/leads';
import { goOver } from '../../state/session';
import { number, say } from '../../words';
import { arrivedPosition } from '../state/arrival';
import { useColumns } from '../state/columns';
import { judged, outcomePosition } from '../state/judged';

/** Shows its children once there are outcomes to judge by. */
export function WithOutcomes({ children }: { readonly children: (now: Backtest) => ComponentChildren }) {
  const outcome = outcomePosition.value;
  const arrived = arrivedPosition.value;
  const reach = useColumns([
    ...(typeof outcome === 'number' ? [outcome] : []),
    ...(arrived === undefined ? [] : [arrived]),
  ]);
  if (typeof outcome !== 'number') return <Choose isGone={outcome === 'gone'} />;
  if (reach === 'coming') return <Waiting text={say('outcomesLoading')} />;
  const now = judged.value;
  if (reach === 'lost' || !now)
    return (
      <div class="empty" role="alert">
        <p>{say('rowNotReadWhy')}</p>
      </div>
    );
  return (
    <>
      <Sample />
      {now.won + now.lost === 0 ? <NoneEnded /> : children(now)}
    </>
  );
}

export function Waiting({ text }: { readonly text: string }) {
  return (
    <p class="comparing" role="status">
      <Icon name="wait" class="spin" />
      {text}
    </p>
  );
}

/** Why the figures say little; nothing where they are enough. */
export function TooFew({ now: { enough, won, lost } }: { readonly now: Backtest }) {
  if (enough) return null;
  const line =
    lost === 0
      ? say('allWon', { n: won })
      : won === 0
        ? say('allLost', { n: lost })
        : say('tooFewOutcomes', { won, lost, least: LEAST_OUTCOMES });
  return (
    <div class="notice">
      <Icon name="info" />
      <div>
        {line}{' '}
        {(won === 0 || lost === 0) && (
          <button type="button" class="link" onClick={() => goOver({ kind: 'settings' })}>
            {say('wonAndLostWords')}
          </button>
        )}
      </div>
    </div>
  );
}

export function Choose({ isGone }: { readonly isGone: boolean }) {
  return (
    <div class="proof-choose">
      <h2>{say('noOutcomesTitle')}</h2>
      <p>{say('noOutcomesWhy')}</p>
      <SettingColumn name="outcomeColumn" isWarning={isGone} hint={isGone ? say('outcomeGone') : ''} />
    </div>
  );
}

export function NoneEnded() {
  return (
    <div class="empty">
      <h2>{say('noneEndedTitle')}</h2>
      <p>{say('noneEnded')}</p>
      <button type="button" class="button" onClick={() => goOver({ kind: 'settings' })}>
        {say('wonAndLostWords')}
      </button>
    </div>
  );
}

function Sample() {
  const { rows = [], total = 0 } = table.value ?? {};
  const here = rows.reduce((sum, [, count]) => sum + count, 0);
  return here >= total ? null : <p class="list-note">{say('fromSample', { n: number(here), all: number(total) })}</p>;
}

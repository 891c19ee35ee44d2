/** How the scores did month by month, and on the latest leads, which the earlier ones could not know. */
import { useSignal } from '@preact/signals';
import type { Backtest } from '../../learn';
import { SettingColumn } from '../parts/setting';
import { canEdit } from '../state/session';
import { number, percent, say } from '../words';
import { Figures, hundred } from './headline';
import { arrivedPosition } from './state/arrival';

/** A year; more are shown when asked for. */
const FEW = 12;

export function Months({ now: { months, later } }: { readonly now: Backtest }) {
  const all = useSignal(false);
  const rows = [...months].reverse();
  const shown = all.value ? rows : rows.slice(0, FEW);
  if (arrivedPosition.value === undefined && !canEdit.value) return null;
  return (
    <section aria-labelledby="proof-months">
      <h2 class="heading" id="proof-months">
        {say('monthsHeading')}
      </h2>
      {arrivedPosition.value === undefined ? (
        <div class="proof-ask">
          <SettingColumn name="arrivedColumn" hint={say('arrivedAsked')} />
        </div>
      ) : rows.length === 0 ? (
        <p class="read soft">{say('noMonths')}</p>
      ) : (
        <>
          {later?.proof.auc && (
            <p class="read">
              <Figures
                text={
                  later.proof.enough
                    ? say('laterPairs', {
                        day: later.from,
                        share: hundred(later.proof.auc.auc),
                        before: later.before.auc ? hundred(later.before.auc.auc) : '–',
                      })
                    : say('laterTooFew', { day: later.from, won: later.proof.won, lost: later.proof.lost })
                }
              />
            </p>
          )}
          <table class="figures">
            <thead>
              <tr>
                <th scope="col">{say('monthHead')}</th>
                <th scope="col">{say('endedHead')}</th>
                <th scope="col">{say('wonHead')}</th>
                <th scope="col" title={say('pairsExplained')}>
                  {say('pairsHead')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ month, rate, auc }) => (
                <tr key={month}>
                  <th scope="row" class="number">
                    {month}
                  </th>
                  <td class="number">{number(rate.of)}</td>
                  <td class="number">{percent(rate.rate)}</td>
                  <td class="number">{auc ? hundred(auc.auc) : <span class="soft">–</span>}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {shown.length < rows.length && (
            <p class="read">
              <button
                type="button"
                class="link"
                onClick={() => {
                  all.value = true;
                }}
              >
                {say('allMonths', { n: rows.length })}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}

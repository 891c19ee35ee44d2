/** What a score says about winning: leads by score in groups of one size, how many were won, and what was to be expected. */
import type { Backtest } from '../../learn';
import { number, percent, say } from '../words';
import { range } from './headline';
import { fullOf, RateBar } from './parts/rate-bar';

export function Chances({ now: { calibration } }: { readonly now: Backtest }) {
  const rows = [...calibration].reverse();
  const [top, bottom] = [rows[0], rows[rows.length - 1]];
  if (!top || !bottom || rows.length < 2) return null;
  const full = fullOf(rows.flatMap(({ rate, predicted }) => [rate.rate, predicted]));
  return (
    <section aria-labelledby="proof-chances">
      <h2 class="heading" id="proof-chances">
        {say('chanceHeading')}
      </h2>
      <p class="read">
        {say('chanceEnds', {
          top: range(top.from, top.to),
          high: percent(top.rate.rate),
          bottom: range(bottom.from, bottom.to),
          low: percent(bottom.rate.rate),
        })}
      </p>
      <table class="figures chances">
        <thead>
          <tr>
            <th scope="col">{say('scoreHead')}</th>
            <th scope="col">{say('leadsHead')}</th>
            <th scope="col" colSpan={2}>
              {say('wonHead')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, to, leads, rate, predicted }) => (
            <tr key={from}>
              <th scope="row" class="number">
                {range(from, to)}
              </th>
              <td class="number">{number(leads)}</td>
              <td class="bar">
                <RateBar rate={rate} full={full} expected={predicted} />
                <span class="visually-hidden">{say('chanceExpected', { share: percent(predicted) })}</span>
              </td>
              <td class="number">{percent(rate.rate)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="legend">
        <i class="ring-key" aria-hidden="true" />
        {say('chanceLegend')}
      </p>
    </section>
  );
}

/** Win rate by band: a bar with its range, the win rate of all leads as a line; each opens its leads. */
import type { Backtest, BandResult } from '../../learn';
import { BandMark, bandStyle } from '../parts/band-mark';
import { after, leadsIn, scoreBands } from '../state/preview';
import { goOver } from '../state/session';
import { number, percent, say } from '../words';
import { nowThen } from './headline';
import { fullOf, RateBar } from './parts/rate-bar';
import { placeOf } from './state/judged';

interface WinRatesProps {
  readonly now: Backtest;
  readonly was: Backtest | undefined;
}

export function WinRates({ now, was }: WinRatesProps) {
  const { bandViews } = after.value;
  const full = fullOf([now.base.rate, ...now.bands.map(({ rate }) => rate.rate)]);
  return (
    <section aria-labelledby="proof-bands">
      <h2 class="heading" id="proof-bands">
        {say('ratesByBand')}
      </h2>
      <ul class="rates">
        {now.bands.map((band) => {
          const at = bandViews.findIndex((view) => placeOf(view) === band.band);
          const view = bandViews[at];
          if (!view) return null;
          const old = was?.bands.find(({ name, band: place }) => place === band.band && name === band.name);
          return (
            <li key={view.key}>
              <button
                type="button"
                class="rate-row"
                disabled={band.leads === 0}
                title={view.name}
                onClick={() => goOver({ kind: 'leads', title: view.name, leads: leadsIn(after.value, at) })}
              >
                <BandMark band={view} bands={scoreBands(bandViews)} />
                <span class="visually-hidden">{inWords(view.name, band)}</span>
                <span class="name" aria-hidden="true">
                  {view.name}
                </span>
                <span class="number" aria-hidden="true">
                  <strong>{nowThen(old ? rateText(old) : rateText(band), rateText(band))}</strong>{' '}
                  {band.rate.of > 0 && (
                    <small>{say('wonOutOf', { won: number(band.won), n: number(band.rate.of) })}</small>
                  )}
                </span>
                <RateBar rate={band.rate} full={full} color={bandStyle(view).background} base={now.base.rate} />
              </button>
            </li>
          );
        })}
      </ul>
      <p class="legend">
        <i class="base-key" aria-hidden="true" />
        {say('baseRate', { share: percent(now.base.rate), won: number(now.base.won), n: number(now.base.of) })}
      </p>
    </section>
  );
}

function rateText({ rate }: BandResult): string {
  return rate.of === 0 ? '–' : percent(rate.rate);
}

function inWords(name: string, { rate, won, leads }: BandResult): string {
  return rate.of === 0
    ? say('bandUndecided', { band: name, n: leads })
    : say('bandProof', {
        band: name,
        won,
        ended: rate.of,
        share: percent(rate.rate),
        low: percent(rate.low),
        high: percent(rate.high),
        n: leads,
      });
}

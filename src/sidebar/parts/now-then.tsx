/** Leads per band now and then as bars of one scale, with the win rates where outcomes are known. */
import { isDirty } from '../state/draft';
import { endedByBand } from '../state/outcomes';
import { after, type BandView, before, leadsIn, scoreBands } from '../state/preview';
import { goOver } from '../state/session';
import { number, percent, say, signed } from '../words';
import { BandMark, bandStyle } from './band-mark';

interface Row {
  readonly band: BandView;
  readonly was: number;
  readonly is: number;
  readonly wonBefore: string;
  readonly wonNow: string;
  readonly leads: () => readonly number[];
}

export function NowThen() {
  const rows = rowsOf();
  const most = Math.max(1, ...rows.map(({ was, is }) => Math.max(was, is)));
  const bands = scoreBands(after.value.bandViews);
  return (
    <ul class="now-then">
      {rows.map(({ band, was, is, wonBefore, wonNow, leads }) => (
        <li key={band.key}>
          <div class="now-then-top">
            <BandMark band={band} bands={bands} />
            <span class="name">{band.name}</span>
            <button
              type="button"
              class="count number"
              disabled={is === 0}
              onClick={() => goOver({ kind: 'leads', title: band.name, leads: leads() })}
            >
              <span class="visually-hidden">{say('bandNowThen', { band: band.name, was, n: is })}</span>
              <span aria-hidden="true">
                {was === is ? (
                  number(is)
                ) : (
                  <>
                    {number(was)} → <strong>{number(is)}</strong>{' '}
                    <span class={is > was ? 'up' : 'down'}>{signed(is - was)}</span>
                  </>
                )}
              </span>
            </button>
          </div>
          <div class="meter" aria-hidden="true">
            <span style={{ width: `${(is / most) * 100}%`, color: bandStyle(band).background }} />
            {was !== is && <i style={{ left: `${(was / most) * 100}%` }} />}
          </div>
          {wonNow !== '' && (
            <div class="won number">
              {wonBefore === wonNow
                ? say('wonRate', { share: wonNow })
                : say('wonRates', { before: wonBefore, share: wonNow })}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The edited bands, then those that the edit takes away. */
function rowsOf(): readonly Row[] {
  const [from, to] = [before.value, after.value];
  const [endedBefore, endedNow] = [endedByBand(from), endedByBand(to)];
  const edited = isDirty.value;
  const rows = to.bandViews.map((band, at): Row => {
    const old = from.bandViews.findIndex(({ key }) => key === band.key);
    const is = to.counts[at] ?? 0;
    const rateNow = rate(endedNow?.[at]);
    return {
      band,
      is,
      was: edited ? (from.counts[old] ?? 0) : is,
      wonNow: rateNow,
      wonBefore: edited ? rate(endedBefore?.[old]) || '–' : rateNow,
      leads: () => leadsIn(to, at),
    };
  });
  const gone = from.bandViews
    .filter(({ key }) => !to.bandViews.some((band) => band.key === key))
    .map((band): Row => {
      const old = from.bandViews.indexOf(band);
      return { band, was: from.counts[old] ?? 0, is: 0, wonBefore: '', wonNow: '', leads: () => [] };
    });
  return [...rows, ...gone].filter(({ band, was, is }) => band.kind === 'score' || was > 0 || is > 0);
}

function rate(ended: { readonly won: number; readonly lost: number } | undefined): string {
  return ended && ended.won + ended.lost > 0 ? percent(ended.won / (ended.won + ended.lost)) : '';
}

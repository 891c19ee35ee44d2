/** The bands as a table: from which score, how many leads now and then, and how many of those that ended were won. */
import { addDisqualifiedBand } from '../state/band-list';
import { isDirty } from '../state/draft';
import { endedByBand } from '../state/outcomes';
import { after, type BandView, countBefore, leadsIn, scoreBands } from '../state/preview';
import { canEdit, goOver } from '../state/session';
import { number, percent, say, signed } from '../words';
import { BandMark } from './band-mark';

export function BandTable() {
  const { bandViews, counts } = after.value;
  const ended = endedByBand(after.value);
  const bands = scoreBands(bandViews);
  const shown = bandViews
    .map((band, at) => ({ band, at, is: counts[at] ?? 0, was: countBefore(band.key) }))
    .filter(({ band, is, was }) => band.kind === 'score' || band.index >= 0 || is > 0 || was > 0);
  const unnamed = shown.find(({ band }) => band.kind === 'disqualified' && band.index < 0);
  if (shown.length === 0) return null;
  return (
    <>
      <table class="bands">
        <thead>
          <tr>
            <th scope="col">{say('bandHead')}</th>
            <th scope="col">{say('fromHead')}</th>
            <th scope="col">{say('leadsHead')}</th>
            {ended && (
              <th scope="col" title={say('wonExplained')}>
                {say('wonHead')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ band, at, is, was }) => {
            const { won = 0, lost = 0 } = ended?.[at] ?? {};
            return (
              <tr key={band.key}>
                <th scope="row">
                  <Name band={band} bands={bands} />
                </th>
                <td class="number">{fromWords(band)}</td>
                <td class="number">
                  <Count band={band} at={at} is={is} was={isDirty.value ? was : is} />
                </td>
                {ended && (
                  <td class="number" title={say('wonOf', { won, n: won + lost })}>
                    {won + lost === 0 ? <span class="soft">–</span> : percent(won / (won + lost))}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {unnamed && canEdit.value && (
        <button
          type="button"
          class="link name-disqualified"
          onClick={() => goOver({ kind: 'band', at: addDisqualifiedBand() })}
        >
          {say('nameDisqualified')}
        </button>
      )}
    </>
  );
}

function Name({ band, bands }: { readonly band: BandView; readonly bands: number }) {
  const words = (
    <>
      <BandMark band={band} bands={bands} />
      <span class="name">{band.name}</span>
    </>
  );
  return band.index < 0 ? (
    <span class="band-name">{words}</span>
  ) : (
    <button
      type="button"
      class="band-name"
      title={band.name}
      aria-label={say('editBand', { band: band.name })}
      onClick={() => goOver({ kind: 'band', at: band.key })}
    >
      {words}
    </button>
  );
}

function fromWords({ kind, from }: BandView) {
  if (kind !== 'score') return <span class="soft">–</span>;
  return Number.isFinite(from) ? number(from) : <span class="soft">{say('bottom')}</span>;
}

interface CountProps {
  readonly band: BandView;
  readonly at: number;
  readonly is: number;
  readonly was: number;
}

function Count({ band, at, is, was }: CountProps) {
  return (
    <>
      <button
        type="button"
        class="count"
        disabled={is === 0}
        aria-label={say('bandCount', { band: band.name, n: is })}
        onClick={() => goOver({ kind: 'leads', title: band.name, leads: leadsIn(after.value, at) })}
      >
        {number(is)}
      </button>
      {is !== was && (
        <span class="change">
          <span class="visually-hidden">{say('wasBefore')}</span>
          <s>{number(was)}</s> <span class={is > was ? 'up' : 'down'}>{signed(is - was)}</span>
        </span>
      )}
    </>
  );
}

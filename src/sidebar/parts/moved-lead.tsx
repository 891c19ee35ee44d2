/** One lead that moves: its name, its band and score before and after, and why. */
import { useMemo } from 'preact/hooks';
import { leadName } from '../state/lead-names';
import { after, type BandView, before, type Scored, scoreBands } from '../state/preview';
import { whyMoved } from '../state/why-moved';
import { points, say } from '../words';
import { BandMark } from './band-mark';

export function MovedLead({ lead }: { readonly lead: number }) {
  const [was, is] = [before.value, after.value];
  const [from, to] = [bandIn(was, lead), bandIn(is, lead)];
  const why = useMemo(() => whyMoved(lead, was, is), [lead, was, is]);
  const scores = [points(was.scores[lead] ?? 0), points(is.scores[lead] ?? 0)];
  return (
    <>
      <span class="row-name">{leadName(lead)}</span>
      <span class="row-score number">{scores[0] === scores[1] ? scores[1] : `${scores[0]} → ${scores[1]}`}</span>
      <span class="lead-bands">
        <Band band={from} of={was} /> → <Band band={to} of={is} />
      </span>
      <span class="row-why" title={why}>
        {why}
      </span>
    </>
  );
}

function Band({ band, of }: { readonly band: BandView | undefined; readonly of: Scored }) {
  if (!band) return <span>{say('notALead')}</span>;
  return (
    <>
      <BandMark band={band} bands={scoreBands(of.bandViews)} />
      <span class="name">{band.name}</span>
    </>
  );
}

function bandIn({ included, bandOf, bandViews }: Scored, lead: number): BandView | undefined {
  return included[lead] === 0 ? undefined : bandViews[bandOf[lead] ?? 0];
}

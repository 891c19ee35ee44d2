/** The leads behind a count: highest score first, each with its band under the edited model. */
import { useMemo } from 'preact/hooks';
import { BandPill } from '../parts/band-mark';
import { LeadList } from '../parts/lead-list';
import { leadDetail, leadName } from '../state/lead-names';
import { after, scoreBands } from '../state/preview';
import { points, say } from '../words';

const HEIGHT = 52;

export function Leads({ title, leads }: { readonly title: string; readonly leads: readonly number[] }) {
  const { scores } = after.value;
  const sorted = useMemo(
    () => [...leads].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b),
    [leads, scores],
  );
  if (leads.length === 0) return <p class="empty">{say('noLeadsHere')}</p>;
  return (
    <>
      <p class="list-note">{say('leadsNote')}</p>
      <LeadList label={title} leads={sorted} height={HEIGHT} row={(lead) => <LeadRow lead={lead} />} />
    </>
  );
}

function LeadRow({ lead }: { readonly lead: number }) {
  const { scores, bandOf, bandViews } = after.value;
  const band = bandViews[bandOf[lead] ?? 0];
  return (
    <>
      <span class="row-name">{leadName(lead)}</span>
      <span class="row-score number">{points(scores[lead] ?? 0)}</span>
      <span class="row-detail">{leadDetail(lead)}</span>
      {band && <BandPill band={band} bands={scoreBands(bandViews)} />}
    </>
  );
}

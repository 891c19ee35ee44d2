/** What the edit would change: bands now and then, from which to which, which leads move and why. */
import { LeadList } from '../parts/lead-list';
import { Matrix } from '../parts/matrix';
import { MovedLead } from '../parts/moved-lead';
import { NowThen } from '../parts/now-then';
import { isDirty } from '../state/draft';
import { after, before, leadCount, moved, type Scored } from '../state/preview';
import { number, say, signed } from '../words';

export function Preview() {
  if (leadCount.value === 0) return <p class="empty">{say('noLeadsYet')}</p>;
  const leads = moved.value;
  const edited = isDirty.value;
  return (
    <>
      {!edited && <p class="notice calm">{say('nothingChanges')}</p>}
      <NowThen />
      <Mean />
      {edited && leads.length > 0 && (
        <>
          <h2 class="heading">{say('fromTo')}</h2>
          <Matrix />
        </>
      )}
      {edited && (
        <>
          <h2 class="heading">
            <span>{say('movingLeads')}</span>
            <span class="aside number">{number(leads.length)}</span>
          </h2>
          {leads.length === 0 ? (
            <p class="list-note">{say('noneMoves')}</p>
          ) : (
            <LeadList label={say('movingLeads')} leads={leads} height={70} row={(lead) => <MovedLead lead={lead} />} />
          )}
        </>
      )}
    </>
  );
}

function Mean() {
  const [was, is] = [meanOf(before.value), meanOf(after.value)];
  return (
    <p class="mean">
      <span>{say('meanScore')}</span>
      <span class="number">
        {was === is ? (
          number(is)
        ) : (
          <>
            {number(was)} → <strong>{number(is)}</strong>{' '}
            <span class={is > was ? 'up' : 'down'}>{signed(Math.round((is - was) * 10) / 10)}</span>
          </>
        )}
      </span>
    </p>
  );
}

/** The mean score of all leads to one decimal. */
function meanOf({ scores, included }: Scored): number {
  let sum = 0;
  let count = 0;
  for (let lead = 0; lead < scores.length; lead++) {
    if (included[lead] === 0) continue;
    sum += scores[lead] ?? 0;
    count++;
  }
  return count === 0 ? 0 : Math.round(sum / count / 100) / 10;
}

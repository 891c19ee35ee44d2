/** What won leads have in common, over all columns of the list but those that give the outcome away. */
import { isEmpty, text } from '../../../engine';
import { type IdealCustomer, idealCustomer, leaksOf } from '../../../learn';
import { model } from '../../state/draft';
import { header, included, leadRows } from '../../state/leads';

/** The ideal customer, and the columns that were not looked at because they tell how a lead ended. */
export interface Ideal extends IdealCustomer {
  readonly leftOut: readonly string[];
}

/** More leads than these tell the same, and take longer. */
const MOST_LEADS = 10_000;

/** Looks through the leads that ended; of very many, through evenly spread ones. Columns that are not here count as blank. */
export function idealOf(ended: Uint8Array): Ideal {
  const rows = leadRows();
  const { settings } = model.peek();
  const counts = included.peek();
  const known = [...ended.keys()].filter((lead) => ended[lead] !== 0 && counts[lead] !== 0);
  const each = Math.max(1, Math.ceil(known.length / MOST_LEADS));
  const looked = known.filter((_, at) => at % each === 0);
  const leads = {
    header: header.peek(),
    rows: looked.map((lead) => rows[lead] ?? []),
    outcomes: Uint8Array.from(looked, (lead) => ended[lead] ?? 0),
    settings,
  };
  const leaks = leaksOf(leads);
  const key = isEmpty(settings.leadKey ?? null) ? '' : text(settings.leadKey ?? '');
  const keyAt = key === '' ? -1 : leads.header.findIndex((name) => text(name) === key);
  const found = idealCustomer(leads, new Set([keyAt, ...leaks.map(({ at }) => at)]));
  return { ...found, leftOut: leaks.map(({ column }) => column) };
}

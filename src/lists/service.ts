/** Service levels: by when a lead is to be contacted first, and how often that was kept. */
import type { WorkedLead } from './lead';
import type { ServiceShare } from './types';

/** Whether the first contact was in time; undefined where nobody agreed on a time, or nobody knows. */
export type Kept = 'kept' | 'missed' | 'waiting' | undefined;

type Dated = Pick<WorkedLead, 'arrived' | 'contacted' | 'isContacted' | 'respondWithin' | 'outcome'>;

/** The day of the first contact at the latest: whole days of the hours agreed, from arrival, else from the hand-over. */
export function dueDay(
  { arrived, respondWithin }: Pick<Dated, 'arrived' | 'respondWithin'>,
  handedOver: number | undefined,
): number | undefined {
  const from = arrived ?? handedOver;
  return from === undefined || respondWithin === undefined ? undefined : from + Math.floor(respondWithin / 24);
}

/** Says whether a lead was contacted in time. A contact without a date was at some time: it counts for neither. */
export function keptBy(lead: Dated, handedOver: number | undefined, today: number): Kept {
  const due = dueDay(lead, handedOver);
  if (due === undefined) return undefined;
  if (lead.contacted !== undefined) return lead.contacted <= due ? 'kept' : 'missed';
  // Nor does a lead that is won or lost without one.
  if (lead.isContacted || lead.outcome !== 'open') return undefined;
  return due < today ? 'missed' : 'waiting';
}

/** A lead with what its service level needs to know. */
export interface Served {
  readonly lead: WorkedLead;
  readonly owner: string;
  readonly handedOver: number | undefined;
}

/** Counts kept and missed first contacts by band, the best band first, then by owner, the busiest first. */
export function serviceShares(served: readonly Served[], today: number): readonly ServiceShare[] {
  const bands = new Map<string, ServiceShare & { readonly at: number }>();
  const owners = new Map<string, ServiceShare>();
  for (const { lead, owner, handedOver } of served) {
    const kept = keptBy(lead, handedOver, today);
    if (kept === undefined) continue;
    const band = bands.get(lead.band.name) ?? { ...none('band', lead.band.name), at: lead.band.at };
    bands.set(lead.band.name, { ...band, [kept]: band[kept] + 1 });
    const person = owners.get(owner) ?? none('owner', owner);
    owners.set(owner, { ...person, [kept]: person[kept] + 1 });
  }
  const byBand = [...bands.values()].sort((a, b) => b.at - a.at).map(({ at: _, ...share }) => share);
  return [...byBand, ...[...owners.values()].sort((a, b) => total(b) - total(a) || (a.name < b.name ? -1 : 1))];
}

function none(of: ServiceShare['of'], name: string): ServiceShare {
  return { of, name, kept: 0, missed: 0, waiting: 0 };
}

function total({ kept, missed, waiting }: ServiceShare): number {
  return kept + missed + waiting;
}

/** The hand-over list: the leads of the highest band, new ones marked, and below them those that left the list. */
import { type Cell, dayOf, isoDay, type Language, text } from '../engine';
import type { WorkedLead } from './lead';
import { assignOwners } from './owners';
import { dueDay } from './service';
import type { HandedLead } from './types';
import { type ListTerm, listMeaning, listWord } from './words';

export type HandOverColumn = ListTerm<'handOver'>;

/** A row of the tab as it is. */
export interface PresentRow {
  readonly key: string;
  readonly mark: string;
  readonly owner: string;
  /** A day such as 2026-11-22, or what somebody wrote instead. */
  readonly handedOver: string;
  /** Whether people wrote anything into columns of their own. */
  readonly isAnnotated: boolean;
}

/** What the list is made of. */
export interface HandOver {
  readonly leads: readonly WorkedLead[];
  /** The place of the highest band; −1 where the model has none. */
  readonly top: number;
  readonly present: readonly PresentRow[];
  readonly today: number;
  readonly language: Language;
  /** By how much scores changed within a week, by key as compared; leads without a change are not in it. */
  readonly trends: ReadonlyMap<string, number>;
  /** Says why leads have their scores, one line a lead. */
  readonly why: (leads: readonly WorkedLead[]) => readonly string[];
}

/** A row as it is to be: `from` is the row of the tab that it was, −1 for a new one. */
export interface PlannedRow {
  readonly from: number;
  /** null leaves the row's cells as they are. */
  readonly cells: { readonly [column in HandOverColumn]: Cell } | null;
}

export interface HandOverPlan {
  /** In their order; rows of the tab that are none of them come after, blank. */
  readonly rows: readonly PlannedRow[];
  readonly handed: readonly HandedLead[];
  /** Keys of the leads that left the list today. */
  readonly dropped: readonly string[];
}

/** Plans the list. Running it again on the same day gives the same. */
export function planHandOver({ leads, top, present, today, language, trends, why }: HandOver): HandOverPlan {
  const day = isoDay(today);
  const rowOf = new Map<string, number>();
  present.forEach(({ key }, row) => {
    if (key !== '' && !rowOf.has(text(key))) rowOf.set(text(key), row);
  });
  const listed = leads.filter((lead) => isHandedOver(lead, top, today)).sort((a, b) => b.score - a.score);
  const earlier = listed.map(({ key }) => rowOf.get(text(key)) ?? -1);
  const owners = assignOwners(
    listed.map((lead, i) => ({ owner: lead.owner || (present[earlier[i] ?? -1]?.owner ?? ''), among: lead.mayOwn })),
  );

  const handed = listed.map((lead, i): HandedLead => {
    const row = present[earlier[i] ?? -1];
    const since = row && !hasLeft(row) && row.handedOver !== '' ? row.handedOver : day;
    const due = lead.isContacted ? undefined : dueDay(lead, dayOf(since, undefined));
    return {
      key: lead.key,
      name: lead.name,
      tab: lead.tab,
      row: lead.row,
      score: lead.score,
      band: lead.band.name,
      nextStep: lead.nextStep,
      owner: owners[i] ?? '',
      dueBy: due === undefined ? '' : isoDay(due),
      handedOver: since,
      fresh: since === day,
      overdue: due !== undefined && due < today,
    };
  });
  const reasons = why(listed);
  const rows = handed.map((lead, i): PlannedRow => {
    return {
      from: earlier[i] ?? -1,
      cells: {
        mark: lead.fresh ? listWord('marks', 'fresh', language) : '',
        lead: lead.key,
        score: lead.score,
        band: lead.band,
        trend: trends.get(text(lead.key)) ?? '',
        why: reasons[i] ?? '',
        nextStep: lead.nextStep,
        owner: lead.owner,
        dueBy: lead.dueBy,
        handedOver: lead.handedOver,
      },
    };
  });
  const taken = new Set(earlier);
  const left = leftRows(present, taken, { leads, today: day, language, trends });
  return { rows: [...rows, ...left.rows], handed, dropped: left.dropped };
}

/** Leads of the highest band that are still open, and not set aside until a later day. */
function isHandedOver({ band, outcome, stage, comeBack }: WorkedLead, top: number, today: number): boolean {
  if (top < 0 || band.at !== top || outcome !== 'open') return false;
  const isAside = stage === 'unqualified' || stage === 'later' || stage === 'unlikely';
  return !isAside || (comeBack !== undefined && comeBack <= today);
}

/** Rows of leads that left: marked with the day, gone the day after, unless people wrote something beside them. */
function leftRows(
  present: readonly PresentRow[],
  taken: ReadonlySet<number>,
  { leads, today, language, trends }: Pick<HandOver, 'leads' | 'language' | 'trends'> & { readonly today: string },
): { readonly rows: readonly PlannedRow[]; readonly dropped: readonly string[] } {
  const byKey = new Map(leads.map((lead) => [text(lead.key), lead]));
  const seen = new Set([...taken].map((at) => text(present[at]?.key ?? '')));
  const dropped: string[] = [];
  const marked: PlannedRow[] = [];
  const others: PlannedRow[] = [];
  present.forEach((row, from) => {
    if (taken.has(from)) return;
    const id = text(row.key);
    // A row without a key, or a second one of the same lead, is a person's own.
    if (row.key === '' || seen.has(id)) {
      if (row.isAnnotated) others.push({ from, cells: null });
      return;
    }
    seen.add(id);
    if (hasLeft(row)) {
      if (row.mark.includes(today)) {
        dropped.push(row.key);
        marked.push({ from, cells: null });
      } else if (row.isAnnotated) marked.push({ from, cells: null });
      return;
    }
    dropped.push(row.key);
    const lead = byKey.get(id);
    const isClosed = lead !== undefined && (lead.outcome !== 'open' || lead.stage !== undefined);
    marked.push({
      from,
      cells: {
        mark: `${listWord('marks', isClosed ? 'closed' : 'dropped', language)} ${today}`,
        lead: row.key,
        score: lead?.score ?? '',
        band: lead?.band.name ?? '',
        trend: trends.get(text(row.key)) ?? '',
        why: '',
        nextStep: lead?.nextStep ?? '',
        owner: lead?.owner || row.owner,
        dueBy: '',
        handedOver: row.handedOver,
      },
    });
  });
  return { rows: [...marked, ...others], dropped };
}

/** Tells a row of a lead that left by its mark: the word with a day behind it. */
function hasLeft({ mark }: Pick<PresentRow, 'mark'>): boolean {
  const word = listMeaning('marks', mark.replace(/\s*\d{4}-\d\d-\d\d\s*$/, ''));
  return word === 'dropped' || word === 'closed';
}

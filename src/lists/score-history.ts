/** What each lead scored and when: a line is added where a score or a band has changed, and the oldest lines go. */
import { isoDay, text } from '../engine';
import type { WorkedLead } from './lead';

/** One line of the history: from this moment (2026-11-22 14:05) on the lead had this score and band. */
export interface ScoreLine {
  readonly key: string;
  readonly when: string;
  readonly score: number;
  readonly band: string;
}

/** The history as it is to be: earlier lines in their places, new ones at the end. */
export interface ScorePlan {
  readonly lines: readonly ScoreLine[];
  readonly added: number;
  /** Earlier lines that had to go. */
  readonly dropped: number;
}

/** Lines of one lead at most: about a month of a score that changes on every working day. */
export const LINES_OF_A_LEAD = 20;
/** Lines beyond the last one of each lead that is there: reading and writing them takes a second or two, not a minute. */
export const EARLIER_LINES = 20_000;
/** Lines in all, whatever the number of leads: a million cells, a tenth of what a spreadsheet may hold. */
export const MOST_LINES = 250_000;
const WEEK = 7;

/** Plans the history. Neither the order of leads nor running it twice matters; a lead that is gone may only be loading. */
export function planScores(
  earlier: readonly ScoreLine[],
  leads: readonly Pick<WorkedLead, 'key' | 'score' | 'band'>[],
  now: string,
  most: number = MOST_LINES,
): ScorePlan {
  const known = earlier.filter(({ key }) => key !== '');
  const last = lastLines(known);
  const present = new Map(leads.filter(({ key }) => key !== '').map((lead) => [text(lead.key), lead]));
  const added = [...present]
    .filter(([id, { score, band }]) => {
      const before = last.get(id);
      return before === undefined || before.score !== score || before.band !== band.name;
    })
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { key, score, band }]): ScoreLine => ({ key, when: now, score, band: band.name }));
  const all = [...known, ...added];
  const kept = keptLines(all, present, last, most);
  const lines = all.filter((line) => kept.has(line));
  const fresh = added.filter((line) => kept.has(line)).length;
  return { lines, added: fresh, dropped: earlier.length + fresh - lines.length };
}

/** What each lead was a week ago; where its history does not reach back that far, what it was first. By its key as compared. */
export function weekAgo(lines: readonly ScoreLine[], today: number): ReadonlyMap<string, ScoreLine> {
  const limit = isoDay(today - WEEK);
  const isOld = ({ when }: ScoreLine): boolean => when.slice(0, limit.length) <= limit;
  const then = new Map<string, ScoreLine>();
  for (const line of lines) {
    const id = text(line.key);
    const before = then.get(id);
    const isBetter =
      before === undefined ||
      (isOld(line) ? !isOld(before) || line.when >= before.when : !isOld(before) && line.when < before.when);
    if (isBetter) then.set(id, line);
  }
  return then;
}

/** By how much a score differs from an earlier one, free of the dust of subtraction. */
export function scoreChange(now: number, then: number): number {
  return Math.round((now - then) * 1000) / 1000;
}

function lastLines(lines: readonly ScoreLine[]): ReadonlyMap<string, ScoreLine> {
  const last = new Map<string, ScoreLine>();
  for (const line of lines) {
    const id = text(line.key);
    if (line.when >= (last.get(id)?.when ?? '')) last.set(id, line);
  }
  return last;
}

/** What stays: first the last line of each lead, leads that had one before new ones, then earlier lines, the newest first. */
function keptLines(
  lines: readonly ScoreLine[],
  present: ReadonlyMap<string, unknown>,
  known: ReadonlyMap<string, unknown>,
  most: number,
): ReadonlySet<ScoreLine> {
  const counts = new Map<string, number>();
  const lasts: ScoreLine[] = [];
  const firsts: ScoreLine[] = [];
  const earlier: ScoreLine[] = [];
  for (const line of newestFirst(lines)) {
    const id = text(line.key);
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    if (count === 0 && present.has(id)) (known.has(id) ? lasts : firsts).push(line);
    else if (count < LINES_OF_A_LEAD && earlier.length < EARLIER_LINES) earlier.push(line);
  }
  return new Set([...lasts, ...firsts.reverse(), ...earlier].slice(0, Math.max(most, 0)));
}

/** Of one moment, the line further down is the newer one. */
function newestFirst(lines: readonly ScoreLine[]): readonly ScoreLine[] {
  return lines
    .map((line, at) => ({ line, at }))
    .sort((a, b) => (a.line.when === b.line.when ? b.at - a.at : a.line.when < b.line.when ? 1 : -1))
    .map(({ line }) => line);
}

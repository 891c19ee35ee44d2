/** What one lead did of what a rule asks for: its events picked by name and age, counted day by day. */
import { type ActivityLog, type Events, keyText } from './activity-log';
import type { ReadObject } from './classes';
import { testOf } from './condition';
import { Reading, type Spelling } from './reading';
import type { Term } from './vocabulary';

/** Which events a rule asks for: a list of names, their greatest age in days, and how they are counted. */
export interface EventsWanted {
  readonly names: string;
  readonly within: number;
  readonly count: Term<'counts'>;
}

/** The counted events of a lead by day, the oldest first, in thousandths; `newest` is −∞ where none has a date. */
export interface History {
  readonly days: readonly number[];
  readonly amounts: readonly number[];
  readonly total: number;
  readonly newest: number;
}

export const NO_HISTORY: History = { days: [], amounts: [], total: 0, newest: -Infinity };

/** Finds what a lead did by its key cell; undefined where nobody knows: without a log, or without a key. */
export function historyFinder(
  wanted: EventsWanted,
  log: ActivityLog | undefined,
  spelling: Spelling,
  asOf: number,
  readObject: ReadObject | undefined,
): (key: unknown) => History | undefined {
  if (!log) return () => undefined;
  const events = log.events(spelling);
  const read = historyReader(wanted, events, spelling, asOf);
  return (cell) => {
    const key = keyText(cell, readObject);
    if (key === undefined || key === '' || spelling.blankWords.has(key)) return undefined;
    const lead = events.leads.get(key);
    return lead === undefined ? NO_HISTORY : read(lead);
  };
}

/** Makes the reader of the leads' histories, by their number in the log. Cost: the lead's events. */
function historyReader(
  { names, within, count }: EventsWanted,
  events: Events,
  spelling: Spelling,
  asOf: number,
): (lead: number) => History {
  const named = testOf('is', names, '', spelling, asOf);
  if (typeof named === 'string') return () => NO_HISTORY;
  const matches = events.names.map((name) => named.count(new Reading(name, spelling)) !== 0);
  const { starts, activity, day, note } = events;

  return (lead) => {
    const days: number[] = [];
    const amounts: number[] = [];
    const seen = count === 'distinct' ? new Set<number>() : undefined;
    const add = (on: number, amount: number): void => {
      if (days[days.length - 1] === on) {
        if (count !== 'onceADay') amounts[amounts.length - 1]! += amount;
        return;
      }
      days.push(on);
      amounts.push(amount);
    };
    const first = starts[lead] ?? 0;
    const end = starts[lead + 1] ?? first;
    // From the newest to the oldest, so that one of several alike is the newest.
    for (let e = end - 1; e >= first; e--) {
      const age = asOf - day[e]!;
      if (!matches[activity[e]!] || age < 0 || age > within) continue;
      if (seen?.has(note[e]!)) continue;
      seen?.add(note[e]!);
      add(day[e]!, count === 'each' ? events.count[e]! : 1000);
      if (count === 'once') break;
    }
    if (days.length === 0) return NO_HISTORY;
    return {
      days: days.reverse(),
      amounts: amounts.reverse(),
      total: amounts.reduce((sum, amount) => sum + amount, 0),
      newest: days[days.length - 1] ?? -Infinity,
    };
  };
}

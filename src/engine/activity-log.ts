/** The activity log, read once for all leads: whose event, what, when, how often; `!` because logs are long. */
import type { ReadObject } from './classes';
import { dayOf } from './day';
import type { Row } from './model';
import { thousandths } from './number';
import { isError, type Spelling } from './reading';
import { numberIn } from './settings';
import { text } from './text';
import { meaning, type Term } from './vocabulary';

/** All events, those of one lead side by side, the oldest first; lead number n has those from `starts[n]` on. */
export interface Events {
  readonly leads: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  /** Names of activities, each once, as first written; `activity` says which an event has. */
  readonly names: readonly (string | number | boolean)[];
  readonly activity: Int32Array;
  /** Days, −∞ where an event has no date. */
  readonly day: Float64Array;
  /** How often, in thousandths, so that sums are exact in any order. */
  readonly count: Float64Array;
  /** Notes by number, equal ones alike. */
  readonly note: Int32Array;
}

/** A log whose cells are read when a rule first asks for them. */
export interface ActivityLog {
  readonly events: (spelling: Spelling) => Events;
}

type LogColumn = Term<'logColumns'>;
type LogColumns = { readonly [column in LogColumn]: number };

/** Takes rows with their header for a log; undefined where a column for the lead, the activity or the date is missing. */
export function activityLog(rows: readonly Row[], readObject?: ReadObject): ActivityLog | undefined {
  const columns = columnsOf(rows[0] ?? []);
  if (columns.lead < 0 || columns.activity < 0 || columns.date < 0) return undefined;
  let read: { readonly spelling: string; readonly events: Events } | undefined;
  return {
    events: (spelling) => {
      const key = `${spelling.dateOrder} ${spelling.decimalSign}`;
      if (read?.spelling !== key)
        read = { spelling: key, events: sorted(readEvents(rows, columns, spelling, readObject)) };
      return read.events;
    },
  };
}

/** How a lead's key is compared with the log; undefined for an error, '' where there is none. */
export function keyText(cell: unknown, readObject: ReadObject | undefined): string | undefined {
  const plain = typeof cell === 'object' && cell !== null ? (readObject?.(cell) ?? cell) : cell;
  if (isError(plain)) return undefined;
  return typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean' ? text(plain) : '';
}

function columnsOf(header: Row): LogColumns {
  const columns = { lead: -1, activity: -1, date: -1, count: -1, note: -1 };
  header.forEach((cell, at) => {
    const column = meaning('logColumns', cell);
    if (column !== undefined && columns[column] < 0) columns[column] = at;
  });
  return columns;
}

/** Numbers texts in the order in which they are first seen; cells that were seen before cost one look-up. */
function numbering(readObject: ReadObject | undefined) {
  const byCell = new Map<unknown, number>();
  const byText = new Map<string, number>();
  const firsts: unknown[] = [];
  /** −1: blank or an error. */
  const numberOf = (cell: unknown): number => {
    let number = byCell.get(cell);
    if (number !== undefined) return number;
    const key = keyText(cell, readObject) ?? '';
    number = key === '' ? -1 : (byText.get(key) ?? byText.size);
    if (number === byText.size) {
      byText.set(key, number);
      firsts.push(cell);
    }
    byCell.set(cell, number);
    return number;
  };
  return { byText, firsts, numberOf };
}

type Unsorted = Omit<Events, 'starts'> & { readonly lead: Int32Array; readonly size: number };

function readEvents(
  rows: readonly Row[],
  columns: LogColumns,
  { dateOrder, decimalSign }: Spelling,
  readObject: ReadObject | undefined,
): Unsorted {
  const leads = numbering(readObject);
  const activities = numbering(readObject);
  const notes = numbering(readObject);
  const most = rows.length;
  const [lead, activity, note] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  const [day, count] = [new Float64Array(most), new Float64Array(most)];
  const plain = (cell: unknown): unknown =>
    typeof cell === 'object' && cell !== null ? (readObject?.(cell) ?? '') : cell;
  const dayIn = remembering(
    (date): number => (typeof date === 'string' ? dayOf(date, dateOrder) : undefined) ?? -Infinity,
  );
  const countIn = remembering((cell): number => {
    const number = typeof cell === 'string' ? numberIn(cell, decimalSign) : cell;
    return typeof number === 'number' && Number.isFinite(number) ? thousandths(Math.max(0, number)) : 1000;
  });
  let size = 0;
  for (let r = 1; r < rows.length; r++) {
    const row = rows[r]!;
    const who = row[columns.lead];
    // Most rows of a whole column are empty: they end here.
    if (who === '' || who === null || who === undefined) continue;
    const what = row[columns.activity];
    lead[size] = leads.numberOf(who);
    activity[size] = activities.numberOf(what);
    count[size] = columns.count < 0 ? 1000 : countIn(row[columns.count]);
    if (lead[size]! < 0 || activity[size]! < 0 || count[size] === 0) continue;
    day[size] = dayIn(plain(row[columns.date]));
    note[size] = columns.note < 0 ? -1 : notes.numberOf(row[columns.note]);
    size++;
  }
  const names = activities.firsts.map((cell) => asName(plain(cell)));
  return { leads: leads.byText, names, lead, activity, day, count, note, size };
}

/** Lays the events of each lead side by side, the oldest first. */
function sorted({ leads, names, lead, activity, day, count, note, size }: Unsorted): Events {
  const order = new Uint32Array(size);
  let inOrder = true;
  for (let e = 0; e < size; e++) {
    order[e] = e;
    if (e > 0 && day[e]! < day[e - 1]!) inOrder = false;
  }
  // Logs grow downwards: mostly they are in order already.
  if (!inOrder) order.sort((a, b) => (day[a]! === day[b]! ? a - b : day[a]! - day[b]!));
  const starts = new Int32Array(leads.size + 1);
  for (let e = 0; e < size; e++) starts[lead[e]! + 1]!++;
  for (let n = 0; n < leads.size; n++) starts[n + 1]! += starts[n]!;
  const next = starts.slice();
  const places = order.map((e) => next[lead[e]!]!++);
  const laidOut = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
    for (let at = 0; at < size; at++) to[places[at]!] = from[order[at]!]!;
    return to;
  };
  return {
    leads,
    starts,
    names,
    activity: laidOut(activity, new Int32Array(size)),
    day: laidOut(day, new Float64Array(size)),
    count: laidOut(count, new Float64Array(size)),
    note: laidOut(note, new Int32Array(size)),
  };
}

function remembering(read: (cell: unknown) => number): (cell: unknown) => number {
  const known = new Map<unknown, number>();
  return (cell) => {
    let value = known.get(cell);
    if (value === undefined) {
      value = read(cell);
      known.set(cell, value);
    }
    return value;
  };
}

function asName(cell: unknown): string | number | boolean {
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell);
}

/** A plain second reading of the activity log, and of conditions on what a lead did; it looks at every row, every time. */
import { type Cell, dayOf, leadCell, modelCell, numberOf, type Reading, textOf } from './cell';
import { readTest } from './conditions';
import { wordOf } from './read-table';
import { thousandths } from './thousandths';

/** A row of the log; without a date its day is −∞. The count is in thousandths. */
export interface Event {
  readonly lead: string;
  readonly activity: Cell;
  readonly day: number;
  readonly count: number;
  readonly note: string;
}

/** A condition on activities: what it says of a lead's events, and what of that is left after decay. */
export interface ActivityTest {
  readonly count: (events: readonly Event[]) => number;
  readonly left: (events: readonly Event[], halfLife: number, upTo: number) => number;
  readonly least: number;
  readonly most: number;
}

/** Reads a log, its header in the first row. */
export function readLog(rows: readonly (readonly unknown[])[], reading: Reading): Event[] {
  const names = (rows[0] ?? []).map((raw) => wordOf(modelCell(raw, reading.timeZone)));
  const at = (row: readonly unknown[], name: string): Cell => modelCell(row[names.indexOf(name)], reading.timeZone);
  return rows.slice(1).map((row) => {
    const date = at(row, 'date');
    const count = at(row, 'count');
    const number = count.kind === 'value' ? numberOf(count.value, reading.decimalSign) : undefined;
    const day = date.kind === 'value' ? dayOf(date.value, reading.dateOrder) : undefined;
    return {
      lead: wordOf(at(row, 'lead')),
      activity: leadCell(row[names.indexOf('activity')], reading),
      day: day ?? Number.NEGATIVE_INFINITY,
      count: thousandths(Math.max(0, number ?? 1)),
      note: wordOf(at(row, 'note')),
    };
  });
}

/** The events of the lead with a key; undefined where nobody knows. */
export function eventsOf(key: Cell, log: readonly Event[] | undefined): readonly Event[] | undefined {
  if (!log || key.kind !== 'value') return undefined;
  return log.filter(({ lead, count }) => lead === textOf(key.value) && count > 0);
}

/** What stands behind "Activity ›", or undefined. */
export function activityNamed(column: Cell | undefined): string | undefined {
  return /^activity ?[›>] ?(.+)$/.exec(wordOf(column))?.[1];
}

/** What a row asks of activities, or undefined where it is an error. */
export function readActivityTest(
  names: string,
  word: string,
  cells: { readonly value: Cell; readonly to: Cell; readonly within: Cell; readonly count: Cell },
  reading: Reading,
  today: number,
): ActivityTest | undefined {
  const plain = { ...reading, blankWords: new Set<string>() };
  const named = readTest('is', { kind: 'value', value: names }, { kind: 'blank' }, reading, today);
  const days = optional(cells.within, reading);
  const way = cells.count.kind === 'blank' ? 'each' : wordOf(cells.count);
  if (!named || days === undefined || !(days > 0)) return undefined;
  if (!['each', 'once', 'once a day', 'distinct'].includes(way)) return undefined;
  const pick = (events: readonly Event[]): Piece[] =>
    pieces(
      events.filter(
        ({ activity, day }) =>
          named.count(activity) > 0 && today - day >= 0 && (today - day <= days || days === Infinity),
      ),
      way,
    );
  const ceiling = way === 'once' ? 1 : way === 'once a day' ? Math.floor(days) + 1 : Number.POSITIVE_INFINITY;

  if (word === 'each' || word === 'amount') {
    const unit = cells.value.kind === 'blank' ? 1 : optional(cells.value, reading);
    if (unit === undefined || !(unit > 0) || unit === Infinity) return undefined;
    const whole = word === 'each';
    const units = (thousandth: number) =>
      whole ? Math.floor(thousandth / 1000 / unit + 1e-9) : thousandth / 1000 / unit;
    return {
      count: (events) => units(sum(pick(events))),
      left: (events, halfLife, upTo) => {
        const found = pick(events);
        let left = Math.min(upTo, units(sum(found)));
        let strength = 0;
        found.forEach((_, back) => {
          const last = found.length - 1 - back;
          const done = units(sum(found.slice(0, last + 1))) - units(sum(found.slice(0, last)));
          const counted = Math.min(left, done);
          left -= counted;
          strength += counted * 0.5 ** ((today - (found[last]?.day ?? 0)) / halfLife);
        });
        return strength;
      },
      least: whole ? 1 : 0,
      most: ceiling === Infinity ? ceiling : units(ceiling * 1000),
    };
  }

  const once = (holds: (found: readonly Piece[]) => boolean): ActivityTest => ({
    count: (events) => (holds(pick(events)) ? 1 : 0),
    left: (events, halfLife, upTo) => {
      const found = pick(events);
      return holds(found) ? Math.min(1, upTo) * 0.5 ** ((today - newest(found)) / halfLife) : 0;
    },
    least: 1,
    most: 1,
  });
  if (word === 'is blank') return once((found) => found.length === 0);
  if (word === 'is not blank') return once((found) => found.length > 0);
  const test = readTest(word, cells.value, cells.to, plain, today);
  if (!test) return undefined;
  if (['is', 'is not', 'at least', 'more than', 'at most', 'less than', 'between'].includes(word))
    return once((found) => test.count({ kind: 'value', value: sum(found) / 1000 }) > 0);
  if (!['in the last', 'not in the last', 'before', 'on or after'].includes(word)) return undefined;
  return once((found) => {
    const day = newest(found);
    if (day === Number.NEGATIVE_INFINITY) return false;
    return test.count({ kind: 'value', value: new Date(day * 86_400_000).toISOString().slice(0, 10) }) > 0;
  });
}

interface Piece {
  readonly day: number;
  readonly count: number;
}

/** What counts of some events, one piece a day, the oldest first. */
function pieces(events: readonly Event[], way: string): Piece[] {
  const newestFirst = [...events].sort((a, b) => (a.day === b.day ? 0 : b.day - a.day));
  let counted = newestFirst;
  if (way === 'once') counted = newestFirst.slice(0, 1);
  if (way === 'once a day')
    counted = newestFirst.filter((one, at) => newestFirst.findIndex((e) => e.day === one.day) === at);
  if (way === 'distinct')
    counted = newestFirst.filter((one, at) => newestFirst.findIndex((e) => e.note === one.note) === at);
  const days = [...new Set(counted.map(({ day }) => day))].reverse();
  return days.map((day) => {
    const same = counted.filter((one) => one.day === day);
    return { day, count: way === 'each' ? sum(same) : 1000 * same.length };
  });
}

function sum(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((total, { count }) => total + count, 0);
}

function newest(found: readonly Piece[]): number {
  return Math.max(Number.NEGATIVE_INFINITY, ...found.map(({ day }) => day));
}

/** A number, ∞ where there is none, undefined where it is none. */
function optional(cell: Cell, reading: Reading): number | undefined {
  if (cell.kind === 'blank') return Number.POSITIVE_INFINITY;
  return cell.kind === 'value' ? numberOf(cell.value, reading.decimalSign) : undefined;
}

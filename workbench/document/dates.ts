/** Days since 30 Dec 1899, the numbers behind dates: to and from calendars, and to and from moments in a time zone. */

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A calendar day and time of day. Months count from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** The serial of a calendar day, or undefined when there is no such day. */
export function serialOf(year: number, month: number, day: number, seconds = 0): number | undefined {
  const utc = utcOf(year, month - 1, day);
  const date = new Date(utc);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (utc - EPOCH) / DAY_MS + seconds / 86_400;
}

// Date.UTC reads the years 0 to 99 as 1900 to 1999.
function utcOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getTime();
}

/** The calendar day and time of a serial, to the nearest second. */
export function partsOf(serial: number): DateParts {
  const date = new Date(Math.round(serial * 86_400) * 1000 + EPOCH);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds: date.getUTCSeconds(),
  };
}

/** The day of the week of a serial; 0 is Sunday. */
export function weekdayOf(serial: number): number {
  return (((Math.floor(serial) - 1) % 7) + 7) % 7;
}

/** The moment (ms since 1970) at which clocks of the time zone show this serial. */
export function toInstant(serial: number, timeZone: string): number {
  const wall = Math.round(serial * DAY_MS) + EPOCH;
  // Twice, because the offset at the guess may be that of the other side of a clock change.
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

/** The serial that clocks of the time zone show at a moment (ms since 1970). */
export function fromInstant(instant: number, timeZone: string): number {
  return (instant + offsetAt(instant, timeZone) - EPOCH) / DAY_MS;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'Etc/UTC' || timeZone === 'UTC' || timeZone === 'Etc/GMT' || timeZone === 'GMT') return 0;
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  const parts = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const day = utcOf(year, part('month') - 1, part('day'));
  const seconds = part('hour') * 3600 + part('minute') * 60 + part('second');
  return day + seconds * 1000 - Math.floor(instant / 1000) * 1000;
}

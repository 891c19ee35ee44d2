/** Utilities.formatDate: a moment in a time zone, written after Java's SimpleDateFormat. */
import { fromInstant, partsOf } from '../document';
import { refuse } from './run';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const DAY = 86_400_000;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly milliseconds: number;
  readonly weekday: number;
  readonly dayOfYear: number;
  readonly offset: number;
  readonly zone: string;
}

/** The text of an instant (ms since 1970) in a time zone such as "GMT+1" or "Asia/Shanghai". */
export function formatDate(instant: number, timeZone: string, format: string): string {
  if (!Number.isFinite(instant)) refuse('Invalid argument: date');
  const moment = momentOf(instant, timeZone);
  return format.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (run, quoted: string | undefined, letter: string | undefined) => {
      if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
      return field(moment, letter ?? '', run.length);
    },
  );
}

function momentOf(instant: number, timeZone: string): Moment {
  const offset = offsetAt(instant, timeZone);
  const local = new Date(instant + offset * 60_000);
  const start = Date.UTC(local.getUTCFullYear(), 0, 1);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hours: local.getUTCHours(),
    minutes: local.getUTCMinutes(),
    seconds: local.getUTCSeconds(),
    milliseconds: local.getUTCMilliseconds(),
    weekday: local.getUTCDay(),
    dayOfYear: Math.floor((local.getTime() - start) / DAY) + 1,
    offset,
    zone: timeZone,
  };
}

/** Minutes east of Greenwich; a zone that is not known counts as GMT, as in Java. */
function offsetAt(instant: number, timeZone: string): number {
  const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
  try {
    const { year, month, day, hours, minutes, seconds } = partsOf(fromInstant(instant, timeZone));
    const local = Date.UTC(year, month - 1, day, hours, minutes, seconds);
    return Math.round((local - Math.floor(instant / 1000) * 1000) / 60_000);
  } catch {
    return 0;
  }
}

function field(moment: Moment, letter: string, length: number): string {
  const pad = (value: number, digits = length): string => String(value).padStart(digits, '0');
  switch (letter) {
    case 'G':
      return moment.year > 0 ? 'AD' : 'BC';
    case 'y':
    case 'Y':
    case 'u':
      if (letter === 'u') return pad(moment.weekday === 0 ? 7 : moment.weekday);
      return length === 2 ? pad(moment.year % 100) : pad(moment.year);
    case 'M':
    case 'L':
      return length >= 3 ? name(MONTHS, moment.month - 1, length) : pad(moment.month);
    case 'd':
      return pad(moment.day);
    case 'D':
      return pad(moment.dayOfYear);
    case 'E':
      return name(DAYS, moment.weekday, length);
    case 'a':
      return moment.hours < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(moment.hours);
    case 'k':
      return pad(moment.hours === 0 ? 24 : moment.hours);
    case 'K':
      return pad(moment.hours % 12);
    case 'h':
      return pad(moment.hours % 12 === 0 ? 12 : moment.hours % 12);
    case 'm':
      return pad(moment.minutes);
    case 's':
      return pad(moment.seconds);
    case 'S':
      return pad(moment.milliseconds);
    case 'Z':
      return offsetText(moment.offset, '');
    case 'X':
      return moment.offset === 0
        ? 'Z'
        : length === 1
          ? offsetText(moment.offset, '').slice(0, 3)
          : offsetText(moment.offset, length === 3 ? ':' : '');
    case 'z':
      return moment.offset === 0 ? 'GMT' : `GMT${offsetText(moment.offset, ':')}`;
    default:
      return refuse(`Illegal pattern character '${letter}'`);
  }
}

function name(names: readonly string[], index: number, length: number): string {
  const full = names[index] ?? '';
  return length >= 4 ? full : full.slice(0, 3);
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

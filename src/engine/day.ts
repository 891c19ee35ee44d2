/** Calendar days as whole numbers, read from the dates that people and systems write; no clock, no Date. */
import { text } from './text';

export type DateOrder = 'dayFirst' | 'monthFirst';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[t ].*)?$/;
const SLASHES = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const CHINESE = /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/;
const WORDS = /^(\d{1,2}) ([a-z]{3}) (\d{4})$/;
const ORDERED = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/;

/** Counts the days from 1970-01-01 to a day of the Gregorian calendar; undefined where there is no such day. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Writes a day number as 2026-11-22. */
export function isoDay(days: number): string {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yoe + era * 400 + (month <= 2 ? 1 : 0);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Reads a date from text as a day number; 22/11/2026 and 11.22.2026 only where the order is known. */
export function dayOf(value: string, order: DateOrder | undefined): number | undefined {
  const plain = text(value);
  if (plain.length < 8) return undefined;
  const numeric = ISO.exec(plain) ?? SLASHES.exec(plain) ?? CHINESE.exec(plain);
  if (numeric) return dayNumber(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const words = WORDS.exec(plain);
  if (words) return dayNumber(Number(words[3]), MONTHS.indexOf(words[2] ?? '') + 1, Number(words[1]));
  const ordered = order && ORDERED.exec(plain);
  if (!ordered) return undefined;
  const first = Number(ordered[1]);
  const second = Number(ordered[3]);
  return order === 'dayFirst'
    ? dayNumber(Number(ordered[4]), second, first)
    : dayNumber(Number(ordered[4]), first, second);
}

/** Tells whether a text is a date such as 3/4/2026 whose day and month only the Date order can tell. */
export function isOrderedDate(value: string): boolean {
  return ORDERED.test(text(value));
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The text a cell shows: a value under a number format, in the habits of a locale. */
import { type DateParts, partsOf, weekdayOf } from './dates';
import { type Locale, localeOf } from './locale';
import type { CellError, CellValue } from './types';

/** Whether a cell's value is an error. */
export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Whether a number format shows a date, a time or a duration. */
export function isDateFormat(format: string | null): boolean {
  if (format === null || format === '' || format === 'General' || format === '@') return false;
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = /[ymdhs]/i.test(
      format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]|E[+-]0+|General|\[(?:Red|Blue|Green|Black|White)\]/gi, ''),
    );
    dateFormats.set(format, known);
  }
  return known;
}

const dateFormats = new Map<string, boolean>();

/** The text shown for a value: errors as their code, TRUE and FALSE in capitals, numbers as their format says. */
export function formatValue(value: CellValue, numberFormat: string | null, localeCode: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return formatText(value, numberFormat ?? '');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value.error;
  const locale = localeOf(localeCode);
  const format = numberFormat ?? '';
  if (format === '' || format === '@' || format === 'General' || format === '0.###############')
    return plainNumber(value, locale);
  if (maskQuotes(splitSections(format)[0] ?? '').includes('@')) return formatText(plainNumber(value, locale), format);
  if (isDateFormat(format)) return formatDate(value, format);
  return formatNumber(value, format, locale);
}

/** A text in the section of a format that holds @, such as `"    "@`; no other section touches it. */
function formatText(value: string, format: string): string {
  if (format === '@' || !format.includes('@')) return value;
  const section = splitSections(format).find((one) => maskQuotes(one).includes('@'));
  if (section === undefined) return value;
  const at = maskQuotes(section).indexOf('@');
  return unquote(section.slice(0, at)) + value + unquote(section.slice(at + 1));
}

/** A number as it is without a format: at most 15 digits, an exponent only for the very large and the very small. */
export function plainNumber(value: number, locale: Locale): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  let text = String(rounded);
  if (size !== 0 && (size >= 1e15 || size < 1e-5))
    text = rounded.toExponential().replace('e+', 'E+').replace('e-', 'E-');
  return locale.decimal === ',' ? text.replace('.', ',') : text;
}

function formatNumber(value: number, format: string, locale: Locale): string {
  const sections = splitSections(format);
  const negative = value < 0 && sections.length > 1;
  const section = negative ? sections[1] : value === 0 && sections.length > 2 ? sections[2] : sections[0];
  const body = (section ?? '').replace(/\[(?:\$[^\]]*|[A-Za-z]+)\]/g, (tag) => /^\[\$([^\]-]*)/.exec(tag)?.[1] ?? '');
  const mask = /[0#?][0#?,]*(?:\.[0#?]*)?(?:E[+-]0+)?/i.exec(maskQuotes(body));
  if (mask === null) return unquote(body);
  const before = unquote(body.slice(0, mask.index));
  const after = unquote(body.slice(mask.index + mask[0].length));
  const percent = maskQuotes(body).includes('%');
  const shown = digits((negative ? -value : value) * (percent ? 100 : 1), mask[0], locale);
  // The sign stands before the money sign: -$12.00.
  return shown.startsWith('-') ? `-${before}${shown.slice(1)}${after}` : before + shown + after;
}

function digits(value: number, mask: string, locale: Locale): string {
  const [, whole = '', fraction = '', exponent] = /^([^.E]*)(?:\.([^E]*))?(E.*)?$/i.exec(mask) ?? [];
  const least = fraction.replace(/[^0]/g, '').length;
  if (exponent !== undefined) {
    const [mantissa = '', power = ''] = value.toExponential(fraction.length).split('e');
    const sign = power.startsWith('-') ? '-' : '+';
    return `${mantissa.replace('.', locale.decimal)}E${sign}${power.slice(1).padStart(2, '0')}`;
  }
  // Through 15 digits first, so that 1.005 shown with two decimals is 1.01, as in Sheets.
  const [left = '', right = ''] = roundHalfAway(Math.abs(value), fraction.length).split('.');
  const padded = left === '0' && !whole.includes('0') ? '' : left.padStart(whole.replace(/[^0]/g, '').length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, locale.group) : padded;
  const kept = right.slice(0, least) + right.slice(least).replace(/0+$/, '');
  const text = kept === '' ? grouped : `${grouped}${locale.decimal}${kept}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function roundHalfAway(size: number, places: number): string {
  if (size >= 1e15) return size.toFixed(places);
  const scaled = Number(`${Number(size.toPrecision(15))}e${places}`);
  return Number.isFinite(scaled) ? Number(`${Math.round(scaled)}e-${places}`).toFixed(places) : size.toFixed(places);
}

function splitSections(format: string): string[] {
  const cuts: string[] = [''];
  for (const part of format.match(/"[^"]*"|\\.|;|[^";\\]+/g) ?? []) {
    if (part === ';') cuts.push('');
    else cuts[cuts.length - 1] += part;
  }
  return cuts;
}

function maskQuotes(text: string): string {
  return text.replace(/"[^"]*"|\\./g, (quoted) => '\u0000'.repeat(quoted.length));
}

function unquote(text: string): string {
  return text.replace(
    /"([^"]*)"|\\(.)|_.|\*./g,
    (_whole, quoted?: string, escaped?: string) => quoted ?? escaped ?? ' ',
  );
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function formatDate(serial: number, format: string): string {
  const parts = partsOf(serial);
  const half = /am\/pm|a\/p/i.test(format);
  const pieces = format.match(/"[^"]*"|\\.|\[h+\]|\[m+\]|\[s+\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|[^"\\]/gi) ?? [];
  return pieces
    .map((piece, index) => {
      if (piece.startsWith('"')) return piece.slice(1, -1);
      if (piece.startsWith('\\')) return piece.slice(1);
      return datePiece(piece, isMinute(pieces, index), half, parts, serial);
    })
    .join('');
}

// "m" means minutes after hours or before seconds, and months everywhere else.
function isMinute(pieces: readonly string[], index: number): boolean {
  if (!/^m{1,2}$/i.test(pieces[index] ?? '')) return false;
  const letters = (piece: string) => /^\[?[ymdhs]/i.test(piece);
  const before = pieces.slice(0, index).reverse().find(letters) ?? '';
  const after = pieces.slice(index + 1).find(letters) ?? '';
  return /^\[?h/i.test(before) || /^\[?s/i.test(after);
}

function datePiece(piece: string, minute: boolean, half: boolean, at: DateParts, serial: number): string {
  const two = (value: number) => (piece.length > 1 ? String(value).padStart(2, '0') : String(value));
  switch (piece.toLowerCase()) {
    case 'yyyy':
      return String(at.year);
    case 'y':
    case 'yy':
      return String(at.year % 100).padStart(2, '0');
    case 'm':
    case 'mm':
      return two(minute ? at.minutes : at.month);
    case 'mmm':
      return (MONTHS[at.month - 1] ?? '').slice(0, 3);
    case 'mmmm':
      return MONTHS[at.month - 1] ?? '';
    case 'd':
    case 'dd':
      return two(at.day);
    case 'ddd':
      return (DAYS[weekdayOf(serial)] ?? '').slice(0, 3);
    case 'dddd':
      return DAYS[weekdayOf(serial)] ?? '';
    case 'h':
    case 'hh':
      return two(half ? ((at.hours + 11) % 12) + 1 : at.hours);
    case 's':
    case 'ss':
      return two(at.seconds);
    case '[h]':
      return String(Math.floor(serial * 24 + 1e-9));
    case 'am/pm':
      return at.hours < 12 ? 'AM' : 'PM';
    case 'a/p':
      return at.hours < 12 ? 'A' : 'P';
    default:
      return piece;
  }
}

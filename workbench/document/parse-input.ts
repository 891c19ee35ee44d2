/** What typing a text into a cell gives: a number, a date, TRUE, or the text itself, as Sheets reads it in the document's locale. */
import { partsOf, serialOf } from './dates';
import { type Locale, localeOf } from './locale';

/** A typed value, and the number format that typing it gives the cell (null: none). */
export interface Typed {
  readonly value: string | number | boolean | null;
  readonly format: string | null;
}

/** Reads a typed text. Formulas are not its business: "=A1" comes back as text. `today` fills in a missing year. */
export function parseTyped(text: string, localeCode: string, today: number): Typed {
  if (text === '') return { value: null, format: null };
  const first = text.charCodeAt(0);
  if (first === 39) return { value: text.slice(1), format: null };
  const plain: Typed = { value: text, format: null };
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 40) return plain;
  if (/^true$/i.test(trimmed)) return { value: true, format: null };
  if (/^false$/i.test(trimmed)) return { value: false, format: null };
  // Only a text with a digit can be a number or a date; most cells of a lead list leave here.
  if (!/[0-9]/.test(trimmed)) return plain;
  const locale = localeOf(localeCode);
  return parseNumber(trimmed, locale) ?? parseMoment(trimmed, locale, today) ?? plain;
}

const patterns = new Map<string, RegExp>();

function numberPattern(locale: Locale): RegExp {
  const key = locale.decimal + locale.group;
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    const group = locale.group === ' ' ? '[ \u00a0\u202f]' : locale.group === '.' ? '\\.' : locale.group;
    const decimal = locale.decimal === '.' ? '\\.' : ',';
    pattern = new RegExp(
      `^(\\()?([+-])?([$€£¥₹₩])?([+-])?((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?)(?:${decimal}(\\d*))?([eE][+-]?\\d{1,3})?\\s?([%$€£¥₹₩])?(\\))?$`,
    );
    patterns.set(key, pattern);
  }
  return pattern;
}

function parseNumber(text: string, locale: Locale): Typed | undefined {
  const match = numberPattern(locale).exec(text);
  if (match === null) return undefined;
  const [, open, sign = '', before, innerSign = '', whole = '', decimals, exponent = '', after, close] = match;
  if (
    (whole === '' && !decimals) ||
    (open === undefined) !== (close === undefined) ||
    (sign !== '' && innerSign !== '')
  )
    return undefined;
  if (innerSign !== '' && before === undefined) return undefined;
  const money = before ?? (after === '%' ? undefined : after);
  if (before !== undefined && after !== undefined) return undefined;
  const digits = `${whole.replace(/[^0-9]/g, '') || '0'}.${decimals || '0'}${exponent}`;
  const size = Number(digits) * (after === '%' ? 0.01 : 1);
  // 12.3 % must be 0.123 and not 0.12300000000000001.
  const exact = after === '%' ? Number(size.toPrecision(15)) : size;
  const value = sign === '-' || innerSign === '-' || open !== undefined ? -exact : exact;
  const fraction = decimals ? '.00' : '';
  if (!Number.isFinite(value)) return undefined;
  if (after === '%') return { value, format: `0${fraction}%` };
  if (money !== undefined)
    return { value, format: before ? `"${money}"#,##0${fraction}` : `#,##0${fraction} "${money}"` };
  if (exponent !== '') return { value, format: '0.00E+00' };
  return { value: value === 0 ? 0 : value, format: /[^0-9]/.test(whole) ? `#,##0${fraction}` : null };
}

const TIME = /^(?:(.*?)[ ,]\s*|)(\d{1,3}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?\s*(am|pm|a\.m\.|p\.m\.)?$/i;

function parseMoment(text: string, locale: Locale, today: number): Typed | undefined {
  const time = TIME.exec(text);
  if (time === null) return parseDay(text, locale, today);
  const [, dayText, hourText = '', minuteText = '', secondText, milliText, half] = time;
  let hours = Number(hourText);
  if (half !== undefined) {
    if (hours > 12 || hours === 0) return undefined;
    hours = (hours % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  if (Number(minuteText) > 59 || Number(secondText ?? 0) > 59) return undefined;
  const seconds = hours * 3600 + Number(minuteText) * 60 + Number(`${secondText ?? 0}.${milliText ?? 0}`);
  const ending = half === undefined ? '' : ' am/pm';
  const clock = `h:mm${secondText === undefined ? '' : ':ss'}${ending}`;
  if (dayText === undefined) {
    return hours > 23 ? { value: seconds / 86_400, format: '[h]:mm:ss' } : { value: seconds / 86_400, format: clock };
  }
  const day = hours > 23 ? undefined : parseDay(dayText, locale, today);
  if (day === undefined || typeof day.value !== 'number') return undefined;
  return { value: day.value + seconds / 86_400, format: `${day.format} ${clock}` };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2}|\d{4})$/;
const NO_YEAR = /^(\d{1,2})([-/])(\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[-/](\d{4})$/;
const CHINESE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/;
const NAME_FIRST = new RegExp(`^${MONTH}\\.?[ -](\\d{1,2})(?:(?:, ?|[ -])(\\d{4}))?$`, 'i');
const NAME_SECOND = new RegExp(`^(\\d{1,2})[ -]${MONTH}\\.?(?:,?[ -](\\d{2}|\\d{4}))?$`, 'i');
const NAME_YEAR = new RegExp(`^${MONTH}\\.?[ -](\\d{4})$`, 'i');

function parseDay(text: string, locale: Locale, today: number): Typed | undefined {
  const year = partsOf(today).year;
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return day(iso[1], iso[3], iso[4], iso[2] === '-' ? 'yyyy-mm-dd' : `yyyy${iso[2]}m${iso[2]}d`);
  const full = YEAR_LAST.exec(text);
  // A dot parts a date only where dates are written with dots.
  if (full !== null && (full[2] !== '.' || locale.date.includes('.'))) {
    const [, first, , second, last] = full;
    if (locale.order === 'ymd') return last?.length === 2 ? day(first, second, last, locale.date) : undefined;
    return locale.order === 'mdy' ? day(last, first, second, locale.date) : day(last, second, first, locale.date);
  }
  const short = NO_YEAR.exec(text);
  if (short !== null) {
    return locale.order === 'dmy'
      ? day(String(year), short[3], short[1], locale.date)
      : day(String(year), short[1], short[3], locale.date);
  }
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear !== null) return day(monthYear[2], monthYear[1], '1', 'm/yyyy');
  const chinese = CHINESE.exec(text);
  if (chinese !== null) return day(chinese[1] ?? String(year), chinese[2], chinese[3], 'yyyy"年"m"月"d"日"');
  const nameFirst = NAME_FIRST.exec(text);
  if (nameFirst !== null)
    return day(nameFirst[3] ?? String(year), month(nameFirst[1]), nameFirst[2], nameFirst[3] ? 'mmm d, yyyy' : 'mmm d');
  const nameSecond = NAME_SECOND.exec(text);
  if (nameSecond !== null)
    return day(
      nameSecond[3] ?? String(year),
      month(nameSecond[2]),
      nameSecond[1],
      nameSecond[3] ? 'd mmm yyyy' : 'd mmm',
    );
  const nameYear = NAME_YEAR.exec(text);
  return nameYear === null ? undefined : day(nameYear[2], month(nameYear[1]), '1', 'mmm yyyy');
}

function month(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1);
}

function day(year = '', monthText = '', dayText = '', format: string): Typed | undefined {
  const short = Number(year);
  const full = year.length > 2 ? short : short < 30 ? 2000 + short : 1900 + short;
  const serial = full < 1900 ? undefined : serialOf(full, Number(monthText), Number(dayText));
  return serial === undefined ? undefined : { value: serial, format };
}

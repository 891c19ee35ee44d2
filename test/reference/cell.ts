/** A plain second reading of one cell: blank, error, text, number, date; slow and literal on purpose. */

/** What the Settings of a model say about reading cells. */
export interface Reading {
  readonly blankWords: ReadonlySet<string>;
  readonly dateOrder: '' | 'day first' | 'month first';
  readonly decimalSign: '.' | ',';
  readonly timeZone: string;
}

/** A cell that is evidence of something, or why it is not. */
export type Cell =
  | { readonly kind: 'blank' }
  | { readonly kind: 'error' }
  | { readonly kind: 'value'; readonly value: string | number | boolean };

const errorTexts = [
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
  'Loading...',
] as const;

/** Reads a cell of the model tab, where Blank words do not apply. */
export function modelCell(raw: unknown, timeZone: string): Cell {
  if (raw === null || raw === undefined) return { kind: 'blank' };
  if (typeof raw === 'boolean') return { kind: 'value', value: raw };
  if (typeof raw === 'number') return Number.isFinite(raw) ? { kind: 'value', value: raw } : { kind: 'error' };
  if (typeof raw === 'string') {
    if (errorTexts.some((text) => text === raw.trim())) return { kind: 'error' };
    return raw.trim() === '' ? { kind: 'blank' } : { kind: 'value', value: raw };
  }
  return dateCell(raw, timeZone);
}

/** Reads a cell of a lead, where Blank words mean blank. */
export function leadCell(raw: unknown, reading: Reading): Cell {
  const cell = modelCell(raw, reading.timeZone);
  return cell.kind === 'value' && reading.blankWords.has(textOf(cell.value)) ? { kind: 'blank' } : cell;
}

function dateCell(raw: unknown, timeZone: string): Cell {
  if (Object.prototype.toString.call(raw) !== '[object Date]') return { kind: 'error' };
  try {
    const instant = Date.prototype.getTime.call(raw);
    if (Number.isNaN(instant)) return { kind: 'blank' };
    const parts = dateFormat(timeZone)?.formatToParts(instant) ?? [];
    const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
    return { kind: 'value', value: `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}` };
  } catch {
    return { kind: 'error' };
  }
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** How a time zone writes calendar days, kept because making one is slow; undefined where there is no such zone. */
export function dateFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, makeFormat(timeZone));
  return formats.get(timeZone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const digits = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    return new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', numberingSystem: 'latn', ...digits });
  } catch {
    return undefined;
  }
}

/** Text as the design compares it: NFKC, trimmed, white space collapsed, lower case. */
export function textOf(value: string | number | boolean): string {
  return String(value).normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** The number that a value plainly is, or undefined. */
export function numberOf(value: string | number | boolean, decimalSign: '.' | ','): number | undefined {
  if (typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return value;
  const text = textOf(value);
  const shape = /^([+\-−]?)(?:(\p{Sc}) ?)?([+\-−]?)([0-9.,'’ ]*[0-9])(?: ?(\p{Sc}))?( ?%)?$/u.exec(text);
  if (!shape) return undefined;
  const [, signBefore = '', currencyBefore = '', signAfter = '', body = '', currencyAfter = '', percent = ''] = shape;
  if (signBefore !== '' && signAfter !== '') return undefined;
  if ([currencyBefore, currencyAfter, percent].filter((mark) => mark !== '').length > 1) return undefined;
  const [whole = '', fraction = '', ...more] = body.split(decimalSign);
  if (more.length > 0 || (body.includes(decimalSign) && !/^[0-9]+$/.test(fraction))) return undefined;
  const digits = ungrouped(whole, decimalSign, fraction !== '');
  if (digits === undefined) return undefined;
  const size = Number(`${digits}.${fraction === '' ? '0' : fraction}`);
  if (!Number.isFinite(size)) return undefined;
  const signed = signBefore + signAfter === '' || signBefore + signAfter === '+' ? size : -size;
  return percent === '' ? signed : signed / 100;
}

function ungrouped(whole: string, decimalSign: '.' | ',', hasFraction: boolean): string | undefined {
  if (/^[0-9]+$/.test(whole)) return whole;
  if (whole === '') return hasFraction ? '0' : undefined;
  for (const separator of [decimalSign === '.' ? ',' : '.', ' ', "'", '’']) {
    const [first = '', ...rest] = whole.split(separator);
    if (rest.length === 0 || !/^[0-9]{1,3}$/.test(first)) continue;
    if (rest.every((group) => /^[0-9]{3}$/.test(group))) return first + rest.join('');
  }
  return undefined;
}

/** How many digits a value is written with, leading zeros left out: beyond 15 it is an id, not a number. */
export function digitsOf(value: string | number | boolean): number {
  const plain = typeof value === 'number' ? (String(value).split('e')[0] ?? '') : textOf(value);
  return plain.replace(/[^0-9]/g, '').replace(/^0+/, '').length;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The calendar day that a value is, counted in days, or undefined. */
export function dayOf(value: string | number | boolean, dateOrder: Reading['dateOrder']): number | undefined {
  if (typeof value !== 'string') return undefined;
  const text = textOf(value);
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[t ].*)?$/.exec(text);
  if (iso) return realDay(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{4})\/(\d\d?)\/(\d\d?)$/.exec(text) ?? /^(\d{4}) ?年 ?(\d\d?) ?月 ?(\d\d?) ?日$/.exec(text);
  if (slashed) return realDay(slashed[1], slashed[2], slashed[3]);
  const named = /^(\d\d?) ([a-z]{3}) (\d{4})$/.exec(text);
  if (named) return realDay(named[3], String(months.indexOf(named[2] ?? '') + 1), named[1]);
  const ordered = /^(\d\d?)([/.])(\d\d?)\2(\d{4})$/.exec(text);
  if (!ordered || dateOrder === '') return undefined;
  return dateOrder === 'day first'
    ? realDay(ordered[4], ordered[3], ordered[1])
    : realDay(ordered[4], ordered[1], ordered[3]);
}

function realDay(year = '', month = '', day = ''): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return same ? Math.round(date.getTime() / 86_400_000) : undefined;
}

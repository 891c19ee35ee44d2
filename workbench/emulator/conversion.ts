/** Cell values as scripts see them, and script values as cells take them. */
import type { CallArgument, CallResult, CallResultScalar, CallScalar, CellEntry, CellValue } from '../document';
import { fromInstant, isCellError, toInstant } from '../document';
import type { Host } from './host';
import { refuse } from './run';
import { classOf, isDate } from './strict';

/** What Range.getValue gives for a cell: blank is '', errors are their text, dates are `Date`s at the spreadsheet's own midnight. */
export function toScript(host: Host, value: CellValue, shownAsDate: boolean): unknown {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return shownAsDate && typeof value === 'number' ? dateOf(host, value) : value;
}

/** The instant of a day number in the spreadsheet's time zone, as a `Date` of the script's own realm. */
export function dateOf(host: Host, serial: number): Date {
  return host.run().world.date(toInstant(serial, host.document.timeZone()));
}

/** The day number of an instant, in the spreadsheet's time zone. */
export function serialOfDate(host: Host, date: Date): number {
  return fromInstant(date.getTime(), host.document.timeZone());
}

/** What Range.setValue writes for a value: text as if typed, dates in the spreadsheet's time zone. */
export function toEntry(host: Host, value: unknown): CellEntry {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return withinCell(host, value);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { text: '#NUM!' };
  if (isDate(value)) return { serial: serialOfDate(host, value) };
  return { text: withinCell(host, javaText(value)) };
}

/** The text itself, or a refusal when it is longer than a cell may hold. */
export function withinCell(host: Host, text: string): string {
  if (text.length <= host.limits.cellCharacters) return text;
  return refuse(
    `Your input contains more than the maximum of ${host.limits.cellCharacters} characters in a single cell.`,
  );
}

/** How values that Google hands over in more than one way reach a custom function. */
export interface ArgumentForms {
  readonly errors: 'text' | 'Error';
  readonly dates: 'foreign' | 'own';
}

/** An argument of a custom function as the script receives it: a copy of its own, with dates of another realm (`instanceof Date` is false). */
export function toArgument(host: Host, argument: CallArgument, forms: ArgumentForms): unknown {
  const instants = new Map<number, number>();
  const scalar = (value: CallScalar): unknown => {
    if (typeof value !== 'object') return value;
    if (isCellError(value)) return forms.errors === 'text' ? value.error : new Error(value.error);
    const known = instants.get(value.serial);
    const instant = known ?? toInstant(value.serial, host.document.timeZone());
    if (known === undefined) instants.set(value.serial, instant);
    return forms.dates === 'own' ? host.run().world.date(instant) : new Date(instant);
  };
  return isRows(argument) ? argument.map((row) => row.map(scalar)) : scalar(argument);
}

/** What a custom function gave back, for the cells; a text too long for one is refused. */
export function toResult(host: Host, functionName: string, result: unknown): CallResult {
  const most = host.limits.cellCharacters;
  const scalar = (value: unknown): CallResultScalar => {
    if (typeof value === 'string' && value.length > most) {
      refuse(`Text result of ${functionName} is longer than the limit of ${most} characters.`);
    }
    if (isDate(value)) return { serial: serialOfDate(host, value) };
    if (typeof value === 'object' && value !== null) return javaText(value);
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return String(value);
    return value as string | number | boolean | null | undefined;
  };
  if (!Array.isArray(result)) return scalar(result);
  if (!result.some((row) => Array.isArray(row))) return Array.from(result, scalar);
  return Array.from(result, (row) => (Array.isArray(row) ? Array.from(row, scalar) : [scalar(row)]));
}

function isRows(argument: CallArgument): argument is readonly (readonly CallScalar[])[] {
  return Array.isArray(argument);
}

/** What Google's Java side makes of a value that is none for a cell. */
function javaText(value: unknown): string {
  if (Array.isArray(value)) return '[Ljava.lang.Object;@1';
  const service = classOf(value);
  if (service) return service;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{${Object.entries(value)
    .map(([key, part]) => `${key}=${part}`)
    .join(', ')}}`;
}

/** Numbers as people type them, and points as whole thousandths, so that sums are exact. */
import { text } from './text';

export type DecimalSign = '.' | ',';

// Held in local names: looking up a global costs more than the arithmetic where the file runs inside a sandbox.
const { abs, floor, min } = Math;

/** Holds a value within bounds; the lower one wins where they cross. */
export function within(value: number, least: number, most: number): number {
  const held = value > most ? most : value;
  return held < least ? least : held;
}

const CURRENCY = '[$¢£¤¥֏؋৲৳৻૱௹฿៛₠-⃀﷼]';
const MAY_START_A_NUMBER = /^[\d.,+\-−$¢£¤¥֏؋৲৳৻૱௹฿៛₠-⃀﷼]/;

const shape = (decimal: string, group: string): RegExp =>
  new RegExp(
    `^([+\\-−]?)(?:(${CURRENCY}) ?([+\\-−]?))?(\\d{1,3}(?:(${group})\\d{3}(?:\\5\\d{3})*)?|\\d+|(?=${decimal}))(?:${decimal}(\\d+))?(?: ?(%|${CURRENCY}))?$`,
  );
const SHAPES = { '.': shape('\\.', "[, '’]"), ',': shape(',', "[. '’]") };

/** Reads a text that is plainly a number (sign, one currency sign, thousands, decimals, %); undefined if it is not. */
export function numberOf(value: string, decimal: DecimalSign): number | undefined {
  const plain = text(value);
  if (!MAY_START_A_NUMBER.test(plain)) return undefined;
  const parts = SHAPES[decimal].exec(plain);
  if (!parts) return undefined;
  const [, sign, currency, innerSign, digits = '', , fraction = '', end] = parts;
  if ((sign && innerSign) || (currency && end)) return undefined;
  const size = Number(`${digits.replace(/\D/g, '') || '0'}.${fraction || '0'}`);
  const amount = end === '%' ? size / 100 : size;
  if (!Number.isFinite(amount)) return undefined;
  const negative = sign === '-' || sign === '−' || innerSign === '-' || innerSign === '−';
  return negative && amount !== 0 ? -amount : amount;
}

/** Points are held within ± a thousand million, so that sums of thousandths stay exact whole numbers. */
export const MOST_THOUSANDTHS = 1e12;

/** Rounds to a whole number, half away from zero, never to −0. */
export function roundHalfAway(value: number): number {
  const size = abs(value);
  const whole = floor(size);
  const rounded = size - whole >= 0.5 ? whole + 1 : whole;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Reads a number as whole thousandths: nearest, half away from zero, by its decimal digits (1.0005 is 1001). */
export function thousandths(value: number): number {
  const digits = String(abs(value));
  const size = digits.includes('e') ? abs(value) * 1000 : Number(`${digits}e3`);
  const rounded = min(roundHalfAway(size), MOST_THOUSANDTHS);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Rounds whole thousandths to 0–3 decimals, half away from zero; the result is in thousandths again. */
export function roundTo(value: number, decimals: number): number {
  const unit = unitOf(decimals);
  return roundHalfAway(value / unit) * unit;
}

/** The smallest step between two scores with 0–3 decimals, in thousandths. */
export function unitOf(decimals: number): number {
  return UNITS[decimals] ?? 1;
}

const UNITS = [1000, 100, 10, 1];

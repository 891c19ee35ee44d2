/** The conditions of conditional formats under Google's names: what a criteria and its values mean, and back. */
import type { FormatCondition, GradientPoint, NumberTest, RelativeDay, TextTest } from '../document';
import { dateOf, serialOfDate } from './conversion';
import { enumMember } from './enums';
import type { Host } from './host';
import { refuse } from './run';
import { isDate, strict } from './strict';

type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;
type DateCondition = Extract<FormatCondition, { kind: 'date' }>;
type Gradient = Extract<FormatCondition, { kind: 'gradient' }>;

const NUMBERS: Readonly<Record<string, NumberTest>> = {
  NUMBER_GREATER_THAN: 'above',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'atLeast',
  NUMBER_LESS_THAN: 'below',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'atMost',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};
const TEXTS: Readonly<Record<string, TextTest>> = {
  TEXT_CONTAINS: 'contains',
  TEXT_DOES_NOT_CONTAIN: 'notContains',
  TEXT_EQUAL_TO: 'equals',
  TEXT_STARTS_WITH: 'startsWith',
  TEXT_ENDS_WITH: 'endsWith',
};
const DATES: Readonly<Record<string, DateCondition['test']>> = {
  DATE_AFTER: 'after',
  DATE_BEFORE: 'before',
  DATE_EQUAL_TO: 'on',
};
const DAYS: Readonly<Record<string, RelativeDay>> = {
  TODAY: 'today',
  TOMORROW: 'tomorrow',
  YESTERDAY: 'yesterday',
  PAST_WEEK: 'past week',
  PAST_MONTH: 'past month',
  PAST_YEAR: 'past year',
};

/** The condition that a criteria and its values mean. */
export function conditionOf(host: Host, criteria: string, values: readonly unknown[]): FormatCondition {
  const [first, second] = values;
  const number = NUMBERS[criteria];
  const text = TEXTS[criteria];
  const date = DATES[criteria.replace(/_RELATIVE$/, '')];
  if (number && typeof first === 'number') {
    return { kind: 'number', test: number, low: first, high: typeof second === 'number' ? second : null };
  }
  if (text && typeof first === 'string') return { kind: 'text', test: text, text: first };
  if (date && first !== undefined) return dateCondition(host, date, first);
  if (criteria === 'CUSTOM_FORMULA' && typeof first === 'string') return { kind: 'formula', formula: first };
  if (criteria === 'CELL_EMPTY') return { kind: 'blank' };
  if (criteria === 'CELL_NOT_EMPTY') return { kind: 'notBlank' };
  return refuse('Invalid conditional format criteria.');
}

/** "Before, on or after" a Date or a member of SpreadsheetApp.RelativeDate. */
export function dateCondition(host: Host, test: DateCondition['test'], day: unknown): DateCondition {
  return {
    kind: 'date',
    test,
    day: isDate(day) ? serialOfDate(host, day) : (DAYS[String(day)] ?? refuse('Invalid date')),
  };
}

/** Google's name of a condition; null for a colour scale, which has none. */
export function criteriaOf(condition: FormatCondition): BooleanCriteria | null {
  const name = criteriaName(condition);
  return name === null ? null : enumMember('BooleanCriteria', name);
}

function criteriaName(condition: FormatCondition): string | null {
  switch (condition.kind) {
    case 'formula':
      return 'CUSTOM_FORMULA';
    case 'blank':
      return 'CELL_EMPTY';
    case 'notBlank':
      return 'CELL_NOT_EMPTY';
    case 'number':
      return keyOf(NUMBERS, condition.test);
    case 'text':
      return keyOf(TEXTS, condition.test);
    case 'date':
      return keyOf(DATES, condition.test) + (typeof condition.day === 'string' ? '_RELATIVE' : '');
    case 'gradient':
      return null;
  }
}

/** The values that go with the criteria. */
export function valuesOf(host: Host, condition: FormatCondition): unknown[] {
  switch (condition.kind) {
    case 'formula':
      return [condition.formula];
    case 'number':
      return condition.high === null ? [condition.low] : [condition.low, condition.high];
    case 'text':
      return [condition.text];
    case 'date':
      return typeof condition.day === 'number'
        ? [dateOf(host, condition.day)]
        : [enumMember('RelativeDate', keyOf(DAYS, condition.day))];
    default:
      return [];
  }
}

/** One point of a colour scale, from the colour, the InterpolationType and the value that a script gives. */
export function gradientPoint(color: string, type: InterpolationType, value: string): GradientPoint {
  const kind = String(type).toLowerCase() as GradientPoint['type'];
  if (kind === 'min' || kind === 'max') return { color, type: kind, value: 0 };
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return { color, type: kind, value: Number.isFinite(number) ? number : refuse(`Invalid argument: ${value}`) };
}

/** The GradientCondition object of a colour scale of two or three points. */
export function gradientObject(host: Host, { points }: Gradient): GradientCondition {
  const min = points[0];
  const max = points.at(-1);
  const mid = points.length > 2 ? points[1] : undefined;
  const color = (point?: GradientPoint): string => point?.color ?? '';
  const type = (point?: GradientPoint): InterpolationType | null =>
    point ? enumMember('InterpolationType', point.type.toUpperCase()) : null;
  const value = (point?: GradientPoint): string =>
    point === undefined || point.type === 'min' || point.type === 'max' ? '' : String(point.value);
  return strict<GradientCondition>(host.gate, 'GradientCondition', () => ({
    getMinColor: () => color(min),
    getMinType: () => type(min),
    getMinValue: () => value(min),
    getMidColor: () => color(mid),
    getMidType: () => type(mid),
    getMidValue: () => value(mid),
    getMaxColor: () => color(max),
    getMaxType: () => type(max),
    getMaxValue: () => value(max),
  }));
}

function keyOf(names: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(names).find((name) => names[name] === value) ?? '';
}

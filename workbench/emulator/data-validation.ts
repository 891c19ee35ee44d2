/** DataValidation: what may be entered in a cell, as a value and as a builder. */
import type { CellPlace, NumberTest, Validation } from '../document';
import { dateOf, serialOfDate } from './conversion';
import { enumMember } from './enums';
import type { Host } from './host';
import { rangeOf } from './range';
import { openAreaOfRange } from './range-place';
import { refuse } from './run';
import { classOf, isDate, strict } from './strict';

type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextCheck = Extract<Validation, { kind: 'text' }>['test'];
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;

/** `requireDate` asks for a date and no more: one not before this day number. */
const ANY_DATE = -1_000_000_000;
const NOWHERE: CellPlace = { sheet: 0, row: 0, column: 0 };
const validations = new WeakMap<object, Validation>();

const NUMBERS: Readonly<Record<NumberTest, string>> = {
  above: 'NUMBER_GREATER_THAN',
  atLeast: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  below: 'NUMBER_LESS_THAN',
  atMost: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
};
const DATES: Readonly<Record<NumberTest, string>> = {
  above: 'DATE_AFTER',
  atLeast: 'DATE_ON_OR_AFTER',
  below: 'DATE_BEFORE',
  atMost: 'DATE_ON_OR_BEFORE',
  equal: 'DATE_EQUAL_TO',
  notEqual: 'DATE_IS_VALID_DATE',
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
};

const TEXTS: Readonly<Record<TextCheck, string>> = {
  contains: 'TEXT_CONTAINS',
  notContains: 'TEXT_DOES_NOT_CONTAIN',
  equals: 'TEXT_EQUAL_TO',
  // Google has no criteria for these two.
  startsWith: '',
  endsWith: '',
  email: 'TEXT_IS_VALID_EMAIL',
  url: 'TEXT_IS_VALID_URL',
};

/** The DataValidation object of a rule in the document. */
export function validationObject(host: Host, validation: Validation): DataValidation {
  const object = strict<DataValidation>(host.gate, 'DataValidation', () => ({
    copy: () => newDataValidation(host, validation),
    getAllowInvalid: () => validation.allowInvalid,
    getHelpText: () => validation.helpText ?? '',
    getCriteriaType: () => criteriaOf(validation),
    getCriteriaValues: () => valuesOf(host, validation),
  }));
  validations.set(object, validation);
  return object;
}

/** The rule of a DataValidation object, for the cells from that corner on. */
export function validationOf(object: DataValidation, corner: CellPlace): Validation {
  const validation = validations.get(object) ?? refuse('Data validation rule not found');
  const { sheet, row, column } = corner;
  return validation.kind === 'formula' ? { ...validation, anchor: { sheet, row, column } } : validation;
}

/** SpreadsheetApp.newDataValidation(). */
export function newDataValidation(host: Host, start?: Validation): Builder {
  let rule: Validation | undefined = start;
  let common = { allowInvalid: start?.allowInvalid ?? true, helpText: start?.helpText ?? null };
  const set = (made: Validation): Builder => {
    rule = made;
    return builder;
  };
  const number = (test: NumberTest, low: number, high: number | null = null): Builder =>
    set({ kind: 'number', test, low, high, ...common });
  const date = (test: NumberTest, low: Date, high?: Date): Builder =>
    set({ kind: 'date', test, low: serialOfDate(host, low), high: high ? serialOfDate(host, high) : null, ...common });
  const text = (test: TextCheck, wanted = ''): Builder => set({ kind: 'text', test, text: wanted, ...common });
  const built = (): Validation =>
    rule ? { ...rule, ...common } : refuse('Data validation rule must have a criteria.');
  const builder: Builder = strict<Builder>(host.gate, 'DataValidationBuilder', () => ({
    requireValueInList(values: string[], showDropdown?: boolean) {
      if (values.length > 500) {
        refuse(
          "The data validation rule has more items than the limit of 500. Use the 'List from a range' criteria instead.",
        );
      }
      return set({ kind: 'list', values: Array.from(values, String), showDropdown: showDropdown ?? true, ...common });
    },
    requireValueInRange: (range: Range, showDropdown?: boolean) =>
      set({ kind: 'range', area: openAreaOfRange(range), showDropdown: showDropdown ?? true, ...common }),
    requireCheckbox: (checked?: unknown, unchecked?: unknown) =>
      set({ kind: 'checkbox', checked: boxValue(checked), unchecked: boxValue(unchecked), ...common }),
    requireFormulaSatisfied: (formula: string) => set({ kind: 'formula', formula, anchor: NOWHERE, ...common }),
    requireNumberBetween: (low: number, high: number) => number('between', low, high),
    requireNumberNotBetween: (low: number, high: number) => number('notBetween', low, high),
    requireNumberEqualTo: (value: number) => number('equal', value),
    requireNumberNotEqualTo: (value: number) => number('notEqual', value),
    requireNumberGreaterThan: (value: number) => number('above', value),
    requireNumberGreaterThanOrEqualTo: (value: number) => number('atLeast', value),
    requireNumberLessThan: (value: number) => number('below', value),
    requireNumberLessThanOrEqualTo: (value: number) => number('atMost', value),
    requireTextContains: (wanted: string) => text('contains', wanted),
    requireTextDoesNotContain: (wanted: string) => text('notContains', wanted),
    requireTextEqualTo: (wanted: string) => text('equals', wanted),
    requireTextIsEmail: () => text('email'),
    requireTextIsUrl: () => text('url'),
    requireDate: () => set({ kind: 'date', test: 'atLeast', low: ANY_DATE, high: null, ...common }),
    requireDateAfter: (day: Date) => date('above', day),
    requireDateBefore: (day: Date) => date('below', day),
    requireDateOnOrAfter: (day: Date) => date('atLeast', day),
    requireDateOnOrBefore: (day: Date) => date('atMost', day),
    requireDateEqualTo: (day: Date) => date('equal', day),
    requireDateBetween: (first: Date, last: Date) => date('between', first, last),
    requireDateNotBetween: (first: Date, last: Date) => date('notBetween', first, last),
    withCriteria: (criteria: Criteria, values: unknown[]) =>
      set(withCriteria(host, String(criteria), Array.from(values), common)),
    setAllowInvalid(allowInvalid: boolean) {
      common = { ...common, allowInvalid };
      return builder;
    },
    setHelpText(helpText: string) {
      common = { ...common, helpText };
      return builder;
    },
    getAllowInvalid: () => common.allowInvalid,
    getHelpText: () => common.helpText,
    getCriteriaType: () => criteriaOf(built()),
    getCriteriaValues: () => valuesOf(host, built()),
    copy: () => newDataValidation(host, built()),
    build: () => validationObject(host, built()),
  }));
  return builder;
}

function criteriaOf(validation: Validation): Criteria {
  const name = (): string => {
    switch (validation.kind) {
      case 'list':
        return 'VALUE_IN_LIST';
      case 'range':
        return 'VALUE_IN_RANGE';
      case 'checkbox':
        return 'CHECKBOX';
      case 'formula':
        return 'CUSTOM_FORMULA';
      case 'number':
        return NUMBERS[validation.test];
      case 'text':
        return TEXTS[validation.test];
      case 'date':
        return validation.low === ANY_DATE ? 'DATE_IS_VALID_DATE' : DATES[validation.test];
    }
  };
  return enumMember('DataValidationCriteria', name());
}

function valuesOf(host: Host, validation: Validation): unknown[] {
  switch (validation.kind) {
    case 'list':
      return [[...validation.values], validation.showDropdown];
    case 'range':
      return [rangeOf(host, validation.area), validation.showDropdown];
    case 'checkbox':
      return [validation.checked, validation.unchecked].filter((value) => value !== null);
    case 'formula':
      return [validation.formula];
    case 'number':
      return [validation.low, validation.high].filter((value) => value !== null);
    case 'text':
      return validation.text === '' ? [] : [validation.text];
    case 'date':
      return [validation.low, validation.high].flatMap((serial) =>
        serial === null || serial === ANY_DATE ? [] : [dateOf(host, serial)],
      );
  }
}

function boxValue(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function withCriteria(
  host: Host,
  criteria: string,
  values: readonly unknown[],
  common: Pick<Validation, 'allowInvalid' | 'helpText'>,
): Validation {
  const [first, second] = values;
  const named = <T extends string>(names: Readonly<Record<T, string>>): T | undefined =>
    (Object.keys(names) as T[]).find((test) => names[test] === criteria);
  const showDropdown = second !== false;
  if (criteria === 'CHECKBOX')
    return { kind: 'checkbox', checked: boxValue(first), unchecked: boxValue(second), ...common };
  if (criteria === 'DATE_IS_VALID_DATE') return { kind: 'date', test: 'atLeast', low: ANY_DATE, high: null, ...common };
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(first))
    return { kind: 'list', values: Array.from(first, String), showDropdown, ...common };
  if (criteria === 'VALUE_IN_RANGE' && classOf(first) === 'Range')
    return { kind: 'range', area: openAreaOfRange(first as Range), showDropdown, ...common };
  if (criteria === 'CUSTOM_FORMULA' && typeof first === 'string')
    return { kind: 'formula', formula: first, anchor: NOWHERE, ...common };
  const number = named(NUMBERS);
  if (number && typeof first === 'number')
    return { kind: 'number', test: number, low: first, high: typeof second === 'number' ? second : null, ...common };
  const date = named(DATES);
  if (date && isDate(first)) {
    const high = isDate(second) ? serialOfDate(host, second) : null;
    return { kind: 'date', test: date, low: serialOfDate(host, first), high, ...common };
  }
  const text = named(TEXTS);
  if (text) return { kind: 'text', test: text, text: typeof first === 'string' ? first : '', ...common };
  return refuse('Invalid data validation criteria.');
}

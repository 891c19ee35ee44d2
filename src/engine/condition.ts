/** Every condition of the model format: from a row of the model to a test of one cell. */

import { dayOf } from './day';
import { domainOf, domainWanted, emailDomain, isFreeEmail, isWithin } from './domain';
import type { Cell } from './model';
import { isError, type Reading, type Spelling } from './reading';
import { numberIn } from './settings';
import { isEmpty } from './text';
import { type Alternative, alternatives, matchesWild } from './value-list';
import type { ConditionName } from './vocabulary';
import { hasWord } from './words';

/**
 * A condition, ready to test cells: 0 is not met, 1 met, other numbers for counted ones.
 * `breaks`: between two of these numbers the result is the same for every number cell; undefined: any may differ.
 */
export interface Test {
  readonly count: (cell: Reading) => number;
  readonly breaks: readonly number[] | undefined;
  /** The least and the most it can give for a cell that nobody knows. */
  readonly least: number;
  readonly most: number;
}

/** What keeps a condition from being used. */
export type Fault = 'valueMissing' | 'valueUnreadable' | 'toMissing' | 'toUnreadable' | 'valueNotAboveZero';

const MOST_COUNT = 1e15;

/** Builds the test for a condition; `asOf` is the effective day's number. */
export function testOf(name: ConditionName, value: Cell, to: Cell, spelling: Spelling, asOf: number): Test | Fault {
  switch (name) {
    case 'isBlank':
      return test((cell) => cell.state === 'blank', []);
    case 'isNotBlank':
      return test((cell) => cell.state === 'known', []);
    case 'isChecked':
      return test((cell) => cell.state === 'known' && (cell.cell === true || CHECKED.has(cell.text)), []);
    case 'isNotChecked':
      return test(
        (cell) =>
          cell.state === 'blank' || (cell.state === 'known' && (cell.cell === false || UNCHECKED.has(cell.text))),
        [],
      );
    case 'isEmail':
      return known((cell) => emailDomain(cell.text) !== undefined, []);
    case 'isFreeEmail':
      return known((cell) => isFreeEmail(cell.text), []);
    case 'isBusinessEmail':
      return known((cell) => emailDomain(cell.text) !== undefined && !isFreeEmail(cell.text), []);
    case 'each':
    case 'amount':
      return counted(name, value, spelling);
    case 'is':
    case 'isNot':
    case 'contains':
    case 'containsNot':
    case 'hasWord':
    case 'startsWith':
    case 'endsWith':
    case 'includes':
    case 'includesNot':
    case 'hasDomain':
      return listed(name, value, spelling);
    case 'atLeast':
    case 'moreThan':
    case 'atMost':
    case 'lessThan':
    case 'between':
      return compared(name, value, to, spelling);
    case 'inTheLast':
    case 'notInTheLast':
    case 'inTheNext':
      return aged(name, value, spelling, asOf);
    case 'before':
    case 'onOrAfter':
      return dated(name, value, spelling);
  }
}

/** Strength halves after every half-life: a test that gives the factor for the date in a cell. */
export function decayOf(halfLife: number, asOf: number): Test {
  return {
    count: ({ state, day }) => {
      if (state !== 'known' || day === undefined) return 0;
      return day >= asOf ? 1 : 0.5 ** ((asOf - day) / halfLife);
    },
    breaks: [],
    least: 0,
    most: 1,
  };
}

const CHECKED: ReadonlySet<string> = new Set(['true', 'yes', 'y', 'x', '✓', '是']);
const UNCHECKED: ReadonlySet<string> = new Set(['false', 'no', 'n', '否']);

function test(holds: (cell: Reading) => boolean, breaks: readonly number[] | undefined): Test {
  return { count: (cell) => (holds(cell) ? 1 : 0), breaks, least: 0, most: 1 };
}

/** A condition that a blank or an error can never meet: unknown is not evidence. */
function known(holds: (cell: Reading) => boolean, breaks: readonly number[] | undefined): Test {
  return test((cell) => cell.state === 'known' && holds(cell), breaks);
}

function counted(name: 'each' | 'amount', value: Cell, spelling: Spelling): Test | Fault {
  const unit = isEmpty(value) ? 1 : numberIn(value, spelling.decimalSign);
  if (unit === undefined) return 'valueUnreadable';
  if (unit <= 0) return 'valueNotAboveZero';
  const held = (count: number): number => Math.min(Math.max(count, -MOST_COUNT), MOST_COUNT) + 0;
  const amount = name === 'amount';
  return {
    count: ({ state, number }) => {
      if (state !== 'known' || number === undefined) return 0;
      return amount ? held(number / unit) : held(Math.max(0, Math.floor(number / unit + 1e-9)));
    },
    breaks: undefined,
    least: amount ? Number.NEGATIVE_INFINITY : 0,
    most: Number.POSITIVE_INFINITY,
  };
}

type Compared = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'between';

function compared(name: Compared, value: Cell, to: Cell, spelling: Spelling): Test | Fault {
  if (isEmpty(value)) return 'valueMissing';
  const low = numberIn(value, spelling.decimalSign);
  if (low === undefined) return 'valueUnreadable';
  if (name === 'between') {
    if (isEmpty(to)) return 'toMissing';
    const high = numberIn(to, spelling.decimalSign);
    if (high === undefined) return 'toUnreadable';
    return known(({ number }) => number !== undefined && number >= low && number <= high, [low, high]);
  }
  const holds: Record<Exclude<Compared, 'between'>, (number: number) => boolean> = {
    atLeast: (number) => number >= low,
    moreThan: (number) => number > low,
    atMost: (number) => number <= low,
    lessThan: (number) => number < low,
  };
  const meets = holds[name];
  return known(({ number }) => number !== undefined && meets(number), [low]);
}

function aged(
  name: 'inTheLast' | 'notInTheLast' | 'inTheNext',
  value: Cell,
  spelling: Spelling,
  asOf: number,
): Test | Fault {
  if (isEmpty(value)) return 'valueMissing';
  const days = numberIn(value, spelling.decimalSign);
  if (days === undefined) return 'valueUnreadable';
  return known(({ day }) => {
    if (day === undefined) return false;
    const age = asOf - day;
    if (name === 'inTheLast') return age >= 0 && age <= days;
    if (name === 'notInTheLast') return age > days;
    return age === 0 || (age < 0 && -age <= days);
  }, []);
}

function dated(name: 'before' | 'onOrAfter', value: Cell, spelling: Spelling): Test | Fault {
  if (isEmpty(value)) return 'valueMissing';
  const limit = typeof value === 'string' ? dayOf(value, spelling.dateOrder) : undefined;
  if (limit === undefined) return 'valueUnreadable';
  return known(({ day }) => day !== undefined && (name === 'before' ? day < limit : day >= limit), []);
}

type Listed =
  | 'is'
  | 'isNot'
  | 'contains'
  | 'containsNot'
  | 'hasWord'
  | 'startsWith'
  | 'endsWith'
  | 'includes'
  | 'includesNot'
  | 'hasDomain';

function listed(name: Listed, value: Cell, spelling: Spelling): Test | Fault {
  if (isError(value)) return 'valueUnreadable';
  const list = value === null || isEmpty(value) ? [] : alternatives(value);
  if (list.length === 0) return 'valueMissing';
  const texts = list.map((alternative) => alternative.text);
  const any = (holds: (subject: string, value: string) => boolean) => (cell: Reading) =>
    texts.some((wanted) => holds(cell.text, wanted));
  const not = (holds: (cell: Reading) => boolean) => (cell: Reading) => !holds(cell);
  switch (name) {
    case 'is':
    case 'isNot': {
      const { equals, breaks } = equality(list, value, spelling);
      return known(name === 'is' ? equals : not(equals), breaks);
    }
    case 'contains':
      return known(
        any((subject, wanted) => subject.includes(wanted)),
        undefined,
      );
    case 'containsNot':
      return known(not(any((subject, wanted) => subject.includes(wanted))), undefined);
    case 'hasWord':
      return known(any(hasWord), undefined);
    case 'startsWith':
      return known(
        any((subject, wanted) => subject.startsWith(wanted)),
        undefined,
      );
    case 'endsWith':
      return known(
        any((subject, wanted) => subject.endsWith(wanted)),
        undefined,
      );
    case 'includes':
    case 'includesNot': {
      const wanted = new Set(texts);
      const has = (cell: Reading): boolean => cell.items.some((item) => wanted.has(item));
      return known(name === 'includes' ? has : not(has), undefined);
    }
    case 'hasDomain': {
      const wanted = texts.map(domainWanted);
      return known((cell) => {
        const domain = domainOf(cell.text);
        return domain !== undefined && wanted.some((parent) => isWithin(domain, parent));
      }, []);
    }
  }
}

/** Equal as numbers where both are, as dates where both are, else as text; wildcards compare the text. */
function equality(
  list: readonly Alternative[],
  value: Cell,
  spelling: Spelling,
): { equals: (cell: Reading) => boolean; breaks: readonly number[] | undefined } {
  const texts = new Set<string>();
  const numbers = new Set<number>();
  const days = new Set<number>();
  if (typeof value === 'number' && fewDigits(String(value))) numbers.add(value);
  const wild = list.flatMap((alternative) => (alternative.wild ? [alternative.wild] : []));
  for (const alternative of list) {
    if (alternative.wild) continue;
    texts.add(alternative.text);
    const number = fewDigits(alternative.text) ? numberIn(alternative.text, spelling.decimalSign) : undefined;
    if (number !== undefined) numbers.add(number);
    const day = dayOf(alternative.text, spelling.dateOrder);
    if (day !== undefined) days.add(day);
  }
  const equals = (cell: Reading): boolean => {
    if (texts.has(cell.text)) return true;
    if (numbers.size > 0 && cell.number !== undefined && fewDigits(cell.text) && numbers.has(cell.number)) return true;
    if (days.size > 0 && cell.day !== undefined && days.has(cell.day)) return true;
    return wild.some((signs) => matchesWild(cell.text, signs));
  };
  const looksLike = [...texts].map(Number).filter(Number.isFinite);
  return { equals, breaks: wild.length > 0 ? undefined : [...numbers, ...looksLike] };
}

/** Above 15 digits two different numbers may be stored as one: long ids are compared as text. */
function fewDigits(plain: string): boolean {
  return plain.length <= 15 || plain.replace(/\D/g, '').length <= 15;
}

/** Every condition of the model format: from a row of the model to a test of one cell. */
import { listed } from './condition-list';
import { type Fault, known, type Test, test } from './condition-test';
import { dayOf } from './day';
import { FREE_EMAIL_DOMAINS } from './free-email';
import type { Cell } from './model';
import type { Spelling } from './reading';
import { numberIn } from './settings';
import { isEmpty } from './text';
import type { ConditionName } from './vocabulary';

/** More is not counted. */
export const MOST_COUNT = 1e15;

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
      return known(({ emailDomain }) => emailDomain !== undefined, []);
    case 'isFreeEmail':
      return known(({ emailDomain }) => emailDomain !== undefined && FREE_EMAIL_DOMAINS.has(emailDomain), []);
    case 'isBusinessEmail':
      return known(({ emailDomain }) => emailDomain !== undefined && !FREE_EMAIL_DOMAINS.has(emailDomain), []);
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
      return state !== 'known' || day === undefined ? 0 : decayFactor(day, halfLife, asOf);
    },
    breaks: [],
    least: 0,
    most: 1,
  };
}

/** What is left of a strength on a day; nothing where the day is −∞, everything where it is still to come. */
export function decayFactor(day: number, halfLife: number, asOf: number): number {
  return day >= asOf ? 1 : 0.5 ** ((asOf - day) / halfLife);
}

/** Texts that are understood as a ticked checkbox. */
export const CHECKED: ReadonlySet<string> = new Set(['true', 'yes', 'y', 'x', '✓', '是']);
/** Texts that are understood as an empty checkbox. */
export const UNCHECKED: ReadonlySet<string> = new Set(['false', 'no', 'n', '否']);

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
    least: amount ? -Infinity : 1,
    most: Infinity,
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

/** Conditions on what a lead did: on how often, on how lately, and what of it is left after decay. */
import type { History } from './activity-history';
import { decayFactor, MOST_COUNT, testOf } from './condition';
import type { Fault, Test } from './condition-test';
import { isoDay } from './day';
import type { Cell } from './model';
import { within } from './number';
import { Reading, type Spelling } from './reading';
import { numberIn } from './settings';
import { isEmpty } from './text';
import type { ConditionName, Term } from './vocabulary';

/** What a condition on activities becomes: whether and how often it holds, and the same after decay. */
export interface ActivityTest extends Test<History> {
  /** What is left where every event decays from its own date; `upTo` keeps the newest units. */
  readonly decayed: (halfLife: number, upTo: number) => Test<History>;
}

/** On what a condition may look: how often something happened, or when last. */
type Looks = 'number' | 'date' | 'presence' | 'count';

const LOOKS: { readonly [name in ConditionName]?: Looks } = {
  is: 'number',
  isNot: 'number',
  atLeast: 'number',
  moreThan: 'number',
  atMost: 'number',
  lessThan: 'number',
  between: 'number',
  inTheLast: 'date',
  notInTheLast: 'date',
  before: 'date',
  onOrAfter: 'date',
  isBlank: 'presence',
  isNotBlank: 'presence',
  each: 'count',
  amount: 'count',
};

/** How a condition looks at activities; undefined where it cannot be asked of them. */
export function looksAt(name: ConditionName): Looks | undefined {
  return LOOKS[name];
}

/** Builds the test for a condition; `asOf` is the effective day's number. */
export function activityTest(
  name: ConditionName,
  value: Cell,
  to: Cell,
  spelling: Spelling,
  asOf: number,
  most: number,
): ActivityTest | Fault | 'activityCondition' {
  const looks = looksAt(name);
  // A count is no cell that somebody typed: no word for blank can stand for it.
  const plain = { ...spelling, blankWords: new Set<string>() };
  switch (looks) {
    case undefined:
      return 'activityCondition';
    case 'presence':
      return holding(({ total }) => total > 0 === (name === 'isNotBlank'), asOf);
    case 'count':
      return counting(name === 'amount', value, spelling, asOf, most);
    case 'number':
    case 'date': {
      const test = testOf(name, value, to, plain, asOf);
      if (typeof test === 'string') return test;
      const results = new Map<number, boolean>();
      const holds = (number: number, cell: () => string | number): boolean => {
        let result = results.get(number);
        if (result === undefined) {
          result = test.count(new Reading(cell(), plain)) !== 0;
          results.set(number, result);
        }
        return result;
      };
      return looks === 'number'
        ? holding(({ total }) => holds(total, () => total / 1000), asOf)
        : holding(({ newest }) => newest !== -Infinity && holds(newest, () => isoDay(newest)), asOf);
    }
  }
}

/** The most times that events can count within some days; ∞ without an end. */
export function mostEvents(count: Term<'counts'>, days: number): number {
  return count === 'once' ? 1 : count === 'onceADay' ? Math.floor(days) + 1 : Infinity;
}

function holding(holds: (history: History) => boolean, asOf: number): ActivityTest {
  return {
    count: (history) => (holds(history) ? 1 : 0),
    breaks: undefined,
    least: 1,
    most: 1,
    decayed: (halfLife, upTo) => ({
      count: (history) => (holds(history) ? Math.min(1, upTo) * decayFactor(history.newest, halfLife, asOf) : 0),
      breaks: undefined,
      least: 0,
      most: 1,
    }),
  };
}

function counting(amount: boolean, value: Cell, spelling: Spelling, asOf: number, most: number): ActivityTest | Fault {
  const unit = isEmpty(value) ? 1 : numberIn(value, spelling.decimalSign);
  if (unit === undefined) return 'valueUnreadable';
  if (unit <= 0) return 'valueNotAboveZero';
  const units = (thousandths: number): number =>
    Math.min(amount ? thousandths / 1000 / unit : Math.floor(thousandths / 1000 / unit + 1e-9), MOST_COUNT);
  const limits = { breaks: undefined, most: most === Infinity ? most : units(most * 1000) };
  return {
    count: ({ total }) => units(total),
    ...limits,
    least: amount ? 0 : 1,
    decayed: (halfLife, upTo) => ({
      count: ({ days, amounts, total }) => {
        let done = total;
        let left = Math.min(units(total), upTo);
        let strength = 0;
        for (let d = days.length - 1; d >= 0 && left > 0; d--) {
          const before = done - amounts[d]!;
          // The units that this day completes, as far as Up to lets them count.
          const counted = within(units(done) - units(before), 0, left);
          strength += counted * decayFactor(days[d]!, halfLife, asOf);
          left -= counted;
          done = before;
        }
        return strength;
      },
      ...limits,
      least: 0,
    }),
  };
}

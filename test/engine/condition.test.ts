import { describe, expect, test } from 'vitest';
import { decayOf, testOf } from '../../src/engine/condition';
import { dayOf } from '../../src/engine/day';
import type { Cell } from '../../src/engine/model';
import { Reading, type Spelling } from '../../src/engine/reading';
import { type ConditionName, vocabulary } from '../../src/engine/vocabulary';

const spelling: Spelling = { blankWords: new Set(['tbd']), dateOrder: 'dayFirst', decimalSign: '.' };
const asOf = dayOf('2026-11-22', undefined) ?? Number.NaN;
const ERROR = '#N/A';

const countOf = (name: ConditionName, value: Cell, to: Cell, cell: unknown): number | string => {
  const built = testOf(name, value, to, spelling, asOf);
  return typeof built === 'string' ? built : built.count(new Reading(cell, spelling));
};

describe('a condition', () => {
  const seen = new Set<string>();
  const check = (
    name: ConditionName,
    [value, to]: readonly [Cell?, Cell?],
    met: readonly unknown[],
    unmet: readonly unknown[],
  ): void => {
    seen.add(name);
    test(`${name} ${value ?? ''}`, () => {
      expect(met.map((cell) => [cell, countOf(name, value ?? '', to ?? '', cell)])).toEqual(
        met.map((cell) => [cell, 1]),
      );
      expect(unmet.map((cell) => [cell, countOf(name, value ?? '', to ?? '', cell)])).toEqual(
        unmet.map((cell) => [cell, 0]),
      );
    });
  };
  const unknown = ['', '  ', null, undefined, 'TBD', ERROR, Number.NaN, {}];

  check(
    'is',
    ['5 | VP* | 22/11/2026'],
    [5, '5.0', 'vp sales', '2026-11-22', '22.11.2026'],
    ['55', 'a vp', '11/22/2026', ...unknown],
  );
  check('isNot', ['5 | VP*'], [6, 'CEO', false], ['5.0', 'VP', ...unknown]);
  check('contains', ['vp | ceo'], ['SVP', 'our CEO'], ['v p', ...unknown]);
  check('containsNot', ['vp | ceo'], ['cfo', 5], ['SVP', ...unknown]);
  check('hasWord', ['vp'], ['the VP'], ['SVP', ...unknown]);
  check('startsWith', ['vp|c'], ['VP x', 'CEO'], ['the VP', ...unknown]);
  check('endsWith', ['vp|o'], ['the VP', 'CEO'], ['VP x', ...unknown]);
  check('includes', ['a|b'], ['A', 'x, b', 'x\na'], ['ab', 'a b', ...unknown]);
  check('includesNot', ['a|b'], ['ab', 'x'], ['x;B', ...unknown]);
  check('atLeast', [5], [5, '5', '1,000'], [4.9, '5+', true, ...unknown]);
  check('moreThan', [5], [5.001], [5, ...unknown]);
  check('atMost', [5], [5, -1, 0], [5.001, false, ...unknown]);
  check('lessThan', [5], [4.999], [5, ...unknown]);
  check('between', [5, 10], [5, 10, '7'], [4.999, 10.001, ...unknown]);
  check('inTheLast', [10], ['2026-11-22', '2026-11-12', '12/11/2026'], ['2026-11-11', '2026-11-23', asOf, ...unknown]);
  check('notInTheLast', [10], ['2026-11-11', '2020-01-01'], ['2026-11-12', '2026-11-22', '2026-12-22', ...unknown]);
  check('inTheNext', [10], ['2026-11-22', '2026-12-02'], ['2026-12-03', '2026-11-21', ...unknown]);
  check('before', ['2026-11-22'], ['2026-11-21'], ['2026-11-22', 'x', ...unknown]);
  check('onOrAfter', ['2026-11-22'], ['2026-11-22', '2027-01-01'], ['2026-11-21', 'x', ...unknown]);
  check('isBlank', [], ['', ' ', null, undefined, 'tbd'], ['x', 0, false, ERROR, Number.NaN, {}]);
  check('isNotBlank', [], ['x', 0, false], unknown);
  check('isChecked', [], [true, 'TRUE', 'yes', 'Y', 'x', '✓', '是'], [false, 1, 'on', ...unknown]);
  check('isNotChecked', [], [false, 'FALSE', 'no', 'N', '否', '', null, 'TBD'], [true, 0, 'off', ERROR, {}]);
  check('isEmail', [], ['a@b.co'], ['a@b', 'b.co', ...unknown]);
  check(
    'isFreeEmail',
    [],
    ['a@gmail.com', 'a@163.com', 'a@yahoo.com.tw'],
    ['a@b.co', 'a@mail.gmail.com', 'gmail.com', ...unknown],
  );
  check('isBusinessEmail', [], ['a@b.co'], ['a@gmail.com', 'b.co', ...unknown]);
  check('hasDomain', ['b.co | edu'], ['a@b.co', 'https://x.b.co/y', 'mit.edu'], ['ab.co', 'b.co.uk', ...unknown]);

  test('has a test of its own here, but for those that count', () => {
    expect(Object.keys(vocabulary.conditions).filter((name) => !seen.has(name))).toEqual(['each', 'amount']);
  });
});

describe('a count', () => {
  const check = (name: 'each' | 'amount', value: Cell, cell: unknown, count: number): void => {
    test(`${name} ${value} of ${cell} is ${count}`, () => expect(countOf(name, value, '', cell)).toBe(count));
  };
  check('each', '', 3.7, 3);
  check('each', 10, '35', 3);
  check('each', 0.1, 0.3, 3);
  check('each', 10, -35, 0);
  check('each', 10, '35 visits', 0);
  check('each', 1, 1e300, 1e15);
  check('amount', '', -3.7, -3.7);
  check('amount', 10, '35', 3.5);
  check('amount', 1, -1e300, -1e15);
  check('amount', 1, -0, 0);
  for (const cell of ['', 'TBD', ERROR, true, 'x']) {
    check('each', 1, cell, 0);
    check('amount', 1, cell, 0);
  }
});

describe('a condition that cannot be used', () => {
  const check = (name: ConditionName, value: Cell, to: Cell, fault: string): void => {
    test(`${name} ${value} ${to} has ${fault}`, () => expect(testOf(name, value, to, spelling, asOf)).toBe(fault));
  };
  for (const name of [
    'is',
    'isNot',
    'contains',
    'containsNot',
    'hasWord',
    'startsWith',
    'endsWith',
    'includes',
    'includesNot',
    'hasDomain',
  ] as const) {
    check(name, '', '', 'valueMissing');
    check(name, ' | ', '', 'valueMissing');
    check(name, ERROR, '', 'valueUnreadable');
  }
  for (const name of [
    'atLeast',
    'moreThan',
    'atMost',
    'lessThan',
    'between',
    'inTheLast',
    'notInTheLast',
    'inTheNext',
  ] as const) {
    check(name, '', 5, 'valueMissing');
    check(name, 'five', 5, 'valueUnreadable');
    check(name, ERROR, 5, 'valueUnreadable');
    check(name, true, 5, 'valueUnreadable');
  }
  for (const name of ['before', 'onOrAfter'] as const) {
    check(name, '', '', 'valueMissing');
    check(name, 'soon', '', 'valueUnreadable');
    check(name, 46000, '', 'valueUnreadable');
  }
  check('between', 5, '', 'toMissing');
  check('between', 5, 'ten', 'toUnreadable');
  check('between', 5, ERROR, 'toUnreadable');
  for (const name of ['each', 'amount'] as const) {
    check(name, 0, '', 'valueNotAboveZero');
    check(name, -1, '', 'valueNotAboveZero');
    check(name, 'page', '', 'valueUnreadable');
  }
});

describe('decay', () => {
  const check = (cell: unknown, halfLife: number, factor: number): void => {
    test(`${cell} with a half-life of ${halfLife} is ${factor}`, () =>
      expect(decayOf(halfLife, asOf).count(new Reading(cell, spelling))).toBeCloseTo(factor, 15));
  };
  check('2026-11-22', 30, 1);
  check('2026-10-23', 30, 0.5);
  check('2026-09-23', 30, 0.25);
  check('2026-11-07', 30, Math.SQRT1_2);
  check('2026-11-21', 0.5, 0.25);
  check('2027-01-01', 30, 1);
  for (const cell of ['', 'soon', ERROR, asOf, 'tbd']) check(cell, 30, 0);
});

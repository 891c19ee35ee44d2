import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DecimalSign,
  numberOf,
  roundHalfAway,
  roundTo,
  thousandths,
  unitOf,
  within,
} from '../../src/engine/number';

describe('a text that is plainly a number', () => {
  const check = (given: string, expected: number | undefined, sign: DecimalSign = '.'): void => {
    test(`${JSON.stringify(given)} with ${sign} is ${expected}`, () => expect(numberOf(given, sign)).toBe(expected));
  };
  check('12', 12);
  check(' 12.50 ', 12.5);
  check('.5', 0.5);
  check('-.5', -0.5);
  check('-3', -3);
  check('−3', -3);
  check('+3', 3);
  check('-0', 0);
  check('007', 7);
  check('1,234', 1234);
  check('1,234,567.89', 1234567.89);
  check('1 234 567', 1234567);
  check("1'234", 1234);
  check('$1,000', 1000);
  check('1,000 €', 1000);
  check('-$5', -5);
  check('₹ 5', 5);
  check('￥5', 5);
  check('50%', 0.5);
  check('12.5 %', 0.125);
  check('１２', 12);
  for (const odd of [
    '',
    '-',
    '.',
    '%',
    '$',
    '1,23',
    '12,34',
    '1,2345',
    '1234,567',
    '1,234 567',
    '1,,234',
    ',123',
    '1.2.3',
  ])
    check(odd, undefined);
  for (const odd of [
    '(100)',
    '50+',
    '10k',
    '1e5',
    '0x10',
    '1/2',
    '1-10',
    '5 people',
    '--5',
    '-$-5',
    '$5$',
    '$5 €',
    '5%%',
    'Infinity',
    'NaN',
    '½',
  ])
    check(odd, undefined);
  check('1,5', 1.5, ',');
  check('1.234,5', 1234.5, ',');
  check('1.234', 1234, ',');
  check('1 234,5', 1234.5, ',');
  check(',5', 0.5, ',');
  check('1.5', undefined, ',');
  check('1,234,5', undefined, ',');
  check('12,5 %', 0.125, ',');

  test('what JavaScript writes is read back, but for exponents', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
        const plain = String(value);
        expect(numberOf(plain, '.')).toBe(plain.includes('e') ? undefined : value + 0);
      }),
    );
  });
});

describe('thousandths', () => {
  const check = (given: number, expected: number): void => {
    test(`${given} is ${expected}`, () => expect(thousandths(given)).toBe(expected));
  };
  check(1, 1000);
  check(0.1, 100);
  check(1.0005, 1001);
  check(1.00049, 1000);
  check(-1.0005, -1001);
  check(1.005, 1005);
  check(8.345, 8345);
  check(0.0005, 1);
  check(-0.0004, 0);
  check(1e-9, 0);
  check(1e9, 1e12);
  check(1e300, 1e12);
  check(-1e300, -1e12);
});

describe('rounding', () => {
  const check = (given: number, decimals: number, expected: number): void => {
    test(`${given} thousandths with ${decimals} decimals are ${expected}`, () =>
      expect(roundTo(given, decimals)).toBe(expected));
  };
  check(1500, 0, 2000);
  check(1499, 0, 1000);
  check(-1500, 0, -2000);
  check(-499, 0, 0);
  check(1250, 1, 1300);
  check(1245, 2, 1250);
  check(1245, 3, 1245);

  test('half goes away from zero, and there is no minus zero', () => {
    expect([0.5, 1.5, 2.5, -0.5, -2.5, 0.49999999999999994, -0.1].map(roundHalfAway)).toEqual([1, 2, 3, -1, -3, 0, 0]);
  });

  test('the smallest step follows the decimals', () => {
    expect([0, 1, 2, 3].map(unitOf)).toEqual([1000, 100, 10, 1]);
  });
});

test('a value is held within bounds', () => {
  expect([within(5, 0, 10), within(-5, 0, 10), within(15, 0, 10)]).toEqual([5, 0, 10]);
});

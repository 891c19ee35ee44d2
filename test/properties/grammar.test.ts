/** Numbers, dates and texts are read as the second reading does, in random strings of just the characters that matter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay, numberOf, text, thousandths } from '../../src/engine';
import * as reference from '../reference/cell';
import * as whole from '../reference/thousandths';
import { holds } from './cases';
import { dateText, numberText } from './cells';

const from = (characters: string, maxLength: number) => fc.string({ unit: fc.constantFrom(...characters), maxLength });
const mixed = (samples: fc.Arbitrary<string>, characters: string) =>
  fc.oneof(
    from(characters, 12),
    fc.tuple(samples, fc.nat(12), fc.nat(2), from(characters, 2)).map(([sample, at, cut, put]) => {
      return sample.slice(0, at) + put + sample.slice(at + cut);
    }),
  );

describe('a cell is read as the second reading does', () => {
  test('as a number', () => {
    const numbers = mixed(numberText, "0012345.,,.'’ \u00a0%$€£+-−eE１５");
    const property = fc.property(numbers, fc.constantFrom('.' as const, ',' as const), (cell, sign) => {
      const [read, wanted] = [numberOf(cell, sign), reference.numberOf(cell, sign)];
      expect(read === wanted ? wanted : read).toBe(wanted);
    });
    holds(property, 5000);
  });

  test('as a date', () => {
    const orders = fc.constantFrom(
      ['', undefined] as const,
      ['day first', 'dayFirst'] as const,
      ['month first', 'monthFirst'] as const,
    );
    const dates = mixed(dateText, '00112269-//. TtZ:年月日NovJan');
    const property = fc.property(dates, orders, (cell, [order, named]) => {
      const read = dayOf(cell, named);
      expect(read).toBe(reference.dayOf(cell, order));
      if (read !== undefined) expect(dayOf(isoDay(read), undefined)).toBe(read);
    });
    holds(property, 5000);
  });

  test('as text', () => {
    const characters = fc.string({ unit: 'binary', maxLength: 12 });
    const property = fc.property(fc.oneof(characters, from(' \t\n\u00a0\u3000ＡaAßİΣςﬁ①е́', 8)), (cell) => {
      expect(text(cell)).toBe(reference.textOf(cell));
    });
    holds(property, 5000);
  });

  test('in whole thousandths', () => {
    const decimals = fc.tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: 0, max: 99_999 }));
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      decimals.map(([units, part]) => Number(`${units}.${part}`)),
    );
    holds(
      fc.property(numbers, (number) => {
        expect(thousandths(number) || 0).toBe(whole.thousandths(number) || 0);
      }),
      5000,
    );
  });
});

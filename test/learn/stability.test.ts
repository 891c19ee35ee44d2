/** The population stability index of scores and columns. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellSpelling, psiOf, stabilityOfCells, stabilityOfNumbers } from '../../src/learn';
import { holds } from '../properties/cases';
import { anyCell } from '../properties/cells';
import { numbersIn } from './leads';

const spelling: CellSpelling = { decimalSign: '.', dateOrder: undefined, blankWords: new Set(['select']) };
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('the population stability index', () => {
  it('compares shares', () => {
    // numpy 2.4: ((q − p) · ln(q / p)).sum()
    expect(psiOf([100, 200, 300, 400], [150, 150, 250, 450])).toBeCloseTo(0.04966258865051417, 12);
  });

  it('counts half a lead where a part is empty on one side', () => {
    expect(psiOf([100, 200, 0], [100, 150, 50])).toBeCloseTo(0.8078000927633318, 12);
  });

  it('is 0 for one mix, whatever the number of leads, and unknown without leads', () => {
    expect(psiOf([1, 2, 0], [100, 200, 0])).toBe(0);
    expect(psiOf([0, 0], [1, 2])).toBeUndefined();
    expect(psiOf([], [])).toBeUndefined();
  });
});

describe('the stability of numbers', () => {
  it('parts them at the tenths of what they were', () => {
    const found = stabilityOfNumbers(upTo(1000), upTo(1000));
    expect(found).toMatchObject({ psi: 0, reading: 'steady' });
    expect(found?.parts).toHaveLength(10);
    expect(found?.parts[0]).toEqual({ from: 0, to: 100, before: 100, now: 100 });
    expect(found?.parts[9]).toEqual({ from: 900, to: 999, before: 100, now: 100 });
  });

  it('reads 0.1 as watch and 0.25 as moved', () => {
    const shift = (by: number) =>
      stabilityOfNumbers(
        upTo(1000),
        upTo(1000).map((one) => one + by),
      )?.reading;
    expect([0, 20, 80, 300].map(shift)).toEqual(['steady', 'steady', 'watch', 'moved']);
  });

  it('takes no alarm at what chance makes of few leads', () => {
    const few = stabilityOfNumbers(
      upTo(20),
      upTo(20).map((one) => (one * one) / 19),
    );
    expect(few?.psi).toBeGreaterThan(0.1);
    expect(few?.reading).toBe('steady');
    expect(few?.byChance).toBeGreaterThan(few?.psi ?? 1);
  });

  it('finds numbers that were never there before', () => {
    expect(stabilityOfNumbers(times(100, 5), times(100, 4))?.reading).toBe('moved');
    expect(stabilityOfNumbers(times(100, 5), times(100, 5))).toMatchObject({ psi: 0, byChance: 0, reading: 'steady' });
  });

  it('is unknown where a side is empty or no number', () => {
    expect(stabilityOfNumbers([], upTo(9))).toBeUndefined();
    expect(stabilityOfNumbers(upTo(9), [Number.NaN, Number.POSITIVE_INFINITY])).toBeUndefined();
  });
});

describe('the stability of a column', () => {
  it('compares levels as text, blanks and blank words as one part', () => {
    const found = stabilityOfCells(
      [...times(60, 'Web'), ...times(40, 'Fair')],
      [...times(30, 'web '), ...times(20, 'FAIR'), ...times(25, ''), ...times(25, 'Select')],
      spelling,
    );
    expect(found?.reading).toBe('moved');
    expect(found?.parts).toEqual([
      { level: 'web', before: 60, now: 30 },
      { level: 'fair', before: 40, now: 20 },
      { level: '', before: 0, now: 50 },
    ]);
  });

  it('pools rare levels, so that names are steady', () => {
    const names = (from: number) => upTo(300).map((i) => `Person ${from + i}`);
    const found = stabilityOfCells(names(0), names(1000), spelling);
    expect(found?.parts).toHaveLength(21);
    expect(found?.parts[20]).toMatchObject({ level: undefined });
  });

  it('parts a column of numbers by tenths, its blanks apart', () => {
    const cells = [...upTo(100).map(String), ...times(10, '')];
    const found = stabilityOfCells(cells, cells, spelling);
    expect(found?.parts).toHaveLength(11);
    expect(found?.parts[10]).toEqual({ level: '', before: 10, now: 10 });
  });

  it('passes over dates, which move by nature', () => {
    expect(stabilityOfCells(['2026-01-01', ''], ['2026-11-01'], spelling)).toBeUndefined();
  });

  it('gives finite numbers for any cells, and every lead stands in one part', () => {
    holds(
      fc.property(fc.array(anyCell, { maxLength: 40 }), fc.array(anyCell, { maxLength: 40 }), (before, now) => {
        const found = stabilityOfCells(before, now, spelling);
        for (const number of numbersIn(found)) expect(number).toSatisfy(Number.isFinite);
        if (!found) return;
        const counted = found.parts.reduce(
          (sum, part) => [(sum[0] ?? 0) + part.before, (sum[1] ?? 0) + part.now],
          [0, 0],
        );
        expect(counted).toEqual([before.length, now.length]);
        expect(found.psi).toBeGreaterThanOrEqual(0);
        expect(stabilityOfCells([...before].reverse(), [...now].reverse(), spelling)).toEqual(found);
      }),
    );
  });
});

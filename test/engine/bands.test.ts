import { describe, expect, test } from 'vitest';
import { bandAt, compileBands, limitOf } from '../../src/engine/bands';
import { readScale } from '../../src/engine/settings';
import { modelFrom } from './compiled';

const bandsOf = (rows: unknown[][], decimals = 0) => {
  const model = modelFrom([['Settings'], ['Decimals', decimals], ['Bands'], ['Band', 'From', 'Axis'], ...rows]);
  const { scale } = readScale(model);
  return { scale, ...compileBands(model, scale) };
};

describe('the band of a score', () => {
  const rows = [
    ['Cold', '', ''],
    ['Hot', 70.5, ''],
    ['Out', 'Disqualified', ''],
    ['Warm', '40', ''],
    ['A', 30, 'Fit'],
  ];
  const { bands, issues } = bandsOf(rows);
  const check = (score: number, name: string): void => {
    test(`${score} is ${name}`, () => expect(bands[bandAt(bands, score * 1000)]?.name).toBe(name));
  };
  check(100, 'Hot');
  check(70.5, 'Hot');
  check(70.499, 'Warm');
  check(40, 'Warm');
  check(39.999, 'Cold');
  check(-1000, 'Cold');

  test('bands rise, each with its row', () => {
    expect(bands.map(({ name, index }) => [name, index])).toEqual([
      ['Cold', 0],
      ['Warm', 3],
      ['Hot', 1],
    ]);
    expect(issues).toEqual([]);
  });

  test('there may be none', () => expect(bandAt(bandsOf([['Hot', 70]]).bands, 69_999)).toBe(-1));

  test('of two with one threshold the first row counts', () => {
    const { bands } = bandsOf([
      ['First', 10],
      ['Second', 10],
    ]);
    expect(bands[bandAt(bands, 10_000)]?.name).toBe('First');
  });

  test('a From that says nothing leaves its band out', () => {
    const { bands, issues } = bandsOf([
      ['Hot', 'high', ''],
      ['', 5, ''],
      ['Cold', 0, 'Sideways'],
    ]);
    expect(bands).toEqual([]);
    expect(issues.map(({ code, place }) => [code, place])).toEqual([
      ['fromUnreadable', 'bands[0].from'],
      ['bandWithoutName', 'bands[1].band'],
      ['axisUnknown', 'bands[2].axis'],
    ]);
  });
});

describe('the score that a limit names', () => {
  const rows = [
    ['Hot', 71],
    ['Warm', 40.5],
    ['Cold', ''],
  ];
  const check = (kind: 'atMost' | 'atLeast', words: string, score: number | undefined, decimals = 0): void => {
    test(`${kind} ${words} with ${decimals} decimals is ${score}`, () => {
      const { bands, scale } = bandsOf(rows, decimals);
      expect(limitOf(kind, words, scale, bands)).toBe(score);
    });
  };
  check('atMost', '60', 60_000);
  check('atLeast', '-5.5', -5_500);
  check('atLeast', 'hot', 71_000);
  check('atLeast', 'Warm', 40_500);
  check('atLeast', 'Cold', 0);
  check('atMost', 'Warm', 70_000);
  check('atMost', 'Warm', 70_900, 1);
  check('atMost', 'Warm', 70_999, 3);
  check('atMost', 'Cold', 40_000);
  check('atMost', 'Cold', 40_400, 1);
  check('atMost', 'Hot', Number.POSITIVE_INFINITY);
  check('atMost', 'Tepid', undefined);
  check('atMost', '', undefined);
});

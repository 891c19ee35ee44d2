import { describe, expect, test } from 'vitest';
import { compileBands } from '../../src/engine/bands';
import type { Cell, Language } from '../../src/engine/model';
import { readScale } from '../../src/engine/settings';
import { splitWeight, translatedWeight, weightOf } from '../../src/engine/weight';
import { modelFrom } from './compiled';

const model = modelFrom([['Bands'], ['Band', 'From'], ['Hot', 71], ['Warm', 40]]);
const { scale } = readScale(model);
const { bands } = compileBands(model, scale);

describe('a weight', () => {
  const check = (cell: Cell, expected: unknown): void => {
    test(`${JSON.stringify(cell)}`, () => expect(weightOf(cell, scale, bands)).toEqual(expected));
  };
  check(15, { kind: 'points', points: 15_000 });
  check('-2.5', { kind: 'points', points: -2500 });
  check(0, { kind: 'points', points: 0 });
  check('Disqualify', { kind: 'disqualify' });
  check('淘汰', { kind: 'disqualify' });
  check('at most 60', { kind: 'atMost', limit: 60_000 });
  check(' At  Least  hot ', { kind: 'atLeast', limit: 71_000 });
  check('至多60', { kind: 'atMost', limit: 60_000 });
  check('至少 Warm', { kind: 'atLeast', limit: 40_000 });
  for (const odd of [
    '',
    'lots',
    'at most',
    'at mostly 5',
    'at least Tepid',
    'disqualify him',
    '#N/A',
    true,
    null,
  ] as const)
    check(odd, undefined);
});

test('a limit parts into its word and the rest as written', () => {
  expect(splitWeight('At most  Very Warm')).toEqual({ kind: 'atMost', rest: 'Very Warm' });
  expect(splitWeight('Very Warm')).toEqual({ kind: undefined, rest: 'Very Warm' });
});

describe('a weight in another language', () => {
  const check = (cell: Cell, language: Language, expected: Cell): void => {
    test(`${cell} in ${language}`, () => expect(translatedWeight(cell, language)).toBe(expected));
  };
  check('at most Warm', 'zh-CN', '至多 Warm');
  check('至少 60', 'en', 'at least 60');
  check('disqualify', 'zh-TW', '淘汰');
  check(15, 'zh-CN', 15);
  check('15', 'zh-CN', '15');
  check('lots', 'zh-CN', 'lots');
});

/** Equal cells give equal fingerprints, others do not. */
import { expect, it } from 'vitest';
import { fingerprintOf, revisionOf } from '../../src/engine';

it('a column keeps its fingerprint while its cells stay, whatever is blank below', () => {
  expect(fingerprintOf(['a', 1, true, '', null])).toBe(fingerprintOf(['a', 1, true]));
  const others = [['a', '1', true], ['a', 1, 'true'], ['', 'a', 1, true], ['a1', true], ['a', true, 1], []];
  const all = [['a', 1, true], ...others].map(fingerprintOf);
  expect(new Set(all).size).toBe(all.length);
});

it('a table keeps its revision while nothing but the excepted cell changes', () => {
  const rows = [
    ['Today', '2026-11-22'],
    ['x', ''],
  ];
  const changed = [
    ['Today', '2026-11-23'],
    ['x', ''],
  ];
  expect(revisionOf(changed, [0, 1])).toBe(revisionOf(rows, [0, 1]));
  expect(revisionOf(changed)).not.toBe(revisionOf(rows));
  expect(revisionOf([...rows, ['', '']])).toBe(revisionOf(rows));
  expect(revisionOf([['', ''], ...rows])).not.toBe(revisionOf(rows));
  expect(revisionOf(rows)).toMatch(/^r/);
});

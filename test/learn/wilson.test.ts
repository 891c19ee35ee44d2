/** Win rates and how sure one can be of them. */
import { describe, expect, it } from 'vitest';
import { rateOf } from '../../src/learn';

describe('a win rate', () => {
  // numpy 2.4: numpy.roots of |p − rate| = z √(p (1 − p) / n), z = 1.959963984540054, solved for p.
  const check = (won: number, of: number, low: number, high: number): void =>
    it(`of ${won} in ${of} lies between ${low.toFixed(3)} and ${high.toFixed(3)}`, () => {
      const found = rateOf(won, of);
      expect(found).toMatchObject({ won, of, rate: won / of });
      expect(found.low).toBeCloseTo(low, 12);
      expect(found.high).toBeCloseTo(high, 12);
    });

  check(82, 100, 0.7333264161369927, 0.8829977450105363);
  check(12, 30, 0.24590628116801858, 0.5767963974667751);
  check(3, 3, 0.4385029682449544, 1);
  check(0, 7, 0, 0.3543304350666875);
  check(1, 1, 0.20654931437723742, 1);

  it('of no lead may be anything', () => expect(rateOf(0, 0)).toEqual({ won: 0, of: 0, rate: 0, low: 0, high: 1 }));
});

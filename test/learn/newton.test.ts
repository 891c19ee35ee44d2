/** Logistic regression, held against another implementation and against data that has no finite answer. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic, metBy } from '../../src/learn/newton';
import { holds } from '../properties/cases';

/** Sixty made-up leads with four columns of yes and no, by a plain congruential generator that numpy had too. */
function madeLeads() {
  let state = 7;
  const chance = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const lists: number[][] = [[], [], [], []];
  const won = Array.from({ length: 60 }, (_, i) => {
    const met = lists.map((list, j) => {
      const isMet = chance() < (j + 1) / 6;
      if (isMet) list.push(i);
      return isMet;
    });
    const odds = [1.2, -0.8, 0.5, 0.3].reduce((sum, weight, j) => (met[j] ? sum + weight : sum), -0.5);
    return chance() < 1 / (1 + Math.exp(-odds)) ? 1 : 0;
  });
  return { met: metBy(60, lists), lists, won };
}

describe('logistic regression', () => {
  // Source: numpy 2.4.6, dense iteratively reweighted least squares with numpy.linalg.solve until no step above 1e-14.
  const references = [
    [0, [0.5228720274655159, 0.9792406232825958, -1.399223246513199, -0.4418362830175418, -0.5748484917846275]],
    [1, [0.3356879446233123, 0.6442165137701331, -1.0407002983135374, -0.34809488004431133, -0.4198467350836609]],
    [10, [-0.09354347888772499, 0.17639162226232666, -0.34442394875089155, -0.13044103084127864, -0.13514467126359753]],
  ] as const;

  it.each(references)('with a penalty of %d finds the weights that numpy finds, within 1e-8', (penalty, wanted) => {
    const { met, won } = madeLeads();
    const { intercept, weights } = fitLogistic(met, won, penalty);
    const found = [intercept, ...weights];
    expect(Math.max(...wanted.map((value, j) => Math.abs(value - (found[j] ?? Number.NaN))))).toBeLessThan(1e-8);
  });

  it('finds the same where leads that meet the same columns are counted together', () => {
    const { met, won, lists } = madeLeads();
    const keys = won.map((_, i) => lists.map((list) => list.includes(i)));
    const groups = [...new Set(keys.map(String))];
    const members = groups.map((group) => won.flatMap((_, i) => (String(keys[i]) === group ? [i] : [])));
    const grouped = metBy(
      groups.length,
      lists.map((list) => members.flatMap(([first = -1], g) => (list.includes(first) ? [g] : []))),
    );
    const wins = members.map((leads) => leads.filter((i) => won[i] === 1).length);
    const alone = fitLogistic(met, won, 1);
    const together = fitLogistic(grouped, wins, 1, { counts: members.map(({ length }) => length) });
    expect(together.intercept).toBeCloseTo(alone.intercept, 10);
    for (const [j, weight] of alone.weights.entries()) expect(together.weights[j]).toBeCloseTo(weight, 10);
  });

  it('stays finite where a column parts won from lost', () => {
    const { weights, steps } = fitLogistic(metBy(4, [[0, 1]]), [1, 1, 0, 0], 1);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(steps).toBeLessThan(20);
    expect(fitLogistic(metBy(4, [[0, 1]]), [1, 1, 0, 0], 0).weights[0]).toBeLessThan(100);
  });

  it('gives nothing to a constant column, and half to each of two that are the same', () => {
    const won = [1, 1, 0, 1, 0, 0];
    expect(fitLogistic(metBy(6, [[0, 1, 2, 3, 4, 5]]), won, 0).weights[0]).toBe(0);
    const [one = 0, other = 1] = fitLogistic(metBy(6, [[0, 1, 2], [0, 1, 2]]), won, 1).weights; // biome-ignore format: one list a column
    expect(one).toBeCloseTo(other, 12);
  });

  it('never gives NaN, also where all were won or there is no lead', () => {
    expect(fitLogistic(metBy(0, []), [], 1).intercept).toBe(0);
    const column = fc.array(fc.nat(11), { maxLength: 12 });
    const outcomes = fc.array(fc.constantFrom(0, 1), { minLength: 12, maxLength: 12 });
    holds(
      fc.property(
        fc.array(column, { maxLength: 6 }),
        outcomes,
        fc.constantFrom(0, 1e-6, 1, 1e6),
        (lists, won, penalty) => {
          const unique = lists.map((list) => [...new Set(list)].sort((a, b) => a - b));
          const { intercept, weights } = fitLogistic(metBy(12, unique), won, penalty);
          expect([intercept, ...weights].every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });
});

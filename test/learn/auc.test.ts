/** The area under the ROC curve and its interval. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucOf } from '../../src/learn';
import { holds } from '../properties/cases';
import { judgedLeads, shuffled } from './leads';

describe('the AUC', () => {
  it('is the share of pairs in which the won lead scores higher, ties half', () => {
    expect(aucOf([3, 2, 2, 1], [1, 1, 0, 0])?.auc).toBe(0.875);
  });

  it('has the interval of DeLong', () => {
    // numpy 2.4: the 10 × 12 matrix of pairs, variances (ddof 1) of its row and column means, interval on the log-odds.
    const won = [90, 80, 80, 70, 60, 55, 40, 40, 30, 10];
    const lost = [85, 70, 60, 50, 40, 40, 35, 30, 20, 20, 10, 5];
    const found = aucOf([...won, ...lost], [...won.map(() => 1), ...lost.map(() => 0)]);
    expect(found?.auc).toBeCloseTo(0.6916666666666667, 12);
    expect(found?.low).toBeCloseTo(0.43198816527079237, 12);
    expect(found?.high).toBeCloseTo(0.8687087130475313, 12);
  });

  it('is 1 where all won leads stand above, 0.5 where all scores are the same', () => {
    expect(aucOf([5, 4, 1, 0], [1, 1, 0, 0])?.auc).toBe(1);
    expect(aucOf([7, 7, 7, 7], [1, 0, 1, 0])).toEqual({ auc: 0.5, low: 0.5, high: 0.5 });
  });

  it('is not taken for certain where few leads stand in perfect order', () => {
    // numpy 2.4: Newcombe's equation on a grid of two million values. One won and one lost lead: Wilson's for 1 of 1.
    const low = (won: number, lost: number, sign = 1): number | undefined => {
      const isWon = Array.from({ length: won + lost }, (_, i) => i < won);
      const found = aucOf(
        isWon.map((yes) => (yes ? sign : 0)),
        isWon,
      );
      return sign > 0 ? found?.low : found?.high;
    };
    expect(low(1, 1)).toBeCloseTo(0.2065492932449515, 6);
    expect(low(2, 2)).toBeCloseTo(0.38563561397936497, 6);
    expect(low(10, 10)).toBeCloseTo(0.800213198986787, 6);
    expect(low(10, 30)).toBeCloseTo(0.8662221329117781, 6);
    expect(low(10, 30, -1)).toBeCloseTo(1 - 0.8662221329117781, 6);
  });

  it('is unknown where no lead was won or none lost', () => {
    expect(aucOf([1, 2], [1, 1])).toBeUndefined();
    expect(aucOf([1, 2], [0, 0])).toBeUndefined();
    expect(aucOf([1], [1])).toBeUndefined();
    expect(aucOf([], [])).toBeUndefined();
  });

  it('leaves out scores that are no finite numbers', () => {
    const known = aucOf([3, 2, 2, 1], [1, 1, 0, 0]);
    const noise = [Number.NaN, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    expect(aucOf([3, ...noise, 2, 2, 1], [1, 1, 0, 0, 1, 1, 0, 0])).toEqual(known);
    expect(aucOf(noise, [1, 0, 1, 0])).toBeUndefined();
  });

  it('is the share counted pair by pair, to the last bit the same in any order of rows', () => {
    holds(
      fc.property(judgedLeads, fc.infiniteStream(fc.nat()), ({ scores, outcomes }, chance) => {
        const won = outcomes.map((outcome) => outcome === 1);
        const found = aucOf(scores, won);
        const pairs = scores.flatMap((a, i) =>
          scores.flatMap((b, j) => (won[i] && !won[j] ? [a > b ? 1 : a === b ? 0.5 : 0] : [])),
        );
        if (pairs.length === 0) expect(found).toBeUndefined();
        else {
          expect(found?.auc).toBeCloseTo(pairs.reduce<number>((sum, one) => sum + one, 0) / pairs.length, 12);
          expect(found?.low).toBeLessThanOrEqual(found?.auc ?? 0);
          expect(found?.high).toBeGreaterThanOrEqual(found?.auc ?? 1);
        }
        const order = shuffled(scores.length, chance);
        expect(
          aucOf(
            order.map((i) => scores[i] ?? 0),
            order.map((i) => won[i] ?? false),
          ),
        ).toEqual(found);
      }),
    );
  });
});

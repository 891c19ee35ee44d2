/** Two models on the same leads. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucDifference, compareTwo } from '../../src/learn';
import { holds } from '../properties/cases';
import { judgedLeads, numbersIn, shuffled } from './leads';

const bandNames = ['Hot', 'Warm', 'Cold'];

describe('the difference of two AUCs on the same leads', () => {
  const won = [90, 80, 80, 70, 60, 55, 40, 40, 30, 10];
  const lost = [85, 70, 60, 50, 40, 40, 35, 30, 20, 20, 10, 5];
  const first = [...won, ...lost];
  const second = [70, 90, 85, 60, 75, 20, 55, 30, 45, 25, 60, 80, 20, 65, 35, 50, 10, 25, 30, 15, 5, 5];
  const ends = [...won.map(() => true), ...lost.map(() => false)];

  it('has the paired interval of DeLong', () => {
    // numpy 2.4: numpy.cov of the row and the column means of both 10 × 12 matrices of pairs; p: math.erfc.
    const found = aucDifference(first, second, ends);
    expect(found?.first.auc).toBeCloseTo(0.6916666666666667, 12);
    expect(found?.second.auc).toBeCloseTo(0.7416666666666667, 12);
    expect(found?.difference).toBeCloseTo(0.05, 12);
    expect(found?.low).toBeCloseTo(-0.12515996002744942, 12);
    expect(found?.high).toBeCloseTo(0.2251599600274495, 12);
    expect(found?.p).toBeCloseTo(0.5758353268609168, 6);
  });

  it('is exactly none of a model with itself, or with its scores doubled', () => {
    for (const same of [first, first.map((score) => 2 * score)])
      expect(aucDifference(first, same, ends)).toMatchObject({ difference: 0, low: 0, high: 0, p: 1 });
  });

  it('tells nothing by one won or one lost lead, and is unknown without', () => {
    expect(aucDifference([1, 2, 3], [3, 2, 1], [1, 0, 0])).toMatchObject({ difference: 1 - 0, low: -1, high: 1, p: 1 });
    expect(aucDifference([1, 2], [2, 1], [1, 1])).toBeUndefined();
    expect(aucDifference([], [], [])).toBeUndefined();
    expect(aucDifference([Number.NaN, 1], [1, Number.NaN], [1, 0])).toBeUndefined();
  });
});

describe('two models', () => {
  const found = compareTwo(
    { scores: [90, 50, 10, 80, 20, 5], bands: [0, 1, 2, 0, 2, -2], bandNames },
    { scores: [90, 85, 10, 15, 55, Number.NaN], bands: [0, 0, 2, 2, 1, 0], bandNames },
    [1, 1, 2, 2, 0, 1],
  );

  it('agree on so many leads, by band of both', () => {
    expect(found).toMatchObject({ leads: 5, agreement: 0.4 });
    expect(found.table).toEqual([
      { from: 0, to: 0, leads: 1 },
      { from: 0, to: 2, leads: 1 },
      { from: 1, to: 0, leads: 1 },
      { from: 2, to: 1, leads: 1 },
      { from: 2, to: 2, leads: 1 },
    ]);
  });

  it('say who moves, the farthest first, and how those ended', () => {
    expect(found.movers).toEqual([
      { lead: 3, from: 0, to: 2, before: 80, after: 15 },
      { lead: 1, from: 1, to: 0, before: 50, after: 85 },
      { lead: 4, from: 2, to: 1, before: 20, after: 55 },
    ]);
    expect(found.up).toMatchObject({ leads: 2, rate: { won: 1, of: 1 } });
    expect(found.down).toMatchObject({ leads: 1, rate: { won: 0, of: 1 } });
  });

  it('have win rates by band, and AUCs on the leads that both score', () => {
    expect(found.first.map(({ won, lost }) => [won, lost])).toEqual([
      [1, 1],
      [1, 0],
      [0, 1],
    ]);
    expect(found.second[0]).toMatchObject({ won: 2, lost: 0 });
    expect(found.auc).toMatchObject({ first: { auc: 0.75 }, second: { auc: 1 }, difference: 0.25 });
  });

  it('with other bands are compared by name, and by how far down a band stands', () => {
    const other = compareTwo(
      { scores: [9, 1], bands: [0, 1], bandNames: ['Hot', 'Cold'] },
      { scores: [9, 1], bands: [0, 1], bandNames: ['Top', 'Cold', 'Out'] },
      [0, 0],
    );
    expect(other).toMatchObject({ agreement: 0.5, up: { leads: 0 }, down: { leads: 0 }, auc: undefined });
  });

  it('take a disqualified lead for the lowest', () => {
    const scores = [5, 5];
    const out = compareTwo({ scores, bands: [2, -1], bandNames }, { scores, bands: [-2, -2], bandNames }, [0, 0]);
    expect(out).toMatchObject({ up: { leads: 0 }, down: { leads: 2 } });
    expect(compareTwo({ scores: [], bands: [], bandNames }, { scores: [], bands: [], bandNames }, [])).toMatchObject({
      leads: 0,
      agreement: undefined,
      movers: [],
    });
  });

  it('add up for any leads, in any order of rows', () => {
    holds(
      fc.property(judgedLeads, judgedLeads, fc.infiniteStream(fc.nat()), (a, b, chance) => {
        const count = Math.min(a.scores.length, b.scores.length);
        const at = (order: readonly number[]) =>
          compareTwo(
            { scores: order.map((i) => a.scores[i] ?? 0), bands: order.map((i) => a.bands[i] ?? 0), bandNames },
            { scores: order.map((i) => b.scores[i] ?? 0), bands: order.map((i) => b.bands[i] ?? 0), bandNames },
            order.map((i) => a.outcomes[i] ?? 0),
          );
        const { movers, ...all } = at(Array.from({ length: count }, (_, i) => i));
        for (const number of numbersIn([movers, all])) expect(number).toSatisfy(Number.isFinite);
        expect(all.table.reduce((sum, { leads }) => sum + leads, 0)).toBe(count);
        expect(all.up.leads + all.down.leads).toBe(
          movers.length === 50 ? all.up.leads + all.down.leads : movers.length,
        );
        const { movers: moved, ...same } = at(shuffled(count, chance));
        expect(same).toEqual(all);
        expect(moved).toHaveLength(movers.length);
      }),
    );
  });
});

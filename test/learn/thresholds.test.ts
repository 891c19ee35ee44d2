/** Lines drawn from capacity, from costs and from a wanted win rate. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutsOf, forCapacity, forRate, forWorth, risingRate, tally } from '../../src/learn';
import { holds } from '../properties/cases';
import { judgedLeads, numbersIn, shuffled } from './leads';

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

/** A hundred leads of twenty a score: 90 (16 won), 70 (10), 50 (6), 30 (2), 10 (0). */
const scores = [90, 70, 50, 30, 10].flatMap((score) => times(20, score));
const outcomes = [16, 10, 6, 2, 0].flatMap((won) => [...times(won, 1), ...times(20 - won, 2)]);
const cuts = cutsOf(scores, outcomes);

describe('a line', () => {
  it('says how many leads are called, which wins are caught and which are lost', () => {
    expect(cuts.cuts).toHaveLength(5);
    expect(cuts.cuts[1]).toMatchObject({
      score: 70,
      leads: 40,
      share: 0.4,
      perWeek: undefined,
      won: 26,
      missed: 8,
      rate: { won: 26, of: 40 },
    });
  });

  it('counts open leads among those to be called', () => {
    const open = cutsOf([...scores, ...times(10, 95)], [...outcomes, ...times(10, 0)]);
    expect(open.cuts[0]).toMatchObject({ score: 95, leads: 10, won: 0, missed: 34, rate: { of: 0, low: 0, high: 1 } });
    expect(open.cuts[2]).toMatchObject({ score: 70, leads: 50, won: 26 });
  });
});

describe('from capacity', () => {
  it('is the lowest line with so many of every 100 leads', () => {
    expect(forCapacity(cuts, 40)).toMatchObject({ kind: 'threshold', score: 70, leads: 40, won: 26, missed: 8 });
    expect(forCapacity(cuts, 59)).toMatchObject({ score: 70 });
    expect(forCapacity(cuts, 1000)).toMatchObject({ score: 10, missed: 0 });
  });

  it('is the lowest line with so many a week, where days are known', () => {
    // Ten leads a day for ten days would be too short a time; one a day for a hundred days is seven a week.
    const daily = cutsOf(
      scores,
      outcomes,
      scores.map((_, i) => 20_000 + ((i * 37) % 100)),
    );
    expect(daily.leadsPerWeek).toBeCloseTo(7, 12);
    expect(forCapacity(daily, 3)).toMatchObject({ score: 70, leads: 40 });
    expect(daily.cuts[1]?.perWeek).toBeCloseTo(2.8, 12);
    expect(
      cutsOf(
        scores,
        outcomes,
        scores.map((_, i) => 20_000 + (i % 10)),
      ).leadsPerWeek,
    ).toBeUndefined();
  });

  it('is not led astray by one mistyped year', () => {
    const days = scores.map((_, i) => 20_000 + i);
    days[0] = -400_000;
    days[1] = 400_000;
    expect(cutsOf(scores, outcomes, days).leadsPerWeek).toBeCloseTo(7, 0);
  });

  it('is none where the highest score alone is too much', () => {
    expect(forCapacity(cuts, 19)).toMatchObject({ kind: 'none', why: 'capacityTooSmall', nearest: { score: 90 } });
    expect(forCapacity(cuts, Number.NaN)).toMatchObject({ kind: 'none', why: 'capacityTooSmall' });
  });
});

describe('from costs', () => {
  it('is the lowest score at which one more call pays', () => {
    // Win rates are .8, .5, .3, .1 and 0; of a win worth 100 a call may cost less than 100 × that.
    expect(forWorth(cuts, 29, 100)).toMatchObject({ score: 50 });
    expect(forWorth(cuts, 30, 100)).toMatchObject({ score: 70 });
    expect(forWorth(cuts, 60, 100)).toMatchObject({ score: 90 });
    expect(forWorth(cuts, 0, 100)).toMatchObject({ score: 30 });
    expect(forWorth(cuts, -1, 100)).toMatchObject({ score: 10 });
  });

  it('is none where no call pays', () => {
    expect(forWorth(cuts, 80, 100)).toMatchObject({ kind: 'none', why: 'neverWorth', nearest: { score: 90 } });
    expect(forWorth(cuts, 1, Number.NaN)).toMatchObject({ kind: 'none', why: 'neverWorth' });
  });
});

describe('from a win rate', () => {
  it('is the lowest line above which so many are won', () => {
    expect(forRate(cuts, 0.65)).toMatchObject({ score: 70 });
    expect(forRate(cuts, 0.66)).toMatchObject({ score: 90 });
    expect(forRate(cuts, 0)).toMatchObject({ score: 10 });
  });

  it('is none where even the best leads are won less often', () => {
    expect(forRate(cuts, 0.9)).toMatchObject({ kind: 'none', why: 'rateTooHigh', nearest: { score: 90 } });
  });

  it('is not drawn by a handful of lucky leads', () => {
    const lucky = cutsOf([...scores, ...times(9, 99)], [...outcomes, ...times(9, 1)]);
    expect(forRate(lucky, 0.95)).toMatchObject({ kind: 'none', nearest: { score: 90 } });
  });
});

describe('without what it takes', () => {
  it('no line is drawn, and it is said why', () => {
    const none = cutsOf([], []);
    for (const found of [forCapacity(none, 5), forWorth(none, 1, 2), forRate(none, 0.5)])
      expect(found).toEqual({ kind: 'none', why: 'noLeads', nearest: undefined });
    const open = cutsOf([1, 2], [0, 0]);
    expect(forCapacity(open, 50)).toMatchObject({ kind: 'threshold', score: 2 });
    expect(forWorth(open, 1, 2)).toMatchObject({ why: 'noOutcomes' });
    expect(forRate(open, 0.5)).toMatchObject({ why: 'noOutcomes' });
    expect(cutsOf([Number.NaN, Number.POSITIVE_INFINITY], [1, 2]).cuts).toEqual([]);
  });
});

describe('the rising rate', () => {
  it('pools neighbours that stand in the wrong order', () => {
    // By hand: 10 leads each with 2, 6, 4 and 9 won: the middle two become 10 of 20.
    const rate = risingRate(
      tally(
        [1, 2, 3, 4].flatMap((score) => times(10, score)),
        [2, 6, 4, 9].flatMap((won) => times(10, 0).map((_, i) => i < won)),
      ),
    );
    expect([0, 1, 1.5, 2, 3, 3.9, 4, 99].map(rate)).toEqual([0.2, 0.2, 0.2, 0.5, 0.5, 0.5, 0.9, 0.9]);
  });

  it('gives a few leads at the top to those below', () => {
    const rate = risingRate(tally([...times(10, 1), 2], [...times(10, false), true]));
    expect(rate(2)).toBeCloseTo(1 / 11, 12);
  });

  it('never falls, and is 0 without leads', () => {
    expect(risingRate(tally([], []))(5)).toBe(0);
    holds(
      fc.property(judgedLeads, ({ scores: any, outcomes: ends }) => {
        const rate = risingRate(
          tally(
            any,
            ends.map((end) => end === 1),
          ),
        );
        const rates = [...any].sort((a, b) => a - b).map(rate);
        rates.forEach((one, i) => {
          expect(one).toBeGreaterThanOrEqual(rates[i - 1] ?? 0);
        });
      }),
    );
  });
});

describe('any leads', () => {
  it('give lines whose caught and lost wins are all wins, the same in any order of rows', () => {
    holds(
      fc.property(judgedLeads, fc.infiniteStream(fc.nat()), (leads, chance) => {
        const found = cutsOf(leads.scores, leads.outcomes, leads.days);
        for (const number of numbersIn(found)) expect(number).toSatisfy(Number.isFinite);
        for (const { won, missed } of found.cuts) expect(won + missed).toBe(found.decided.allWon);
        expect(found.cuts[found.cuts.length - 1]?.leads ?? 0).toBe(leads.scores.length);
        const order = shuffled(leads.scores.length, chance);
        const moved = cutsOf(
          order.map((i) => leads.scores[i] ?? 0),
          order.map((i) => leads.outcomes[i] ?? 0),
          order.map((i) => leads.days[i]),
        );
        expect(moved).toEqual(found);
        expect(forWorth(moved, 2, 10)).toEqual(forWorth(found, 2, 10));
      }),
    );
  });
});

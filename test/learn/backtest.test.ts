/** All figures of proof in one, on leads whose end is known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backtest, type ScoredLeads } from '../../src/learn';
import { holds } from '../properties/cases';
import { judgedLeads, numbersIn, shuffled } from './leads';

const bandNames = ['Hot', 'Warm', 'Cold'];
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

/** Forty leads: Hot 10 (8 won), Warm 10 (3 won), Cold 20 (1 won); then two open ones. */
const forty: ScoredLeads = {
  scores: [...times(10, 80), ...times(10, 50), ...times(20, 20), 80, 20],
  bands: [...times(10, 0), ...times(10, 1), ...times(20, 2), 0, 2],
  bandNames,
  outcomes: [...times(8, 1), ...times(2, 2), ...times(3, 1), ...times(7, 2), 1, ...times(19, 2), 0, 0],
};

describe('a backtest', () => {
  const found = backtest(forty);

  it('counts won, lost and open leads, and each band', () => {
    expect(found).toMatchObject({ enough: true, won: 12, lost: 28, open: 2, base: { rate: 0.3 } });
    // By hand: 8 of 10 against 12 of 40.
    expect(found.bands[0]).toMatchObject({ band: 0, name: 'Hot', leads: 11, won: 8, lost: 2 });
    expect(found.bands[0]?.lift).toBeCloseTo(8 / 3, 12);
    expect(found.bands[0]?.shareOfWins).toBeCloseTo(2 / 3, 12);
    expect(found.bands.map(({ name }) => name)).toEqual(bandNames);
  });

  it('has the AUC of the decided leads', () => {
    // By hand: (8·(½·2 + 7 + 19) + 3·(½·7 + 19) + ½·19) / (12·28).
    expect(found.auc?.auc).toBeCloseTo((8 * 27 + 3 * 22.5 + 9.5) / 336, 12);
  });

  it('draws the curve of gain', () => {
    // By hand: a quarter called is all Hot: 8 of 12; half is Hot and Warm: 11 of 12; an eighth is half of Hot.
    const at = (called: number) => found.gain.find((point) => point.called === called)?.wins;
    expect(found.gain).toHaveLength(21);
    expect(at(0)).toBe(0);
    expect(at(0.25)).toBeCloseTo(8 / 12, 12);
    expect(at(0.5)).toBeCloseTo(11 / 12, 12);
    expect(at(0.75)).toBeCloseTo(11.5 / 12, 12);
    expect(at(1)).toBe(1);
    expect(found.lift).toBeCloseTo(0.8 / 0.3, 12);
    expect(found.deciles.map(({ rate }) => Math.round(rate * 1000) / 1000)).toEqual([
      0.8, 0.8, 0.55, 0.3, 0.3, 0.05, 0.05, 0.05, 0.05, 0.05,
    ]);
  });

  it('says what calling the first leads brings, against calling at random', () => {
    expect(found.firstN).toEqual({ called: 20, won: 11, atRandom: 6 });
  });

  it('tells chances that add up, and how far they lie off', () => {
    const predicted = found.calibration.reduce((sum, row) => sum + row.predicted * row.leads, 0);
    expect(predicted).toBeGreaterThan(12);
    expect(predicted).toBeLessThan(13);
    expect(found.brier).toBeLessThan(0.3 * 0.7);
    expect(found.logLoss).toBeLessThan(0.6);
    expect(backtest({ ...forty, chance: { slope: 0, intercept: 0 } })).toMatchObject({
      brier: 0.25,
      chance: { slope: 0, intercept: 0 },
    });
  });
});

describe('in order of time', () => {
  // Ten decided leads a month; from the eighth month on the scores are upside down.
  const days = Array.from({ length: 100 }, (_, i) => 20_454 + 30 * Math.floor(i / 10) + 15);
  const won = Array.from({ length: 100 }, (_, i) => i % 2 === 0);
  const leads: ScoredLeads = {
    scores: won.map((yes, i) => (yes === i < 70 ? 70 : 30)),
    bands: won.map((yes, i) => (yes === i < 70 ? 0 : 2)),
    bandNames,
    outcomes: won.map((yes) => (yes ? 1 : 2)),
    days,
  };

  it('learns on the first seven tenths and judges the rest', () => {
    const { later } = backtest(leads);
    expect(later).toMatchObject({
      from: '2026-08-14',
      before: { won: 35, lost: 35, auc: { auc: 1 } },
      proof: { enough: true, won: 15, lost: 15, auc: { auc: 0 } },
    });
    expect(later?.proof.brier).toBeGreaterThan(0.8);
  });

  it('shows each month, and no AUC where its outcomes are few', () => {
    const { months } = backtest(leads);
    expect(months).toHaveLength(10);
    expect(months[0]).toMatchObject({ month: '2026-01', won: 5, lost: 5, auc: undefined });
    expect(backtest({ ...leads, days: days.map(() => 20_454) }).months).toMatchObject([
      { month: '2026-01', won: 50, lost: 50, auc: { auc: 0.7 } },
    ]);
  });

  it('keeps leads of one day together, and is silent where there is no before', () => {
    expect(backtest({ ...leads, days: days.map(() => 20_454) }).later).toBeUndefined();
    expect(backtest({ ...leads, days: days.map(() => undefined) }).later).toBeUndefined();
    expect(backtest({ ...leads, days: days.map(() => Number.NaN) })).toMatchObject({ later: undefined, months: [] });
    const split = backtest({ ...leads, days: days.map((_, i) => (i < 60 ? 1 : 2)) });
    expect(split.later).toMatchObject({ before: { won: 30, lost: 30 }, proof: { won: 20, lost: 20 } });
  });

  it('takes a day in the future as any other, and leaves out leads without a day', () => {
    const { later, months } = backtest({
      ...leads,
      days: days.map((day, i) => (i < 70 ? day : i < 90 ? 99_999 : undefined)),
    });
    expect(later).toMatchObject({ before: { won: 30, lost: 30 } });
    expect(months.at(-1)?.month).toBe('2243-10');
  });

  it('judges the later leads by no chance of their own', () => {
    const onlyWon = backtest({ ...leads, outcomes: won.map((yes, i) => (i < 70 || yes ? 1 : 2)) });
    expect(onlyWon.later?.proof).toMatchObject({ chance: undefined, brier: undefined, calibration: [] });
  });
});

describe('edges', () => {
  it('no outcomes: counts, and no number', () => {
    expect(backtest({ ...forty, outcomes: times(42, 0) })).toMatchObject({
      enough: false,
      won: 0,
      lost: 0,
      open: 42,
      base: { of: 0, low: 0, high: 1 },
      auc: undefined,
      gain: [],
      deciles: [],
      lift: undefined,
      calibration: [],
      brier: undefined,
      logLoss: undefined,
      firstN: undefined,
    });
  });

  it('all won, all lost, one lead, no lead', () => {
    expect(backtest({ ...forty, outcomes: times(42, 1) })).toMatchObject({ enough: false, won: 42, auc: undefined });
    expect(backtest({ ...forty, outcomes: times(42, 2) })).toMatchObject({ lost: 42, lift: undefined, gain: [] });
    expect(backtest({ scores: [5], bands: [0], bandNames, outcomes: [1] })).toMatchObject({ won: 1, brier: undefined });
    expect(backtest({ scores: [], bands: [], bandNames: [], outcomes: [] })).toMatchObject({ won: 0, bands: [] });
  });

  it('all ties: chance', () => {
    const { auc, lift, gain, calibration } = backtest({ ...forty, scores: times(42, 7) });
    expect(auc?.auc).toBe(0.5);
    expect(lift).toBeCloseTo(1, 12);
    for (const { called, wins } of gain) expect(wins).toBeCloseTo(called, 12);
    expect(calibration).toHaveLength(1);
  });

  it('leaves out scores that are no finite numbers, everywhere', () => {
    const noise = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    const more = {
      ...forty,
      scores: [...Array.from(forty.scores), ...noise],
      bands: [...Array.from(forty.bands), 0, 1, 2],
      outcomes: [...Array.from(forty.outcomes), 1, 1, 1],
    };
    expect(backtest(more)).toEqual(backtest(forty));
  });

  it('shows leads without a band, and the disqualified, where there are any', () => {
    const { bands } = backtest({ scores: [9, 5, 1, 1], bands: [0, -1, -2, 7], bandNames, outcomes: [1, 2, 2, 0] });
    expect(bands.map(({ band, name, leads }) => [band, name, leads])).toEqual([
      [0, 'Hot', 1],
      [1, 'Warm', 0],
      [2, 'Cold', 0],
      [-1, '', 2],
      [-2, '', 1],
    ]);
  });
});

describe('any leads', () => {
  it('give finite numbers, bands and months that add up, a gain that rises, and the same in any order', () => {
    holds(
      fc.property(judgedLeads, fc.infiniteStream(fc.nat()), (leads, chance) => {
        const found = backtest({ ...leads, bandNames });
        for (const number of numbersIn(found)) expect(number).toSatisfy(Number.isFinite);
        const sums = found.bands.reduce(
          (sum, row) => [sum[0] + row.leads, sum[1] + row.won, sum[2] + row.lost] as const,
          [0, 0, 0] as readonly [number, number, number],
        );
        expect(sums).toEqual([leads.scores.length, found.won, found.lost]);
        const dated = leads.days.filter((day, i) => day !== undefined && leads.outcomes[i] !== 0).length;
        expect(found.months.reduce((sum, { won, lost }) => sum + won + lost, 0)).toBe(dated);
        if (found.later) {
          const { before, proof } = found.later;
          expect(before.won + before.lost + proof.won + proof.lost).toBe(dated);
        }
        found.gain.forEach(({ wins }, i) => {
          expect(wins).toBeGreaterThanOrEqual((found.gain[i - 1]?.wins ?? 0) - 1e-12);
        });
        const order = shuffled(leads.scores.length, chance);
        const moved = {
          scores: order.map((i) => leads.scores[i] ?? 0),
          bands: order.map((i) => leads.bands[i] ?? 0),
          outcomes: order.map((i) => leads.outcomes[i] ?? 0),
          days: order.map((i) => leads.days[i]),
        };
        expect(backtest({ ...moved, bandNames })).toEqual(found);
      }),
    );
  });
});

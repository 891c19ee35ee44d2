/** Chances held against what happened: Brier score, log loss, the curve from score to chance, calibration. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brierOf, calibrationOf, chanceAt, fitChance, logLossOf, tally } from '../../src/learn';
import { holds } from '../properties/cases';
import { judgedLeads } from './leads';

const chances = [0.9, 0.8, 0.8, 0.3, 0.6, 0.1, 0.5, 0.2];
const came = [1, 1, 0, 0, 1, 0, 0, 1];
const won = [90, 80, 80, 70, 60, 55, 40, 40, 30, 10];
const lost = [85, 70, 60, 50, 40, 40, 35, 30, 20, 20, 10, 5];
const counted = tally([...won, ...lost], [...won.map(() => 1), ...lost.map(() => 0)]);

describe('the Brier score', () => {
  it('is the mean squared distance', () => expect(brierOf(chances, came)).toBeCloseTo(0.23, 12)); // numpy 2.4

  it('is 0 for sure and right, 1 for sure and wrong, a quarter for a coin', () => {
    expect(brierOf([1, 0], [1, 0])).toBe(0);
    expect(brierOf([1, 0], [0, 1])).toBe(1);
    expect(brierOf([0.5, 0.5, 0.5], [0, 1, 1])).toBe(0.25);
  });

  it('knows nothing without leads or chances', () => {
    expect(brierOf([], [])).toBeUndefined();
    expect(brierOf([Number.NaN], [1])).toBeUndefined();
  });
});

describe('the log loss', () => {
  it('is the mean surprise', () => expect(logLossOf(chances, came)).toBeCloseTo(0.6516735194703414, 12)); // numpy 2.4

  it('is finite for sure and wrong', () => {
    expect(logLossOf([1, 0], [0, 1])).toBeCloseTo(34.54, 2);
    expect(logLossOf([1, 0], [1, 0])).toBeCloseTo(0, 12);
    expect(logLossOf([], [])).toBeUndefined();
  });
});

describe('the chance at a score', () => {
  it("is Platt's curve", () => {
    // numpy 2.4: Newton's steps on the 22 leads with targets 11/12 for won and 1/14 for lost.
    const fitted = fitChance(counted);
    expect(fitted?.intercept).toBeCloseTo(-1.2920225635176121, 9);
    expect(fitted?.slope).toBeCloseTo(0.02373415558412842, 10);
  });

  it('is near the base rate where all scores are the same', () => {
    const fitted = fitChance(tally([50, 50, 50, 50], [1, 0, 0, 0]));
    expect(fitted?.slope).toBe(0);
    expect(fitted && chanceAt(fitted, 50)).toBeCloseTo((2 / 3 + 3 / 5) / 4, 12);
  });

  it('stays finite where scores part won from lost, for huge scores too', () => {
    for (const unit of [1, 1e-9, 1e12, 1e150]) {
      const fitted = fitChance(
        tally(
          [1, 2, 3, 4].map((score) => score * unit),
          [0, 0, 1, 1],
        ),
      );
      expect(fitted && chanceAt(fitted, 4 * unit)).toBeGreaterThan(0.7);
      expect(fitted && chanceAt(fitted, 4 * unit)).toBeLessThan(1);
    }
  });

  it('finds its way where one win stands far off', () => {
    // By hand: two scores, two parameters, so the targets are met: 2/3 for the one won, 1/1002 for the lost.
    const zeros = Array.from({ length: 1000 }, () => 0);
    const fitted = fitChance(tally([...zeros, 1e6], [...zeros, 1]));
    expect(fitted && chanceAt(fitted, 1e6)).toBeCloseTo(2 / 3, 8);
    expect(fitted && chanceAt(fitted, 0)).toBeCloseTo(1 / 1002, 8);
  });

  it('falls where the scores stand upside down', () => {
    expect(fitChance(tally([1, 2, 3, 4], [1, 1, 0, 0]))?.slope).toBeLessThan(0);
  });

  it('is unknown where no lead was won or none lost', () => {
    expect(fitChance(tally([1, 2], [1, 1]))).toBeUndefined();
    expect(fitChance(tally([1, 2], [0, 0]))).toBeUndefined();
    expect(fitChance(tally([], []))).toBeUndefined();
  });
});

describe('calibration', () => {
  it('compares the chance given with the share won, group by group', () => {
    const twenty = Array.from({ length: 20 }, (_, i) => i);
    const table = calibrationOf(
      tally(
        twenty,
        twenty.map((i) => i >= 10),
      ),
      { slope: 0, intercept: 0 },
    );
    expect(table).toHaveLength(10);
    expect(table[0]).toMatchObject({ from: 0, to: 1, leads: 2, predicted: 0.5, rate: { won: 0, of: 2 } });
    expect(table[9]).toMatchObject({ from: 18, to: 19, leads: 2, predicted: 0.5, rate: { won: 2, of: 2 } });
  });

  it('keeps leads with one score together', () => {
    const scores = [1, 1, 1, 1, 1, 1, 2, 3, 3, 9];
    const table = calibrationOf(
      tally(
        scores,
        scores.map((score) => score > 2),
      ),
      { slope: 0, intercept: 0 },
    );
    expect(table.map(({ from, to, leads }) => [from, to, leads])).toEqual([
      [1, 1, 6],
      [2, 2, 1],
      [3, 3, 2],
      [9, 9, 1],
    ]);
  });

  it('has every lead in one group', () => {
    holds(
      fc.property(judgedLeads, ({ scores, outcomes }) => {
        const all = tally(
          scores,
          outcomes.map((outcome) => outcome === 1),
        );
        const table = calibrationOf(all, { slope: 0.1, intercept: -1 });
        expect(table.length).toBeLessThanOrEqual(10);
        expect(table.reduce((sum, { leads }) => sum + leads, 0)).toBe(scores.length);
        expect(table.reduce((sum, { rate }) => sum + rate.won, 0)).toBe(all.allWon);
        for (const { predicted } of table) expect(predicted).toBeGreaterThan(0);
      }),
    );
  });
});

/** Whether a model has grown old. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellSpelling, type DriftLeads, driftOf } from '../../src/learn';
import { holds } from '../properties/cases';
import { judgedLeads, numbersIn, shuffled } from './leads';

const spelling: CellSpelling = { decimalSign: '.', dateOrder: undefined, blankWords: new Set() };
const bandNames = ['Hot', 'Cold'];

/** Four hundred leads, half of them since day 20,200: of the hot half 80 % are won before, `hotNow` now; of the cold 20 %. */
const leadsWith = (hotNow: number): DriftLeads => {
  const lead = Array.from({ length: 400 }, (_, i) => ({
    now: i >= 200,
    hot: i % 2 === 0,
    at: Math.floor((i % 200) / 2),
  }));
  return {
    scores: lead.map(({ hot, at }) => (hot ? 60 : 10) + (at % 30)),
    bands: lead.map(({ hot }) => (hot ? 0 : 1)),
    bandNames,
    outcomes: lead.map(({ now, hot, at }) => (at < (hot ? (now ? hotNow : 80) : 20) ? 1 : 2)),
    days: lead.map(({ now }, i) => (now ? 20_200 : 20_000) + (i % 200)),
    since: 20_200,
    columns: [
      { name: 'Country', cells: lead.map((_, i) => ['DE', 'FR', 'IT'][i % 3]) },
      { name: 'Source', cells: lead.map(({ now }) => (now ? 'Fair' : 'Web')) },
      { name: 'Arrived', cells: lead.map(({ now }) => (now ? '2026-11-01' : '2026-01-01')) },
    ],
    spelling,
  };
};

describe('drift', () => {
  it('is none where leads, scores and win rates are what they were', () => {
    const found = driftOf({
      ...leadsWith(80),
      columns: leadsWith(80).columns?.filter(({ name }) => name !== 'Source'),
    });
    expect(found).toMatchObject({
      kind: 'drift',
      by: 'since',
      from: '2025-04-22',
      before: { leads: 200, base: { won: 100, of: 200 } },
      now: { leads: 200, base: { won: 100, of: 200 } },
      scores: { psi: 0, reading: 'steady' },
      reviewDue: false,
      reasons: [],
    });
    expect(found.columns.map(({ name, reading }) => [name, reading])).toEqual([['Country', 'steady']]);
    expect(found.bands.map(({ name, changed }) => [name, changed])).toEqual([
      ['Hot', false],
      ['Cold', false],
    ]);
  });

  it('asks for a review where a band is won less often, and names the band, the base rate and the AUC', () => {
    const { reviewDue, reasons, bands } = driftOf({ ...leadsWith(30), columns: [] });
    expect(reviewDue).toBe(true);
    expect(reasons.map(({ code }) => code)).toEqual(['aucFell', 'baseChanged', 'bandChanged']);
    expect(reasons[2]).toEqual({ code: 'bandChanged', name: 'Hot', before: 0.8, now: 0.3 });
    expect(bands[0]?.change.high).toBeLessThan(0);
  });

  it('asks for a review where a column or the scores have moved, the least steady first', () => {
    const leads = leadsWith(80);
    const found = driftOf({ ...leads, scores: Array.from(leads.scores, (score, i) => (i < 200 ? score : score + 40)) });
    expect(found.reasons.map((reason) => ('name' in reason ? [reason.code, reason.name] : reason.code))).toEqual([
      'scoresMoved',
      ['columnMoved', 'Source'],
    ]);
    expect(found.columns.map(({ name }) => name)).toEqual(['Source', 'Country']);
  });

  it('takes no band for changed by a chance that one of several has', () => {
    // Hot 80 of 100, then 68 of 100: p = 0.053 alone; 67 of 100: p = 0.037, not below 0.05 ÷ 2.
    expect(driftOf({ ...leadsWith(67), columns: [] }).bands[0]).toMatchObject({ changed: false });
    expect(driftOf({ ...leadsWith(67), columns: [] }).bands[0]?.change.p).toBeLessThan(0.05);
    expect(driftOf({ ...leadsWith(62), columns: [] }).bands[0]).toMatchObject({ changed: true });
  });
});

describe('then and now', () => {
  const { since: _, ...leads } = leadsWith(80);

  it('are parted by the middle day without a version', () => {
    expect(driftOf(leads)).toMatchObject({
      by: 'day',
      from: '2025-04-22',
      before: { leads: 200 },
      now: { leads: 200 },
    });
  });

  it('are the halves of the sheet without days', () => {
    const { days: __, ...undated } = leads;
    expect(driftOf(undated)).toMatchObject({
      by: 'order',
      from: undefined,
      before: { leads: 200 },
      now: { leads: 200 },
    });
    expect(driftOf({ ...leads, days: Array.from({ length: 400 }, () => 5) })).toMatchObject({ by: 'order' });
    expect(driftOf({ ...undated, since: 20_200 })).toMatchObject({ by: 'order' });
  });

  it('leave out leads without a day or a score', () => {
    const days = Array.from(leads.days ?? [], (day, i) => (i % 4 === 0 ? undefined : day));
    const scores = Array.from(leads.scores, (score, i) => (i % 4 === 1 ? Number.NaN : score));
    expect(driftOf({ ...leads, days, scores, since: 20_200 })).toMatchObject({
      before: { leads: 100 },
      now: { leads: 100 },
    });
  });

  it('say nothing of fewer than thirty leads on a side, but how many there are', () => {
    expect(driftOf({ ...leads, since: 20_371 })).toMatchObject({
      kind: 'tooFew',
      before: { leads: 371 },
      now: { leads: 29 },
      reviewDue: false,
      reasons: [],
    });
    expect(driftOf({ ...leads, since: 20_370 }).kind).toBe('drift');
    expect(driftOf({ ...leads, since: 99_999 })).toMatchObject({ kind: 'tooFew', now: { leads: 0 } });
    expect(driftOf({ scores: [], bands: [], bandNames, outcomes: [], spelling }).kind).toBe('tooFew');
  });
});

describe('any leads', () => {
  it('give finite numbers, and the same in any order of rows where days are known', () => {
    holds(
      fc.property(
        fc.array(judgedLeads, { minLength: 3, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (lists, chance) => {
          const scores = lists.flatMap((list) => list.scores);
          const bands = lists.flatMap((list) => list.bands);
          const outcomes = lists.flatMap((list) => list.outcomes);
          const days = lists.flatMap((list) => list.days);
          const found = driftOf({ scores, bands, bandNames, outcomes, days, since: 20_100, spelling });
          for (const number of numbersIn(found)) expect(number).toSatisfy(Number.isFinite);
          if (found.by === 'order') return;
          const order = shuffled(scores.length, chance);
          const moved = driftOf({
            scores: order.map((i) => scores[i] ?? 0),
            bands: order.map((i) => bands[i] ?? 0),
            bandNames,
            outcomes: order.map((i) => outcomes[i] ?? 0),
            days: order.map((i) => days[i]),
            since: 20_100,
            spelling,
          });
          expect(moved).toEqual(found);
        },
      ),
      100,
    );
  });
});

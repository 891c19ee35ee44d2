/** What the proof screens show: outcomes against scores, before and with the edit; where to draw the line; what moved. */
import './page';
import { beforeEach, describe, expect, it } from 'vitest';
import { setStep } from '../../src/sidebar/state/change';
import { rule, type Tab } from '../engine/issues-of';
import { open } from './opened';

const { judged, judgedBefore, outcomePosition, scoredLeads } = await import('../../src/sidebar/proof/state/judged');
const { bandAt, cuts, found, lineFor, movedThreshold, neighbours, preferred, shownCut, typed, way } = await import(
  '../../src/sidebar/proof/state/line'
);
const { drifting, farthest } = await import('../../src/sidebar/proof/state/drifting');
const { compared } = await import('../../src/sidebar/proof/state/versus');
const { opinionsUnder } = await import('../../src/sidebar/proof/state/opinion');
const { idealOf } = await import('../../src/sidebar/proof/state/ideal');
const { after, before, scoreBy } = await import('../../src/sidebar/state/preview');
const { outcomes } = await import('../../src/sidebar/state/outcomes');
const { model } = await import('../../src/sidebar/state/draft');

/** Eighty leads, one a day: those with size 9 have 60 points and half of them won, the others none and a tenth of them. */
const leads = Array.from({ length: 80 }, (_, at) => {
  const big = at % 2 === 0;
  const won = big ? at % 4 === 0 : at % 20 === 1;
  return [
    `L${at}`,
    big ? 9 : 1,
    won ? 'won' : 'lost',
    `2026-${at < 40 ? '05' : '06'}-${String(1 + (at % 28)).padStart(2, '0')}`,
    at === 0 ? '👎' : at === 1 ? '👍' : '',
  ];
});

const TAB: Tab = {
  settings: { 'Outcome column': 'Ended', 'Arrived column': 'Came', 'Lead key': 'Key', 'Opinion column': 'Said' },
  bands: [
    { Band: 'Hot', From: 50 },
    { Band: 'Warm', From: 20 },
    { Band: 'Cold', From: '' },
  ],
  rules: [rule('Size', 'at least', 5, 60), rule('Key', 'is', 'L1', 'disqualify')],
  header: ['Key', 'Size', 'Ended', 'Came', 'Said'],
  leads,
};

beforeEach(() => {
  open(TAB);
  for (const one of Object.values(typed)) one.value = null;
  way.value = 'capacity';
  preferred.value = null;
  bandAt.value = 0;
});

describe('the proof', () => {
  it('holds scores against outcomes, band by band', () => {
    const now = judged.value;
    expect(now).toMatchObject({ won: 24, lost: 56, open: 0, enough: true });
    expect(now?.bands.map(({ name, leads: count, won }) => [name, count, won])).toEqual([
      ['Hot', 40, 20],
      ['Warm', 0, 0],
      ['Cold', 39, 3],
      ['', 1, 1],
    ]);
    expect(now?.months.map(({ month }) => month)).toEqual(['2026-05', '2026-06']);
  });

  it('has nothing to compare with until something is edited, then the model as it was saved', () => {
    const asSaved = judged.value;
    expect(judgedBefore.value).toBeUndefined();
    setStep(0, 0, { weight: 30 });
    expect(judgedBefore.value).toEqual(asSaved);
    expect(judged.value?.bands[1]).toMatchObject({ name: 'Warm', leads: 40, won: 20 });
  });

  it('passes over rows that are no leads', () => {
    open({ ...TAB, leads: [...leads, ['', 9, 'won', '', '']] });
    expect(judged.value?.won).toBe(24);
    expect(Array.from(scoredLeads(after.value, outcomes.value ?? []).scores).pop()).toBeNaN();
  });

  it('tells a model without a column of outcomes from one whose column is gone', () => {
    expect(outcomePosition.value).toBe(2);
    open({ ...TAB, settings: {} });
    expect(outcomePosition.value).toBe('none');
    expect(judged.value).toBeUndefined();
    open({ ...TAB, settings: { 'Outcome column': 'Nowhere' } });
    expect(outcomePosition.value).toBe('gone');
  });
});

describe('the line', () => {
  it('is drawn where as many leads come in a week as can be called', () => {
    typed.many.value = '1,000';
    expect(shownCut.value).toMatchObject({ score: 0, leads: 80, missed: 0 });
    typed.many.value = '6';
    expect(found.value).toMatchObject({ kind: 'threshold', score: 60, leads: 40, won: 20, missed: 4 });
  });

  it('follows what a call costs, and how many must be won', () => {
    const all = cuts.value;
    const asked = { many: undefined, cost: 100, worth: 1500, rate: 40 };
    expect(all && lineFor(all, 'worth', asked)).toMatchObject({ score: 0 });
    expect(all && lineFor(all, 'worth', { ...asked, worth: 300 })).toMatchObject({ score: 60 });
    expect(all && lineFor(all, 'rate', asked)).toMatchObject({ score: 60 });
    expect(all && lineFor(all, 'rate', { ...asked, rate: 90 })).toMatchObject({ kind: 'none', why: 'rateTooHigh' });
    expect(all && lineFor(all, 'capacity', asked)).toBeUndefined();
  });

  it('waits for a number, and shows a neighbour that is preferred', () => {
    typed.many.value = 'many';
    expect(found.value).toBeUndefined();
    typed.many.value = '6';
    preferred.value = 0;
    expect(shownCut.value?.score).toBe(0);
    preferred.value = 33;
    expect(shownCut.value?.score).toBe(60);
  });

  it('has its neighbours around it, and as many at the ends', () => {
    const all = cuts.value?.cuts ?? [];
    const many = Array.from({ length: 20 }, (_, at) => ({ ...all[0], score: 100 - at })) as unknown as typeof all;
    expect(neighbours(many, 90).map(({ score }) => score)).toEqual([93, 92, 91, 90, 89, 88, 87]);
    expect(neighbours(many, 100).map(({ score }) => score)).toEqual([100, 99, 98, 97, 96, 95, 94]);
    expect(neighbours(many, 81).map(({ score }) => score)).toEqual([87, 86, 85, 84, 83, 82, 81]);
    expect(neighbours(all, 60)).toHaveLength(2);
    expect(neighbours(all, 61)).toEqual([]);
  });

  it('belongs to a band that has one', () => {
    expect(movedThreshold.value?.band.name).toBe('Hot');
    bandAt.value = 9;
    expect(movedThreshold.value?.band.name).toBe('Warm');
  });
});

describe('the other screens', () => {
  it('compare later leads with earlier ones, by the day they came in', () => {
    expect(drifting(before.value, outcomes.value, { chosen: '2026-06-01', model: '2026-05-10' })).toMatchObject({
      kind: 'drift',
      by: 'since',
      before: { leads: 40 },
      now: { leads: 40 },
      reviewDue: false,
      columns: [{ name: 'Key' }, { name: 'Size', reading: 'steady' }],
    });
    expect(drifting(before.value, undefined, { chosen: '', model: '' }).now.base.of).toBe(0);
  });

  it('is compared from the day the model was last changed, unless too few leads stand on one side of it', () => {
    const from = (model: string) => drifting(before.value, outcomes.value, { chosen: '', model }).from;
    expect(from('2026-06-01')).toBe('2026-06-01');
    expect(from('2026-07-20')).toBe(from(''));
    expect(from('')).not.toBe('2026-07-20');
  });

  it('name the part of a mix whose share changed most', () => {
    const share = (level: string | undefined, then: number, now: number) => ({ level, before: then, now });
    expect(farthest([share('a', 50, 55), share('', 30, 5), share(undefined, 20, 40)])?.name).toBe('blank');
    expect(farthest([share('a', 30, 20), share('b', 20, 5), share(undefined, 0, 25)])).toEqual({
      name: 'other values',
      before: 0,
      now: 0.5,
    });
    expect(farthest([{ from: 1200, to: 5000, before: 1, now: 1 }])?.name).toBe('1,200 to 5,000');
    expect(farthest([])).toBeUndefined();
  });

  it('hold the edit against the saved model on the same leads', () => {
    setStep(0, 0, { weight: 30 });
    const found = compared(before.value, after.value, outcomes.value);
    expect(found).toMatchObject({ leads: 80, agreement: 0.5, down: { leads: 40, rate: { won: 20, of: 40 } } });
    expect(found.auc?.difference).toBe(0);
    expect(compared(scoreBy(model.value), after.value, undefined)).toMatchObject({ agreement: 1, auc: undefined });
  });

  it('find the leads that sales and the model see differently, and the rules behind it', () => {
    const said = opinionsUnder(after.value, 4);
    expect(said).toMatchObject({ up: 1, down: 1, tooHigh: { leads: [0] }, tooLow: { leads: [1] } });
    expect(said?.tooLow.blamed).toMatchObject([{ rule: 1, step: 0 }]);
    expect(opinionsUnder(after.value, 99)).toBeUndefined();
  });

  it('say what won leads have in common, the Lead key aside', () => {
    const { columns, leftOut } = idealOf(outcomes.value ?? new Uint8Array());
    expect(columns.map(({ column }) => column)).toEqual(['Size']);
    expect(leftOut).toEqual([]);
  });
});

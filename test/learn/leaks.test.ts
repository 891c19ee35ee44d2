/** Columns that give the answer away are found, whatever they hold, and strong honest ones are left alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf, type LeadColumns, leaksOf } from '../../src/learn';
import { holds } from '../properties/cases';
import { anyCell } from '../properties/cells';
import { type Maker, madeLeads, normal, oneOf } from './made-leads';

const WON = 1;
const noise: Maker = (_, chance) => oneOf(chance, ['Google', 'Direct', 'Event', 'Chat']);
const found = (makers: { readonly [column: string]: Maker }, counts = {}) =>
  leaksOf(madeLeads({ Source: noise, ...makers }, counts)).map(({ column, how, why }) => `${column}: ${how}, ${why}`);
const told = (leads: LeadColumns) => leaksOf(leads).map((leak) => figuresOf(leads, leak));
const day = (days: number) => new Date(Date.UTC(2026, 0, 1 + Math.floor(days))).toISOString().slice(0, 10);

describe('a leak by value', () => {
  it('is a text that says how the lead ended, and tells the surest values with their counts', () => {
    const leads = madeLeads({
      Tags: (outcome, chance) =>
        chance() < 0.97 === (outcome === WON) ? 'Will sign' : oneOf(chance, ['Rang', 'Busy']),
    });
    expect(leaksOf(leads)).toEqual([
      { column: 'Tags', at: 0, how: 'value', why: 'values', auc: expect.closeTo(0.97, 1) },
    ]);
    expect(told(leads)).toEqual([
      { best: 'Will sign', leads: 317, rate: 92, worst: 'Rang', others: 346, otherRate: 1 },
    ]);
  });

  it('is a text that is wrong in one lead of seven', () => {
    const tags: Maker = (outcome, chance) => (chance() < 0.86 === (outcome === WON) ? 'Yes' : 'No');
    expect(found({ Tags: tags })).toEqual(['Tags: value, values']);
  });

  it('is a number from which on most were won', () => {
    const leads = madeLeads({ Minutes: (outcome, chance) => Math.round(100 * chance()) + (outcome === WON ? 90 : 0) });
    expect(leaksOf(leads)).toMatchObject([{ column: 'Minutes', how: 'value', why: 'numbers' }]);
    expect(told(leads)).toEqual([{ cut: '100', leads: 287, rate: 99, others: 713, otherRate: 2 }]);
  });

  it('is a date that is later where the lead was won', () => {
    expect(found({ Seen: (outcome, chance) => day(200 * chance() + (outcome === WON ? 190 : 0)) })).toEqual([
      'Seen: value, numbers',
    ]);
  });

  it('is one word of many that only won leads have, when they are more than one good source brings', () => {
    const stage: Maker = (outcome, chance) =>
      outcome === WON && chance() < 0.3 ? 'Onboarded' : noise(outcome, chance);
    expect(found({ Step: stage })).toEqual(['Step: value, values']);
  });

  it('is a weaker column whose name says that it is a judgement, made for a part of the leads', () => {
    const judged: Maker = (outcome, chance) =>
      chance() < 0.5 ? '' : chance() < (outcome === WON ? 0.7 : 0.25) ? 'high' : 'low';
    expect(found({ Hobby: judged })).toEqual([]);
    for (const name of ['Lead Quality', '线索评分', '名單品質']) expect(found({ [name]: judged })).toHaveLength(1);
  });

  it('is a strong number with an end at which nobody was won', () => {
    const seconds: Maker = (outcome, chance) =>
      outcome === WON ? Math.round(150 + 500 * chance()) : Math.round(420 * chance() ** 0.7);
    expect(found({ Seconds: seconds }, { won: 300, lost: 2700 })).toHaveLength(1);
  });
});

describe('a leak by dates', () => {
  it('is a date that came longer after the arrival where the lead was won, whatever the season', () => {
    const leads = madeLeads({
      Contacted: (outcome, chance) => (outcome === WON ? 40 : 0) + 45 * chance(),
      Created: (_, chance) => 700 * chance(),
      Visited: (_, chance) => 30 * chance(),
    });
    const rows = leads.rows.map(([contacted, created, visited]) =>
      [contacted, 0, visited].map((after) => day(Number(created) + Number(after))),
    );
    expect(leaksOf({ ...leads, rows })).toMatchObject([{ column: 'Contacted', how: 'value', why: 'days', kin: 1 }]);
    expect(told({ ...leads, rows })).toEqual([
      { kin: 'Created', cut: 41, leads: 358, rate: 84, others: 642, otherRate: 0 },
    ]);
  });
});

describe('a leak by blanks', () => {
  it('is a column that is blank for most of the lost leads', () => {
    const leads = madeLeads({
      Phone: (outcome, chance) => (chance() < (outcome === WON ? 0.97 : 0.4) ? `${chance()}` : ''),
    });
    expect(leaksOf(leads)).toMatchObject([{ column: 'Phone', how: 'blank', why: 'blanks' }]);
    expect(told(leads)).toEqual([{ leads: 452, rate: 2, others: 548, otherRate: 53 }]);
  });

  it('is not one where blanks are won less often, but often enough', () => {
    expect(
      found({ Occupation: (outcome, chance) => (chance() < (outcome === WON ? 0.9 : 0.6) ? 'Student' : '') }),
    ).toEqual([]);
  });

  it('counts blank words and errors as blank', () => {
    const made = madeLeads({ Size: (outcome) => (outcome === WON ? 'S' : 'Select') });
    expect(leaksOf({ ...made, settings: { blankWords: 'Select' } })).toMatchObject([{ how: 'late', why: 'filledWon' }]);
    const errors = madeLeads({ Size: (outcome) => (outcome === WON ? 'S' : '#N/A') });
    expect(leaksOf(errors)).toMatchObject([{ how: 'late', why: 'filledWon' }]);
  });
});

describe('a leak by late filling', () => {
  it('is a column filled for won leads, in numbers, dates or texts', () => {
    const filled =
      (value: (chance: () => number) => unknown): Maker =>
      (outcome, chance) =>
        chance() < (outcome === WON ? 0.9 : 0.03) ? value(chance) : '';
    expect(
      found({
        Paid: filled((chance) => Math.round(1000 * chance())),
        Signed: filled((chance) => day(300 * chance())),
        Contract: filled((chance) => oneOf(chance, ['A', 'B'])),
      }),
    ).toEqual(['Paid: late, filledWon', 'Signed: late, filledWon', 'Contract: late, filledWon']);
  });

  it('is a column filled in few leads, all of them won or all of them lost', () => {
    expect(found({ Invoice: (outcome, chance) => (outcome === WON && chance() < 0.15 ? `${chance()}` : '') })).toEqual([
      'Invoice: late, filledWon',
    ]);
    expect(found({ Why: (outcome, chance) => (outcome !== WON && chance() < 0.2 ? 'Price' : '') })).toEqual([
      'Why: late, filledLost',
    ]);
  });

  it('is a column that open leads do not have, even when it says nothing of won and lost', () => {
    const closed: Maker = (outcome, chance) => (outcome > 0 ? day(300 * chance()) : '');
    const account: Maker = (outcome, chance) => (outcome > 0 || chance() < 0.35 ? noise(outcome, chance) : '');
    const leads = madeLeads({ Closed: closed, Account: account }, { open: 400 });
    expect(leaksOf(leads)).toMatchObject([{ column: 'Closed', how: 'late', why: 'notOpen' }]);
    expect(told(leads)).toEqual([{ filled: 1000, ended: 1000, filledOpen: 0, open: 400 }]);
  });

  it('is a copy of another column, overwritten in leads that were won less often', () => {
    const leads = madeLeads({
      'Last step': (_, chance) => oneOf(chance, ['Mail', 'Visit', 'Call', 'Form']),
      'Notable step': (outcome, chance) => chance() < (outcome === WON ? 0.2 : 0.5),
      Fair: (_, chance) => chance() < 0.4,
    });
    const rows = leads.rows.map(([step, isOver, isFair]) => [
      step,
      isOver ? 'Changed' : step,
      isFair ? 'Changed' : step,
    ]);
    expect(leaksOf({ ...leads, rows })).toMatchObject([{ column: 'Notable step', how: 'late', why: 'copy', kin: 0 }]);
    expect(told({ ...leads, rows })).toMatchObject([{ kin: 'Last step', value: 'Changed' }]);
  });

  it('is a score that is blank in just the leads in which a flagged column is', () => {
    const leads = madeLeads({
      'Activity score': (outcome, chance) =>
        chance() < 0.4 ? '' : Math.round(20 + 3 * normal(chance) + (outcome === WON ? 4 : 0)),
      'Profile index': (_, chance) => oneOf(chance, ['high', 'low']),
      City: (_, chance) => oneOf(chance, ['A', 'B']),
    });
    const rows = leads.rows.map(([score, index, city]) => (score === '' ? ['', '', ''] : [score, index, city]));
    expect(leaksOf({ ...leads, rows })).toMatchObject([
      { column: 'Activity score' },
      { column: 'Profile index', how: 'late', why: 'together', kin: 0 },
    ]);
    expect(told({ ...leads, rows })[1]).toEqual({ kin: 'Activity score', leads: 400 });
  });
});

describe('an honest column is left alone', () => {
  it('also a strong one', () => {
    const rateOf: { readonly [word: string]: number } = { A: 0.1, B: 0.2, C: 0.3, D: 0.45, E: 0.6, F: 0.85 };
    const words = Object.keys(rateOf);
    const level: Maker = (outcome, chance) => {
      for (;;) {
        const word = oneOf(chance, words);
        const rate = rateOf[word] ?? 0;
        if (chance() < (outcome === WON ? rate : 1 - rate)) return word;
      }
    };
    const honest = {
      Time: (outcome: number, chance: () => number) =>
        Math.round(500 + 100 * (normal(chance) + (outcome === WON ? 1.1 : 0))),
      Kind: level,
      From: (outcome: number, chance: () => number) =>
        chance() < (outcome === WON ? 0.117 : 0.0064) ? 'Referral' : oneOf(chance, ['Google', 'Direct']),
      'Employment status': (outcome: number, chance: () => number) =>
        chance() < (outcome === WON ? 0.6 : 0.4) ? 'Yes' : 'No',
    };
    for (const seed of [1, 2, 3]) expect(found(honest, { won: 770, lost: 1230, seed })).toEqual([]);
  });

  it('also one with a value of its own for each lead, or hundreds of values', () => {
    const id: Maker = (_, chance) => `id ${chance()}`;
    const many: Maker = (_, chance) => `word ${Math.floor(300 * chance())}`;
    for (const counts of [{ won: 10, lost: 190 }, {}]) expect(found({ Key: id, Company: many }, counts)).toEqual([]);
  });

  it('and so is the Outcome column itself, which is no column to learn from', () => {
    const leads = madeLeads({ Ended: (outcome) => (outcome === WON ? 'won' : 'lost') });
    expect(leaksOf({ ...leads, settings: { outcomeColumn: 'ended' } })).toEqual([]);
    expect(leaksOf(leads)).toHaveLength(1);
  });
});

describe('any leads at all', () => {
  it('of which fewer than five were won or lost have no leaks that show', () => {
    expect(found({ Tags: (outcome) => String(outcome) }, { won: 4 })).toEqual([]);
    expect(leaksOf({ header: [], rows: [], outcomes: new Uint8Array(), settings: {} })).toEqual([]);
  });

  it('give findings without NaN, and the same ones in any order of rows', () => {
    const outcome = fc.constantFrom(0, 1, 2);
    const row = fc.tuple(outcome, fc.array(anyCell, { maxLength: 4 }));
    holds(
      fc.property(fc.array(row, { maxLength: 60 }), fc.boolean(), (made, isLeaky) => {
        const rows = made.map(([ended, cells]) => (isLeaky ? [ended === 1 ? cells[0] : '', ...cells] : cells));
        const outcomes = Uint8Array.from(made, ([ended]) => ended);
        const header = ['A', 'Score', '', 'B', 'B'];
        const leaks = leaksOf({ header, rows, outcomes, settings: {} });
        const turned = leaksOf({
          header,
          rows: [...rows].reverse(),
          outcomes: outcomes.slice().reverse(),
          settings: {},
        });
        expect(turned).toEqual(leaks);
        const figures = leaks.map((leak) => figuresOf({ header, rows, outcomes, settings: {} }, leak));
        for (const number of [...leaks, ...figures].flatMap((one) => Object.values(one)))
          if (typeof number !== 'string') expect(number).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

/** What won leads have in common, told with counts and intervals, and nothing that chance may have done. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idealCustomer } from '../../src/learn';
import { readableCut } from '../../src/learn/readable-cut';
import { holds } from '../properties/cases';
import { anyCell } from '../properties/cells';
import { type Maker, madeLeads, oneOf } from './made-leads';

const WON = 1;
const columnOf = (cells: readonly unknown[], won: readonly boolean[]) => ({
  header: ['Industry'],
  rows: cells.map((cell) => [cell]),
  outcomes: Uint8Array.from(won, (is) => (is ? 1 : 2)),
  settings: {},
});
/** So many leads with this cell, of which so many won. */
const some = (cell: unknown, won: number, of: number) =>
  Array.from({ length: of }, (_, i) => ({ cell, isWon: i < won }));
const leadsOf = (leads: readonly { readonly cell: unknown; readonly isWon: boolean }[]) =>
  columnOf(
    leads.map(({ cell }) => cell),
    leads.map(({ isWon }) => isWon),
  );

describe('the ideal customer', () => {
  it('has what won leads have more often than lost ones, with counts, interval and lift', () => {
    const { base, columns } = idealCustomer(leadsOf([...some('Software', 30, 40), ...some('Retail', 20, 160)]));
    expect(base).toMatchObject({ won: 50, of: 200, rate: 0.25 });
    expect(columns).toEqual([
      {
        column: 'Industry',
        at: 0,
        traits: [
          {
            value: 'Software',
            ofWon: 0.6,
            ofLost: 10 / 150,
            // R: binom::binom.wilson(30, 40): 0.5980645 0.8581358
            rate: { won: 30, of: 40, rate: 0.75, low: expect.closeTo(0.5981, 3), high: expect.closeTo(0.8581, 3) },
            lift: 3,
          },
        ],
      },
    ]);
  });

  it('has numbers as ranges with ends that are easy to read', () => {
    const leads = Array.from({ length: 1000 }, (_, i) => ({
      cell: 3 * i + 1,
      isWon: i >= 400 && i < 800 && i % 5 > 0,
    }));
    const [column] = idealCustomer(leadsOf(leads)).columns;
    expect(column?.traits).toMatchObject([{ from: 1200, below: 2400, rate: { won: 320, of: 400 } }]);
    const open = Array.from({ length: 1000 }, (_, i) => ({ cell: 3 * i + 1, isWon: i >= 700 }));
    expect(idealCustomer(leadsOf(open)).columns[0]?.traits).toEqual([expect.objectContaining({ from: 2100 })]);
    expect(idealCustomer(leadsOf(open)).columns[0]?.traits[0]).not.toHaveProperty('below');
  });

  it('has dates as ranges of days', () => {
    const leads = Array.from({ length: 200 }, (_, i) => ({
      cell: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
      isWon: i >= 100,
    }));
    expect(idealCustomer(leadsOf(leads)).columns[0]?.traits).toMatchObject([{ from: '2026-04-11' }]);
  });

  it('tells the three best of a column and the ten best columns, the most telling first', () => {
    const makers: { [column: string]: Maker } = {};
    for (let at = 1; at <= 12; at++)
      makers[`C${at}`] = (outcome, chance) =>
        outcome === WON && chance() < 0.03 * at + 0.2 ? oneOf(chance, ['A', 'B', 'C', 'D']) : oneOf(chance, ['X', 'Y']);
    const { columns } = idealCustomer(madeLeads(makers, { won: 800, lost: 1200 }));
    expect(columns).toHaveLength(10);
    expect(columns.map(({ column }) => column)).not.toContain('C1');
    for (const { traits } of columns) expect(traits).toHaveLength(3);
    const best = columns.map(({ traits: [first] }) => (first?.ofWon ?? 0) - (first?.ofLost ?? 0));
    expect(best).toEqual([...best].sort((a, b) => b - a));
  });

  it('does not look at the outcome, at columns left out, nor at blanks', () => {
    const leads = madeLeads({
      Ended: (outcome) => (outcome === WON ? 'won' : 'lost'),
      Tags: (outcome) => `tag ${outcome}`,
      Phone: (outcome) => (outcome === WON ? '' : 'yes'),
    });
    const settings = { outcomeColumn: 'Ended' };
    expect(idealCustomer({ ...leads, settings }).columns.map(({ column }) => column)).toEqual(['Tags']);
    expect(idealCustomer({ ...leads, settings }, new Set([1])).columns).toEqual([]);
  });

  it('has nothing where all is chance, where there are few leads, or where none was won or none lost', () => {
    const chance = {
      A: (_: number, draw: () => number) => Math.floor(30 * draw()),
      B: (_: number, draw: () => number) => `${Math.floor(40 * draw())}`,
    };
    let found = 0;
    for (let seed = 0; seed < 20; seed++) found += idealCustomer(madeLeads(chance, { seed })).columns.length;
    expect(found).toBeLessThan(5);
    expect(idealCustomer(leadsOf([...some('A', 4, 4), ...some('B', 0, 40)])).columns).toEqual([]);
    expect(idealCustomer(leadsOf(some('A', 40, 40))).columns).toEqual([]);
    expect(idealCustomer(leadsOf([])).columns).toEqual([]);
  });

  it('leaves out what is won a little more often only, however sure that is', () => {
    expect(idealCustomer(leadsOf([...some('No', 4200, 9000), ...some('Yes', 300, 1000)])).columns).toEqual([]);
  });

  it('is the same in any order of rows and never holds a NaN', () => {
    const row = fc.tuple(fc.constantFrom(0, 1, 2), fc.array(anyCell, { maxLength: 3 }));
    holds(
      fc.property(fc.array(row, { maxLength: 60 }), fc.integer({ min: 1, max: 4 }), (made, times) => {
        const leads = Array.from({ length: times }, () => made).flat();
        const rows = leads.map(([ended, cells]) => [ended === 1 ? cells[0] : 'x', ...cells]);
        const outcomes = Uint8Array.from(leads, ([ended]) => ended);
        const header = ['A', 'B', 'C', 'D'];
        const found = idealCustomer({ header, rows, outcomes, settings: {} });
        const turned = { header, rows: [...rows].reverse(), outcomes: outcomes.slice().reverse(), settings: {} };
        expect(idealCustomer(turned)).toEqual(found);
        for (const { traits } of found.columns)
          for (const { value, ...numbers } of traits) {
            expect(value).not.toBe('');
            expect(JSON.stringify(numbers)).not.toContain('null');
          }
      }),
    );
  });
});

describe('a readable cut', () => {
  it('is the roundest number that parts the same leads', () => {
    expect(readableCut(684.37, 712)).toBe(700);
    expect(readableCut(9, 10)).toBe(10);
    expect(readableCut(0.21, 0.34)).toBe(0.3);
    expect(readableCut(-5, 3)).toBe(0);
    expect(readableCut(-720, -684)).toBe(-700);
    expect(readableCut(5, 5)).toBe(5);
    expect(readableCut(0, 1e300)).toBe(1e300);
  });

  it('always parts the same leads', () => {
    const number = fc.double({ noNaN: true, min: -1e12, max: 1e12 });
    holds(
      fc.property(number, number, (a, b) => {
        const [below, above] = a < b ? [a, b] : [b, a];
        if (below === above) return;
        const cut = readableCut(below, above);
        expect(cut).toBeGreaterThan(below);
        expect(cut).toBeLessThanOrEqual(above);
      }),
    );
  });
});

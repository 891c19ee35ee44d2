/** Blanks that tell much are shown to a person; those that tell little are not. */
import { expect, it } from 'vitest';
import { blankDoubts, leaksOf } from '../../src/learn';
import { madeLeads } from './made-leads';

const leads = madeLeads({
  Occupation: (outcome, chance) => (chance() < (outcome === 1 ? 0.9 : 0.59) ? 'Student' : ''),
  City: (outcome, chance) => (chance() < (outcome === 1 ? 0.7 : 0.6) ? 'Rome' : ''),
});

it('a column that was won three times as often where it is filled is a doubt, not a leak', () => {
  expect(leaksOf(leads)).toEqual([]);
  expect(blankDoubts(leads)).toEqual([
    {
      column: 'Occupation',
      at: 0,
      blank: expect.objectContaining({ won: 28, of: 310 }),
      filled: expect.objectContaining({ won: 272, of: 690 }),
    },
  ]);
});

it('columns that are left out and the outcome are not asked about', () => {
  expect(blankDoubts(leads, new Set([0]))).toEqual([]);
  expect(blankDoubts({ ...leads, settings: { outcomeColumn: 'Occupation' } })).toEqual([]);
});

it('where none was won there is no doubt', () => {
  expect(blankDoubts(madeLeads({ City: () => '' }, { won: 0 }))).toEqual([]);
});

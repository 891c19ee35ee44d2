/** The fourth argument of the formulas: the activity log, with dates as Sheets gives them. */
import { expect, test } from 'vitest';
import { ask, askRows, formulaNames, modelWith } from './ask';

const header = ['Name', 'Email'];
const leads = [
  ['Ann', 'ann@a.com'],
  ['Bo', 'bo@b.com'],
];
const model = [
  ['Settings'],
  ['Lead key', 'Email'],
  ['Groups'],
  ['Group', 'Axis'],
  ['Web', 'Engagement'],
  ['Bands'],
  ['Band', 'From'],
  ['Warm', 10],
  ['Rules'],
  ['Group', 'Column', 'Condition', 'Weight', 'Half-life'],
  ['Web', 'Activity › Pricing page', 'each', 8, 10],
];
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const log = [
  ['Lead', 'Activity', 'Date'],
  ['ann@a.com', 'Pricing page', noon('2026-11-22')],
  ['ann@a.com', 'Pricing page', noon('2026-11-12')],
  ['bo@b.com', 'Pricing page', new Date(Number.NaN)],
  ['', '', ''],
];

test('date cells of the log become days, and an invalid one is none', () => {
  expect(ask('LEADSCORE', leads, [header], model, log)).toEqual([[12], [0]]);
});

test('every formula reads it', () => {
  for (const name of formulaNames)
    expect(ask(name, leads, [header], model, log)).not.toEqual(ask(name, leads, [header], model));
});

test('LEADRANGE knows what the log knows, and nothing without it', () => {
  expect(askRows('LEADRANGE', leads, [header], model, log)).toEqual([
    [12, 12],
    [0, 0],
  ]);
  expect(askRows('LEADRANGE', leads, [header], model)).toEqual([
    [0, 100],
    [0, 100],
  ]);
});

test('an empty argument is no log, and a log with its header only is one of leads that did nothing', () => {
  const blank = [...model.slice(0, -1), ['', 'Activity › *', 'is blank', 8, '']];
  expect(ask('LEADSCORE', leads, [header], blank, '')).toEqual([[0], [0]]);
  expect(ask('LEADSCORE', leads, [header], blank, [['Lead', 'Activity', 'Date']])).toEqual([[8], [8]]);
});

test('a model without rules on activities never looks at its dates', () => {
  const untouched = new Proxy(noon('2026-11-22'), {
    get: () => {
      throw new Error('nobody asked for this date');
    },
  });
  const asked = ['Ann', 'VP', 'DE', true];
  expect(
    ask('LEADSCORE', [asked], [['Name', 'Title', 'Country', 'Demo']], modelWith(), [
      ['Lead', 'Activity', 'Date'],
      ['Ann', 'Call', untouched],
    ]),
  ).toBe(40);
});

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
  const working = [
    ['Settings'],
    ['Lead key', 'Email'],
    ['Groups'],
    ['Group', 'Axis'],
    ['Web', 'Engagement'],
    ['Bands'],
    ['Band', 'Axis', 'From', 'Next step'],
    ['Warm', '', 10, 'Call'],
    ['Any', 'Fit', '', ''],
    ['Busy', 'Engagement', 5, ''],
    ['Calm', 'Engagement', '', ''],
    ['Segments'],
    ['Dimension', 'Segment', 'Column', 'Condition'],
    ['Did', 'Something', 'Activity › *', 'is not blank'],
    ['Rules'],
    ['Group', 'Column', 'Condition', 'Weight', 'Ask'],
    ['Web', 'Activity › Pricing page', 'each', 8, ''],
    ['', 'Phone', 'is not blank', 10, true],
  ];
  const [wide, reachable] = [[...header, 'Phone'], leads.map((lead) => [...lead, ''])];
  // What is known of a lead's cells does not depend on what it did.
  for (const name of formulaNames.filter((each) => each !== 'LEADCOMPLETE'))
    expect([name, ask(name, reachable, [wide], working, log)]).not.toEqual([
      name,
      ask(name, reachable, [wide], working),
    ]);
});

test('LEADSEGMENT and LEADACTION ask for activities as rules do', () => {
  const rows = [
    ...model,
    ['Segments'],
    ['Dimension', 'Segment', 'Column', 'Condition', 'Value', 'Within'],
    ['Did', 'Often', 'Activity › *', 'at least', 2, 30],
    ['Did', 'Once', '', '', '', ''],
    ['Owners'],
    ['Owner', 'Column', 'Condition', 'Value'],
    ['Zoe', 'Activity › Pricing page', 'at least', 2],
    ['Max', '', '', ''],
  ];
  expect(ask('LEADSEGMENT', leads, [header], rows, log)).toEqual([['Often'], ['Once']]);
  expect(askRows('LEADACTION', leads, [header], rows, log).map(([, owner]) => owner)).toEqual(['Zoe', 'Max']);
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

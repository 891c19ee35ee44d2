import { describe, expect, test } from 'vitest';
import { attainable, attainableTotal, percentBase, type Range, type Row, scoreRange } from '../../src/engine';
import { compiledFrom } from './compiled';

const header = ['Title', 'Visits', 'Demo', 'Seen'];
const COLUMNS = ['Join', 'Group', 'Column', 'Condition', 'Value', 'Weight', 'Up to', 'Half-life', 'Since'];
const LADDER = [
  ['', '', 'Title', 'has word', 'CEO', 25],
  ['else', '', '', 'has word', 'VP', 20],
  ['else', '', '', 'is not blank', '', -5],
];
const scaled = (rows: unknown[][], ...settings: unknown[][]) =>
  compiledFrom(
    [
      ['Settings'],
      ...settings,
      ['Groups'],
      ['Group', 'Axis', 'At most', 'At least'],
      ['Web', 'Engagement', 30, ''],
      ['Free', '', '', ''],
      ['', 'Fit', 10, ''],
      ['Rules'],
      COLUMNS,
      ...rows,
    ],
    header,
  );
const inPoints = ({ lowest, highest }: Range): readonly [number, number] => [lowest / 1000, highest / 1000];
const BELOW = ['Lowest score', -1000] as const;
const ABOVE = ['Highest score', 1000] as const;

describe('the points that any lead can get', () => {
  const check = (name: string, rows: unknown[][], expected: readonly [number, number]): void => {
    test(name, () => expect(inPoints(attainableTotal(scaled(rows)))).toEqual(expected));
  };
  const endless = Number.POSITIVE_INFINITY;
  check('no rules', [], [0, 0]);
  check('a rule gives the least and the most of its steps, or nothing', LADDER, [-5, 25]);
  check(
    'rules add up',
    [...LADDER, ['', '', 'Demo', 'is checked', '', 10], ['', '', 'Demo', 'is blank', '', -3]],
    [-8, 35],
  );
  check('each without Up to has no end', [['', '', 'Visits', 'each', '', 2]], [0, endless]);
  check('each with a penalty has no end below', [['', '', 'Visits', 'each', '', -2]], [-endless, 0]);
  check('amount has no end either way', [['', '', 'Visits', 'amount', '', 2]], [-endless, endless]);
  check(
    'Up to ends a count',
    [
      ['', '', 'Visits', 'each', '', 2, 4],
      ['', '', 'Visits', 'amount', '', 1, 3],
    ],
    [-3, 11],
  );
  check('a group ends a count', [['', 'Web', 'Visits', 'each', '', 2]], [0, 30]);
  check('a weight of nothing gives nothing, however often', [['', '', 'Visits', 'amount', '', 0]], [0, 0]);
  check(
    'limits and disqualification give no points',
    [
      ['', '', 'Demo', 'is checked', '', 'at least 80'],
      ['', '', 'Demo', 'is blank', '', 'disqualify'],
    ],
    [0, 0],
  );
});

describe('what percentages are taken of', () => {
  const check = (name: string, rows: unknown[][], expected: number | undefined): void => {
    test(name, () => expect(percentBase(scaled(rows, ['Total', 'percent of attainable']))).toBe(expected));
  };
  check('the most that can be got', LADDER, 25_000);
  check('no end: nothing', [['', '', 'Visits', 'each', '', 2]], undefined);
  check('nothing to get: nothing', [['', '', 'Demo', 'is checked', '', -5]], undefined);
  // A failing alternative counts 0, more than a negative amount: this rule can give 0 at most.
  check(
    'a penalty that is the larger of two',
    [
      ['', '', 'Title', 'is', 'x', -1, 1],
      ['or', '', 'Title', 'amount', ''],
      ['', '', 'Demo', 'is checked', '', 1],
    ],
    1000,
  );

  test('points: nothing', () => expect(percentBase(scaled(LADDER))).toBeUndefined());
});

describe('the scores that any lead can get', () => {
  const check = (name: string, rows: unknown[][], settings: unknown[][], expected: readonly [number, number]): void => {
    test(name, () => expect(inPoints(attainable(scaled(rows, ...settings)))).toEqual(expected));
  };
  check('are held to the scale', LADDER, [], [0, 25]);
  check('fill a wide scale', [['', '', 'Visits', 'amount', '', 1]], [[...BELOW], [...ABOVE]], [-1000, 1000]);
  check(
    'are lifted and lowered by limits that may be met',
    [...LADDER, ['', '', 'Demo', 'is checked', '', 'at least 80'], ['', '', 'Demo', 'is blank', '', 'at most -30']],
    [[...BELOW]],
    [-30, 80],
  );
  check(
    'reach down where a lead may be disqualified',
    [['', '', 'Demo', 'is checked', '', 'disqualify']],
    [[...BELOW]],
    [-1000, 0],
  );
  check('are rounded', [['', '', 'Demo', 'is checked', '', 10.5]], [], [0, 11]);
  check(
    'are percentages where the total is one',
    [...LADDER, ['', '', 'Demo', 'is checked', '', 25]],
    [['Total', 'percent of attainable']],
    [0, 100],
  );
});

describe('the scores that what is known of a lead allows', () => {
  const check = (name: string, rows: unknown[][], lead: Row, expected: readonly [number, number]): void => {
    test(name, () => expect(inPoints(scoreRange(scaled(rows, [...BELOW], [...ABOVE]), lead))).toEqual(expected));
  };
  check('everything known: the score', LADDER, ['VP', '', '', ''], [20, 20]);
  check('nothing known: all of the ladder', LADDER, ['', '', '', ''], [-5, 25]);
  check('an error is unknown', LADDER, ['#N/A', '', '', ''], [-5, 25]);
  check(
    'an unknown step above one that surely holds',
    [
      ['', '', 'Demo', 'is checked', '', 8],
      ['else', '', 'Title', 'is not blank', '', 3],
    ],
    ['VP', '', '', ''],
    [3, 8],
  );
  check(
    'an unknown step above one that surely fails',
    [
      ['', '', 'Demo', 'is checked', '', 8],
      ['else', '', 'Title', 'is', 'CEO', 3],
    ],
    ['VP', '', '', ''],
    [0, 8],
  );
  check(
    'a step that surely holds hides those below',
    [
      ['', '', 'Title', 'is', 'VP', 8],
      ['else', '', 'Demo', 'is checked', '', 30],
    ],
    ['VP', '', '', ''],
    [8, 8],
  );
  check(
    'a step that may be counted no times at all hides nothing',
    [
      ['', '', 'Title', 'is', 'VP', 8, 0],
      ['else', '', 'Title', 'is not blank', '', 3],
    ],
    ['VP', '', '', ''],
    [3, 3],
  );
  check(
    'and with a condition that fails',
    [
      ['', '', 'Title', 'is', 'CEO', 8],
      ['and', '', 'Demo', 'is checked', ''],
    ],
    ['VP', '', '', ''],
    [0, 0],
  );
  check(
    'or with a condition that holds',
    [
      ['', '', 'Title', 'is', 'VP', 8],
      ['or', '', 'Demo', 'is checked', ''],
    ],
    ['VP', '', '', ''],
    [8, 8],
  );
  check('an unknown day', [['', '', 'Title', 'is', 'VP', 8, '', 30, 'Seen']], ['VP', '', '', ''], [0, 8]);
  check(
    'an unknown number with a known day',
    [['', '', 'Visits', 'each', '', 2, 5, 30, 'Seen']],
    ['', '', '', '2026-10-23'],
    [0, 5],
  );
  check(
    'a limit that surely applies and one that may',
    [
      ['', '', 'Title', 'is', 'VP', 'at least 50'],
      ['', '', 'Demo', 'is checked', '', 'at most 70'],
      ['', '', 'Visits', 'each', '', 1, 100],
    ],
    ['VP', '', '', ''],
    [50, 100],
  );
  check(
    'a limit in a ladder below an unknown step',
    [
      ['', '', 'Demo', 'is checked', '', 5],
      ['else', '', 'Title', 'is', 'VP', 'at least 50'],
    ],
    ['VP', '', '', ''],
    [0, 50],
  );
  check(
    'a disqualification that surely applies',
    [
      ['', '', 'Title', 'is', 'VP', 'disqualify'],
      ['', '', 'Visits', 'each', '', 1],
    ],
    ['VP', '', '', ''],
    [-1000, -1000],
  );
  check(
    'a disqualification that may apply',
    [
      ['', '', 'Demo', 'is checked', '', 'disqualify'],
      ['', '', 'Title', 'is', 'VP', 9],
    ],
    ['VP', '', '', ''],
    [-1000, 9],
  );
  check('is blank of a cell that is blank now', [['', '', 'Demo', 'is blank', '', 4]], ['', '', '', ''], [0, 4]);
  check(
    'a group holds what is unknown',
    [
      ['', 'Web', 'Visits', 'each', '', 2],
      ['', 'Web', 'Title', 'is', 'VP', 12],
    ],
    ['VP', '', '', ''],
    [12, 30],
  );
});

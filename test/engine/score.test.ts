import { describe, expect, test } from 'vitest';
import {
  type Breakdown,
  DISQUALIFIED,
  explainLeads,
  partsOfLeads,
  pointsFor,
  scoreLeads,
  scoreTable,
  strengthTable,
} from '../../src/engine';
import { compiledFrom } from './compiled';

const header = ['Title', 'Visits', 'Demo', 'Rival', 'Budget'];
const compiled = compiledFrom(
  [
    ['Settings'],
    ['Highest score', 60],
    ['Groups'],
    ['Group', 'Axis', 'At most'],
    ['Person', 'Fit', ''],
    ['Web', 'Engagement', 30],
    ['', 'Engagement', 25],
    ['Bands'],
    ['Band', 'From'],
    ['Hot', 50],
    ['Warm', 20],
    ['Rules'],
    ['Join', 'Group', 'Column', 'Condition', 'Value', 'Weight'],
    ['', 'Person', 'Title', 'is', 'CEO', 40.4],
    ['else', '', '', 'is', 'VP', 20.2],
    ['', 'Web', 'Visits', 'each', '', 4],
    ['', '', 'Demo', 'is checked', '', 'at least Hot'],
    ['', '', 'Rival', 'is checked', '', 'disqualify'],
    ['', '', 'Budget', 'is', 'none', 'at most Warm'],
    ['', '', 'Title', 'is', 'CEO', 0],
  ],
  header,
);
const leads = [
  ['CEO', 2, '', '', ''],
  ['CEO', 10, '', '', ''],
  ['VP', 1, true, '', ''],
  ['VP', 1, true, '', 'none'],
  ['CEO', 10, true, true, ''],
  ['', '', '', '', ''],
];
const explained = (): Breakdown[] => {
  const found: Breakdown[] = [];
  explainLeads(compiled, leads, (lead, breakdown) => {
    expect(lead).toBe(found.length);
    found.push(breakdown);
  });
  return found;
};

test('scores come in thousandths, each with the position of its band', () => {
  const { scores, bands } = scoreLeads(compiled, leads);
  expect([...scores]).toEqual([48_000, 60_000, 50_000, 49_000, 0, 0]);
  expect([...bands].map((band) => (band === DISQUALIFIED ? 'disqualified' : compiled.bands[band]?.name))).toEqual([
    'Warm',
    'Hot',
    'Hot',
    'Warm',
    'disqualified',
    undefined,
  ]);
});

test('new weights score the kept strengths as they score the leads', () => {
  const many = Array.from({ length: 3000 }, (_, i) => leads[i % leads.length] ?? []);
  const heavier = compiledFrom(
    [
      ['Rules'],
      ['Join', 'Column', 'Condition', 'Value', 'Weight'],
      ['', 'Title', 'is', 'CEO', 30],
      ['', 'Visits', 'each', '', -2.5],
      ['', 'Rival', 'is checked', '', 'at most 12'],
    ],
    header,
  );
  const lighter = compiledFrom(
    [
      ['Rules'],
      ['Join', 'Column', 'Condition', 'Value', 'Weight'],
      ['', 'Title', 'is', 'CEO', 10],
      ['', 'Visits', 'each', '', 4],
      ['', 'Rival', 'is checked', '', 'disqualify'],
    ],
    header,
  );
  expect(scoreTable(lighter, strengthTable(heavier, many))).toEqual(scoreLeads(lighter, many));
  expect(scoreTable(heavier, strengthTable(lighter, many))).toEqual(scoreLeads(heavier, many));
});

describe('a breakdown', () => {
  const check = (
    lead: number,
    points: readonly (readonly [rule: number, step: number, points: number])[],
    adjustments: readonly unknown[],
  ): void => {
    test(`of lead ${lead}`, () => {
      const breakdown = explained()[lead];
      expect(breakdown?.contributions.map(({ rule, step, points }) => [rule, step, points])).toEqual(points);
      expect(breakdown?.adjustments).toEqual(adjustments);
    });
  };
  check(
    0,
    [
      [0, 0, 40_400],
      [1, 0, 8000],
      [5, 0, 0],
    ],
    [{ by: 'rounding', points: -400 }],
  );
  check(
    1,
    [
      [0, 0, 40_400],
      [1, 0, 40_000],
      [5, 0, 0],
    ],
    [
      { by: 'group', group: 1, points: -10_000 },
      { by: 'axis', axis: 'engagement', points: -5000 },
      { by: 'scale', points: -5400 },
    ],
  );
  check(
    2,
    [
      [0, 1, 20_200],
      [1, 0, 4000],
    ],
    [{ by: 'limit', points: 25_800 }],
  );
  check(
    3,
    [
      [0, 1, 20_200],
      [1, 0, 4000],
    ],
    [{ by: 'limit', points: 24_800 }],
  );
  check(5, [], []);

  test('has the same score and band as scoring, and adds up to it', () => {
    const { scores, bands } = scoreLeads(compiled, leads);
    explained().forEach(({ score, band, contributions, adjustments }, i) => {
      expect([score, band]).toEqual([scores[i], bands[i]]);
      expect([...contributions, ...adjustments].reduce((sum, { points }) => sum + points, 0)).toBe(score);
    });
  });

  test('names the limits and disqualifications that are met', () => {
    expect(explained().map(({ met }) => met.map(({ rule }) => rule))).toEqual([[], [], [2], [2, 4], [2, 3], []]);
  });

  test('tells how far a step was met', () => {
    expect(explained()[1]?.contributions.map(({ strength }) => strength)).toEqual([1, 10, 1]);
  });
});

test('the points of groups stand after their limits, before those of axes', () => {
  const { groups, scores } = partsOfLeads(compiled, leads);
  expect([...scores]).toEqual([...scoreLeads(compiled, leads).scores]);
  expect([...groups.subarray(0, leads.length)]).toEqual([40_400, 40_400, 20_200, 20_200, 40_400, 0]);
  expect([...groups.subarray(leads.length)]).toEqual([8000, 30_000, 4000, 4000, 30_000, 0]);
});

describe('points for a strength', () => {
  const check = (weight: number, strength: number, points: number): void => {
    test(`${weight} × ${strength} is ${points}`, () => expect(pointsFor(weight, strength)).toBe(points));
  };
  check(20_000, 1, 20_000);
  check(20_000, Math.SQRT1_2, 14_142);
  check(5, 0.5, 3);
  check(-5, 0.5, -3);
  check(-1, 0.4, 0);
  check(20_000, -1.5, -30_000);
  check(1e12, 1e15, 1e12);
  check(-1e12, 1e15, -1e12);
});

test('the second block of leads is added up afresh', () => {
  const many = Array.from({ length: 2100 }, (_, i) => leads[i % leads.length] ?? []);
  const { scores } = scoreLeads(compiled, many);
  const once = [...scoreLeads(compiled, leads).scores];
  expect([...scores]).toEqual(many.map((_, i) => once[i % leads.length]));
});

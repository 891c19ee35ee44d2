import { describe, expect, test } from 'vitest';
import { effectiveDay, headerIndex, readScale } from '../../src/engine';
import { compiledFrom, modelFrom, rules } from './compiled';

describe('a header', () => {
  test('has each name at its first place, compared as text', () => {
    const index = headerIndex([' Job  Title', 'E-Mail', 2024, true, '', null, 'job title', '#N/A', {}]);
    expect([...index]).toEqual([
      ['job title', 0],
      ['e-mail', 1],
      ['2024', 2],
      ['true', 3],
      ['#n/a', 7],
    ]);
  });
});

describe('the day that ages are counted to', () => {
  const check = (name: string, settings: unknown[][], expected: string): void => {
    test(name, () => {
      const { scale } = readScale(modelFrom([['Settings'], ...settings]));
      expect(effectiveDay(scale, '2030-01-01')).toBe(expected);
    });
  };
  check(
    'As of first',
    [
      ['Today', '2026-11-22'],
      ['As of', '2026-06-30'],
    ],
    '2026-06-30',
  );
  check(
    'then Today',
    [
      ['Today', '2026-11-22'],
      ['As of', ''],
    ],
    '2026-11-22',
  );
  check('then the clock', [], '2030-01-01');
});

describe('a compiled model', () => {
  const header = ['Title', 'Country', 'Visits', 'Seen'];
  const compiled = compiledFrom(
    [
      ['Groups'],
      ['Group', 'At most'],
      ['Web', 10],
      ['Rules'],
      ['On', 'Join', 'Group', 'Column', 'Condition', 'Value', 'Weight', 'Up to', 'Half-life', 'Since'],
      ['', '', '', 'Title', 'is', 'VP', 5, '', '', ''],
      ['', 'and', '', 'Country', 'is', 'DE', '', '', '', ''],
      ['', 'or', '', '', 'is', 'FR', '', '', '', ''],
      ['', 'else', '', 'Title', 'is', 'CEO', 7, '', '', ''],
      [false, '', '', 'Title', 'is', 'x', 1, '', '', ''],
      ['', '', '', 'Job', 'is', 'x', 1, '', '', ''],
      ['', '', 'web', 'Visits', 'each', '', 2, 3, 30, 'Seen'],
      ['', '', '', 'Title', 'contains', 'rival', 'disqualify', 4, 30, 'Seen'],
    ],
    header,
  );

  test('holds only the rules that can score, each with its place in the tab', () => {
    expect(compiled.rules.map(({ index, firstStep, group }) => [index, firstStep, group])).toEqual([
      [0, 0, -1],
      [3, 2, 0],
      [4, 3, -1],
    ]);
    expect(compiled.steps).toBe(4);
  });

  test('reads each column once, with all of its tests', () => {
    expect(compiled.columns.map(({ index, tests }) => [index, tests.length])).toEqual([
      [0, 3],
      [1, 2],
      [2, 1],
      [3, 1],
    ]);
  });

  test('has a step as alternatives of tests that must all hold', () => {
    expect(compiled.rules[0]?.steps[0]?.clauses).toEqual([
      [
        { column: 0, test: 0 },
        { column: 1, test: 0 },
      ],
      [{ column: 1, test: 1 }],
    ]);
  });

  test('counts and decays points only', () => {
    const [, visits, rival] = compiled.rules;
    expect(visits?.steps[0]).toMatchObject({
      upTo: 3,
      decay: { column: 3, test: 0 },
      weight: { kind: 'points', points: 2000 },
    });
    expect(rival?.steps[0]).toMatchObject({ upTo: Number.POSITIVE_INFINITY, weight: { kind: 'disqualify' } });
    expect(rival?.steps[0]?.decay).toBeUndefined();
  });

  test('tells what was left out', () => {
    expect(compiled.issues.map(({ severity, code, place }) => [severity, code, place])).toEqual([
      ['warning', 'ruleOff', 'rules[1].on'],
      ['error', 'columnMissing', 'rules[2].steps[0].conditions[0].column'],
      ['warning', 'decayIgnored', 'rules[4].steps[0].weight'],
    ]);
  });

  test('keeps the names of the header and the effective day', () => {
    expect(compiled.header).toEqual(header);
    expect(compiled.asOf).toBe(20_779);
  });
});

test('a lead key that the header does not have is an error', () => {
  const { issues } = compiledFrom([['Settings'], ['Lead key', 'Id'], ...rules()], ['Title']);
  expect(issues).toMatchObject([{ severity: 'error', code: 'settingColumnMissing', place: 'settings.leadKey' }]);
});

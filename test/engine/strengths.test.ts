import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CompiledModel, eachBlock, type Row, scoreLeads, strengthTable } from '../../src/engine';
import { compiledFrom, rules } from './compiled';

/** Each lead's strengths, worked out for that lead alone. */
const alone = (compiled: CompiledModel, leads: readonly Row[]): number[][] =>
  leads.map((lead) => [...strengthTable(compiled, [lead]).values]);

const together = (compiled: CompiledModel, leads: readonly Row[]): number[][] => {
  const { values, steps } = strengthTable(compiled, leads);
  return leads.map((_, i) => Array.from({ length: steps }, (_, s) => values[s * leads.length + i] ?? Number.NaN));
};

describe('strengths', () => {
  const header = ['Title', 'Visits', 'Seen', 'A'];
  const K = ['Join', 'Column', 'Condition', 'Value', 'Weight', 'Up to', 'Half-life', 'Since'];
  const check = (name: string, rows: unknown[][], lead: Row, expected: readonly number[]): void => {
    test(name, () => expect(alone(compiledFrom([['Rules'], K, ...rows], header), [lead])).toEqual([expected]));
  };
  check(
    '1 where a step is met, 0 where not',
    [
      ['', 'Title', 'is', 'VP', -7],
      ['', 'Title', 'is', 'CEO', 9],
    ],
    ['VP', '', '', ''],
    [1, 0],
  );
  check(
    'the count where it counts, up to a most',
    [
      ['', 'Visits', 'each', 10, 1],
      ['', 'Visits', 'amount', 10, 1],
      ['', 'Visits', 'each', 10, 1, 2],
    ],
    ['', 35, '', ''],
    [3, 3.5, 2],
  );
  check('a most on both sides', [['', 'Visits', 'amount', '', 1, 2]], ['', -35, '', ''], [-2]);
  check(
    'halved after a half-life, and never again by weight',
    [['', 'Visits', 'each', 10, 100, 3, 30, 'Seen']],
    ['', 99, '2026-10-23', ''],
    [1.5],
  );
  check(
    'nothing without a date to count from',
    [['', 'Title', 'is not blank', '', 5, '', 30, 'Seen']],
    ['VP', '', 'soon', ''],
    [0],
  );
  check(
    'of a ladder only the first step that holds',
    [
      ['', 'Title', 'is', 'CEO', 5],
      ['else', '', 'contains', 'VP', 5],
      ['else', '', 'is not blank', '', 5],
    ],
    ['VP', '', '', ''],
    [0, 1, 0],
  );
  check(
    'a step that has decayed to nothing still holds',
    [
      ['', 'Title', 'is', 'VP', 5, '', 30, 'Seen'],
      ['else', '', 'is not blank', '', 5],
    ],
    ['VP', '', '', ''],
    [0, 0],
  );
  check(
    'and: the largest if all hold',
    [
      ['', 'Visits', 'each', '', 5],
      ['and', 'A', 'each', ''],
    ],
    ['', 2, '', 3],
    [3],
  );
  check(
    'and: nothing if one fails',
    [
      ['', 'Visits', 'each', '', 5],
      ['and', 'A', 'each', ''],
    ],
    ['', 2, '', 0],
    [0],
  );
  check(
    'or: the largest',
    [
      ['', 'Visits', 'each', '', 5],
      ['or', 'A', 'each', ''],
    ],
    ['', 2, '', 7],
    [7],
  );
  check(
    'and binds tighter than or',
    [
      ['', 'Visits', 'each', '', 5],
      ['and', 'Title', 'is', 'x'],
      ['or', 'A', 'each', ''],
    ],
    ['', 9, '', 4],
    [4],
  );
  check(
    'of an error nothing, not even blankness',
    [
      ['', 'Title', 'is blank', '', 5],
      ['', 'Title', 'is not', 'x', 5],
    ],
    ['#N/A', '', '', ''],
    [0, 0],
  );
});

describe('many leads', () => {
  const header = ['Mail', 'Size', 'Seen'];
  const compiled = compiledFrom(
    [
      ['Rules'],
      ['Join', 'Column', 'Condition', 'Value', 'Weight', 'Half-life', 'Since'],
      ['', 'Mail', 'ends with', '7@acme.com', 5, '', ''],
      ['', 'Size', 'between', 10, 5, '', ''],
      ['', 'Size', 'at least', 100, 5, 30, 'Seen'],
      ['else', 'Size', 'each', 7, 1, '', ''],
      ['', 'Size', 'is', '5 | 1,000', 5, '', ''],
    ],
    header,
  );
  const seen = ['2026-11-01', '', '2026-01-01', 'soon', '#N/A'];
  const sizes = [5, '5', 150, '150', null, '', true, 1000, Number.NaN, 'many', -1, 0];
  const leadsOf = (count: number, mail: (i: number) => unknown): unknown[][] =>
    Array.from({ length: count }, (_, i) => [mail(i), sizes[i % sizes.length], seen[i % seen.length]]);

  test('have the same strengths in blocks as alone', () => {
    const leads = leadsOf(2500, (i) => `lead${i % 30}@acme.com`);
    expect(together(compiled, leads)).toEqual(alone(compiled, leads));
  });

  test('have the same strengths where every value is another', () => {
    const leads = leadsOf(3000, (i) => `lead${i}@acme.com`);
    expect(together(compiled, leads)).toEqual(alone(compiled, leads));
  });

  test('have the same strengths where values repeat after many that did not', () => {
    const leads = [...leadsOf(2048, (i) => `lead${i}@acme.com`), ...leadsOf(1100, (i) => `lead${i % 9}@acme.com`)];
    expect(together(compiled, leads)).toEqual(alone(compiled, leads));
  });

  test('may hold more distinct numbers than are remembered', () => {
    const counting = compiledFrom(rules(['Size', 'amount', '', 1]), ['Size']);
    const leads = Array.from({ length: 70_000 }, (_, i) => [i / 8]);
    const { values } = strengthTable(counting, [...leads, ...leads.slice(0, 2000)]);
    expect([...values]).toEqual([...leads, ...leads.slice(0, 2000)].map(([size]) => size));
  });

  test('come block by block as they stand in the whole table', () => {
    const leads = leadsOf(2500, (i) => `lead${i}@acme.com`);
    const { values, steps } = strengthTable(compiled, leads);
    const froms: number[] = [];
    eachBlock(compiled, leads, ({ from, size, capacity, strengths }) => {
      froms.push(from);
      for (let s = 0; s < steps; s++)
        expect(strengths.subarray(s * capacity, s * capacity + size)).toEqual(
          values.subarray(s * leads.length + from, s * leads.length + from + size),
        );
    });
    expect(froms).toEqual([0, 1024, 2048]);
  });

  test('may be none', () => {
    expect(strengthTable(compiled, [])).toMatchObject({ leads: 0, values: new Float64Array(0) });
    expect(scoreLeads(compiled, []).scores).toHaveLength(0);
  });
});

test('no cell changes what another says, whatever stands in a column', () => {
  const conditions = [
    ['is', '1 | 2.5 | true | x*'],
    ['is not', '1'],
    ['contains', '1'],
    ['starts with', '2'],
    ['includes', '1'],
    ['has domain', '5 | acme.com'],
    ['at least', '50%'],
    ['less than', 2],
    ['is blank', ''],
    ['is checked', ''],
    ['is not checked', ''],
    ['is a business email', ''],
    ['in the last', 30],
    ['each', 0.5],
  ];
  const cell = fc.oneof(
    fc.constantFrom<unknown>(1, '1', 1.5, 2.5, '2.5', 0, -0, -1, true, false, 'true', 'TRUE', '', ' ', null, undefined),
    fc.constantFrom<unknown>(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      {},
      '#N/A',
      'x1',
      'a@acme.com',
      '2026-11-01',
      1e21,
      0.5,
      '50%',
    ),
    fc.double(),
    fc.string(),
  );
  const column = fc.array(cell, { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(column, fc.subarray(conditions, { minLength: 1 }), fc.boolean(), (cells, chosen, blankWord) => {
      const settings = blankWord ? [['Settings'], ['Blank words', '1 | -1 | x1']] : [];
      const rows = rules(...chosen.map(([condition, value]) => ['Cell', condition, value, 1]));
      const compiled = compiledFrom([...settings, ...rows], ['Cell']);
      const leads = cells.map((value) => [value]);
      expect(together(compiled, leads)).toEqual(alone(compiled, leads));
    }),
    { numRuns: 1000 },
  );
});

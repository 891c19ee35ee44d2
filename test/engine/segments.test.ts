/** Labels by rules: the first segment of each dimension that holds. */
import { describe, expect, test } from 'vitest';
import { type SegmentsOfLeads, segmentsOf } from '../../src/engine';
import { compiledFrom, rules } from './compiled';

const header = ['Size', 'Country'];
const columns = ['On', 'Join', 'Dimension', 'Segment', 'Column', 'Condition', 'Value'];
const renamed = (row: readonly unknown[], at: number, cell: unknown): unknown[] =>
  row.map((old, i) => (i === at ? cell : old));
const labelled = (leads: unknown[][], ...rows: unknown[][]): SegmentsOfLeads =>
  segmentsOf(compiledFrom([['Segments'], columns, ...rows, ...rules(['Size', 'at least', 50, 20])], header), leads);

test('a dimension gives one label, whatever stands between its rows', () => {
  const { dimensions, segments } = labelled(
    [
      [60, 'DE'],
      [6, 'FR'],
    ],
    ['', '', 'Deal', 'Large', 'Size', 'at least', 50],
    ['', '', 'Region', 'Home', 'Country', 'is', 'DE'],
    ['', '', ' deal', 'Small', 'Size', 'at least', 5],
  );
  expect(dimensions).toEqual(['Deal', 'Region']);
  expect(segments).toEqual([
    ['Large', 'Small'],
    ['Home', ''],
  ]);
});

test('a switched-off row is not there, nor is a dimension that has no other', () => {
  const { dimensions, segments } = labelled(
    [[60, 'DE']],
    [false, '', 'Deal', 'Large', 'Size', 'at least', 50],
    ['', '', 'Deal', 'Any', '', '', ''],
    ['no', '', 'Region', 'Home', '', '', ''],
  );
  expect([dimensions, segments]).toEqual([['Deal'], [['Any']]]);
});

test('a dimension whose rows cannot be read keeps its column', () => {
  expect(labelled([[60, 'DE']], ['', '', 'Deal', 'Large', 'Staff', 'at least', 50])).toEqual({
    dimensions: ['Deal'],
    segments: [['']],
  });
});

describe('rows that belong together', () => {
  const both = [
    ['', '', 'Deal', 'Large', 'Size', 'at least', 50],
    ['', 'and', '', '', 'Country', 'is', 'DE'],
  ];

  test('may leave their names away', () => {
    expect(
      labelled(
        [
          [60, 'DE'],
          [60, 'FR'],
        ],
        ...both,
      ).segments,
    ).toEqual([['Large', '']]);
  });

  test('are left out where they were sorted apart', () => {
    const [first = [], second = []] = both;
    expect(labelled([[60, 'DE']], first, renamed(second, 3, 'Small')).segments).toEqual([['']]);
  });

  test('are left out where Join says else', () => {
    const [first = [], second = []] = both;
    expect(labelled([[60, 'DE']], first, renamed(second, 1, 'else')).segments).toEqual([['']]);
  });

  test('start anew below an unticked checkbox in Join', () => {
    const [first = [], second = []] = both;
    const next = ['', false, 'Deal', 'Home', ...second.slice(4)];
    expect(labelled([[6, 'DE']], first, next).segments).toEqual([['Home']]);
  });
});

test('what the model knows is worked out for every lead, also beyond one block', () => {
  const leads = Array.from({ length: 2100 }, (_, i) => [i % 100, 'DE']);
  const { segments } = labelled(
    leads,
    ['', '', 'Heat', 'High', 'Lead › Score', 'at least', 20],
    ['', '', 'Heat', 'Low', '', '', ''],
  );
  expect(segments[0]).toEqual(leads.map(([size]) => (Number(size) >= 50 ? 'High' : 'Low')));
});

test('a lead shorter than the header keeps what the model knows in its place', () => {
  expect(labelled([[60]], ['', '', 'Heat', 'High', 'Lead > Score', 'is', 20]).segments).toEqual([['High']]);
});

/** The cell of fit × engagement that a lead stands in. */
import { describe, expect, test } from 'vitest';
import { type CompiledModel, cellKey, cellName, gridOf, gridRows, partsOfLeads } from '../../src/engine';
import { compiledFrom } from './compiled';

const header = ['Size', 'Visits', 'Rival'];
const modelWith = (...rows: unknown[][]): CompiledModel =>
  compiledFrom(
    [
      ['Groups'],
      ['Group', 'Axis', 'At most'],
      ['Company', 'Fit', 20],
      ['Person', 'Fit', ''],
      ['', 'Fit', 25],
      ['Web', 'Engagement', ''],
      ['Bands'],
      ['Band', 'Axis', 'From'],
      ['Good', 'Fit', 20],
      ['Poor', 'Fit', ''],
      ['Busy', 'Engagement', 10],
      ['Calm', 'Engagement', 0],
      ['Rules'],
      ['Group', 'Column', 'Condition', 'Value', 'Weight'],
      ['Company', 'Size', 'amount', '', 1],
      ['Person', 'Size', 'at least', 30, 15],
      ['Web', 'Visits', 'amount', '', 1],
      ['', 'Rival', 'is checked', '', 'disqualify'],
      ...rows,
    ],
    header,
  );

test('a cell is the rank of the Fit band and that of the Engagement band', () => {
  const compiled = modelWith();
  const leads = [
    [20, 10, ''],
    [19, 10, ''],
    [20, 9.999, ''],
    [1, 0, ''],
  ];
  expect(gridOf(compiled, partsOfLeads(compiled, leads)).cells).toEqual(['A1', 'B1', 'A2', 'B2']);
});

test('points of an axis are those of its groups after their limits, held by its own', () => {
  const compiled = modelWith();
  const { points } = gridOf(compiled, partsOfLeads(compiled, [[40, 3, '']]));
  expect([points.fit[0], points.engagement[0]]).toEqual([25_000, 3000]);
});

test('there is no cell below the lowest band of an axis, and none for the disqualified', () => {
  const compiled = modelWith();
  const leads = [
    [20, -1, ''],
    [20, 10, true],
  ];
  expect(gridOf(compiled, partsOfLeads(compiled, leads)).cells).toEqual(['', '']);
});

describe('names of cells', () => {
  test('count letters on after Z', () => {
    expect([cellName(0, 0), cellName(25, 8), cellName(26, 0), cellName(701, 0), cellName(702, 0)]).toEqual([
      'A1',
      'Z9',
      'AA1',
      'ZZ1',
      'AAA1',
    ]);
  });

  test('are understood whatever their spacing, width and case', () => {
    expect(['A1', ' a 1 ', 'Ａ１'].map(cellKey)).toEqual(['a1', 'a1', 'a1']);
    expect(cellKey(null)).toBe('');
  });
});

test('of two rows for a cell the first counts', () => {
  const rows = gridRows(modelWith(['Grid'], ['Cell', 'Next step'], ['A1', 'Call'], ['a1', 'Write'], ['B2', 'Wait']));
  expect([...rows].map(([key, { nextStep }]) => [key, nextStep])).toEqual([
    ['a1', 'Call'],
    ['b2', 'Wait'],
  ]);
});

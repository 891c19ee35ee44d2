/** Fit × engagement in the sidebar: counts from kept strengths, and cells that are written when they are first wanted. */
import './page';
import { describe, expect, test } from 'vitest';
import { setStep } from '../../src/sidebar/state/change';
import { draft, undo } from '../../src/sidebar/state/draft';
import { addAxisBands, cellsOf, grid, leadsInCell } from '../../src/sidebar/state/grid';
import { setGridCell } from '../../src/sidebar/state/grid-cells';
import { rule, type Tab } from '../engine/issues-of';
import { open } from './opened';

const tab: Tab = {
  header: ['Size', 'Visits', 'Spam'],
  groups: [
    { Group: 'Company', Axis: 'Fit', 'At most': 50 },
    { Group: 'Behaviour', Axis: 'Engagement' },
  ],
  bands: [
    { Band: 'Hot', From: 50 },
    { Band: 'Good', Axis: 'Fit', From: 40 },
    { Band: 'Poor', Axis: 'Fit', From: '' },
    { Band: 'Active', Axis: 'Engagement', From: 10 },
  ],
  rules: [
    { ...rule('Size', 'at least', 100, 90), Group: 'Company' },
    { ...rule('Visits', 'at least', 3, 10), Group: 'Behaviour' },
    rule('Spam', 'is', 'yes', 'disqualify'),
  ],
  leads: [
    [200, 5, ''],
    [20, 5, ''],
    [200, 0, ''],
    [200, 5, 'yes'],
  ],
};

describe('the grid', () => {
  test('counts leads by cell; the disqualified, and those below every band, stand in none', () => {
    open(tab);
    const now = grid.value!;
    expect(cellsOf(now)).toEqual(['A1', 'B1']);
    expect([...now.counts]).toEqual([
      ['A1', 1],
      ['B1', 1],
      ['', 2],
    ]);
    expect([leadsInCell('A1'), leadsInCell('')]).toEqual([[0], [2, 3]]);
  });

  test('follows a weight before it is applied', () => {
    open(tab);
    setStep(0, 0, { weight: 30 });
    expect(leadsInCell('A1')).toEqual([]);
    expect(leadsInCell('B1')).toEqual([0, 1]);
  });

  test('keeps the words of its cells in their order, and changes those that are there', () => {
    open(tab);
    setGridCell('B1', { name: 'Later' });
    setGridCell('A1', { nextStep: 'Call' });
    setGridCell('b 1', { nextStep: 'Write' });
    expect(draft.value.model.grid).toEqual([
      { cell: 'A1', name: '', nextStep: 'Call' },
      { cell: 'B1', name: 'Later', nextStep: 'Write' },
    ]);
  });

  test('is made for a model without bands of its axes in one step', () => {
    open({ ...tab, bands: [{ Band: 'Hot', From: 50 }] });
    expect(grid.value).toBeNull();
    addAxisBands();
    expect(draft.value.model.bands.slice(1).map(({ band, from }) => [band, from])).toEqual([
      ['High Fit', 33],
      ['Medium Fit', 17],
      ['Low Fit', ''],
      ['High Engagement', 7],
      ['Medium Engagement', 3],
      ['Low Engagement', ''],
    ]);
    expect(grid.value?.counts.get('A1')).toBe(1);
    undo();
    expect(grid.value).toBeNull();
  });
});

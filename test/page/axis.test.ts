/** Rows and columns laid out in pixels. */
import { describe, expect, test } from 'vitest';
import { createAxis } from '../../workbench/page/grid/axis';
import { boxOf, HEADER_HEIGHT, hit, scrollTo, type View, visibleRows } from '../../workbench/page/grid/view';

describe('an axis', () => {
  const axis = createAxis(5, 1, (index) => (index === 2 ? 0 : 20));

  test('adds up what comes before', () => {
    expect([0, 1, 2, 3, 5].map(axis.start)).toEqual([0, 20, 40, 40, 80]);
  });

  test('finds what lies at a pixel, stepping over what is hidden', () => {
    expect([0, 19, 20, 40, 79, 500, -5].map(axis.at)).toEqual([0, 0, 1, 3, 4, 4, 0]);
  });
});

describe('a view', () => {
  const view: View = {
    rows: createAxis(1000, 1, () => 21),
    columns: createAxis(26, 0, () => 100),
    headerWidth: 46,
    scrollX: 100,
    scrollY: 210,
    width: 800,
    height: 300,
  };

  test('keeps frozen rows in place and shows only the rows in sight', () => {
    const { frozen, scrolled } = visibleRows(view);
    expect(frozen).toEqual([{ index: 0, at: HEADER_HEIGHT, size: 21 }]);
    expect(scrolled[0]).toEqual({ index: 11, at: HEADER_HEIGHT + 21, size: 21 });
    expect(scrolled.length).toBeLessThan(15);
  });

  test('finds the cell under a point, frozen or scrolled', () => {
    expect(hit(view, 60, HEADER_HEIGHT + 5)).toMatchObject({ part: 'cell', row: 0, column: 1 });
    expect(hit(view, 60, HEADER_HEIGHT + 30)).toMatchObject({ part: 'cell', row: 11, column: 1 });
  });

  test('finds the border that can be pulled, from both sides', () => {
    expect(hit(view, 145, 5)).toMatchObject({ part: 'columnHeader', edge: 1 });
    expect(hit(view, 148, 5)).toMatchObject({ part: 'columnHeader', edge: 1 });
    expect(hit(view, 100, 5)).toMatchObject({ part: 'columnHeader', edge: null });
  });

  test('measures a block where it is drawn', () => {
    expect(boxOf(view, { row: 11, column: 1, rows: 2, columns: 2 })).toEqual({ x: 46, y: 45, width: 200, height: 42 });
  });

  test('scrolls no further than needed to show a cell, to the next whole row', () => {
    expect(scrollTo(view, 15, 3)).toEqual({ x: 100, y: 210 });
    expect(scrollTo(view, 5, 3)).toEqual({ x: 100, y: 84 });
    expect(scrollTo(view, 0, 0)).toEqual({ x: 0, y: 210 });
    const needed = 21 * 100 - (300 - 45);
    expect(scrollTo(view, 100, 3).y).toBe(Math.ceil(needed / 21) * 21);
  });
});

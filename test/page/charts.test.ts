/** Charts from cells to shapes, without a page: which cells, which scale, which labels. */
import { describe, expect, test } from 'vitest';
import { type CellEntry, type Chart, createDocument, type SpreadsheetDocument } from '../../workbench/document';
import { readChart } from '../../workbench/page/charts/chart-data';
import { type Drawing, drawChart } from '../../workbench/page/charts/draw';
import { shortened, widthOf } from '../../workbench/page/charts/shapes';
import { dayTicks, niceTicks } from '../../workbench/page/charts/ticks';

const LEADS: readonly (readonly CellEntry[])[] = [
  ['Band', 'Fit', 'Engagement'],
  ['Hot', 4, 1],
  ['Warm', 10, null],
  ['Cold', 'none', 3],
];

function sheetOf(rows: readonly (readonly CellEntry[])[]): { document: SpreadsheetDocument; id: number } {
  const document = createDocument();
  const id = document.sheets()[0]?.id ?? -1;
  document.write(id, 0, 0, rows);
  return { document, id };
}

function chartOn(sheet: number, change: Partial<Chart> = {}): Chart {
  return {
    id: 1,
    type: 'COLUMN',
    ranges: [{ sheet, row: 0, column: 0, rows: null, columns: 3 }],
    row: 0,
    column: 0,
    offsetX: 0,
    offsetY: 0,
    headers: 1,
    merge: 'MERGE_COLUMNS',
    hidden: 'IGNORE_BOTH',
    transposed: false,
    options: {},
    ...change,
  };
}

function textsOf({ shapes }: Drawing): string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

function barsOf({ shapes }: Drawing) {
  return shapes.flatMap((shape) => (shape.kind === 'box' && shape.tip !== undefined ? [shape] : []));
}

describe('the cells of a chart', () => {
  test('the first column names the points, the others are series named by the header', () => {
    const { document, id } = sheetOf(LEADS);
    const { points, series } = readChart(document, chartOn(id));
    expect(points.map(({ label }) => label)).toEqual(['Hot', 'Warm', 'Cold']);
    expect(series.map(({ name, values }) => [name, ...values])).toEqual([
      ['Fit', 4, 10, null],
      ['Engagement', 1, null, 3],
    ]);
  });
  test('rows and columns change places when it is transposed', () => {
    const { document, id } = sheetOf(LEADS);
    const { points, series } = readChart(document, chartOn(id, { transposed: true }));
    expect(points.map(({ label }) => label)).toEqual(['Fit', 'Engagement']);
    expect(series.map(({ name }) => name)).toEqual(['Hot', 'Warm', 'Cold']);
  });
  test('hidden rows are left out, unless the chart shows both', () => {
    const { document, id } = sheetOf(LEADS);
    document.setRowsHidden(id, 1, 1, true);
    expect(readChart(document, chartOn(id)).points.map(({ label }) => label)).toEqual(['Warm', 'Cold']);
    expect(readChart(document, chartOn(id, { hidden: 'SHOW_BOTH' })).points).toHaveLength(3);
  });
  test('several blocks stand side by side, or below each other', () => {
    const { document, id } = sheetOf(LEADS);
    const part = (row: number, column: number) => ({ sheet: id, row, column, rows: 2, columns: 1 });
    const beside = chartOn(id, { headers: 0, ranges: [part(1, 0), part(1, 2)] });
    expect(readChart(document, beside).series.map(({ values }) => values)).toEqual([[1, null]]);
    const below = chartOn(id, { headers: 0, merge: 'MERGE_ROWS', ranges: [part(1, 1), part(2, 1)] });
    expect(readChart(document, below).series.map(({ values }) => values)).toEqual([[4, 10, 10, null]]);
  });
});

describe('a drawing', () => {
  test('writes title, marks of the axis, categories and legend', () => {
    const { document, id } = sheetOf(LEADS);
    const texts = textsOf(drawChart(document, chartOn(id, { options: { title: 'By band' } })));
    expect(texts).toEqual(['By band', 'Fit', 'Engagement', '0', '2', '4', '6', '8', '10', 'Hot', 'Warm', 'Cold']);
  });
  test('stands stacked bars on each other, and shares fill the height', () => {
    const { document, id } = sheetOf(LEADS);
    const sums = barsOf(drawChart(document, chartOn(id, { options: { isStacked: true, legend: 'none' } })));
    const hot = sums.filter(({ tip }) => tip?.label === 'Hot');
    expect(hot[1]!.y + hot[1]!.height).toBeCloseTo(hot[0]!.y);
    expect(hot[0]!.height).toBeCloseTo(hot[1]!.height * 4);
    const shares = drawChart(document, chartOn(id, { options: { isStacked: 'percent' } }));
    expect(textsOf(shares)).toContain('100%');
    const heights = barsOf(shares).filter(({ tip }) => tip?.label === 'Hot');
    expect(heights[0]!.height + heights[1]!.height).toBeCloseTo(
      barsOf(shares).find(({ tip }) => tip?.label === 'Warm')!.height,
    );
  });
  test('hangs negative values below nought', () => {
    const { document, id } = sheetOf([
      ['Rule', 'Points'],
      ['Up', 5],
      ['Down', -5],
    ]);
    const [up, down] = barsOf(drawChart(document, chartOn(id)));
    expect(up!.y + up!.height).toBeCloseTo(down!.y);
    expect(up!.height).toBeCloseTo(down!.height);
  });
  test('breaks a line where a value is missing', () => {
    const { document, id } = sheetOf([
      ['', 'a'],
      [1, 5],
      [2, 6],
      [3, null],
      [4, 7],
      [5, 8],
    ]);
    const { shapes } = drawChart(document, chartOn(id, { type: 'LINE' }));
    expect(shapes.filter((shape) => shape.kind === 'path' && shape.width === 2)).toHaveLength(2 + 1);
  });
  test('says when there is nothing to draw, and when a kind is not drawn', () => {
    const { document, id } = sheetOf([['Band', 'Leads']]);
    expect(textsOf(drawChart(document, chartOn(id)))).toEqual(['No data']);
    expect(textsOf(drawChart(document, chartOn(id, { ranges: [] })))).toEqual(['No data']);
    expect(textsOf(drawChart(document, chartOn(id, { type: 'PIE' })))).toEqual([
      'This kind of chart is not drawn here',
    ]);
  });
  test('never draws outside itself nor with a number that is none', () => {
    const { document, id } = sheetOf([
      ['', 'a', 'b'],
      ['x'.repeat(300), 1e12, -3],
      ['y', 0, 0],
    ]);
    for (const type of ['COLUMN', 'BAR', 'LINE', 'AREA', 'SCATTER', 'COMBO']) {
      for (const isStacked of [false, true, 'percent']) {
        const drawing = drawChart(document, chartOn(id, { type, options: { isStacked } }));
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|null|Infinity/);
        for (const { x, y, width, height } of barsOf(drawing)) {
          expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(drawing.width);
          expect(y + height).toBeLessThanOrEqual(drawing.height);
        }
      }
    }
  });
});

describe('the marks of an axis', () => {
  test('are round numbers around what is shown', () => {
    expect(niceTicks(0, 260, 4, true)).toEqual([0, 100, 200, 300]);
    expect(niceTicks(0, 0.47, 4, false)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(niceTicks(-3, 7, 4, true)).toEqual([-3, 0, 3, 6, 9]);
    expect(niceTicks(0, 2, 6, true)).toEqual([0, 1, 2]);
    expect(niceTicks(5, 5, 4, true).length).toBeGreaterThan(1);
  });
  test('are days a week apart, or firsts of months', () => {
    expect(dayTicks(46_000, 46_028, 4)).toEqual([46_000, 46_007, 46_014, 46_021, 46_028]);
    // 1 Jan, 1 Apr, 1 Jul and 1 Oct 2026.
    expect(dayTicks(46_023, 46_387, 4)).toEqual([46_023, 46_113, 46_204, 46_296]);
  });
});

test('a long text is cut to its room with an ellipsis', () => {
  expect(shortened('Nurture', 12, 100)).toBe('Nurture');
  const cut = shortened('Not a fit for us at all', 12, 60);
  expect(cut).toMatch(/^Not.*…$/);
  expect(widthOf(cut, 12)).toBeLessThanOrEqual(60);
});

/** Saving borders, bandings, charts and hidden grid lines, and opening what was saved before there were any. */
import { expect, test } from 'vitest';
import { type CellBorder, type Chart, loadDocument } from '../../workbench/document';
import { newSheet } from './sheet';

const BORDER: CellBorder = { top: { style: 'solid', color: '#000000' }, bottom: null, left: null, right: null };
const CHART: Chart = {
  id: 1,
  type: 'LINE',
  ranges: [],
  row: 2,
  column: 3,
  offsetX: 0,
  offsetY: 0,
  headers: 1,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_BOTH',
  transposed: false,
  options: { title: 'Leads' },
};

function decorated() {
  const made = newSheet();
  const { document, id, put } = made;
  put('A1', 'x');
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  document.setFormat({ sheet: id, ...area }, { border: BORDER });
  document.setSheet(id, { hiddenGridlines: true });
  const rows = { header: '#111111', first: '#222222', second: null, footer: null };
  document.setBandings(id, [{ id: 1, area, rows, columns: null }]);
  document.setCharts(id, [CHART]);
  return made;
}

test('all of them come back', () => {
  const { document, id } = decorated();
  const loaded = loadDocument(JSON.parse(JSON.stringify(document.toJSON())));
  expect(loaded.cell(id, 1, 1).format.border).toEqual(BORDER);
  expect(loaded.sheet(id)?.hiddenGridlines).toBe(true);
  expect([0, 1, 2].map((row) => loaded.bandColor(id, row, 0))).toEqual(['#111111', '#222222', null]);
  expect(loaded.charts(id)).toEqual([CHART]);
});

test('what was saved before a property existed has its default', () => {
  const { document, id } = decorated();
  const newer = new Set(['border', 'rotation', 'hiddenGridlines', 'bandings', 'charts']);
  const older = JSON.parse(JSON.stringify(document.toJSON(), (key, value) => (newer.has(key) ? undefined : value)));
  const loaded = loadDocument(older);
  expect(loaded.cell(id, 0, 0)).toMatchObject({ display: 'x', format: { border: null, rotation: null } });
  expect(loaded.sheet(id)?.hiddenGridlines).toBe(false);
  expect([loaded.bandings(id), loaded.charts(id)]).toEqual([[], []]);
});

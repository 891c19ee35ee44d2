/** Blocks of cells as text: tab-separated on the clipboard, comma-separated in files. */
import Papa from 'papaparse';
import { type Core, inside, mapArea } from './core';
import { readCalls, usedSize } from './reading';
import { type Cell, cellAt, EMPTY_CELL, type Row } from './state';
import type { CellPlace, SheetArea, SheetId } from './types';
import { entryReader, growTo } from './writing';

/** The block as tab-separated text, as shown. */
export function copyText(core: Core, area: SheetArea): string {
  return Papa.unparse(readCalls(core).displays(area), { delimiter: '\t', newline: '\n' });
}

/** Pastes tab-separated text as if typed, the grid growing where needed. */
export function pasteText(core: Core, place: CellPlace, text: string): SheetArea {
  const rows = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' }).data;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const area = { ...place, rows: rows.length, columns };
  growTo(core, place.sheet, place.row + rows.length, place.column + columns);
  const sheet = inside(core, area);
  const enter = entryReader(core);
  rows.forEach((row, down) => {
    row.forEach((entry, right) => {
      const old = cellAt(sheet, place.row + down, place.column + right);
      core.store.setCell(place.sheet, place.row + down, place.column + right, enter(old, entry));
    });
  });
  core.history.wrote(area);
  return area;
}

/** Reads CSV text into the cells of a sheet from its first cell on: as typed, but nothing becomes a formula. */
export function readCsv(core: Core, id: SheetId, text: string, delimiter: string | undefined): void {
  const clean = text.replace(/^\uFEFF/, '');
  const guess = { delimitersToGuess: [',', ';', '\t', '|'] };
  const how = delimiter === undefined ? guess : { delimiter };
  const rows = Papa.parse<string[]>(clean, { skipEmptyLines: 'greedy', ...how }).data;
  const enter = entryReader(core, { formulas: false });
  const cells: Row[] = rows.map((row) =>
    row.map((entry): Cell | undefined => (entry === '' ? undefined : enter(EMPTY_CELL, entry))),
  );
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1);
  growTo(core, id, rows.length, columns);
  core.store.updateSheet(id, { cells });
  core.history.wrote({ sheet: id, row: 0, column: 0, rows: Math.max(1, rows.length), columns });
}

/** The used cells of a sheet as comma-separated text, as shown. */
export function writeCsv(core: Core, id: SheetId): string {
  const size = usedSize(core.store.sheet(id), core.calculator.spilledAreas(id));
  if (size.rows === 0) return '';
  const area = { sheet: id, row: 0, column: 0, ...size };
  const read = readCalls(core);
  const shown = read.displays(area);
  return Papa.unparse(
    mapArea({ ...area }, (row, column) => shown[row]?.[column] ?? ''),
    { newline: '\r\n' },
  );
}

/** Range: where a block of cells is, and the values and formulas in it. */

import type { CellEntry, OpenArea, SheetArea } from '../document';
import { openAreaName } from '../document';
import { bandingMembers } from './banding';
import { toEntry, toScript, withinCell } from './conversion';
import type { Host } from './host';
import { columnMetadata } from './metadata';
import { a1ToR1c1, r1c1ToA1 } from './r1c1';
import { borderMembers } from './range-border';
import { contentMembers } from './range-content';
import { formatMembers } from './range-format';
import { layerMembers } from './range-layers';
import { areaAt, closed, filled, rangePlaces, shaped } from './range-place';
import { shiftMembers } from './range-shift';
import { richTextMembers } from './rich-text';
import { refuse } from './run';
import { sheetOf } from './sheet';
import { strict } from './strict';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The Range object of a block. */
export function rangeOf(host: Host, place: OpenArea): Range {
  const range: Range = strict<Range>(
    host.gate,
    'Range',
    () => placeMembers(host, place),
    () => valueMembers(host, place, () => range),
    () => contentMembers(host, place, () => range),
    () => formatMembers(host, place, () => range),
    () => shiftMembers(host, place, () => range),
    () => borderMembers(host, place, () => range),
    () => bandingMembers(host, place),
    () => layerMembers(host, place, () => range),
    () => richTextMembers(host, place, () => range),
    () => columnMetadata(host, place, () => range),
  );
  rangePlaces.set(range, place);
  return range;
}

function placeMembers(host: Host, place: OpenArea): Partial<Range> {
  const area = (): SheetArea => closed(host, place);
  return {
    getA1Notation: () => openAreaName(place),
    getRow: () => place.row + 1,
    getRowIndex: () => place.row + 1,
    getColumn: () => place.column + 1,
    getLastRow: () => place.row + area().rows,
    getLastColumn: () => place.column + area().columns,
    getNumRows: () => area().rows,
    getNumColumns: () => area().columns,
    getHeight: () => area().rows,
    getWidth: () => area().columns,
    getGridId: () => place.sheet,
    getSheet: () => sheetOf(host, place.sheet),
    isStartRowBounded: () => place.rows !== null || place.row > 0,
    isEndRowBounded: () => place.rows !== null,
    isStartColumnBounded: () => place.columns !== null || place.column > 0,
    isEndColumnBounded: () => place.columns !== null,
    getCell(row: number, column: number) {
      const block = area();
      if (row < 1 || column < 1 || row > block.rows || column > block.columns) refuse('Cell reference out of range');
      return rangeOf(host, areaAt(host, place.sheet, place.row + row, place.column + column, 1, 1));
    },
    offset(rows: number, columns: number, height?: number, width?: number) {
      const block = area();
      return rangeOf(
        host,
        areaAt(
          host,
          place.sheet,
          place.row + rows + 1,
          place.column + columns + 1,
          height ?? block.rows,
          width ?? block.columns,
        ),
      );
    },
  };
}

function valueMembers(host: Host, place: OpenArea, self: () => Range): Partial<Range> {
  const { document } = host;
  const area = (): SheetArea => closed(host, place);
  const first = (): SheetArea => ({ ...area(), rows: 1, columns: 1 });
  const read = (block: SheetArea): unknown[][] => {
    const dates = document.dates(block);
    return document.values(block).map((row, r) => row.map((value, c) => toScript(host, value, dates[r]?.[c] ?? false)));
  };
  const write = (entries: readonly (readonly CellEntry[])[]): Range => {
    writeEntries(host, area(), entries);
    return self();
  };
  const absolute = (block: SheetArea, text: string, r: number, c: number): string =>
    r1c1ToA1(text, block.row + r, block.column + c);
  const relative = (block: SheetArea): (string | null)[][] =>
    document
      .formulas(block)
      .map((row, r) => row.map((text, c) => (text === '' ? null : a1ToR1c1(text, block.row + r, block.column + c))));
  const formula = (text: string): CellEntry => (text === '' ? null : { formula: withinCell(host, text) });
  return {
    getValue: () => read(first())[0]?.[0],
    getValues: () => read(area()),
    getDisplayValue: () => document.displays(first())[0]?.[0] ?? '',
    getDisplayValues: () => document.displays(area()),
    getFormula: () => document.formulas(first())[0]?.[0] ?? '',
    getFormulas: () => document.formulas(area()),
    setValue: (value: unknown) => write(filled(area(), toEntry(host, value))),
    setValues: (values: unknown[][]) =>
      write(shaped(area(), values).map((row) => Array.from(row, (v) => toEntry(host, v)))),
    setFormula: (text: string) => write(filled(area(), formula(text))),
    setFormulas: (texts: string[][]) => write(shaped(area(), texts).map((row) => Array.from(row, formula))),
    getFormulaR1C1: () => relative(first())[0]?.[0] ?? null,
    getFormulasR1C1: () => relative(area()),
    setFormulaR1C1(text: string) {
      const block = area();
      return write(filled(block, text).map((row, r) => row.map((one, c) => formula(absolute(block, one, r, c)))));
    },
    setFormulasR1C1(texts: string[][]) {
      const block = area();
      return write(
        shaped(block, texts).map((row, r) => Array.from(row, (one, c) => formula(absolute(block, one, r, c)))),
      );
    },
    isBlank: () => document.values(area()).every((row) => row.every((value) => value === null)),
    isChecked() {
      const value = document.values(first())[0]?.[0] ?? null;
      const validation = document.validations(first())[0]?.[0];
      if (validation?.kind !== 'checkbox') return null;
      return value === (validation.checked ?? true);
    },
  };
}

/** Writes entries to a block; the document refuses what its data validation refuses, as typed ("2" is a number). */
export function writeEntries(host: Host, area: SheetArea, entries: readonly (readonly CellEntry[])[]): void {
  host.document.write(area.sheet, area.row, area.column, entries);
}

/** Moving whole rows, columns and blocks about: inserting, sorting, cutting, merging, sizes, hiding. */
import { holds, overlaps } from './address';
import { copyBlock } from './copying';
import { type Core, eachPlace, inside, mapArea, mayEdit, sheetOf, step } from './core';
import { formatValue, isCellError } from './display';
import { fillBlock } from './filling';
import { followMove, losesTarget, mapReferences, shiftFormula } from './references';
import { mapFormulas, shiftSheet } from './shifting';
import { type Cell, cellAt, EMPTY_CELL, isFormula, refusal } from './state';
import { copyText, pasteText } from './text-blocks';
import type { Area, CellPlace, CellValue, ShapeCalls, SheetArea, SheetId, SortKey } from './types';

const WIDTH = 100;
const HEIGHT = 21;

/** The part of the document that moves cells about. */
export function shapeCalls(core: Core): ShapeCalls {
  const { store } = core;
  const shift = (label: string, sheet: SheetId, axis: 'row' | 'column', at: number, count: number) =>
    step(core, label, () => shiftSheet(core, sheet, { axis, at, count }));

  function resize(sheet: SheetId, key: 'widths' | 'heights', at: number, count: number, size: number | null): void {
    step(core, 'Resizing', () => {
      const sizes = new Map(store.sheet(sheet)[key]);
      for (let index = at; index < at + count; index += 1) {
        if (size === null) sizes.delete(index);
        else sizes.set(index, size);
      }
      store.updateSheet(sheet, { [key]: sizes });
    });
  }

  function hide(sheet: SheetId, key: 'hiddenRows' | 'hiddenColumns', at: number, count: number, hidden: boolean): void {
    step(core, hidden ? 'Hiding' : 'Showing', () => {
      const indexes = new Set(store.sheet(sheet)[key]);
      for (let index = at; index < at + count; index += 1) {
        if (hidden) indexes.add(index);
        else indexes.delete(index);
      }
      store.updateSheet(sheet, { [key]: indexes });
    });
  }

  function isRowFiltered(id: SheetId, row: number): boolean {
    const filter = sheetOf(core, id)?.filter ?? null;
    if (filter === null || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
    return Object.entries(filter.hidden).some(([column, texts]) => {
      const value = core.calculator.value(id, row, Number(column));
      const { format } = cellAt(store.sheet(id), row, Number(column));
      return texts.includes(formatValue(value, format.numberFormat, store.state().locale));
    });
  }

  return {
    insertRows: (sheet, at, count) => shift('Inserting rows', sheet, 'row', at, count),
    deleteRows: (sheet, at, count) => shift('Deleting rows', sheet, 'row', at, -count),
    insertColumns: (sheet, at, count) => shift('Inserting columns', sheet, 'column', at, count),
    deleteColumns: (sheet, at, count) => shift('Deleting columns', sheet, 'column', at, -count),
    sort: (area, keys) => step(core, 'Sorting', () => sortBlock(core, area, keys)),
    copy: (from, to, part = 'all') => step(core, 'Pasting', () => copyBlock(core, from, to, part)),
    move: (from, to) => step(core, 'Moving cells', () => moveBlock(core, from, to)),
    fill: (from, to) => step(core, 'Filling', () => fillBlock(core, from, to)),
    copyText: (area) => copyText(core, area),
    pasteText: (place, text) => step(core, 'Pasting', () => pasteText(core, place, text)),
    columnWidth: (sheet, column) => store.sheet(sheet).widths.get(column) ?? WIDTH,
    rowHeight: (sheet, row) => store.sheet(sheet).heights.get(row) ?? HEIGHT,
    setColumnWidths: (sheet, column, count, width) => resize(sheet, 'widths', column, count, width),
    setRowHeights: (sheet, row, count, height) => resize(sheet, 'heights', row, count, height),
    isRowHidden: (sheet, row) => store.sheet(sheet).hiddenRows.has(row),
    isColumnHidden: (sheet, column) => store.sheet(sheet).hiddenColumns.has(column),
    isRowFiltered,
    setRowsHidden: (sheet, row, count, hidden) => hide(sheet, 'hiddenRows', row, count, hidden),
    setColumnsHidden: (sheet, column, count, hidden) => hide(sheet, 'hiddenColumns', column, count, hidden),
    merges: (sheet) => store.sheet(sheet).merges,
    merge: (area) =>
      step(core, 'Merging', () => {
        const sheet = inside(core, area);
        const { row, column, rows, columns } = area;
        const partly = sheet.merges.some((one) => overlaps(one, area) && !within(one, area));
        if (partly) throw refusal('You must select all cells in a merged range to merge or unmerge them.');
        // Only the first cell keeps its content.
        eachPlace(area, (at, across) => {
          const cell = cellAt(sheet, at, across);
          if ((at !== row || across !== column) && cell.content !== null)
            store.setCell(area.sheet, at, across, { ...cell, content: null });
        });
        const merges = sheet.merges.filter((one) => !overlaps(one, area));
        store.updateSheet(area.sheet, {
          merges: rows * columns > 1 ? [...merges, { row, column, rows, columns }] : merges,
        });
      }),
    unmerge: (area) =>
      step(core, 'Unmerging', () => {
        store.updateSheet(area.sheet, { merges: inside(core, area).merges.filter((one) => !overlaps(one, area)) });
      }),
  };
}

function within(inner: Area, outer: Area): boolean {
  return (
    holds(outer, inner.row, inner.column) && holds(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

function sortBlock(core: Core, area: SheetArea, keys: readonly SortKey[]): void {
  const sheet = inside(core, area);
  mayEdit(core, area);
  const values = keys.map(({ column }) =>
    Array.from({ length: area.rows }, (_row, row) => core.calculator.value(area.sheet, area.row + row, column)),
  );
  const order = Array.from({ length: area.rows }, (_row, row) => row);
  order.sort((one, other) => {
    for (const [index, { ascending }] of keys.entries()) {
      const result = compareValues(values[index]?.[one] ?? null, values[index]?.[other] ?? null, ascending);
      if (result !== 0) return result;
    }
    return one - other;
  });
  const cells = mapArea(area, (row, column) => cellAt(sheet, row, column));
  order.forEach((from, to) => {
    if (from === to) return;
    (cells[from] ?? []).forEach((cell, column) => {
      core.store.setCell(area.sheet, area.row + to, area.column + column, shifted(cell, to - from, 0));
    });
  });
  core.history.wrote(area);
}

function shifted(cell: Cell, rows: number, columns: number): Cell {
  if (!isFormula(cell.content)) return cell;
  return { ...cell, content: { formula: shiftFormula(cell.content.formula, rows, columns) } };
}

/** The order of two values when sorted: numbers, text, TRUE and FALSE, errors; blanks last either way. */
export function compareValues(one: CellValue, other: CellValue, ascending: boolean): number {
  const [first, second] = [rank(one), rank(other)];
  if (first === BLANK || second === BLANK) return first - second;
  const order = first - second || compareSame(one, other);
  return ascending ? order : -order;
}

const BLANK = 4;

function rank(value: CellValue): number {
  if (value === null || value === '') return BLANK;
  if (isCellError(value)) return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compareSame(one: CellValue, other: CellValue): number {
  if (typeof one === 'string' && typeof other === 'string') {
    const [a, b] = [one.toLowerCase(), other.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  return isCellError(one) ? 0 : Number(one) - Number(other);
}

function moveBlock(core: Core, from: SheetArea, to: CellPlace): void {
  const { store } = core;
  const source = inside(core, from);
  const target = { ...to, rows: from.rows, columns: from.columns };
  const over = inside(core, target);
  mayEdit(core, from);
  mayEdit(core, target);
  const [rows, columns] = [to.row - from.row, to.column - from.column];
  const sameSheet = from.sheet === to.sheet;
  const cells = mapArea(from, (row, column) => cellAt(source, row, column));
  eachPlace(from, (row, column) => store.setCell(from.sheet, row, column, EMPTY_CELL));
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      store.setCell(to.sheet, to.row + row, to.column + column, sameSheet ? cell : naming(cell, source.name));
    });
  });
  mapFormulas(core, (formula, own) =>
    mapReferences(formula, (ref) => {
      const named = ref.sheet?.toLowerCase();
      if (named === undefined ? own === from.sheet : named === source.name.toLowerCase()) {
        const sheet = sameSheet ? ref.sheet : own === to.sheet ? undefined : over.name;
        const followed = followMove(ref, from, rows, columns, sheet);
        if (followed !== ref) return followed;
      }
      const hits = named === undefined ? own === to.sheet : named === over.name.toLowerCase();
      return hits && losesTarget(ref, target) ? { kind: 'error', text: '#REF!' } : ref;
    }),
  );
  core.history.wrote(from);
  core.history.wrote(target);
}

// On another sheet a formula has to say which sheet it means.
function naming(cell: Cell, sheet: string): Cell {
  if (!isFormula(cell.content)) return cell;
  return {
    ...cell,
    content: {
      formula: mapReferences(cell.content.formula, (ref) => (ref.sheet === undefined ? { ...ref, sheet } : ref)),
    },
  };
}

/** Which cells the results of array formulas fill, and what stands in their way. */
import { areaName, MAX_COLUMNS } from './address';
import type { ArrayCell } from './array-cells';
import { type Outcome, sameOutcome } from './calls';
import type { DocumentState } from './state';
import type { CellError, CellPlace, CellValue, SheetArea, SheetId } from './types';

export interface Spills {
  ownerAt(sheet: SheetId, row: number, column: number): ArrayCell | undefined;
  /** All array formulas of a sheet that fill something. */
  on(sheet: SheetId): Iterable<ArrayCell>;
  /** Those that fill, or would like to fill, more than their own cell. */
  wide(): Iterable<ArrayCell>;
  /** Puts a result where there is room for it, else #REF!; gives the blocks that changed. */
  place(cell: ArrayCell, rows: Outcome[][], state: DocumentState): readonly SheetArea[];
  release(cell: ArrayCell): void;
  clear(): void;
}

/** The plain value of a calculated cell: a date as its number. */
export function plainOf(outcome: Outcome): CellValue {
  return isSerial(outcome) ? outcome.serial : outcome;
}

/** Whether a calculated cell is known to be a date. */
export function isSerial(outcome: Outcome): outcome is { readonly serial: number } {
  return typeof outcome === 'object' && outcome !== null && 'serial' in outcome;
}

/** What an array formula shows in one of the cells that it fills. */
export function outcomeAt(cell: ArrayCell, row: number, column: number): Outcome {
  return cell.values[row - cell.area.row]?.[column - cell.area.column] ?? null;
}

/** Starts with nothing filled. */
export function createSpills(): Spills {
  let owners = new Map<SheetId, Map<number, ArrayCell>>();
  let placed = new Map<SheetId, Set<ArrayCell>>();
  let wide = new Set<ArrayCell>();

  function ownerAt(sheet: SheetId, row: number, column: number): ArrayCell | undefined {
    return owners.get(sheet)?.get(row * MAX_COLUMNS + column);
  }

  function claim(cell: ArrayCell): void {
    const { sheet } = cell.area;
    const keys = owners.get(sheet) ?? new Map<number, ArrayCell>();
    owners.set(sheet, keys);
    eachKey(cell.area, (key) => keys.set(key, cell));
    const cells = placed.get(sheet) ?? new Set();
    placed.set(sheet, cells.add(cell));
  }

  function release(cell: ArrayCell): void {
    const keys = owners.get(cell.area.sheet);
    eachKey(cell.area, (key) => {
      if (keys?.get(key) === cell) keys.delete(key);
    });
    placed.get(cell.area.sheet)?.delete(cell);
    wide.delete(cell);
  }

  function obstacle(cell: ArrayCell, area: SheetArea, state: DocumentState): CellPlace | CellError | undefined {
    const sheet = state.sheets.find((one) => one.id === area.sheet);
    const rows = area.row + area.rows - (sheet?.rows ?? 0);
    if (rows > 0) return noRoom('rows', rows);
    const columns = area.column + area.columns - (sheet?.columns ?? 0);
    if (columns > 0) return noRoom('columns', columns);
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line = sheet?.cells[row];
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (row === cell.place.row && column === cell.place.column) continue;
        const owner = ownerAt(area.sheet, row, column);
        const literal = line?.[column]?.content ?? null;
        if (literal !== null || (owner !== undefined && owner !== cell)) return { sheet: area.sheet, row, column };
      }
    }
    return undefined;
  }

  return {
    ownerAt,
    on: (sheet) => placed.get(sheet) ?? [],
    wide: () => wide,
    place(cell, rows, state) {
      const wanted = { ...cell.place, rows: rows.length, columns: rows[0]?.length ?? 1 };
      const found = obstacle(cell, wanted, state);
      const area = found === undefined ? wanted : { ...cell.place, rows: 1, columns: 1 };
      const old = { area: cell.area, values: cell.values };
      const stays =
        ownerAt(area.sheet, area.row, area.column) === cell &&
        area.rows === old.area.rows &&
        area.columns === old.area.columns;
      if (!stays) release(cell);
      cell.wanted = wanted;
      cell.blocker = found !== undefined && 'row' in found ? found : null;
      cell.area = area;
      cell.values = found === undefined ? rows : [['row' in found ? overwrites(found) : found]];
      if (!stays) claim(cell);
      if (wanted.rows * wanted.columns > 1) wide.add(cell);
      else wide.delete(cell);
      return stays ? changedRows(old.values, cell) : [old.area, area];
    },
    release,
    clear() {
      owners = new Map();
      placed = new Map();
      wide = new Set();
    },
  };
}

function eachKey(area: SheetArea, use: (key: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) use(row * MAX_COLUMNS + column);
  }
}

// From the first row that differs to the last: what lies between is few or everything.
function changedRows(before: readonly (readonly Outcome[])[], cell: ArrayCell): readonly SheetArea[] {
  const differs = (row: number) =>
    !(cell.values[row] ?? []).every((value, column) => sameOutcome(value, before[row]?.[column]));
  let first = 0;
  while (first < cell.area.rows && !differs(first)) first += 1;
  if (first === cell.area.rows) return [];
  let last = cell.area.rows - 1;
  while (!differs(last)) last -= 1;
  return [{ ...cell.area, row: cell.area.row + first, rows: last - first + 1 }];
}

function noRoom(what: 'rows' | 'columns', count: number): CellError {
  return { error: '#REF!', message: `Result was not automatically expanded, please insert more ${what} (${count}).` };
}

function overwrites({ row, column }: CellPlace): CellError {
  const name = areaName({ row, column, rows: 1, columns: 1 });
  return { error: '#REF!', message: `Array result was not expanded because it would overwrite data in ${name}.` };
}

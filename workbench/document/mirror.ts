/** The engine's copy of the document: all ordinary formulas, and the values of those columns that some formula reads. */
import { isDateFormat } from './display';
import type { Engine, EngineEntry } from './engine';
import { rawValue } from './engine-values';
import { isSerial, outcomeAt, plainOf, type Spills } from './spills';
import { cellAt, type DocumentState, isFormula, type SheetState } from './state';
import type { CellPlace, SheetArea, SheetId } from './types';

export interface Mirror {
  /** Sees to it that the engine has these cells. Most columns of a lead list are read by custom functions only, and never get there. */
  show(area: SheetArea): void;
  put(entry: EngineEntry): void;
  /** Passes on what these cells show, where the engine has their column. */
  refresh(area: SheetArea): void;
  /** Hands everything waiting to the engine; gives the blocks whose values changed by it. */
  write(): readonly SheetArea[];
  /** Starts the engine over with what is waiting. */
  restart(): void;
  /** Forgets which columns the engine has and what is waiting. */
  forget(): void;
}

/** Starts with nothing shown; `state` gives the document as it is being calculated. */
export function createMirror(engine: Engine, spills: Spills, state: () => DocumentState): Mirror {
  let shown = new Map<SheetId, Set<number>>();
  let waiting: EngineEntry[] = [];

  function sheetOf(id: SheetId): SheetState | undefined {
    return state().sheets.find((one) => one.id === id);
  }

  function pushColumn(sheet: SheetState, column: number): void {
    for (let row = 0; row < sheet.cells.length; row += 1) {
      const cell = sheet.cells[row]?.[column];
      if (cell === undefined || cell.content === null || isFormula(cell.content)) continue;
      waiting.push({
        sheet: sheet.id,
        row,
        column,
        raw: rawValue(cell.content, isDateFormat(cell.format.numberFormat)),
      });
    }
    for (const { area } of spills.on(sheet.id)) {
      if (column >= area.column && column < area.column + area.columns)
        pushCells(sheet, { ...area, column, columns: 1 });
    }
  }

  function pushCells(sheet: SheetState, area: SheetArea): void {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const place: CellPlace = { sheet: sheet.id, row, column };
        const owner = spills.ownerAt(sheet.id, row, column);
        const { content, format } = cellAt(sheet, row, column);
        if (owner !== undefined) {
          const outcome = outcomeAt(owner, row, column);
          waiting.push({ ...place, raw: rawValue(plainOf(outcome), isSerial(outcome)) });
        } else if (!isFormula(content)) {
          waiting.push({ ...place, raw: rawValue(content, isDateFormat(format.numberFormat)) });
        }
      }
    }
  }

  return {
    show(area) {
      const columns = shown.get(area.sheet) ?? new Set();
      shown.set(area.sheet, columns);
      const sheet = sheetOf(area.sheet);
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (columns.has(column) || sheet === undefined) continue;
        columns.add(column);
        pushColumn(sheet, column);
      }
    },
    put: (entry) => waiting.push(entry),
    refresh(area) {
      const columns = shown.get(area.sheet);
      const sheet = sheetOf(area.sheet);
      if (columns === undefined || sheet === undefined) return;
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (columns.has(column)) pushCells(sheet, { ...area, column, columns: 1 });
      }
    },
    write() {
      const entries = waiting;
      waiting = [];
      return engine.write(entries);
    },
    restart() {
      engine.rebuild(
        state().sheets.map(({ id }) => id),
        waiting,
      );
      waiting = [];
    },
    forget() {
      shown = new Map();
      waiting = [];
    },
  };
}

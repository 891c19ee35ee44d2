/** The cells of a block as a custom function receives them, read once for all calls that name the block. */
import { meets } from './address';
import { isDateFormat } from './display';
import type { Engine } from './engine';
import { isSerial, outcomeAt, type Spills } from './spills';
import { type DocumentState, isFormula, type SheetState } from './state';
import type { CallScalar, SheetArea } from './types';

export interface Reader {
  /** The same list for the same block, until something in the block changes. */
  block(area: SheetArea): readonly (readonly CallScalar[])[];
  /** Forgets blocks that share a cell with this one. */
  drop(area: SheetArea): void;
  forget(): void;
}

/** Starts with nothing read. */
export function createReader(engine: Engine, spills: Spills, state: () => DocumentState): Reader {
  let known = new Map<string, { readonly area: SheetArea; readonly rows: readonly (readonly CallScalar[])[] }>();

  function scalar(sheet: SheetState, row: number, column: number): CallScalar {
    const cell = sheet.cells[row]?.[column];
    const owner = spills.ownerAt(sheet.id, row, column);
    const format = cell?.format.numberFormat ?? null;
    if (owner !== undefined) {
      const outcome = outcomeAt(owner, row, column);
      if (typeof outcome === 'number' && isDateFormat(format)) return { serial: outcome };
      return isSerial(outcome) && format !== null && !isDateFormat(format) ? outcome.serial : (outcome ?? '');
    }
    if (cell === undefined || cell.content === null) return '';
    if (!isFormula(cell.content)) {
      return typeof cell.content === 'number' && isDateFormat(format) ? { serial: cell.content } : cell.content;
    }
    const place = { sheet: sheet.id, row, column };
    const value = engine.value(place);
    if (typeof value !== 'number') return value ?? '';
    const kind = format === null ? engine.kind(place) : 'plain';
    return isDateFormat(format) || kind === 'date' || kind === 'dateTime' || kind === 'time'
      ? { serial: value }
      : value;
  }

  return {
    block(area) {
      const key = `${area.sheet}:${area.row}:${area.column}:${area.rows}:${area.columns}`;
      const found = known.get(key);
      if (found !== undefined) return found.rows;
      const sheet = state().sheets.find((one) => one.id === area.sheet);
      const rows = Array.from({ length: area.rows }, (_row, row) =>
        Array.from({ length: area.columns }, (_column, column) =>
          sheet === undefined ? '' : scalar(sheet, area.row + row, area.column + column),
        ),
      );
      known.set(key, { area, rows });
      return rows;
    },
    drop(area) {
      for (const [key, one] of known) if (meets(one.area, area)) known.delete(key);
    },
    forget() {
      known = new Map();
    },
  };
}

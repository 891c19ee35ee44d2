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
  /** Has the cells of this block read again when next asked for; rows without any of them stay the same lists. */
  drop(area: SheetArea): void;
  forget(): void;
}

interface Known {
  readonly area: SheetArea;
  readonly rows: readonly (readonly CallScalar[])[];
  /** Stretches of rows, counted on the sheet, in which something changed since. */
  readonly stale: SheetArea[];
}

/** Starts with nothing read. */
export function createReader(engine: Engine, spills: Spills, state: () => DocumentState): Reader {
  let known = new Map<string, Known>();

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

  function line(sheet: SheetState | undefined, area: SheetArea, row: number): readonly CallScalar[] {
    const values: CallScalar[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      values.push(sheet === undefined ? '' : scalar(sheet, row, column));
    }
    return values;
  }

  return {
    block(area) {
      const key = `${area.sheet}:${area.row}:${area.column}:${area.rows}:${area.columns}`;
      const found = known.get(key);
      if (found !== undefined && found.stale.length === 0) return found.rows;
      const sheet = state().sheets.find((one) => one.id === area.sheet);
      const rows = [...(found?.rows ?? [])];
      for (const stretch of found?.stale ?? [area]) {
        const end = Math.min(stretch.row + stretch.rows, area.row + area.rows);
        for (let row = Math.max(stretch.row, area.row); row < end; row += 1)
          rows[row - area.row] = line(sheet, area, row);
      }
      known.set(key, { area, rows, stale: [] });
      return rows;
    },
    drop(area) {
      for (const [key, one] of known) {
        if (!meets(one.area, area)) continue;
        // A block nobody has asked for since so many changes is probably no longer wanted.
        if (one.stale.length < 50) one.stale.push(area);
        else known.delete(key);
      }
    },
    forget() {
      known = new Map();
    },
  };
}

/** The whole document as data that never changes in place, so that undo is keeping the old one; and the store that makes the next one. */
import type {
  Area,
  Banding,
  CellFormat,
  Chart,
  ConditionalRule,
  Metadata,
  NamedRange,
  Protection,
  SheetFilter,
  SheetId,
  Validation,
} from './types';

/** A formula as it is stored: "=" first, `,` between arguments, `.` in numbers. */
export interface Formula {
  readonly formula: string;
}

/** What a cell holds before anything is calculated. */
export type Content = string | number | boolean | null | Formula;

/** One cell. */
export interface Cell {
  readonly content: Content;
  readonly format: CellFormat;
  readonly note: string;
  readonly validation: Validation | null;
}

export type Row = readonly (Cell | undefined)[];

/** One sheet with everything on it. */
export interface SheetState {
  readonly id: SheetId;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly hiddenGridlines: boolean;
  /** Rows beyond the end of the list, and missing ones, are empty. */
  readonly cells: readonly (Row | undefined)[];
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  readonly rules: readonly ConditionalRule[];
  readonly bandings: readonly Banding[];
  readonly charts: readonly Chart[];
  readonly filter: SheetFilter | null;
}

export interface DocumentState {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetState[];
  readonly names: readonly NamedRange[];
  readonly protections: readonly Protection[];
  readonly metadata: readonly Metadata[];
  /** Changes whenever cells changed their place, a sheet came or went, or names and the locale changed: everything is read anew. */
  readonly shape: object;
}

export const NO_FORMAT: CellFormat = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
  fontSize: null,
  fontFamily: null,
  horizontal: null,
  vertical: null,
  wrap: null,
  numberFormat: null,
  indent: null,
  border: null,
  rotation: null,
};

export const EMPTY_CELL: Cell = { content: null, format: NO_FORMAT, note: '', validation: null };

/** Whether a content is a formula. */
export function isFormula(content: Content): content is Formula {
  return typeof content === 'object' && content !== null;
}

/** The sentence Sheets refuses with, as an error to throw. */
export function refusal(message: string): Error {
  const error = new Error(message);
  error.name = 'DocumentError';
  return error;
}

/** A new, empty sheet. */
export function emptySheet(id: SheetId, name: string, rows = 1000, columns = 26): SheetState {
  return {
    id,
    name,
    rows,
    columns,
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: null,
    hiddenGridlines: false,
    cells: [],
    widths: new Map(),
    heights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    rules: [],
    bandings: [],
    charts: [],
    filter: null,
  };
}

/** The cell at a place, the empty one where there is none. */
export function cellAt(sheet: SheetState, row: number, column: number): Cell {
  return sheet.cells[row]?.[column] ?? EMPTY_CELL;
}

/** Holds the present state and makes the next one, copying only what changes. */
export interface Store {
  state(): DocumentState;
  replace(state: DocumentState): void;
  update(change: Partial<DocumentState>): void;
  sheet(id: SheetId): SheetState;
  updateSheet(id: SheetId, change: Partial<SheetState>): void;
  setCell(id: SheetId, row: number, column: number, cell: Cell): void;
  /** From here on, what is there now is never written into again. */
  freeze(): void;
}

/** Starts a store from a state. */
export function createStore(first: DocumentState): Store {
  let state = first;
  // Lists that were copied since the last freeze and may therefore be written into.
  let drafts = new Map<SheetId, { list: (Row | undefined)[]; rows: Map<number, (Cell | undefined)[]> }>();

  function sheet(id: SheetId): SheetState {
    const found = state.sheets.find((one) => one.id === id);
    if (found === undefined) throw refusal('The sheet does not exist.');
    return found;
  }

  function updateSheet(id: SheetId, change: Partial<SheetState>): void {
    if (change.cells !== undefined) drafts.delete(id);
    state = { ...state, sheets: state.sheets.map((one) => (one.id === id ? { ...one, ...change } : one)) };
  }

  function setCell(id: SheetId, row: number, column: number, cell: Cell): void {
    let draft = drafts.get(id);
    if (draft === undefined) {
      const list = [...sheet(id).cells];
      updateSheet(id, { cells: list });
      draft = { list, rows: new Map() };
      drafts.set(id, draft);
    }
    let cells = draft.rows.get(row);
    if (cells === undefined) {
      cells = [...(draft.list[row] ?? [])];
      draft.rows.set(row, cells);
      while (draft.list.length < row) draft.list.push(undefined);
      draft.list[row] = cells;
    }
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell === EMPTY_CELL ? undefined : cell;
  }

  return {
    state: () => state,
    replace(next) {
      state = next;
      drafts = new Map();
    },
    update(change) {
      state = { ...state, ...change };
      if (change.sheets !== undefined) drafts = new Map();
    },
    sheet,
    updateSheet,
    setCell,
    freeze() {
      drafts = new Map();
    },
  };
}

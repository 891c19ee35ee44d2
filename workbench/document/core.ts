/** What every part of the document works with, and the checks they share. */
import { areaName, holds, onSheet, overlaps } from './address';
import type { Calculator } from './calculator';
import { createCalculator } from './calculator';
import { fromInstant } from './dates';
import { createHistory, type History } from './history';
import { type Locale, localeOf } from './locale';
import { createStore, type DocumentState, refusal, type SheetState, type Store } from './state';
import type { Area, OpenArea, SheetArea, SheetId } from './types';

export interface Core {
  readonly store: Store;
  readonly calculator: Calculator;
  readonly history: History;
  /** Now, as a serial in the spreadsheet's time zone. */
  now(): number;
  locale(): Locale;
}

/** Puts the parts together around a first state. */
export function createCore(state: DocumentState, clock: () => number): Core {
  const store = createStore(state);
  const now = () => fromInstant(clock(), store.state().timeZone);
  const calculator = createCalculator(store, now);
  return {
    store,
    calculator,
    history: createHistory(store, calculator),
    now,
    locale: () => localeOf(store.state().locale),
  };
}

/** A step of its own, or a part of the step that is going on. */
export function step<T>(core: Core, label: string, work: () => T): T {
  return core.history.transact(label, work);
}

/** The block, if it lies on the grid of its sheet; else Google's sentence. */
export function inside(core: Core, area: SheetArea): SheetState {
  const sheet = core.store.sheet(area.sheet);
  const { row, column, rows, columns } = area;
  const fits =
    row >= 0 &&
    column >= 0 &&
    rows >= 1 &&
    columns >= 1 &&
    row + rows <= sheet.rows &&
    column + columns <= sheet.columns;
  if (!fits) throw refusal('The coordinates of the range are outside the dimensions of the sheet.');
  return sheet;
}

/** Throws where a protection keeps the person at this document from editing. */
export function mayEdit(core: Core, area: SheetArea): void {
  const refused = core.store
    .state()
    .protections.some(
      (one) => !one.warningOnly && !one.canEdit && one.sheet === area.sheet && covers(core, one.area, one.except, area),
    );
  if (refused) {
    throw refusal(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}

/** Whether a protection (null: of the whole sheet) covers any cell of the block. */
export function covers(core: Core, area: OpenArea | null, except: readonly OpenArea[], block: SheetArea): boolean {
  if (area !== null) return overlaps(closed(core, area), block);
  return !except.some((free) => {
    const open = closed(core, free);
    const last = { row: block.row + block.rows - 1, column: block.column + block.columns - 1 };
    return holds(open, block.row, block.column) && holds(open, last.row, last.column);
  });
}

/** A block with its open ends filled in from the grid. */
export function closed(core: Core, area: OpenArea): SheetArea {
  const sheet = core.store.state().sheets.find((one) => one.id === area.sheet);
  return onSheet(area.sheet, {
    row: area.row,
    column: area.column,
    rows: area.rows ?? Math.max(1, (sheet?.rows ?? 1) - area.row),
    columns: area.columns ?? Math.max(1, (sheet?.columns ?? 1) - area.column),
  });
}

/** Builds rows by asking for every cell of a block. */
export function mapArea<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => cell(area.row + row, area.column + column)),
  );
}

/** Visits every cell of a block. */
export function eachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}

/** Refuses lists of rows that do not have the shape of the block, in Google's words. */
export function sameShape(area: Area, rows: readonly (readonly unknown[])[]): void {
  if (rows.length !== area.rows) {
    throw refusal(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of rows) {
    if (row.length === area.columns) continue;
    throw refusal(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
    );
  }
}

/** A cell's A1 name for a sentence. */
export function nameOf(row: number, column: number): string {
  return areaName({ row, column, rows: 1, columns: 1 });
}

/** The sheet of a number, or undefined. */
export function sheetOf(core: Core, id: SheetId): SheetState | undefined {
  return core.store.state().sheets.find((one) => one.id === id);
}

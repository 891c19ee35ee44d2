/** What is selected and how the selection moves: clicks, arrow keys, jumps to the edge of the data. */
import type { Area, Selection, SheetArea, SheetInfo } from '../document';
import type { Workbook } from './workbook';

/** A direction of the arrow keys. */
export interface Step {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

/** Selects a cell and blocks around it (only the cell, if none are given). */
export function select(
  workbook: Workbook,
  row: number,
  column: number,
  areas?: readonly Area[],
  sheet = workbook.selection.get().sheet,
): void {
  const selection: Selection = {
    sheet,
    row,
    column,
    areas: areas ?? [withMerges(workbook, sheet, { row, column, rows: 1, columns: 1 })],
  };
  workbook.document.select(selection);
  workbook.selection.set(selection);
}

/** The sheet that is open. */
export function openSheet(workbook: Workbook): SheetInfo {
  const { document } = workbook;
  const info = document.sheet(workbook.selection.get().sheet) ?? document.sheets()[0];
  if (info === undefined) throw new Error('A workbook has at least one sheet.');
  return info;
}

/** The last selected block, with its sheet. */
export function selectedArea(workbook: Workbook): SheetArea {
  const { sheet, row, column, areas } = workbook.selection.get();
  return { sheet, ...(areas.at(-1) ?? { row, column, rows: 1, columns: 1 }) };
}

/** All selected blocks, with their sheet. */
export function selectedAreas(workbook: Workbook): readonly SheetArea[] {
  const { sheet, areas } = workbook.selection.get();
  return areas.map((area) => ({ sheet, ...area }));
}

/** A block cut down to the cells in use, so that a whole column costs no more than its data. */
export function withinUse(workbook: Workbook, area: SheetArea): SheetArea {
  const used = workbook.document.used(area.sheet);
  return {
    ...area,
    rows: Math.max(1, Math.min(area.rows, used.rows - area.row)),
    columns: Math.max(1, Math.min(area.columns, used.columns - area.column)),
  };
}

/** The block between two cells, whatever their order. */
export function between(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(row - otherRow) + 1,
    columns: Math.abs(column - otherColumn) + 1,
  };
}

/** A block widened until it cuts no merged block. */
export function withMerges(workbook: Workbook, sheet: number, area: Area): Area {
  let grown = area;
  for (const merge of workbook.document.merges(sheet)) {
    const apart =
      merge.row >= grown.row + grown.rows ||
      grown.row >= merge.row + merge.rows ||
      merge.column >= grown.column + grown.columns ||
      grown.column >= merge.column + merge.columns;
    if (apart) continue;
    const row = Math.min(grown.row, merge.row);
    const column = Math.min(grown.column, merge.column);
    grown = {
      row,
      column,
      rows: Math.max(grown.row + grown.rows, merge.row + merge.rows) - row,
      columns: Math.max(grown.column + grown.columns, merge.column + merge.columns) - column,
    };
  }
  return grown;
}

/** The far corner of the selection, seen from the cursor. */
export function farCorner(workbook: Workbook): { readonly row: number; readonly column: number } {
  const { row, column } = workbook.selection.get();
  const area = selectedArea(workbook);
  return {
    row: row === area.row ? area.row + area.rows - 1 : area.row,
    column: column === area.column ? area.column + area.columns - 1 : area.column,
  };
}

/** Stretches the selection from the cursor to a cell. */
export function selectTo(workbook: Workbook, row: number, column: number): void {
  const at = workbook.selection.get();
  select(workbook, at.row, at.column, [withMerges(workbook, at.sheet, between(at.row, at.column, row, column))]);
}

/** Where one step from a cell leads: the next visible cell, or with `jump` the edge of the data as Ctrl+arrow finds it. */
export function stepFrom(
  workbook: Workbook,
  row: number,
  column: number,
  step: Step,
  jump: boolean,
): { row: number; column: number } {
  const sheet = openSheet(workbook);
  const { document } = workbook;
  const inside = (r: number, c: number): boolean => r >= 0 && c >= 0 && r < sheet.rows && c < sheet.columns;
  const hidden = (r: number, c: number): boolean =>
    step.rows !== 0
      ? document.isRowHidden(sheet.id, r) || document.isRowFiltered(sheet.id, r)
      : document.isColumnHidden(sheet.id, c);
  const filled = (r: number, c: number): boolean => inside(r, c) && document.value(sheet.id, r, c) !== null;
  const next = (r: number, c: number): { row: number; column: number } | undefined => {
    do {
      r += step.rows;
      c += step.columns;
    } while (inside(r, c) && hidden(r, c));
    return inside(r, c) ? { row: r, column: c } : undefined;
  };
  let at = { row, column };
  const first = next(row, column);
  if (first === undefined) return at;
  if (!jump) return first;
  const alongData = filled(row, column) && filled(first.row, first.column);
  at = first;
  for (let ahead = next(at.row, at.column); ahead !== undefined; ahead = next(at.row, at.column)) {
    if (alongData ? !filled(ahead.row, ahead.column) : filled(at.row, at.column)) break;
    at = ahead;
  }
  return at;
}

/** Moves the cursor, or with `extend` the far corner of the selection. */
export function move(
  workbook: Workbook,
  step: Step,
  options: { readonly extend: boolean; readonly jump: boolean },
): void {
  const { row, column } = workbook.selection.get();
  if (options.extend) {
    const corner = farCorner(workbook);
    const to = stepFrom(workbook, corner.row, corner.column, step, options.jump);
    selectTo(workbook, to.row, to.column);
    return;
  }
  const merged = withMerges(workbook, workbook.selection.get().sheet, { row, column, rows: 1, columns: 1 });
  const fromRow = step.rows > 0 ? merged.row + merged.rows - 1 : merged.row;
  const fromColumn = step.columns > 0 ? merged.column + merged.columns - 1 : merged.column;
  const to = stepFrom(
    workbook,
    step.rows === 0 ? row : fromRow,
    step.columns === 0 ? column : fromColumn,
    step,
    options.jump,
  );
  select(workbook, to.row, to.column);
}

/** Moves the cursor inside a selected block, row by row (Tab) or column by column (Enter), or simply on when one cell is selected. */
export function advance(workbook: Workbook, step: Step): void {
  const { sheet, row, column, areas } = workbook.selection.get();
  const area = selectedArea(workbook);
  const own = withMerges(workbook, sheet, { row, column, rows: 1, columns: 1 });
  if (area.rows * area.columns === own.rows * own.columns || areas.length > 1) {
    move(workbook, step, { extend: false, jump: false });
    return;
  }
  const alongRows = step.columns !== 0;
  const cells = area.rows * area.columns;
  const position = alongRows
    ? (row - area.row) * area.columns + (column - area.column)
    : (column - area.column) * area.rows + (row - area.row);
  const next = (position + (alongRows ? step.columns : step.rows) + cells) % cells;
  const to = alongRows
    ? { row: area.row + Math.floor(next / area.columns), column: area.column + (next % area.columns) }
    : { row: area.row + (next % area.rows), column: area.column + Math.floor(next / area.rows) };
  select(workbook, to.row, to.column, areas);
}

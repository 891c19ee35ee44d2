/** Where a Range object is: its sheet and block, and the checks that Google makes of both. */
import type { Area, OpenArea, SheetArea, SheetInfo } from '../document';
import type { Host } from './host';
import { refuse } from './run';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The block of each Range, and the id of each Sheet, that scripts hold. */
export const rangePlaces = new WeakMap<object, OpenArea>();
export const sheetIds = new WeakMap<object, number>();

/** The block of a Range that a script passed in, its open ends closed. */
export function areaOfRange(host: Host, range: Range): SheetArea {
  return closed(host, openAreaOfRange(range));
}

/** The block of a Range that a script passed in, open ends as they are. */
export function openAreaOfRange(range: Range): OpenArea {
  return rangePlaces.get(range) ?? refuse('Range not found');
}

/** The id of a Sheet that a script passed in. */
export function idOfSheet(sheet: Sheet): number {
  return sheetIds.get(sheet) ?? refuse('Sheet not found');
}

/** A block as it is now; its sheet must still exist. */
export function closed(host: Host, area: OpenArea): SheetArea {
  sheetInfo(host, area.sheet);
  return host.document.close(area);
}

/** What is known of a sheet; one that was deleted is refused. */
export function sheetInfo(host: Host, id: number): SheetInfo {
  return host.document.sheet(id) ?? refuse(`Sheet ${id} not found`);
}

/** The block at a row and column (from 1), which must lie within the grid. */
export function areaAt(
  host: Host,
  sheet: number,
  row: number,
  column: number,
  rows: number,
  columns: number,
): SheetArea {
  const info = sheetInfo(host, sheet);
  const area = {
    sheet,
    row: Math.trunc(row) - 1,
    column: Math.trunc(column) - 1,
    rows: Math.trunc(rows),
    columns: Math.trunc(columns),
  };
  if (!(area.row >= 0)) refuse('The starting row of the range is too small.');
  if (!(area.column >= 0)) refuse('The starting column of the range is too small.');
  if (!(area.rows >= 1)) refuse('The number of rows in the range must be at least 1.');
  if (!(area.columns >= 1)) refuse('The number of columns in the range must be at least 1.');
  if (area.row + area.rows > info.rows || area.column + area.columns > info.columns) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** The block that A1 notation, or a name, means. */
export function areaNamed(host: Host, sheet: number, reference: string): OpenArea {
  const area = host.document.find(reference, sheet) ?? refuse('Range not found');
  const info = sheetInfo(host, area.sheet);
  const endRow = area.row + (area.rows ?? 1);
  const endColumn = area.column + (area.columns ?? 1);
  if (endRow > info.rows || endColumn > info.columns) {
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** The data as rows of cells for a block, or Google's complaint about its shape. */
export function shaped<T>(area: SheetArea, rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const odd = (what: string, has: number, needs: number): never =>
    refuse(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${needs}.`,
    );
  if (rows.length !== area.rows) odd('rows', rows.length, area.rows);
  for (const row of rows) if (row.length !== area.columns) odd('columns', row.length, area.columns);
  return rows;
}

/** The same value for every cell of a block. */
export function filled<T>(area: SheetArea, value: T): T[][] {
  return Array.from({ length: area.rows }, () => new Array<T>(area.columns).fill(value));
}

/** Whether two blocks of a sheet share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

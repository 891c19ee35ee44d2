/** A1 notation: letters for columns, "B2", "A2:H", "A:K" and "2:2" read and written, and blocks compared. */
import type { Area, OpenArea, SheetArea, SheetId } from './types';

/** A block whose open ends are not filled in yet, without its sheet. */
export type OpenBlock = Omit<OpenArea, 'sheet'>;

/** Where one end of a reference points; null on the side it leaves open. */
export interface End {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** The letters over a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column under these letters: A is 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell's name, "B2". */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** A block's name, "A2:H20", or "B2" for one cell. */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** A sheet's name as it stands before the "!" of a reference, quoted where it must be. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A block's name with open ends and, when given, its sheet: "'My tab'!A2:H". */
export function openAreaName(area: OpenBlock, sheetName?: string): string {
  const { row, column, rows, columns } = area;
  const first = {
    row: rows === null && row === 0 ? null : row,
    column: columns === null && column === 0 ? null : column,
  };
  const last = { row: rows === null ? null : row + rows - 1, column: columns === null ? null : column + columns - 1 };
  // Only one side may be left out of the first end: A:K and 2:2, but never ":".
  if (first.row === null && first.column === null) first.row = 0;
  const name =
    rows === 1 && columns === 1 ? endName(plainEnd(first)) : `${endName(plainEnd(first))}:${endName(plainEnd(last))}`;
  const shown = name.endsWith(':') ? `${cellName(row, column)}:${columnLetters(MAX_COLUMNS - 1)}` : name;
  return sheetName === undefined ? shown : `${quoteSheet(sheetName)}!${shown}`;
}

/** More columns than any sheet has. */
export const MAX_COLUMNS = 18278;

function plainEnd(at: { row: number | null; column: number | null }): End {
  return { ...at, rowFixed: false, columnFixed: false };
}

/** One end of a reference as text: "$A$2", "A", "2". */
export function endName(end: End): string {
  const column = end.column === null ? '' : (end.columnFixed ? '$' : '') + columnLetters(end.column);
  return end.row === null ? column : `${column}${end.rowFixed ? '$' : ''}${end.row + 1}`;
}

const END = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,8})$/;

/** Reads one end of a reference, or undefined when it is none. */
export function parseEnd(text: string): End | undefined {
  const match = END.exec(text);
  if (match === null || text === '') return undefined;
  const [, firstDollar = '', letters = '', secondDollar = '', digits = ''] = match;
  if (letters === '' && digits === '') return undefined;
  if (digits !== '' && Number(digits) === 0) return undefined;
  if (letters === '' && firstDollar !== '' && secondDollar !== '') return undefined;
  if (digits === '' && secondDollar !== '') return undefined;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnIndex(letters),
    rowFixed: letters === '' ? firstDollar + secondDollar !== '' : secondDollar !== '',
    columnFixed: letters !== '' && firstDollar !== '',
  };
}

/** The block between two ends, in whatever order they stand; undefined where they make none ("A:2"). */
export function blockOf(first: End, last: End | undefined): OpenBlock | undefined {
  if (last === undefined) {
    if (first.row === null || first.column === null) return undefined;
    return { row: first.row, column: first.column, rows: 1, columns: 1 };
  }
  const rows = span(first.row, last.row);
  const columns = span(first.column, last.column);
  const meets = (first.column !== null && last.column !== null) || (first.row !== null && last.row !== null);
  return meets ? { row: rows[0], rows: rows[1], column: columns[0], columns: columns[1] } : undefined;
}

function span(first: number | null, last: number | null): readonly [number, number | null] {
  if (first === null || last === null) return [first ?? last ?? 0, null];
  return [Math.min(first, last), Math.abs(first - last) + 1];
}

/** Reads "B2", "A2:H20", "A2:H", "A:K", "2:2" without a sheet. */
export function parseBlock(text: string): OpenBlock | undefined {
  const [first = '', last, extra] = text.trim().split(':');
  const from = parseEnd(first);
  if (from === undefined || extra !== undefined) return undefined;
  const to = last === undefined ? undefined : parseEnd(last);
  return last !== undefined && to === undefined ? undefined : blockOf(from, to);
}

/** Parts "'My tab'!A2" at its "!"; `sheet` is undefined where none is named. */
export function splitSheet(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), rest: quoted[2] ?? '' };
  const at = text.lastIndexOf('!');
  return at < 0 ? { sheet: undefined, rest: text } : { sheet: text.slice(0, at), rest: text.slice(at + 1) };
}

/** Fills in the open ends from the size of the grid. */
export function closeBlock(block: OpenBlock, size: { readonly rows: number; readonly columns: number }): Area {
  return {
    row: block.row,
    column: block.column,
    rows: block.rows ?? Math.max(1, size.rows - block.row),
    columns: block.columns ?? Math.max(1, size.columns - block.column),
  };
}

/** Whether two blocks have a cell in common. */
export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** Whether the cell lies in the block. */
export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Whether two blocks lie on one sheet and have a cell in common. */
export function meets(one: SheetArea, other: SheetArea): boolean {
  return one.sheet === other.sheet && overlaps(one, other);
}

/** A block of the given sheet. */
export function onSheet(sheet: SheetId, area: Area): SheetArea {
  return { sheet, row: area.row, column: area.column, rows: area.rows, columns: area.columns };
}

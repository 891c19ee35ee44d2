/** A list of leads as the sidebar is given it: read once, dates only turned into days where a column is asked for. */
import { type Cell, isBlankRow, plainCell, type Row } from '../engine';
import { columnLetters } from './a1';
import { dayReader, padded } from './cells';
import { findScoreFormulas, type ScoreFormula, scoredColumns } from './score-formula';
import { formulasOf, type RawTab } from './tab';
import { volatileColumns } from './volatile';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The score formulas of a tab, without its cells (one call). */
export function scoreFormulasOf(sheet: Sheet): readonly ScoreFormula[] {
  const scoreFormulas = findScoreFormulas(sheet.getDataRange().getFormulas());
  return formulasOf({ name: sheet.getName(), scoreFormulas });
}

/** A block of a tab, 0-based; `lastRow` is null where it runs to the bottom. */
interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | null;
  readonly lastColumn: number;
}

/** The rows of a list: header and leads as wide as the list, blank leads and repeated headers aside. */
export interface LeadList {
  readonly names: readonly string[];
  readonly headerCells: readonly unknown[];
  /** Rows from the first one below the header, blank ones too. */
  readonly block: readonly Row[];
  /** The sheet row, counted from 1, of the first row of the block. */
  readonly firstRow: number;
  /** Positions in the block of the rows that hold a lead. */
  readonly filled: readonly number[];
  /** Turns a cell into what travels: dates as days, errors as their text. */
  readonly read: (cell: unknown) => Cell;
}

/** Cuts the list out of cells whose first row and column are given. */
export function leadListOf(
  values: readonly Row[],
  { header, leads }: { readonly header: Area; readonly leads: Area },
  timeZone: string,
  offset: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): LeadList {
  const read = cellReader(timeZone);
  const from = leads.column - offset.column;
  const to = leads.lastColumn - offset.column + 1;
  const headerCells = padded(values[header.row - offset.row] ?? [], to - from, header.column - offset.column);
  const first = Math.max(leads.row, header.row + 1);
  const end = leads.lastRow === null ? values.length : Math.min(values.length, leads.lastRow - offset.row + 1);
  const block = values.slice(first - offset.row, Math.max(end, first - offset.row));
  const whole = from === 0 && (block[0]?.length ?? 0) === to;
  const cut = whole ? block : block.map((row) => row.slice(from, to));
  const filled: number[] = [];
  cut.forEach((row, index) => {
    if (!isBlankRow(row) && !isHeader(row, headerCells)) filled.push(index);
  });
  const names = headerCells.map((cell) => String(read(cell)).trim());
  return { names, headerCells, block: cut, firstRow: first + 1, filled, read };
}

/** Makes a reader of cells as they travel: dates as days, errors as their text. */
export function cellReader(timeZone: string): (cell: unknown) => Cell {
  const day = dayReader(timeZone);
  return (cell) => plainCell(day(cell));
}

/** The cells of the list as they are now, in one call: header, leads and what is between them. */
export function readLeadList(
  sheet: Sheet,
  place: { readonly header: Area; readonly leads: Area },
  timeZone: string,
): LeadList {
  const { header, leads } = place;
  const row = Math.min(header.row, leads.row);
  const column = Math.min(header.column, leads.column);
  const last = leads.lastRow === null ? '' : String(leads.lastRow + 1);
  const name = `${columnLetters(column)}${row + 1}:${columnLetters(Math.max(header.lastColumn, leads.lastColumn))}${last}`;
  return leadListOf(sheet.getRange(name).getValues(), place, timeZone, { row, column });
}

/** The block of columns that the formulas could read: theirs and the neighbours with a name that are calm and no scores. */
export function reachOf(
  { values, formulas, scoreFormulas }: RawTab,
  { header, leads }: Pick<ScoreFormula, 'header' | 'leads'>,
): { readonly first: number; readonly last: number } {
  const names = values[header.row] ?? [];
  const taken = scoredColumns(scoreFormulas, values);
  const volatile = volatileColumns(formulas.slice(header.row));
  const isOpen = (column: number): boolean =>
    column >= 0 && String(names[column] ?? '').trim() !== '' && !taken.has(column) && !volatile.has(column);
  let first = leads.column;
  let last = leads.lastColumn;
  while (isOpen(first - 1)) first--;
  while (isOpen(last + 1)) last++;
  return { first, last };
}

/** The tabs, but for one, that are scored by a model. */
export function scoredTabs(
  spreadsheet: Spreadsheet,
  isScored: (formula: ScoreFormula) => boolean,
  except?: Sheet,
): readonly string[] {
  return spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getSheetId() !== except?.getSheetId() && scoreFormulasOf(sheet).some(isScored))
    .map((sheet) => sheet.getName());
}

function isHeader(row: Row, header: readonly unknown[]): boolean {
  if (row[0] !== header[0]) return false;
  return header.every((cell, index) => (row[index] ?? '') === cell);
}

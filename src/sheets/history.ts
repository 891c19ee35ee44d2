/** The history of a model: a tab with one row for each version, the newest on top, found by a name of its own. */
import { padded } from './cells';
import type { ModelSheet } from './model-table';
import { freeName, isName } from './models';
import { isReadAgain } from './plain-text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** One version as its row shows it. */
export interface HistoryRow {
  readonly number: number;
  readonly when: string;
  readonly note: string;
  readonly changes: string;
  readonly moved: number | null;
  readonly byHand: boolean;
  readonly revision: string;
}

/** A version to be written, with the whole table as text. */
export interface NewVersion extends Omit<HistoryRow, 'number'> {
  readonly table: string;
}

/** What the tab is called, and its columns, parted by dots. */
export interface Headings {
  readonly history: string;
  readonly historyColumns: string;
}

const MOST_VERSIONS = 200;
/** Old versions are dropped this many at a time. */
const CHUNK = 20;
/** Fewer than the 50,000 characters that a cell may hold. */
const CELL = 45_000;
const FIXED = 7;
/** Of when, note and changes, in pixels. */
const WIDTHS = [130, 220, 420];
const NAMED = /_HISTORY$/i;

/** The name of the history of a model, told by the model's name or else by its tab. */
export function historyName({ name, sheet }: Pick<ModelSheet, 'name' | 'sheet'>): string {
  return isName(name) ? `${name}_HISTORY` : `LEAD_${sheet.getSheetId()}_HISTORY`;
}

/** The name of the model whose history a name of a range belongs to; undefined where it is none. */
export function modelOfHistory(named: string): string | undefined {
  return NAMED.test(named) ? named.replace(NAMED, '') : undefined;
}

/** The newest version, by its number and revision (one call); undefined where there is no history. */
export function newestVersion(spreadsheet: Spreadsheet, model: ModelSheet): HistoryRow | undefined {
  const sheet = historyTab(spreadsheet, model);
  try {
    const row = sheet?.getRange(2, 1, 1, FIXED).getValues()[0];
    return row && readRow(row, model.timeZone);
  } catch {
    // Somebody deleted every row but the header: the history starts anew.
    return undefined;
  }
}

/** Every version that the tab still has, the newest first. */
export function versionsOf(spreadsheet: Spreadsheet, model: ModelSheet): readonly HistoryRow[] {
  const rows = historyTab(spreadsheet, model)?.getRange('A2:G').getValues() ?? [];
  return rows.flatMap((row) => readRow(row, model.timeZone) ?? []);
}

/** The table of a version as it was written down; undefined where there is none of that number. */
export function tableOfVersion(spreadsheet: Spreadsheet, model: ModelSheet, number: number): string | undefined {
  const sheet = historyTab(spreadsheet, model);
  const at = sheet
    ? sheet
        .getRange('A2:A')
        .getValues()
        .findIndex(([cell]) => Number(cell) === number && cell !== '')
    : -1;
  if (!sheet || at < 0) return undefined;
  const cells = sheet.getRange(at + 2, FIXED + 1, 1, Math.max(sheet.getLastColumn() - FIXED, 1)).getValues()[0] ?? [];
  return cells.map((cell, index) => (index === 0 ? String(cell) : String(cell).slice(1))).join('');
}

/** Writes versions on top of a history, the last one uppermost; begins the tab where there is none. */
export function addVersions(
  spreadsheet: Spreadsheet,
  model: ModelSheet,
  newest: number,
  versions: readonly NewVersion[],
  headings: () => Headings,
): number {
  const rows = versions.map((version, index) => cellsOf(version, newest + index + 1)).reverse();
  const width = Math.max(...rows.map((row) => row.length));
  const sheet = historyTab(spreadsheet, model) ?? beginHistory(spreadsheet, model, width, headings());
  const last = newest + versions.length;
  if (width > FIXED + 1) {
    const missing = width - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  }
  if (newest === 0) sheet.insertRowsAfter(1, rows.length).getRange(2, 1, rows.length, width).setFontWeight('normal');
  else sheet.insertRowsBefore(2, rows.length);
  const range = sheet.getRange(2, 1, rows.length, width);
  // New rows look like the row they push down, which is plain text: this makes sure of it where it matters.
  if (
    width > FIXED + 1 ||
    newest === 0 ||
    versions.some(({ note, changes }) => isReadAgain(note) || isReadAgain(changes))
  )
    range.setNumberFormats(rows.map((row) => padded(row, width).map(formatOf)));
  range.setValues(rows.map((row) => padded(row, width)));
  if (last > MOST_VERSIONS && Math.floor(last / CHUNK) !== Math.floor(newest / CHUNK)) {
    const over = sheet.getLastRow() - 1 - MOST_VERSIONS;
    if (over > 0) sheet.deleteRows(MOST_VERSIONS + 2, over);
  }
  return last;
}

function historyTab(spreadsheet: Spreadsheet, model: Pick<ModelSheet, 'name' | 'sheet'>): Sheet | undefined {
  return spreadsheet.getRangeByName(historyName(model))?.getSheet();
}

function beginHistory(
  spreadsheet: Spreadsheet,
  model: ModelSheet,
  width: number,
  { history, historyColumns }: Headings,
): Sheet {
  const active = spreadsheet.getActiveSheet();
  const taken = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const sheet = spreadsheet.insertSheet(freeName(history, taken, ' '), taken.length);
  const columns = Math.max(width, FIXED + 1);
  // A history is long enough without the empty rows and columns of a new tab.
  if (sheet.getMaxRows() > 2) sheet.deleteRows(3, sheet.getMaxRows() - 2);
  if (sheet.getMaxColumns() > columns) sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
  sheet
    .getRange(1, 1, 2, columns)
    .setNumberFormats(
      [0, 1].map(() => Array.from({ length: columns }, (_, c) => (c === 0 || c === 4 || c === 5 ? 'General' : '@'))),
    );
  const names = historyColumns.split(' · ');
  sheet.getRange(1, 1, 1, names.length).setValues([names]).setFontWeight('bold');
  sheet.setFrozenRows(1);
  WIDTHS.forEach((pixels, index) => void sheet.setColumnWidth(index + 2, pixels));
  spreadsheet.setNamedRange(historyName(model), sheet.getRange('A1'));
  spreadsheet.setActiveSheet(active);
  return sheet;
}

function cellsOf(
  { when, note, changes, moved, byHand, revision, table }: NewVersion,
  number: number,
): (string | number | boolean)[] {
  const parts: string[] = [];
  for (let at = 0; at < table.length; at += CELL) parts.push((at === 0 ? '' : '>') + table.slice(at, at + CELL));
  return [number, when, note.slice(0, CELL), changes.slice(0, CELL), moved ?? '', byHand, revision, ...parts];
}

function formatOf(cell: string | number | boolean): string {
  return typeof cell === 'string' ? '@' : 'General';
}

function readRow(row: readonly unknown[], timeZone: string): HistoryRow | undefined {
  const [number, when, note, changes, moved, byHand, revision] = row;
  if (typeof number !== 'number' || typeof revision !== 'string' || revision === '') return undefined;
  return {
    number,
    when: typeof when === 'string' ? when : momentIn(when as Date, timeZone),
    note: String(note ?? ''),
    changes: String(changes ?? ''),
    moved: typeof moved === 'number' ? moved : null,
    byHand: byHand === true,
    revision,
  };
}

/** A moment as the history shows it: 2026-11-22 14:05. */
export function momentIn(moment: Date, timeZone: string): string {
  try {
    return Utilities.formatDate(moment, timeZone, 'yyyy-MM-dd HH:mm');
  } catch {
    return moment.toISOString().slice(0, 16).replace('T', ' ');
  }
}

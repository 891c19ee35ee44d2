/** The tab of the activity log: made on demand, found by its name, read as a whole, and written one row at a time. */
import { activityLog, type Cell, isEmpty, type Language, meaning, type Row, type Term, word } from '../engine';
import { withoutDates } from './cells';
import { offerChoices } from './choices';
import { makeListTab } from './list-tab';
import { rangeOf } from './models';
import { neighbours } from './neighbours';
import { isReadAgain } from './plain-text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type LogColumn = Term<'logColumns'>;

/** A log as it stands in its tab: `row` and `column` are where its header begins, 0-based; days are text. */
export interface LogTab {
  readonly sheet: Sheet;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: readonly Row[];
  /** Where each column stands within the rows. */
  readonly columns: { readonly [column in LogColumn]?: number };
}

/** One row of a log, as it is to be written. */
export type LogRow = { readonly [column in LogColumn]: Cell };

/** The columns of a new log, in this order. */
const COLUMNS = [
  { column: 'lead', format: 'text', width: 190 },
  { column: 'activity', format: 'text', width: 190 },
  { column: 'date', format: 'day', width: 100 },
  { column: 'count', format: 'number', width: 60 },
  { column: 'note', format: 'text', width: 300 },
] as const;

/** Makes the tab of a log behind another tab; the tab in front stays in front. */
export function makeActivityLog(
  spreadsheet: Spreadsheet,
  name: string,
  title: string,
  language: Language,
  behind: Sheet,
): Sheet {
  const columns = COLUMNS.map(({ column, format, width }) => {
    return { title: word('logColumns', column, language), format, width };
  });
  return makeListTab(spreadsheet, name, title, columns, { behind }).sheet;
}

/** Offers names of activities in a log; other names may still be written. */
export function offerActivities({ sheet, row, column, columns }: LogTab, names: readonly string[]): void {
  if (columns.activity !== undefined && names.length > 0)
    offerChoices(sheet, row, column + columns.activity, names.slice(0, MOST_CHOICES));
}

/** Google takes no longer lists. */
const MOST_CHOICES = 500;

/** Reads the log that a name or a range stands for; undefined where there is none, or where it is no log. */
export function readActivityLog(spreadsheet: Spreadsheet, reference: string, timeZone: string): LogTab | undefined {
  const range = rangeOf(spreadsheet, reference);
  if (!range) return undefined;
  const rows = withoutDates(range.getValues(), timeZone);
  if (!activityLog(rows)) return undefined;
  const columns: { [column in LogColumn]?: number } = {};
  rows[0]?.forEach((cell, at) => {
    const column = meaning('logColumns', cell);
    if (column !== undefined) columns[column] ??= at;
  });
  const sheet = range.getSheet();
  return { sheet, tab: sheet.getName(), row: range.getRow() - 1, column: range.getColumn() - 1, rows, columns };
}

/** Writes one row below the last one: one write, where the log's columns stand side by side. */
export function appendToLog({ sheet, row: top, column: left, rows, columns }: LogTab, entry: LogRow): void {
  const cells = COLUMNS.flatMap(({ column }) => {
    const at = columns[column];
    return at === undefined ? [] : [{ at, cell: entry[column] ?? '' }];
  }).sort((a, b) => a.at - b.at);
  let last = rows.length - 1;
  while (last > 0 && cells.every(({ at }) => isEmpty(rows[last]?.[at]))) last--;
  const row = top + last + 2;
  const missing = row - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  for (const { first, last: end } of neighbours(cells.map(({ at }) => at))) {
    const block = cells.filter(({ at }) => at >= first && at <= end);
    // In a tab of our own these columns are plain text already.
    for (const { at, cell } of block)
      if (at !== columns.date && typeof cell === 'string' && cell !== '' && isReadAgain(cell))
        sheet.getRange(row, left + at + 1).setNumberFormat('@');
    sheet.getRange(row, left + first + 1, 1, block.length).setValues([block.map(({ cell }) => cell ?? '')]);
  }
}

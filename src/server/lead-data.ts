/** Leads as they travel to the sidebar: each column's distinct cells once, at most five megabytes, else every n-th lead. */
import { alternatives, type Cell, fingerprintOf, isEmpty, type Model, plainCell, type Row, text } from '../engine';
import type { ActivityTable, ColumnData, ColumnKind, LeadTable } from '../rpc';
import { type LeadList, type LogColumn, type LogTab, neighbours } from '../sheets';
import { profileOf, sampleOf } from '../templates';

const MOST_BYTES = 5_000_000;

/** The leads with the columns asked for, by position; `outside` are names of columns beside the list. */
export function leadTable(
  list: LeadList,
  positions: readonly number[],
  model: Model | undefined,
  outside: readonly string[],
): LeadTable {
  let rows = list.filled;
  let columns = encoded(list, positions, rows);
  const bytes = sizeOf(columns);
  if (bytes > MOST_BYTES) {
    let step = Math.ceil(bytes / MOST_BYTES);
    do {
      rows = list.filled.filter((_, index) => index % step === 0);
      columns = encoded(list, positions, rows);
      step++;
    } while (sizeOf(columns) > MOST_BYTES && rows.length > 1);
  }
  return {
    header: list.names,
    kinds: kindsOf(list, model),
    rows: runsOf(rows, list.firstRow),
    total: list.filled.length,
    columns,
    outside,
  };
}

/** The activity log, where it fits into what may travel; of too many events the newest rows. */
export function activityTable({ tab, rows, columns }: Pick<LogTab, 'tab' | 'rows' | 'columns'>): ActivityTable {
  const filled = rows.slice(1).filter((row) => columns.lead !== undefined && !isEmpty(row[columns.lead]));
  const read = (of: readonly Row[]): ActivityTable['columns'] => {
    const column = (name: LogColumn): ColumnData => {
      const at = columns[name];
      const cells = of.map((row) => plainCell(at === undefined ? '' : row[at]));
      return { ...dictionaryOf(cells), fingerprint: logFingerprint({ rows, columns }, name) };
    };
    return {
      lead: column('lead'),
      activity: column('activity'),
      date: column('date'),
      count: column('count'),
      note: column('note'),
    };
  };
  let table = read(filled);
  let number = filled.length;
  while (sizeOf(table) > MOST_BYTES && number > 1) {
    number = Math.floor(number / 2);
    table = read(filled.slice(-number));
  }
  return { tab, columns: table, total: filled.length };
}

/** The fingerprint of a column of the activity log. */
export function logFingerprint({ rows, columns }: Pick<LogTab, 'rows' | 'columns'>, name: LogColumn): string {
  const at = columns[name];
  const cells = at === undefined ? [] : rows.map((row) => plainCell(row[at]));
  // A log that only grew longer by empty rows is the same.
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end--;
  return fingerprintOf(cells.slice(0, end));
}

/** Columns of the rows given as runs, or of all leads. */
export function columnsOf(
  list: LeadList,
  positions: readonly number[],
  runs: LeadTable['rows'] | null | undefined,
): { readonly [position: number]: ColumnData } {
  const rows = runs
    ? runs.flatMap(([first, count]) => Array.from({ length: count }, (_, index) => first + index - list.firstRow))
    : list.filled;
  return encoded(list, positions, rows);
}

/** The fingerprint of a column: of its name and all of its cells. */
export function columnFingerprint(list: LeadList, position: number): string {
  return fingerprintOf([list.read(list.headerCells[position]), ...list.block.map((row) => list.read(row[position]))]);
}

function encoded(
  list: LeadList,
  positions: readonly number[],
  rows: readonly number[],
): { [position: number]: ColumnData } {
  const columns: { [position: number]: ColumnData } = {};
  for (const position of positions) {
    if (!(position >= 0 && position < list.names.length)) continue;
    columns[position] = {
      ...dictionaryOf(rows.map((row) => list.read(list.block[row]?.[position]))),
      fingerprint: columnFingerprint(list, position),
    };
  }
  return columns;
}

/** Each distinct cell once, and for every cell which of them it is. */
function dictionaryOf(cells: readonly Cell[]): Pick<ColumnData, 'values' | 'codes'> {
  const numbers = new Map<Cell, number>();
  const values: Cell[] = [];
  const codes = cells.map((cell) => {
    let code = numbers.get(cell);
    if (code === undefined) {
      code = values.length;
      numbers.set(cell, code);
      values.push(cell);
    }
    return code;
  });
  return { codes, values };
}

function kindsOf({ names, block, filled, read }: LeadList, model: Model | undefined): readonly ColumnKind[] {
  const sample = sampleOf(filled);
  const words = model?.settings.blankWords ?? '';
  const blank = new Set(words === null ? [] : alternatives(words).map((alternative) => text(alternative.text)));
  return names.map(
    (_, position) =>
      profileOf(
        sample.map((row) => read(block[row]?.[position])),
        blank,
      ).kind,
  );
}

function runsOf(rows: readonly number[], firstRow: number): readonly (readonly [number, number])[] {
  return neighbours(rows).map(({ first, last }) => [first + firstRow, last - first + 1]);
}

/** Bytes of the columns as JSON, well enough. */
function sizeOf(columns: { readonly [name: string]: ColumnData }): number {
  let bytes = 0;
  for (const { values, codes } of Object.values(columns)) {
    for (const value of values) {
      bytes += 3;
      const shown = String(value);
      for (let i = 0; i < shown.length; i++) bytes += shown.charCodeAt(i) > 127 ? 3 : 1;
    }
    for (const code of codes) bytes += code < 10 ? 2 : code < 100 ? 3 : code < 1000 ? 4 : code < 10_000 ? 5 : 7;
  }
  return bytes;
}

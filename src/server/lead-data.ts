/** Leads as they travel to the sidebar: each column's distinct cells once, at most five megabytes, else every n-th lead. */
import { alternatives, type Cell, fingerprintOf, type Model, text } from '../engine';
import type { ColumnData, ColumnKind, LeadTable } from '../rpc';
import { type LeadList, neighbours } from '../sheets';
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
    const codes = new Map<Cell, number>();
    const values: Cell[] = [];
    columns[position] = {
      codes: rows.map((row) => {
        const cell = list.read(list.block[row]?.[position]);
        let code = codes.get(cell);
        if (code === undefined) {
          code = values.length;
          codes.set(cell, code);
          values.push(cell);
        }
        return code;
      }),
      values,
      fingerprint: columnFingerprint(list, position),
    };
  }
  return columns;
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
function sizeOf(columns: { readonly [position: number]: ColumnData }): number {
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

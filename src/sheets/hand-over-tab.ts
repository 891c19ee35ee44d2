/** The Hand-over tab: read by the names of its columns, and brought up to date so that people's columns stay with their leads. */
import type { Cell, Row } from '../engine';
import { type ColumnCells, type ColumnFormat, sortListRows, writeListColumns } from './list-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row as it is to be: the row of the tab that it was (−1: a new one), and its cells of ours (null: as they are). */
export interface ListRow<Column extends string> {
  readonly from: number;
  readonly cells: { readonly [column in Column]: Cell } | null;
}

/** Where a table of ours stands in its tab: the row of its header, and the columns that it has. */
export interface TablePlace<Column extends string> {
  readonly header: number;
  readonly columns: ReadonlyMap<Column, number>;
}

const LOOK_FOR_HEADER = 30;

/** Finds the header of a table: the first row that names all that is needed; people may have put rows above it. */
export function findTable<Column extends string>(
  values: readonly Row[],
  meaning: (cell: unknown) => Column | undefined,
  needed: readonly Column[],
): TablePlace<Column> | undefined {
  for (let header = 0; header < Math.min(values.length, LOOK_FOR_HEADER); header++) {
    const columns = new Map<Column, number>();
    values[header]?.forEach((cell, at) => {
      const column = meaning(cell);
      if (column !== undefined && !columns.has(column)) columns.set(column, at);
    });
    if (needed.every((column) => columns.has(column))) return { header, columns };
  }
  return undefined;
}

/** Brings a table up to date; says whether anything was written. Calls do not grow with the rows. */
export function updateTable<Column extends string>(
  sheet: Sheet,
  values: readonly Row[],
  { header, columns }: TablePlace<Column>,
  planned: readonly ListRow<Column>[],
  formats: { readonly [column in Column]: ColumnFormat },
  rankColumn: Column,
): boolean {
  const first = header + 1;
  const present = values.slice(first);
  const rankOf = new Map(planned.flatMap(({ from }, rank) => (from < 0 ? [] : [[from, rank] as const])));
  // Where rows stand before sorting: those of the tab, then the new ones; those that leave go to the end.
  let leaving = planned.length;
  const ranks = present.map((_, row) => rankOf.get(row) ?? leaving++);
  planned.forEach(({ from }, rank) => {
    if (from < 0) ranks.push(rank);
  });
  const inOrder = ranks.every((rank, row) => rank === row);
  const height = Math.max(ranks.length, planned.length);
  const cells = (column: Column, at: number): readonly Cell[] =>
    Array.from({ length: height }, (_, row): Cell => {
      const line = planned[row];
      if (line?.cells) return line.cells[column];
      if (line) return (present[line.from]?.[at] ?? '') as Cell;
      return '';
    });
  const wanted = [...columns].map(([column, at]): ColumnCells => {
    return { column: at, format: formats[column], cells: cells(column, at) };
  });
  const differs = wanted.some(({ column, cells: own }) =>
    own.some((cell, row) => (cell ?? '') !== (present[row]?.[column] ?? '')),
  );
  if (inOrder && !differs) return false;
  const rankAt = columns.get(rankColumn);
  if (!inOrder && rankAt !== undefined) sortListRows(sheet, first, rankAt, ranks);
  writeListColumns(sheet, first, wanted);
  return true;
}

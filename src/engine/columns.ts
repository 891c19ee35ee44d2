/** The cells of a column over all leads, each distinct one read once. */
import { type CompiledModel, headerIndex } from './compile';
import type { Row } from './model';
import { Reading, type Spelling } from './reading';
import { isBlankRow, isEmpty, text } from './text';

/** A distinct cell and how many leads hold it. */
export interface DistinctCell {
  readonly cell: Reading;
  readonly leads: number;
}

/** The distinct cells of a column that are neither blank nor an error. */
export interface ColumnCells {
  readonly known: readonly DistinctCell[];
  /** Tells whether a normalised text is one of them. */
  readonly has: (wanted: string) => boolean;
}

/** Reads columns of leads when they are first asked for; cost: one look-up a lead, one reading a distinct cell. */
export function columnsOf(leads: readonly Row[], spelling: Spelling): (column: number) => ColumnCells {
  const read = new Map<number, ColumnCells>();
  return (column) => {
    const before = read.get(column);
    if (before) return before;
    const counts = new Map<unknown, number>();
    for (const lead of leads) {
      const cell = lead[column];
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    const known: DistinctCell[] = [];
    for (const [raw, count] of counts) {
      const cell = new Reading(raw, spelling);
      if (cell.state === 'known') known.push({ cell, leads: count });
    }
    let texts: ReadonlySet<string> | undefined;
    const has = (wanted: string): boolean => {
      texts ??= new Set(known.map(({ cell }) => cell.text));
      return texts.has(wanted);
    };
    const cells = { known, has };
    read.set(column, cells);
    return cells;
  };
}

/** The leads among rows: without those whose Lead key is blank, or, without a Lead key, that are blank altogether. */
export function leadsAmong(rows: readonly Row[], { scale, header }: CompiledModel): readonly Row[] {
  const { leadKey } = scale;
  const key = leadKey === null || isEmpty(leadKey) ? undefined : headerIndex(header).get(text(leadKey));
  if (key === undefined) return rows.filter((row) => !isBlankRow(row));
  return rows.filter((row) => new Reading(row[key], scale).state !== 'blank');
}

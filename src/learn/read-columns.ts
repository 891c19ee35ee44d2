/** The columns of a lead list, each distinct cell read once, as the conditions of a model read it. */
import { headerIndex, Reading, type Row, readScale, type Settings, type Spelling, text } from '../engine';

/** One column: `codeOf[i]` is the place among `cells` of what lead i says. */
export interface ReadColumn {
  readonly index: number;
  readonly name: string;
  readonly codeOf: Int32Array;
  readonly cells: readonly Reading[];
  /** What is worked out once for all learnings on this column, at its first use, under a name of its own. */
  readonly kept: Map<string, unknown>;
}

/** Works something out about a column once. */
export function once<T>({ kept }: ReadColumn, name: string, work: () => T): T {
  if (!kept.has(name)) kept.set(name, work());
  return kept.get(name) as T;
}

/** Reads every column that has a name but that of the outcome; of two with one name conditions read the first. */
export function readColumns(header: Row, rows: readonly Row[], settings: Settings): readonly ReadColumn[] {
  const { scale } = readScale({ language: 'en', settings });
  const outcome = text(settings.outcomeColumn ?? '');
  return [...headerIndex(header)].flatMap(([name, index]) =>
    name === outcome ? [] : [readColumn(rows, index, name, scale)],
  );
}

/** Reads one column. O(leads), one reading a distinct cell. */
export function readColumn(rows: readonly Row[], index: number, name: string, spelling: Spelling): ReadColumn {
  const places = new Map<unknown, number>();
  const cells: Reading[] = [];
  const codeOf = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const cell = rows[i]?.[index] ?? '';
    let place = places.get(cell);
    if (place === undefined) {
      place = cells.length;
      places.set(cell, place);
      cells.push(new Reading(cell, spelling));
    }
    codeOf[i] = place;
  }
  return { index, name, codeOf, cells, kept: new Map() };
}

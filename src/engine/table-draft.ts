/** A table while an edit of it is planned: its rows in their new order, and the cells that are to be written. */
import type { Cell, Language } from './model';
import { findSections, type Section } from './sections';
import { isBlankRow, isEmpty } from './text';
import { meaning, type Place, type Term, word } from './vocabulary';

/** A formula and its place within the table. */
export type Formula = readonly [row: number, column: number, formula: string];

/** A row of the draft: the row of the table that it was, or a negative number of its own where it is new. */
export type Line = number;

/** The columns of a section by key, and the row that names them. */
export interface SectionColumns<P extends Place> {
  readonly names: Line;
  readonly columns: ReadonlyMap<Term<P>, number>;
}

export interface Draft {
  readonly order: Line[];
  readonly fresh: () => Line;
  /** The cell that a row has in the present table; '' in a new row. */
  readonly present: (line: Line, column: number) => Cell;
  readonly put: (line: Line, column: number, cell: Cell) => void;
  readonly written: ReadonlyMap<Line, ReadonlyMap<number, Cell>>;
  readonly section: (name: Term<'sections'>) => Section | undefined;
  /** Finds the columns of a section, adds the section and the columns that are asked for where they are missing. */
  readonly columnsOf: <P extends Place>(
    section: Term<'sections'>,
    place: P,
    all: readonly Term<P>[],
    needed: ReadonlySet<Term<P>>,
  ) => SectionColumns<P>;
  /** Columns that did not fit into the table's width. */
  readonly lacking: () => number;
}

/** Begins a draft of a table as it is. */
export function draftOf(rows: readonly (readonly Cell[])[], formulas: readonly Formula[], language: Language): Draft {
  const { sections } = findSections(rows);
  const order: Line[] = rows.map((_, row) => row);
  const written = new Map<Line, Map<number, Cell>>();
  const formulaAt = new Set(formulas.map(([row, column]) => `${row},${column}`));
  const width = Math.max(...rows.map((row) => row.length), 1);
  let last = 0;
  let lacking = 0;
  const fresh = (): Line => --last;
  const present = (line: Line, column: number): Cell => rows[line]?.[column] ?? '';
  const put = (line: Line, column: number, cell: Cell): void => {
    const cells = written.get(line) ?? new Map<number, Cell>();
    cells.set(column, cell ?? '');
    written.set(line, cells);
  };
  const isFree = (column: number, from: number, end: number): boolean => {
    for (let row = from; row < end; row++)
      if (!isEmpty(rows[row]?.[column]) || formulaAt.has(`${row},${column}`)) return false;
    return true;
  };
  return {
    order,
    fresh,
    present,
    put,
    written,
    section: (name) => sections[name],
    lacking: () => lacking,
    columnsOf(name, place, all, needed) {
      const columns = new Map<(typeof all)[number], number>();
      const found = sections[name];
      let title: Line;
      let names: Line | undefined;
      if (found) {
        title = found.row;
        for (let row = found.row + 1; row < found.end && names === undefined; row++)
          if (!isBlankRow(rows[row] ?? [])) names = row;
        (rows[names ?? -1] ?? []).forEach((cell, column) => {
          const key = meaning(place, cell);
          if (key !== undefined && !columns.has(key)) columns.set(key, column);
        });
      } else {
        if (order.length > 0 && !isBlankRow(rows[order[order.length - 1] ?? -1] ?? [])) order.push(fresh());
        title = fresh();
        order.push(title);
        put(title, 0, word('sections', name, language));
      }
      if (names === undefined) {
        names = fresh();
        order.splice(order.indexOf(title) + 1, 0, names);
      }
      for (const key of all) {
        if (columns.has(key) || (names >= 0 && !needed.has(key))) continue;
        const from = names < 0 ? (found?.column ?? 0) : Math.max(...columns.values(), -1) + 1;
        const taken = new Set(columns.values());
        const candidates = [...range(from, width), ...range(0, from)];
        const free = candidates.find(
          (column) => !taken.has(column) && (names! < 0 || isFree(column, names!, found?.end ?? names! + 1)),
        );
        if (free === undefined) {
          lacking++;
          continue;
        }
        columns.set(key, free);
        put(names, free, word(place, key, language));
      }
      return { names, columns };
    },
  };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

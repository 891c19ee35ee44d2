/** Single cells gathered into few rectangles, each of which costs one call to write. */
import type { Cell, Formula } from '../engine';
import { padded } from './cells';
import { neighbours } from './neighbours';
import { isReadAgain } from './plain-text';

/** Cells to be written in one call, 0-based. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly cells: Cell[][];
}

/** Rows that a rectangle may reach over without a change in them. */
const WIDEST_GAP = 500;

/**
 * Covers cells that changed, and all of the rows that are new, by rectangles. What lies between two changed cells of a
 * column is written again where that surely leaves it as it is.
 */
export function rectanglesOf(
  rows: readonly (readonly Cell[])[],
  writes: readonly (readonly [row: number, column: number, cell: Cell])[],
  fresh: ReadonlySet<number>,
  formulas: readonly Formula[],
): readonly Rectangle[] {
  const width = Math.max(...rows.map((row) => row.length), 1);
  const runs = neighbours([...fresh].sort((a, b) => a - b)).map(({ first, last }) => {
    return { row: first, last, column: 0, lastColumn: width - 1 };
  });
  const byColumn = new Map<number, number[]>();
  for (const [row, column] of writes) {
    if (fresh.has(row)) continue;
    const list = byColumn.get(column) ?? [];
    list.push(row);
    byColumn.set(column, list);
  }
  const columns: typeof runs = [];
  for (const [column, changed] of [...byColumn].sort(([a], [b]) => a - b)) {
    let open: (typeof runs)[number] | undefined;
    for (const row of changed.sort((a, b) => a - b)) {
      if (open && row - open.last <= WIDEST_GAP && allCalm(rows, column, open.last + 1, row, fresh, formulas))
        open.last = row;
      else {
        open = { row, last: row, column, lastColumn: column };
        columns.push(open);
      }
    }
  }
  for (const run of columns) {
    const beside = runs.find(
      (other) => other.row === run.row && other.last === run.last && other.lastColumn + 1 === run.column,
    );
    if (beside) beside.lastColumn = run.column;
    else runs.push(run);
  }
  return runs.map(({ row, last, column, lastColumn }) => ({
    row,
    column,
    cells: rows.slice(row, last + 1).map((cells) => padded(cells, lastColumn - column + 1, column)),
  }));
}

function allCalm(
  rows: readonly (readonly Cell[])[],
  column: number,
  from: number,
  to: number,
  fresh: ReadonlySet<number>,
  formulas: readonly Formula[],
): boolean {
  for (let row = from; row < to; row++) {
    const cell = rows[row]?.[column] ?? '';
    if (fresh.has(row) || (typeof cell === 'string' && cell !== '' && isReadAgain(cell))) return false;
    // A formula spills down and to the right: what stands there may be its result.
    if (formulas.some(([r, c]) => r <= row && c <= column)) return false;
  }
  return true;
}

/** A table that is to be as it once was, planned so that the rows that are in both keep their notes and looks. */
import type { Cell } from './model';
import { rowOperations } from './row-operations';
import type { Formula } from './table-draft';
import type { TablePlan } from './table-edit';
import { isBlankRow } from './text';

type Table = readonly (readonly Cell[])[];

/** Plans how the present table becomes an earlier one, cell by cell; the formulas of the earlier one come on top. */
export function planRestore(
  rows: Table,
  formulas: readonly Formula[],
  earlier: Table,
  its: readonly Formula[],
): TablePlan {
  const origins = matchLines(rows, earlier);
  const used = new Set(origins);
  let fresh = 0;
  const order = origins.map((origin) => (origin < 0 ? --fresh : origin));
  // Blank rows say nothing, but people may have put notes on them: they go below, out of the table.
  rows.forEach((row, index) => {
    if (!used.has(index) && isBlankRow(row) && !formulas.some(([r]) => r === index)) order.push(index);
  });
  const formulaNow = new Set(formulas.map(([row, column]) => `${row},${column}`));
  const formulaThen = new Set(its.map(([row, column]) => `${row},${column}`));
  const width = Math.max(...rows.map((row) => row.length), 1);
  const writes: [number, number, Cell][] = [];
  earlier.forEach((cells, row) => {
    const origin = origins[row] ?? -1;
    // The earlier table may be narrower than it is now: what stands beyond it goes.
    for (let column = 0; column < width; column++) {
      const cell = cells[column] ?? '';
      if (formulaThen.has(`${row},${column}`)) continue;
      if ((rows[origin]?.[column] ?? '') !== cell || formulaNow.has(`${origin},${column}`))
        writes.push([row, column, cell]);
    }
  });
  return {
    columns: null,
    operations: rowOperations(rows.length, order),
    origins: order.map((line) => Math.max(line, -1)),
    writes,
    rows: order.map((_, index) => Array.from({ length: width }, (_cell, column) => earlier[index]?.[column] ?? '')),
  };
}

/** For each row of the wanted table the row that it was: the same one, else one that is at least half the same. */
function matchLines(rows: Table, wanted: Table): number[] {
  const origins = wanted.map(() => -1);
  const free = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = JSON.stringify(filled(row));
    free.set(key, [...(free.get(key) ?? []), index]);
  });
  const used = new Set<number>();
  const take = (row: number, origin: number): void => {
    origins[row] = origin;
    used.add(origin);
  };
  wanted.forEach((cells, row) => {
    if (isBlankRow(cells)) return;
    const origin = free.get(JSON.stringify(filled(cells)))?.shift();
    if (origin !== undefined) take(row, origin);
  });
  wanted.forEach((cells, row) => {
    const mine = filled(cells);
    if (origins[row] !== -1 || mine.length === 0) return;
    let best = { origin: -1, alike: Math.max(1, mine.length / 2) };
    rows.forEach((other, origin) => {
      if (used.has(origin) || isBlankRow(other)) return;
      const alike = mine.filter(([column, cell]) => other[column] === cell).length;
      if (alike > best.alike || (alike === best.alike && best.origin < 0)) best = { origin, alike };
    });
    if (best.origin >= 0) take(row, best.origin);
  });
  // Blank rows follow the row above them.
  wanted.forEach((cells, row) => {
    if (origins[row] !== -1 || !isBlankRow(cells)) return;
    const above = row === 0 ? -1 : (origins[row - 1] ?? -1);
    const next = above + 1;
    if ((row === 0 || above >= 0) && next < rows.length && !used.has(next) && isBlankRow(rows[next] ?? []))
      take(row, next);
  });
  return origins;
}

function filled(row: readonly Cell[]): readonly (readonly [number, Cell])[] {
  return row.flatMap((cell, column): [number, Cell][] => (cell === '' || cell === null ? [] : [[column, cell]]));
}

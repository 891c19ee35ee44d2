/** A plan carried out on a model's tab, with real operations on rows, so that everything else in them survives. */
import type { Cell, Formula, TablePlan } from '../engine';
import { cellName } from './a1';
import { padded } from './cells';
import { lookOf, paint } from './model-look';
import type { ModelSheet } from './model-table';
import { neighbours } from './neighbours';
import { isReadAgain } from './plain-text';
import { rectanglesOf } from './rectangles';

/** Does to the tab what the plan says; `header` are the names of lead columns that new rows offer. */
export function carryOut(model: ModelSheet, plan: TablePlan, header: readonly string[]): void {
  const { sheet, row: top, column: left } = model;
  if (plan.columns) sheet.insertColumnsBefore(left + plan.columns.before + 1, plan.columns.count);
  for (const operation of plan.operations) {
    const row = top + operation.row;
    if (operation.kind === 'delete') sheet.deleteRows(row + 1, operation.count);
    else if (operation.kind === 'move')
      sheet.moveRows(sheet.getRange(row + 1, 1, operation.count, 1), top + operation.to + 1);
    else if (row > 0) sheet.insertRowsAfter(row, operation.count);
    else sheet.insertRowsBefore(1, operation.count);
  }
  const fresh = new Set(plan.origins.flatMap((origin, row) => (origin < 0 ? [row] : [])));
  if (fresh.size > 0) dressRows(model, plan.rows, fresh, header);
  writeCells(model, plan, fresh);
}

/** The formulas of the table where the plan has put them. */
export function movedFormulas({ formulas }: Pick<ModelSheet, 'formulas'>, plan: TablePlan): readonly Formula[] {
  const now = new Map(plan.origins.map((origin, row) => [origin, row]));
  const { before, count } = plan.columns ?? { before: 0, count: 0 };
  return formulas.flatMap(([row, column, formula]): Formula[] => {
    const at = now.get(row);
    return at === undefined ? [] : [[at, column + (column >= before ? count : 0), formula]];
  });
}

/** New rows get the look of the model's tab before their values, for the number formats' sake. */
function dressRows(
  { sheet, row: top, column: left }: ModelSheet,
  planned: readonly (readonly Cell[])[],
  fresh: ReadonlySet<number>,
  header: readonly string[],
): void {
  const width = Math.max(...planned.map((row) => row.length), 1);
  const rows = planned.map((row) => padded(row, width));
  const look = lookOf(rows, header);
  for (const { first, last } of neighbours([...fresh].sort((a, b) => a - b)))
    paint(sheet.getRange(top + first + 1, left + 1, last - first + 1, width), look, first, last);
}

function writeCells(model: ModelSheet, plan: TablePlan, fresh: ReadonlySet<number>): void {
  const { sheet, row: top, column: left } = model;
  const texts: string[] = [];
  const values: string[] = [];
  for (const [row, column, cell] of plan.writes) {
    if (fresh.has(row)) continue;
    const old = model.rows[plan.origins[row] ?? -1]?.[column] ?? '';
    const name = cellName(top + row, left + column);
    if (typeof cell === 'string' && cell !== '' && isReadAgain(cell)) texts.push(name);
    // The cell may be plain text still, which would make a text of the number.
    else if (typeof cell !== 'string' && typeof old === 'string' && old !== '' && isReadAgain(old)) values.push(name);
  }
  if (texts.length > 0) sheet.getRangeList(texts).setNumberFormat('@');
  if (values.length > 0) sheet.getRangeList(values).setNumberFormat('General');
  for (const { row, column, cells } of rectanglesOf(plan.rows, plan.writes, fresh, movedFormulas(model, plan)))
    sheet.getRange(top + row + 1, left + column + 1, cells.length, cells[0]?.length ?? 1).setValues(cells);
}

/** Puts formulas where they were; one call to read, one for each that is not there. */
export function writeFormulas(
  { sheet, range, row: top, column: left }: ModelSheet,
  formulas: readonly Formula[],
): void {
  if (formulas.length === 0) return;
  const now = range.getFormulas();
  for (const [row, column, formula] of formulas)
    if (now[row]?.[column] !== formula) sheet.getRange(top + row + 1, left + column + 1).setFormula(formula);
}

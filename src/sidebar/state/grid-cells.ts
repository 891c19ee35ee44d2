/** What the edited model says about the cells of fit × engagement. */
import { type Cell, type GridCell, text } from '../../engine';
import { addPart, changePart } from './change';
import { model } from './draft';

/** The position among the rows of Grid of the one for a cell; −1 where there is none yet. */
export function gridRowAt(cell: string): number {
  return (model.value.grid ?? []).findIndex((row) => keyOf(row.cell) === keyOf(cell));
}

/** The name and next step of a cell as they are written. */
export function gridRowOf(cell: string): Pick<GridCell, 'name' | 'nextStep'> {
  return model.value.grid?.[gridRowAt(cell)] ?? { name: '', nextStep: '' };
}

/** Writes a cell's name or next step; its row is made when it is first wanted, in the order of the cells. */
export function setGridCell(cell: string, patch: Partial<Pick<GridCell, 'name' | 'nextStep'>>, joins?: string): void {
  const at = gridRowAt(cell);
  if (at >= 0) {
    changePart('grid', at, (row) => ({ ...row, ...patch }), joins);
    return;
  }
  const rows = model.value.grid ?? [];
  const behind = rows.reduce((last, row, index) => (keyOf(row.cell) < keyOf(cell) ? index : last), -1);
  addPart('grid', { cell, name: '', nextStep: '', ...patch }, behind);
}

function keyOf(cell: Cell): string {
  return text(cell ?? '').replace(/ /g, '');
}

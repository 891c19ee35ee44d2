/** The list that a drop-down cell offers. */
import { change } from '../edit';
import type { MenuLine, Workbook } from '../workbook';

/** Opens the list of the cell under the cursor at a place of the window; false when the cell has none. */
export function openDropdown(workbook: Workbook, x: number, y: number, minWidth: number): boolean {
  const { sheet, row, column } = workbook.selection.get();
  const values = choices(workbook);
  if (values === null) return false;
  const now = workbook.document.cell(sheet, row, column).display;
  const lines: MenuLine[] = values.map((value) => ({
    kind: 'action',
    label: value,
    checked: value === now,
    run: () =>
      change(workbook, 'Choose', [{ sheet, row, column, rows: 1, columns: 1 }], () =>
        workbook.document.enter(sheet, row, column, value),
      ),
  }));
  workbook.popup.set({ x, y, minWidth, lines, label: 'Values for this cell' });
  return true;
}

/** The values that the cell under the cursor offers, or null when it offers none. */
export function choices(workbook: Workbook): readonly string[] | null {
  const { sheet, row, column } = workbook.selection.get();
  const { validation } = workbook.document.cell(sheet, row, column);
  if (validation?.kind === 'list') return validation.values;
  if (validation?.kind !== 'range') return null;
  const shown = workbook.document.displays(workbook.document.close(validation.area)).flat();
  return [...new Set(shown.filter((text) => text !== ''))];
}

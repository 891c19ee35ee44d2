/** What the menus, buttons and shortcuts do to cells, rows and columns. */
import type { CellFormat, SheetArea } from '../document';
import { apply, change } from './edit';
import { openSheet, select, selectedArea, selectedAreas, withinUse } from './selection';
import { openDialog, type Workbook } from './workbook';

/** Takes back the last step. */
export function undo(workbook: Workbook): void {
  workbook.document.undo();
}

/** Does again what was taken back. */
export function redo(workbook: Workbook): void {
  workbook.document.redo();
}

/** Empties the selected cells; ticked boxes become empty boxes. */
export function clearSelection(workbook: Workbook): void {
  const areas = selectedAreas(workbook).map((area) => withinUse(workbook, area));
  change(workbook, 'Delete', areas, () => {
    for (const area of areas) workbook.document.clear(area);
  });
}

/** Changes the look of the selected cells. */
export function format(workbook: Workbook, looks: Partial<CellFormat>): void {
  const areas = selectedAreas(workbook);
  change(workbook, 'Format', areas, () => {
    for (const area of areas) workbook.document.setFormat(area, looks);
  });
}

/** The format of the cell under the cursor, for the state of the buttons. */
export function cursorFormat(workbook: Workbook): CellFormat {
  const { sheet, row, column } = workbook.selection.get();
  return workbook.document.cell(sheet, row, column).format;
}

/** Puts one property on where the cursor's cell lacks it, else off. */
export function toggle(workbook: Workbook, property: 'bold' | 'italic' | 'underline' | 'strikethrough'): void {
  format(workbook, { [property]: cursorFormat(workbook)[property] === true ? null : true });
}

/** Ticks or unticks the checkboxes among the selected cells, all alike. */
export function toggleCheckboxes(workbook: Workbook): boolean {
  const { document } = workbook;
  const { sheet, row, column } = workbook.selection.get();
  const first = document.cell(sheet, row, column);
  if (first.validation?.kind !== 'checkbox') return false;
  const tick = first.value !== (first.validation.checked ?? true);
  const areas = selectedAreas(workbook).map((area) => withinUse(workbook, area));
  change(workbook, 'Checkbox', areas, () => {
    for (const area of areas) {
      const entries = document
        .validations(area)
        .map((line) =>
          line.map((rule) =>
            rule?.kind === 'checkbox' ? (tick ? (rule.checked ?? true) : (rule.unchecked ?? false)) : undefined,
          ),
        );
      document.write(area.sheet, area.row, area.column, entries);
    }
  });
  return true;
}

/** Inserts as many rows as are selected, above or below them. */
export function insertRows(workbook: Workbook, where: 'above' | 'below'): void {
  const area = selectedArea(workbook);
  apply(workbook, 'Insert rows', () => {
    workbook.document.insertRows(area.sheet, where === 'above' ? area.row : area.row + area.rows, area.rows);
  });
}

/** Inserts as many columns as are selected, left or right of them. */
export function insertColumns(workbook: Workbook, where: 'left' | 'right'): void {
  const area = selectedArea(workbook);
  apply(workbook, 'Insert columns', () => {
    workbook.document.insertColumns(
      area.sheet,
      where === 'left' ? area.column : area.column + area.columns,
      area.columns,
    );
  });
}

/** Deletes the selected rows. */
export function deleteRows(workbook: Workbook): void {
  const area = selectedArea(workbook);
  change(workbook, 'Delete rows', [{ ...area, column: 0, columns: openSheet(workbook).columns }], () => {
    workbook.document.deleteRows(area.sheet, area.row, area.rows);
    keepInside(workbook);
  });
}

/** Deletes the selected columns. */
export function deleteColumns(workbook: Workbook): void {
  const area = selectedArea(workbook);
  change(workbook, 'Delete columns', [{ ...area, row: 0, rows: openSheet(workbook).rows }], () => {
    workbook.document.deleteColumns(area.sheet, area.column, area.columns);
    keepInside(workbook);
  });
}

function keepInside(workbook: Workbook): void {
  const sheet = openSheet(workbook);
  const { row, column } = workbook.selection.get();
  select(workbook, Math.min(row, sheet.rows - 1), Math.min(column, sheet.columns - 1));
}

/** Sorts all rows below the frozen ones by the column under the cursor. */
export function sortSheet(workbook: Workbook, ascending: boolean): void {
  const { sheet, column } = workbook.selection.get();
  const info = openSheet(workbook);
  const used = workbook.document.used(sheet);
  const area: SheetArea = {
    sheet,
    row: info.frozenRows,
    column: 0,
    rows: used.rows - info.frozenRows,
    columns: used.columns,
  };
  if (area.rows < 2) return;
  apply(workbook, 'Sort', () => workbook.document.sort(area, [{ column, ascending }]));
}

/** Keeps the first rows or columns in view. */
export function freeze(
  workbook: Workbook,
  what: { readonly frozenRows: number } | { readonly frozenColumns: number },
): void {
  apply(workbook, 'Freeze', () => workbook.document.setSheet(workbook.selection.get().sheet, what));
}

/** Hides the selected rows or columns. */
export function hide(workbook: Workbook, what: 'rows' | 'columns'): void {
  const area = selectedArea(workbook);
  apply(workbook, 'Hide', () => {
    if (what === 'rows') workbook.document.setRowsHidden(area.sheet, area.row, area.rows, true);
    else workbook.document.setColumnsHidden(area.sheet, area.column, area.columns, true);
  });
}

/** Shows the hidden rows or columns among the selected ones. */
export function unhide(workbook: Workbook, what: 'rows' | 'columns'): void {
  const area = selectedArea(workbook);
  apply(workbook, 'Unhide', () => {
    if (what === 'rows') workbook.document.setRowsHidden(area.sheet, area.row, area.rows, false);
    else workbook.document.setColumnsHidden(area.sheet, area.column, area.columns, false);
  });
}

/** Puts checkboxes into the selected cells, or takes the rule of the cells away. */
export function setCheckboxes(workbook: Workbook, on: boolean): void {
  const areas = selectedAreas(workbook);
  change(workbook, on ? 'Insert checkbox' : 'Remove rule', areas, () => {
    for (const area of areas) {
      workbook.document.setValidation(
        area,
        on ? { kind: 'checkbox', checked: null, unchecked: null, allowInvalid: false, helpText: null } : null,
      );
    }
  });
}

/** Asks for the note of the cell under the cursor. */
export function editNote(workbook: Workbook): void {
  const { sheet, row, column } = workbook.selection.get();
  openDialog(workbook, {
    kind: 'line',
    title: 'Note',
    label: 'Note on this cell',
    value: workbook.document.cell(sheet, row, column).note,
    long: true,
    yes: 'Save',
    run: (text) => apply(workbook, 'Note', () => workbook.document.setNote(sheet, row, column, text)),
  });
}

/** Merges the selected cells, or takes the merged ones apart. */
export function merge(workbook: Workbook, on: boolean): void {
  const area = selectedArea(workbook);
  change(workbook, on ? 'Merge' : 'Unmerge', [area], () => {
    if (on) workbook.document.merge(area);
    else workbook.document.unmerge(area);
  });
}

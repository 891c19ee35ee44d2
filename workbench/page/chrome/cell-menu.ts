/** The menu of a right click on cells, rows or columns. */
import { copyByMenu, pasteByMenu } from '../clipboard';
import {
  clearSelection,
  deleteColumns,
  deleteRows,
  editNote,
  hide,
  insertColumns,
  insertRows,
  sortSheet,
  unhide,
} from '../commands';
import { openSheet, selectedArea } from '../selection';
import type { MenuLine, Workbook } from '../workbook';

/** Opens the menu for what is selected at a place of the window. */
export function openCellMenu(workbook: Workbook, x: number, y: number): void {
  workbook.popup.set({ x, y, lines: cellMenu(workbook), label: 'Cells' });
}

function cellMenu(workbook: Workbook): readonly MenuLine[] {
  const sheet = openSheet(workbook);
  const area = selectedArea(workbook);
  const wholeColumns = area.rows >= sheet.rows;
  const wholeRows = area.columns >= sheet.columns;
  const rows = area.rows === 1 ? 'row' : `${area.rows} rows`;
  const columns = area.columns === 1 ? 'column' : `${area.columns} columns`;
  const act = (label: string, run: () => void, keys?: string): MenuLine => ({
    kind: 'action',
    label,
    run,
    ...(keys === undefined ? {} : { keys }),
  });
  const rowLines: MenuLine[] = [
    act(`Insert ${rows} above`, () => insertRows(workbook, 'above')),
    act(`Insert ${rows} below`, () => insertRows(workbook, 'below')),
    act(`Delete ${rows}`, () => deleteRows(workbook)),
  ];
  const columnLines: MenuLine[] = [
    act(`Insert ${columns} left`, () => insertColumns(workbook, 'left')),
    act(`Insert ${columns} right`, () => insertColumns(workbook, 'right')),
    act(`Delete ${columns}`, () => deleteColumns(workbook)),
  ];
  const hiding: MenuLine[] =
    wholeRows === wholeColumns
      ? []
      : [
          act(`Hide ${wholeRows ? rows : columns}`, () => hide(workbook, wholeRows ? 'rows' : 'columns')),
          act(`Unhide ${wholeRows ? 'rows' : 'columns'}`, () => unhide(workbook, wholeRows ? 'rows' : 'columns')),
          { kind: 'rule' },
        ];
  return [
    act('Cut', () => void copyByMenu(workbook, true), 'Ctrl+X'),
    act('Copy', () => void copyByMenu(workbook, false), 'Ctrl+C'),
    act('Paste', () => void pasteByMenu(workbook, false), 'Ctrl+V'),
    act('Paste values only', () => void pasteByMenu(workbook, true), 'Ctrl+Shift+V'),
    { kind: 'rule' },
    ...(wholeColumns ? [] : rowLines),
    ...(wholeColumns || wholeRows ? [] : [{ kind: 'rule' } as const]),
    ...(wholeRows && !wholeColumns ? [] : columnLines),
    { kind: 'rule' },
    ...hiding,
    act('Clear contents', () => clearSelection(workbook), 'Delete'),
    act('Note…', () => editNote(workbook), 'Shift+F2'),
    ...(wholeRows && !wholeColumns
      ? []
      : ([
          { kind: 'rule' },
          act('Sort sheet A to Z', () => sortSheet(workbook, true)),
          act('Sort sheet Z to A', () => sortSheet(workbook, false)),
        ] satisfies MenuLine[])),
  ];
}

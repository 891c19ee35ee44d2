/** Sheet: rows and columns, added, deleted, hidden, frozen, sized and moved. */
import type { Host } from './host';
import { areaOfRange, sheetInfo } from './range-place';
import { refuse } from './run';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The members of Sheet about its rows and columns. */
export function shapeMembers(host: Host, id: number, self: () => Sheet): Partial<Sheet> {
  const rows = lines(host, id, 'rows', self);
  const columns = lines(host, id, 'columns', self);
  const { document } = host;
  const info = (): ReturnType<typeof sheetInfo> => sheetInfo(host, id);
  const widths = (column: number, count: number, width: number): Sheet => {
    columns.within(column, count);
    document.setColumnWidths(id, column - 1, count, width);
    return self();
  };
  const heights = (row: number, count: number, height: number): Sheet => {
    rows.within(row, count);
    document.setRowHeights(id, row - 1, count, height);
    return self();
  };
  return {
    getMaxRows: () => info().rows,
    getMaxColumns: () => info().columns,
    getFrozenRows: () => info().frozenRows,
    getFrozenColumns: () => info().frozenColumns,
    setFrozenRows(count: number) {
      if (count > info().rows) refuse(`You can't freeze all visible rows on the sheet.`);
      document.setSheet(id, { frozenRows: count });
    },
    setFrozenColumns(count: number) {
      if (count > info().columns) refuse(`You can't freeze all visible columns on the sheet.`);
      document.setSheet(id, { frozenColumns: count });
    },
    insertRows: (row: number, count?: number) => void rows.insert(row, count ?? 1),
    insertRowsBefore: (row: number, count: number) => rows.insert(row, count),
    insertRowsAfter: (row: number, count: number) => rows.insert(row + 1, count),
    insertRowBefore: (row: number) => rows.insert(row, 1),
    insertRowAfter: (row: number) => rows.insert(row + 1, 1),
    deleteRow: (row: number) => rows.remove(row, 1),
    deleteRows: (row: number, count: number) => void rows.remove(row, count),
    insertColumns: (column: number, count?: number) => void columns.insert(column, count ?? 1),
    insertColumnsBefore: (column: number, count: number) => columns.insert(column, count),
    insertColumnsAfter: (column: number, count: number) => columns.insert(column + 1, count),
    insertColumnBefore: (column: number) => columns.insert(column, 1),
    insertColumnAfter: (column: number) => columns.insert(column + 1, 1),
    deleteColumn: (column: number) => columns.remove(column, 1),
    deleteColumns: (column: number, count: number) => void columns.remove(column, count),
    hideRows: (row: number, count?: number) => rows.hide(row, count ?? 1, true),
    showRows: (row: number, count?: number) => rows.hide(row, count ?? 1, false),
    hideColumns: (column: number, count?: number) => columns.hide(column, count ?? 1, true),
    showColumns: (column: number, count?: number) => columns.hide(column, count ?? 1, false),
    hideRow: (range: Range) => rows.hideRange(range, true),
    unhideRow: (range: Range) => rows.hideRange(range, false),
    hideColumn: (range: Range) => columns.hideRange(range, true),
    unhideColumn: (range: Range) => columns.hideRange(range, false),
    isRowHiddenByUser: (row: number) => document.isRowHidden(id, row - 1),
    isRowHiddenByFilter: (row: number) => document.isRowFiltered(id, row - 1),
    isColumnHiddenByUser: (column: number) => document.isColumnHidden(id, column - 1),
    getRowHeight: (row: number) => document.rowHeight(id, row - 1),
    getColumnWidth: (column: number) => document.columnWidth(id, column - 1),
    setRowHeight: (row: number, height: number) => heights(row, 1, height),
    setRowHeights: heights,
    setRowHeightsForced: heights,
    setColumnWidth: (column: number, width: number) => widths(column, 1, width),
    setColumnWidths: widths,
    autoResizeColumn: (column: number) => autoResize(host, id, column, 1, self),
    autoResizeColumns: (column: number, count: number) => autoResize(host, id, column, count, self),
    autoResizeRows(row: number, count: number) {
      rows.within(row, count);
      document.setRowHeights(id, row - 1, count, null);
      return self();
    },
  };
}

interface Lines {
  within(at: number, count: number): void;
  insert(at: number, count: number): Sheet;
  remove(at: number, count: number): Sheet;
  hide(at: number, count: number, hidden: boolean): void;
  hideRange(range: Range, hidden: boolean): void;
}

function lines(host: Host, id: number, kind: 'rows' | 'columns', self: () => Sheet): Lines {
  const { document } = host;
  const isRows = kind === 'rows';
  const hide = (at: number, count: number, hidden: boolean): void => {
    within(at, count);
    if (isRows) document.setRowsHidden(id, at - 1, count, hidden);
    else document.setColumnsHidden(id, at - 1, count, hidden);
  };
  const within = (at: number, count: number): void => {
    if (at < 1 || count < 1 || at + count - 1 > sheetInfo(host, id)[kind]) {
      refuse(isRows ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');
    }
  };
  return {
    within,
    insert(at, count) {
      const info = sheetInfo(host, id);
      if (at < 1 || count < 1 || at > info[kind] + 1) within(at, count);
      const others = document.sheets().reduce((cells, sheet) => cells + sheet.rows * sheet.columns, 0);
      if (others + count * (isRows ? info.columns : info.rows) > host.limits.spreadsheetCells) {
        refuse(
          `This action would increase the number of cells in the workbook above the limit of ${host.limits.spreadsheetCells} cells.`,
        );
      }
      if (isRows) document.insertRows(id, at - 1, count);
      else document.insertColumns(id, at - 1, count);
      return self();
    },
    remove(at, count) {
      within(at, count);
      if (count >= sheetInfo(host, id)[kind]) refuse(`You can't delete all the ${kind} on the sheet.`);
      if (isRows) document.deleteRows(id, at - 1, count);
      else document.deleteColumns(id, at - 1, count);
      return self();
    },
    hide,
    hideRange(range, hidden) {
      const area = areaOfRange(host, range);
      if (isRows) hide(area.row + 1, area.rows, hidden);
      else hide(area.column + 1, area.columns, hidden);
    },
  };
}

/** Google measures the text; here a character counts 7 pixels, a Han character 14. */
function autoResize(host: Host, id: number, column: number, count: number, self: () => Sheet): Sheet {
  const { rows } = host.document.used(id);
  for (let at = column - 1; at < column - 1 + count; at++) {
    const shown = rows === 0 ? [] : host.document.displays({ sheet: id, row: 0, column: at, rows, columns: 1 });
    const longest = shown.reduce((most, [text = '']) => Math.max(most, textWidth(text)), 0);
    host.document.setColumnWidths(id, at, 1, longest === 0 ? null : Math.min(600, longest + 12));
  }
  return self();
}

function textWidth(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].reduce((sum, c) => sum + (c > '\u2e80' ? 14 : 7), 0)));
}

/** Cells, rows and columns pushed aside: Range.insertCells and deleteCells, Sheet.moveRows and moveColumns. */
import type { OpenArea, SheetArea } from '../document';
import type { Host } from './host';
import { areaOfRange, closed, sheetInfo } from './range-place';
import { refuse } from './run';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Dimension = GoogleAppsScript.Spreadsheet.Dimension;

/** The members of Range that push cells to the right or down, or pull them back. */
export function shiftMembers(
  host: Host,
  place: OpenArea,
  self: () => Range,
): Pick<Range, 'insertCells' | 'deleteCells'> {
  const { document } = host;
  return {
    insertCells(dimension: Dimension) {
      const area = closed(host, place);
      const rest = beyond(host, area, dimension, 0);
      if (rest) {
        const looks = document.formats(area);
        makeRoom(host, area, rest, dimension);
        document.move(
          rest,
          isRows(dimension) ? { ...rest, row: rest.row + area.rows } : { ...rest, column: rest.column + area.columns },
        );
        document.setFormats(area, looks);
      }
      return self();
    },
    deleteCells(dimension: Dimension) {
      const area = closed(host, place);
      const rest = beyond(host, area, dimension, isRows(dimension) ? area.rows : area.columns);
      if (rest) document.move(rest, { sheet: area.sheet, row: area.row, column: area.column });
      else document.clear(area, { contents: true, formats: true, notes: true, validations: true });
    },
  };
}

/** The members of Sheet that move whole rows and columns in front of others. */
export function moveMembers(host: Host, id: number): Pick<Sheet, 'moveRows' | 'moveColumns'> {
  const { document } = host;
  return {
    moveRows(range: Range, destination: number) {
      const { row, rows } = areaOfRange(host, range);
      const to = checked(destination, sheetInfo(host, id).rows) - 1;
      if (to >= row && to <= row + rows) return;
      document.insertRows(id, to, rows);
      const from = row >= to ? row + rows : row;
      const { columns } = sheetInfo(host, id);
      document.move({ sheet: id, row: from, column: 0, rows, columns }, { sheet: id, row: to, column: 0 });
      document.deleteRows(id, from, rows);
    },
    moveColumns(range: Range, destination: number) {
      const { column, columns } = areaOfRange(host, range);
      const to = checked(destination, sheetInfo(host, id).columns) - 1;
      if (to >= column && to <= column + columns) return;
      document.insertColumns(id, to, columns);
      const from = column >= to ? column + columns : column;
      const { rows } = sheetInfo(host, id);
      document.move({ sheet: id, row: 0, column: from, rows, columns }, { sheet: id, row: 0, column: to });
      document.deleteColumns(id, from, columns);
    },
  };
}

function isRows(dimension: Dimension): boolean {
  return String(dimension) === 'ROWS';
}

/** From some way into the block to the last cell in use; undefined when nothing is there. */
function beyond(host: Host, area: SheetArea, dimension: Dimension, skip: number): SheetArea | undefined {
  const used = host.document.used(area.sheet);
  const rest = isRows(dimension)
    ? { ...area, row: area.row + skip, rows: used.rows - area.row - skip }
    : { ...area, column: area.column + skip, columns: used.columns - area.column - skip };
  return rest.rows > 0 && rest.columns > 0 ? rest : undefined;
}

function makeRoom(host: Host, area: SheetArea, rest: SheetArea, dimension: Dimension): void {
  const { rows, columns } = sheetInfo(host, area.sheet);
  const more = isRows(dimension)
    ? rest.row + rest.rows + area.rows - rows
    : rest.column + rest.columns + area.columns - columns;
  if (more > 0 && isRows(dimension)) host.document.insertRows(area.sheet, rows, more);
  else if (more > 0) host.document.insertColumns(area.sheet, columns, more);
}

function checked(destination: number, count: number): number {
  return destination >= 1 && destination <= count + 1 ? destination : refuse('The destination index is out of bounds.');
}

/** What the person has selected, as Spreadsheet, Sheet and SpreadsheetApp all tell and change it. */
import type { Area, OpenArea, SheetArea } from '../document';
import type { Host } from './host';
import { rangeOf } from './range';
import { areasOfList, rangeListOf } from './range-list';
import { areaNamed, closed, openAreaOfRange } from './range-place';
import { sheetOf } from './sheet';
import { strict, unchecked } from './strict';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Selection = GoogleAppsScript.Spreadsheet.Selection;

const CORNER: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** What the three classes have in common. */
export interface SelectionMembers {
  getActiveRange(): Range;
  getActiveCell(): Range;
  getCurrentCell(): Range;
  getActiveRangeList(): RangeList;
  getSelection(): Selection;
  setActiveRange(range: Range): Range;
  setActiveRangeList(list: RangeList): RangeList;
  setCurrentCell(cell: Range): Range;
  setActiveSelection(range: Range | string): Range;
}

/** The tab in front; in a custom function the tab of the cell that called. */
export function activeSheetId(host: Host): number {
  return host.callingCell()?.sheet ?? host.document.selection().sheet;
}

/** The selection members for one tab, or (undefined) for the tab in front. */
export function selectionMembers(host: Host, sheet?: number): SelectionMembers {
  const { document } = host;
  const areas = (): readonly SheetArea[] => {
    const caller = host.callingCell();
    if (caller && (sheet ?? caller.sheet) === caller.sheet) return [{ ...caller, rows: 1, columns: 1 }];
    const selected = document.selection();
    const id = sheet ?? selected.sheet;
    return (selected.sheet === id ? selected.areas : [CORNER]).map((area) => ({ sheet: id, ...area }));
  };
  const cursor = (): Range => {
    const selected = document.selection();
    const id = sheet ?? activeSheetId(host);
    const caller = host.callingCell();
    const { row, column } = caller && caller.sheet === id ? caller : selected.sheet === id ? selected : CORNER;
    return rangeOf(host, { sheet: id, row, column, rows: 1, columns: 1 });
  };
  const select = (places: readonly OpenArea[]): void => {
    const blocks = places.map((place) => closed(host, place));
    const last = blocks.at(-1);
    if (last) document.select({ sheet: last.sheet, row: last.row, column: last.column, areas: blocks });
  };
  const setActiveRange = (range: Range): Range => {
    select([openAreaOfRange(range)]);
    return range;
  };
  return {
    getActiveRange: () => rangeOf(host, areas().at(-1)!),
    getActiveCell: cursor,
    getCurrentCell: cursor,
    getActiveRangeList: () => rangeListOf(host, areas()),
    getSelection: () =>
      strict<Selection>(host.gate, 'Selection', () => ({
        getActiveRange: () => rangeOf(host, areas().at(-1)!),
        getActiveRangeList: () => rangeListOf(host, areas()),
        getActiveSheet: () => sheetOf(host, activeSheetId(host)),
        getCurrentCell: cursor,
      })),
    setActiveRange,
    setActiveRangeList(list) {
      select(areasOfList(list));
      return list;
    },
    setCurrentCell: (cell) => unchecked(cell).activateAsCurrentCell(),
    setActiveSelection: (range) =>
      setActiveRange(
        typeof range === 'string' ? rangeOf(host, areaNamed(host, sheet ?? activeSheetId(host), range)) : range,
      ),
  };
}

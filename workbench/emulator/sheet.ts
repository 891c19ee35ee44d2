/** Sheet: one tab, its ranges and what belongs to it as a whole. */
import type { SheetArea } from '../document';
import { bandingsOf } from './banding';
import { chartMembers } from './chart';
import { readOptionalColor } from './colors';
import { conditionalFormatRules, setConditionalFormatRules } from './conditional-format';
import { toEntry } from './conversion';
import { enumMember } from './enums';
import { filterOf } from './filter';
import type { Host } from './host';
import { metadataMembers } from './metadata';
import { namedRangesOf } from './named-range';
import { protectionOf, protectionsOf } from './protection';
import { rangeOf } from './range';
import { rangeListOf } from './range-list';
import { areaAt, areaNamed, sheetIds, sheetInfo } from './range-place';
import { moveMembers } from './range-shift';
import { refuse } from './run';
import { selectionMembers } from './selection';
import { shapeMembers } from './sheet-shape';
import { spreadsheetOf } from './spreadsheet';
import { strict, unchecked } from './strict';
import { newTextFinder } from './text-finder';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type ClearOptions = { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined };

/** The Sheet object of a tab. */
export function sheetOf(host: Host, id: number): Sheet {
  const sheet: Sheet = strict<Sheet>(
    host.gate,
    'Sheet',
    () => rangeMembers(host, id, () => sheet),
    () => identityMembers(host, id, () => sheet),
    () => shapeMembers(host, id, () => sheet),
    () => moveMembers(host, id),
    () => chartMembers(host, id),
    () => ruleMembers(host, id),
    () => selectionMembers(host, id),
    () =>
      metadataMembers(
        host,
        () => ({ sheet: sheetInfo(host, id).id, row: null, column: null }),
        () => sheet,
      ),
  );
  sheetIds.set(sheet, id);
  return sheet;
}

function identityMembers(host: Host, id: number, self: () => Sheet): Partial<Sheet> {
  const { document } = host;
  const set = (change: Parameters<typeof document.setSheet>[1]): Sheet => {
    sheetInfo(host, id);
    document.setSheet(id, change);
    return self();
  };
  return {
    getName: () => sheetInfo(host, id).name,
    getSheetName: () => sheetInfo(host, id).name,
    setName(name: string) {
      document.renameSheet(sheetInfo(host, id).id, name);
      return self();
    },
    getSheetId: () => id,
    getIndex: () => sheetInfo(host, id).index + 1,
    getParent: () => spreadsheetOf(host),
    getType: () => enumMember('SheetType', 'GRID'),
    isSheetHidden: () => sheetInfo(host, id).hidden,
    hideSheet: () => set({ hidden: true }),
    showSheet: () => set({ hidden: false }),
    getTabColor: () => sheetInfo(host, id).tabColor,
    hasHiddenGridlines: () => sheetInfo(host, id).hiddenGridlines,
    setHiddenGridlines: (hide: boolean) => set({ hiddenGridlines: hide }),
    setTabColor: (color: string | null) => set({ tabColor: readOptionalColor(color) }),
    copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
      if (!spreadsheet) refuse('Spreadsheet not found');
      const name = `Copy of ${sheetInfo(host, id).name}`;
      return sheetOf(host, document.duplicateSheet(id, { name, index: document.sheets().length }).id);
    },
    activate() {
      document.select({
        sheet: sheetInfo(host, id).id,
        row: 0,
        column: 0,
        areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
      });
      return self();
    },
    getFormUrl: () => null,
    // Nothing of these can be made here, so there are none.
    getBandings: () => bandingsOf(host, sheetInfo(host, id).id),
    getDataSourceTables: () => [],
    getDrawings: () => [],
    getImages: () => [],
    getPivotTables: () => [],
    getSlicers: () => [],
  };
}

function rangeMembers(host: Host, id: number, self: () => Sheet): Partial<Sheet> {
  const { document } = host;
  const whole = (): SheetArea => {
    const { rows, columns } = sheetInfo(host, id);
    return { sheet: id, row: 0, column: 0, rows, columns };
  };
  const used = (): { rows: number; columns: number } => document.used(sheetInfo(host, id).id);
  const clear = (parts: Parameters<typeof document.clear>[1]): Sheet => {
    document.clear(whole(), parts);
    return self();
  };
  return {
    getRange: (first: number | string, column?: number, rows?: number, columns?: number): Range =>
      rangeOf(
        host,
        typeof first === 'string'
          ? areaNamed(host, sheetInfo(host, id).id, first)
          : areaAt(host, id, first, column ?? 1, rows ?? 1, columns ?? 1),
      ),
    getRangeList: (references: string[]) =>
      rangeListOf(
        host,
        Array.from(references, (reference) => areaNamed(host, sheetInfo(host, id).id, reference)),
      ),
    getDataRange() {
      const { rows, columns } = used();
      return rangeOf(host, { sheet: id, row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
    },
    getLastRow: () => used().rows,
    getLastColumn: () => used().columns,
    getSheetValues: (row: number, column: number, rows: number, columns: number) => {
      const last = used();
      const height = rows === -1 ? last.rows - row + 1 : rows;
      const width = columns === -1 ? last.columns - column + 1 : columns;
      return unchecked(rangeOf(host, areaAt(host, id, row, column, height, width))).getValues();
    },
    appendRow(values: unknown[]) {
      const row = used().rows;
      const entries = [Array.from(values, (value) => toEntry(host, value))];
      document.write(id, row, 0, entries, { grow: true });
      return self();
    },
    clear({ formatOnly, contentsOnly }: ClearOptions = {}) {
      const everything = !formatOnly && !contentsOnly;
      if (everything || formatOnly) document.setConditionalRules(sheetInfo(host, id).id, []);
      return clear({
        contents: everything || (contentsOnly ?? false),
        formats: everything || (formatOnly ?? false),
      });
    },
    clearContents: () => clear({ contents: true }),
    clearFormats() {
      document.setConditionalRules(sheetInfo(host, id).id, []);
      return clear({ formats: true });
    },
    clearNotes: () => clear({ notes: true }),
    sort(column: number, ascending?: boolean) {
      const { frozenRows } = sheetInfo(host, id);
      const { rows, columns } = used();
      if (column > columns) refuse('The coordinates of the range are outside the dimensions of the sheet.');
      if (rows > frozenRows) {
        const area = { sheet: id, row: frozenRows, column: 0, rows: rows - frozenRows, columns };
        document.sort(area, [{ column: column - 1, ascending: ascending ?? true }]);
      }
      return self();
    },
    createTextFinder(text: string) {
      return newTextFinder(host, () => [{ sheet: id, row: 0, column: 0, ...atLeastOne(used()) }], text);
    },
  };
}

function ruleMembers(host: Host, id: number): Partial<Sheet> {
  return {
    getConditionalFormatRules: () => conditionalFormatRules(host, sheetInfo(host, id).id),
    setConditionalFormatRules: (rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]) =>
      setConditionalFormatRules(host, sheetInfo(host, id).id, rules),
    clearConditionalFormatRules: () => host.document.setConditionalRules(sheetInfo(host, id).id, []),
    getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) => protectionsOf(host, type, id),
    protect() {
      const existing = host.document.protections().find((one) => one.sheet === id && one.area === null);
      const common = { sheet: sheetInfo(host, id).id, area: null, except: [], description: '' };
      return protectionOf(
        host,
        (existing ?? host.document.addProtection({ ...common, warningOnly: false, canEdit: true })).id,
      );
    },
    getNamedRanges: () => namedRangesOf(host, sheetInfo(host, id).id),
    getFilter: () => (host.document.filter(sheetInfo(host, id).id) ? filterOf(host, id) : null),
  };
}

function atLeastOne({ rows, columns }: { rows: number; columns: number }): { rows: number; columns: number } {
  return { rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

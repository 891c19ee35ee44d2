/** Spreadsheet: the whole file, its tabs, names, locale and time zone. */
import type { SheetArea } from '../document';
import { bandingsOf } from './banding';
import type { Host } from './host';
import { metadataMembers } from './metadata';
import { namedRangesOf } from './named-range';
import { protectionsOf } from './protection';
import { rangeOf } from './range';
import { rangeListOf } from './range-list';
import { areaNamed, idOfSheet, openAreaOfRange } from './range-place';
import { refuse } from './run';
import { activeSheetId, selectionMembers } from './selection';
import { sheetOf } from './sheet';
import { menuMembers, peopleMembers } from './spreadsheet-menu';
import { strict, unchecked } from './strict';
import { newTextFinder } from './text-finder';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type InsertOptions = { template?: Sheet | undefined };

/** The id of the one spreadsheet there is. */
export const SPREADSHEET_ID = '1emulatedSpreadsheetOnThisComputer000000000';

/** What Spreadsheet passes on to the tab in front. */
const OF_ACTIVE_SHEET = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const;

/** The Spreadsheet object of the document. */
export function spreadsheetOf(host: Host): Spreadsheet {
  const spreadsheet: Spreadsheet = strict<Spreadsheet>(
    host.gate,
    'Spreadsheet',
    () => tabMembers(host),
    () => fileMembers(host, () => spreadsheet),
    () => nameMembers(host),
    () => menuMembers(host),
    () => peopleMembers(host),
    () => selectionMembers(host),
    () => passedOn(host),
    () =>
      metadataMembers(
        host,
        () => ({ sheet: null, row: null, column: null }),
        () => spreadsheet,
      ),
  );
  return spreadsheet;
}

/** Spreadsheet.getSheetByName and its like: the tab of that name, or null. */
function sheetNamed(host: Host, name: string): Sheet | null {
  const found = host.document.sheetByName(name);
  return found ? sheetOf(host, found.id) : null;
}

function fileMembers(host: Host, self: () => Spreadsheet): Partial<Spreadsheet> {
  const { document } = host;
  return {
    getId: () => SPREADSHEET_ID,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${SPREADSHEET_ID}/edit`,
    getName: () => document.name(),
    rename: (name: string) => document.setName(name),
    getSpreadsheetLocale: () => document.locale(),
    setSpreadsheetLocale: (locale: string) => document.setLocale(locale),
    getSpreadsheetTimeZone: () => document.timeZone(),
    setSpreadsheetTimeZone: (timeZone: string) => document.setTimeZone(timeZone),
    getFormUrl: () => null,
    toast(message: string, title?: string, seconds?: number | null) {
      const shown = seconds === undefined ? 5 : seconds;
      host.run().events.push({ kind: 'toast', message, title: title ?? '', seconds: shown });
    },
    createTextFinder: (text: string) =>
      newTextFinder(
        host,
        () =>
          document.sheets().map(({ id }): SheetArea => {
            const { rows, columns } = document.used(id);
            return { sheet: id, row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
          }),
        text,
      ),
    getBandings: () => document.sheets().flatMap(({ id }) => bandingsOf(host, id)),
    getProtections: (type: GoogleAppsScript.Spreadsheet.ProtectionType) => protectionsOf(host, type, null),
    setActiveSheet(sheet: Sheet) {
      unchecked(sheet).activate();
      return sheet;
    },
    getActiveSheet: () => sheetOf(host, activeSheetId(host)),
    moveActiveSheet: (position: number) => document.moveSheet(activeSheetId(host), position - 1),
    renameActiveSheet: (name: string) => document.renameSheet(activeSheetId(host), name),
    duplicateActiveSheet() {
      const id = activeSheetId(host);
      const name = document.sheet(id)?.name ?? '';
      const index = (document.sheet(id)?.index ?? 0) + 1;
      let copy = `Copy of ${name}`;
      for (let n = 1; document.sheetByName(copy); n++) copy = `Copy of ${name} ${n}`;
      const made = sheetOf(host, document.duplicateSheet(id, { name: copy, index }).id);
      unchecked(made).activate();
      return made;
    },
    deleteActiveSheet() {
      document.deleteSheet(activeSheetId(host));
      return sheetOf(host, activeSheetId(host));
    },
    copy: () => host.gate.notEmulated(`Spreadsheet.copy of ${unchecked(self()).getName()}`),
  };
}

function tabMembers(host: Host): Partial<Spreadsheet> {
  const { document } = host;
  return {
    getSheets: () => document.sheets().map((sheet) => sheetOf(host, sheet.id)),
    getNumSheets: () => document.sheets().length,
    getSheetByName: (name: string) => sheetNamed(host, name),
    getSheetById: (id: number) => (document.sheet(id) ? sheetOf(host, id) : null),
    insertSheet(
      first?: string | number | InsertOptions,
      second?: number | InsertOptions,
      third?: InsertOptions,
    ): Sheet {
      const given = [first, second, third];
      const name = given.find((argument) => typeof argument === 'string');
      const template = given.find((argument) => typeof argument === 'object')?.template;
      const asked = given.find((argument) => typeof argument === 'number');
      const index = asked ?? (document.sheet(activeSheetId(host))?.index ?? 0) + 1;
      if (name !== undefined && document.sheetByName(name)) {
        refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
      }
      if (index < 0 || index > document.sheets().length) refuse('Sheet index out of range.');
      const options = name === undefined ? { index } : { name, index };
      const made = template ? document.duplicateSheet(idOfSheet(template), options) : document.addSheet(options);
      const sheet = sheetOf(host, made.id);
      unchecked(sheet).activate();
      return sheet;
    },
    deleteSheet(sheet: Sheet) {
      const id = idOfSheet(sheet);
      if (!document.sheet(id)) refuse('Sheet not found');
      if (document.sheets().length === 1) refuse("You can't remove all the sheets in a document.");
      document.deleteSheet(id);
    },
  };
}

function nameMembers(host: Host): Partial<Spreadsheet> {
  const { document } = host;
  const named = (name: string): ReturnType<typeof document.namedRanges>[number] | undefined => {
    const [, quoted, plain, own] = /^(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?(.*)$/s.exec(name) ?? [];
    const tab = quoted?.replaceAll("''", "'") ?? plain;
    const scope = tab === undefined ? null : (document.sheetByName(tab)?.id ?? undefined);
    return document
      .namedRanges()
      .find((range) => range.name.toLowerCase() === own?.toLowerCase() && range.scope === scope);
  };
  return {
    getRange: (reference: string) => rangeOf(host, areaNamed(host, activeSheetId(host), reference)),
    getRangeList: (references: string[]) =>
      rangeListOf(
        host,
        Array.from(references, (reference) => areaNamed(host, activeSheetId(host), reference)),
      ),
    getRangeByName(name: string) {
      const found = named(name);
      return found ? rangeOf(host, found.area) : null;
    },
    getNamedRanges: () => namedRangesOf(host, null),
    setNamedRange: (name: string, range: Range) => document.setNamedRange(name, openAreaOfRange(range)),
    removeNamedRange(name: string) {
      const found = named(name) ?? refuse(`The named range "${name}" does not exist.`);
      document.removeNamedRange(found.name, found.scope);
    },
  };
}

function passedOn(host: Host): Partial<Spreadsheet> {
  const active = (name: (typeof OF_ACTIVE_SHEET)[number]) => {
    // The overloads of these members are the same on Spreadsheet and Sheet; the gate has checked the arguments.
    return (...args: never[]): unknown =>
      (unchecked(sheetOf(host, activeSheetId(host)))[name] as (...args: never[]) => unknown)(...args);
  };
  return Object.fromEntries(OF_ACTIVE_SHEET.map((name) => [name, active(name)])) as Partial<Spreadsheet>;
}

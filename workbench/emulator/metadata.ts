/** DeveloperMetadata: what a program notes about a spreadsheet, a tab, a row or a column, and finds again after they moved. */
import type { Metadata, OpenArea } from '../document';
import { enumMember } from './enums';
import type { Host } from './host';
import { rangeOf } from './range';
import { closed } from './range-place';
import { refuse } from './run';
import { sheetOf } from './sheet';
import { spreadsheetOf } from './spreadsheet';
import { strict } from './strict';

type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type Place = Pick<Metadata, 'sheet' | 'row' | 'column'>;
type Add<T> = (key: string, value?: string | Visibility, visibility?: Visibility) => T;

/** What Spreadsheet, Sheet and Range have in common about metadata. */
export interface MetadataMembers<T> {
  addDeveloperMetadata: Add<T>;
  getDeveloperMetadata(): DeveloperMetadata[];
  createDeveloperMetadataFinder(): Finder;
}

/** The metadata members of a spreadsheet (sheet null), a tab, or a row or column of it. */
export function metadataMembers<T>(host: Host, place: () => Place, self: () => T): MetadataMembers<T> {
  const here = (entry: Metadata): boolean => {
    const { sheet, row, column } = place();
    return entry.sheet === sheet && entry.row === row && entry.column === column;
  };
  return {
    addDeveloperMetadata(key, value) {
      host.document.addMetadata({ key, value: typeof value === 'string' ? value : '', ...place() });
      return self();
    },
    getDeveloperMetadata: () =>
      host.document
        .metadata()
        .filter(here)
        .map((entry) => metadataOf(host, entry.id)),
    createDeveloperMetadataFinder() {
      const { sheet } = place();
      return finder(host, (entry) => sheet === null || entry.sheet === sheet);
    },
  };
}

/** The metadata members of a Range, which must be one whole row or column. */
export function columnMetadata(
  host: Host,
  place: OpenArea,
  self: () => GoogleAppsScript.Spreadsheet.Range,
): MetadataMembers<GoogleAppsScript.Spreadsheet.Range> {
  return metadataMembers(
    host,
    () => {
      const area = closed(host, place);
      const info = host.document.sheet(area.sheet);
      const sheet = area.sheet;
      if (area.columns === 1 && area.row === 0 && area.rows === info?.rows)
        return { sheet, row: null, column: area.column };
      if (area.rows === 1 && area.column === 0 && area.columns === info?.columns)
        return { sheet, row: area.row, column: null };
      return refuse(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    },
    self,
  );
}

function metadataOf(host: Host, id: number): DeveloperMetadata {
  const entry = (): Metadata =>
    host.document.metadata().find((one) => one.id === id) ?? refuse('Developer metadata not found');
  const change = (update: Partial<Metadata>): DeveloperMetadata => {
    entry();
    host.document.updateMetadata(id, update);
    return self;
  };
  const self: DeveloperMetadata = strict<DeveloperMetadata>(host.gate, 'DeveloperMetadata', () => ({
    getId: () => id,
    getKey: () => entry().key,
    getValue: () => entry().value,
    getVisibility: () => enumMember('DeveloperMetadataVisibility', 'DOCUMENT'),
    getLocation: () => locationOf(host, entry()),
    setKey: (key: string) => change({ key }),
    setValue: (value: string) => change({ value }),
    remove: () => host.document.removeMetadata(entry().id),
  }));
  return self;
}

function locationOf(host: Host, entry: Metadata): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation {
  const { sheet, row, column } = entry;
  const type = sheet === null ? 'SPREADSHEET' : row !== null ? 'ROW' : column !== null ? 'COLUMN' : 'SHEET';
  return strict<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(host.gate, 'DeveloperMetadataLocation', () => ({
    getLocationType: () => enumMember('DeveloperMetadataLocationType', type),
    getSpreadsheet: () => (sheet === null ? spreadsheetOf(host) : null),
    getSheet: () => (type === 'SHEET' && sheet !== null ? sheetOf(host, sheet) : null),
    getRow: () =>
      sheet !== null && row !== null ? rangeOf(host, { sheet, row, column: 0, rows: 1, columns: null }) : null,
    getColumn: () =>
      sheet !== null && column !== null ? rangeOf(host, { sheet, row: 0, column, rows: null, columns: 1 }) : null,
  }));
}

function finder(host: Host, inside: (entry: Metadata) => boolean): Finder {
  const tests: ((entry: Metadata) => boolean)[] = [inside];
  const only = (test: (entry: Metadata) => boolean): Finder => {
    tests.push(test);
    return self;
  };
  const self: Finder = strict<Finder>(host.gate, 'DeveloperMetadataFinder', () => ({
    withKey: (key: string) => only((entry) => entry.key === key),
    withValue: (value: string) => only((entry) => entry.value === value),
    withId: (id: number) => only((entry) => entry.id === id),
    find: () =>
      host.document
        .metadata()
        .filter((entry) => tests.every((test) => test(entry)))
        .map((entry) => metadataOf(host, entry.id)),
  }));
  return self;
}

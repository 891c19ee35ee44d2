/** A spreadsheet to try things on, spoken to in A1 notation. */
import {
  type CellEntry,
  type CellValue,
  createDocument,
  type DocumentOptions,
  loadDocument,
  type SheetArea,
  type SpreadsheetDocument,
} from '../../workbench/document';

/** Sunday, 22 November 2026, noon. */
export const NOON = Date.UTC(2026, 10, 22, 12);

export interface Sheet {
  readonly document: SpreadsheetDocument;
  readonly id: number;
  area(reference: string): SheetArea;
  /** Types into a cell, or over the block that starts there. */
  put(reference: string, entries: CellEntry | readonly (readonly CellEntry[])[]): void;
  value(reference: string): CellValue;
  values(reference: string): CellValue[][];
  shown(reference: string): string;
  input(reference: string): string;
}

/** A new spreadsheet, seen through its first sheet. */
export function newSheet(options: DocumentOptions = {}): Sheet {
  return sheetOf(createDocument({ now: () => NOON, ...options }));
}

/** Any spreadsheet, seen through one of its sheets. */
export function sheetOf(document: SpreadsheetDocument, id = document.sheets()[0]?.id ?? 0): Sheet {
  const area = (reference: string): SheetArea => {
    const found = document.find(reference, id);
    if (found === undefined) throw new Error(`no such place: ${reference}`);
    return document.close(found);
  };
  const cell = (reference: string) => {
    const { sheet, row, column } = area(reference);
    return document.cell(sheet, row, column);
  };
  return {
    document,
    id,
    area,
    put(reference, entries) {
      const { sheet, row, column } = area(reference);
      if (typeof entries === 'string') document.enter(sheet, row, column, entries);
      else document.write(sheet, row, column, Array.isArray(entries) ? entries : [[entries as CellEntry]]);
    },
    value: (reference) => cell(reference).value,
    values: (reference) => document.values(area(reference)),
    shown: (reference) => cell(reference).display,
    input: (reference) => cell(reference).input,
  };
}

/** The same spreadsheet, saved as text and read again. */
export function reloaded(document: SpreadsheetDocument): SpreadsheetDocument {
  return loadDocument(JSON.parse(JSON.stringify(document.toJSON())), { now: () => NOON });
}

/** A document as plain JSON and back: cells row by row, formats and validations once each. */
import {
  type Cell,
  type Content,
  type DocumentState,
  EMPTY_CELL,
  emptySheet,
  isFormula,
  NO_FORMAT,
  type Row,
  refusal,
  type SheetState,
} from './state';
import type { CellFormat, SavedDocument, Validation } from './types';

type SavedContent = string | number | boolean | null | { readonly f: string };
/** Content, then the numbers of format and validation and the note, as far as there are any. */
type SavedCell = SavedContent | readonly [SavedContent, number, number, string];

interface SavedSheet extends Omit<SheetState, 'cells' | 'widths' | 'heights' | 'hiddenRows' | 'hiddenColumns'> {
  readonly cells: readonly (readonly SavedCell[])[];
  readonly widths: readonly (readonly [number, number])[];
  readonly heights: readonly (readonly [number, number])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

interface Saved extends Omit<DocumentState, 'sheets' | 'shape'> {
  readonly format: 1;
  readonly formats: readonly CellFormat[];
  readonly validations: readonly Validation[];
  readonly sheets: readonly SavedSheet[];
  readonly properties: Readonly<Record<string, string>>;
}

/** The document as JSON. */
export function saveState(state: DocumentState, properties: ReadonlyMap<string, string>): SavedDocument {
  const formats = numbering<CellFormat>();
  const validations = numbering<Validation>();
  const saveCell = (cell: Cell | undefined): SavedCell => {
    if (cell === undefined) return null;
    const { content, format, note, validation } = cell;
    const kept = isFormula(content) ? { f: content.formula } : content;
    if (format === EMPTY_CELL.format && note === '' && validation === null) return kept;
    return [kept, formats.number(format), validation === null ? -1 : validations.number(validation), note];
  };
  const { shape: _shape, ...rest } = state;
  const sheets = state.sheets.map(
    (sheet): SavedSheet => ({
      ...sheet,
      // Array.from, because a list of cells may have holes.
      cells: Array.from(sheet.cells, (row) => Array.from(row ?? [], saveCell)),
      widths: [...sheet.widths],
      heights: [...sheet.heights],
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
    }),
  );
  const saved: Saved = {
    ...rest,
    format: 1,
    formats: formats.list,
    validations: validations.list,
    sheets,
    properties: Object.fromEntries(properties),
  };
  return { ...saved };
}

/** The document that was saved. */
export function loadState(document: SavedDocument): { state: DocumentState; properties: Map<string, string> } {
  if (document.format !== 1 || !Array.isArray(document.sheets)) throw refusal('This is not a saved spreadsheet.');
  // Only this file writes the shape it reads here.
  const saved = document as unknown as Saved;
  // What was saved before a property existed has its default.
  const formats = saved.formats.map((format): CellFormat => ({ ...NO_FORMAT, ...format }));
  const loadCell = (cell: SavedCell): Cell | undefined => {
    if (cell === null) return undefined;
    if (!Array.isArray(cell)) return { ...EMPTY_CELL, content: contentOf(cell as SavedContent) };
    const [content, format, validation, note] = cell as Exclude<SavedCell, SavedContent>;
    return {
      content: contentOf(content),
      format: formats[format] ?? EMPTY_CELL.format,
      note,
      validation: saved.validations[validation] ?? null,
    };
  };
  const sheets = saved.sheets.map(
    (sheet): SheetState => ({
      ...emptySheet(sheet.id, sheet.name),
      ...sheet,
      cells: sheet.cells.map((row): Row | undefined => (row.length === 0 ? undefined : row.map(loadCell))),
      widths: new Map(sheet.widths),
      heights: new Map(sheet.heights),
      hiddenRows: new Set(sheet.hiddenRows),
      hiddenColumns: new Set(sheet.hiddenColumns),
    }),
  );
  const { name, locale, timeZone, names, protections, metadata, properties } = saved;
  return {
    state: { name, locale, timeZone, names, protections, metadata, sheets, shape: {} },
    properties: new Map(Object.entries(properties)),
  };
}

function contentOf(content: SavedContent): Content {
  return typeof content === 'object' && content !== null ? { formula: content.f } : content;
}

function numbering<T>(): { readonly list: T[]; number(one: T): number } {
  const list: T[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<T, number>();
  return {
    list,
    number(one) {
      const seen = known.get(one);
      if (seen !== undefined) return seen;
      const text = JSON.stringify(one);
      const number = numbers.get(text) ?? list.push(one) - 1;
      numbers.set(text, number);
      known.set(one, number);
      return number;
    },
  };
}

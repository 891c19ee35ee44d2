/**
 * What the spreadsheet offers to whoever shows it (the page) or scripts it (the emulator): every word of its interface.
 *
 * Long, because it is the one page that tells the other two parts of the workbench everything they may ask for.
 * Rows and columns count from 0 everywhere; only A1 notation counts from 1.
 * Every reading call is up to date: pending edits are calculated first. Every write outside `transact` is its own undo step.
 * What Sheets refuses, a call refuses by throwing a `DocumentError` whose message is the sentence Google shows.
 */

/** The number Sheets calls a sheet's id; it survives renaming and moving. */
export type SheetId = number;

/** The errors a cell can show. */
export type ErrorCode =
  | '#ERROR!'
  | '#REF!'
  | '#N/A'
  | '#VALUE!'
  | '#NAME?'
  | '#DIV/0!'
  | '#NUM!'
  | '#NULL!'
  | 'Loading...';

/** An error in a cell, with the sentence Sheets shows when the mouse rests on it. */
export interface CellError {
  readonly error: ErrorCode;
  readonly message: string;
}

/** What a cell comes to: text, a number (dates are numbers), TRUE or FALSE, nothing (null), or an error. */
export type CellValue = string | number | boolean | null | CellError;

/** A moment as days since 30 Dec 1899; tagged where a plain number would lose that it is a date. */
export interface DateSerial {
  readonly serial: number;
}

/**
 * What can be written to a cell. Text is read as if typed ("1-10" becomes a date, "=A1" a formula in the locale's form),
 * `{text}` stays that text, `{formula}` is a formula in the locale's form with or without "=", `{serial}` is a date,
 * null or '' empties the cell, undefined leaves it as it is.
 */
export type CellEntry =
  | string
  | number
  | boolean
  | null
  | undefined
  | DateSerial
  | { readonly text: string }
  | { readonly formula: string };

/** A block of cells of one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells and the sheet it is on. */
export interface SheetArea extends Area {
  readonly sheet: SheetId;
}

/** A block that may be open-ended: `rows: null` runs to the last row of the grid (A2:H, A:K), `columns: null` to the last column (2:2). */
export interface OpenArea {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number | null;
  readonly columns: number | null;
}

/** One cell's place. */
export interface CellPlace {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
}

export type HorizontalAlignment = 'left' | 'center' | 'right';
export type VerticalAlignment = 'top' | 'middle' | 'bottom';
export type Wrap = 'overflow' | 'wrap' | 'clip';

export type BorderStyle = 'dotted' | 'dashed' | 'solid' | 'solid_medium' | 'solid_thick' | 'double';

/** One edge of a cell. */
export interface BorderLine {
  readonly style: BorderStyle;
  readonly color: string;
}

/** The drawn edges of a cell. */
export interface CellBorder {
  readonly top: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
  readonly right: BorderLine | null;
}

/** How a cell looks; null is Sheets' default. Colours are '#rrggbb' in lower case. */
export interface CellFormat {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly fontSize: number | null;
  readonly fontFamily: string | null;
  readonly horizontal: HorizontalAlignment | null;
  readonly vertical: VerticalAlignment | null;
  readonly wrap: Wrap | null;
  /** A number format such as '0.00', 'yyyy-mm-dd' or '@' (plain text); null is automatic. */
  readonly numberFormat: string | null;
  /** Left padding in steps of three spaces. */
  readonly indent: number | null;
  readonly border: CellBorder | null;
  /** Degrees from -90 to 90, upwards above 0; 'vertical' stacks the letters. */
  readonly rotation: number | 'vertical' | null;
}

/** Everything about one cell that a view needs. */
export interface CellView {
  /** What the formula bar shows: the formula in the locale's form, or the literal as it would be typed; '' in a spilled cell. */
  readonly input: string;
  /** The formula in the locale's form with its '=', or '' when the cell has none of its own. */
  readonly formula: string;
  readonly value: CellValue;
  /** The text shown in the cell. */
  readonly display: string;
  /** True when the value is a number shown as a date, time or duration. */
  readonly isDate: boolean;
  /** The number format in force: the cell's own, else the one the value brings along. */
  readonly numberFormat: string;
  readonly format: CellFormat;
  readonly note: string;
  readonly validation: Validation | null;
  /** The cell whose formula fills this one, when it is part of a spilled result (not the formula's own cell). */
  readonly spilledFrom: CellPlace | null;
}

interface ValidationBase {
  /** False: a wrong value is refused; true: it is only marked. */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

/** What may be entered in a cell. */
export type Validation =
  | (ValidationBase & { readonly kind: 'list'; readonly values: readonly string[]; readonly showDropdown: boolean })
  | (ValidationBase & { readonly kind: 'range'; readonly area: OpenArea; readonly showDropdown: boolean })
  | (ValidationBase & {
      readonly kind: 'checkbox';
      /** The value of a ticked box; null is TRUE. */
      readonly checked: string | number | null;
      /** The value of an empty box; null is FALSE. */
      readonly unchecked: string | number | null;
    })
  /** A formula that must give TRUE; relative references count from the top-left cell of `area`'s validation. */
  | (ValidationBase & { readonly kind: 'formula'; readonly formula: string; readonly anchor: CellPlace })
  | (ValidationBase & {
      readonly kind: 'number' | 'date';
      readonly test: NumberTest;
      readonly low: number;
      readonly high: number | null;
    })
  | (ValidationBase & { readonly kind: 'text'; readonly test: TextTest | 'email' | 'url'; readonly text: string });

export type NumberTest = 'above' | 'atLeast' | 'below' | 'atMost' | 'equal' | 'notEqual' | 'between' | 'notBetween';
export type TextTest = 'contains' | 'notContains' | 'startsWith' | 'endsWith' | 'equals';

/** When a conditional format applies. */
export type FormatCondition =
  /** In the locale's form with its '='; relative references count from the top-left cell of the rule's first area. */
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notBlank' }
  | { readonly kind: 'text'; readonly test: TextTest; readonly text: string }
  | { readonly kind: 'number'; readonly test: NumberTest; readonly low: number; readonly high: number | null }
  | { readonly kind: 'date'; readonly test: 'before' | 'on' | 'after'; readonly day: number | RelativeDay }
  /** A colour scale: every number of the areas gets a background, from the lowest point to the highest. */
  | { readonly kind: 'gradient'; readonly points: readonly GradientPoint[] };

/** A day counted from today. "On" one of the last three is any day since then, today included. */
export type RelativeDay = 'today' | 'tomorrow' | 'yesterday' | 'past week' | 'past month' | 'past year';

/** One colour of a colour scale and the place on the scale where it stands. */
export interface GradientPoint {
  readonly color: string;
  readonly type: 'min' | 'max' | 'number' | 'percent' | 'percentile';
  readonly value: number;
}

/** What a conditional format changes; null leaves it as it is. */
export type ConditionalStyle = Pick<
  CellFormat,
  'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'
>;

/** One conditional formatting rule of a sheet; the first rule that holds wins, property by property. */
export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly condition: FormatCondition;
  readonly style: ConditionalStyle;
}

/** The colours of a banding in one direction; null colours nothing. */
export interface BandColors {
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

/** Alternating colours over a block, below the cells' own. */
export interface Banding {
  readonly id: number;
  readonly area: Area;
  readonly rows: BandColors | null;
  readonly columns: BandColors | null;
}

/** A chart as it was described; drawing it is the page's business. */
export interface Chart {
  readonly id: number;
  /** Google's name of the kind: LINE, COLUMN, PIE… */
  readonly type: string;
  readonly ranges: readonly OpenArea[];
  /** The cell that its upper left corner lies in, and how far from that cell's corner, in pixels. */
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly headers: number;
  readonly merge: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly hidden: 'IGNORE_BOTH' | 'IGNORE_COLUMNS' | 'IGNORE_ROWS' | 'SHOW_BOTH';
  readonly transposed: boolean;
  /** Options by dotted name ("legend.position"), as plain JSON. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** A name for a block of cells, usable in formulas. */
export interface NamedRange {
  readonly name: string;
  readonly area: OpenArea;
  /** Set on the copy that a duplicated tab carries: the name counts only as `'Tab'!NAME` and on that tab. */
  readonly scope: SheetId | null;
}

/** A protected range or sheet. */
export interface Protection {
  readonly id: number;
  readonly sheet: SheetId;
  /** null: the whole sheet. */
  readonly area: OpenArea | null;
  /** Blocks of a protected sheet that stay free. */
  readonly except: readonly OpenArea[];
  readonly description: string;
  /** True: people are warned; false: only the owner may edit. */
  readonly warningOnly: boolean;
  /** False when the person at this document may not edit it (only then does a write throw). */
  readonly canEdit: boolean;
  /** E-mail addresses of others who may edit; kept, and of no effect here. */
  readonly editors?: readonly string[];
}

/** Something a program noted about the spreadsheet, a sheet, a row or a column; it moves along and dies with its place. */
export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string;
  readonly sheet: SheetId | null;
  readonly row: number | null;
  readonly column: number | null;
}

/** The basic filter of a sheet: the first row of the area is its header. */
export interface SheetFilter {
  readonly area: Area;
  /** Texts, as shown, that are filtered out, by column of the sheet. */
  readonly hidden: Readonly<Record<number, readonly string[]>>;
}

/** What one sheet is, apart from its cells. */
export interface SheetInfo {
  readonly id: SheetId;
  readonly name: string;
  readonly index: number;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly hiddenGridlines: boolean;
}

/** What can be changed about a sheet, apart from its cells; fewer rows or columns delete those beyond. */
export type SheetSettings = Partial<
  Pick<SheetInfo, 'frozenRows' | 'frozenColumns' | 'hidden' | 'tabColor' | 'hiddenGridlines' | 'rows' | 'columns'>
>;

/** What a person has selected; kept here so that page and scripts agree. Not part of undo. */
export interface Selection {
  readonly sheet: SheetId;
  /** The cell the cursor is in. */
  readonly row: number;
  readonly column: number;
  /** The selected blocks, at least one. */
  readonly areas: readonly Area[];
}

/** What a custom function is given: one cell as a scalar (blank is ''), a block as rows of scalars. Shared between calls: never change it in place. */
export type CallScalar = string | number | boolean | DateSerial | CellError;
export type CallArgument = CallScalar | readonly (readonly CallScalar[])[];

/** What a custom function may give back; null and undefined are blank, a plain list is one column. */
export type CallResultScalar = string | number | boolean | null | undefined | DateSerial | CellError;
export type CallResult = CallResultScalar | readonly CallResultScalar[] | readonly (readonly CallResultScalar[])[];

/** Runs a custom function by name (upper case); what it throws becomes `#ERROR!` with the thrown message. */
export type CustomCall = (name: string, args: readonly CallArgument[], place: CellPlace) => CallResult;

/** Who changed the document. */
export type Origin = 'person' | 'script' | 'undo' | 'redo' | 'load';

/** Told to subscribers after each undo step (and after undo, redo and loading), when everything is calculated. */
export interface DocumentChange {
  readonly revision: number;
  readonly label: string;
  readonly origin: Origin;
  /** Blocks whose input was written (what onEdit is about); formulas that merely recalculated are not in it. */
  readonly written: readonly SheetArea[];
  /** Sheets of which anything visible changed: values, formats, sizes, rules. */
  readonly sheets: readonly SheetId[];
  /** True when sheets were added, deleted, renamed, moved, resized, hidden or frozen. */
  readonly structure: boolean;
}

/** How a step of `transact` is recorded. */
export interface TransactOptions {
  readonly origin?: Origin;
  /** False: the change cannot be undone and is not a step (loading, stamping). */
  readonly undoable?: boolean;
}

/** Which part of the cells a copy brings along. */
export type CopyPart = 'all' | 'values' | 'formulas' | 'formats' | 'validation' | 'conditionalFormats' | 'columnWidths';

/** One column to sort by. */
export interface SortKey {
  /** Column of the sheet, not of the area. */
  readonly column: number;
  readonly ascending: boolean;
}

export interface DocumentOptions {
  /** Sheets' form: en_US, de_DE, zh_CN… Default en_US. */
  readonly locale?: string;
  /** IANA name. Default Etc/UTC. */
  readonly timeZone?: string;
  readonly name?: string;
  /** The clock, in ms since 1970; default Date.now. */
  readonly now?: () => number;
}

/** Thrown for what Sheets refuses; the message is for people. */
export interface DocumentError extends Error {
  readonly name: 'DocumentError';
}

/** A whole spreadsheet, saved. Plain JSON; its inner shape is the document's own business. */
export interface SavedDocument {
  readonly format: 1;
  readonly [part: string]: unknown;
}

/** Sheets as a list: which there are and what they are called. */
export interface SheetCalls {
  /** All sheets in the order of their tabs; there is always at least one. */
  sheets(): readonly SheetInfo[];
  sheet(id: SheetId): SheetInfo | undefined;
  /** Found as Sheets does: letter case ignored. */
  sheetByName(name: string): SheetInfo | undefined;
  /** Without a name: "Sheet2" and so on in the document's language; a taken name throws. Default 1000 rows by 26 columns. */
  addSheet(options?: {
    readonly name?: string;
    readonly index?: number;
    readonly rows?: number;
    readonly columns?: number;
  }): SheetInfo;
  /** Throws for the last sheet. References to it become #REF!. */
  deleteSheet(id: SheetId): void;
  renameSheet(id: SheetId, name: string): void;
  moveSheet(id: SheetId, index: number): void;
  /** Copies cells, formats, rules, and named ranges as names of the copy only. */
  duplicateSheet(id: SheetId, options?: { readonly name?: string; readonly index?: number }): SheetInfo;
  setSheet(id: SheetId, settings: SheetSettings): void;
}

/** Reading cells. Blocks reach at most to the end of the grid; beyond it a call throws. */
export interface ReadCalls {
  cell(sheet: SheetId, row: number, column: number): CellView;
  value(sheet: SheetId, row: number, column: number): CellValue;
  values(area: SheetArea): CellValue[][];
  /** True where the number is shown as a date, so that a script must receive a Date. */
  dates(area: SheetArea): boolean[][];
  displays(area: SheetArea): string[][];
  /** Formulas in the locale's form, '' where there is none (also in spilled cells). */
  formulas(area: SheetArea): string[][];
  numberFormats(area: SheetArea): string[][];
  formats(area: SheetArea): CellFormat[][];
  notes(area: SheetArea): string[][];
  validations(area: SheetArea): (Validation | null)[][];
  /** Rows and columns up to the last cell with content, spilled cells counted; 0 and 0 for an empty sheet. */
  used(sheet: SheetId): { readonly rows: number; readonly columns: number };
  /** The block a spilled formula fills, asked at any of its cells; null where nothing spills. */
  spillOf(sheet: SheetId, row: number, column: number): SheetArea | null;
  /** The cell that keeps this cell's formula from spilling, when that is why it shows #REF!. */
  spillBlocker(sheet: SheetId, row: number, column: number): CellPlace | null;
  /** The first cell of the block, if any, whose value comes from NOW, RAND, RANDARRAY or RANDBETWEEN. */
  volatileCell(area: SheetArea): CellPlace | null;
  /** Calculates a formula as if it stood in that cell, without storing it. */
  calculate(formula: string, place: CellPlace): CellValue | CellValue[][];
}

/** Writing cells. All of them are one batch: formulas recalculate once, at the next reading or at the end of the step. */
export interface WriteCalls {
  /** What a person types into one cell. */
  enter(sheet: SheetId, row: number, column: number, text: string): void;
  /** Rows of entries from a corner on; beyond the grid it throws, unless `grow` adds the rows and columns. */
  write(
    sheet: SheetId,
    row: number,
    column: number,
    entries: readonly (readonly CellEntry[])[],
    options?: { readonly grow?: boolean },
  ): void;
  /** Empties what is named: contents by default. */
  clear(
    area: SheetArea,
    parts?: {
      readonly contents?: boolean;
      readonly formats?: boolean;
      readonly notes?: boolean;
      readonly validations?: boolean;
    },
  ): void;
  /** Changes the named properties of every cell; null puts one back to the default. */
  setFormat(area: SheetArea, change: Partial<CellFormat>): void;
  /** One change per cell. */
  setFormats(area: SheetArea, changes: readonly (readonly Partial<CellFormat>[])[]): void;
  setNote(sheet: SheetId, row: number, column: number, note: string): void;
  setNotes(area: SheetArea, notes: readonly (readonly string[])[]): void;
  setValidation(area: SheetArea, validation: Validation | null): void;
  setValidations(area: SheetArea, validations: readonly (readonly (Validation | null)[])[]): void;
  /** The sentence with which Sheets would refuse this value in this cell, or null. */
  violation(sheet: SheetId, row: number, column: number, value: CellValue): string | null;
}

/** Moving whole rows, columns and blocks; references everywhere follow. */
export interface ShapeCalls {
  insertRows(sheet: SheetId, at: number, count: number): void;
  deleteRows(sheet: SheetId, at: number, count: number): void;
  insertColumns(sheet: SheetId, at: number, count: number): void;
  deleteColumns(sheet: SheetId, at: number, count: number): void;
  /** Sorts the rows of a block, blanks last; relative references inside the rows move along. */
  sort(area: SheetArea, keys: readonly SortKey[]): void;
  /** Copies a block (repeated as often as it fits) with relative references shifted. */
  copy(from: SheetArea, to: SheetArea, part?: CopyPart): void;
  /** Cuts a block and pastes it; references to it follow. */
  move(from: SheetArea, to: CellPlace): void;
  /** Drags the corner of `from` over `to` (which contains it): formulas shift, numbers and dates continue their series. */
  fill(from: SheetArea, to: SheetArea): void;
  /** The block as tab-separated text, as shown. */
  copyText(area: SheetArea): string;
  /** Pastes tab-separated text as if typed; the grid grows when needed. Gives the block it filled. */
  pasteText(place: CellPlace, text: string): SheetArea;
  columnWidth(sheet: SheetId, column: number): number;
  rowHeight(sheet: SheetId, row: number): number;
  /** null puts the default back (100 and 21 pixels). */
  setColumnWidths(sheet: SheetId, column: number, count: number, width: number | null): void;
  setRowHeights(sheet: SheetId, row: number, count: number, height: number | null): void;
  isRowHidden(sheet: SheetId, row: number): boolean;
  isColumnHidden(sheet: SheetId, column: number): boolean;
  isRowFiltered(sheet: SheetId, row: number): boolean;
  setRowsHidden(sheet: SheetId, row: number, count: number, hidden: boolean): void;
  setColumnsHidden(sheet: SheetId, column: number, count: number, hidden: boolean): void;
  merges(sheet: SheetId): readonly Area[];
  merge(area: SheetArea): void;
  unmerge(area: SheetArea): void;
}

/** What lies over the cells: rules, filters, names, protections, notes of programs. */
export interface LayerCalls {
  conditionalRules(sheet: SheetId): readonly ConditionalRule[];
  /** Replaces all rules of the sheet; a formula that names another sheet throws, as in Sheets. */
  setConditionalRules(sheet: SheetId, rules: readonly ConditionalRule[]): void;
  /** What the rules change on this cell right now, or null. Cheap enough to ask for every visible cell. */
  conditionalFormat(sheet: SheetId, row: number, column: number): ConditionalStyle | null;

  bandings(sheet: SheetId): readonly Banding[];
  /** Replaces all bandings of the sheet. */
  setBandings(sheet: SheetId, bandings: readonly Banding[]): void;
  /** The colour a banding gives this cell, or null. */
  bandColor(sheet: SheetId, row: number, column: number): string | null;

  charts(sheet: SheetId): readonly Chart[];
  /** Replaces all charts of the sheet. */
  setCharts(sheet: SheetId, charts: readonly Chart[]): void;

  filter(sheet: SheetId): SheetFilter | null;
  setFilter(sheet: SheetId, filter: SheetFilter | null): void;

  namedRanges(): readonly NamedRange[];
  /** Adds or replaces a name; an impossible name throws. */
  setNamedRange(name: string, area: OpenArea, scope?: SheetId | null): void;
  removeNamedRange(name: string, scope?: SheetId | null): void;

  protections(): readonly Protection[];
  addProtection(protection: Omit<Protection, 'id'>): Protection;
  updateProtection(id: number, change: Partial<Omit<Protection, 'id'>>): void;
  removeProtection(id: number): void;
  /** Protections that cover any cell of the block (for the page's warning before an edit). */
  protectionsOver(area: SheetArea): readonly Protection[];

  metadata(): readonly Metadata[];
  addMetadata(entry: Omit<Metadata, 'id'>): Metadata;
  updateMetadata(id: number, change: Partial<Omit<Metadata, 'id'>>): void;
  removeMetadata(id: number): void;

  /** Document properties of scripts; not part of undo. */
  properties(): Readonly<Record<string, string>>;
  /** null removes the key. */
  setProperty(key: string, value: string | null): void;
}

/** Addresses as people write them. */
export interface AddressCalls {
  /** Reads "B2", "A2:H", "'My tab'!A:K", a name of a range or a sheet; undefined when it is none. `sheet` is meant where none is named. */
  find(reference: string, sheet: SheetId): OpenArea | undefined;
  /** The open ends filled in from the size of the grid. */
  close(area: OpenArea): SheetArea;
}

/** Undo, custom functions, saving, listening. */
export interface SessionCalls {
  /** Runs everything inside as one undo step; nested calls join the outer step. What was done before an exception stays, as in Sheets. */
  transact<T>(label: string, work: () => T, options?: TransactOptions): T;
  /** Takes back the last step and gives its label, or undefined when there is none. */
  undo(): string | undefined;
  redo(): string | undefined;
  /** Labels of the steps that undo and redo would take. */
  history(): { readonly undo: string | undefined; readonly redo: string | undefined };
  subscribe(listener: (change: DocumentChange) => void): () => void;
  /** Counts up with every step, undo and redo. */
  revision(): number;

  /** Says which names are custom functions (any letter case) and how to run one; all of their cells recalculate. */
  setCustomFunctions(names: readonly string[], call: CustomCall): void;
  /** Runs every custom function cell again, as reopening the spreadsheet does; also moves NOW() and TODAY() on. */
  recalculate(): void;

  selection(): Selection;
  select(selection: Selection): void;

  name(): string;
  setName(name: string): void;
  /** en_US, de_DE… */
  locale(): string;
  setLocale(locale: string): void;
  timeZone(): string;
  setTimeZone(timeZone: string): void;
  /** ',' or, where the comma is decimal, ';'. */
  argumentSeparator(): ',' | ';';

  /** CSV text into a new sheet, or over an existing one's cells; values are read as typed, but nothing becomes a formula. */
  importCsv(
    text: string,
    options?: { readonly sheet?: SheetId; readonly name?: string; readonly delimiter?: string },
  ): SheetInfo;
  /** A sheet's used cells as shown, comma-separated. */
  exportCsv(sheet: SheetId): string;

  toJSON(): SavedDocument;
}

/** A spreadsheet. */
export type SpreadsheetDocument = SheetCalls &
  ReadCalls &
  WriteCalls &
  ShapeCalls &
  LayerCalls &
  AddressCalls &
  SessionCalls;

/** Every command of the menu, in a spreadsheet full of other people's work: nothing of that changes, and a second run changes nothing at all. */
import { describe, expect, it } from 'vitest';
import type { Chart, SheetArea, SpreadsheetDocument } from '../../workbench/document';
import { listBook, WORKED } from './list-book';
import { everything, type Workbook, workbook } from './workbook';

/** What the menu offers, read from the menu itself: a new command is tested without a word here. */
const COMMANDS = workbook(WORKED)
  .emulator.menus()
  .flatMap(({ entries }) => entries.flatMap((entry) => (entry.kind === 'item' ? [entry.caption] : [])));

/** The names that the add-on would give its own tabs. */
const NAMES_OF_OURS = [
  'Lead model',
  'Lead model history',
  'Hand-over',
  'Lead notes',
  'Lead log',
  'Dashboard',
  'Proof',
  'Activities',
];

/** A spreadsheet with everything in it that somebody else could have made, and how to look at that. */
interface Shared {
  readonly book: Workbook;
  readonly foreign: () => unknown;
}

describe('a spreadsheet that is not set up yet', () => {
  it.each(COMMANDS)('keeps what is in it, and what the second run finds, when "%s" is chosen', (command) => {
    holds(shared(workbook(WORKED)), command);
  });
});

describe('a spreadsheet with scored leads', () => {
  it.each(COMMANDS)('keeps what is in it, and what the second run finds, when "%s" is chosen', (command) => {
    holds(shared(listBook()), command);
  });
});

describe('a spreadsheet in which the whole menu was chosen', () => {
  // One for all commands: none of them may change it.
  const book = chosenThrough();

  it.each(COMMANDS)('stays as it is when "%s" is chosen from whichever tab', (command) => {
    for (const { id, name, hidden } of book.document.sheets()) {
      if (hidden) continue;
      const before = whole(book);
      front(book, id);
      book.click(command);
      expect(whole(book), `from the tab ${name}`).toEqual(before);
    }
  });
});

describe("a spreadsheet with people's own things in the add-on's tabs", () => {
  const book = chosenThrough();
  for (const { id } of book.document.sheets()) decorate(book.document, id, besideOurs(book.document, id));

  it.each(COMMANDS)('stays as it is when "%s" is chosen', (command) => {
    front(book, book.leads);
    const before = whole(book);
    book.click(command);
    expect(whole(book)).toEqual(before);
  });
});

/** Chooses a command twice from the tab of the leads. */
function holds({ book, foreign }: Shared, command: string): void {
  const untouched = foreign();
  book.click(command);
  expect(foreign(), 'what is not ours, after the first run').toEqual(untouched);
  const once = whole(book);
  front(book, book.leads);
  book.click(command);
  expect(whole(book), 'the document after the second run').toEqual(once);
}

/** A spreadsheet without foreign tabs in which every command was chosen from the tab of the leads. */
function chosenThrough(): Workbook {
  const book = listBook();
  for (const command of COMMANDS) {
    front(book, book.leads);
    book.click(command);
  }
  return book;
}

/** Puts foreign tabs beside the leads, and foreign things into the tab of the leads. */
function shared(book: Workbook): Shared {
  const { document, leads } = book;
  const before = new Set(document.sheets().map(({ id }) => id));
  for (const name of [...NAMES_OF_OURS, 'Targets']) if (book.tab(name) < 0) foreignTab(book, name);
  const tabs = new Set(document.sheets().flatMap(({ id }) => (before.has(id) ? [] : [id])));
  const filled = document.used(leads);
  const beside = { sheet: leads, row: 0, column: filled.columns, rows: 12, columns: 4 };
  decorate(document, leads, beside);
  document.setFilter(leads, { area: { row: 0, column: 0, rows: 7, columns: filled.columns }, hidden: {} });
  document.setSheet(leads, { frozenRows: 3, tabColor: '#123456' });
  const names = new Set(document.namedRanges().map(({ name }) => name));
  const protections = new Set(document.protections().map(({ id }) => id));
  const rules = document.conditionalRules(leads);
  const columns = peoples(document, leads);
  return {
    book,
    foreign: () => {
      const all = everything(book) as Everything;
      return {
        tabs: all.sheets
          .filter(({ sheet }) => tabs.has(sheet.id))
          .map((tab) => ({ ...tab, sheet: { ...tab.sheet, index: 0 } })),
        names: all.names.filter(({ name }) => names.has(name)),
        protections: all.protections.filter(({ id }) => protections.has(id)),
        metadata: all.metadata,
        leads: cellsOf(document, leads, columns),
        settings: { ...document.sheet(leads), index: 0, columns: 0 },
        filter: document.filter(leads),
        merges: document.merges(leads),
        bandings: document.bandings(leads),
        charts: document.charts(leads),
        rules: document.conditionalRules(leads).filter((rule) => rules.some((one) => same(one, rule))),
      };
    },
  };
}

interface Everything {
  readonly names: readonly { readonly name: string }[];
  readonly protections: readonly { readonly id: number }[];
  readonly metadata: unknown;
  readonly sheets: readonly { readonly sheet: { readonly id: number; readonly index: number } }[];
}

/** A tab in which somebody else made one of everything. */
function foreignTab(book: Workbook, name: string): void {
  const { document } = book;
  const { id } = document.addSheet({ name, rows: 60, columns: 12 });
  document.write(id, 0, 0, [
    ['Lead', 'Activity', 'Date', 'Count', 'Note'],
    ['L1', 'Inquiry', '2026-11-20', 2, 'ask Ann'],
    ['Total', { formula: '=COUNTA(Leads!A2:A)' }, { formula: '=SUM(D2:D2)' }, true, { text: '007' }],
  ]);
  decorate(document, id, { sheet: id, row: 0, column: 6, rows: 12, columns: 4 });
  document.setFilter(id, { area: { row: 0, column: 0, rows: 3, columns: 5 }, hidden: { 1: ['Inquiry'] } });
  document.setSheet(id, { frozenRows: 2, frozenColumns: 1, tabColor: '#abcdef' });
  document.addProtection({
    sheet: id,
    area: null,
    except: [],
    description: 'Lead Score',
    warningOnly: true,
    canEdit: true,
  });
}

/** One of everything in a block: values, a formula, a look, a note, a rule, a drop-down, a name, a protection, a chart, a size. */
function decorate(document: SpreadsheetDocument, sheet: number, block: SheetArea): void {
  const { row, column } = block;
  document.write(
    sheet,
    row,
    column,
    [
      ['Score', 'Remark', 'Twice', 'When'],
      [12, 'call after lunch', { formula: `=${cell(row + 1, column)}*2` }, '2026-11-20'],
      [7, { text: '=no formula' }, { formula: `=${cell(row + 2, column)}*2` }, null],
    ],
    { grow: true },
  );
  document.setFormat({ ...block, rows: 2 }, { background: '#ffeeaa', bold: true, numberFormat: '0.00' });
  document.setNote(sheet, row + 1, column + 1, 'ask Ann');
  document.setValidation(
    { ...block, row: row + 3, rows: 1 },
    { kind: 'list', values: ['a', 'b'], showDropdown: true, allowInvalid: false, helpText: null },
  );
  document.merge({ ...block, row: row + 5, rows: 2, columns: 2 });
  document.setConditionalRules(sheet, [
    colouring(block, `=${cell(row, column, '$')}="L1"`, '#ff0000'),
    ...document.conditionalRules(sheet),
    // Of the very shape of the add-on's own rules, but over other cells.
    colouring(block, `=${cell(row, column, '$')}&""="Hot"&""`, '#00ff00'),
  ]);
  document.setBandings(sheet, [
    {
      id: 900 + sheet,
      area: block,
      rows: { header: '#111111', first: null, second: '#eeeeee', footer: null },
      columns: null,
    },
  ]);
  document.setCharts(sheet, [...document.charts(sheet), chart(block)]);
  document.setColumnWidths(sheet, column + 1, 1, 173);
  document.setRowHeights(sheet, row + 8, 1, 44);
  document.setRowsHidden(sheet, row + 9, 1, true);
  document.setNamedRange(`OWN_${sheet}`, { ...block, rows: null });
  document.addProtection({
    sheet,
    area: block,
    except: [],
    description: 'Lead Score ours',
    warningOnly: true,
    canEdit: true,
  });
  document.addMetadata({ key: 'own', value: 'x', sheet, row: null, column: null });
}

function colouring(block: SheetArea, formula: string, background: string) {
  const { row, column, rows, columns } = block;
  const style = { background, fontColor: null, bold: null, italic: null, underline: null, strikethrough: null };
  return { areas: [{ row, column, rows, columns }], condition: { kind: 'formula', formula } as const, style };
}

function chart({ sheet, row, column }: SheetArea): Chart {
  return {
    id: 9000 + sheet,
    type: 'COLUMN',
    ranges: [{ sheet, row, column, rows: 3, columns: 1 }],
    row: row + 10,
    column,
    offsetX: 5,
    offsetY: 6,
    headers: 1,
    merge: 'MERGE_COLUMNS',
    hidden: 'IGNORE_BOTH',
    transposed: false,
    options: { title: 'Ours' },
  };
}

/** The block in which people work beside what is in a tab. */
function besideOurs(document: SpreadsheetDocument, sheet: number): SheetArea {
  const right = document.charts(sheet).reduce((most, { column }) => Math.max(most, column + 8), 0);
  // A block that is ours by name may have room for more than stands in it now.
  const named = document
    .namedRanges()
    .reduce((most, { area }) => (area.sheet === sheet ? Math.max(most, area.column + (area.columns ?? 0)) : most), 0);
  const column = Math.max(document.used(sheet).columns, right, named) + 1;
  const { columns = 0 } = document.sheet(sheet) ?? {};
  if (columns < column + 4) document.setSheet(sheet, { columns: column + 4 });
  return { sheet, row: 0, column, rows: 12, columns: 4 };
}

function cell(row: number, column: number, anchor = ''): string {
  return `${anchor}${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

/** Columns of a tab that no score formula fills. */
function peoples(document: SpreadsheetDocument, sheet: number): readonly number[] {
  const { columns } = document.used(sheet);
  return Array.from({ length: columns }, (_, at) => at).filter(
    (column) => !document.formulas({ sheet, row: 0, column, rows: 1, columns: 1 })[0]?.[0]?.startsWith('=LEAD'),
  );
}

function cellsOf(document: SpreadsheetDocument, sheet: number, columns: readonly number[]): unknown {
  return columns.map((column) => {
    const area = { sheet, row: 0, column, rows: 20, columns: 1 };
    return [
      document.values(area),
      document.formulas(area),
      document.formats(area),
      document.notes(area),
      document.validations(area),
      document.columnWidth(sheet, column),
    ];
  });
}

function front({ document }: Workbook, sheet: number): void {
  document.select({ sheet, row: 0, column: 0, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
}

/** The whole document: as it is saved, and as it is calculated. */
function whole(book: Workbook): unknown {
  return [JSON.parse(JSON.stringify(book.document)), everything(book)];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

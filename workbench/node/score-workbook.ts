/** Scores a table of leads in a spreadsheet without a screen, through the built add-on, as a person would. */
import { areaName, createDocument, type SpreadsheetDocument } from '../document';
import { type OpenAddon, openAddon } from './addon';
import { entryOf } from './cells';
import { problem } from './problem';
import type { CsvTable } from './read-csv';

/** The name under which the add-on looks for a model, and the tab for a model of one's own. */
const MODEL_NAME = 'LEAD_MODEL';
const MODEL_TAB = 'Lead model';
const LEADS_TAB = 'Leads';
const MODEL_COLUMNS = 14;
/** Rows written at once, so that a list of any length can be. */
const BLOCK = 10_000;
/** The add-on says first what it did and how to go on, which is for people at a screen. */
const REMARKS_FROM = 2;
/** The line in a note below which the add-on writes its issues. */
const ISSUES = '⚠ Lead Score';

/** What scoring gave: `cells` are the score columns as they are shown, one entry for every row of the table. */
export interface Scored {
  readonly headerRow: number;
  readonly cells: readonly (readonly string[])[];
  readonly titles: readonly string[];
  readonly scoreColumn: number;
  readonly bandColumn: number;
  /** From the click in the menu to the last score, and for all score columns once more. */
  readonly milliseconds: { readonly first: number; readonly again: number };
  readonly issues: readonly Issue[];
  /** What the add-on told about the list, beside that it is done. */
  readonly remarks: readonly string[];
}

/** Something to put right in the model, with the cell it is about. */
export interface Issue {
  readonly cell: string;
  readonly text: string;
}

/** Scores the leads by a model of one's own, or without one as *Start here* does. */
export function scoreWorkbook(leads: CsvTable, model: CsvTable | undefined, root: string): Scored {
  const document = createDocument();
  const tab = document.sheets()[0]?.id ?? 0;
  document.renameSheet(tab, LEADS_TAB);
  fill(document, tab, leads);
  if (model) addModel(document, model);
  document.select({ sheet: tab, row: 0, column: 0, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
  const addon = openAddon(document, root);

  const start = performance.now();
  const failed = addon.choose(model ? 'Add score columns' : 'Start here');
  const found = findScores(document, tab);
  const scored = performance.now();
  if (failed !== undefined || !found) throw problem(failed ?? whatItSaid(addon, model !== undefined));
  if (found.leads === 0) throw problem('There are no leads below the header row. Export them again, with their rows.');
  document.recalculate();
  const milliseconds = { first: scored - start, again: performance.now() - scored };

  const remarks = addon.said.flatMap((text) => text.split('\n\n').slice(REMARKS_FROM));
  addon.choose('Check the model');
  return { ...found, milliseconds, issues: readIssues(document), remarks };
}

function fill(document: SpreadsheetDocument, sheet: number, table: CsvTable): void {
  const rows = table.rows.map((row) => row.map(entryOf));
  // A grid as wide as a new spreadsheet's at least, so that there is room for score columns.
  document.setSheet(sheet, { rows: Math.max(rows.length, 1000), columns: Math.max(table.width + 3, 26) });
  const write = () => {
    for (let row = 0; row < rows.length; row += BLOCK) document.write(sheet, row, 0, rows.slice(row, row + BLOCK));
  };
  document.transact('Open', write, { undoable: false });
}

function addModel(document: SpreadsheetDocument, model: CsvTable): void {
  const { id } = document.addSheet({ name: MODEL_TAB });
  fill(document, id, model);
  const columns = Math.max(model.width, MODEL_COLUMNS);
  document.setNamedRange(MODEL_NAME, { sheet: id, row: 0, column: 0, rows: null, columns });
}

/** The leads hold no formulas, so the formulas in the tab are the score columns, and their row is the header row. */
function findScores(document: SpreadsheetDocument, sheet: number) {
  const { rows, columns } = document.used(sheet);
  if (rows === 0) return undefined;
  const formulas = document.formulas({ sheet, row: 0, column: 0, rows, columns });
  const headerRow = formulas.findIndex((row) => row.some(isCallOf('LEADSCORE')));
  const calls = formulas[headerRow];
  if (!calls) return undefined;
  const at = calls.flatMap((formula, column) => (formula === '' ? [] : [column]));
  const all = document.displays({ sheet, row: 0, column: 0, rows, columns });
  const first = document.values({ sheet, row: headerRow, column: 0, rows: 1, columns })[0] ?? [];
  const failed = at.map((column) => first[column]).find(isErrorValue);
  if (isErrorValue(failed)) throw problem(`The leads could not be scored: ${failed.message} (${failed.error}).`);
  const cells = all.map((row) => at.map((column) => row[column] ?? ''));
  const scoreColumn = at.findIndex((column) => isCallOf('LEADSCORE')(calls[column] ?? ''));
  return {
    headerRow,
    cells,
    titles: cells[headerRow] ?? [],
    leads: cells.slice(headerRow + 1).filter((row) => row[scoreColumn] !== '').length,
    scoreColumn,
    bandColumn: at.findIndex((column) => isCallOf('LEADBAND')(calls[column] ?? '')),
  };
}

function isCallOf(name: string): (formula: string) => boolean {
  return (formula) => formula.toUpperCase().startsWith(`=${name}(`);
}

function isErrorValue(value: unknown): value is { readonly error: string; readonly message: string } {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function whatItSaid({ said }: OpenAddon, ownModel: boolean): string {
  const words = said.length > 0 ? said.join('\n') : 'No score columns could be added.';
  if (!ownModel) return words;
  return `The leads could not be scored by this model. A model has a section titled Rules, as the tab has that Start here makes; the add-on says: ${words}`;
}

/** The add-on leaves its findings as notes on the cells of the model's tab. */
function readIssues(document: SpreadsheetDocument): readonly Issue[] {
  const tab = document.namedRanges().find(({ name }) => name === MODEL_NAME)?.area.sheet;
  const sheet = tab === undefined ? undefined : document.sheet(tab);
  if (!sheet) return [];
  const { rows, columns } = document.used(sheet.id);
  if (rows === 0) return [];
  const notes = document.notes({ sheet: sheet.id, row: 0, column: 0, rows, columns });
  return notes.flatMap((row, at) =>
    row.flatMap((note, column) => {
      const [, issues] = note.split(ISSUES);
      const cell = `${sheet.name}!${areaName({ row: at, column, rows: 1, columns: 1 })}`;
      return (issues ?? '').split('\n').flatMap((line) => {
        const text = line.replace(/^•\s*/, '').trim();
        return text === '' ? [] : [{ cell, text }];
      });
    }),
  );
}

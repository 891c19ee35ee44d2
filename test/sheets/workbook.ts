/** A spreadsheet of the workbench with the built add-on on it, as the tests of the menu use it. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  type CellEntry,
  type CellValue,
  createDocument,
  type DocumentOptions,
  isCellError,
  type SpreadsheetDocument,
} from '../../workbench/document';
import { type Calls, createEmulator, type Emulator, type EmulatorOptions } from '../../workbench/emulator';
import { createNodeRealm } from '../../workbench/emulator/realm-node';

export type Rows = readonly (readonly CellEntry[])[];

/** A spreadsheet that speaks: `click` chooses from the menu and gives what the add-on said. */
export interface Workbook {
  readonly document: SpreadsheetDocument;
  readonly emulator: Emulator;
  readonly leads: number;
  readonly click: (item: string) => string;
  /** Shown values from a corner on, as text. */
  readonly shown: (sheet: number, area: string) => string[][];
  readonly formulas: (sheet: number) => readonly string[];
  readonly calls: () => Calls;
  readonly tab: (name: string) => number;
}

const root = new URL('../../', import.meta.url);
/** The script files of the built add-on, in the order in which they run. */
export const scripts: readonly string[] = readdirSync(new URL('dist/', root))
  .filter((name) => name.endsWith('.js'))
  .sort()
  .map((name) => readFileSync(new URL(`dist/${name}`, root), 'utf8'));
const pages = Object.fromEntries(
  ['Data', 'Sidebar'].map((name) => [name, readFileSync(new URL(`dist/${name}.html`, root), 'utf8')]),
);
const manifest = JSON.parse(readFileSync(new URL('dist/appsscript.json', root), 'utf8'));

/** Noon of the day on which the samples end. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** Puts rows into a tab named Leads and opens the add-on on it. */
export function workbook(rows: Rows, options: Partial<EmulatorOptions> & DocumentOptions = {}): Workbook {
  const { locale, timeZone, now = () => NOW, ...emulation } = options;
  const document = createDocument({ now, ...(locale ? { locale } : {}), ...(timeZone ? { timeZone } : {}) });
  const leads = document.sheets()[0]?.id ?? 0;
  document.renameSheet(leads, 'Leads');
  document.write(leads, 0, 0, rows, { grow: true });
  const emulator = createEmulator(document, {
    createRealm: createNodeRealm,
    manifest,
    files: pages,
    ...emulation,
  });
  const said: string[] = [];
  emulator.subscribe((event) => {
    if (event.kind === 'alert') said.push(`${event.title}: ${event.text}`);
    else if (event.kind === 'toast') said.push(event.message);
    else if (event.kind === 'failed') said.push(`FAILED ${event.message}`);
    else if (event.kind === 'notEmulated') said.push(`NOT EMULATED ${event.member}`);
  });
  emulator.load(...scripts);
  emulator.open();
  const area = (sheet: number, name: string) => {
    const found = document.find(name, sheet);
    if (!found) throw new Error(`No block ${name}`);
    return document.close(found);
  };
  return {
    document,
    emulator,
    leads,
    click(item) {
      said.length = 0;
      const outcome = emulator.click('Lead Score', item);
      if (outcome.state === 'failed') throw new Error(outcome.failure.stack);
      return said.join('\n');
    },
    shown: (sheet, name) => document.displays(area(sheet, name)),
    formulas(sheet) {
      const { rows: height, columns } = document.used(sheet);
      return document
        .formulas({ sheet, row: 0, column: 0, rows: Math.max(height, 1), columns: Math.max(columns, 1) })
        .flat()
        .filter((formula) => formula !== '');
    },
    calls: () => emulator.calls(),
    tab: (name) => document.sheetByName(name)?.id ?? -1,
  };
}

/** Everything of a spreadsheet that a run could have touched, for saying that it did not. */
export function everything({ document }: Pick<Workbook, 'document'>): unknown {
  return JSON.parse(
    JSON.stringify({
      names: document.namedRanges(),
      protections: document.protections(),
      metadata: document.metadata(),
      properties: document.properties(),
      sheets: document.sheets().map((sheet) => {
        const { rows, columns } = document.used(sheet.id);
        const block = { sheet: sheet.id, row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
        return {
          sheet,
          formulas: document.formulas(block),
          values: document.values(block).map((row) => row.map(plain)),
          formats: document.formats(block),
          notes: document.notes(block),
          validations: document.validations(block),
          rules: document.conditionalRules(sheet.id),
          filter: document.filter(sheet.id),
          merges: document.merges(sheet.id),
          bandings: document.bandings(sheet.id),
          charts: document.charts(sheet.id),
          columns: range(sheet.columns).map((at) => [
            document.columnWidth(sheet.id, at),
            document.isColumnHidden(sheet.id, at),
          ]),
          rows: range(block.rows).map((at) => [document.rowHeight(sheet.id, at), document.isRowHidden(sheet.id, at)]),
        };
      }),
    }),
  );
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at);
}

function plain(value: CellValue): unknown {
  return isCellError(value) ? value.error : value;
}

/** The spreadsheet put together from its parts. */
import { closeBlock, onSheet, parseBlock, splitSheet } from './address';
import { createCore, step } from './core';
import { loadState, saveState } from './json';
import { layerCalls } from './layers';
import { localeOf } from './locale';
import { readCalls } from './reading';
import { shapeCalls } from './shape';
import { sheetCalls } from './sheets';
import { type DocumentState, emptySheet } from './state';
import { readCsv, writeCsv } from './text-blocks';
import { findName, sheetNamed } from './translate';
import type { DocumentOptions, OpenArea, SavedDocument, Selection, SheetId, SpreadsheetDocument } from './types';
import { writeCalls } from './writing';

/** A new spreadsheet with one empty sheet. */
export function createDocument(options: DocumentOptions = {}): SpreadsheetDocument {
  const locale = options.locale ?? 'en_US';
  const state: DocumentState = {
    name: options.name ?? 'Untitled spreadsheet',
    locale,
    timeZone: options.timeZone ?? 'Etc/UTC',
    sheets: [emptySheet(0, `${localeOf(locale).sheetWord}1`)],
    names: [],
    protections: [],
    metadata: [],
    shape: {},
  };
  return assemble(state, new Map(), options.now ?? Date.now);
}

/** The spreadsheet that `toJSON` saved. */
export function loadDocument(saved: SavedDocument, options: Pick<DocumentOptions, 'now'> = {}): SpreadsheetDocument {
  const { state, properties } = loadState(saved);
  return assemble(state, properties, options.now ?? Date.now);
}

function assemble(first: DocumentState, properties: Map<string, string>, clock: () => number): SpreadsheetDocument {
  const core = createCore(first, clock);
  const { store, calculator, history } = core;
  const sheets = sheetCalls(core);
  let selected: Selection | undefined;

  function find(reference: string, own: SheetId): OpenArea | undefined {
    const { sheet: sheetName, rest } = splitSheet(reference.trim().replaceAll('$', ''));
    const sheet =
      sheetName === undefined
        ? store.state().sheets.find((one) => one.id === own)
        : sheetNamed(store.state(), sheetName);
    const block = parseBlock(rest);
    if (sheet !== undefined && block !== undefined) return { sheet: sheet.id, ...block };
    const named = findName(store.state(), own, sheetName, rest);
    if (named !== undefined) return named.area;
    const whole =
      sheetName === undefined ? sheetNamed(store.state(), reference.trim().replace(/^'(.*)'$/, '$1')) : undefined;
    return whole && { sheet: whole.id, row: 0, column: 0, rows: null, columns: null };
  }

  function selection(): Selection {
    const known = selected !== undefined && store.state().sheets.some((one) => one.id === selected?.sheet);
    if (selected !== undefined && known) return selected;
    const [sheet] = store.state().sheets.filter((one) => !one.hidden);
    return { sheet: sheet?.id ?? 0, row: 0, column: 0, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  const setting = (label: string, change: Partial<DocumentState>) =>
    step(core, label, () => store.update({ ...change, shape: {} }));

  return {
    ...sheets,
    ...readCalls(core),
    ...writeCalls(core),
    ...shapeCalls(core),
    ...layerCalls(core, properties),
    find,
    close: (area) => onSheet(area.sheet, closeBlock(area, store.sheet(area.sheet))),
    transact: history.transact,
    undo: history.undo,
    redo: history.redo,
    history: history.labels,
    subscribe: history.subscribe,
    revision: history.revision,
    setCustomFunctions: (names, call) => calculator.setCustomFunctions(names, call),
    recalculate: () => calculator.recalculate(),
    selection,
    select(next) {
      store.sheet(next.sheet);
      selected = next;
    },
    name: () => store.state().name,
    setName: (name) => setting('Renaming the spreadsheet', { name }),
    locale: () => store.state().locale,
    setLocale: (locale) => setting('Locale', { locale }),
    timeZone: () => store.state().timeZone,
    setTimeZone: (timeZone) => setting('Time zone', { timeZone }),
    argumentSeparator: () => (core.locale().decimal === ',' ? ';' : ','),
    importCsv: (text, options = {}) =>
      step(core, 'Importing', () => {
        const sheet = options.sheet ?? sheets.addSheet(options.name === undefined ? {} : { name: options.name }).id;
        readCsv(core, sheet, text, options.delimiter);
        return sheets.sheet(sheet) ?? sheets.addSheet();
      }),
    exportCsv: (sheet) => writeCsv(core, sheet),
    toJSON: () => saveState(store.state(), properties),
  };
}

/** Several models in one spreadsheet: a copy of one or a new one from a template, and lists that are scored by another, or by both. */
import type { Data } from '../data';
import type { KnownModel, LeadPlace } from '../rpc';
import {
  argumentSeparator,
  bandColours,
  colourRows,
  columnsOf,
  copyModelTab,
  formulasOf,
  freeName,
  leadListOf,
  MODEL_NAME,
  type ModelSheet,
  mainFormulas,
  modelNames,
  openSpreadsheet,
  planScoreColumns,
  protectColumns,
  readData,
  readTab,
  repointFormulas,
  writeScoreColumns,
} from '../sheets';
import { logAskedBy } from './activity-log';
import { decline, locked, reason, tabNamed } from './answer';
import { contextNow } from './context';
import { titleOf } from './known-models';
import { proposalFor } from './proposal';
import { newModelTab } from './start-here';
import { factsOf } from './today';
import { logFirst, modelOf } from './versions';

/** Copies a model's tab, names it, and begins its history. */
export function copyModel(name: string, title: string): KnownModel {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const source = modelOf(spreadsheet, name);
    return begun(spreadsheet, copyModelTab(spreadsheet, source, title.trim()));
  });
}

/** Makes a model from a template, fitted to a list that is scored already; it scores nothing until it is told to. */
export function newModel(place: LeadPlace, template: string, title: string): KnownModel {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const tab = readTab(spreadsheet, tabNamed(spreadsheet, place.tab));
    const { header } = place;
    const list = leadListOf(tab.values, { header, leads: { ...header, lastRow: null } }, tab.timeZone);
    const { model } = proposalFor(list, factsOf(spreadsheet, tab.timeZone), readData() as Data, { template });
    const named = { ...model, settings: { ...model.settings, name: title.trim() } };
    const name = freeName(MODEL_NAME, modelNames(spreadsheet), '_');
    const columns = { first: header.column, last: header.lastColumn };
    newModelTab(tab, header.row, columns, named, name, contextNow(), title.trim());
    return begun(spreadsheet, name);
  });
}

function begun(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string): KnownModel {
  const made = modelOf(spreadsheet, name);
  logFirst(spreadsheet, made);
  return { name: made.name, title: titleOf(made), tab: made.tab, scored: [] };
}

/** Scores a list by another model: with columns of its own beside those there, or with theirs. False where it is already. */
export function scoreBy(place: LeadPlace, name: string, how: 'beside' | 'instead'): boolean {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const model = modelOf(spreadsheet, name);
    const tab = readTab(spreadsheet, tabNamed(spreadsheet, place.tab));
    const own = formulasOf(tab);
    const of = (one: string) => own.filter((formula) => formula.model.toUpperCase() === one.toUpperCase());
    const present = of(place.model);
    const [any] = present;
    if (!any) return decline(reason('noScoreColumns'));
    if (!tab.sheet.getRange(any.row + 1, any.column + 1).canEdit())
      decline(reason('notEditable', '', { tab: place.tab }));
    // Both models look into the log that the list has already.
    const withLog = (formulas: typeof own): typeof own => {
      const log = any.activities ?? logAskedBy(spreadsheet, model, readData() as Data);
      return formulas.map((formula) => ({ ...formula, activities: formula.activities ?? log }));
    };
    if (how === 'instead') return repoint(present, model);
    const all = columnsOf(model.model);
    const missing = planScoreColumns(tab, of(name), any, model.name, contextNow().say, all);
    if (missing.length === 0) return false;
    const planned = withLog(missing);
    writeScoreColumns(tab, planned);
    protectColumns(tab.sheet, [...own, ...planned]);
    return true;

    function repoint(formulas: typeof own, to: ModelSheet): boolean {
      if (place.model.toUpperCase() === to.name.toUpperCase()) return false;
      repointFormulas(tab.sheet, withLog(formulas), to.name, argumentSeparator(spreadsheet.getSpreadsheetLocale()));
      const now = own.map((formula) => (formulas.includes(formula) ? { ...formula, model: to.name } : formula));
      const main = mainFormulas(now);
      // Rows follow the first model of their tab.
      if (main[0]?.model === to.name) colourRows(tab.sheet, bandColours(to), main);
      return true;
    }
  });
}

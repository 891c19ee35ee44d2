/** Several models in one spreadsheet: a copy of one under a new name, and lists that are scored by another, or by both. */
import type { KnownModel, LeadPlace } from '../rpc';
import {
  argumentSeparator,
  bandColours,
  colourRows,
  copyModelTab,
  formulasOf,
  type ModelSheet,
  mainFormulas,
  openSpreadsheet,
  planScoreColumns,
  protectColumns,
  readTab,
  repointFormulas,
  writeScoreColumns,
} from '../sheets';
import { decline, locked, reason, tabNamed } from './answer';
import { contextNow } from './context';
import { titleOf } from './known-models';
import { logFirst, modelOf } from './versions';

/** Copies a model's tab, names it, and begins its history. */
export function copyModel(name: string, title: string): KnownModel {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const source = modelOf(spreadsheet, name);
    const made = modelOf(spreadsheet, copyModelTab(spreadsheet, source, title.trim()));
    logFirst(spreadsheet, made);
    return { name: made.name, title: titleOf(made), tab: made.tab, scored: [] };
  });
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
    if (how === 'instead') return repoint(present, model);
    const planned = planScoreColumns(tab, of(name), any, model.name, contextNow().say);
    if (planned.length === 0) return false;
    writeScoreColumns(tab, planned);
    protectColumns(tab.sheet, [...own, ...planned]);
    return true;

    function repoint(formulas: typeof own, to: ModelSheet): boolean {
      if (place.model.toUpperCase() === to.name.toUpperCase()) return false;
      repointFormulas(tab.sheet, formulas, to.name, argumentSeparator(spreadsheet.getSpreadsheetLocale()));
      const now = own.map((formula) => (formulas.includes(formula) ? { ...formula, model: to.name } : formula));
      const main = mainFormulas(now);
      // Rows follow the first model of their tab.
      if (main[0]?.model === to.name) colourRows(tab.sheet, bandColours(to), main);
      return true;
    }
  });
}

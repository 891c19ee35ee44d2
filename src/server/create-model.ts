/** A first model as the person chose it, made into tab, score columns and colours; and score formulas that read more columns. */
import type { Model } from '../engine';
import type { Area, LeadPlace } from '../rpc';
import {
  argumentSeparator,
  formulasOf,
  isModel,
  openSpreadsheet,
  reachOf,
  readRawTab,
  readTab,
  rewriteFormulas,
  widened,
} from '../sheets';
import { decline, locked, reason, tabNamed } from './answer';
import { contextNow } from './context';
import { placeModel } from './start-here';
import { logFirst, modelOf } from './versions';

/** Makes all that Start here makes, for a model that is given. */
export function create(tabName: string, header: Area, model: Model): boolean {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const tab = readTab(spreadsheet, tabNamed(spreadsheet, tabName));
    // Somebody else may have begun in the meantime.
    if (isModel(tab.values) || formulasOf(tab).length > 0) decline(reason('stale'));
    if (!tab.sheet.getRange(header.row + 1, header.column + 1).canEdit())
      decline(reason('notEditable', '', { tab: tabName }));
    const columns = { first: header.column, last: header.lastColumn };
    const { name } = placeModel(tab, header.row, columns, model, contextNow()).model;
    logFirst(spreadsheet, modelOf(spreadsheet, name));
    return true;
  });
}

/** Has the score formulas of a tab read the columns beside theirs too; false where there are none. */
export function extend({ tab: tabName }: LeadPlace): boolean {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const tab = readRawTab(tabNamed(spreadsheet, tabName));
    const own = formulasOf(tab);
    const [any] = own;
    if (!any) return decline(reason('noScoreColumns'));
    const { first, last } = reachOf(tab, any);
    const wider = own.filter(({ leads }) => first < leads.column || last > leads.lastColumn);
    if (wider.length === 0) return false;
    const separator = argumentSeparator(spreadsheet.getSpreadsheetLocale());
    rewriteFormulas(
      tab,
      wider.map((formula) => widened(formula, { first, last })),
      separator,
    );
    return true;
  });
}

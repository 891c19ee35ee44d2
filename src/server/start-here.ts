/** Start here: from a tab of leads to scored and coloured rows; where that was done before, restores what is missing. */

import type { Model, Row } from '../engine';
import type { SayMenu } from '../locales';
import {
  bandColours,
  colourRows,
  columnsOf,
  type FoundModel,
  freeName,
  freezeHeader,
  insertModelTab,
  isListName,
  isModel,
  isName,
  type List,
  lastFilledRow,
  MODEL_NAME,
  mainFormulas,
  modelInTab,
  modelNamed,
  modelNames,
  modelRows,
  nameModel,
  ownFormulas,
  planScoreColumns,
  protectColumns,
  type Report,
  readActiveTab,
  readNamed,
  refuse,
  type ScoreFormula,
  type Tab,
  unnamedModel,
  writeScoreColumns,
} from '../sheets';
import type { Header } from '../templates';
import { logAskedBy, logTabOf } from './activity-log';
import type { Context } from './context';
import { firstModel } from './first-model';
import { aboutList, columnsRead, findList, listColumns, namesOf } from './list-columns';
import { factsOf } from './today';

/** Does it all; `onlyWithModel` adds score columns to a model that is there and makes no new one. */
export function start(context: Context, { onlyWithModel = false } = {}): Report {
  const { say, data } = context;
  const tab = readActiveTab();
  if (isModel(tab.values)) refuse(say('thisIsTheModel'));
  const own = ownFormulas(tab, say);
  const [any] = own;
  if (any) return restore(tab, own, any, context);

  if (tab.sheet.getNamedRanges().some((range) => isListName(range.getName()))) refuse(say('thisIsAList'));
  const header = findList(tab, data);
  if ('none' in header)
    return refuse(header.none === 'headerError' ? say('headerError', { cell: header.cell }) : say(header.none));
  const there = modelFor(tab, header, onlyWithModel, context);
  if (there) return scoreBy(tab, header, there, context);
  if (onlyWithModel) return refuse(say('noModel'));
  return makeModel(tab, header, context);
}

/** A first model for the list, in a tab of its own. */
function makeModel(tab: Tab, header: Header, context: Context): Report {
  const { say } = context;
  const made = firstModel(tab, header, factsOf(tab.spreadsheet, tab.timeZone), context);
  if (!made) return refuse(say('everythingVolatile'));
  const { list, model, frozen } = placeModel(tab, header.row, made.columns, made.model, context);
  return ready(tab, list, model, say, [
    ...(made.leftOut.length > 0 ? [sayLeftOut(made.leftOut, say)] : []),
    ...aboutList(say, made.columns, list, header, frozen),
  ]);
}

/** Puts a new model into a tab of its own, and its scores and colours beside a list. */
export function placeModel(
  tab: Tab,
  row: number,
  columns: Pick<Header, 'first' | 'last'>,
  made: Model,
  context: Context,
): { readonly list: List; readonly model: FoundModel; readonly frozen: boolean } {
  const list = listAt(row, columns);
  const name = freeName(MODEL_NAME, modelNames(tab.spreadsheet), '_');
  const planned = planScoreColumns(tab, [], list, name, context.say, columnsOf(made));
  const model = newModelTab(tab, row, columns, made, name, context);
  return { list, model, frozen: dressTab(tab, planned, model, context) };
}

/** A list for a model that is there already. */
function scoreBy(tab: Tab, header: Header, model: FoundModel, context: Context): Report {
  const { say } = context;
  const read = columnsRead(model.model, tab.values[header.row] ?? [], header);
  const columns = listColumns(tab, header, read.there);
  if (!columns) return refuse(say('everythingVolatile'));
  const list = listAt(header.row, columns);
  const planned = planScoreColumns(tab, [], list, model.name, say, columnsOf(model.model));
  if (!modelNames(tab.spreadsheet).includes(model.name))
    nameModel(tab.spreadsheet, model.name, model.sheet, widthOf(model.rows));
  const frozen = dressTab(tab, planned, model, context);
  return ready(tab, list, model, say, aboutList(say, columns, list, header, frozen));
}

function ready(tab: Tab, { leads }: List, model: FoundModel, say: SayMenu, more: readonly string[]): Report {
  const count = lastFilledRow(tab.values, leads.column, leads.lastColumn) - leads.row - 1;
  const done =
    count > 0 ? say('made', { leads: count, rules: model.model.rules.length, tab: model.tab }) : say('noLeads');
  const log = logTabOf(tab.spreadsheet, model);
  const counted = log === undefined ? [] : [say('countsLog', { tab: log })];
  const lines = [done, say('changeAWeight', { tab: model.tab }), ...counted, ...more];
  return { title: say('ready'), lines, brief: false };
}

/** A long list of rules ends with how many more there are. */
function sayLeftOut(rules: readonly string[], say: SayMenu): string {
  const [ninth = '', ...more] = rules.slice(8);
  if (more.length === 0) return say('leftOut', { rules });
  const last = say('ninthOfMany', { ninth, more: more.length + 1, all: rules.length });
  return say('leftOut', { rules: [...rules.slice(0, 8), last] });
}

/** Puts back what a tab with score formulas lacks: the model's tab or name, formulas, colours. */
function restore(tab: Tab, own: readonly ScoreFormula[], any: ScoreFormula, context: Context): Report {
  const { say } = context;
  const restored: string[] = [];
  let model = modelNamed(tab.spreadsheet, any.model, tab.timeZone, say);
  const planned = planScoreColumns(tab, mainFormulas(own), any, any.model, say, model && columnsOf(model.model));
  if (!model) {
    const named = isName(any.model) ? any.model : MODEL_NAME;
    model = unnamedModel(tab.spreadsheet, tab.sheet, named, tab.timeZone);
    if (model) nameModel(tab.spreadsheet, named, model.sheet, widthOf(model.rows));
    else {
      const { header, leads } = any;
      const at = { row: header.row, first: leads.column, last: leads.lastColumn, secondLine: false };
      const made = firstModel(tab, at, factsOf(tab.spreadsheet, tab.timeZone), context);
      if (!made) return refuse(say('everythingVolatile'));
      model = newModelTab(tab, header.row, made.columns, made.model, named, context);
      restored.push(say('theModelTab'));
    }
    restored.push(say('theModelName', { name: named }));
  }
  const before = restored.length;
  writeScoreColumns(tab, planned);
  if (planned.length > 0) restored.push(say('theFormulas', { number: planned.length }));
  const all = [...own, ...planned];
  protectColumns(tab.sheet, all);
  freezeHeader(tab.sheet, any.header.row + 1);
  if (colourRows(tab.sheet, bandColours(model), mainFormulas(all))) restored.push(say('theColours'));
  return restored.length === 0
    ? { lines: [say('alreadyThere', { tab: model.tab })], brief: true }
    : { lines: [say('restored', { what: restored })], brief: before === 0 };
}

/** Writes formulas (with the log that the model looks into), protection and colours, and freezes the header; says whether it could. */
function dressTab(tab: Tab, planned: readonly ScoreFormula[], model: FoundModel, { data }: Context): boolean {
  const log = logAskedBy(tab.spreadsheet, { ...model, timeZone: tab.timeZone }, data);
  writeScoreColumns(
    tab,
    planned.map((formula) => ({ ...formula, activities: formula.activities ?? log })),
  );
  protectColumns(tab.sheet, planned);
  colourRows(tab.sheet, bandColours(model), planned);
  return freezeHeader(tab.sheet, (planned[0]?.header.row ?? 0) + 1);
}

/** The model that a list without score formulas belongs to: one of whose columns it has half, or any where asked to. */
function modelFor(tab: Tab, header: Header, anyModel: boolean, { say, data }: Context): FoundModel | undefined {
  const fits = ({ model }: FoundModel): boolean => {
    const { there, all } = columnsRead(model, tab.values[header.row] ?? [], header);
    return there.size > 0 && there.size * 2 >= all;
  };
  const taken = modelNames(tab.spreadsheet);
  for (const name of taken) {
    const found = readNamed(tab.spreadsheet, name, tab.timeZone);
    if (found && !isModel(found.rows)) modelNamed(tab.spreadsheet, name, tab.timeZone, say);
    if (found && (anyModel || fits(found))) return found;
  }
  if (taken.length > 0) return undefined;
  // The name may have been deleted while the tab is still there.
  for (const { modelTab } of Object.values(data.menu)) {
    const sheet = tab.spreadsheet.getSheetByName(modelTab);
    const found = sheet ? modelInTab(sheet, MODEL_NAME, tab.timeZone) : undefined;
    if (found && fits(found)) return found;
  }
  return undefined;
}

/** Makes the tab of a new model behind its list, and names it; the tab is called as the model, or by a title. */
export function newModelTab(
  tab: Tab,
  row: number,
  { first, last }: Pick<Header, 'first' | 'last'>,
  model: Model,
  name: string,
  { data }: Context,
  called = '',
): FoundModel {
  const { spreadsheet } = tab;
  const { modelTab, modelIntro } = data.menu[model.language];
  const tabs = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const rows = modelRows(model, model.language, modelIntro);
  const header = namesOf(tab.values[row] ?? [], first, last);
  const title = freeName(called || modelTab, tabs, ' ');
  const sheet = insertModelTab(spreadsheet, { name: title, behind: tab.sheet }, rows, header);
  nameModel(spreadsheet, name, sheet, widthOf(rows));
  spreadsheet.setActiveSheet(tab.sheet);
  return { name, sheet, tab: title, row: 0, column: 0, rows, model, places: () => ({}), issues: [] };
}

function listAt(row: number, { first, last }: Pick<Header, 'first' | 'last'>): List {
  const header = { tab: undefined, row, column: first, lastRow: row, lastColumn: last };
  return { header, leads: { ...header, lastRow: undefined } };
}

function widthOf(rows: readonly Row[]): number {
  return Math.max(...rows.map((row) => row.length), 1);
}

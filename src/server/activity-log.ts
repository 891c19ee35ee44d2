/** The activity log of a model: made on demand, passed to its score formulas, and written into by the sidebar. */
import type { Data } from '../data';
import { dayOf, isEmpty, isoDay, type Language, type Model, originOf, word } from '../engine';
import type { ActivityEntry, LeadPlace } from '../rpc';
import {
  appendToLog,
  argumentSeparator,
  formulasOf,
  isModel,
  type LogColumn,
  type LogTab,
  listName,
  type ModelSheet,
  makeActivityLog,
  modelNames,
  offerActivities,
  openSpreadsheet,
  type Report,
  rangeOf,
  readActivityLog,
  readData,
  readModelSheet,
  readRawTab,
  readScoredTabs,
  refuse,
  rewriteFormulas,
} from '../sheets';
import { usualActivities } from '../templates';
import { decline, locked, reason, tabNamed } from './answer';
import type { Context } from './context';
import { modelOf } from './versions';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** What has to be known of a model to find or make its log. */
type LoggedModel = Pick<ModelSheet, 'name' | 'sheet' | 'model' | 'timeZone'>;

/** The menu's Activity log: goes to it, and makes it first where there is none. */
export function showLog({ say, data }: Context): Report {
  const spreadsheet = openSpreadsheet();
  const model = modelInFront(spreadsheet) ?? refuse(say('noModel'));
  const there = logOf(spreadsheet, model);
  if (there && there.rows.length === 0) return refuse(say('logUnreadable', { tab: there.tab }));
  const passed = there ? passLog(spreadsheet, model) : makeLog(spreadsheet, model, data, spreadsheet.getActiveSheet());
  const log = there ?? logOf(spreadsheet, model);
  if (!log) return refuse(say('noModel'));
  if (there) offerActivities(log, activityNames(model, data));
  spreadsheet.setActiveSheet(log.sheet);
  const { language, settings } = model.model;
  const [name = ''] = activityNames(model, data);
  const example = `${word('origins', 'activity', language)} › ${name}`;
  const lines = [
    ...(there ? [] : [say('logMade', { example })]),
    ...(passed > 0 ? [say('logPassed', { number: passed })] : []),
    ...(isEmpty(settings.leadKey)
      ? [say('logNeedsKey', { setting: word('settings', 'leadKey', language), tab: model.tab })]
      : []),
  ];
  return { lines: lines.length > 0 ? lines : [say('logThere')], brief: lines.length === 0 };
}

/** Goes to the log of a list, made where there is none; says how many score formulas read it from now on. */
export function openLog(place: LeadPlace): { readonly tab: string; readonly passed: number } {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const { log, passed } = logOfList(spreadsheet, modelOf(spreadsheet, place.model), place);
    spreadsheet.setActiveSheet(log.sheet);
    return { tab: log.tab, passed };
  });
}

/** Writes down what a lead did, in a log that is made where there is none. */
export function addActivity(place: LeadPlace, entry: ActivityEntry): { readonly madeLog: boolean } {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const model = modelOf(spreadsheet, place.model);
    const row = rowOf(entry, model.model.language);
    const { log, madeLog } = logOfList(spreadsheet, model, place);
    if (log.rows.length === 0) decline(reason('logUnreadable', '', { tab: log.tab }));
    if (!log.sheet.getRange(log.row + 1, log.column + 1).canEdit())
      decline(reason('notEditable', '', { tab: log.tab }));
    appendToLog(log, row);
    return { madeLog };
  });
}

/** Makes the log that rules, segments or owners of a new model look into, and gives its name; undefined where none does. */
export function logAskedBy(spreadsheet: Spreadsheet, model: LoggedModel, data: Data): string | undefined {
  if (!asksLog(model.model)) return undefined;
  if (!logOf(spreadsheet, model)) makeTab(spreadsheet, model, data, model.sheet);
  return listName(model, 'ACTIVITIES');
}

/** The tab of the log that a model looks into; undefined where it looks into none. */
export function logTabOf(spreadsheet: Spreadsheet, model: Pick<LoggedModel, 'name' | 'sheet' | 'model'>) {
  return asksLog(model.model) ? rangeOf(spreadsheet, listName(model, 'ACTIVITIES'))?.getSheet().getName() : undefined;
}

/** Names of activities to offer: the model's own, else the usual ones. */
export function activityNames({ model }: Pick<ModelSheet, 'model'>, { templates }: Data): readonly string[] {
  const own = (model.activities ?? []).flatMap(({ activity }) => (isEmpty(activity) ? [] : [String(activity).trim()]));
  return own.length > 0 ? own : usualActivities(templates.activities, model.language);
}

/** The model of the tab in front: that of its score formulas, or the tab itself; else the first one there is. */
function modelInFront(spreadsheet: Spreadsheet): ModelSheet | undefined {
  const tab = readRawTab(spreadsheet.getActiveSheet());
  const [own] = formulasOf(tab);
  const names = own ? [own.model] : modelNames(spreadsheet);
  const models = names.flatMap((name) => {
    const found = readModelSheet(spreadsheet, name);
    return found && found !== 'noRules' ? [found] : [];
  });
  const shown = isModel(tab.values)
    ? models.find(({ sheet }) => sheet.getSheetId() === tab.sheet.getSheetId())
    : undefined;
  return shown ?? models[0];
}

/** The log that the formulas of a list read; made, and passed to them, where they read none. */
function logOfList(spreadsheet: Spreadsheet, model: ModelSheet, place: LeadPlace) {
  const leads = tabNamed(spreadsheet, place.tab);
  const log = logOf(spreadsheet, model, referenceIn(leads, place.model));
  const passed = log ? passLog(spreadsheet, model) : makeLog(spreadsheet, model, readData() as Data, leads);
  const now = log ?? logOf(spreadsheet, model) ?? decline(reason('logUnreadable', '', { tab: '' }));
  return { log: now, madeLog: !log, passed };
}

/** The log of a model, by its name or as its formulas call it; without rows where its header is no header of a log. */
function logOf(spreadsheet: Spreadsheet, model: LoggedModel, name = listName(model, 'ACTIVITIES')): LogTab | undefined {
  const range = rangeOf(spreadsheet, name);
  if (!range) return undefined;
  const sheet = range.getSheet();
  const broken = { sheet, tab: sheet.getName(), row: 0, column: 0, rows: [], columns: {} };
  return readActivityLog(spreadsheet, name, model.timeZone) ?? broken;
}

function makeLog(spreadsheet: Spreadsheet, model: ModelSheet, data: Data, behind: Sheet): number {
  makeTab(spreadsheet, model, data, behind);
  return passLog(spreadsheet, model);
}

function makeTab(spreadsheet: Spreadsheet, model: LoggedModel, data: Data, behind: Sheet): void {
  const { language } = model.model;
  makeActivityLog(spreadsheet, listName(model, 'ACTIVITIES'), data.menu[language].activityTab, language, behind);
  const log = logOf(spreadsheet, model);
  if (log) offerActivities(log, activityNames(model, data));
}

function asksLog({ rules, segments = [], owners = [] }: Model): boolean {
  const conditions = rules.flatMap(({ steps }) => steps.flatMap((step) => step.conditions));
  return [...conditions, ...segments, ...owners].some(({ column }) => originOf(column)?.origin === 'activity');
}

/** Has every score formula of the model read its log, but those that read another; says how many were rewritten. */
function passLog(spreadsheet: Spreadsheet, model: ModelSheet): number {
  const activities = listName(model, 'ACTIVITIES');
  const separator = argumentSeparator(spreadsheet.getSpreadsheetLocale());
  let passed = 0;
  for (const tab of readScoredTabs(spreadsheet)) {
    const lacking = tab.scoreFormulas.filter(
      (formula) => formula.activities === undefined && formula.model.toUpperCase() === model.name.toUpperCase(),
    );
    rewriteFormulas(
      tab,
      lacking.map((formula) => ({ ...formula, activities })),
      separator,
    );
    passed += lacking.length;
  }
  return passed;
}

/** The log that the score formulas of a tab read, as written. */
function referenceIn(sheet: Sheet, model: string): string | undefined {
  return formulasOf(readRawTab(sheet)).find((formula) => formula.model === model)?.activities;
}

function rowOf({ lead, activity, date, count, note }: ActivityEntry, language: Language) {
  const lacking = (column: LogColumn): never =>
    decline(reason('activityIncomplete', '', { name: word('logColumns', column, language) }));
  const day = dayOf(String(date), undefined);
  if (isEmpty(lead)) lacking('lead');
  if (isEmpty(activity)) lacking('activity');
  if (day === undefined) return lacking('date');
  if (count !== null && !(Number.isFinite(count) && count >= 0)) lacking('count');
  return { lead: typeof lead === 'string' ? lead : String(lead), activity, date: isoDay(day), count, note };
}

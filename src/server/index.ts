/** What the menu may call; each command speaks for itself when it is done or cannot be done. */

import type { Data } from '../data';
import { ADD_ON, type PageSentences } from '../locales';
import type { Rpc } from '../rpc';
import {
  alone,
  bandColours,
  bandColumn,
  colourRows,
  isModel,
  mainFormulas,
  modelNamed,
  onOpen,
  ownFormulas,
  planScoreColumns,
  protectColumns,
  type Report,
  readActiveTab,
  readData,
  refuse,
  repaintBands,
  showPage,
  userLanguage,
  writeScoreColumns,
} from '../sheets';
import { addActivity, openLog, showLog } from './activity-log';
import { addStages } from './add-stages';
import { answering } from './answer';
import { apply } from './apply-edit';
import { checkModel } from './check-model';
import { type Context, command } from './context';
import { create, extend } from './create-model';
import { boardInFront, dashboardOf } from './dashboard';
import { known, protect, protectedNow } from './known-models';
import { readLists, updateListsOf } from './lists';
import { open } from './open-model';
import { propose } from './proposal';
import { readiness } from './readiness';
import { restore } from './restore-version';
import { columns, select, selected } from './selection';
import { copyModel, newModel, scoreBy } from './several-models';
import { stampAtOpening } from './stamp-at-opening';
import { start } from './start-here';
import { updateAll } from './update-lists';
import * as versions from './versions';
import { writeDown } from './write-answers';

/** Scores and colours the tab that the person looks at; restores what is missing where that was done before. */
export function startHere(): void {
  command((context) => alone(context.say, () => start(context)));
}

/** Adds the score columns that the tab lacks. */
export function addScoreColumns(): void {
  command((context) => alone(context.say, () => addColumns(context)));
}

/** Colours the rows of the tab by their bands, as the model says now. */
export function recolourRows(): void {
  command(recolour);
}

/** Writes what should be put right as notes into the model's tab. */
export function checkTheModel(): void {
  command(checkModel);
}

/** Shows the menu, stamps the day, and notes what changed since the file was open last, where the rights allow it. */
export function opened(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
  stampAtOpening(event);
}

/** Brings the lists of every model up to date. */
export function updateLists(): void {
  command((context) => alone(context.say, () => updateAll(context)));
}

/** Makes the Dashboard tab or brings it up to date. */
export function showDashboard(): void {
  command((context) => alone(context.say, () => boardInFront(context)));
}

/** Goes to the activity log, and makes it where there is none. */
export function openActivityLog(): void {
  command((context) => alone(context.say, () => showLog(context)));
}

/** Shows the sidebar. */
export function showSidebar(): void {
  const language = userLanguage();
  const { sidebar, issues, changes } = readData() as Data;
  const sentences: PageSentences = {
    sidebar: sidebar[language],
    issues: issues[language],
    changes: changes[language],
  };
  showPage(language, ADD_ON, sentences);
}

/** What the sidebar may call; every call answers with a value or with reasons. */
export const rpc: Rpc = {
  openModel: answering(open),
  readColumns: answering(columns),
  readSelection: answering(selected),
  selectLead: answering(select),
  writeAnswers: answering(writeDown),
  applyEdit: answering(apply),
  readVersions: answering(versions.list),
  readVersion: answering(versions.read),
  restoreVersion: answering(restore),
  proposeModel: answering(propose),
  createModel: answering(create),
  protectModel: answering(protect),
  isProtected: answering(protectedNow),
  extendLeads: answering(extend),
  addActivity: answering(addActivity),
  openLog: answering(openLog),
  listModels: answering(known),
  readLists: answering(readLists),
  updateListsOf: answering(updateListsOf),
  addStages: answering(addStages),
  dashboardOf: answering(dashboardOf),
  readiness: answering(readiness),
  copyModel: answering(copyModel),
  newModel: answering(newModel),
  scoreBy: answering(scoreBy),
};

function addColumns(context: Context): Report {
  const { say } = context;
  const tab = readActiveTab();
  const own = ownFormulas(tab, say);
  const [any] = own;
  // Without a single formula only the model could tell what to add: that is Start here's work, model or no model.
  if (!any) return start(context, { onlyWithModel: true });
  const planned = planScoreColumns(tab, mainFormulas(own), any, any.model, say);
  if (planned.length === 0) return { lines: [say('columnsThere')], brief: true };
  writeScoreColumns(tab, planned);
  protectColumns(tab.sheet, [...own, ...planned]);
  return { lines: [say('columnsAdded', { number: planned.length })], brief: true };
}

function recolour({ say }: Context): Report {
  const tab = readActiveTab();
  if (isModel(tab.values)) refuse(say('thisIsTheModel'));
  const own = ownFormulas(tab, say);
  const [any] = own;
  if (!any) return refuse(say('noScoreColumns'));
  const found = modelNamed(tab.spreadsheet, any.model, tab.timeZone, say);
  if (!found) return refuse(say('noModel'));
  const main = mainFormulas(own);
  if (bandColumn(main) === undefined) refuse(say('noBandColumn'));
  const bands = bandColours(found);
  if (bands.length === 0) refuse(say('noBandColours', { tab: found.tab }));
  const changed = colourRows(tab.sheet, bands, main);
  const painted = repaintBands(found);
  return {
    lines: [changed || painted ? say('coloured', { bands: bands.length }) : say('colouredAlready')],
    brief: true,
  };
}

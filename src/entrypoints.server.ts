/** The menu's commands and the sidebar's calls that Apps Script can see; the build makes a top-level function of each. */

import type { Model } from './engine';
import type {
  ActivityEntry,
  Answers,
  Area,
  Guard,
  LeadPlace,
  LeadTable,
  ModelEdit,
  Note,
  Proposal,
  Restoration,
  Rpc,
} from './rpc';
import * as server from './server';

/** What an entry point of the sidebar answers. */
type Answer<Name extends keyof Rpc> = ReturnType<Rpc[Name]>;

/** What must still be true for a version to be restored. */
type Revised = Pick<Guard, 'revision'>;

/** Shows the menu, and stamps today's date where the rights allow it. */
export function onOpen(event: { readonly authMode?: unknown }): void {
  server.opened(event);
}

/** Shows the menu directly after installing. */
export function onInstall(event: { readonly authMode?: unknown }): void {
  server.opened(event);
}

/** The menu's "Start here": scores and colours the tab that is open. */
export function startHere(): void {
  server.startHere();
}

/** The menu's "Rules sidebar": shows the sidebar. */
export function showSidebar(): void {
  server.showSidebar();
}

/** The menu's "Add score columns": adds what the tab lacks. */
export function addScoreColumns(): void {
  server.addScoreColumns();
}

/** The menu's "Recolour rows": colours the rows by the model's bands. */
export function recolourRows(): void {
  server.recolourRows();
}

/** The menu's "Check the model": notes on the cells that need attention. */
export function checkTheModel(): void {
  server.checkTheModel();
}

/** The menu's "Update lists": notes what changed, and brings the hand-over list up to date. */
export function updateLists(): void {
  server.updateLists();
}

/** The menu's "Dashboard": makes it, or brings it up to date. */
export function showDashboard(): void {
  server.showDashboard();
}

/** The menu's "Activity log": goes to it, and makes it first where there is none. */
export function openActivityLog(): void {
  server.openActivityLog();
}

/** For the sidebar: writes down what a lead did. */
export function addActivity(place: LeadPlace, entry: ActivityEntry): Answer<'addActivity'> {
  return server.rpc.addActivity(place, entry);
}

/** For the sidebar: goes to the activity log, and makes it first where there is none. */
export function openLog(place: LeadPlace): Answer<'openLog'> {
  return server.rpc.openLog(place);
}

/** For the sidebar: the model and the leads of a tab, or of the tab in front. */
export function openModel(tab: string | null): Answer<'openModel'> {
  return server.rpc.openModel(tab);
}

/** For the sidebar: more columns of the leads. */
export function readColumns(
  place: LeadPlace,
  positions: readonly number[],
  rows?: LeadTable['rows'] | null,
): Answer<'readColumns'> {
  return server.rpc.readColumns(place, positions, rows);
}

/** For the sidebar: the selected cell and its lead. */
export function readSelection(place: LeadPlace): Answer<'readSelection'> {
  return server.rpc.readSelection(place);
}

/** For the sidebar: goes to the row of a lead. */
export function selectLead(place: LeadPlace, row: number): Answer<'selectLead'> {
  return server.rpc.selectLead(place, row);
}

/** For the sidebar: writes what a lead answered into its row. */
export function writeAnswers(place: LeadPlace, answers: Answers): Answer<'writeAnswers'> {
  return server.rpc.writeAnswers(place, answers);
}

/** For the sidebar: writes an edited model, if nothing that it was made of has changed. */
export function applyEdit(place: LeadPlace, edit: ModelEdit, guard: Guard, note: Note): Answer<'applyEdit'> {
  return server.rpc.applyEdit(place, edit, guard, note);
}

/** For the sidebar: the versions of a model. */
export function readVersions(model: string): Answer<'readVersions'> {
  return server.rpc.readVersions(model);
}

/** For the sidebar: the whole table of one version. */
export function readVersion(model: string, number: number): Answer<'readVersion'> {
  return server.rpc.readVersion(model, number);
}

/** For the sidebar: writes the table of a version back. */
export function restoreVersion(
  place: LeadPlace,
  restoration: Restoration,
  guard: Revised,
  note: Note,
): Answer<'restoreVersion'> {
  return server.rpc.restoreVersion(place, restoration, guard, note);
}

/** For the sidebar: the starter model again, with other columns. */
export function proposeModel(
  tab: string,
  header: Area,
  matched: Proposal['matched'] | null,
  template?: string | null,
): Answer<'proposeModel'> {
  return server.rpc.proposeModel(tab, header, matched, template);
}

/** For the sidebar: makes the tab of a first model, its score columns and its colours. */
export function createModel(tab: string, header: Area, model: Model): Answer<'createModel'> {
  return server.rpc.createModel(tab, header, model);
}

/** For the sidebar: warns whoever edits the model's tab by hand, or no longer. */
export function protectModel(model: string, on: boolean): Answer<'protectModel'> {
  return server.rpc.protectModel(model, on);
}

/** For the sidebar: whether the model's tab warns. */
export function isProtected(model: string): Answer<'isProtected'> {
  return server.rpc.isProtected(model);
}

/** For the sidebar: has the score formulas read the columns beside theirs. */
export function extendLeads(place: LeadPlace): Answer<'extendLeads'> {
  return server.rpc.extendLeads(place);
}

/** For the sidebar: the models, and the tabs that they score. */
export function listModels(): Answer<'listModels'> {
  return server.rpc.listModels();
}

/** For the sidebar: the lists of a model as they would be now. */
export function readLists(place: LeadPlace): Answer<'readLists'> {
  return server.rpc.readLists(place);
}

/** For the sidebar: stamps what changed and brings the Hand-over tab up to date. */
export function updateListsOf(place: LeadPlace): Answer<'updateListsOf'> {
  return server.rpc.updateListsOf(place);
}

/** For the sidebar: adds columns for stage, reason and the day to come back. */
export function addStages(place: LeadPlace): Answer<'addStages'> {
  return server.rpc.addStages(place);
}

/** For the sidebar: makes the Dashboard tab or brings it up to date. */
export function dashboardOf(place: LeadPlace): Answer<'dashboardOf'> {
  return server.rpc.dashboardOf(place);
}

/** For the sidebar: whether scoring is worth it yet, with numbers. */
export function readiness(place: LeadPlace): Answer<'readiness'> {
  return server.rpc.readiness(place);
}

/** For the sidebar: a copy of a model under a new name. */
export function copyModel(model: string, title: string): Answer<'copyModel'> {
  return server.rpc.copyModel(model, title);
}

/** For the sidebar: a model made from a template. */
export function newModel(place: LeadPlace, template: string, title: string): Answer<'newModel'> {
  return server.rpc.newModel(place, template, title);
}

/** For the sidebar: scores a tab by another model. */
export function scoreBy(place: LeadPlace, model: string, how: 'beside' | 'instead'): Answer<'scoreBy'> {
  return server.rpc.scoreBy(place, model, how);
}

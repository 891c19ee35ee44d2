/** What Apps Script can see of opening, the menu and the work on rules; the build makes a top-level function of each. */

import type { Model } from './engine';
import type { Area, Guard, LeadPlace, LeadTable, ModelEdit, Note, Proposal, Restoration, Rpc } from './rpc';
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

/** For the sidebar: the model and the leads of a tab, or of the tab in front. */
export function openModel(tab: string | null): Answer<'openModel'> {
  return server.ruleCalls.openModel(tab);
}

/** For the sidebar: more columns of the leads. */
export function readColumns(
  place: LeadPlace,
  positions: readonly number[],
  rows?: LeadTable['rows'] | null,
): Answer<'readColumns'> {
  return server.ruleCalls.readColumns(place, positions, rows);
}

/** For the sidebar: goes to the row of a lead. */
export function selectLead(place: LeadPlace, row: number): Answer<'selectLead'> {
  return server.ruleCalls.selectLead(place, row);
}

/** For the sidebar: writes an edited model, if nothing that it was made of has changed. */
export function applyEdit(place: LeadPlace, edit: ModelEdit, guard: Guard, note: Note): Answer<'applyEdit'> {
  return server.ruleCalls.applyEdit(place, edit, guard, note);
}

/** For the sidebar: the versions of a model. */
export function readVersions(model: string): Answer<'readVersions'> {
  return server.ruleCalls.readVersions(model);
}

/** For the sidebar: the whole table of one version. */
export function readVersion(model: string, number: number): Answer<'readVersion'> {
  return server.ruleCalls.readVersion(model, number);
}

/** For the sidebar: writes the table of a version back. */
export function restoreVersion(
  place: LeadPlace,
  restoration: Restoration,
  guard: Revised,
  note: Note,
): Answer<'restoreVersion'> {
  return server.ruleCalls.restoreVersion(place, restoration, guard, note);
}

/** For the sidebar: the starter model again, with other columns. */
export function proposeModel(
  tab: string,
  header: Area,
  matched: Proposal['matched'] | null,
  template?: string | null,
): Answer<'proposeModel'> {
  return server.ruleCalls.proposeModel(tab, header, matched, template);
}

/** For the sidebar: makes the tab of a first model, its score columns and its colours. */
export function createModel(tab: string, header: Area, model: Model): Answer<'createModel'> {
  return server.ruleCalls.createModel(tab, header, model);
}

/** For the sidebar: warns whoever edits the model's tab by hand, or no longer. */
export function protectModel(model: string, on: boolean): Answer<'protectModel'> {
  return server.ruleCalls.protectModel(model, on);
}

/** For the sidebar: whether the model's tab warns. */
export function isProtected(model: string): Answer<'isProtected'> {
  return server.ruleCalls.isProtected(model);
}

/** For the sidebar: has the score formulas read the columns beside theirs. */
export function extendLeads(place: LeadPlace): Answer<'extendLeads'> {
  return server.ruleCalls.extendLeads(place);
}

/** For the sidebar: the models, and the tabs that they score. */
export function listModels(): Answer<'listModels'> {
  return server.ruleCalls.listModels();
}

/** For the sidebar: a copy of a model under a new name. */
export function copyModel(model: string, title: string): Answer<'copyModel'> {
  return server.ruleCalls.copyModel(model, title);
}

/** For the sidebar: a model made from a template. */
export function newModel(place: LeadPlace, template: string, title: string): Answer<'newModel'> {
  return server.ruleCalls.newModel(place, template, title);
}

/** For the sidebar: scores a tab by another model. */
export function scoreBy(place: LeadPlace, model: string, how: 'beside' | 'instead'): Answer<'scoreBy'> {
  return server.ruleCalls.scoreBy(place, model, how);
}

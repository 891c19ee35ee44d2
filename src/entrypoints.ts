/** The one list of what Apps Script can see; the build makes a top-level function of each, with its JSDoc. */

import type { Model } from './engine';
import { type Edge, leadBand, leadParts, leadRange, leadReport, leadScore, leadWhy, type Shown } from './functions';
import type { Area, Guard, LeadPlace, LeadTable, ModelEdit, Note, Proposal, Restoration, Rpc } from './rpc';
import * as server from './server';
import { dayIn, localDay, onOpen as opened, spreadsheetTimeZone } from './sheets';

/** What an entry point of the sidebar answers. */
type Answer<Name extends keyof Rpc> = ReturnType<Rpc[Name]>;

/** What must still be true for a version to be restored. */
type Revised = Pick<Guard, 'revision'>;

const edge: Edge = { now: () => new Date(), dayIn, localDay, spreadsheetTimeZone };

/**
 * Scores every lead by your model, one number a row. Example: =LEADSCORE(A2:G, A1:G1, LEAD_MODEL). Include the header row in the leads (A1:G) to get a title.
 *
 * @param {A2:G} leads The rows of leads. May reach below the last lead: the result ends where the leads end.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @return {number[][]} One score a lead, within the model's scale.
 * @customfunction
 */
export function LEADSCORE(leads: unknown, header: unknown, model: unknown): Shown {
  return leadScore(edge, leads, header, model);
}

/**
 * Names the band of every lead: Hot, Warm, Cold, or what your model calls them. Example: =LEADBAND(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The rows of leads. May reach below the last lead: the result ends where the leads end.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @return {string[][]} One band a lead.
 * @customfunction
 */
export function LEADBAND(leads: unknown, header: unknown, model: unknown): Shown {
  return leadBand(edge, leads, header, model);
}

/**
 * Says why each lead has its score: every rule's points, exactly, the largest first. Example: =LEADWHY(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The rows of leads. May reach below the last lead: the result ends where the leads end.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @return {string[][]} One line a lead, such as "+15 Title has word VP · −20 Free email · 62 of 100".
 * @customfunction
 */
export function LEADWHY(leads: unknown, header: unknown, model: unknown): Shown {
  return leadWhy(edge, leads, header, model);
}

/**
 * Splits every score by group: one column a group, then Other for the rest. Example: =LEADPARTS(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The rows of leads. May reach below the last lead: the result ends where the leads end.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @return {number[][]} One row a lead; its columns add up to the score.
 * @customfunction
 */
export function LEADPARTS(leads: unknown, header: unknown, model: unknown): Shown {
  return leadParts(edge, leads, header, model);
}

/**
 * Gives the lowest and highest score each lead could have once its blank cells are known. Example: =LEADRANGE(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The rows of leads. May reach below the last lead: the result ends where the leads end.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @return {number[][]} Two columns: lowest and highest.
 * @customfunction
 */
export function LEADRANGE(leads: unknown, header: unknown, model: unknown): Shown {
  return leadRange(edge, leads, header, model);
}

/**
 * Reports score, band, next step and reason of every lead in one call. Example: =LEADREPORT(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The rows of leads. May reach below the last lead: the result ends where the leads end.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @return {string[][]} Four columns: score, band, next step and reason.
 * @customfunction
 */
export function LEADREPORT(leads: unknown, header: unknown, model: unknown): Shown {
  return leadReport(edge, leads, header, model);
}

/** Shows the menu, and stamps today's date where the rights allow it. */
export function onOpen(event: { readonly authMode?: unknown }): void {
  opened(event);
}

/** Shows the menu directly after installing. */
export function onInstall(event: { readonly authMode?: unknown }): void {
  opened(event);
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
  matched: Proposal['matched'],
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

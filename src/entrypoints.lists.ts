/** What Apps Script can see of the work with lists and reports: commands of the menu, calls of the sidebar; the build makes a top-level function of each. */

import type { ActivityEntry, Answers, LeadPlace, LearnOptions, Rpc } from './rpc';
import * as server from './server';

/** What an entry point of the sidebar answers. */
type Answer<Name extends keyof Rpc> = ReturnType<Rpc[Name]>;

/** For opening: notes what changed since the file was open last. Its name ends so that neither menu nor page reaches it. */
export function stampAtOpening_(): void {
  server.stampAtOpening();
}

/** The menu's "Update lists": notes what changed, and brings the hand-over list up to date. */
export function updateLists(): void {
  server.updateLists();
}

/** The menu's "Dashboard": makes it, or brings it up to date. */
export function showDashboard(): void {
  server.showDashboard();
}

/** The menu's "Proof": makes it, or brings it up to date. */
export function showProof(): void {
  server.showProof();
}

/** The menu's "Activity log": goes to it, and makes it first where there is none. */
export function openActivityLog(): void {
  server.openActivityLog();
}

/** For the sidebar: the selected cell and its lead. */
export function readSelection(place: LeadPlace): Answer<'readSelection'> {
  return server.listCalls.readSelection(place);
}

/** For the sidebar: writes what a lead answered into its row. */
export function writeAnswers(place: LeadPlace, answers: Answers): Answer<'writeAnswers'> {
  return server.listCalls.writeAnswers(place, answers);
}

/** For the sidebar: writes down what a lead did. */
export function addActivity(place: LeadPlace, entry: ActivityEntry): Answer<'addActivity'> {
  return server.listCalls.addActivity(place, entry);
}

/** For the sidebar: goes to the activity log, and makes it first where there is none. */
export function openLog(place: LeadPlace): Answer<'openLog'> {
  return server.listCalls.openLog(place);
}

/** For the sidebar: the lists of a model as they would be now. */
export function readLists(place: LeadPlace): Answer<'readLists'> {
  return server.listCalls.readLists(place);
}

/** For the sidebar: stamps what changed and brings the Hand-over tab up to date. */
export function updateListsOf(place: LeadPlace): Answer<'updateListsOf'> {
  return server.listCalls.updateListsOf(place);
}

/** For the sidebar: adds columns for stage, reason and the day to come back. */
export function addStages(place: LeadPlace): Answer<'addStages'> {
  return server.listCalls.addStages(place);
}

/** For the sidebar: adds a column with the changes of scores within a week. */
export function addTrend(place: LeadPlace): Answer<'addTrend'> {
  return server.listCalls.addTrend(place);
}

/** For the sidebar: what a lead scored and when. */
export function scoreHistory(place: LeadPlace, key: string): Answer<'scoreHistory'> {
  return server.listCalls.scoreHistory(place, key);
}

/** For the sidebar: makes the Dashboard tab or brings it up to date. */
export function dashboardOf(place: LeadPlace): Answer<'dashboardOf'> {
  return server.listCalls.dashboardOf(place);
}

/** For the sidebar: makes the Proof tab or brings it up to date. */
export function proofOf(place: LeadPlace): Answer<'proofOf'> {
  return server.listCalls.proofOf(place);
}

/** For the sidebar: learns points from how leads ended, or says what there is to learn from. */
export function learnPoints(place: LeadPlace, options: LearnOptions): Answer<'learnPoints'> {
  return server.listCalls.learnPoints(place, options);
}

/** For the sidebar: whether scoring is worth it yet, with numbers. */
export function readiness(place: LeadPlace): Answer<'readiness'> {
  return server.listCalls.readiness(place);
}

/** For the sidebar: the script of its part that comes when it is asked for. */
export function readPart(): Answer<'readPart'> {
  return server.listCalls.readPart();
}

/** For the sidebar: the table of another model, to be compared with. */
export function readTable(model: string): Answer<'readTable'> {
  return server.listCalls.readTable(model);
}

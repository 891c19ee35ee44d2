/** What the sidebar may call for lists and reports; every call answers with a value or with reasons. */
import type { LeadPlace, Rpc } from '../rpc';
import { readPart } from '../sheets';
import { addActivity, openLog } from './activity-log';
import { addStages } from './add-stages';
import { addTrend } from './add-trend';
import { answering } from './answer';
import { boardOf } from './board-tab';
import { dashboard } from './dashboard';
import { learnPoints } from './learn-points';
import { readLists, updateListsOf } from './lists';
import { proofTab } from './proof';
import { readiness } from './readiness';
import { historyOf } from './score-log';
import { selected } from './selected-lead';
import { readNow } from './versions';
import { writeDown } from './write-answers';

/** The calls for lists and reports, by name. */
export type ListCalls = Pick<
  Rpc,
  | 'readSelection'
  | 'writeAnswers'
  | 'addActivity'
  | 'openLog'
  | 'readLists'
  | 'updateListsOf'
  | 'addStages'
  | 'addTrend'
  | 'scoreHistory'
  | 'dashboardOf'
  | 'proofOf'
  | 'learnPoints'
  | 'readiness'
  | 'readPart'
  | 'readTable'
>;

/** Each of these calls. */
export const listCalls: ListCalls = {
  readSelection: answering(selected),
  writeAnswers: answering(writeDown),
  addActivity: answering(addActivity),
  openLog: answering(openLog),
  readLists: answering(readLists),
  updateListsOf: answering(updateListsOf),
  addStages: answering(addStages),
  addTrend: answering(addTrend),
  scoreHistory: answering(historyOf),
  dashboardOf: answering((place: LeadPlace) => boardOf(dashboard, place)),
  proofOf: answering((place: LeadPlace) => boardOf(proofTab, place)),
  learnPoints: answering(learnPoints),
  readiness: answering(readiness),
  readPart: answering(readPart),
  readTable: answering(readNow),
};

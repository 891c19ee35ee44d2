/** What the sidebar may call for lists and reports; every call answers with a value or with reasons. */
import type { Rpc } from '../rpc';
import { addActivity, openLog } from './activity-log';
import { addStages } from './add-stages';
import { answering } from './answer';
import { dashboardOf } from './dashboard';
import { readLists, updateListsOf } from './lists';
import { proofOf } from './proof';
import { readiness } from './readiness';
import { selected } from './selected-lead';
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
  | 'dashboardOf'
  | 'proofOf'
  | 'readiness'
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
  dashboardOf: answering(dashboardOf),
  proofOf: answering(proofOf),
  readiness: answering(readiness),
};

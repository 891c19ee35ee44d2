/** What the sidebar may call for lists and reports; every call answers with a value or with reasons. */
import type { Rpc } from '../rpc';
import { addActivity } from './activity-log';
import { addStages } from './add-stages';
import { addTrend } from './add-trend';
import { answering } from './answer';
import { dashboardOf } from './dashboard';
import { readLists, updateListsOf } from './lists';
import { readiness } from './readiness';
import { historyOf } from './score-log';

/** The calls for lists and reports, by name. */
export type ListCalls = Pick<
  Rpc,
  | 'addActivity'
  | 'readLists'
  | 'updateListsOf'
  | 'addStages'
  | 'addTrend'
  | 'scoreHistory'
  | 'dashboardOf'
  | 'readiness'
>;

/** Each of these calls. */
export const listCalls: ListCalls = {
  addActivity: answering(addActivity),
  readLists: answering(readLists),
  updateListsOf: answering(updateListsOf),
  addStages: answering(addStages),
  addTrend: answering(addTrend),
  scoreHistory: answering(historyOf),
  dashboardOf: answering(dashboardOf),
  readiness: answering(readiness),
};

/** What the menu's commands for lists and reports do. */
import { alone } from '../sheets';
import { showLog } from './activity-log';
import { boardInFront } from './board-tab';
import { command } from './context';
import { dashboard } from './dashboard';
import { proofTab } from './proof';
import { updateAll } from './update-lists';

/** Brings the lists of every model up to date. */
export function updateLists(): void {
  command((context) => alone(context.say, () => updateAll(context)));
}

/** Makes the Dashboard tab or brings it up to date. */
export function showDashboard(): void {
  command((context) => alone(context.say, () => boardInFront(dashboard, context)));
}

/** Makes the Proof tab or brings it up to date. */
export function showProof(): void {
  command((context) => alone(context.say, () => boardInFront(proofTab, context)));
}

/** Goes to the activity log, and makes it where there is none. */
export function openActivityLog(): void {
  command((context) => alone(context.say, () => showLog(context)));
}

/**
 * What the entry points may call; the only door to this folder. It holds nothing itself, so that the build can tell by
 * source file which script file needs what.
 */
export { listCalls } from './list-calls';
export { openActivityLog, showDashboard, showProof, updateLists } from './lists-menu';
export { addScoreColumns, checkTheModel, recolourRows, showSidebar, startHere } from './menu';
export { opened } from './opening';
export { ruleCalls } from './rule-calls';
export { stampAtOpening } from './stamp-at-opening';

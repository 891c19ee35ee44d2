/** The lists: what people do with scored leads (hand-over, stages, service levels, dashboard, readiness). Pure; the only door to this folder. */
export {
  DASHBOARD_ROWS,
  DASHBOARD_WIDTH,
  type DashboardPart,
  type DashboardTable,
  dashboardTables,
} from './dashboard';
export { type HandOverColumn, type HandOverPlan, type PlannedRow, type PresentRow, planHandOver } from './hand-over';
export type { LeadBand, WorkedLead } from './lead';
export { namedColumns } from './named-columns';
export { assignOwners } from './owners';
export { type ReadinessFindings, readinessOf } from './readiness';
export { readinessFigures } from './readiness-figures';
export {
  EARLIER_LINES,
  LINES_OF_A_LEAD,
  MOST_LINES,
  planScores,
  type ScoreLine,
  type ScorePlan,
  scoreChange,
  weekAgo,
} from './score-history';
export { dueDay, keptBy, type Served, serviceShares } from './service';
export { planStamps, type Stamp, type StampPlan } from './stamps';
export type { Finding, FindingCode, HandedLead, ReadinessFigures, ServiceShare, Suggestion } from './types';
export { type ListPlace, type ListTerm, listMeaning, listTerms, listWord, type ReasonOut, type Stage } from './words';

/** The lists: what people do with scored leads (hand-over, stages, service levels, dashboard, readiness). Pure; the only door to this folder. */
export type { LeadBand, Outcome, WorkedLead } from './lead';
export type { Finding, HandedLead, ReadinessFigures, ServiceShare, Suggestion } from './types';
export { type ListPlace, type ListTerm, listMeaning, listTerms, listWord, type ReasonOut, type Stage } from './words';

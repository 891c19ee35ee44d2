/** Proof and learning: what scores were worth on won and lost leads, and points learned from them. Pure; the only door to this folder. */
export { type Auc, aucOf, aucOfTally } from './auc';
export { type BandResult, byBand } from './by-band';
export { isEnough, LEAST_OUTCOMES } from './enough';
export { type Tally, tally, tallyOutcomes } from './tally';
export { type Interval, type Rate, rateOf } from './wilson';

/** Proof and learning: what scores were worth on won and lost leads, and points learned from them. Pure; the only door to this folder. */
export { type Auc, aucOf, aucOfTally } from './auc';
export { type Backtest, backtest, type LaterProof, type Proof, type ScoredLeads } from './backtest';
export { brierOf } from './brier';
export { type BandResult, byBand } from './by-band';
export { byMonth, type MonthResult } from './by-month';
export { type CalibrationRow, calibrationOf } from './calibration';
export { type Chance, chanceAt, fitChance } from './chance';
export { isEnough, LEAST_OUTCOMES } from './enough';
export { type Decile, decilesOf, type FirstCalled, firstCalled, type GainPoint, gainOf, winsAmongFirst } from './gain';
export { type Leak, type LeakReason, leaksOf } from './leaks';
export {
  FEWEST,
  type JudgedWeight,
  type Learned,
  type LearnedPoints,
  type LearnRequest,
  learn,
} from './learn';
export { shareWords } from './learned-model';
export { logLossOf } from './log-loss';
export { type Tally, tally, tallyOutcomes } from './tally';
export { type Interval, type Rate, rateOf } from './wilson';

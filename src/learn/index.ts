/** Proof and learning: what scores were worth on won and lost leads, and points learned from them. Pure; the only door to this folder. */
export { type JudgedWeight, judgedWeights } from './adds';
export { type Auc, aucOf, aucOfTally } from './auc';
export { type Backtest, backtest, type LaterProof, type Proof, type ScoredLeads } from './backtest';
export { type BlankDoubt, blankDoubts } from './blank-doubts';
export { brierOf } from './brier';
export { type BandResult, byBand } from './by-band';
export { byMonth, type MonthResult } from './by-month';
export { type CalibrationRow, calibrationOf } from './calibration';
export { type Chance, chanceAt, fitChance } from './chance';
export { type Drift, type DriftLeads, type DriftReason, type DriftSide, driftOf, type RateThenNow } from './drift';
export { isEnough, LEAST_OUTCOMES } from './enough';
export { type Decile, decilesOf, type FirstCalled, firstCalled, type GainPoint, gainOf, winsAmongFirst } from './gain';
export { type ColumnTraits, type IdealCustomer, idealCustomer, type Trait } from './ideal-customer';
export { figuresOf, type LeakFigures } from './leak-figures';
export { type LeadColumns, type Leak, leaksOf } from './leaks';
export {
  FEWEST,
  FEWEST_EVER,
  type Learned,
  type LearnedPoints,
  type LearnRequest,
  learn,
} from './learn';
export { logLossOf } from './log-loss';
export { type Blame, type Disagreement, type OpinionLeads, type Opinions, opinionOf, opinionsOf } from './opinions';
export { risingRate } from './rising-rate';
export {
  type CellSpelling,
  psiOf,
  type Stability,
  type StabilityPart,
  type StabilityReading,
  stabilityOfCells,
  stabilityOfNumbers,
} from './stability';
export { type Tally, tally, tallyOutcomes } from './tally';
export {
  type Cut,
  type Cuts,
  cutsOf,
  forCapacity,
  forRate,
  forWorth,
  type NoThreshold,
  type Threshold,
} from './thresholds';
export {
  type AucDifference,
  aucDifference,
  compareTwo,
  type ModelScores,
  type Mover,
  type TwoModels,
} from './two-models';
export { differenceOf, type RateDifference } from './two-rates';
export { type Interval, type Rate, rateOf } from './wilson';

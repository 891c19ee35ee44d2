/** What scores would have been worth on leads whose end is known: all figures of proof in one. */
import { isoDay } from '../engine';
import { type Auc, aucOfTally } from './auc';
import { brierOf } from './brier';
import { type BandResult, byBand } from './by-band';
import { byMonth, type MonthResult } from './by-month';
import { type CalibrationRow, calibrationOf } from './calibration';
import { type Chance, chanceAt, fitChance } from './chance';
import { isEnough } from './enough';
import { type Decile, decilesOf, type FirstCalled, firstCalled, type GainPoint, gainOf } from './gain';
import { logLossOf } from './log-loss';
import { type Tally, tallyOutcomes } from './tally';
import { type Rate, rateOf } from './wilson';

/** Leads to judge, column by column. A lead whose score is no finite number is left out of everything. */
export interface ScoredLeads {
  /** As shown. */
  readonly scores: ArrayLike<number>;
  /** A place in bandNames; −1 none, −2 disqualified. */
  readonly bands: ArrayLike<number>;
  /** The highest first. */
  readonly bandNames: readonly string[];
  /** 0 open, 1 won, 2 lost. */
  readonly outcomes: ArrayLike<number>;
  /** The day each lead came in, counted from 1970-01-01. */
  readonly days?: ArrayLike<number | undefined> | undefined;
  /** What chance a score means, where the model says so; else the curve that fits these leads best. */
  readonly chance?: Chance | undefined;
}

/** What scores were worth. Where outcomes are not `enough`, say so instead of a number: only counts and intervals speak. */
export interface Proof {
  readonly enough: boolean;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** Won among the decided. */
  readonly base: Rate;
  readonly auc: Auc | undefined;
  readonly bands: readonly BandResult[];
  readonly gain: readonly GainPoint[];
  readonly deciles: readonly Decile[];
  /** Of the tenth with the highest scores. */
  readonly lift: number | undefined;
  readonly chance: Chance | undefined;
  readonly calibration: readonly CalibrationRow[];
  readonly brier: number | undefined;
  readonly logLoss: number | undefined;
  readonly firstN: FirstCalled | undefined;
}

/** The same scores in order of time: chances learned on the leads that came in before a day, all judged on those after. */
export interface LaterProof {
  /** The first day of the later leads, 2026-11-22. */
  readonly from: string;
  readonly before: { readonly won: number; readonly lost: number; readonly base: Rate; readonly auc: Auc | undefined };
  readonly proof: Proof;
}

export interface Backtest extends Proof {
  readonly months: readonly MonthResult[];
  readonly later: LaterProof | undefined;
}

/** The share of the decided leads that is learned from where the order of time is kept. */
const EARLIER = 0.7;

/** Judges scores on all leads, month by month, and in order of time where days are known. Cost O(n log n). */
export function backtest(leads: ScoredLeads): Backtest {
  const scored = where(leads, (i) => Number.isFinite(leads.scores[i]));
  const counted = tallyOutcomes(scored.scores, scored.outcomes);
  return {
    ...proofOf(scored, counted, leads.chance ?? fitChance(counted)),
    months: scored.days ? byMonth(scored.scores, scored.outcomes, scored.days) : [],
    later: laterProof(scored, leads.chance),
  };
}

type Columns = Pick<ScoredLeads, 'bandNames'> & {
  readonly scores: readonly number[];
  readonly bands: readonly number[];
  readonly outcomes: readonly number[];
  readonly days: readonly (number | undefined)[] | undefined;
};

function where({ scores, bands, bandNames, outcomes, days }: ScoredLeads, wanted: (lead: number) => boolean): Columns {
  const kept = Array.from(scores, (_, i) => i).filter(wanted);
  return {
    scores: kept.map((i) => scores[i] ?? 0),
    bands: kept.map((i) => bands[i] ?? -1),
    bandNames,
    outcomes: kept.map((i) => (outcomes[i] === 1 || outcomes[i] === 2 ? outcomes[i] : 0)),
    days: days && kept.map((i) => days[i]),
  };
}

function proofOf(leads: Columns, counted: Tally, chance: Chance | undefined): Proof {
  const { allWon: won, allLost: lost } = counted;
  const deciles = decilesOf(counted);
  return {
    enough: isEnough(won, lost),
    won,
    lost,
    open: leads.scores.length - won - lost,
    base: rateOf(won, won + lost),
    auc: aucOfTally(counted),
    bands: byBand(leads.bands, leads.bandNames, leads.outcomes),
    gain: gainOf(counted),
    deciles,
    lift: deciles[0]?.lift,
    chance,
    calibration: chance ? calibrationOf(counted, chance) : [],
    ...(chance ? losses(leads, chance) : { brier: undefined, logLoss: undefined }),
    firstN: firstCalled(counted),
  };
}

function losses({ scores, outcomes }: Columns, chance: Chance) {
  const chances = scores.map((score, i) => (outcomes[i] === 0 ? Number.NaN : chanceAt(chance, score)));
  const won = outcomes.map((outcome) => outcome === 1);
  return { brier: brierOf(chances, won), logLoss: logLossOf(chances, won) };
}

function laterProof(leads: Columns, given: Chance | undefined): LaterProof | undefined {
  const { days = [] } = leads;
  const decided = days.flatMap((day, i) => (isDay(day) && leads.outcomes[i] !== 0 ? [Math.floor(day)] : []));
  const from = decided.sort((a, b) => a - b)[Math.floor(EARLIER * decided.length)];
  // Leads of one day stay together; where all came in on one day there is no before.
  if (from === undefined || decided[0] === from) return undefined;
  const isLater = (i: number): boolean => isDay(days[i]) && days[i] >= from;
  const before: Tally = tallyOutcomes(
    leads.scores,
    leads.outcomes.map((outcome, i) => (isDay(days[i]) && !isLater(i) ? outcome : 0)),
  );
  const { allWon: won, allLost: lost } = before;
  const later = where(leads, isLater);
  return {
    from: isoDay(from),
    before: { won, lost, base: rateOf(won, won + lost), auc: aucOfTally(before) },
    proof: proofOf(later, tallyOutcomes(later.scores, later.outcomes), given ?? fitChance(before)),
  };
}

function isDay(day: number | undefined): day is number {
  return day !== undefined && Number.isFinite(day);
}

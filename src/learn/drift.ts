/** Whether a model has grown old: leads, scores and win rates since it was made, against those before. */
import { isoDay } from '../engine';
import { type Auc, aucOfTally } from './auc';
import type { ScoredLeads } from './backtest';
import { byBand } from './by-band';
import { isEnough } from './enough';
import { type CellSpelling, type Stability, stabilityOfCells, stabilityOfNumbers } from './stability';
import { tallyOutcomes } from './tally';
import { differenceOf, type RateDifference } from './two-rates';
import { type Rate, rateOf } from './wilson';

/** `since`: the day the model was made; without it the leads are halved by arrival day, else by their order in the sheet. */
export interface DriftLeads extends ScoredLeads {
  readonly since?: number | undefined;
  /** The columns that the model reads; dates are passed over. */
  readonly columns?: readonly { readonly name: string; readonly cells: readonly unknown[] }[] | undefined;
  readonly spelling: CellSpelling;
}

/** Leads of one side; no AUC where their outcomes are too few. */
export interface DriftSide {
  readonly leads: number;
  readonly base: Rate;
  readonly auc: Auc | undefined;
}

/** Two win rates, and by how much the later one is higher. */
export interface RateThenNow {
  readonly before: Rate;
  readonly now: Rate;
  readonly change: RateDifference;
  readonly changed: boolean;
}

/** Why a review is due; `name` is a column's or a band's. */
export type DriftReason =
  | { readonly code: 'scoresMoved'; readonly psi: number }
  | { readonly code: 'columnMoved'; readonly name: string; readonly psi: number }
  | { readonly code: 'bandChanged'; readonly name: string; readonly before: number; readonly now: number }
  | { readonly code: 'baseChanged'; readonly before: number; readonly now: number }
  | { readonly code: 'aucFell'; readonly before: number; readonly now: number };

export interface Drift {
  /** `tooFew`: a side has fewer than thirty leads, and nothing is said. */
  readonly kind: 'drift' | 'tooFew';
  /** What parts before from now. */
  readonly by: 'since' | 'day' | 'order';
  /** The first day of now, 2026-11-22. */
  readonly from: string | undefined;
  readonly before: DriftSide;
  readonly now: DriftSide;
  readonly scores: Stability | undefined;
  /** The least steady first. */
  readonly columns: readonly (Stability & { readonly name: string })[];
  readonly bands: readonly (RateThenNow & { readonly band: number; readonly name: string })[];
  readonly base: RateThenNow;
  readonly reviewDue: boolean;
  readonly reasons: readonly DriftReason[];
}

const LEAST_LEADS = 30;

/**
 * Compares leads since a day with those before. New leads are decided less often, and quick wins come first: a changed win
 * rate is a reason to look, not a verdict. Cost O(n log n) a column.
 */
export function driftOf(leads: DriftLeads): Drift {
  const { by, from, isNow } = parting(leads);
  const scored = Array.from(leads.scores, (_, i) => i).filter((i) => Number.isFinite(leads.scores[i]));
  const earlier = scored.filter((i) => isNow(i) === false);
  const later = scored.filter((i) => isNow(i) === true);
  const before = sideOf(leads, earlier);
  const now = sideOf(leads, later);
  const base = thenNow(before.base, now.base, 0.05);
  const shared = { by, from: from === undefined ? undefined : isoDay(from), before, now, base };
  if (earlier.length < LEAST_LEADS || later.length < LEAST_LEADS)
    return { ...shared, kind: 'tooFew', scores: undefined, columns: [], bands: [], reviewDue: false, reasons: [] };

  const scores = stabilityOfNumbers(pick(leads.scores, earlier, 0), pick(leads.scores, later, 0));
  const columns = (leads.columns ?? [])
    .flatMap(({ name, cells }) => {
      const found = stabilityOfCells(pick(cells, earlier, ''), pick(cells, later, ''), leads.spelling);
      return found ? [{ name, ...found }] : [];
    })
    .sort((a, b) => b.psi - a.psi || (a.name < b.name ? -1 : 1));
  const bands = bandsThenNow(leads, earlier, later);
  const reasons: DriftReason[] = [
    ...(scores?.reading === 'moved' ? [{ code: 'scoresMoved' as const, psi: scores.psi }] : []),
    ...(before.auc && now.auc && now.auc.high < before.auc.low
      ? [{ code: 'aucFell' as const, before: before.auc.auc, now: now.auc.auc }]
      : []),
    ...(base.changed ? [{ code: 'baseChanged' as const, before: base.before.rate, now: base.now.rate }] : []),
    ...bands
      .filter(({ changed }) => changed)
      .map((row) => ({ code: 'bandChanged' as const, name: row.name, before: row.before.rate, now: row.now.rate })),
    ...columns
      .filter(({ reading }) => reading === 'moved')
      .map(({ name, psi }) => ({ code: 'columnMoved' as const, name, psi })),
  ];
  return { ...shared, kind: 'drift', scores, columns, bands, reviewDue: reasons.length > 0, reasons };
}

/** Tells which leads are of now, by a day or by their place; undefined for a lead without a day. */
function parting({ scores, days, since }: DriftLeads): {
  readonly by: Drift['by'];
  readonly from: number | undefined;
  readonly isNow: (lead: number) => boolean | undefined;
} {
  const known = Array.from(days ?? [], (day) => day ?? Number.NaN)
    .filter(Number.isFinite)
    .map(Math.floor)
    .sort((a, b) => a - b);
  const given = since !== undefined && Number.isFinite(since) ? Math.floor(since) : undefined;
  const from = given ?? known[Math.floor(known.length / 2)];
  if (from === undefined || known.length === 0 || (given === undefined && from === known[0]))
    return { by: 'order', from: undefined, isNow: (i) => i >= scores.length / 2 };
  return {
    by: given === undefined ? 'day' : 'since',
    from,
    isNow: (i) => {
      const day = days?.[i];
      return day === undefined || !Number.isFinite(day) ? undefined : day >= from;
    },
  };
}

function sideOf({ scores, outcomes }: DriftLeads, side: readonly number[]): DriftSide {
  const counted = tallyOutcomes(pick(scores, side, 0), pick(outcomes, side, 0));
  const { allWon: won, allLost: lost } = counted;
  return {
    leads: side.length,
    base: rateOf(won, won + lost),
    auc: isEnough(won, lost) ? aucOfTally(counted) : undefined,
  };
}

function bandsThenNow(
  { bands, bandNames, outcomes }: DriftLeads,
  earlier: readonly number[],
  later: readonly number[],
) {
  const of = (side: readonly number[]) => byBand(pick(bands, side, -1), bandNames, pick(outcomes, side, 0));
  const now = of(later);
  const rows = of(earlier).flatMap(({ band, name, rate }) => (band < 0 ? [] : [{ band, name, rate }]));
  // So many bands are looked at together: each must be the surer (Bonferroni).
  return rows.map(({ band, name, rate }, i) => ({
    band,
    name,
    ...thenNow(rate, now[i]?.rate ?? rateOf(0, 0), 0.05 / rows.length),
  }));
}

function thenNow(before: Rate, now: Rate, sure: number): RateThenNow {
  const change = differenceOf(before, now);
  return { before, now, change, changed: change.p < sure };
}

function pick<T>(column: ArrayLike<T>, leads: readonly number[], missing: T): T[] {
  return leads.map((i) => column[i] ?? missing);
}

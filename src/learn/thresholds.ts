/** Where to draw the line: from how many leads can be called, from what calls cost and wins are worth, or from a win rate. */
import { risingRate } from './rising-rate';
import { type Tally, tallyOutcomes } from './tally';
import { type Rate, rateOf } from './wilson';

/** Calling every lead with this score or more: how many that are, what is caught and what is lost. */
export interface Cut {
  readonly score: number;
  readonly leads: number;
  /** Of all leads. */
  readonly share: number;
  /** Undefined where arrival days do not tell how many leads come in a week. */
  readonly perWeek: number | undefined;
  /** Wins caught. */
  readonly won: number;
  /** Wins lost. */
  readonly missed: number;
  /** Won among the decided leads that would be called. */
  readonly rate: Rate;
}

/** All lines that can be drawn, the highest score first. */
export interface Cuts {
  readonly cuts: readonly Cut[];
  readonly leadsPerWeek: number | undefined;
  readonly decided: Tally;
}

/** The line, or why there is none, then with the cut that comes nearest. */
export type Threshold =
  | ({ readonly kind: 'threshold' } & Cut)
  | { readonly kind: 'none'; readonly why: NoThreshold; readonly nearest: Cut | undefined };

export type NoThreshold = 'noLeads' | 'noOutcomes' | 'capacityTooSmall' | 'neverWorth' | 'rateTooHigh';

/** So many decided leads must stand above a line before its win rate may draw it. */
const LEAST_DECIDED = 10;
const LEAST_DAYS = 14;

/** Counts what each line would give; open leads count as leads, not as wins. O(n + distinct scores · log). */
export function cutsOf(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  days?: ArrayLike<number | undefined>,
): Cuts {
  const decided = tallyOutcomes(scores, outcomes);
  const counts = new Map<number, number>();
  const known: number[] = [];
  let all = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? Number.NaN;
    if (!Number.isFinite(score)) continue;
    all++;
    counts.set(score, (counts.get(score) ?? 0) + 1);
    const day = days?.[i];
    if (day !== undefined && Number.isFinite(day)) known.push(day);
  }
  const leadsPerWeek = perWeekOf(known);
  const at = new Map(decided.scores.map((score, i) => [score, i]));
  let [leads, won, lost] = [0, 0, 0];
  const cuts = [...counts]
    .sort(([a], [b]) => b - a)
    .map(([score, here]): Cut => {
      const i = at.get(score) ?? -1;
      leads += here;
      won += decided.won[i] ?? 0;
      lost += decided.lost[i] ?? 0;
      const share = leads / all;
      return {
        score,
        leads,
        share,
        perWeek: leadsPerWeek === undefined ? undefined : leadsPerWeek * share,
        won,
        missed: decided.allWon - won,
        rate: rateOf(won, won + lost),
      };
    });
  return { cuts, leadsPerWeek, decided };
}

/** The lowest line with at most so many leads a week; of every 100 leads where nobody knows how many come in a week. */
export function forCapacity({ cuts, leadsPerWeek }: Cuts, many: number): Threshold {
  const most = many / (leadsPerWeek ?? 100);
  // A hair of room, or 30 of 100 a week could fail by rounding.
  return lineAt(
    cuts,
    lastWhere(cuts, ({ share }) => share <= most + 1e-12),
    'capacityTooSmall',
    cuts[0],
  );
}

/**
 * The lowest score at which a call is worth its cost: chance × worth > cost. The chance is the win rate of leads with
 * that score, not of all above it: the last lead called must pay for itself.
 */
export function forWorth({ cuts, decided }: Cuts, cost: number, worth: number): Threshold {
  if (cuts.length > 0 && decided.scores.length === 0) return none('noOutcomes');
  const rate = risingRate(decided);
  return lineAt(
    cuts,
    lastWhere(cuts, ({ score }) => rate(score) * worth > cost),
    'neverWorth',
    cuts[0],
  );
}

/** The lowest line above which leads are won at least so often, judged by ten decided leads or more. */
export function forRate({ cuts, decided }: Cuts, wanted: number): Threshold {
  if (cuts.length > 0 && decided.scores.length === 0) return none('noOutcomes');
  const judged = cuts.filter(({ rate }) => rate.of >= LEAST_DECIDED);
  const best = judged.reduce<Cut | undefined>(
    (top, cut) => (top && top.rate.rate >= cut.rate.rate ? top : cut),
    undefined,
  );
  return lineAt(
    cuts,
    lastWhere(judged, ({ rate }) => rate.rate >= wanted),
    'rateTooHigh',
    best,
  );
}

function lineAt(cuts: readonly Cut[], cut: Cut | undefined, why: NoThreshold, nearest: Cut | undefined): Threshold {
  if (cut) return { kind: 'threshold', ...cut };
  return cuts.length === 0 ? none('noLeads') : none(why, nearest);
}

function none(why: NoThreshold, nearest?: Cut): Threshold {
  return { kind: 'none', why, nearest };
}

function lastWhere(cuts: readonly Cut[], wanted: (cut: Cut) => boolean): Cut | undefined {
  for (let i = cuts.length - 1; i >= 0; i--) {
    const cut = cuts[i];
    if (cut && wanted(cut)) return cut;
  }
  return undefined;
}

/** Leads a week in the middle eight tenths of the time, so that one mistyped year does not thin them out. */
function perWeekOf(days: readonly number[]): number | undefined {
  const rising = [...days].sort((a, b) => a - b);
  const from = rising[Math.floor(0.1 * rising.length)] ?? 0;
  const to = rising[Math.floor(0.9 * rising.length)] ?? 0;
  if (to - from < LEAST_DAYS) return undefined;
  return (7 * rising.filter((day) => day >= from && day < to).length) / (to - from);
}

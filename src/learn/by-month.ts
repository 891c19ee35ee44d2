/** How scores did month by month, by the day a lead came in. */
import { isoDay } from '../engine';
import { type Auc, aucOfTally } from './auc';
import { isEnough } from './enough';
import { tallyOutcomes } from './tally';
import { type Rate, rateOf } from './wilson';

/** A month such as 2026-11; no AUC where its outcomes are too few. */
export interface MonthResult {
  readonly month: string;
  readonly won: number;
  readonly lost: number;
  readonly rate: Rate;
  readonly auc: Auc | undefined;
}

/** The decided leads of each month, the earliest first; a lead without a day is in none. O(n). */
export function byMonth(
  scores: ArrayLike<number>,
  outcomes: ArrayLike<number>,
  days: ArrayLike<number | undefined>,
): readonly MonthResult[] {
  const leads = new Map<string, number[]>();
  for (let i = 0; i < scores.length; i++) {
    const day = days[i];
    if (day === undefined || !Number.isFinite(day) || !Number.isFinite(scores[i])) continue;
    if (outcomes[i] !== 1 && outcomes[i] !== 2) continue;
    const month = isoDay(Math.floor(day)).slice(0, -3);
    const list = leads.get(month) ?? [];
    list.push(i);
    leads.set(month, list);
  }
  return [...leads]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, list]) => {
      const counted = tallyOutcomes(
        list.map((i) => scores[i] ?? 0),
        list.map((i) => outcomes[i] ?? 0),
      );
      const { allWon: won, allLost: lost } = counted;
      return {
        month,
        won,
        lost,
        rate: rateOf(won, won + lost),
        auc: isEnough(won, lost) ? aucOfTally(counted) : undefined,
      };
    });
}

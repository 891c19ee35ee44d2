/** Whether leads were won as often as their scores had it. */
import { type Chance, chanceAt } from './chance';
import type { Tally } from './tally';
import { type Rate, rateOf } from './wilson';

/** Leads with scores from .. to: the chance they were given on average, and the share that was won. */
export interface CalibrationRow {
  readonly from: number;
  readonly to: number;
  readonly leads: number;
  readonly predicted: number;
  readonly rate: Rate;
}

const GROUPS = 10;

/**
 * Parts the leads by score into at most ten groups of about one size, the lowest first, and compares; leads with one
 * score stay together. https://scikit-learn.org/stable/modules/calibration.html · cost O(distinct scores)
 */
export function calibrationOf(
  { scores, won, lost, allWon, allLost }: Tally,
  chance: Chance,
): readonly CalibrationRow[] {
  const all = allWon + allLost;
  const table: CalibrationRow[] = [];
  let first = 0;
  let [leads, wins, given, counted] = [0, 0, 0, 0];
  scores.forEach((score, i) => {
    const here = (won[i] ?? 0) + (lost[i] ?? 0);
    leads += here;
    wins += won[i] ?? 0;
    given += here * chanceAt(chance, score);
    counted += here;
    if (counted * GROUPS < all * (Math.floor(((counted - leads) * GROUPS) / all) + 1)) return;
    table.push({ from: scores[first] ?? score, to: score, leads, predicted: given / leads, rate: rateOf(wins, leads) });
    first = i + 1;
    [leads, wins, given] = [0, 0, 0];
  });
  return table;
}

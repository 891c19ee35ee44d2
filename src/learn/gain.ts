/** What calling the best leads first brings, against calling at random. */
import type { Tally } from './tally';

/** After so large a share of the leads is called, the share of all wins that is among them. */
export interface GainPoint {
  readonly called: number;
  readonly wins: number;
}

/** The win rate of one tenth of the leads, the best tenth first, and how many times the base rate it is. */
export interface Decile {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
  readonly lift: number;
}

/** "Of the 100 leads you would have called first, 82 were won; calling at random, 38." */
export interface FirstCalled {
  readonly called: number;
  readonly won: number;
  readonly atRandom: number;
}

const POINTS = 20;

/**
 * The wins among the so many leads with the highest scores. Leads with one score are called in no known order: of a part
 * of them their win rate is expected, so that the order of rows does not matter. O(distinct scores).
 */
export function winsAmongFirst({ scores, won, lost }: Tally, called: number): number {
  let left = called;
  let wins = 0;
  for (let i = scores.length - 1; i >= 0 && left > 0; i--) {
    const leads = (won[i] ?? 0) + (lost[i] ?? 0);
    wins += (won[i] ?? 0) * Math.min(1, left / leads);
    left -= leads;
  }
  return wins;
}

/** The curve of cumulative gain at every twentieth; empty where nothing was won. https://en.wikipedia.org/wiki/Lift_(data_mining) */
export function gainOf(tally: Tally): readonly GainPoint[] {
  const count = tally.allWon + tally.allLost;
  if (tally.allWon === 0) return [];
  return Array.from({ length: POINTS + 1 }, (_, i) => ({
    called: i / POINTS,
    wins: i === POINTS ? 1 : winsAmongFirst(tally, (i * count) / POINTS) / tally.allWon,
  }));
}

/** Win rate and lift of each tenth of the leads; empty where nothing was won. */
export function decilesOf(tally: Tally): readonly Decile[] {
  const tenth = (tally.allWon + tally.allLost) / 10;
  if (tally.allWon === 0) return [];
  return Array.from({ length: 10 }, (_, i) => {
    const wins = Math.max(0, winsAmongFirst(tally, (i + 1) * tenth) - winsAmongFirst(tally, i * tenth));
    return { from: i / 10, to: (i + 1) / 10, rate: wins / tenth, lift: (10 * wins) / tally.allWon };
  });
}

/** The first 100, 50, 20 or 10 leads, at most half of all, in whole wins; undefined below 20 leads. */
export function firstCalled(tally: Tally): FirstCalled | undefined {
  const count = tally.allWon + tally.allLost;
  const called = [100, 50, 20, 10].find((many) => 2 * many <= count);
  if (called === undefined) return undefined;
  return {
    called,
    won: Math.round(winsAmongFirst(tally, called)),
    atRandom: Math.round((called * tally.allWon) / count),
  };
}

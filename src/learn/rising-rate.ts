/** The win rate at a score, smoothed so that it never falls while the score rises. */
import type { Tally } from './tally';

interface Pool {
  /** The lowest score of the pool. */
  readonly from: number;
  readonly won: number;
  readonly leads: number;
}

const LEAST_LEADS = 10;
const POOLS = 20;

/**
 * Pools neighbouring scores until there are leads enough, then as long as a lower pool wins more often (isotonic
 * regression, pool adjacent violators). Scores below the lowest have its rate; 0 where there is no lead.
 * https://doi.org/10.1214/aoms/1177728423 (Ayer and others 1955) · cost O(distinct scores), then O(log) a score
 */
export function risingRate(tally: Tally): (score: number) => number {
  const pools = poolsOf(tally);
  return (score) => {
    let [low, high] = [0, pools.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pools[middle]?.from ?? 0) <= score) low = middle;
      else high = middle - 1;
    }
    const found = pools[low];
    return found ? found.won / found.leads : 0;
  };
}

function poolsOf({ scores, won, lost, allWon, allLost }: Tally): readonly Pool[] {
  const least = Math.max(LEAST_LEADS, (allWon + allLost) / POOLS);
  const even: Pool[] = [];
  scores.forEach((from, i) => {
    const here = { from, won: won[i] ?? 0, leads: (won[i] ?? 0) + (lost[i] ?? 0) };
    const last = even[even.length - 1];
    if (last && last.leads < least) even[even.length - 1] = joined(last, here);
    else even.push(here);
  });
  // What is left over at the top is too thin to speak for itself.
  const top = even[even.length - 1];
  const below = even[even.length - 2];
  if (top && below && top.leads < least) even.splice(-2, 2, joined(below, top));

  const rising: Pool[] = [];
  for (const pool of even) {
    rising.push(pool);
    for (;;) {
      const [lower, upper] = rising.slice(-2);
      if (!lower || !upper || lower.won * upper.leads <= upper.won * lower.leads) break;
      rising.splice(-2, 2, joined(lower, upper));
    }
  }
  return rising;
}

function joined(lower: Pool, upper: Pool): Pool {
  return { from: lower.from, won: lower.won + upper.won, leads: lower.leads + upper.leads };
}

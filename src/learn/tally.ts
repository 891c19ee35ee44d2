/** Won and lost leads counted by score: what all figures about scores are made of, the same whatever the order of rows; `!` where places run over a list itself. */

/** Distinct scores, rising, and how many leads with each were won and lost. */
export interface Tally {
  readonly scores: readonly number[];
  readonly won: readonly number[];
  readonly lost: readonly number[];
  readonly allWon: number;
  readonly allLost: number;
}

/** Counts leads by score, `won[i]` true or false; a score that is no finite number is left out. O(n + distinct · log). */
export function tally(scores: ArrayLike<number>, won: ArrayLike<number | boolean>): Tally {
  const counts = new Map<number, [lost: number, won: number]>();
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (!Number.isFinite(score)) continue;
    const count = counts.get(score) ?? [0, 0];
    count[won[i] ? 1 : 0]++;
    counts.set(score, count);
  }
  const rising = [...counts].sort(([a], [b]) => a - b);
  return {
    scores: rising.map(([score]) => score),
    won: rising.map(([, count]) => count[1]),
    lost: rising.map(([, count]) => count[0]),
    allWon: rising.reduce((sum, [, count]) => sum + count[1], 0),
    allLost: rising.reduce((sum, [, count]) => sum + count[0], 0),
  };
}

/** Counts the leads that are decided (outcome 1 won, 2 lost); open ones, 0, are left out. */
export function tallyOutcomes(scores: ArrayLike<number>, outcomes: ArrayLike<number>): Tally {
  const decided = Array.from(scores, (score, i) => (outcomes[i] === 1 || outcomes[i] === 2 ? score : Number.NaN));
  return tally(
    decided,
    Array.from(outcomes, (outcome) => outcome === 1),
  );
}

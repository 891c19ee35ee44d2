/** What became of the leads of each band; `!` where places run over a list itself. */
import { type Rate, rateOf } from './wilson';

/** The leads of one band: `band` is its place among the names, −1 none, −2 disqualified (both without a name). */
export interface BandResult {
  readonly band: number;
  readonly name: string;
  readonly leads: number;
  readonly won: number;
  readonly lost: number;
  /** Won among the decided. */
  readonly rate: Rate;
  /** How many times the win rate of all leads; undefined where either is unknown, or nothing was won. */
  readonly lift: number | undefined;
  readonly shareOfWins: number | undefined;
}

/**
 * Counts won and lost leads by band, in the order of the names, then those without a band and the disqualified, where
 * there are any. Outcomes: 0 open, 1 won, 2 lost. O(n).
 */
export function byBand(
  bands: ArrayLike<number>,
  bandNames: readonly string[],
  outcomes: ArrayLike<number>,
): readonly BandResult[] {
  const counts = new Map<number, [open: number, won: number, lost: number]>();
  const all: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < bands.length; i++) {
    const given = bands[i]!;
    const band = given === -2 || bandNames[given] !== undefined ? given : -1;
    const outcome = outcomes[i] === 1 ? 1 : outcomes[i] === 2 ? 2 : 0;
    const count = counts.get(band) ?? [0, 0, 0];
    count[outcome]++;
    all[outcome]++;
    counts.set(band, count);
  }
  const [, allWon, allLost] = all;
  const base = allWon / (allWon + allLost);
  return [...bandNames.keys(), -1, -2]
    .filter((band) => band >= 0 || counts.has(band))
    .map((band) => {
      const [open, won, lost] = counts.get(band) ?? [0, 0, 0];
      const rate = rateOf(won, won + lost);
      return {
        band,
        name: bandNames[band] ?? '',
        leads: open + won + lost,
        won,
        lost,
        rate,
        lift: rate.of > 0 && allWon > 0 ? rate.rate / base : undefined,
        shareOfWins: allWon > 0 ? won / allWon : undefined,
      };
    });
}

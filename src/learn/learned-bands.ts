/** Bands that the data support: by the chance of winning where it is high enough, else by how many leads a team can call; `!` where places run over a list itself. */
import { type Chance, chanceAt } from './chance';

/** A band as proposed: its lowest score, its leads, and the share of them that won. */
export interface ProposedBand {
  readonly name: 'Hot' | 'Warm' | 'Cold';
  /** Undefined: from the bottom. */
  readonly from: number | undefined;
  readonly leads: number;
  readonly won: number;
}

/** Chances that deserve the names Hot and Warm. */
const HOT = 0.7;
const WARM = 0.3;
/** Shares of all leads where chances do not do: what a team can call first, and then. */
const CALLED_FIRST = 0.1;
const CALLED_THEN = 0.35;

/** Proposes Hot, Warm and Cold for whole scores from 0 to 100. O(n). */
export function proposedBands(
  scores: ArrayLike<number>,
  won: ArrayLike<number>,
  curve: Chance,
): readonly ProposedBand[] {
  const leads = new Float64Array(102);
  const wins = new Float64Array(102);
  for (let i = 0; i < scores.length; i++) {
    const score = Math.min(100, Math.max(0, Math.round(scores[i]!)));
    leads[score]!++;
    if (won[i]) wins[score]!++;
  }
  const from = (list: Float64Array, score: number): number => list.slice(score).reduce((sum, value) => sum + value, 0);
  const total = Math.max(1, scores.length);
  const shareFrom = (score: number): number => from(leads, score) / total;
  const byChance = (chance: number): number => {
    for (let score = 0; score <= 100; score++) if (chanceAt(curve, score) >= chance) return score;
    return 101;
  };
  const byShare = (share: number): number => {
    let score = 100;
    while (score > 1 && (shareFrom(score) < share / 2 || shareFrom(score - 1) <= share)) score--;
    return score;
  };
  let hot = byChance(HOT);
  if (shareFrom(hot) < 0.05 || shareFrom(hot) > 0.5) hot = byShare(CALLED_FIRST);
  let warm = byChance(WARM);
  const room = shareFrom(warm);
  if (warm >= hot || room < shareFrom(hot) + 0.05 || room > 0.9)
    warm = byShare(Math.max(CALLED_THEN, (1 + shareFrom(hot)) / 2));
  hot = Math.max(2, hot);
  warm = Math.max(1, Math.min(warm, hot - 1));
  const band = (name: ProposedBand['name'], low: number, high: number): ProposedBand => ({
    name,
    from: name === 'Cold' ? undefined : low,
    leads: from(leads, low) - from(leads, high),
    won: from(wins, low) - from(wins, high),
  });
  return [band('Hot', hot, 102), band('Warm', warm, hot), band('Cold', 0, warm)];
}

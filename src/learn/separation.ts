/** How well the values of one column part won leads from lost ones, judged so that chance does not pass for knowledge. */

/** Leads that share a value: how many of them were won and lost. */
export interface Ended {
  readonly won: number;
  readonly lost: number;
}

/** How far apart a column holds won and lost leads. */
export interface Separation {
  /** Youden's J: the share of won leads on the won side less the share of lost ones there; 0 is chance, 1 is perfect. */
  readonly gap: number;
  /** The standard error of the gap. */
  readonly error: number;
  readonly auc: number;
}

/**
 * Parts the leads by whether the *other* leads of their value were won more often than all others: no lead votes on
 * itself, so that a column with a value of its own for each lead parts nothing. Undefined with no won or no lost lead.
 * https://doi.org/10.1002/1097-0142(1950)3:1<32::AID-CNCR2820030106>3.0.CO;2-3 (Youden 1950) · cost O(levels · log)
 */
export function separation(levels: readonly Ended[]): Separation | undefined {
  const { won, lost } = sumOf(levels);
  if (won === 0 || lost === 0) return undefined;
  const others = won + lost - 1;
  let right = 0;
  let wrong = 0;
  for (const level of levels) {
    const size = level.won + level.lost - 1;
    if (size < 1) continue;
    if ((level.won - 1) * others > (won - 1) * size) right += level.won;
    if (level.won * others > won * size) wrong += level.lost;
  }
  const byRate = [...levels].sort((a, b) => a.won * (b.won + b.lost) - b.won * (a.won + a.lost));
  return { ...gapOf(right, wrong, won, lost), auc: ascending(byRate, won, lost) };
}

/** The best single cut of a column whose levels rise, and on which side of it the won leads are. */
export interface Cut extends Separation {
  /** Levels from this place on are one side. */
  readonly place: number;
  readonly wonAbove: boolean;
}

/** Finds the cut of a column of numbers that parts won from lost best. O(levels). */
export function bestCut(rising: readonly Ended[]): Cut | undefined {
  const { won, lost } = sumOf(rising);
  if (won === 0 || lost === 0) return undefined;
  let below: Ended = { won: 0, lost: 0 };
  let best = { place: 0, wonAbove: true, right: 0, wrong: 0, gap: 0 };
  for (const [place, level] of rising.entries()) {
    const gap = below.lost / lost - below.won / won;
    if (Math.abs(gap) > best.gap) {
      const wonAbove = gap > 0;
      const right = wonAbove ? won - below.won : below.won;
      const wrong = wonAbove ? lost - below.lost : below.lost;
      best = { place, wonAbove, right, wrong, gap: Math.abs(gap) };
    }
    below = { won: below.won + level.won, lost: below.lost + level.lost };
  }
  const auc = ascending(rising, won, lost);
  const { place, wonAbove } = best;
  return { ...gapOf(best.right, best.wrong, won, lost), auc: Math.max(auc, 1 - auc), place, wonAbove };
}

/** Adds up won and lost leads. */
export function sumOf(levels: readonly Ended[]): Ended {
  let won = 0;
  let lost = 0;
  for (const level of levels) {
    won += level.won;
    lost += level.lost;
  }
  return { won, lost };
}

function gapOf(
  right: number,
  wrong: number,
  won: number,
  lost: number,
): { readonly gap: number; readonly error: number } {
  return { gap: right / won - wrong / lost, error: Math.sqrt(variance(right, won) + variance(wrong, lost)) };
}

/** The variance of a share, as if one lead more had been on either side: with five of five nothing is sure. */
function variance(part: number, all: number): number {
  const share = (part + 1) / (all + 2);
  return (share * (1 - share)) / all;
}

/** The AUC of levels put in rising order; leads of one level tie. */
function ascending(levels: readonly Ended[], won: number, lost: number): number {
  let area = 0;
  let lostBelow = 0;
  for (const level of levels) {
    area += level.won * (lostBelow + level.lost / 2);
    lostBelow += level.lost;
  }
  return area / (won * lost);
}

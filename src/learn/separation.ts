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

/** The best single cut of a column whose levels rise. */
export interface Cut extends Separation {
  /** Levels from this place on are one side. */
  readonly place: number;
}

/** Finds the cut of a column of numbers that parts won from lost best. O(levels). */
export function bestCut(rising: readonly Ended[]): Cut | undefined {
  const { won, lost } = sumOf(rising);
  if (won === 0 || lost === 0) return undefined;
  let below: Ended = { won: 0, lost: 0 };
  let best = { place: 0, gap: 0, error: 0 };
  for (const [place, level] of rising.entries()) {
    const here = gapOf(below.lost, below.won, lost, won);
    if (Math.abs(here.gap) > best.gap) best = { place, gap: Math.abs(here.gap), error: here.error };
    below = { won: below.won + level.won, lost: below.lost + level.lost };
  }
  const auc = ascending(rising, won, lost);
  return { ...best, auc: Math.max(auc, 1 - auc) };
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
  ofRight: number,
  ofWrong: number,
): { readonly gap: number; readonly error: number } {
  return {
    gap: right / ofRight - wrong / ofWrong,
    error: Math.sqrt(variance(right, ofRight) + variance(wrong, ofWrong)),
  };
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

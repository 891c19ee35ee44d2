/** Columns that leak by their kinship: a copy of another column that was overwritten later, or one made with a leak; `!` where places run over a list itself. */
import type { Levels } from './levels';

/** Columns with fewer or more words than this, or fewer in common, are not compared. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 400;
/** So large a part of the leads may say something else than a copy would. */
const FLAWS = 0.02;
/** At least so large a part was overwritten. */
const OVERWRITTEN = 0.03;
/** So many standard errors, and so large a part of the expected wins, lie between what was overwritten and what was not. */
const SURE = 4;
const DIFFERENT = 0.8;

/** Tells whether a column has words to compare with another's: some, but not one for each lead. */
export function isWordy({ kind, levels }: Levels): boolean {
  return kind === 'text' && levels.length >= FEWEST_WORDS && levels.length <= MOST_WORDS;
}

/**
 * Finds the word with which a copy of another column was overwritten, when its leads were won clearly more or less
 * often than the others of the same original value (Mantel-Haenszel). Undefined where the columns say different things.
 * https://doi.org/10.1093/jnci/22.4.719 · cost O(words), and O(n) where the words agree
 */
export function overwritingWord(copy: Levels, original: Levels, outcomes: Uint8Array): number | undefined {
  // Both are in the order of their texts: one walk finds the common words.
  const same = new Int32Array(copy.levels.length).fill(-2);
  let there = 0;
  let common = 0;
  let most = OVERWRITTEN * copy.codes.length;
  let word: number | undefined;
  for (const [place, level] of copy.levels.entries()) {
    while ((original.levels[there]?.text ?? '\uffff') < level.text) there++;
    const twin = original.levels[there];
    const isTwin = twin?.text === level.text;
    if (isTwin) {
      same[place] = there;
      common++;
    }
    const here = level.open + level.won + level.lost;
    const before = isTwin ? twin.open + twin.won + twin.lost : 0;
    if (here - before > most && before * 10 <= here) {
      most = here - before;
      word = place;
    }
  }
  if (common < FEWEST_WORDS || word === undefined) return undefined;

  const strata = original.levels.map(() => ({ over: [0, 0, 0], kept: [0, 0, 0] }));
  let flaws = 0;
  for (const [i, code] of copy.codes.entries()) {
    const before = original.codes[i]!;
    const isSame = (code < 0 ? -1 : same[code]) === before;
    if (!isSame && code !== word && ++flaws > FLAWS * copy.codes.length) return undefined;
    const ends = strata[before]?.[isSame ? 'kept' : 'over'];
    const outcome = outcomes[i]!;
    if (ends) ends[outcome]!++;
  }
  let won = 0;
  let expected = 0;
  let variance = 0;
  for (const { over, kept } of strata) {
    const [, wonOver = 0, lostOver = 0] = over;
    const [, wonKept = 0, lostKept = 0] = kept;
    const size = wonOver + lostOver;
    const rest = wonKept + lostKept;
    const all = size + rest;
    // A value that was always overwritten, or never, compares nothing.
    if (size === 0 || rest === 0) continue;
    won += wonOver;
    expected += (size * (wonOver + wonKept)) / all;
    variance += (size * rest * (wonOver + wonKept) * (lostOver + lostKept)) / (all * all * (all - 1));
  }
  const isSure = Math.abs(won - expected) > SURE * Math.sqrt(variance);
  return isSure && Math.min(won, expected) < DIFFERENT * Math.max(won, expected) ? word : undefined;
}

/** Tells whether two columns are blank in just the same leads, but for one in a hundred: one later step made both. O(n). */
export function isBlankTogether(a: Levels, b: Levels): boolean {
  let both = 0;
  let differ = 0;
  for (const [i, code] of a.codes.entries()) {
    if (code < 0 !== b.codes[i]! < 0) differ++;
    else if (code < 0) both++;
  }
  const all = a.codes.length;
  return Math.min(both, all - both) > 0.05 * all && differ <= 0.01 * Math.min(both, all - both);
}

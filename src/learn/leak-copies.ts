/** Columns that leak by their kinship: a copy of another column that was overwritten later, or one made with a leak. */
import { binsOf } from './bins';
import type { LeakReason } from './leak-tests';
import type { Levels } from './levels';
import { separation } from './separation';

/** A column with its name. */
export interface Named {
  readonly name: string;
  readonly at: number;
  /** Its name sounds like a judgement, a status or an ending. */
  readonly isLate: boolean;
  readonly column: Levels;
}

type Found = LeakReason & { readonly auc: number };

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

/**
 * Finds a column of which this one is a copy but for leads in which one word stands that the other hardly says, when
 * those were won clearly more or less often than the others of the same original value (Mantel-Haenszel).
 * https://doi.org/10.1093/jnci/22.4.719 · cost O(columns · words + n · likely originals)
 */
export function overwrittenCopy(copy: Named, columns: readonly Named[], outcomes: Uint8Array): Found | undefined {
  if (!isWordy(copy.column)) return undefined;
  for (const original of columns) {
    if (original === copy || !isWordy(original.column)) continue;
    const word = overwritingWord(copy.column, original.column);
    const told = word === undefined ? undefined : toldBy(word, copy.column, original.column, outcomes);
    if (!told) continue;
    const value = copy.column.levels[word ?? -1]?.shown ?? '';
    return { how: 'late', why: 'copy', args: { copied: original.name, value, ...told }, auc: aucAlone(copy.column) };
  }
  return undefined;
}

/** Finds a flagged column that is blank in just the same leads: both were made by the same later step. */
export function companionOf(named: Named, flagged: readonly Named[]): Found | undefined {
  for (const leak of flagged) {
    const leads = sharedBlanks(named.column.codes, leak.column.codes);
    if (leads > 0)
      return { how: 'late', why: 'together', args: { with: leak.name, leads }, auc: aucAlone(named.column) };
  }
  return undefined;
}

function isWordy({ kind, levels }: Levels): boolean {
  return kind === 'text' && levels.length >= FEWEST_WORDS && levels.length <= MOST_WORDS;
}

function aucAlone(column: Levels): number {
  return separation([...binsOf(column), column.blank])?.auc ?? 0.5;
}

/** The word that the copy says much more often than the original, if the rest of their words agree. */
function overwritingWord(copy: Levels, original: Levels): number | undefined {
  const leads = new Map(original.levels.map(({ text, open, won, lost }) => [text, open + won + lost]));
  let common = 0;
  let most = 0;
  let word: number | undefined;
  for (const [place, { text, open, won, lost }] of copy.levels.entries()) {
    const here = open + won + lost;
    const there = leads.get(text) ?? 0;
    if (there > 0) common++;
    if (here - there > most && there * 10 <= here) {
      most = here - there;
      word = place;
    }
  }
  return common >= FEWEST_WORDS && most >= OVERWRITTEN * copy.codes.length ? word : undefined;
}

/** How the overwritten leads ended and the others, where the column is a copy and the difference is no chance. */
function toldBy(word: number, copy: Levels, original: Levels, outcomes: Uint8Array) {
  const places = new Map(original.levels.map(({ text }, place) => [text, place]));
  const same = copy.levels.map(({ text }) => places.get(text) ?? -2);
  const strata = original.levels.map(() => [0, 0, 0, 0]);
  let flaws = 0;
  for (let i = 0; i < copy.codes.length; i++) {
    const code = copy.codes[i] ?? -1;
    const before = original.codes[i] ?? -1;
    const isSame = code < 0 ? before < 0 : same[code] === before;
    if (!isSame && code !== word && ++flaws > FLAWS * copy.codes.length) return undefined;
    const outcome = outcomes[i] ?? 0;
    const stratum = strata[before];
    if (outcome > 0 && stratum) {
      const cell = (isSame ? 2 : 0) + outcome - 1;
      stratum[cell] = (stratum[cell] ?? 0) + 1;
    }
  }
  let [leads, won, others, othersWon, expected, variance] = [0, 0, 0, 0, 0, 0];
  for (const [won1 = 0, lost1 = 0, won0 = 0, lost0 = 0] of strata) {
    const [size1, size0] = [won1 + lost1, won0 + lost0];
    const size = size1 + size0;
    // A value that was always overwritten, or never, compares nothing.
    if (size1 === 0 || size0 === 0) continue;
    leads += size1;
    won += won1;
    others += size0;
    othersWon += won0;
    expected += (size1 * (won1 + won0)) / size;
    variance += (size1 * size0 * (won1 + won0) * (lost1 + lost0)) / (size * size * (size - 1));
  }
  const isSure = Math.abs(won - expected) > SURE * Math.sqrt(variance);
  const isLarge = Math.min(won, expected) < DIFFERENT * Math.max(won, expected);
  return isSure && isLarge ? { leads, won, others, othersWon } : undefined;
}

/** In how many leads both are blank, where that is the same leads but for one in a hundred; else 0. */
function sharedBlanks(a: Int32Array, b: Int32Array): number {
  let both = 0;
  let differ = 0;
  for (let i = 0; i < a.length; i++) {
    const isBlank = (a[i] ?? -1) < 0;
    if (isBlank !== (b[i] ?? -1) < 0) differ++;
    else if (isBlank) both++;
  }
  const filled = a.length - both;
  return both > 0.05 * a.length && filled > 0.05 * a.length && differ <= 0.01 * Math.min(both, filled) ? both : 0;
}

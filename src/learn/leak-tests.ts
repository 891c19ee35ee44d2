/** What makes one column a leak: by when it is filled, by its blanks, by its values. */
import { type Bin, binsOf } from './bins';
import type { Count, Level, Levels } from './levels';
import { bestCut, type Ended, type Separation, separation, sumOf } from './separation';
import { rateOf } from './wilson';

/** How a leak shows: filled in ended leads only, in won or lost ones; by blanks; by its values; by its kin. */
export type Why =
  | 'notOpen'
  | 'filledWon'
  | 'filledLost'
  | 'blanks'
  | 'values'
  | 'numbers'
  | 'days'
  | 'copy'
  | 'together';

/** Why a column is a leak, and how well it alone puts won leads above lost ones. */
export interface Finding {
  readonly why: Why;
  readonly auc: number;
  /** The place, among all columns, of the one that it copies, was made with or is counted from. */
  readonly kin?: number;
}

/** A column is a leak whose gap is above this: honest ones reach .45 with an AUC of .80, a copy of the outcome that is wrong in every fifth lead .60. */
export const GAP = 0.55;
/** Honest blanks part won from lost less than honest values do. */
const GAP_OF_BLANKS = 0.5;
/** The same, where the name sounds like a judgement, and where it was passed on a part of the leads only. */
const NAMED = 0.42;
const NAMED_PARTLY = 0.33;
/** Chance widens the gaps that few leads show: so many standard errors are taken off. */
const CAUTION = 0.6;
/** More where the best cut was looked for: the search finds some of its gap by luck. */
const CAUTION_OF_CUTS = 1;
/** With fewer won or lost leads among the filled ones, these are not judged by themselves. */
const FEWEST = 10;

/** Says why a column is a leak, or undefined where it is honest as far as it shows. O(levels · log). */
export function findingOf(column: Levels, isLate: boolean): Finding | undefined {
  const { blank, kind } = column;
  const filled = filledOf(column);
  const whole = separation([filled, blank]);
  if (!whole) return undefined;

  const isPartly = blank.won + blank.lost > 0.1 * (filled.won + filled.lost);
  const bar = isLate ? (isPartly ? NAMED_PARTLY : NAMED) : GAP;
  const bins = binsOf(column);
  const all = separation([...bins, blank]) ?? whole;
  const byBlank = byBlanks(filled, blank, isAbove(whole, GAP_OF_BLANKS));
  const why = byBlank ?? (isFilledOnceEnded(filled, blank) ? 'notOpen' : undefined);
  if (why) return { why, auc: all.auc };

  const rising = numbersOf(column);
  const cut = kind === 'text' ? undefined : bestCut(rising);
  const isLeak =
    isAbove(all, bar) ||
    (Math.min(filled.won, filled.lost) >= FEWEST && isAbove(separation(bins), bar)) ||
    (cut && (isAbove(cut, bar, CAUTION_OF_CUTS) || (cut.gap > DEAD_GAP && hasDeadEnd(rising)))) ||
    isPure(bins, blank, kind);
  return isLeak ? { why: kind === 'text' ? 'values' : 'numbers', auc: all.auc } : undefined;
}

/** The levels of a column that are numbers or days, rising. */
export function numbersOf({ levels }: Levels): readonly Level[] {
  return levels.filter(({ value }) => !Number.isNaN(value));
}

/** How well a column alone puts won leads above lost ones, blanks included. */
export function aucAlone(column: Levels): number {
  return separation([...binsOf(column), column.blank])?.auc ?? 0.5;
}

/** Adds up how the leads ended whose cell is filled. */
export function filledOf(column: Levels): Count {
  let open = 0;
  for (const level of column.levels) open += level.open;
  return { open, ...sumOf(column.levels) };
}

/** Filled in leads that ended, hardly ever in those that are open. */
function isFilledOnceEnded(filled: Count, blank: Count): boolean {
  const open = filled.open + blank.open;
  const ended = filled.won + filled.lost;
  const share = ended / (ended + blank.won + blank.lost);
  const ofOpen = rateOf(filled.open, open);
  return open >= 20 && share >= 0.05 && ofOpen.rate <= share / 4 && ofOpen.high <= share / 2.5;
}

/** Blank or filled as the lead was won or lost. */
function byBlanks(filled: Count, blank: Count, isApart: boolean): Why | undefined {
  const all = sumOf([filled, blank]);
  const isFew = filled.won + filled.lost < blank.won + blank.lost;
  const pure = purity(isFew ? filled : blank, all, PURE, UNBROKEN_FILLING);
  if (!isApart && !(pure && pure.share >= (isFew ? 0.04 : LEAST[pure.side]))) return undefined;
  const ofWon = filled.won / all.won;
  const ofLost = filled.lost / all.lost;
  if (Math.min(ofWon, ofLost) > Math.max(ofWon, ofLost) / 4) return 'blanks';
  return ofWon > ofLost ? 'filledWon' : 'filledLost';
}

/** Tells whether a gap stands above the bar, chance taken off. */
export function isAbove(found: Separation | undefined, bar: number, caution = CAUTION): boolean {
  return found !== undefined && found.gap - caution * found.error >= bar;
}

/** What makes a value pure: surely above this share of one outcome, at odds so many times those of all leads. */
interface Purity {
  readonly share: number;
  readonly odds: number;
}

/** Honest values stay below this: a referral won 9 times in 10 is one. */
const PURE: Purity = { share: 0.92, odds: 25 };
/** The end of a strong but honest number comes nearer. */
const PURE_NUMBERS: Purity = { share: 0.95, odds: 40 };
/** Without a single exception fewer leads are enough, and fewest where the rest is blank. */
const UNBROKEN: Purity = { share: 0.865, odds: 6 };
const UNBROKEN_FILLING: Purity = { share: 0.78, odds: 3.5 };

/** Tells whether leads were surely almost only won or only lost, and what share of all won or lost ones they are. */
function purity(
  part: Ended,
  all: Ended,
  pure: Purity,
  unbroken?: Purity,
): { readonly side: 'won' | 'lost'; readonly share: number } | undefined {
  const side = part.won * all.lost > part.lost * all.won ? 'won' : 'lost';
  const other = side === 'won' ? 'lost' : 'won';
  const { share, odds } = part[other] === 0 && unbroken ? unbroken : pure;
  const { low } = rateOf(part[side], part.won + part.lost);
  if (low < share || low * all[other] < odds * all[side] * (1 - low)) return undefined;
  return { side, share: part[side] / all[side] };
}

/** Pure values count where they hold so large a part of all won or lost leads; one good source holds fewer. */
const LEAST = { won: 0.1, lost: 0.2 };

/** Values that are almost only won or almost only lost, in more leads than one honest source of them explains. */
function isPure(bins: readonly Bin[], blank: Ended, kind: Levels['kind']): boolean {
  const all = sumOf([...bins, blank]);
  const shares = { won: 0, lost: 0 };
  for (const bin of bins) {
    const pure = kind === 'text' ? purity(bin, all, PURE, UNBROKEN) : purity(bin, all, PURE_NUMBERS);
    if (pure) shares[pure.side] += pure.share;
  }
  return shares.won >= LEAST.won || shares.lost >= LEAST.lost || Math.min(shares.won, shares.lost) >= 0.02;
}

/** A strong number with a dead end: an eighth of the leads at one end of which next to none was won (or lost). */
const DEAD_GAP = 0.42;
const DEAD_SHARE = 0.12;
const DEAD_RATE = 0.08;

function hasDeadEnd(rising: readonly Ended[]): boolean {
  return isDead(rising) || isDead([...rising].reverse());
}

function isDead(levels: readonly Ended[]): boolean {
  const all = sumOf(levels);
  const ended = all.won + all.lost;
  let won = 0;
  let lost = 0;
  for (const level of levels) {
    won += level.won;
    lost += level.lost;
    const seen = won + lost;
    if (seen < DEAD_SHARE * ended) continue;
    if (seen > 0.5 * ended) return false;
    if (rateOf(won, seen).high * ended <= DEAD_RATE * all.won) return true;
    if (rateOf(lost, seen).high * ended <= DEAD_RATE * all.lost) return true;
  }
  return false;
}

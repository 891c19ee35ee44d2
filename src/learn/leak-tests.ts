/** What makes one column a leak: by when it is filled, by its blanks, by its values. */
import { type Bin, binsOf } from './bins';
import type { Count, Levels } from './levels';
import { bestCut, type Ended, type Separation, separation, sumOf } from './separation';
import { rateOf } from './wilson';

/** How a leak shows, with the counts and rates that its sentence tells. */
export type LeakReason =
  | { readonly how: 'late'; readonly why: 'notOpen'; readonly args: Args<'filled' | 'ended' | 'filledOpen' | 'open'> }
  | {
      readonly how: 'late';
      readonly why: 'filledWon' | 'filledLost';
      readonly args: Args<'filledWon' | 'won' | 'filledLost' | 'lost'>;
    }
  | {
      readonly how: 'blank';
      readonly why: 'blanks';
      readonly args: Args<'blank' | 'blankWon' | 'filled' | 'filledWon'>;
    }
  | {
      readonly how: 'value';
      readonly why: 'values';
      readonly args: Args<'best' | 'bestLeads' | 'bestWon' | 'worst' | 'worstLeads' | 'worstWon'>;
    }
  | {
      readonly how: 'value';
      readonly why: 'above' | 'below';
      readonly args: Args<'cut' | 'leads' | 'won' | 'others' | 'othersWon'>;
    }
  | {
      readonly how: 'late';
      readonly why: 'copy';
      readonly args: Args<'copied' | 'value' | 'leads' | 'won' | 'others' | 'othersWon'>;
    }
  | { readonly how: 'late'; readonly why: 'together'; readonly args: Args<'with' | 'leads'> };

type Args<Names extends string> = { readonly [name in Names]: string | number };

/** A column is a leak whose gap is above this: honest ones reach .45 with an AUC of .80, a copy of the outcome that is wrong in every fifth lead .60. */
const GAP = 0.55;
/** Honest blanks part won from lost less than honest values do. */
const GAP_OF_BLANKS = 0.48;
/** The same, where the name sounds like a judgement, and where it was passed on a part of the leads only. */
const NAMED = 0.42;
const NAMED_PARTLY = 0.33;
/** Chance widens the gaps that few leads show: so many standard errors are taken off. */
const CAUTION = 0.6;
/** With fewer won or lost leads among the filled ones, these are not judged by themselves. */
const FEWEST = 10;

/** Says why a column is a leak, or undefined where it is honest as far as it shows. O(levels · log). */
export function reasonOf(column: Levels, isLate: boolean): (LeakReason & { readonly auc: number }) | undefined {
  const { blank } = column;
  const filled = filledOf(column);
  const parts = [filled, blank];
  const whole = separation(parts);
  if (!whole) return undefined;

  const late = filledOnceEnded(filled, blank);
  if (late) return { ...late, auc: whole.auc };
  const bins = binsOf(column);
  const isPartly = blank.won + blank.lost > 0.1 * (filled.won + filled.lost);
  const bar = isLate ? (isPartly ? NAMED_PARTLY : NAMED) : GAP;
  const byBlank = blankReason(filled, blank, whole, Math.min(bar, GAP_OF_BLANKS));
  const all = separation([...bins, blank]);
  const auc = all?.auc ?? whole.auc;
  if (byBlank) return { ...byBlank, auc };

  const rising = column.levels.filter(({ value }) => !Number.isNaN(value));
  const cut = column.kind === 'text' ? undefined : bestCut(rising);
  const given = [all, Math.min(filled.won, filled.lost) < FEWEST ? undefined : separation(bins), cut];
  if (
    !given.some((one) => isAbove(one, bar)) &&
    !isPure(bins, blank, column.kind) &&
    !(cut && cut.gap > DEAD_GAP && hasDeadEnd(rising))
  )
    return undefined;
  if (cut && cut.gap >= 0.8 * (all?.gap ?? 0)) {
    const above = sumOf(rising.slice(cut.place));
    const below = sumOf(rising.slice(0, cut.place));
    const [better, others] = cut.wonAbove ? [above, below] : [below, above];
    return {
      how: 'value',
      why: cut.wonAbove ? 'above' : 'below',
      args: {
        cut: rising[cut.place]?.shown ?? '',
        leads: better.won + better.lost,
        won: better.won,
        others: others.won + others.lost,
        othersWon: others.won,
      },
      auc,
    };
  }
  return { how: 'value', why: 'values', args: extremes(column, bins), auc };
}

/** Adds up how the leads ended whose cell is filled. */
export function filledOf(column: Levels): Count {
  let open = 0;
  for (const level of column.levels) open += level.open;
  return { open, ...sumOf(column.levels) };
}

/** Filled in leads that ended, hardly ever in those that are open. */
function filledOnceEnded(filled: Count, blank: Count): LeakReason | undefined {
  const open = filled.open + blank.open;
  const ended = filled.won + filled.lost + blank.won + blank.lost;
  const share = (filled.won + filled.lost) / ended;
  if (open < 20 || share < 0.05) return undefined;
  const ofOpen = rateOf(filled.open, open);
  if (ofOpen.rate > share / 4 || ofOpen.high > share / 2.5) return undefined;
  return {
    how: 'late',
    why: 'notOpen',
    args: { filled: filled.won + filled.lost, ended, filledOpen: filled.open, open },
  };
}

/** Blank or filled as the lead was won or lost. */
function blankReason(filled: Count, blank: Count, whole: Separation, bar: number): LeakReason | undefined {
  const won = filled.won + blank.won;
  const lost = filled.lost + blank.lost;
  const isFew = filled.won + filled.lost < blank.won + blank.lost;
  const pure = purity(isFew ? filled : blank, { won, lost }, PURE, UNBROKEN_FILLING);
  const isEnough = pure && pure.share >= (isFew ? 0.04 : pure.side === 'won' ? 0.1 : 0.2);
  if (!isAbove(whole, bar) && !isEnough) return undefined;
  const ofWon = filled.won / won;
  const ofLost = filled.lost / lost;
  if (Math.min(ofWon, ofLost) <= Math.max(ofWon, ofLost) / 4)
    return {
      how: 'late',
      why: ofWon > ofLost ? 'filledWon' : 'filledLost',
      args: { filledWon: filled.won, won, filledLost: filled.lost, lost },
    };
  return {
    how: 'blank',
    why: 'blanks',
    args: {
      blank: blank.won + blank.lost,
      blankWon: blank.won,
      filled: filled.won + filled.lost,
      filledWon: filled.won,
    },
  };
}

function isAbove(found: Separation | undefined, bar: number): boolean {
  return found !== undefined && found.gap - CAUTION * found.error >= bar;
}

/** What makes a value pure: surely above this share of one outcome, at odds so many times those of all leads. */
interface Purity {
  readonly share: number;
  readonly odds: number;
}

/** Honest values stay below this: a referral won 9 times in 10 is one. */
const PURE: Purity = { share: 0.92, odds: 14 };
/** The end of a strong but honest number comes nearer. */
const PURE_NUMBERS: Purity = { share: 0.95, odds: 40 };
/** Without a single exception fewer leads are enough, and fewest where the rest is blank. */
const UNBROKEN: Purity = { share: 0.865, odds: 3.5 };
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

/** Values that are almost only won or almost only lost, in more leads than one honest source of them explains. */
function isPure(bins: readonly Bin[], blank: Ended, kind: Levels['kind']): boolean {
  const all = sumOf([...bins, blank]);
  const shares = { won: 0, lost: 0 };
  for (const bin of bins) {
    const pure = kind === 'text' ? purity(bin, all, PURE, UNBROKEN) : purity(bin, all, PURE_NUMBERS);
    if (pure) shares[pure.side] += pure.share;
  }
  return shares.won >= 0.1 || shares.lost >= 0.2 || Math.min(shares.won, shares.lost) >= 0.02;
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

/** The values most surely won and most surely lost, for the sentence. */
function extremes(
  column: Levels,
  bins: readonly Bin[],
): Args<'best' | 'bestLeads' | 'bestWon' | 'worst' | 'worstLeads' | 'worstWon'> {
  const known = bins.filter(({ from }) => from >= 0);
  const best = known.reduce((a: Bin | undefined, b) => (!a || lowOf(b, 'won') > lowOf(a, 'won') ? b : a), undefined);
  const worst = known.reduce((a: Bin | undefined, b) => (!a || lowOf(b, 'lost') > lowOf(a, 'lost') ? b : a), undefined);
  return {
    best: shownOf(column, best),
    bestLeads: (best?.won ?? 0) + (best?.lost ?? 0),
    bestWon: best?.won ?? 0,
    worst: shownOf(column, worst),
    worstLeads: (worst?.won ?? 0) + (worst?.lost ?? 0),
    worstWon: worst?.won ?? 0,
  };
}

function lowOf(bin: Ended, side: 'won' | 'lost'): number {
  return rateOf(bin[side], bin.won + bin.lost).low;
}

function shownOf({ levels }: Levels, bin: Bin | undefined): string {
  const from = levels[bin?.from ?? -1]?.shown ?? '';
  const to = levels[bin?.to ?? -1]?.shown ?? '';
  return from === to ? from : `${from} – ${to}`;
}

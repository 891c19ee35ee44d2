/** What people think of leads (👍 or 👎), where that is not what the model says, and which rules are behind it. */
import { isError, plainCell, type StrengthTable, text } from '../engine';
import { differenceOf, type RateDifference } from './two-rates';
import { type Rate, rateOf } from './wilson';

/** Leads with what people and the model say of them. */
export interface OpinionLeads {
  /** The cells of the opinion column. */
  readonly opinions: readonly unknown[];
  /** Places in bandNames; −1 none, −2 disqualified. */
  readonly bands: ArrayLike<number>;
  /** The highest first. */
  readonly bandNames: readonly string[];
  /** The strength of each lead in each step, and what each step gives: its rule and its weight (disqualify: −∞). */
  readonly strengths?: StrengthTable | undefined;
  readonly steps?: readonly { readonly rule: number; readonly step: number; readonly weight: number }[] | undefined;
}

/** A step that is met more often where people disagree than among the other leads of these bands. */
export interface Blame {
  readonly rule: number;
  readonly step: number;
  readonly disagreed: Rate;
  readonly others: Rate;
  readonly more: RateDifference;
  /** More than chance explains, also where so many steps are looked at together (Bonferroni). */
  readonly clear: boolean;
}

/** Leads on which people and model disagree, by their place in the columns, and the steps behind it, the surest first. */
export interface Disagreement {
  readonly leads: readonly number[];
  readonly blamed: readonly Blame[];
}

export interface Opinions {
  readonly up: number;
  readonly down: number;
  /** 👍 among the opinions on the leads of each band. */
  readonly bands: readonly { readonly band: number; readonly name: string; readonly liked: Rate }[];
  /** 👎 in the highest band: the rules give too much. */
  readonly tooHigh: Disagreement;
  /** 👍 in the lower half of the bands, or in none: the rules take too much. */
  readonly tooLow: Disagreement;
}

const UP = '👍 + +1 1 yes y true good great hot up agree right ✓ ✔ ✅ 好 赞 讚 贊 顶 是 对 對 高 同意'.split(' ');
const DOWN = '👎 - -1 −1 no n false bad poor cold down disagree wrong ✗ ✘ ❌ 差 坏 壞 踩 否 错 錯 低 不同意 不好'.split(
  ' ',
);
/** What Unicode lets people add to a thumb: its skin, its form. */
const ADORNMENT = /[\u{1F3FB}-\u{1F3FF}\uFE0F]/gu;

/** Reads an opinion: 1 for 👍, −1 for 👎, 0 for none. An unticked checkbox is none. */
export function opinionOf(cell: unknown): -1 | 0 | 1 {
  if (cell === false || isError(cell)) return 0;
  const said = text(String(plainCell(cell) ?? '').replace(ADORNMENT, ''));
  // People write a word behind the thumb.
  const thumbs = [said.includes('👍'), said.includes('👎')];
  if (thumbs[0] !== thumbs[1]) return thumbs[0] ? 1 : -1;
  return UP.includes(said) ? 1 : DOWN.includes(said) ? -1 : 0;
}

/** Finds where people and model disagree, and the rules that stand out there. Cost O(leads × steps). */
export function opinionsOf(leads: OpinionLeads): Opinions {
  const { bands, bandNames } = leads;
  const said = leads.opinions.map(opinionOf);
  const bandAt = (lead: number): number => {
    const band = bands[lead] ?? -1;
    return bandNames[band] !== undefined ? band : band === -2 ? -2 : -1;
  };
  const lower = Math.max(1, Math.ceil(bandNames.length / 2));
  const isTop = (lead: number): boolean => bandAt(lead) === 0;
  const isLow = (lead: number): boolean => bandAt(lead) < 0 || bandAt(lead) >= lower;
  const count = (wanted: number, where: (lead: number) => boolean): number =>
    said.filter((opinion, i) => opinion === wanted && where(i)).length;
  const known = new Set(said.map((_, i) => bandAt(i)));
  return {
    up: count(1, () => true),
    down: count(-1, () => true),
    bands: [...bandNames.keys(), -1, -2]
      .filter((band) => band >= 0 || known.has(band))
      .map((band) => {
        const here = (lead: number): boolean => bandAt(lead) === band;
        const liked = count(1, here);
        return { band, name: bandNames[band] ?? '', liked: rateOf(liked, liked + count(-1, here)) };
      }),
    tooHigh: disagreement(leads, said, isTop, -1),
    tooLow: disagreement(leads, said, isLow, 1),
  };
}

/** Compares the leads of these bands with such an opinion to the others; for 👎 steps that give, for 👍 steps that take. */
function disagreement(
  { strengths, steps = [] }: OpinionLeads,
  said: readonly number[],
  isHere: (lead: number) => boolean,
  opinion: -1 | 1,
): Disagreement {
  const here = said.flatMap((_, i) => (isHere(i) ? [i] : []));
  const leads = here.filter((i) => said[i] === opinion);
  const others = here.filter((i) => said[i] !== opinion);
  if (!strengths || leads.length === 0) return { leads, blamed: [] };
  const { values, leads: width } = strengths;
  const met = (s: number, which: readonly number[], sign: number): Rate =>
    rateOf(which.filter((i) => (values[s * width + i] ?? 0) * sign > 0).length, which.length);
  const blamed = steps
    .flatMap(({ rule, step, weight }, s): Blame[] => {
      if (weight === 0 || Number.isNaN(weight)) return [];
      // A step gives where weight × strength is above 0: a negative count may turn it round.
      const sign = weight > 0 ? -opinion : opinion;
      const disagreed = met(s, leads, sign);
      if (disagreed.won === 0) return [];
      const rest = met(s, others, sign);
      const more = differenceOf(rest, disagreed);
      const clear = more.low > 0 && more.p < 0.05 / steps.length;
      return others.length === 0 || more.difference > 0 ? [{ rule, step, disagreed, others: rest, more, clear }] : [];
    })
    .sort((a, b) => b.more.low - a.more.low || b.disagreed.won - a.disagreed.won || a.rule - b.rule || a.step - b.step);
  return { leads, blamed };
}

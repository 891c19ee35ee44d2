/** Turns the values of a template into those of one column: its frequent ones, its upper part, words in its language. */
import type { Cell, Language } from '../engine';
import type { ownAnswers } from './answers';
import { languageOf } from './language';
import { type Profile, quantile } from './profile';
import { sizeRange } from './size-range';
import type { TemplateValue, Words } from './template';
import type { WordList, WordLists } from './word-lists';

export type OwnAnswers = ReturnType<typeof ownAnswers>;

/** Gives the cell to write as Value; undefined where the column offers nothing for it. `own`: the column's answers by list. */
export function valueFor(
  value: TemplateValue | undefined,
  profile: Profile,
  language: Language,
  words: WordLists,
  own: OwnAnswers = undefined,
): Cell | undefined {
  if (value === undefined) return '';
  if (typeof value !== 'object') return value;
  if ('list' in value) return wordsFor(words[value.list], profile, language);
  if ('answer' in value) return answersFor(value, profile, language, words, own);
  if ('mostFrequent' in value) return listed(frequent(profile, value.mostFrequent));
  if ('above' in value) return upper(profile, value.above);
  const sizes = sizesOf(profile);
  if ('sizesFrom' in value)
    return listed(
      sizes.filter(({ low }) => low >= value.sizesFrom && low < (value.below ?? Infinity)).map(({ size }) => size),
    );
  return listed(upperSizes(sizes, value.sizesAbove));
}

/** The lists of words that a value names. */
export function listsOf(value: TemplateValue | undefined): readonly WordList[] {
  if (typeof value !== 'object' || !('answer' in value)) return [];
  return typeof value.answer === 'string' ? [value.answer] : value.answer;
}

/** Tells whether the column's own values say what these lists look for. */
export function hasOwn(value: TemplateValue | undefined, own: OwnAnswers): boolean {
  return listsOf(value).some((list) => own?.has(list));
}

function answersFor(
  value: Extract<TemplateValue, { readonly answer: unknown }>,
  profile: Profile,
  language: Language,
  words: WordLists,
  own: OwnAnswers,
): Cell | undefined {
  const lists = listsOf(value);
  const said = lists.flatMap((list) => own?.get(list) ?? []);
  if (said.length > 0) return listed(said);
  const usual = value.orMostFrequent === undefined || own ? undefined : listed(frequent(profile, value.orMostFrequent));
  return (
    usual ?? [...new Set(lists.flatMap((list) => wordsFor(words[list], profile, language).split(' | ')))].join(' | ')
  );
}

/** Takes the signs literally that a value list would read as wildcards or separators. */
export function literal(value: string): string {
  return value.replace(/[~*?|]/g, '~$&');
}

function listed(values: readonly string[]): Cell | undefined {
  return values.length === 0 ? undefined : values.map(literal).join(' | ');
}

/** Words in the language that the column's values are written in; both where a Chinese column holds English too. */
function wordsFor(list: Words, profile: Profile, language: Language): string {
  const texts = profile.values.map(([value]) => value);
  const spoken = texts.length === 0 ? language : (languageOf(texts) ?? 'en');
  const words = list[spoken];
  if (spoken === 'en') return words;
  const english = texts.filter((value) => /[a-z]{4}/i.test(value)).length * 5 > texts.length;
  return english ? [...new Set(`${words} | ${list.en}`.split(' | '))].join(' | ') : words;
}

/** The most frequent values, never more than half of those there are: a target that everybody meets is none. */
function frequent(profile: Profile, most: number): readonly string[] {
  const count = Math.min(most, Math.floor(profile.values.length / 2));
  return profile.values.slice(0, count).map(([value]) => value);
}

function upper(profile: Profile, share: number): number | undefined {
  const lowest = profile.numbers[0];
  const found = quantile(profile, share);
  if (lowest === undefined || found === undefined) return undefined;
  return found > lowest ? readable(found) : profile.numbers.find((number) => number > lowest);
}

/** Two leading digits are enough for a threshold that people will change anyway. */
function readable(number: number): number {
  return Math.abs(number) < 10 ? number : Number(number.toPrecision(2));
}

interface Size {
  readonly size: string;
  readonly low: number;
  readonly count: number;
}

function sizesOf(profile: Profile): readonly Size[] {
  return profile.values
    .map(([size, count]) => ({ size, count, low: sizeRange(size)?.[0] ?? -1 }))
    .filter(({ low }) => low >= 0)
    .sort((a, b) => a.low - b.low);
}

function upperSizes(sizes: readonly Size[], share: number): readonly string[] {
  const all = sizes.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return sizes
    .filter(({ count }) => {
      before += count;
      return before - count / 2 >= all * share;
    })
    .map(({ size }) => size);
}

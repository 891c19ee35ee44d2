/** Saying a sentence: which one, and what it is filled with; the compiler knows what every sentence asks for. */
import { fill } from './issues';

/** Says a sentence of `Texts`, the sentences in every language: `say('made', { leads: 12, rules: 8, tab: 'Model' })`. */
export type Say<Texts extends { readonly [key in keyof Texts]: string }> = <Key extends keyof Texts>(
  key: Key,
  ...args: [NamesIn<Texts[Key]>] extends [never] ? [] : [{ readonly [name in NamesIn<Texts[Key]>]: Told }]
) => string;

/** What a name in a sentence may stand for; several texts are listed as the language lists them. */
export type Told = string | number | readonly string[];

/** The names between the braces of a sentence: `leads` and `tab` in "{leads|lead|leads} in {tab}". */
export type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Bare}|${string}` ? Bare : Name) | NamesIn<Rest>
  : never;

/** Gives the voice for sentences in one language. */
export function sayer<Texts extends { readonly [key in keyof Texts]: string }>(
  texts: { readonly [key in keyof Texts]: string },
  language: 'en' | 'zh-CN' | 'zh-TW',
): Say<Texts> {
  return (key, ...[args]) => {
    const told: { [name: string]: string | number } = {};
    for (const [name, value] of Object.entries<Told>(args ?? {}))
      told[name] = typeof value === 'object' ? listed(value, language) : value;
    return fill(texts[key], told);
  };
}

function listed(words: readonly string[], language: 'en' | 'zh-CN' | 'zh-TW'): string {
  if (language !== 'en') return words.join('、');
  const [last = '', ...others] = [...words].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}

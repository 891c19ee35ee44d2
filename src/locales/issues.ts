/** What is wrong with a model and what to do about it: one sentence for each kind of issue, in three languages. */
import { en } from './issues.en';
import { zhCN } from './issues.zh-cn';
import { zhTW } from './issues.zh-tw';

type Language = 'en' | 'zh-CN' | 'zh-TW';

/** A sentence with {names} to fill in, or several: the first one whose names are all known is said. */
export type Sentence = string | readonly string[];

/** A sentence for every code of an issue. */
export type IssueSentences = { readonly [code in keyof typeof en]: Sentence };

/** What a sentence is filled with; the model's own words are in the model's language. */
export interface IssueArgs {
  readonly [name: string]: string | number;
}

/** All sentences, by language. */
export const issueSentences: { readonly [language in Language]: IssueSentences } = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};

/** Says an issue to a person: what is wrong and what to do. */
export function issueText(
  sentences: IssueSentences,
  issue: { readonly code: keyof IssueSentences; readonly args: IssueArgs },
): string {
  const sentence = sentences[issue.code];
  const forms = typeof sentence === 'string' ? [sentence] : sentence;
  const said = forms.find((form) => namesIn(form).every((name) => (issue.args[name] ?? '') !== ''));
  return fill(said ?? forms[forms.length - 1] ?? '', issue.args);
}

/** Fills {name} with its text, and {leads|lead|leads} with a number and the form that goes with it. */
export function fill(sentence: string, args: IssueArgs): string {
  return sentence.replace(PLACE, (_, name: string, one?: string, many?: string) => {
    const value = args[name] ?? '';
    return one === undefined ? told(value) : `${told(value)} ${value === 1 ? one : many}`;
  });
}

/** A number with its thousands parted and a real minus; a text as it is. */
function told(value: unknown): string {
  if (typeof value !== 'number') return String(value);
  const [whole = '', fraction] = String(value).replace('-', '−').split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? parted : `${parted}.${fraction}`;
}

/** The names that a sentence is to be filled with. */
export function namesIn(sentence: string): readonly string[] {
  return (sentence.match(PLACE) ?? []).map((place) => place.slice(1, -1).split('|')[0] ?? '');
}

const PLACE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/** What the sidebar says, in the person's language: the server puts the sentences into the page. */
import { type ConditionName, type Language, type Place, type Term, word } from '../engine';
import {
  type Changes,
  fill,
  type IssueSentences,
  issueText,
  type PageSentences,
  reasons,
  type SaySidebar,
  type SidebarTexts,
  sayer,
} from '../locales';
import type { Refusal } from '../rpc';

/** The language of the page: the person's, which need not be the model's. */
export const language = pageLanguage();
const sentences = pageSentences();

/** How changes of a model are said. */
export const changeWords: Changes = sentences.changes;

/** The words of a breakdown in the person's language. */
export const reasonWords = reasons(language);

/** Says a sentence, filled with its names and numbers. */
export const say: SaySidebar = sayer(sentences.sidebar, language);

/** Says what is wrong and what to do: an issue of the model, or why the server refused. */
export function sayIssue({ code, args }: Pick<Refusal, 'code' | 'args'>): string {
  if (code in sentences.issues) return issueText(sentences.issues, { code: code as keyof IssueSentences, args });
  const refusal = `refusal_${code}`;
  return refusal in sentences.sidebar
    ? fill(sentences.sidebar[refusal as keyof SidebarTexts], args)
    : say('refusal_refused', { message: String(args.message ?? code) });
}

/** A word of the model format in the person's language. */
export function term<P extends Place>(place: P, name: Term<P>): string {
  return word(place, name, language);
}

/** A condition as the person reads it. */
export function conditionWord(name: ConditionName): string {
  return word('conditions', name, language);
}

/** A number as people read it: at most three decimals, a real minus, thousands parted. */
export function number(value: number): string {
  const [whole = '0', fraction] = String(Math.abs(Math.round(value * 1000) / 1000)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Thousandths of points as points. */
export function points(thousandths: number): string {
  return number(thousandths / 1000);
}

/** A number with its sign: +15, −10, ±0. */
export function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : value < 0 ? number(value) : '±0';
}

/** A share as whole percent; below one percent says so. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return '<1%';
  return `${Math.round(share * 100)}%`;
}

function pageLanguage(): Language {
  const { lang } = document.documentElement;
  return lang === 'zh-CN' || lang === 'zh-TW' ? lang : 'en';
}

function pageSentences(): PageSentences {
  return JSON.parse(document.getElementById('sentences')?.textContent ?? '');
}

/** What becomes of a list nobody has seen before: what its columns mean, how it is written, and the model it begins with. */
import { isEmpty, type Language, type Model, type Row, type Settings, text, word } from '../engine';
import { columnNames } from './column-names';
import { findBlankWords, findDateOrder, findOutcome } from './detect';
import { languageOf } from './language';
import type { ListWords } from './list-words';
import { type Matched, matchColumns } from './match';
import { profileOf } from './profile';
import type { Shelf } from './shelf';
import { starterModel } from './starter';
import type { Template } from './template';

/** A list, as wide as its header, blank rows aside, and what the spreadsheet says about itself. */
export interface NewList {
  readonly header: readonly string[];
  readonly leads: readonly Row[];
  readonly facts: {
    readonly decimalSign: '.' | ',';
    readonly timeZone: string;
    readonly day: string;
    /** Spoken where the header does not tell its language. */
    readonly language: Language;
  };
  /** What the columns mean, where a person has said so. */
  readonly matched?: Matched;
}

/** A template with its shelf, and the words by which lists are understood. */
export interface Known {
  readonly template: Template;
  readonly shelf: Shelf;
  readonly words: ListWords;
}

export interface Proposal {
  readonly model: Model;
  /** Names of the template's rules that the list has no column for. */
  readonly leftOut: readonly string[];
  readonly matched: Matched;
  /** The list has a column that tells its leads apart, so that an activity log can name them. */
  readonly hasKey: boolean;
}

/** What may tell leads apart, the surest first. */
const KEYS = ['leadId', 'email', 'phone'] as const;

/** Leads that are looked at to learn what a column holds; the whole of a longer list would tell no more. */
const SAMPLE = 2000;

/** Proposes a first model for a list. */
export function proposeModel(list: NewList, { template, shelf, words }: Known): Proposal {
  const { header, leads, facts } = list;
  const { sample, blankWords, profiles, matched: found } = look(list, words);
  const matched = list.matched ?? found;
  const language = languageOf(header) ?? facts.language;
  const order = findDateOrder(sample);
  const key = KEYS.map((meaning) => matched[meaning]).find(
    (column) => column !== undefined && areDistinct(leads.map((lead) => lead[column])),
  );
  // Leads of a list without ids are told apart only where a log has to find them.
  const identifies = key !== undefined && (key === matched.leadId || readsLog(template));
  const settings: Settings = {
    today: facts.day,
    timeZone: facts.timeZone,
    blankWords: blankWords.join(' | '),
    dateOrder: order ? word('dateOrders', order, language) : '',
    decimalSign: facts.decimalSign,
    leadKey: identifies ? (header[key] ?? '') : '',
    ...findOutcome(header, matched, profiles, words),
  };
  const { model, leftOut } = starterModel(template, shelf, { header, profiles, matched, language, settings, sample });
  return { model, leftOut, matched, hasKey: key !== undefined };
}

function readsLog({ rules, segments = [] }: Template): boolean {
  return rules.some(({ log }) => log) || segments.some(({ sources }) => sources.some(({ from }) => 'log' in from));
}

/** Matches the columns of a list to their meanings, by their names and by what they hold. */
export function meaningsOf(list: Pick<NewList, 'header' | 'leads'>, words: ListWords): Matched {
  return look(list, words).matched;
}

function look({ header, leads }: Pick<NewList, 'header' | 'leads'>, words: ListWords) {
  const sample = sampleOf(leads);
  const blankWords = findBlankWords(sample, words);
  const blank = new Set(blankWords.map(text));
  const profiles = header.map((_, column) =>
    profileOf(
      sample.map((lead) => lead[column]),
      blank,
    ),
  );
  return { sample, blankWords, profiles, matched: matchColumns(header, columnNames(words), profiles) };
}

/** Leads from all parts of a list, enough to learn what its columns hold. */
export function sampleOf<T>(leads: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(leads.length / SAMPLE));
  return leads.filter((_, index) => index % step === 0);
}

/** The sample may miss the one id that two leads share, so all are compared. */
function areDistinct(cells: readonly unknown[]): boolean {
  const seen = new Set<string>();
  for (const cell of cells) {
    if (isEmpty(cell)) return false;
    const key = text(cell as string | number | boolean);
    if (seen.has(key)) return false;
    seen.add(key);
  }
  return seen.size > 0;
}

/** What Start here makes of a list it has never seen: its columns, how it is written, and the starter model for it. */
import { isBlankRow, isEmpty, type Language, type Model, type Row, type Settings, text, word } from '../engine';
import { decimalSign, type Tab } from '../sheets';
import {
  columnNames,
  findBlankWords,
  findDateOrder,
  findOutcome,
  type Header,
  type ListWords,
  languageOf,
  matchColumns,
  profileOf,
  starterModel,
} from '../templates';
import type { Context } from './context';
import { type ListColumns, listColumns, namesOf } from './list-columns';

/** The starter model of a list and what a person should know about it. */
export interface FirstModel {
  readonly columns: ListColumns;
  readonly header: readonly string[];
  readonly model: Model;
  /** Names of rules that the list has no column for. */
  readonly leftOut: readonly string[];
}

/** Leads that are looked at to learn what a column holds; the whole of a longer list would tell no more. */
const SAMPLE = 2000;

/** Looks at the list below a header and makes its first model; undefined where every column is volatile. */
export function firstModel(
  tab: Pick<Tab, 'values' | 'formulas'>,
  header: Header,
  facts: { readonly locale: string; readonly timeZone: string; readonly today: string },
  { language: spoken, data }: Pick<Context, 'language' | 'data'>,
): FirstModel | undefined {
  const { row, first, last } = header;
  const headerRow = tab.values[row] ?? [];
  const leads = tab.values.slice(row + 1).filter((lead) => !isBlankRow(lead));
  const all = look(headerRow, leads, first, last, data.listWords);
  const columns = listColumns(tab, header, new Set(Object.values(all.matched).map((column) => column + first)));
  if (!columns) return undefined;
  const whole = columns.first === first && columns.last === last;
  const list = whole ? all : look(headerRow, leads, columns.first, columns.last, data.listWords);
  const language = languageOf(list.header) ?? spoken;
  const settings = settingsOf(list, leads, columns.first, language, facts, data.listWords);
  const { model, leftOut } = starterModel(data.templates.b2b, { ...list, language, settings });
  return { columns, header: list.header, model, leftOut };
}

type Looked = ReturnType<typeof look>;

function look(headerRow: Row, leads: readonly Row[], first: number, last: number, words: ListWords) {
  const header = namesOf(headerRow, first, last);
  const step = Math.max(1, Math.ceil(leads.length / SAMPLE));
  const sample = leads.filter((_, index) => index % step === 0).map((lead) => lead.slice(first, last + 1));
  const blankWords = findBlankWords(sample, words);
  const blank = new Set(blankWords.map(text));
  const profiles = header.map((_, column) =>
    profileOf(
      sample.map((lead) => lead[column]),
      blank,
    ),
  );
  return { header, sample, blankWords, profiles, matched: matchColumns(header, columnNames(words), profiles) };
}

function settingsOf(
  { header, sample, blankWords, profiles, matched }: Looked,
  leads: readonly Row[],
  first: number,
  language: Language,
  facts: { readonly locale: string; readonly timeZone: string; readonly today: string },
  words: ListWords,
): Settings {
  const order = findDateOrder(sample);
  const key = matched.leadId;
  const identifies = key !== undefined && areDistinct(leads.map((lead) => lead[first + key]));
  return {
    today: facts.today,
    timeZone: facts.timeZone,
    blankWords: blankWords.join(' | '),
    dateOrder: order ? word('dateOrders', order, language) : '',
    decimalSign: decimalSign(facts.locale),
    leadKey: identifies ? (header[key] ?? '') : '',
    ...findOutcome(header, matched, profiles, words),
  };
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

/** What Start here makes of a list it has never seen: the columns that formulas may read, and the model for them. */
import { isBlankRow, type Model } from '../engine';
import { decimalSign } from '../locales';
import type { FirstRun } from '../rpc';
import type { Tab } from '../sheets';
import { type Header, meaningsOf, proposeModel, templateOf } from '../templates';
import type { Context } from './context';
import { type ListColumns, listColumns, namesOf } from './list-columns';

/** The starter model of a list and what a person should know about it. */
export interface FirstModel {
  readonly columns: ListColumns;
  readonly model: Model;
  /** Names of rules that the list has no column for. */
  readonly leftOut: readonly string[];
}

/** Looks at the list below a header and makes its first model; undefined where every column is volatile. */
export function firstModel(
  tab: Pick<Tab, 'values' | 'formulas'>,
  header: Header,
  { locale, timeZone, day }: FirstRun['facts'],
  { language, data }: Pick<Context, 'language' | 'data'>,
): FirstModel | undefined {
  const columns = columnsFor(tab, header, data);
  if (!columns) return undefined;
  const facts = { decimalSign: decimalSign(locale), timeZone, day, language };
  const list = { ...listIn(tab, header.row, columns), facts };
  const { model, leftOut } = proposeModel(list, {
    template: templateOf(data.templates),
    shelf: data.templates,
    words: data.listWords,
  });
  return { columns, model, leftOut };
}

/** The columns that formulas may read: of those between volatile ones the block that tells the most. */
export function columnsFor(
  tab: Pick<Tab, 'values' | 'formulas'>,
  header: Header,
  { listWords }: Pick<Context['data'], 'listWords'>,
): ListColumns | undefined {
  const meanings = Object.values(meaningsOf(listIn(tab, header.row, header), listWords));
  return listColumns(tab, header, new Set(meanings.map((column) => column + header.first)));
}

function listIn({ values }: Pick<Tab, 'values'>, row: number, { first, last }: Pick<Header, 'first' | 'last'>) {
  return {
    header: namesOf(values[row] ?? [], first, last),
    leads: values
      .slice(row + 1)
      .filter((lead) => !isBlankRow(lead))
      .map((lead) => lead.slice(first, last + 1)),
  };
}

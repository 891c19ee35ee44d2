/** Which columns of a list the score formulas may read: all, but for those that calculate with NOW() or RAND(). */
import type { Data } from '../data';
import { isEmpty, isError, type Model, type Row, text } from '../engine';
import type { SayMenu } from '../locales';
import { blockName, calmColumns, cellName, type List, type Tab, volatileColumns } from '../sheets';
import { columnNames, findHeader, type Header } from '../templates';

/** A block of neighbouring columns, 0-based, and the names of those that had to stay outside. */
export interface ListColumns {
  readonly first: number;
  readonly last: number;
  /** Columns that calculate with NOW() or RAND(). */
  readonly volatile: readonly string[];
  /** Other columns, cut off by one of those. */
  readonly outside: readonly string[];
}

/** Why there is no list that formulas could read. */
type NoList = { readonly none: 'emptyTab' | 'noHeader' } | { readonly none: 'headerError'; readonly cell: string };

/** Finds the header of a list that has no scores yet; where formulas could not read it says why, and in which cell. */
export function findList({ values }: Pick<Tab, 'values'>, { listWords }: Pick<Data, 'listWords'>): Header | NoList {
  const found = findHeader(values, columnNames(listWords));
  if ('none' in found) return { none: found.none === 'empty' ? 'emptyTab' : 'noHeader' };
  const { row, first, last } = found.header;
  const wrong = (values[row] ?? []).findIndex((cell, column) => column >= first && column <= last && isError(cell));
  return wrong < 0 ? found.header : { none: 'headerError', cell: cellName(row, wrong) };
}

/** Chooses the columns, keeping as many of the wanted ones as can be; undefined where every column is volatile. */
export function listColumns(
  { values, formulas }: Pick<Tab, 'values' | 'formulas'>,
  { row, first, last }: Header,
  wanted: ReadonlySet<number>,
): ListColumns | undefined {
  const volatile = volatileColumns(formulas.slice(row));
  const calm = calmColumns(first, last, volatile, wanted);
  if (!calm) return undefined;
  const names = namesOf(values[row] ?? [], first, last);
  const isOutside = (column: number): boolean => column < calm.first || column > calm.last;
  return {
    ...calm,
    volatile: names.filter((name, index) => name !== '' && volatile.has(index + first)),
    outside: names.filter((name, index) => name !== '' && isOutside(index + first) && !volatile.has(index + first)),
  };
}

/** The names of columns as written, without the space around them. */
export function namesOf(headerRow: Row, first: number, last: number): readonly string[] {
  const names: string[] = [];
  for (let column = first; column <= last; column++) names.push(String(headerRow[column] ?? '').trim());
  return names;
}

/** The columns of a list that a model reads, and how many it reads in all. */
export function columnsRead(
  { rules }: Model,
  headerRow: Row,
  { first, last }: Pick<Header, 'first' | 'last'>,
): { readonly there: ReadonlySet<number>; readonly all: number } {
  const conditions = rules.flatMap(({ steps }) => steps.flatMap((step) => step.conditions));
  const all = new Set(conditions.flatMap(({ column }) => (isEmpty(column) || column === null ? [] : [text(column)])));
  const there = new Set<number>();
  namesOf(headerRow, first, last).forEach((name, index) => {
    if (all.has(text(name))) there.add(index + first);
  });
  return { there, all: all.size };
}

/** What a person should know about columns that stayed outside, a second header line, and one that scrolls away. */
export function aboutList(
  say: SayMenu,
  { volatile, outside }: ListColumns,
  list: List,
  { row, secondLine }: Header,
  frozen: boolean,
): readonly string[] {
  return [
    ...(volatile.length > 0 ? [say('volatile', { columns: volatile, range: blockName(list.leads) })] : []),
    ...(outside.length > 0 ? [say('outsideRange', { columns: outside })] : []),
    ...(secondLine ? [say('secondLine', { row: row + 2 })] : []),
    ...(frozen ? [] : [say('noFreeze')]),
  ];
}

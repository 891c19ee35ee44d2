/** Cells that a condition cannot use: text where it asks for numbers or dates, dates of unknown order, percentages. */
import { type CheckedRule, type CheckedTest, shown, testsOf } from './check-rules';
import type { ColumnCells, DistinctCell } from './columns';
import { isOrderedDate } from './day';
import { warning } from './issue';
import type { Cell, Issue } from './model';
import { isDated, isNumeric } from './possible';
import { numberIn, type Scale } from './settings';
import { word } from './vocabulary';

/** Reports every column that is asked for numbers or dates and holds other things, once, where it is first asked. */
export function checkCells(
  rules: readonly CheckedRule[],
  cellsOf: (column: number) => ColumnCells,
  scale: Scale,
): readonly Issue[] {
  const found: Issue[] = [];
  const asked = new Set<string>();
  const ask = (kind: 'number' | 'date', at: number | undefined, column: string, place: string): void => {
    if (at === undefined || asked.has(`${kind} ${at}`)) return;
    asked.add(`${kind} ${at}`);
    const { known } = cellsOf(at);
    found.push(...(kind === 'number' ? notNumbers(known, column, place) : notDates(known, column, place, scale)));
  };
  const numbers = new Map<number, Numbers>();
  const numbersOf = (at: number): Numbers => {
    const before = numbers.get(at) ?? numbersIn(cellsOf(at).known);
    numbers.set(at, before);
    return before;
  };
  for (const test of testsOf(rules)) {
    if (isNumeric(test.name)) ask('number', test.at, test.written, `${test.place}.column`);
    if (isDated(test.name)) ask('date', test.at, test.written, `${test.place}.column`);
    if (test.at !== undefined && isNumeric(test.name)) found.push(...percentages(test, numbersOf(test.at), scale));
  }
  for (const { steps } of rules)
    for (const { since, place, step } of steps) ask('date', since, shown(step.since), `${place}.since`);
  return found;
}

function notNumbers(known: readonly DistinctCell[], column: string, place: string): readonly Issue[] {
  const texts = known.filter(({ cell }) => cell.number === undefined);
  return texts.length === 0 ? [] : [warning('textWhereNumberNeeded', place, { column, ...told(texts) })];
}

function notDates(known: readonly DistinctCell[], column: string, place: string, scale: Scale): readonly Issue[] {
  const unread = known.filter(({ cell }) => cell.day === undefined);
  const ordered = scale.dateOrder === undefined ? unread.filter(({ cell }) => isOrderedDate(cell.text)) : [];
  const texts = ordered.length === 0 ? unread : unread.filter((each) => !ordered.includes(each));
  return [
    ...(ordered.length === 0
      ? []
      : [warning('dateOrderAmbiguous', place, { column, ...told(ordered), order: orderIn(ordered, scale) })]),
    ...(texts.length === 0 ? [] : [warning('textWhereDateNeeded', place, { column, ...told(texts) })]),
  ];
}

/** The order that the dates themselves betray, as the setting's word: no month is above 12. '' where none or both do. */
function orderIn(dates: readonly DistinctCell[], { language }: Scale): string {
  const parts = dates.map(({ cell }) => cell.text.split(/[/.]/).map(Number));
  const dayFirst = parts.some(([first = 0]) => first > 12);
  const monthFirst = parts.some(([, second = 0]) => second > 12);
  if (dayFirst === monthFirst) return '';
  return word('dateOrders', dayFirst ? 'dayFirst' : 'monthFirst', language);
}

function told(cells: readonly DistinctCell[]): { readonly leads: number; readonly example: string } {
  const leads = cells.reduce((sum, each) => sum + each.leads, 0);
  return { leads, example: shown(cells[0]?.cell.cell ?? '') };
}

/** What the numbers of a column look like: 45% or 0.45 (shares), or mostly above 1. */
interface Numbers {
  readonly example: string;
  readonly inShares: boolean;
  readonly aboveOne: boolean;
}

function numbersIn(known: readonly DistinctCell[]): Numbers {
  let [all, signed, aboveOne] = [0, 0, 0];
  let shares = true;
  let fractions = false;
  let example: Cell = '';
  for (const { cell, leads } of known) {
    const { number } = cell;
    if (number === undefined) continue;
    if (all === 0) example = cell.cell;
    all += leads;
    if (cell.text.endsWith('%')) signed += leads;
    else if (number > 1) aboveOne += leads;
    shares &&= number >= 0 && number <= 1;
    fractions ||= number > 0 && number < 1;
  }
  const inShares = 2 * signed > all || (all > 1 && shares && fractions);
  return { example: shown(example), inShares, aboveOne: 2 * aboveOne > all };
}

/** 45% is 0.45: reports a limit of 50 for such cells, and a limit of 50% for cells such as 45. */
function percentages({ name, condition, place, written }: CheckedTest, numbers: Numbers, scale: Scale): Issue[] {
  if (name === 'each' || name === 'amount') return [];
  for (const key of name === 'between' ? (['value', 'to'] as const) : (['value'] as const)) {
    const cell = condition[key];
    const limit = numberIn(cell, scale.decimalSign) ?? 0;
    const percent = typeof cell === 'string' && /[%％]\s*$/.test(cell);
    const share = percent && limit <= 1 && numbers.aboveOne;
    if (!share && (percent || limit <= 1 || !numbers.inShares)) continue;
    const value = shown(cell);
    const instead = share ? value.replace(/ ?[%％]$/, '') : `${value}%`;
    const args = { column: written, example: numbers.example, value, instead };
    return [warning('percentAgainstNumber', `${place}.${key}`, args)];
  }
  return [];
}

/** Which conditions fit a column, and what a new condition on it begins with. */
import {
  type Cell,
  type Condition,
  type ConditionName,
  type Language,
  meaning,
  originOf,
  text,
  word,
} from '../../engine';
import type { ColumnKind } from '../../rpc';
import { model } from './draft';
import { positions, table } from './leads';

/** How the value of a condition is entered. */
export type ValueKind = 'none' | 'list' | 'number' | 'two numbers' | 'days' | 'date' | 'unit';

const BLANKS: readonly ConditionName[] = ['isBlank', 'isNotBlank'];
const TEXTS: readonly ConditionName[] = ['is', 'isNot', 'contains', 'containsNot', 'hasWord', 'startsWith', 'endsWith'];
const ITEMS: readonly ConditionName[] = ['includes', 'includesNot'];

/** What a column holds; besides those of the sheet, events of the log, and names that the model itself gives. */
type Holds = ColumnKind | 'activity' | 'fact';

const fitting: { readonly [kind in Holds]: readonly ConditionName[] } = {
  text: [...TEXTS, ...ITEMS, 'hasDomain', ...BLANKS],
  range: ['is', 'isNot', 'startsWith', 'contains', ...BLANKS],
  number: ['atLeast', 'moreThan', 'atMost', 'lessThan', 'between', 'each', 'amount', 'is', 'isNot', ...BLANKS],
  date: ['inTheLast', 'notInTheLast', 'inTheNext', 'before', 'onOrAfter', ...BLANKS],
  flag: ['isChecked', 'isNotChecked', 'is', ...BLANKS],
  email: ['isFreeEmail', 'isBusinessEmail', 'isEmail', 'hasDomain', 'is', 'endsWith', 'contains', ...BLANKS],
  blank: ['isNotBlank', 'isBlank', ...TEXTS, 'atLeast', 'between', 'inTheLast', 'isChecked'],
  activity: [
    'atLeast',
    'each',
    'amount',
    ...BLANKS,
    'inTheLast',
    'notInTheLast',
    'moreThan',
    'atMost',
    'lessThan',
    'between',
    'is',
    'isNot',
    'before',
    'onOrAfter',
  ],
  fact: ['is', 'isNot', ...BLANKS],
};

const values: { readonly [name in ConditionName]: ValueKind } = {
  is: 'list',
  isNot: 'list',
  contains: 'list',
  containsNot: 'list',
  hasWord: 'list',
  startsWith: 'list',
  endsWith: 'list',
  includes: 'list',
  includesNot: 'list',
  hasDomain: 'list',
  atLeast: 'number',
  moreThan: 'number',
  atMost: 'number',
  lessThan: 'number',
  between: 'two numbers',
  inTheLast: 'days',
  notInTheLast: 'days',
  inTheNext: 'days',
  before: 'date',
  onOrAfter: 'date',
  each: 'unit',
  amount: 'unit',
  isBlank: 'none',
  isNotBlank: 'none',
  isChecked: 'none',
  isNotChecked: 'none',
  isEmail: 'none',
  isFreeEmail: 'none',
  isBusinessEmail: 'none',
};

/** What a column holds; blank for one that is not in the header. */
export function kindOf(column: Cell): Holds {
  const position = positionOf(column);
  if (position !== undefined) return table.value?.kinds[position] ?? 'blank';
  const { origin, rest } = originOf(column) ?? {};
  if (origin === 'activity') return 'activity';
  const fact = origin === 'lead' ? meaning('leadFacts', rest) : undefined;
  return fact === undefined ? 'blank' : fact === 'score' || fact === 'completeness' ? 'number' : 'fact';
}

/** Tells whether a column names events of the activity log. */
export function isActivity(column: Cell): boolean {
  return kindOf(column) === 'activity';
}

/** Where a column stands in the header. */
export function positionOf(column: Cell): number | undefined {
  return column === null ? undefined : positions.value.get(text(column));
}

/** The conditions to offer: those that fit, and the one that is chosen already. */
export function conditionsFor(column: Cell, chosen: Cell): readonly ConditionName[] {
  const fits = fitting[kindOf(column)];
  const name = meaning('conditions', chosen);
  return name === undefined || fits.includes(name) ? fits : [name, ...fits];
}

export function valueKindOf(condition: Cell): ValueKind {
  const name = meaning('conditions', condition);
  return name === undefined ? 'list' : values[name];
}

/** A condition on another column: as it was where it still fits, else the usual one for such a column. */
export function onColumn(before: Condition, column: string): Condition {
  const name = meaning('conditions', before.condition);
  const kind = kindOf(column);
  if (name !== undefined && fitting[kind].includes(name)) return { ...before, column };
  const [usual = 'isNotBlank'] = fitting[kind];
  return { ...before, column, condition: written(usual), value: usualValue(usual, kind), to: '' };
}

function usualValue(name: ConditionName, kind: Holds): Cell {
  return name === 'inTheLast' ? 30 : kind === 'activity' ? 1 : '';
}

/** Another condition on the same column: values stay where they still mean something. */
export function asCondition(before: Condition, name: ConditionName): Condition {
  const was = valueKindOf(before.condition);
  const is = values[name];
  const keeps = was === is || (was === 'number' && is === 'two numbers') || (was === 'two numbers' && is === 'number');
  return {
    ...before,
    condition: written(name),
    value: keeps ? before.value : is === 'days' ? 30 : '',
    to: is === 'two numbers' && keeps ? before.to : '',
  };
}

/** What one cell asks for: the condition that the cell itself meets. */
export function conditionFrom(
  column: string,
  cell: Cell,
  age: (date: string) => number | undefined,
): Partial<Condition> {
  const kind = kindOf(column);
  const blank = String(cell ?? '').trim() === '';
  if (blank) return { column, condition: written('isBlank'), value: '' };
  if (kind === 'flag' && (cell === true || cell === false))
    return { column, condition: written(cell ? 'isChecked' : 'isNotChecked'), value: '' };
  if (kind === 'number' && typeof cell === 'number') return { column, condition: written('atLeast'), value: cell };
  const days = kind === 'date' ? age(String(cell)) : undefined;
  if (days !== undefined && days >= 0)
    return {
      column,
      condition: written('inTheLast'),
      value: [7, 14, 30, 60, 90, 180, 365].find((n) => n >= days) ?? days,
    };
  return { column, condition: written('is'), value: literal(String(cell)) };
}

/** A condition's word in the language that the model is written in. */
export function written(name: ConditionName): string {
  return word('conditions', name, languageOfModel());
}

export function languageOfModel(): Language {
  return model.value.language;
}

/** A text of a lead as a value that means just this text. */
export function literal(value: string): string {
  return value
    .trim()
    .replace(/[~*?|]/g, '~$&')
    .replace(/[\r\n]+/g, ' ');
}

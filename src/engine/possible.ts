/** Whether any cell at all can meet some conditions of one column and fail others: what "can never hold" rests on. */
import type { Test } from './condition-test';
import { dayNumber, dayOf, isoDay } from './day';
import { domainWanted, isWithin } from './domain';
import type { Cell } from './model';
import { Reading } from './reading';
import { numberIn, type Scale } from './settings';
import type { Alternative } from './value-list';
import type { ConditionName } from './vocabulary';
import { hasWord } from './words';

/** A condition that a cell is to meet (`wanted`) or to fail. */
export interface Wish {
  readonly name: ConditionName;
  readonly value: Cell;
  /** The values of a condition that takes a list; empty for the others. */
  readonly list: readonly Alternative[];
  readonly test: Test;
  readonly wanted: boolean;
}

/** What a cell can be; a text that reads as a number or a date is of that kind. */
export type Kind = 'blank' | 'number' | 'date' | 'text';

/** The kinds of cells that can grant all wishes. One is left out only where that is proved; errors grant none. */
export function kindsGranting(wishes: readonly Wish[], scale: Scale, asOf: number): readonly Kind[] {
  const kinds: Kind[] = [];
  if (grants(wishes, new Reading('', scale))) kinds.push('blank');
  if (!agree(wishes)) return kinds;
  if (numberGrants(wishes, scale)) kinds.push('number');
  if (dateGrants(wishes, scale, asOf)) kinds.push('date');
  if (textGrants(wishes, scale)) kinds.push('text');
  return kinds;
}

const NUMERIC: ReadonlySet<ConditionName> = new Set<ConditionName>([
  'atLeast',
  'moreThan',
  'atMost',
  'lessThan',
  'between',
  'each',
  'amount',
]);
const AGED: ReadonlySet<ConditionName> = new Set<ConditionName>(['inTheLast', 'notInTheLast', 'inTheNext']);
const DATED: ReadonlySet<ConditionName> = new Set<ConditionName>(['before', 'onOrAfter']);
/** On a number or a date these ask about its spelling, which is not followed here. */
const SPELLED: ReadonlySet<ConditionName> = new Set<ConditionName>([
  'contains',
  'containsNot',
  'hasWord',
  'startsWith',
  'endsWith',
  'includes',
  'includesNot',
  'hasDomain',
]);

/** Tells whether a condition compares with a list of values. */
export function isListed(name: ConditionName): boolean {
  return SPELLED.has(name) || name === 'is' || name === 'isNot';
}

/** Tells whether a condition asks for numbers. */
export function isNumeric(name: ConditionName): boolean {
  return NUMERIC.has(name);
}

/** Tells whether a condition asks for dates. */
export function isDated(name: ConditionName): boolean {
  return AGED.has(name) || DATED.has(name);
}

function grants(wishes: readonly Wish[], cell: Reading): boolean {
  return wishes.every(({ test, wanted }) => (test.count(cell) !== 0) === wanted);
}

/** Between two neighbouring limits all numbers fare the same, so one of each stretch is enough. */
function numberGrants(wishes: readonly Wish[], scale: Scale): boolean {
  const followed = wishes.filter((wish) => !SPELLED.has(wish.name) && !isWild(wish));
  const limits = followed.flatMap(({ name, value, test }) => {
    if (name === 'amount') return [0];
    return name === 'each' ? [numberIn(value, scale.decimalSign) ?? 1] : (test.breaks ?? []);
  });
  const sorted = [-Number.MAX_VALUE, ...new Set(limits), Number.MAX_VALUE].sort((a, b) => a - b);
  const tried = sorted.flatMap((limit, i) => [limit, limit / 2 + (sorted[i + 1] ?? limit) / 2]);
  return tried.some((number) => {
    const cell = new Reading(number, scale);
    return cell.state === 'known' && grants(followed, cell);
  });
}

const FIRST_DAY = dayNumber(1, 1, 1) ?? 0;
const LAST_DAY = dayNumber(9999, 12, 31) ?? 0;

/** Ages and fixed dates are tried apart: whether they agree depends on the day of asking. */
function dateGrants(wishes: readonly Wish[], scale: Scale, asOf: number): boolean {
  const followed = wishes.filter((wish) => !SPELLED.has(wish.name) && !isWild(wish));
  const days = [FIRST_DAY, asOf, LAST_DAY];
  for (const { name, value, list } of followed) {
    const age = AGED.has(name) ? (numberIn(value, scale.decimalSign) ?? 0) : undefined;
    if (age !== undefined) days.push(Math.floor(asOf - age), Math.floor(asOf + age));
    else if (DATED.has(name)) days.push(dayOf(String(value), scale.dateOrder) ?? asOf);
    else if (name === 'is' || name === 'isNot')
      for (const { text } of list) days.push(dayOf(text, scale.dateOrder) ?? asOf);
  }
  const around = new Set(days.flatMap((day) => [day - 1, day, day + 1]).map(withinCalendar));
  const cells = [...around].map((day) => new Reading(isoDay(day), scale));
  const byAge = followed.filter(({ name }) => !DATED.has(name) && name !== 'is' && name !== 'isNot');
  const byDate = followed.filter(({ name }) => !AGED.has(name));
  return cells.some((cell) => grants(byAge, cell)) && cells.some((cell) => grants(byDate, cell));
}

function withinCalendar(day: number): number {
  return Math.min(Math.max(day, FIRST_DAY), LAST_DAY);
}

/** A condition on a text that is neither number nor date, without its "not". */
interface TextWish {
  readonly name: ConditionName;
  readonly wanted: boolean;
  readonly list: readonly Alternative[];
}

const DENIED: { readonly [name in ConditionName]?: ConditionName } = {
  isNot: 'is',
  containsNot: 'contains',
  includesNot: 'includes',
};

/** Texts are endless; only where `is` names the few that count can they all be tried. */
function textGrants(wishes: readonly Wish[], scale: Scale): boolean {
  if (wishes.some(({ name, wanted }) => wanted && (NUMERIC.has(name) || isDated(name) || name === 'isBlank')))
    return false;
  if (wishes.some(({ name, wanted }) => !wanted && name === 'isNotBlank')) return false;
  const exact = wishes.find((wish) => wish.wanted === (wish.name === 'is') && equality(wish) && !isWild(wish));
  if (exact) return exact.list.some(({ text }) => grants(wishes, new Reading(text, scale)));
  return true;
}

/** Tells whether no two wishes about spelling contradict each other, for whatever text. */
function agree(wishes: readonly Wish[]): boolean {
  const plain = wishes.flatMap(({ name, list, wanted }): readonly TextWish[] => {
    if (NUMERIC.has(name) || isDated(name)) return [];
    const denied = DENIED[name];
    return [denied ? { name: denied, wanted: !wanted, list } : { name, wanted, list }];
  });
  return plain.every((a) => !a.wanted || plain.every((b) => (b.wanted ? !excludes(a, b) : !implies(a, b))));
}

function equality({ name }: Wish): boolean {
  return name === 'is' || name === 'isNot';
}

function isWild(wish: Wish): boolean {
  return equality(wish) && wish.list.some(({ wild }) => wild !== undefined);
}

/** Tells whether every text that meets `a` surely meets `b`. */
function implies(a: TextWish, b: TextWish): boolean {
  if (a.list.length === 0 || b.list.length === 0)
    return a.name === b.name || (b.name === 'isEmail' && (a.name === 'isFreeEmail' || a.name === 'isBusinessEmail'));
  return a.list.every((x) => b.list.some((y) => impliesOne(a.name, x, b.name, y)));
}

function impliesOne(from: ConditionName, x: Alternative, to: ConditionName, y: Alternative): boolean {
  if (from === 'is' || to === 'is') return from === to && JSON.stringify(x) === JSON.stringify(y);
  if (from === 'hasDomain' || to === 'hasDomain')
    return from === to && isWithin(domainWanted(x.text), domainWanted(y.text));
  if (to === 'contains') return x.text.includes(y.text);
  if (from !== to) return false;
  switch (to) {
    case 'hasWord':
      return hasWord(x.text, y.text);
    case 'startsWith':
      return x.text.startsWith(y.text);
    case 'endsWith':
      return x.text.endsWith(y.text);
    default:
      return x.text === y.text;
  }
}

/** Tells whether no text meets both. */
function excludes(a: TextWish, b: TextWish): boolean {
  const both = (one: ConditionName, other: ConditionName): boolean => a.name === one && b.name === other;
  if (both('isChecked', 'isNotChecked') || both('isFreeEmail', 'isBusinessEmail')) return true;
  if (a.name !== b.name || !EXCLUSIVE.has(a.name)) return false;
  return !a.list.some((x) => b.list.some((y) => impliesOne(a.name, x, b.name, y) || impliesOne(b.name, y, a.name, x)));
}

const EXCLUSIVE: ReadonlySet<ConditionName> = new Set<ConditionName>(['startsWith', 'endsWith', 'hasDomain']);

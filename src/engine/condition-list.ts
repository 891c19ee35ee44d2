/** Conditions whose Value is a list of alternatives: equality, parts of a text, items, domains. */
import { type Fault, known, type Test } from './condition-test';
import { dayOf } from './day';
import { domainOf, domainWanted, isWithin } from './domain';
import type { Cell } from './model';
import { isError, type Reading, type Spelling } from './reading';
import { numberIn } from './settings';
import { isEmpty } from './text';
import { type Alternative, alternatives, matchesWild } from './value-list';
import { hasWord } from './words';

type Listed =
  | 'is'
  | 'isNot'
  | 'contains'
  | 'containsNot'
  | 'hasWord'
  | 'startsWith'
  | 'endsWith'
  | 'includes'
  | 'includesNot'
  | 'hasDomain';

/** Builds the test for a condition with a list; an error in the list makes it unreadable. */
export function listed(name: Listed, value: Cell, spelling: Spelling): Test | Fault {
  if (isError(value)) return 'valueUnreadable';
  const list = value === null || isEmpty(value) ? [] : alternatives(value);
  if (list.length === 0) return 'valueMissing';
  const texts = list.map((alternative) => alternative.text);
  const any = (holds: (subject: string, value: string) => boolean) => (cell: Reading) =>
    texts.some((wanted) => holds(cell.text, wanted));
  const within = (subject: string, wanted: string): boolean => subject.includes(wanted);
  const not = (holds: (cell: Reading) => boolean) => (cell: Reading) => !holds(cell);
  switch (name) {
    case 'is':
    case 'isNot': {
      const { equals, breaks } = equality(list, value, spelling);
      return known(name === 'is' ? equals : not(equals), breaks);
    }
    case 'contains':
      return known(any(within));
    case 'containsNot':
      return known(not(any(within)));
    case 'hasWord':
      return known(any(hasWord));
    case 'startsWith':
      return known(any((subject, wanted) => subject.startsWith(wanted)));
    case 'endsWith':
      return known(any((subject, wanted) => subject.endsWith(wanted)));
    case 'includes':
    case 'includesNot': {
      const wanted = new Set(texts);
      const has = (cell: Reading): boolean => cell.items.some((item) => wanted.has(item));
      return known(name === 'includes' ? has : not(has));
    }
    case 'hasDomain': {
      const wanted = texts.map(domainWanted);
      return known((cell) => {
        const domain = typeof cell.cell === 'string' ? domainOf(cell.text) : undefined;
        return domain !== undefined && wanted.some((parent) => isWithin(domain, parent));
      }, []);
    }
  }
}

/** Equal as numbers where both are, as dates where both are, else as text; wildcards compare the text. */
function equality(
  list: readonly Alternative[],
  value: Cell,
  spelling: Spelling,
): { equals: (cell: Reading) => boolean; breaks: readonly number[] | undefined } {
  const texts = new Set<string>();
  const numbers = new Set<number>();
  const days = new Set<number>();
  if (typeof value === 'number' && fewDigits(String(value))) numbers.add(value);
  const wild = list.flatMap((alternative) => (alternative.wild ? [alternative.wild] : []));
  for (const alternative of list) {
    if (alternative.wild) continue;
    texts.add(alternative.text);
    const number = fewDigits(alternative.text) ? numberIn(alternative.text, spelling.decimalSign) : undefined;
    if (number !== undefined) numbers.add(number);
    const day = dayOf(alternative.text, spelling.dateOrder);
    if (day !== undefined) days.add(day);
  }
  const equals = (cell: Reading): boolean => {
    if (texts.has(cell.text)) return true;
    if (numbers.size > 0 && cell.number !== undefined && fewDigits(cell.text) && numbers.has(cell.number)) return true;
    if (days.size > 0 && cell.day !== undefined && days.has(cell.day)) return true;
    return wild.some((signs) => matchesWild(cell.text, signs));
  };
  const looksLike = [...texts].map(Number).filter(Number.isFinite);
  return { equals, breaks: wild.length > 0 ? undefined : [...numbers, ...looksLike] };
}

/** Above 15 digits two different numbers may be stored as one: long ids are compared as text. */
function fewDigits(plain: string): boolean {
  return plain.length <= 15 || plain.replace(/\D/g, '').length <= 15;
}

/** A plain second reading of every condition: given a cell, how often does it hold? */
import { type Cell, dayOf, digitsOf, numberOf, type Reading, textOf } from './cell';
import { hold } from './thousandths';

/** A condition whose Value made sense: how often a cell meets it (0 is not met), and the least and most when met. */
export interface Test {
  readonly count: (cell: Cell) => number;
  readonly least: number;
  readonly most: number;
}

type Value = string | number | boolean;
type Holds = (value: Value) => boolean;

/** Only these providers matter in the tests; the product has a longer list. */
export const freeDomains = ['gmail.com', 'hotmail.com', 'outlook.com', 'yahoo.com', 'qq.com', '163.com'];

/** What a condition asks, or undefined where its word, Value or To is an error that leaves the rule out. */
export function readTest(word: string, value: Cell, to: Cell, reading: Reading, today: number): Test | undefined {
  if (word === 'is blank') return once((cell) => cell.kind === 'blank');
  if (word === 'is checked') return once((cell) => cell.kind === 'value' && checked(cell.value));
  if (word === 'is not checked')
    return once((cell) => cell.kind === 'blank' || (cell.kind === 'value' && unchecked(cell.value)));
  if (word === 'each' || word === 'amount') return counted(word, value, reading);
  const holds =
    wordless(word) ??
    listed(word, value, reading) ??
    numeric(word, value, to, reading) ??
    dated(word, value, reading, today);
  return holds && once((cell) => cell.kind === 'value' && holds(cell.value));
}

function once(holds: (cell: Cell) => boolean): Test {
  return { count: (cell) => (holds(cell) ? 1 : 0), least: 1, most: 1 };
}

function counted(word: 'each' | 'amount', value: Cell, reading: Reading): Test | undefined {
  const unit =
    value.kind === 'blank' ? 1 : value.kind === 'value' ? numberOf(value.value, reading.decimalSign) : undefined;
  if (unit === undefined || !(unit > 0)) return undefined;
  const count = (cell: Cell) => {
    const number = cell.kind === 'value' ? numberOf(cell.value, reading.decimalSign) : undefined;
    if (number === undefined) return 0;
    const times = hold(number / unit, -1e15, 1e15);
    return word === 'amount' ? times : Math.max(0, Math.floor(times + 1e-9));
  };
  return { count, least: word === 'each' ? 1 : Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
}

function checked(value: Value): boolean {
  return ['true', 'yes', 'y', 'x', '✓', '是'].includes(textOf(value));
}

function unchecked(value: Value): boolean {
  return ['false', 'no', 'n', '否'].includes(textOf(value));
}

function wordless(word: string): Holds | undefined {
  if (word === 'is not blank') return () => true;
  if (word === 'is an email') return (value) => emailDomain(textOf(value)) !== undefined;
  if (word === 'is a free email') return (value) => freeDomains.includes(emailDomain(textOf(value)) ?? '');
  if (word !== 'is a business email') return undefined;
  return (value) => {
    const domain = emailDomain(textOf(value));
    return domain !== undefined && !freeDomains.includes(domain);
  };
}

function emailDomain(text: string): string | undefined {
  const [name = '', domain = '', ...more] = text.split('@');
  return name !== '' && more.length === 0 && !text.includes(' ') && /[^.]\.[^.]/.test(domain) ? domain : undefined;
}

/** One entry of a value list: its characters, and which of them are wildcards. */
interface Entry {
  readonly text: string;
  readonly pattern: readonly ({ readonly one: string } | 'any one' | 'any run')[];
  readonly hasWildcard: boolean;
}

function listed(word: string, value: Cell, reading: Reading): Holds | undefined {
  const words = [
    'is',
    'is not',
    'contains',
    'does not contain',
    'has word',
    'starts with',
    'ends with',
    'includes',
    'does not include',
    'has domain',
  ];
  if (!words.includes(word) || value.kind !== 'value') return undefined;
  const entries = readList(String(value.value));
  if (entries.length === 0) return undefined;
  const some = (test: (entry: Entry) => boolean) => entries.some(test);
  if (word === 'is') return (cell) => some((entry) => equal(cell, entry, reading));
  if (word === 'is not') return (cell) => !some((entry) => equal(cell, entry, reading));
  if (word === 'contains') return (cell) => some((entry) => textOf(cell).includes(entry.text));
  if (word === 'does not contain') return (cell) => !some((entry) => textOf(cell).includes(entry.text));
  if (word === 'has word') return (cell) => some((entry) => hasWord(textOf(cell), entry.text));
  if (word === 'starts with') return (cell) => some((entry) => textOf(cell).startsWith(entry.text));
  if (word === 'ends with') return (cell) => some((entry) => textOf(cell).endsWith(entry.text));
  if (word === 'includes') return (cell) => some((entry) => itemsOf(cell).includes(entry.text));
  if (word === 'does not include') return (cell) => !some((entry) => itemsOf(cell).includes(entry.text));
  return (cell) => typeof cell === 'string' && some((entry) => inDomain(textOf(cell), entry.text));
}

/** Splits a value list at `|` and line breaks, minding `~` before `*`, `?`, `|` and itself. */
export function readList(list: string): Entry[] {
  const characters = [...list.normalize('NFKC')];
  const parts: string[] = [''];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    const next = characters[at + 1] ?? '';
    if (character === '~' && next !== '' && '*?|~'.includes(next)) {
      parts[parts.length - 1] += character + next;
      at++;
    } else if (character === '|' || character === '\n' || character === '\r') parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.filter((part) => part.trim() !== '').map(readEntry);
}

function readEntry(part: string): Entry {
  const characters = [...textOf(part)];
  const pattern: ({ one: string } | 'any one' | 'any run')[] = [];
  let text = '';
  for (let at = 0; at < characters.length; at++) {
    let character = characters[at] ?? '';
    const next = characters[at + 1] ?? '';
    const escaped = character === '~' && next !== '' && '*?|~'.includes(next);
    if (escaped) {
      character = next;
      at++;
    }
    text += character;
    pattern.push(escaped || !'*?'.includes(character) ? { one: character } : character === '*' ? 'any run' : 'any one');
  }
  return { text, pattern, hasWildcard: pattern.some((step) => typeof step === 'string') };
}

function equal(cell: Value, entry: Entry, reading: Reading): boolean {
  if (entry.hasWildcard) return matches([...textOf(cell)], entry.pattern);
  const number = numberOf(cell, reading.decimalSign);
  const wanted = numberOf(entry.text, reading.decimalSign);
  if (number !== undefined && wanted !== undefined && digitsOf(cell) <= 15 && digitsOf(entry.text) <= 15)
    return number === wanted;
  const day = dayOf(cell, reading.dateOrder);
  const wantedDay = dayOf(entry.text, reading.dateOrder);
  if (day !== undefined && wantedDay !== undefined) return day === wantedDay;
  return textOf(cell) === entry.text;
}

/** Which prefixes of the text the pattern so far can match, one pattern step after the other. */
function matches(text: readonly string[], pattern: Entry['pattern']): boolean {
  let reachable: boolean[] = [true, ...text.map(() => false)];
  for (const step of pattern) {
    if (step === 'any run') {
      const first = reachable.indexOf(true);
      reachable = reachable.map((_, at) => first >= 0 && at >= first);
    } else {
      const before = reachable;
      reachable = before.map(
        (_, at) => at > 0 && before[at - 1] === true && (step === 'any one' || step.one === text[at - 1]),
      );
    }
  }
  return reachable[text.length] === true;
}

const unbound = /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;
const bound = (character: string) => /[\p{L}\p{N}]/u.test(character) && !unbound.test(character);

function hasWord(text: string, word: string): boolean {
  const all = [...text];
  const wanted = [...word];
  const free = (edge: string, neighbour: string | undefined) =>
    unbound.test(edge) || neighbour === undefined || !bound(neighbour);
  return all.some((_, at) => {
    if (all.slice(at, at + wanted.length).join('') !== word) return false;
    return free(wanted[0] ?? '', all[at - 1]) && free(wanted[wanted.length - 1] ?? '', all[at + wanted.length]);
  });
}

function itemsOf(cell: Value): string[] {
  return String(cell)
    .normalize('NFKC')
    .split(/[,;|、\n\r]/)
    .map(textOf);
}

function inDomain(text: string, wanted: string): boolean {
  const url = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^@/?# ]*@)?([^@:/?# ]+\.[^@:/?# ]+)(?::\d+)?(?:[/?#].*)?$/.exec(text);
  const host = emailDomain(text) ?? url?.[1] ?? '';
  return host === wanted || host.endsWith(`.${wanted}`);
}

function numeric(word: string, value: Cell, to: Cell, reading: Reading): Holds | undefined {
  const limit = value.kind === 'value' ? numberOf(value.value, reading.decimalSign) : undefined;
  const end = to.kind === 'value' ? numberOf(to.value, reading.decimalSign) : undefined;
  if (limit === undefined) return undefined;
  const number =
    (test: (number: number) => boolean): Holds =>
    (cell) => {
      const read = numberOf(cell, reading.decimalSign);
      return read !== undefined && test(read);
    };
  if (word === 'at least') return number((read) => read >= limit);
  if (word === 'more than') return number((read) => read > limit);
  if (word === 'at most') return number((read) => read <= limit);
  if (word === 'less than') return number((read) => read < limit);
  if (word === 'between' && end !== undefined) return number((read) => read >= limit && read <= end);
  return undefined;
}

function dated(word: string, value: Cell, reading: Reading, today: number): Holds | undefined {
  if (value.kind !== 'value') return undefined;
  const on =
    (test: (day: number) => boolean): Holds =>
    (cell) => {
      const day = dayOf(cell, reading.dateOrder);
      return day !== undefined && test(day);
    };
  const days = numberOf(value.value, reading.decimalSign);
  if (days !== undefined && word === 'in the last') return on((day) => today - day <= days && today - day >= 0);
  if (days !== undefined && word === 'not in the last') return on((day) => today - day > days);
  if (days !== undefined && word === 'in the next')
    return on((day) => (0 < day - today && day - today <= days) || day === today);
  const limit = dayOf(value.value, reading.dateOrder);
  if (limit !== undefined && word === 'before') return on((day) => day < limit);
  if (limit !== undefined && word === 'on or after') return on((day) => day >= limit);
  return undefined;
}

/** The values of a condition as a list, and how many leads each of them meets. */
import { type Cell, type ConditionName, compile, meaning, strengthTable, text, word } from '../../engine';
import type { ColumnData } from '../../rpc';
import { draft } from './draft';
import { columnData, day, included } from './leads';

/** Parts a Value at | and line breaks, but not where ~ makes a | plain; the parts stay as written. */
export function splitValues(cell: Cell): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let escaped = false;
  for (const sign of String(cell ?? '')) {
    if (!escaped && (sign === '|' || sign === '\n' || sign === '\r')) {
      parts.push(part);
      part = '';
    } else part += sign;
    escaped = sign === '~' && !escaped;
  }
  return [...parts, part].map((one) => one.trim()).filter((one) => one !== '');
}

/** Values as they are written into the model. */
export function joinValues(values: readonly string[]): Cell {
  const [only] = values;
  if (values.length === 1 && only !== undefined && /^-?\d{1,15}$/.test(only) && !/^-?0\d/.test(only))
    return Number(only);
  return values.join(' | ');
}

/** What a person pastes or types, as values: one a line, or parted by |, tab or ;. */
export function pastedValues(pasted: string): readonly string[] {
  return pasted
    .split(/[\r\n|\t;]+/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Adds values that are not there yet, compared as the engine compares. */
export function withValues(values: readonly string[], more: readonly string[]): readonly string[] {
  const known = new Set(values.map(text));
  const added = more.filter((one) => {
    const fresh = !known.has(text(one));
    known.add(text(one));
    return fresh;
  });
  return [...values, ...added];
}

interface Frequent {
  readonly value: Cell;
  readonly leads: number;
}

const frequencies = new WeakMap<
  ColumnData,
  { included: Uint8Array; list: readonly Frequent[]; byText: ReadonlyMap<string, number> }
>();

/** The values of a column with their leads, the most frequent first; blank ones and errors aside. */
export function frequentValues(position: number): readonly Frequent[] {
  return frequenciesOf(position)?.list ?? [];
}

function frequenciesOf(position: number) {
  const data = columnData(position);
  if (!data) return undefined;
  const leads = included.value;
  const there = frequencies.get(data);
  if (there?.included === leads) return there;
  const counts = new Float64Array(data.values.length);
  data.codes.forEach((code, lead) => {
    if (leads[lead] !== 0) counts[code]!++;
  });
  const byText = new Map<string, number>();
  const list: Frequent[] = [];
  data.values.forEach((value, at) => {
    const plain = value === null ? '' : text(value);
    const count = counts[at] ?? 0;
    if (plain === '' || count === 0) return;
    byText.set(plain, (byText.get(plain) ?? 0) + count);
    list.push({ value, leads: count });
  });
  list.sort((a, b) => b.leads - a.leads);
  const made = { included: leads, list, byText };
  frequencies.set(data, made);
  return made;
}

/** More distinct cells than these are not all looked at, one value after the other: the list must open at once. */
const MOST_TESTS = 2_000_000;

/** How many leads each value of a condition meets; undefined where the column is not here or it would take too long. */
export function leadsOfValues(
  position: number,
  condition: Cell,
  values: readonly string[],
): readonly (number | undefined)[] {
  const known = frequenciesOf(position);
  const name = meaning('conditions', condition);
  if (!known || name === undefined) return values.map(() => undefined);
  const isPlain = name === 'is' || name === 'isNot';
  const quick = values.map((value) => (isPlain && !/[~*?]/.test(value) ? known.byText.get(text(value)) : undefined));
  const open = values.filter((_, at) => quick[at] === undefined);
  if (open.length === 0 || open.length * known.list.length > MOST_TESTS) return quick;
  const tested = test(name, open, known.list);
  let next = 0;
  return quick.map((leads) => leads ?? tested[next++]);
}

/** Asks the engine itself: one rule a value, one lead a distinct cell. */
function test(name: ConditionName, values: readonly string[], cells: readonly Frequent[]): readonly number[] {
  const positive = OPPOSITES[name] ?? name;
  const rules = values.map((value) => ({
    on: true,
    group: '',
    rule: '',
    ask: false,
    steps: [
      {
        conditions: [{ join: '', column: 'x', condition: word('conditions', positive, 'en'), value, to: '', note: '' }],
        weight: 1,
        upTo: '',
        halfLife: '',
        since: '',
      },
    ],
  }));
  const { model } = draft.value;
  const compiled = compile({ ...model, groups: [], bands: [], rules }, ['x'], day.value);
  const { values: strengths, leads } = strengthTable(
    compiled,
    cells.map(({ value }) => [value]),
  );
  const counts = values.map(() => 0);
  for (const { index, firstStep } of compiled.rules)
    for (let cell = 0; cell < leads; cell++)
      if (strengths[firstStep * leads + cell] !== 0) counts[index]! += cells[cell]?.leads ?? 0;
  return counts;
}

/** A value that an opposite condition names matches what the condition itself would. */
const OPPOSITES: { readonly [name in ConditionName]?: ConditionName } = {
  isNot: 'is',
  containsNot: 'contains',
  includesNot: 'includes',
};

/** How a value reads: without the signs that keep * and | plain. */
export function plainValue(value: string): string {
  return value.replace(/~([~*?|])/g, '$1');
}

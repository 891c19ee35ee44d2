/** Changed cells of a part as lines to read: a condition as a whole, a long list by what came and what went. */
import { type ChangeSentences, fill } from './change-sentences';
import type { CellChange, Change } from './compare';
import type { Cell, Language, Model } from './model';
import type { PartKind } from './parts';
import { RECORD_PLACES } from './table-columns';
import { text } from './text';
import { type Term, termsOf, word } from './vocabulary';
import { conditionParts, conditionWords, stepWords, type Wording } from './wording';

/** Everything that lines about a changed part are made of. */
export interface PartSaying {
  readonly change: Change & { readonly kind: 'changed' };
  readonly before: Model;
  readonly after: Model;
  readonly sentences: ChangeSentences;
  readonly say: Wording;
  /** What the part was called before. */
  readonly part: string;
}

/** Says changed cells; those of one condition together, as it was and as it is. */
export function cellLines(cells: readonly CellChange[], saying: PartSaying): readonly string[] {
  const told = new Set<string>();
  return cells.flatMap((cell): readonly string[] => {
    const row = rowOf(cell.path);
    const asked = cells.filter((other) => rowOf(other.path) === row && asks(other));
    if (!asks(cell) || asked.some(isLong)) return [cellLine(cell, saying)];
    if (told.has(row)) return [];
    const [from, to] = [
      conditionAt(saying.before, saying.change.from, cell.was, saying.say),
      conditionAt(saying.after, saying.change.at, cell.path, saying.say),
    ];
    // What is only spelled in another way would read as a change to the same.
    if (from === to) return [cellLine(cell, saying)];
    told.add(row);
    const named = String(saying.before.rules[saying.change.from]?.rule ?? '').trim() !== '';
    const { condition, conditionAlone } = saying.sentences;
    return [fill(named ? condition : conditionAlone, { part: saying.part, from, to })];
  });
}

/** What stands in a cell, as a line says it. */
export function cellWords(cell: Cell, sentences: ChangeSentences): string {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell).replace('-', '−');
  const words = (cell ?? '').trim().replace(/\s*\n\s*/g, ' | ');
  return words === '' ? sentences.blank : words;
}

function cellLine(cell: CellChange, saying: PartSaying): string {
  const { change, before, after, sentences, say } = saying;
  const column = columnWord(change.part, keyOf(cell.path), after.language);
  const step = /^steps\[(\d+)\]/.exec(cell.was)?.[1];
  const part = step === undefined ? saying.part : stepWords(before, change.from, Number(step), say);
  if (isLong(cell)) {
    const came = newEntries(cell.from, cell.to).map((entry) => `+${entry}`);
    const went = newEntries(cell.to, cell.from).map((entry) => `−${entry}`);
    const entries = [...firstThree(came), ...firstThree(went)].join(', ');
    if (entries !== '') return fill(sentences.list, { part, column, entries });
  }
  return fill(sentences.cell, {
    part,
    column,
    from: cellWords(cell.from, sentences),
    to: cellWords(cell.to, sentences),
  });
}

const ASKED: readonly string[] = ['column', 'condition', 'value', 'to'];

function asks({ path }: CellChange): boolean {
  return path.includes('.conditions[') && ASKED.includes(keyOf(path));
}

function keyOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

function rowOf(path: string): string {
  return path.slice(0, path.lastIndexOf('.') + 1);
}

function conditionAt(model: Model, rule: number, path: string, say: Wording): string {
  const [step = 0, condition = 0] = (path.match(/\d+/g) ?? []).map(Number);
  return conditionWords(conditionParts(model, rule, step, condition), say);
}

/** A list of which reading from and to would not show the difference. */
function isLong({ path, from, to }: CellChange): boolean {
  return keyOf(path) === 'value' && Math.max(entriesOf(from).length, entriesOf(to).length) > 3;
}

function entriesOf(cell: Cell): readonly string[] {
  return String(cell ?? '')
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

function newEntries(before: Cell, after: Cell): readonly string[] {
  const known = new Set(entriesOf(before).map(text));
  return entriesOf(after).filter((entry) => !known.has(text(entry)));
}

function firstThree(entries: readonly string[]): readonly string[] {
  return entries.length > 3 ? [...entries.slice(0, 3), '…'] : entries;
}

function columnWord(part: PartKind, key: string, language: Language): string {
  const place = part === 'rules' ? 'ruleColumns' : RECORD_PLACES[part];
  const term = (termsOf(place) as readonly string[]).includes(key) ? (key as Term<typeof place>) : undefined;
  return term === undefined ? key : word(place, term, language);
}

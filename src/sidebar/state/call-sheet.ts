/** The call sheet of the selected lead: what to ask, what is known, and the answers on their way into the row. */
import { computed, signal } from '@preact/signals';
import { type Cell, isEmpty, type Question, readScale, text } from '../../engine';
import { CallFailure, call } from '../api';
import { say } from '../words';
import { reload } from './apply';
import { base, draft, type Key, model, typedCell } from './draft';
import { positionOf } from './fitting';
import { askSelection, isUnknown, noted, selected } from './lead';
import { place, renew, table } from './leads';
import { isNeeded, questionName } from './questions';
import { take, tell } from './session';
import { plainValue, splitValues } from './values';

/** A question as it is put to the selected lead. */
export interface Asked {
  readonly key: Key;
  readonly question: string;
  readonly column: string;
  /** Its column is not in the sheet yet, and an answer would add it. */
  readonly isNew: boolean;
  /** What is known stands in the notes only. */
  readonly isNoted: boolean;
  readonly needed: boolean;
  readonly note: string;
  /** Answers to choose from; none where anything may be said. */
  readonly choices: readonly string[];
  /** What stands in the cell; '' where nothing is known. */
  readonly known: string;
}

interface Typed {
  readonly row: number;
  readonly lead: string;
  readonly answers: ReadonlyMap<string, string>;
}

const typed = signal<Typed>({ row: 0, lead: '', answers: new Map() });
export const isWriting = signal(false);
/** Why the answers were not written. */
export const unwritten = signal<CallFailure | null>(null);

/** What to ask the selected lead: needed and unknown first, then unknown, then known. */
export const asked = computed<readonly Asked[]>(() => {
  const now = selected.value;
  if (now.kind !== 'lead') return [];
  const { blankWords } = readScale(model.value).scale;
  const urgency = ({ known, needed }: Asked): number => (known !== '' ? 2 : needed ? 0 : 1);
  return (model.value.questions ?? [])
    .flatMap((question, at) => askedOf(question, draft.value.keys.questions[at] ?? -1, now.cells, blankWords))
    .map((one, at) => ({ one, at }))
    .sort((a, b) => urgency(a.one) - urgency(b.one) || a.at - b.at)
    .map(({ one }) => one);
});

function askedOf(
  question: Question,
  key: Key,
  cells: readonly unknown[],
  blankWords: ReadonlySet<string>,
): readonly Asked[] {
  const column = String(question.column ?? '').trim();
  if (column === '') return [];
  const position = positionOf(column);
  const cell = position === undefined ? '' : cells[position];
  const known = (of: unknown): string => (isUnknown(of, blankWords) ? '' : String(of ?? '').trim());
  const note = known(noted.value.get(text(column)));
  return [
    {
      key,
      question: questionName(question),
      column,
      isNew: position === undefined && !place.value?.spilled,
      isNoted: note !== '' && note !== known(cell),
      needed: isNeeded(question),
      note: isEmpty(question.note) ? '' : String(question.note),
      choices: splitValues(question.answers).map(plainValue),
      known: note || known(cell),
    },
  ];
}

/** The answers that are typed and not written yet, by the key of their column. */
export const answers = computed<ReadonlyMap<string, string>>(() => {
  const now = selected.value;
  const { row, lead, answers: given } = typed.value;
  return now.kind === 'lead' && now.row === row && signOf(now.cells) === lead ? given : new Map();
});

/** What stands in the field of a question. */
export function answerTo({ column, known }: Asked): string {
  return answers.value.get(text(column)) ?? known;
}

/** Takes down an answer; one that is known already is none. */
export function answer({ column, known }: Asked, value: string): void {
  const now = selected.value;
  if (now.kind !== 'lead') return;
  const next = new Map(answers.value);
  if (value.trim() === known) next.delete(text(column));
  else next.set(text(column), value);
  typed.value = { row: now.row, lead: signOf(now.cells), answers: next };
}

/** Forgets the answers that are not written. */
export function forgetAnswers(): void {
  typed.value = { row: 0, lead: '', answers: new Map() };
  unwritten.value = null;
}

/** Names of columns that writing would add. */
export const newColumns = computed<readonly string[]>(() => {
  const named = asked.value.filter(
    ({ isNew, column }) => isNew && (answers.value.get(text(column)) ?? '').trim() !== '',
  );
  return [...new Set(named.map(({ column }) => column))];
});

/** Writes the answers into the row, and has the lead explained anew; tells whether they are written. */
export async function writeAnswers(): Promise<boolean> {
  const [from, now, of] = [place.value, selected.value, table.value];
  if (!from || !of || now.kind !== 'lead' || isWriting.value) return false;
  const given = asked.value.flatMap(({ column, isNew }) => {
    const value = answers.value.get(text(column))?.trim();
    return value === undefined || (isNew && value === '') ? [] : [{ column, value: cellOf(value) }];
  });
  if (given.length === 0) return false;
  isWriting.value = true;
  unwritten.value = null;
  try {
    const { columns, reopened, notes } = await call('writeAnswers', from, {
      row: now.row,
      lead: now.cells as readonly Cell[],
      answers: given,
      adds: newColumns.value.length > 0,
      rows: of.rows,
    });
    if (!reopened) renew(columns);
    else if (reopened.model.revision === base.value?.table.revision) take(reopened);
    else reload(reopened);
    // What was typed stays in its field until the lead comes back with it.
    await askSelection();
    forgetAnswers();
    if (notes !== undefined) tell(say('answersNoted', { n: given.length, tab: notes }));
    else tell(say('answersWritten', { n: given.length }));
    return true;
  } catch (failure) {
    unwritten.value = failure instanceof CallFailure ? failure : new CallFailure([], true);
    return false;
  } finally {
    isWriting.value = false;
  }
}

function cellOf(value: string): Cell {
  return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : typedCell(value);
}

/** Tells leads of one row apart: sorting puts another one there. */
function signOf(cells: readonly unknown[]): string {
  return JSON.stringify(cells);
}

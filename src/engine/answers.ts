/** What can be asked: the answers that conditions of rules marked Ask wait for, the most telling first; `!` because places run over a list itself. */
import { type CompiledModel, headerIndex } from './compile';
import { isChecked } from './completeness';
import { dayOf, isoDay } from './day';
import { columnNamed } from './lead-cell';
import type { Cell, Condition } from './model';
import { Reading } from './reading';
import { pointsFor } from './score';
import { numberIn } from './settings';
import { strengthTable } from './strengths';
import { isEmpty } from './text';
import { type ConditionName, meaning, word } from './vocabulary';
import { type ConditionParts, conditionParts } from './wording';

/** One answer: the column where it belongs, a value for it, and how it is said ("Budget is yes"). */
export interface Answer {
  readonly column: number;
  readonly value: Cell;
  readonly said: ConditionParts;
}

/** What stands for an answer of which only little is asked, such as any but one. */
const ANY = '·';

/** The answers worth trying, the most telling first: those that no other answer to the same question outdoes for sure. */
export function askedAnswers(compiled: CompiledModel): readonly Answer[] {
  return worthTrying(compiled, namedAnswers(compiled));
}

/** Every answer that a rule marked Ask names; of two that all tests of their column take for one only the first. */
export function namedAnswers(compiled: CompiledModel): readonly Answer[] {
  const names = headerIndex(compiled.header);
  const { model, rules } = compiled;
  const found: Answer[] = [];
  const known = new Set<string>();
  for (const { index } of rules) {
    const rule = model.rules[index];
    if (!rule || !isChecked(rule.ask)) continue;
    rule.steps.forEach(({ conditions, upTo }, s) => {
      conditions.forEach((condition, c) => {
        const said = conditionParts(model, index, s, c);
        const column = columnNamed(names, said.column);
        const answer = column === undefined ? undefined : answerOf(compiled, condition, upTo, said);
        if (!answer || column === undefined) return;
        const key = `${column} ${effectOf(compiled, column, answer.value)}`;
        if (known.has(key)) return;
        known.add(key);
        found.push({ column, ...answer });
      });
    });
  }
  return found;
}

/** What every test of a column makes of a value. */
function effectOf({ columns, scale }: CompiledModel, column: number, value: Cell): string {
  const reading = new Reading(value, scale);
  return columns
    .flatMap((each) => ('events' in each || each.index !== column ? [] : each.tests.map((test) => test.count(reading))))
    .join();
}

/**
 * Leaves out what another answer to the same question outdoes, or saying nothing, and puts first what gives most.
 * That is sure where no rule looks at the column together with others, or limits the score by it: then each rule's
 * points depend on this answer alone, and more points never lower a score.
 */
function worthTrying(compiled: CompiledModel, answers: readonly Answer[]): readonly Answer[] {
  const { header, rules, columns } = compiled;
  const rows = [[], ...answers.map(({ column, value }) => header.map((_, at) => (at === column ? value : '')))];
  const { values } = strengthTable(compiled, rows);
  const points = rows.map((_, row) =>
    rules.map(({ steps, firstStep }) =>
      steps.reduce((sum, { weight }, s) => {
        const strength = values[(firstStep + s) * rows.length + row]!;
        return weight.kind === 'points' ? sum + pointsFor(weight.points, strength) : sum;
      }, 0),
    ),
  );
  const mixed = new Set<number>();
  for (const { steps } of rules) {
    const refs = steps.flatMap(({ clauses, decay }) => [...clauses.flat(), ...(decay ? [decay] : [])]);
    const touched = new Set(refs.map(({ column }) => columns[column]!.index));
    if (touched.size > 1 || steps.some(({ weight }) => weight.kind !== 'points'))
      for (const column of touched) mixed.add(column);
  }
  const nothing = points[0] ?? [];
  const isOutdone = (at: number): boolean => {
    const own = points[at + 1] ?? [];
    const by = (other: readonly number[]): boolean => other.every((point, r) => point >= (own[r] ?? 0));
    if (by(nothing)) return true;
    return answers.some(({ column }, other) => {
      const theirs = points[other + 1] ?? [];
      return (
        other !== at &&
        column === answers[at]?.column &&
        by(theirs) &&
        (other < at || !theirs.every((p, r) => p === own[r]))
      );
    });
  };
  const total = (at: number): number => (points[at + 1] ?? []).reduce((sum, point) => sum + point, 0);
  return answers
    .map((answer, at) => ({ answer, at, gain: total(at) }))
    .filter(({ answer, at }) => mixed.has(answer.column) || !isOutdone(at))
    .sort((a, b) => b.gain - a.gain || a.at - b.at)
    .map(({ answer }) => answer);
}

/** A value that meets a condition, and how it is said; one that fails `is blank`. */
function answerOf(
  { scale, asOf }: CompiledModel,
  { condition, value }: Condition,
  upTo: Cell,
  said: ConditionParts,
): Omit<Answer, 'column'> | undefined {
  const name = meaning('conditions', condition);
  if (name === undefined) return undefined;
  const number = numberIn(value, scale.decimalSign) ?? 0;
  const day = dayOf(String(value ?? ''), scale.dateOrder) ?? asOf;
  const as = (cell: Cell, given: ConditionName, shown: Cell = ''): Omit<Answer, 'column'> => ({
    value: cell,
    said: { ...said, condition: word('conditions', given, scale.language), value: String(shown), to: '' },
  });
  const listed = firstValue(value, name === 'is');
  switch (name) {
    case 'is':
    case 'contains':
    case 'hasWord':
    case 'startsWith':
    case 'endsWith':
    case 'includes':
    case 'hasDomain':
      return as(listed.value, name, listed.written);
    case 'isNot':
    case 'containsNot':
    case 'includesNot':
      return { value: ANY, said };
    case 'atLeast':
    case 'atMost':
    case 'between':
      return { value: number, said };
    case 'moreThan':
      return { value: number + 1, said };
    case 'lessThan':
      return { value: number - 1, said };
    case 'each':
    case 'amount': {
      const times = numberIn(upTo, scale.decimalSign) ?? 1;
      const count = (isEmpty(value) ? 1 : number) * times;
      return as(count, 'is', count);
    }
    case 'inTheLast':
    case 'inTheNext':
      return { value: isoDay(asOf), said };
    case 'notInTheLast':
      return { value: isoDay(Math.floor(asOf - number) - 1), said };
    case 'before':
      return { value: isoDay(day - 1), said };
    case 'onOrAfter':
      return { value: isoDay(day), said };
    case 'isChecked':
    case 'isNotChecked':
      return { value: name === 'isChecked', said };
    case 'isBlank':
    case 'isNotBlank':
      return as(ANY, 'isNotBlank');
    case 'isEmail':
    case 'isBusinessEmail':
      return { value: 'a@a.example', said };
    case 'isFreeEmail':
      return { value: 'a@gmail.com', said };
  }
}

/** The first of a list of values as it is written, and a text that meets it: as wildcards * and ? stand for something. */
function firstValue(cell: Cell, wild: boolean): { readonly written: string; readonly value: Cell } {
  if (typeof cell !== 'string') return { written: String(cell ?? ''), value: cell };
  const parts = cell.match(/(?:~[\s\S]|[^~|\n\r])+/g) ?? [];
  const written = (parts.find((part) => part.trim() !== '') ?? '').trim();
  return { written, value: written.replace(/~([*?|~])|[*?]/g, (mark, sign?: string) => sign ?? (wild ? 'x' : mark)) };
}

/** The rules of a model as `check` reads them: every condition that can be tested, also of rules that are left out. */
import { looksAt } from './activity-test';
import { type CompiledModel, headerIndex, isOff } from './compile';
import { testOf } from './condition';
import type { Test } from './condition-test';
import type { Cell, Condition, Rule, Step } from './model';
import { originOf } from './origin';
import { isListed } from './possible';
import { numberIn } from './settings';
import { isEmpty, text } from './text';
import { type Alternative, alternatives } from './value-list';
import { type ConditionName, meaning } from './vocabulary';
import { type Weight, weightOf } from './weight';

/** A condition with its test, its place, and the column it reads: as written, to compare, and its position if any. */
export interface CheckedTest {
  readonly place: string;
  readonly written: string;
  readonly column: string;
  readonly at: number | undefined;
  readonly name: ConditionName;
  readonly condition: Condition;
  /** The values of a condition that takes a list; empty for the others. */
  readonly list: readonly Alternative[];
  readonly test: Test;
}

/** Conditions joined by `and`; not `complete` where one of them cannot be read. */
export interface CheckedClause {
  readonly tests: readonly CheckedTest[];
  readonly complete: boolean;
}

export interface CheckedStep {
  readonly place: string;
  readonly step: Step;
  readonly clauses: readonly CheckedClause[];
  readonly weight: Weight | undefined;
  /** The position of the column Since, where the step decays. */
  readonly since: number | undefined;
  /** Up to 0 counts nothing, so such a step never takes a lead from the steps below it. */
  readonly counts: boolean;
}

export interface CheckedRule {
  readonly index: number;
  readonly place: string;
  readonly rule: Rule;
  readonly steps: readonly CheckedStep[];
}

/** Reads the rules that are switched on. */
export function rulesToCheck(compiled: CompiledModel): readonly CheckedRule[] {
  const names = headerIndex(compiled.header);
  return compiled.model.rules.flatMap((rule, index) =>
    isOff(rule.on) ? [] : [readRule(rule, index, compiled, names)],
  );
}

/** Every condition of some rules, in the order of the model. */
export function testsOf(rules: readonly CheckedRule[]): readonly CheckedTest[] {
  return rules.flatMap(({ steps }) => steps.flatMap(({ clauses }) => clauses.flatMap(({ tests }) => tests)));
}

/** A short name for a rule: its own, or its first condition as written. */
export function nameOf(rule: Rule): string {
  if (!isEmpty(rule.rule)) return shown(rule.rule);
  const first = rule.steps[0]?.conditions[0];
  if (!first) return '';
  const parts = [first.column, first.condition, first.value, first.to];
  return shown(parts.filter((cell) => !isEmpty(cell)).join(' '));
}

/** A cell as it is shown in a sentence: trimmed, on one line, not endless. */
export function shown(cell: Cell): string {
  const plain = String(cell ?? '')
    .slice(0, 200)
    .replace(/\s+/g, ' ')
    .trim();
  const points = [...plain];
  return points.length > 60 ? `${points.slice(0, 59).join('')}…` : plain;
}

function readRule(rule: Rule, index: number, compiled: CompiledModel, names: ReadonlyMap<string, number>): CheckedRule {
  const { scale, asOf, bands } = compiled;
  const place = `rules[${index}]`;
  let above: Cell = '';
  const readTest = (condition: Condition, at: string): CheckedTest | undefined => {
    if (!isEmpty(condition.column)) above = condition.column;
    const column = above === null ? '' : text(above);
    const name = meaning('conditions', condition.condition);
    if (name === undefined || column === '') return undefined;
    const written = shown(above);
    const origin = names.has(column) ? undefined : originOf(above);
    if (origin?.origin === 'activity') {
      const asked = looksAt(name) && asNumber(name, condition);
      return asked && readAs({ ...asked, place: at, written, column: eventsKey(origin.rest, condition, name) });
    }
    return readAs({ place: at, written, column, at: names.get(column), name, condition });
  };
  const readAs = (asked: Omit<CheckedTest, 'list' | 'test'>): CheckedTest | undefined => {
    const { name, condition } = asked;
    const test = testOf(name, condition.value, condition.to, scale, asOf);
    if (typeof test === 'string') return undefined;
    const list = condition.value === null || !isListed(name) ? [] : alternatives(condition.value);
    return { ...asked, list, test };
  };
  const readStep = (step: Step, s: number): CheckedStep => {
    const at = `${place}.steps[${s}]`;
    const clauses: { tests: CheckedTest[]; complete: boolean }[] = [];
    step.conditions.forEach((condition, c) => {
      if (c === 0 || meaning('joins', condition.join) === 'or') clauses.push({ tests: [], complete: true });
      const clause = clauses[clauses.length - 1]!;
      const read = readTest(condition, `${at}.conditions[${c}]`);
      if (read) clause.tests.push(read);
      else clause.complete = false;
    });
    const decays = !isEmpty(step.halfLife) && !isEmpty(step.since) && step.since !== null;
    return {
      place: at,
      step,
      clauses,
      weight: weightOf(step.weight, scale, bands),
      since: decays ? names.get(text(step.since)) : undefined,
      counts: isEmpty(step.upTo) || numberIn(step.upTo, scale.decimalSign) !== 0,
    };
  };
  return { index, place, rule, steps: rule.steps.map(readStep) };
}

/** Of activities only the same ones, counted alike, can be compared; how many there are says nothing of their date. */
function eventsKey(names: string, { within, count }: Condition, name: ConditionName): string {
  return JSON.stringify([text(names), within ?? '', count ?? '', looksAt(name) === 'date']);
}

/** No activity is no blank cell but the number 0. */
function asNumber(name: ConditionName, condition: Condition): Pick<CheckedTest, 'name' | 'condition' | 'at'> {
  if (looksAt(name) !== 'presence') return { name, condition, at: undefined };
  const numeric = name === 'isBlank' ? 'atMost' : 'moreThan';
  return { name: numeric, condition: { ...condition, value: 0 }, at: undefined };
}

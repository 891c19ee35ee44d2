/** A model made ready to score: every condition a test of one column, every number in whole thousandths. */
import { type CompiledBand, compileBands, limitOf } from './bands';
import { decayOf, type Test, testOf } from './condition';
import { dayOf } from './day';
import { type Axes, type CompiledGroup, compileGroups } from './groups';
import type { Cell, Condition, Issue, Model, Row, Rule, Step } from './model';
import { thousandths } from './number';
import { numberIn, readScale, type Scale } from './settings';
import { splitWeight } from './table';
import { isEmpty, text } from './text';
import { meaning } from './vocabulary';

/** A column that the model reads: where it stands among the leads' cells, and every test of it. */
export interface CompiledColumn {
  readonly index: number;
  readonly tests: readonly Test[];
}

/** One test: the column's position among the compiled columns, and the test's among the column's. */
export interface TestRef {
  readonly column: number;
  readonly test: number;
}

export type Weight =
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'disqualify' }
  | { readonly kind: 'atMost' | 'atLeast'; readonly limit: number };

/** A step: met where one of its clauses is, and a clause where all of its tests are. */
export interface CompiledStep {
  readonly clauses: readonly (readonly TestRef[])[];
  readonly weight: Weight;
  readonly upTo: number;
  readonly decay: TestRef | undefined;
}

/** A rule that scores: its place in the model, its group's position (−1: none) and its ladder. */
export interface CompiledRule {
  readonly index: number;
  readonly group: number;
  /** The number of its first step, counted over all steps of all compiled rules. */
  readonly firstStep: number;
  readonly steps: readonly CompiledStep[];
}

export interface CompiledModel {
  readonly model: Model;
  readonly scale: Scale;
  readonly header: readonly string[];
  readonly asOf: number;
  readonly columns: readonly CompiledColumn[];
  readonly rules: readonly CompiledRule[];
  /** How many steps all rules have together: the width of the table of strengths. */
  readonly steps: number;
  readonly groups: readonly CompiledGroup[];
  readonly axes: Axes;
  readonly bands: readonly CompiledBand[];
  readonly issues: readonly Issue[];
}

/** Names of a header in the form to compare, each at its first position. */
export function headerIndex(header: Row): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  header.forEach((cell, at) => {
    if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'boolean') return;
    const name = text(cell);
    if (name !== '' && !index.has(name)) index.set(name, at);
  });
  return index;
}

/** The day that ages are counted to: As of, else Today, else the clock's day that the caller gives. */
export function effectiveDay(scale: Scale, clock: string): string {
  return scale.asOf ?? scale.today ?? clock;
}

/**
 * Compiles a model for leads under a header. Never fails: a rule that cannot be read is left out, with an issue.
 * `clock` is today's date as 2026-11-22; it counts only where the model names no date.
 */
export function compile(model: Model, header: Row, clock: string): CompiledModel {
  const { scale, issues: settingIssues } = readScale(model);
  const issues: Issue[] = [...settingIssues];
  const names = headerIndex(header);
  const asOf = dayOf(effectiveDay(scale, clock), undefined) ?? 0;
  const { bands, issues: bandIssues } = compileBands(model, scale);
  const { groups, axes, groupOf, issues: groupIssues } = compileGroups(model, scale);
  issues.push(...bandIssues, ...groupIssues);
  if (!isEmpty(scale.leadKey) && scale.leadKey !== null && !names.has(text(scale.leadKey)))
    issues.push({
      severity: 'error',
      code: 'settingColumnMissing',
      place: 'settings.leadKey',
      args: { setting: 'leadKey', name: String(scale.leadKey) },
    });

  const columns: { index: number; tests: Test[] }[] = [];
  const positions = new Map<number, number>();
  const refer = (index: number, test: Test): TestRef => {
    let column = positions.get(index);
    if (column === undefined) {
      column = columns.length;
      positions.set(index, column);
      columns.push({ index, tests: [] });
    }
    const { tests } = columns[column]!;
    tests.push(test);
    return { column, test: tests.length - 1 };
  };

  const rules: CompiledRule[] = [];
  let steps = 0;
  model.rules.forEach((rule, index) => {
    const place = `rules[${index}]`;
    if (isOff(rule.on)) {
      issues.push({ severity: 'warning', code: 'ruleOff', place: `${place}.on`, args: {} });
      return;
    }
    const { steps: parsed, issues: found } = parseRule(rule, place, names, scale, asOf, bands);
    issues.push(...found);
    if (found.some((issue) => issue.severity === 'error')) return;
    rules.push({
      index,
      group: groupOf(rule.group),
      firstStep: steps,
      steps: parsed.map((step) => ({
        clauses: step.clauses.map((clause) => clause.map(({ column, test }) => refer(column, test))),
        weight: step.weight,
        upTo: step.upTo,
        decay: step.decay && refer(step.decay.column, step.decay.test),
      })),
    });
    steps += parsed.length;
  });
  return {
    model,
    scale,
    header: header.map((cell) => (cell === null || cell === undefined ? '' : String(cell))),
    asOf,
    columns,
    rules,
    steps,
    groups,
    axes,
    bands,
    issues,
  };
}

/** Tells whether a rule is switched off: its checkbox is unticked. */
export function isOff(on: Cell): boolean {
  return on === false || (typeof on === 'string' && ['false', 'no', 'n', '否'].includes(text(on)));
}

interface ParsedTest {
  readonly column: number;
  readonly test: Test;
}

interface ParsedStep {
  readonly clauses: readonly (readonly ParsedTest[])[];
  readonly weight: Weight;
  readonly upTo: number;
  readonly decay: ParsedTest | undefined;
}

const NOTHING: Weight = { kind: 'points', points: 0 };

function parseRule(
  rule: Rule,
  place: string,
  names: ReadonlyMap<string, number>,
  scale: Scale,
  asOf: number,
  bands: readonly CompiledBand[],
): { readonly steps: readonly ParsedStep[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const error = (code: Issue['code'], at: string, args: Issue['args'] = {}): void => {
    issues.push({ severity: 'error', code, place: at, args });
  };
  let above: Cell = '';
  const parseCondition = (condition: Condition, at: string, first: boolean): ParsedTest | undefined => {
    if (first && !isEmpty(condition.join)) error('joinWithoutRule', `${at}.join`, { join: String(condition.join) });
    else if (!isEmpty(condition.join) && meaning('joins', condition.join) === undefined)
      error('joinUnknown', `${at}.join`, { join: String(condition.join) });
    if (!first && condition.rule !== undefined && !isEmpty(condition.rule))
      error('joinOfAnotherRule', `${at}.rule`, { name: String(condition.rule), rule: String(rule.rule) });
    const named = isEmpty(condition.column) && !first ? above : condition.column;
    above = named;
    const column = named === null ? undefined : names.get(text(named));
    if (column === undefined) error('columnMissing', `${at}.column`, { name: String(named ?? '') });
    const name = meaning('conditions', condition.condition);
    if (name === undefined) {
      error('conditionUnknown', `${at}.condition`, { condition: String(condition.condition ?? '') });
      return undefined;
    }
    const built = testOf(name, condition.value, condition.to, scale, asOf);
    if (typeof built === 'string') {
      error(built, `${at}.${built.startsWith('to') ? 'to' : 'value'}`, {
        condition: name,
        value: String((built.startsWith('to') ? condition.to : condition.value) ?? ''),
      });
      return undefined;
    }
    return column === undefined ? undefined : { column, test: built };
  };

  const parseStep = (step: Step, at: string, firstStep: boolean): ParsedStep => {
    const clauses: ParsedTest[][] = [];
    step.conditions.forEach((condition, c) => {
      const parsed = parseCondition(condition, `${at}.conditions[${c}]`, firstStep && c === 0);
      const last = clauses[clauses.length - 1];
      if (!last || meaning('joins', condition.join) === 'or') clauses.push(parsed ? [parsed] : []);
      else if (parsed) last.push(parsed);
    });
    const weight = weightOf(step.weight, scale, bands);
    if (!weight) error('weightUnreadable', `${at}.weight`, { weight: String(step.weight ?? '') });
    return { clauses, weight: weight ?? NOTHING, ...parseCounting(step, at, weight ?? NOTHING) };
  };

  const parseCounting = (step: Step, at: string, weight: Weight): Pick<ParsedStep, 'upTo' | 'decay'> => {
    const upTo = isEmpty(step.upTo) ? Number.POSITIVE_INFINITY : numberIn(step.upTo, scale.decimalSign);
    if (upTo === undefined || upTo < 0) error('upToUnreadable', `${at}.upTo`, { value: String(step.upTo) });
    const halfLife = isEmpty(step.halfLife) ? undefined : (numberIn(step.halfLife, scale.decimalSign) ?? 0);
    const since = step.since === null ? undefined : names.get(text(step.since));
    if (!isEmpty(step.since) && since === undefined)
      error('sinceColumnMissing', `${at}.since`, { name: String(step.since) });
    if (halfLife !== undefined && halfLife <= 0)
      error('halfLifeNotAboveZero', `${at}.halfLife`, { value: String(step.halfLife) });
    if (halfLife !== undefined && isEmpty(step.since)) error('sinceMissing', `${at}.since`);
    if (weight.kind !== 'points') {
      if (halfLife !== undefined || !isEmpty(step.upTo))
        issues.push({ severity: 'warning', code: 'decayIgnored', place: `${at}.weight`, args: {} });
      return { upTo: Number.POSITIVE_INFINITY, decay: undefined };
    }
    const decays = halfLife !== undefined && halfLife > 0 && since !== undefined;
    return {
      upTo: upTo ?? Number.POSITIVE_INFINITY,
      decay: decays ? { column: since, test: decayOf(halfLife, asOf) } : undefined,
    };
  };

  const steps = rule.steps.map((step, s) => parseStep(step, `${place}.steps[${s}]`, s === 0));
  return { steps, issues };
}

/** Reads a Weight: a number, `disqualify`, or a limit whose score may be a band's name. */
export function weightOf(cell: Cell, scale: Scale, bands: readonly CompiledBand[]): Weight | undefined {
  const points = numberIn(cell, scale.decimalSign);
  if (points !== undefined) return { kind: 'points', points: thousandths(points) };
  if (typeof cell !== 'string') return undefined;
  const { kind, rest } = splitWeight(cell);
  if (kind === undefined) return undefined;
  if (kind === 'disqualify') return rest === '' ? { kind } : undefined;
  const limit = limitOf(kind, rest, scale, bands);
  return limit === undefined ? undefined : { kind, limit };
}

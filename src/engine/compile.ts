/** A model made ready to score: every condition a test of one column, every number in whole thousandths. */
import { type CompiledBand, compileBands } from './bands';
import type { ReadObject } from './classes';
import { parseRule } from './compile-rule';
import { UNCHECKED } from './condition';
import type { Test } from './condition-test';
import { dayOf } from './day';
import { type Axes, type CompiledGroup, compileGroups } from './groups';
import { error, warning } from './issue';
import type { Cell, Issue, Model, Row } from './model';
import { readScale, type Scale } from './settings';
import { isEmpty, text } from './text';
import { word } from './vocabulary';
import type { Weight } from './weight';

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
  readonly readObject: ReadObject | undefined;
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
 * `clock` is today's date as 2026-11-22; it counts only where the model names no date. `readObject` tells what an
 * object in a lead's cell stands for; without it every object is an error.
 */
export function compile(model: Model, header: Row, clock: string, readObject?: ReadObject): CompiledModel {
  const { scale, issues: settingIssues } = readScale(model);
  const issues: Issue[] = [...settingIssues];
  const names = headerIndex(header);
  const asOf = dayOf(effectiveDay(scale, clock), undefined) ?? 0;
  const { bands, issues: bandIssues } = compileBands(model, scale);
  const { groups, axes, groupOf, issues: groupIssues } = compileGroups(model, scale);
  issues.push(...bandIssues, ...groupIssues);
  if (!isEmpty(scale.leadKey) && scale.leadKey !== null && !names.has(text(scale.leadKey)))
    issues.push(
      error('settingColumnMissing', 'settings.leadKey', {
        setting: word('settings', 'leadKey', scale.language),
        name: String(scale.leadKey),
      }),
    );

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
      issues.push(warning('ruleOff', `${place}.on`));
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
    header: header.map((cell) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '')),
    asOf,
    columns,
    rules,
    steps,
    groups,
    axes,
    bands,
    issues,
    readObject,
  };
}

/** Tells whether a rule is switched off: its checkbox is unticked. */
export function isOff(on: Cell): boolean {
  return on === false || (typeof on === 'string' && UNCHECKED.has(text(on)));
}

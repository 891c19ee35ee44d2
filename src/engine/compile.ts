/** A model made ready to score: every condition a test of one column, every number in whole thousandths. */
import { type EventsWanted, type History, historyFinder } from './activity-history';
import type { ActivityLog } from './activity-log';
import { type CompiledBand, compileBands } from './bands';
import type { ReadObject } from './classes';
import { type ParsedActivity, type ParsedDecay, type ParsedTest, parseRule } from './compile-rule';
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
export interface CellColumn {
  readonly index: number;
  readonly tests: readonly Test[];
  readonly events?: never;
}

/** What leads did, as a column: `index` is where their key stands among the cells, −1 where it is nowhere. */
export interface ActivityColumn {
  readonly index: number;
  readonly tests: readonly Test<History>[];
  readonly events: EventsWanted;
  /** What the lead with a key did; undefined where nobody knows. */
  readonly historyOf: (key: unknown) => History | undefined;
}

export type CompiledColumn = CellColumn | ActivityColumn;

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
  /** For each clause, what is left of its activities where every event decays from its own date. */
  readonly decayed: readonly (readonly TestRef[])[] | undefined;
  /** How often the first activity that it asks for took place; undefined where it asks for none. */
  readonly times: TestRef | undefined;
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
  readonly log: ActivityLog | undefined;
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
 * object in a lead's cell stands for; without it every object is an error. Without a `log` nobody knows what leads did.
 */
export function compile(
  model: Model,
  header: Row,
  clock: string,
  readObject?: ReadObject,
  log?: ActivityLog,
): CompiledModel {
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

  const keyAt = scale.leadKey === null ? undefined : names.get(text(scale.leadKey));
  const { columns, refer } = columnList(keyAt ?? -1, (wanted) => historyFinder(wanted, log, scale, asOf, readObject));

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
      steps: parsed.map(({ clauses, weight, upTo, decay, decayed }) => {
        const [activity] = clauses.flat().filter((each) => 'events' in each);
        return {
          clauses: clauses.map((clause) => clause.map(refer)),
          weight,
          upTo,
          decay: decay && refer(decay),
          decayed: decayed?.map((clause) => clause.map(refer)),
          times: activity && refer({ events: activity.events, test: HOW_OFTEN }),
        };
      }),
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
    log,
  };
}

const HOW_OFTEN: Test<History> = {
  count: ({ total }) => total / 1000,
  breaks: undefined,
  least: 0,
  most: Infinity,
};

/** The columns that tests need, each once; `keyAt` is where the leads' key stands. */
function columnList(keyAt: number, historiesOf: (wanted: EventsWanted) => ActivityColumn['historyOf']) {
  const columns: CompiledColumn[] = [];
  const lists: (Test | Test<History>)[][] = [];
  const positions = new Map<number | string, number>();
  const place = <T extends Test | Test<History>>(
    key: number | string,
    test: T,
    make: (tests: T[]) => CompiledColumn,
  ): TestRef => {
    let column = positions.get(key);
    if (column === undefined) {
      column = columns.length;
      positions.set(key, column);
      const tests: T[] = [];
      lists.push(tests);
      columns.push(make(tests));
    }
    const tests = lists[column]!;
    tests.push(test);
    return { column, test: tests.length - 1 };
  };
  const refer = (parsed: ParsedTest | ParsedActivity | ParsedDecay): TestRef => {
    if (!('events' in parsed)) return place(parsed.column, parsed.test, (tests) => ({ index: parsed.column, tests }));
    const { events, test } = parsed;
    const key = `${events.count} ${events.within} ${text(events.names)}`;
    return place<Test<History>>(key, test, (tests) => ({
      index: keyAt,
      tests,
      events,
      historyOf: historiesOf(events),
    }));
  };
  return { columns, refer };
}

/** Tells whether a rule is switched off: its checkbox is unticked. */
export function isOff(on: Cell): boolean {
  return on === false || (typeof on === 'string' && UNCHECKED.has(text(on)));
}

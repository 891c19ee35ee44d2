/** Everything an author should put right in a model, with its place: from the model alone, its header and its leads. */
import type { ActivityLog } from './activity-log';
import { checkActivities } from './check-activities';
import { checkBands } from './check-bands';
import { checkCells } from './check-cells';
import { checkCaps } from './check-limits';
import { checkLogic } from './check-logic';
import { checkHeader, checkSwitches, explained } from './check-names';
import { checkPenalties } from './check-penalties';
import { type CheckedRule, rulesToCheck, testsOf } from './check-rules';
import { checkSame } from './check-same';
import { checkSections } from './check-sections';
import { checkToday } from './check-today';
import { checkValues } from './check-values';
import { type ColumnCells, columnsOf, leadsAmong } from './columns';
import { type CompiledColumn, type CompiledModel, compile } from './compile';
import { testOf } from './condition';
import type { Issue, Model, Row } from './model';
import { Reading } from './reading';

/**
 * Reports every issue of a model at once, in the order of the tab; with leads also what their cells say about it.
 * Never fails, whatever the model and the cells. Cost: a few passes over the leads, one test for a distinct cell.
 */
export function check(
  model: Model,
  header: Row,
  leads?: readonly Row[],
  clock = '1970-01-01',
  log?: ActivityLog,
): readonly Issue[] {
  const compiled = compile(model, header, clock, undefined, log);
  const rules = rulesToCheck(compiled);
  const found = [
    ...explained(compiled),
    ...checkHeader(compiled, rules),
    ...checkSwitches(rules),
    ...checkActivities(compiled, rules, log),
    ...checkLogic(compiled, rules),
    ...checkSame(rules, compiled.scale),
    ...checkBands(compiled),
    ...checkPenalties(compiled),
  ];
  const rows = leads && leadsAmong(leads, compiled);
  const cellsOf = rows && columnsOf(rows, compiled.scale);
  if (rows && cellsOf) found.push(...checkLeads(compiled, rules, rows, cellsOf, found, log));
  else
    found.push(
      ...testsOf(rules).flatMap((test) => checkValues(test, undefined, compiled.scale)),
      ...checkCaps(compiled),
    );
  return [...found, ...checkSections(compiled, cellsOf)]
    .map((issue, order) => ({ issue, order }))
    .sort(byPlace)
    .map(({ issue }) => issue);
}

function checkLeads(
  compiled: CompiledModel,
  rules: readonly CheckedRule[],
  leads: readonly Row[],
  cellsOf: (column: number) => ColumnCells,
  before: readonly Issue[],
  log: ActivityLog | undefined,
): readonly Issue[] {
  const { scale } = compiled;
  const found = [
    ...testsOf(rules).flatMap((test) => checkValues(test, cellsOf, scale)),
    ...checkCells(rules, cellsOf, scale),
  ];
  const explained = new Set([...before, ...found].filter(({ code }) => !ASIDE.has(code)).map(ruleOf));
  for (const index of rulesOnUndone(compiled, log)) explained.add(index);
  return [...found, ...checkToday(compiled, leads, explained)];
}

/** Rules on activities that nobody has written down yet, as in every new log: that none hold today says nothing. */
function rulesOnUndone(
  { rules, columns, scale, asOf }: CompiledModel,
  log: ActivityLog | undefined,
): readonly number[] {
  const written = (log?.events(scale).names ?? []).map((name) => new Reading(name, scale));
  const isDone = (column: CompiledColumn | undefined): boolean => {
    const test = column && 'events' in column && testOf('is', column.events.names, '', scale, asOf);
    return typeof test === 'object' && written.some((name) => test.count(name) !== 0);
  };
  return rules.flatMap(({ index, steps }) =>
    steps.some(({ times }) => times && !isDone(columns[times.column])) ? [index] : [],
  );
}

/** Issues that are no reason for a rule to hold for none or all of the leads. */
const ASIDE: ReadonlySet<Issue['code']> = new Set<Issue['code']>([
  'columnRepeated',
  'decayIgnored',
  'groupNotListed',
  'onlyForActivities',
  'onUnreadable',
  'penaltyOutscored',
  'ruleRepeated',
  'valueInsideWords',
]);

const SECTIONS = ['settings', 'groups', 'bands', 'rules', 'segments', 'grid', 'owners', 'questions'];

/** Settings first, then groups, bands, rules and the others, each from above to below. */
function byPlace(a: { issue: Issue; order: number }, b: { issue: Issue; order: number }): number {
  const [x, y] = [pathOf(a.issue), pathOf(b.issue)];
  for (let i = 0; i < Math.max(x.length, y.length); i++) if (x[i] !== y[i]) return (x[i] ?? -1) - (y[i] ?? -1);
  return a.order - b.order;
}

function pathOf({ place }: Issue): readonly number[] {
  const section = SECTIONS.findIndex((name) => place.startsWith(name));
  return [section, ...(place.match(/\d+/g) ?? []).map(Number)];
}

function ruleOf(issue: Issue): number {
  const [section, index = -1] = pathOf(issue);
  return section === SECTIONS.indexOf('rules') ? index : -1;
}

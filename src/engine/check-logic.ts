/** Rules that can never hold, or always do, whatever the leads say: contradictions, reversed limits, ladders out of order. */
import { type CheckedClause, type CheckedRule, type CheckedStep, type CheckedTest, shown } from './check-rules';
import type { CompiledModel } from './compile';
import { error, warning } from './issue';
import type { Issue } from './model';
import { isDated, isNumeric, type Kind, kindsGranting, type Wish } from './possible';
import { numberIn } from './settings';

/** Longer ladders and lists of conditions are not compared pair by pair, so that checking stays quick. */
const MOST_COMPARED = 60;

/** Reports what logic alone says about the rules. */
export function checkLogic(compiled: CompiledModel, rules: readonly CheckedRule[]): readonly Issue[] {
  const kindsFor = (tests: readonly CheckedTest[], not: readonly CheckedTest[] = []): readonly Kind[] =>
    kindsGranting([...tests.map(wish(true)), ...not.map(wish(false))], compiled.scale, compiled.asOf);
  return rules.flatMap((rule) =>
    rule.steps.flatMap((step, s) => {
      const never = neverHolds(step, kindsFor, compiled);
      if (never.some(({ severity }) => severity === 'error')) return never;
      const above = rule.steps.slice(0, s).filter(({ counts }) => counts);
      if (s > 0 && s <= MOST_COMPARED && isSwallowed(step, above, kindsFor))
        return [...never, error('stepNeverReached', step.place)];
      return [...never, ...alwaysHolds(step, kindsFor)];
    }),
  );
}

type KindsFor = (tests: readonly CheckedTest[], not?: readonly CheckedTest[]) => readonly Kind[];

const wish =
  (wanted: boolean) =>
  ({ name, condition, list, test }: CheckedTest): Wish => ({ name, value: condition.value, list, test, wanted });

/** One issue for every clause that contradicts itself; errors where that leaves nothing of the step. */
function neverHolds(step: CheckedStep, kindsFor: KindsFor, compiled: CompiledModel): readonly Issue[] {
  const found = step.clauses.flatMap((clause) => contradiction(clause, kindsFor, compiled) ?? []);
  const nothingLeft = found.length === step.clauses.length;
  const blanks = step.clauses.flatMap(({ tests }) => tests.flatMap((test) => meantAsBlank(test, compiled)));
  const reported = new Set(found.map(({ place }) => place));
  return [
    ...found.map((issue): Issue => (nothingLeft ? issue : { ...issue, severity: 'warning' })),
    ...blanks.filter(({ place }) => !reported.has(place)),
  ];
}

function contradiction(clause: CheckedClause, kindsFor: KindsFor, compiled: CompiledModel): Issue | undefined {
  for (const test of clause.tests) {
    if (kindsFor([test]).length > 0) continue;
    const { condition, name, place } = test;
    if (name === 'between')
      return error('betweenReversed', `${place}.to`, { value: shown(condition.value), to: shown(condition.to) });
    if (name === 'inTheLast' && (numberIn(condition.value, compiled.scale.decimalSign) ?? 0) < 0)
      return error('daysNegative', `${place}.value`, { value: shown(condition.value) });
    const [blank] = meantAsBlank(test, compiled);
    return blank ? { ...blank, severity: 'error' } : error('neverHolds', place, { column: test.written });
  }
  for (const tests of byColumn(clause.tests).values()) {
    const last = tests[tests.length - 1];
    if (!last || tests.length < 2 || tests.length > MOST_COMPARED || kindsFor(tests).length > 0) continue;
    return error('neverHolds', last.place, { column: last.written });
  }
  return undefined;
}

/** A value that the Blank words turn into a blank can never be equal to anything. */
function meantAsBlank({ name, list, place }: CheckedTest, { scale }: CompiledModel): readonly Issue[] {
  if (name !== 'is' && name !== 'isNot') return [];
  const blank = list.find(({ text, wild }) => !wild && scale.blankWords.has(text));
  return blank ? [warning('valueMeansBlank', `${place}.value`, { value: shown(blank.text) })] : [];
}

/** A step is never reached where each of its clauses lies within what the steps above have taken. */
function isSwallowed(step: CheckedStep, above: readonly CheckedStep[], kindsFor: KindsFor): boolean {
  const taken = above.flatMap(({ clauses }) => clauses).filter(({ complete }) => complete);
  if (step.clauses.length > MOST_COMPARED || taken.length > MOST_COMPARED) return false;
  const alone = taken.flatMap(({ tests }) => (tests.length === 1 ? tests : []));
  return step.clauses.every((clause) => {
    const own = byColumn(clause.tests);
    const within = (tests: readonly CheckedTest[], column: string): boolean => {
      const on = own.get(column);
      return on !== undefined && kindsFor(on, tests).length === 0;
    };
    const byOnes = [...byColumn(alone)].some(([column, tests]) => within(tests, column));
    return byOnes || taken.some(({ tests }) => tests.length > 1 && tests.every((test) => within([test], test.column)));
  });
}

/** Alternatives on one column that together leave nothing out: most often an `or` where `and` was meant. */
function alwaysHolds(step: CheckedStep, kindsFor: KindsFor): readonly Issue[] {
  if (step.clauses.length < 2 || step.clauses.length > MOST_COMPARED) return [];
  const alone = step.clauses.flatMap(({ tests, complete }) => (complete && tests.length === 1 ? tests : []));
  for (const tests of byColumn(alone).values()) {
    const last = tests[tests.length - 1];
    if (!last || tests.length < 2) continue;
    const left = kindsFor([], tests);
    const whole = !left.some((kind) => kind !== 'blank');
    const oneIsEnough = tests.some((test) => !kindsFor([], [test]).some((kind) => kind !== 'blank'));
    const numbers = tests.every(({ name }) => isNumeric(name)) && !left.includes('number');
    const dates = tests.every(({ name }) => isDated(name)) && !left.includes('date');
    if ((whole && (!oneIsEnough || left.length === 0)) || numbers || dates)
      return [warning('alwaysHolds', last.place, { column: last.written })];
  }
  return [];
}

function byColumn(tests: readonly CheckedTest[]): ReadonlyMap<string, readonly CheckedTest[]> {
  const columns = new Map<string, CheckedTest[]>();
  for (const test of tests) {
    const same = columns.get(test.column);
    if (same) same.push(test);
    else columns.set(test.column, [test]);
  }
  return columns;
}

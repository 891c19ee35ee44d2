/** Rules that say the same twice, so that their leads are counted twice. */
import { type CheckedRule, type CheckedStep, type CheckedTest, nameOf } from './check-rules';
import { dayOf } from './day';
import { warning } from './issue';
import type { Cell, Issue } from './model';
import { numberIn, type Scale } from './settings';
import { text } from './text';

/** Reports every rule whose conditions an earlier rule has as well, in whatever order and spelling. */
export function checkSame(rules: readonly CheckedRule[], scale: Scale): readonly Issue[] {
  const seen = new Map<string, CheckedRule>();
  return rules.flatMap((rule) => {
    if (!rule.steps.every(({ clauses }) => clauses.every(({ complete }) => complete))) return [];
    const said = JSON.stringify(rule.steps.map((step) => saidBy(step, scale)));
    const first = seen.get(said);
    if (!first) seen.set(said, rule);
    return first ? [warning('ruleRepeated', rule.place, { rule: nameOf(first.rule), number: first.index + 1 })] : [];
  });
}

/** Two half-lives, or points and a limit, on one condition are no repetition: they do different things. */
function saidBy({ clauses, step, weight }: CheckedStep, scale: Scale): unknown {
  const said = clauses.map(({ tests }) => [...new Set(tests.map((test) => testSays(test, scale)))].sort());
  const counting = [step.upTo, step.halfLife, step.since].map((cell) => cellSays(cell, scale));
  return [[...new Set(said.map((clause) => JSON.stringify(clause)))].sort(), weight?.kind, counting];
}

function testSays({ column, name, list, condition: { value, to } }: CheckedTest, scale: Scale): string {
  const values = list.map(({ text, wild }) => (wild ? JSON.stringify(wild) : cellSays(text, scale)));
  const said = list.length > 0 ? [...new Set(values)].sort() : cellSays(value, scale);
  return JSON.stringify([column, name, said, name === 'between' ? cellSays(to, scale) : '']);
}

function cellSays(cell: Cell, scale: Scale): string {
  if (cell === null) return '';
  const number = numberIn(cell, scale.decimalSign);
  if (number !== undefined) return String(number);
  const day = typeof cell === 'string' ? dayOf(cell, scale.dateOrder) : undefined;
  return day === undefined ? text(cell) : `day ${day}`;
}

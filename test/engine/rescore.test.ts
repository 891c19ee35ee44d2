/** Scoring the same leads again gives what scoring them afresh gives, whatever was scored in between. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CompiledModel,
  compile,
  type Model,
  readModel,
  rescorer,
  scoreTable,
  strengthTable,
} from '../../src/engine';
import { holds } from '../properties/cases';
import { plain } from '../properties/edits';
import { header, leads, modelParts, tableOf } from '../properties/models';
import { weight } from '../properties/rule-rows';

const model = readModel([
  ['Groups'],
  ['Group', 'At most'],
  ['Fit', 20],
  ['Rules'],
  ['Group', 'Column', 'Condition', 'Value', 'Weight'],
  ['Fit', 'Size', 'at least', 10, 15],
  ['Fit', 'Title', 'is', 'CTO', 12],
  ['', 'Title', 'is blank', '', 'disqualify'],
]).model;
const rows = [
  ['CTO', 50],
  ['CTO', 5],
  ['', 50],
];

test('a weight that moved there and back leaves the scores as they were', () => {
  const compiled = (first: unknown) => ready(weighed(model, [first, 12, 'disqualify']), ['Title', 'Size']);
  const score = rescorer(strengthTable(compiled(15), rows));
  expect([...score(compiled(15)).scores]).toEqual([20_000, 12_000, 0]);
  expect([...score(compiled(3.5)).scores]).toEqual(
    [15_500, 12_000, 0].map((points) => Math.round(points / 1000) * 1000),
  );
  expect([...score(compiled(15)).scores]).toEqual([20_000, 12_000, 0]);
});

test('scores and bands are those of the whole table, for any weights and groups one after another', () => {
  const turns = fc.array(fc.tuple(fc.array(weight, { minLength: 1, maxLength: 9 }), fc.nat(3)), { maxLength: 4 });
  const property = fc.property(modelParts, leads, turns, (parts, list, changes) => {
    const first = readModel(tableOf(parts)).model;
    const table = strengthTable(ready(first, header), list);
    const score = rescorer(table);
    for (const [weights, groups] of [[[], 9] as const, ...changes]) {
      const turned = { ...weighed(first, weights.map(plain)), groups: first.groups.slice(0, groups) };
      const compiled = ready(turned, header);
      // A weight that cannot be read leaves its rule out, and the table would be another one.
      if (compiled.steps !== table.steps || !sameStrengths(compiled, list, table)) continue;
      expect(score(compiled)).toEqual(scoreTable(compiled, table));
    }
  });
  holds(property);
});

function ready(of: Model, names: readonly string[]): CompiledModel {
  return compile(of, names, '2026-11-22');
}

/** The model with other weights, step after step. */
function weighed(of: Model, weights: readonly unknown[]): Model {
  let at = 0;
  const next = (now: Model['rules'][number]['steps'][number]['weight']) =>
    weights.length === 0 ? now : plain(weights[at++ % weights.length]);
  return {
    ...of,
    rules: of.rules.map((rule) => ({
      ...rule,
      steps: rule.steps.map((step) => ({ ...step, weight: next(step.weight) })),
    })),
  };
}

function sameStrengths(
  compiled: CompiledModel,
  list: Parameters<typeof strengthTable>[1],
  { values }: { values: Float64Array },
) {
  const now = strengthTable(compiled, list).values;
  return now.length === values.length && now.every((strength, at) => Object.is(strength, values[at]));
}

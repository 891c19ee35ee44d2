/** The campaign table, whole: the built formula scores each of its 4,608 combinations of answers in one call. */
import { expect, it } from 'vitest';
import { writeModel } from '../../src/engine';
import { exampleOf, modelOf } from '../templates/fixtures/examples';
import { loadBundle } from './load';

it('gives 1 combination above 70 points, 10 above 65 and 428 above 50, and none above 75', () => {
  const example = exampleOf('campaign');
  const { model, header } = modelOf(example);
  const answers = Object.values(example.columns).map((values) => (values === 'unique' ? [] : values));
  const leads = answers.reduce<unknown[][]>(
    (all, values) => all.flatMap((lead) => values.map((value) => [...lead, value])),
    [[]],
  );
  // Position 3 × industry 2 × department 2 × agenda 2 × introduction 3 × six things done or not.
  expect(leads.length).toBe(3 * 2 * 2 * 2 * 3 * 2 ** 6);

  const scores = (loadBundle().call('LEADSCORE', leads, [header], writeModel(model)) as number[][]).flat();
  const above = (points: number): number => scores.filter((score) => score > points).length;
  expect([above(70), above(65), above(50)]).toEqual([1, 10, 428]);
  expect(Math.max(...scores)).toBe(75);
  expect(Math.min(...scores)).toBe(0);
});

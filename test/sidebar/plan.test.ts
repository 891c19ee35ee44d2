/** What the sidebar plans and the server carries out. */
import './page';
import { describe, expect, it } from 'vitest';
import { type Model, readModel } from '../../src/engine';
import { plannedEdit, plannedRestoration } from '../../src/sidebar/state/plan';
import { rowsOf, rule, type Tab } from '../engine/issues-of';
import { unmoved } from '../properties/edits';
import { tableOf } from './opened';

const size = rule('A', 'at least', 5, 15, { Rule: 'Size' });
const now: Tab = { header: ['A'], settings: { Today: '2026-11-22' }, rules: [size] };

const planned = (tab: Tab, day: string, formulas: readonly (readonly [number, number, string])[] = []) => {
  const table = { ...tableOf(tab), formulas };
  const read = readModel(table.rows);
  const model: Model = { ...read.model, rules: [] };
  return plannedEdit({ table, read }, model, { ...unmoved(read.model), rules: [] }, day);
};
const today = ({ model, plan }: ReturnType<typeof planned>) => [
  model.settings.today,
  readModel(plan.rows).model.settings.today,
];

describe('an edit', () => {
  it('sets Today, in the model and in its table', () => {
    expect(today(planned(now, '2026-11-23'))).toEqual(['2026-11-23', '2026-11-23']);
  });

  it('leaves a Today alone that is a formula, or that is not there', () => {
    const [row = -1] = readModel(rowsOf(now)).places()['settings.today'] ?? [];
    expect(today(planned(now, '2026-11-23', [[row, 1, '=TODAY()']]))).toEqual(['2026-11-22', '2026-11-22']);
    expect(today(planned({ ...now, settings: {} }, '2026-11-23'))).toEqual([undefined, undefined]);
  });

  it('travels as JSON, and so does a restoration', () => {
    const edit = planned(now, '2026-11-23');
    expect(JSON.parse(JSON.stringify(edit))).toStrictEqual(edit);
    const restoration = plannedRestoration(tableOf(now), { rows: rowsOf({ ...now, rules: [] }), formulas: [] });
    expect(JSON.parse(JSON.stringify(restoration))).toStrictEqual(restoration);
  });
});

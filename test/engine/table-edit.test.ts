/** An edited model becomes operations on its table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, type Model, type Origins, planEdit, readModel, type TablePlan } from '../../src/engine';
import { holds } from '../properties/cases';
import { type Edited, edited, ownTable, unmoved } from '../properties/edits';
import { canonical } from './tables';

type Table = readonly (readonly Cell[])[];

/** Carries a plan out on rows alone, as the sheet does. */
function carriedOut(rows: Table, plan: TablePlan): Cell[][] {
  let now: Cell[][] = rows.map((row) => [...row]);
  if (plan.columns) {
    const { before, count } = plan.columns;
    now = now.map((row) => [...row.slice(0, before), ...Array<Cell>(count).fill(''), ...row.slice(before)]);
  }
  for (const operation of plan.operations) {
    const { kind, row, count } = operation;
    if (kind === 'delete') now.splice(row, count);
    else if (kind === 'insert') now.splice(row, 0, ...Array.from({ length: count }, (): Cell[] => []));
    else {
      const moved = now.splice(row, count);
      now.splice(operation.to > row ? operation.to - count : operation.to, 0, ...moved);
    }
  }
  for (const [row, column, cell] of plan.writes) {
    const cells = now[row]!;
    while (cells.length <= column) cells.push('');
    cells[column] = cell;
  }
  return now;
}

const edit = (rows: Table, change: (model: Model, from: Origins) => Edited) => {
  const present = readModel(rows);
  const { model, from } = change(present.model, unmoved(present.model));
  const plan = planEdit(rows, [], present, model, from);
  return { plan, after: carriedOut(rows, plan), model };
};

describe('a plan', () => {
  it('writes only the cells that changed', () => {
    const { plan } = edit(canonical.en, (model, from) => ({
      model: { ...model, bands: model.bands.map((band, index) => (index === 0 ? { ...band, from: 75 } : band)) },
      from,
    }));
    expect(plan.operations).toEqual([]);
    expect(plan.writes.map(([, , cell]) => cell)).toEqual([75]);
  });

  it('does nothing where nothing changed', () => {
    for (const rows of Object.values(canonical)) {
      const { plan } = edit(rows, (model, from) => ({ model, from }));
      expect([plan.operations, plan.writes]).toEqual([[], []]);
    }
  });

  it('moves a rule as one block', () => {
    const { plan, after, model } = edit(canonical.en, (model, from) => {
      const last = model.rules.length - 1;
      return {
        model: { ...model, rules: [model.rules[last]!, ...model.rules.slice(0, last)] },
        from: { ...from, rules: [last, ...from.rules.slice(0, last)] },
      };
    });
    expect(plan.operations).toHaveLength(1);
    expect(plan.operations[0]?.kind).toBe('move');
    expect(readModel(after).model).toEqual(model);
  });

  it('appends a section that the table lacks', () => {
    const { after, model } = edit(
      [['Rules'], ['Column', 'Condition', 'Value', 'Weight'], ['Title', 'is', 'CEO', 5]],
      (model, from) => ({
        model: {
          ...model,
          settings: { decimals: 1 },
          groups: [{ group: 'Company', axis: '', atMost: 5, atLeast: '' }],
        },
        from: { ...from, groups: [null] },
      }),
    );
    expect(readModel(after).model).toEqual(model);
  });

  it('gives the rules a column that they lack', () => {
    const { plan, after, model } = edit(
      [
        ['Rules', '', '', ''],
        ['Column', 'Condition', 'Value', 'Weight'],
        ['Title', 'is', 'CEO', 5],
      ],
      (model, from) => ({
        model: { ...model, rules: model.rules.map((rule) => ({ ...rule, rule: 'Chief' })) },
        from,
      }),
    );
    expect(plan.columns).toEqual({ before: 3, count: 1 });
    expect(readModel(after).model).toEqual(model);
  });
});

describe('any edit of any table', () => {
  it('gives the edited model and leaves rows and columns of people where they belong', () => {
    holds(
      fc.property(ownTable, fc.infiniteStream(fc.nat(1000)), (rows, chance) => {
        const { model } = readModel(rows);
        const next = edited(model, chance);
        const { plan, after } = edit(rows, () => next);
        expect(after).toEqual(plan.rows.map((row) => [...row]));
        expect(readModel(after).model).toEqual(next.model);
        const own = (table: Table): unknown[] =>
          table.flat().filter((cell) => String(cell ?? '').startsWith('own alone'));
        expect(own(after).sort()).toEqual(own(rows).sort());
      }),
    );
  });
});

/** No formula fails on any model or any cell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FormulaName, loadBundle } from './bundle';
import { holds } from './cases';
import { anyCell } from './cells';
import { header, junkTable, strangeLeads } from './models';
import { sectionRows } from './section-rows';

const call = loadBundle();
const formulas: readonly FormulaName[] = [
  'LEADSCORE',
  'LEADBAND',
  'LEADPARTS',
  'LEADRANGE',
  'LEADWHY',
  'LEADREPORT',
  'LEADACTION',
  'LEADGRID',
  'LEADCOMPLETE',
  'LEADNEXT',
  'LEADSEGMENT',
];
const anyTable = fc.array(fc.array(anyCell, { maxLength: 5 }), { maxLength: 8 });

test('every formula gives plain cells for any model and any leads', () => {
  const worked = fc.tuple(junkTable, sectionRows).map(([table, rows]) => [...table, ...rows]);
  const table = fc.oneof({ weight: 9, arbitrary: worked }, anyTable);
  const property = fc.property(table, strangeLeads, (model, rows) => {
    for (const formula of formulas) {
      const cells = call(formula, rows, [header], model).flat();
      expect(cells.filter((cell) => typeof cell !== 'string' && !Number.isFinite(cell))).toEqual([]);
    }
  });
  holds(property);
});

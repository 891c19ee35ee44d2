/** No formula fails on any model or any cell. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FormulaName, loadBundle } from './bundle';
import { holds } from './cases';
import { anyCell } from './cells';
import { events, header, junkTable, logHeader, strangeLeads } from './models';
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

const log = fc
  .tuple(events, fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 4 }))
  .map(([rows, junk]) => [logHeader, ...rows, ...junk]);

test('every formula gives plain cells for any model, any leads and any log', () => {
  const worked = fc.tuple(junkTable, sectionRows).map(([table, rows]) => [...table, ...rows]);
  const table = fc.oneof({ weight: 9, arbitrary: worked }, anyTable);
  const property = fc.property(table, strangeLeads, log, (model, rows, activities) => {
    for (const formula of formulas) {
      const cells = call(formula, rows, [header], model, activities).flat();
      expect(cells.filter((cell) => typeof cell !== 'string' && !Number.isFinite(cell))).toEqual([]);
    }
  });
  holds(property);
});

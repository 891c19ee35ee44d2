/** The built bundle in a bare context, and its formulas called as Sheets calls them. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

/** Rows of cells: whatever Sheets may hand over. */
export type Rows = readonly (readonly unknown[])[];

/** The formulas that take leads, their header and a model. */
export type FormulaName =
  | 'LEADSCORE'
  | 'LEADBAND'
  | 'LEADPARTS'
  | 'LEADRANGE'
  | 'LEADWHY'
  | 'LEADREPORT'
  | 'LEADACTION'
  | 'LEADGRID'
  | 'LEADCOMPLETE'
  | 'LEADNEXT'
  | 'LEADSEGMENT';

/** Calls a formula of the built bundle and gives its result as rows of this realm. */
export type Call = (name: FormulaName, leads: Rows, header: Rows, model: Rows, activities?: Rows) => unknown[][];

/** Loads dist/Code.js where there is nothing but the language itself. */
export function loadBundle(): Call {
  const context = createContext(Object.create(null));
  new Script(readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8')).runInContext(context);
  return (name, leads, header, model, activities) => {
    const formula: unknown = Reflect.get(context, name);
    if (typeof formula !== 'function') throw new Error(`dist/Code.js has no ${name}`);
    return rowsOf(formula(leads, header, model, activities));
  };
}

function rowsOf(result: unknown): unknown[][] {
  return Array.isArray(result) ? result.map((row) => (Array.isArray(row) ? [...row] : [row])) : [[result]];
}

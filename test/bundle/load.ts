/** The built file in a context that holds nothing but the language, as barren as Apps Script can be. */
import { readFileSync } from 'node:fs';
import { type Context, createContext, Script } from 'node:vm';

/** The formulas of the built file that take leads, their header and a model. */
export const formulaNames = [
  'LEADSCORE',
  'LEADBAND',
  'LEADWHY',
  'LEADPARTS',
  'LEADRANGE',
  'LEADREPORT',
  'LEADACTION',
  'LEADGRID',
  'LEADCOMPLETE',
  'LEADNEXT',
  'LEADSEGMENT',
] as const;

/** The formulas that judge scores and learn them. */
export const proofNames = ['LEADBACKTEST', 'LEADLEARN'] as const;

export type FormulaName = (typeof formulaNames | typeof proofNames)[number];

/** Calls a formula and gives its result in this realm: one value, or rows of values. */
export type Call = (name: FormulaName, ...asked: readonly unknown[]) => unknown;

/** The script files: what formulas reach, then what only menu and sidebar reach, each of which may take from those before. */
export const scriptNames = ['Code.js', 'Server.js', 'Lists.js'] as const;

/** The text of dist/Code.js, or of another script file. */
export function bundleText(name: (typeof scriptNames)[number] = 'Code.js'): string {
  return readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
}

/** Loads the built file after `before` has run in its context: a place to take things away, or to add services. */
export function loadBundle(before = ''): { readonly context: Context; readonly call: Call } {
  const context = createContext(Object.create(null));
  new Script(before).runInContext(context);
  new Script(bundleText(), { filename: 'Code.js' }).runInContext(context);
  const call: Call = (name, ...asked) => {
    const formula: unknown = Reflect.get(context, name);
    if (typeof formula !== 'function') throw new Error(`The built file has no ${name}`);
    return here(formula(...asked));
  };
  return { context, call };
}

function here(result: unknown): unknown {
  return Array.isArray(result) ? result.map(here) : result;
}

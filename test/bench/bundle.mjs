/** What users get: LEADSCORE of the built add-on, in a context where there is nothing but the language. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { header } from './leads.mjs';
import { manyRules, modelTable } from './rules.mjs';

/** Compiles and loads all script files, as Apps Script does for every call of a formula. */
export function loadBundle() {
  const context = createContext(Object.create(null));
  for (const name of ['Code.js', 'Lists.js', 'Server.js'])
    new Script(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')).runInContext(context);
  return context;
}

/** Makes a scorer that is one LEADSCORE call. */
export function makeLeadScore(rules = 30) {
  const context = loadBundle();
  const table = modelTable(manyRules(rules));
  return (leads) => context.LEADSCORE(leads, [header], table).map(([score]) => score);
}

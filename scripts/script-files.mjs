/**
 * Makes the script files of the add-on, a chain: Code.js holds what formulas reach, Server.js what else opening, the menu
 * and the rules reach, Lists.js what else the work with lists and reports reaches. Apps Script runs every file for every
 * call, so each file after the first is one function that runs at its first use. Nothing is in two files: a later one
 * takes what it shares with an earlier one from there, by name.
 */

import { readFile } from 'node:fs/promises';
import { moduleBody, split } from './chain.mjs';

/** In the order of the chain; `owner` is what the file's module is called at the top level of the script, `module` how others get it. */
const CHAIN = [
  { file: 'Code.js', entry: 'src/entrypoints.formulas.ts', owner: 'LeadScore_', module: 'LeadScore_' },
  { file: 'Server.js', entry: 'src/entrypoints.server.ts', owner: 'LeadScoreServer_', module: 'LeadScoreServer_()' },
  { file: 'Lists.js', entry: 'src/entrypoints.lists.ts', owner: 'LeadScoreLists_', module: 'LeadScoreLists_()' },
];
const BANNER = '// Lead Score for Google Sheets. Made by "npm run build"; change src/, not this file.\n';

/** The names of the script files, in the order of the chain. */
export const scriptNames = CHAIN.map(({ file }) => file);

/** The text of every script file by its name. */
export async function scriptFiles(options) {
  const modules = await split(CHAIN, { target: 'es2019', ...options });
  const texts = CHAIN.map(async ({ file, entry, owner, module }, link) => {
    const body = moduleBody(modules[link]);
    // Formulas start at once; every other body waits in a function that no formula ever calls.
    const made =
      link === 0 ? `var ${owner}=${body}();` : `var ${owner}=()=>{const made=${body}();return(${owner}=()=>made)()};`;
    return [file, `${BANNER}${made}\n${stubs(await readFile(entry, 'utf8'), module)}`];
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** One top-level function for each export of an entry file, JSDoc and parameter names intact. */
function stubs(source, owner) {
  const pattern = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport function (\w+)\(([^)]*)\)/g;
  const made = [...source.matchAll(pattern)].map(([, doc, name, parameters]) => {
    const names = parameters
      .split(',')
      .map((parameter) => parameter.trim().replace(/[?:].*$/s, ''))
      .filter(Boolean)
      .join(', ');
    return `\n${doc}\nfunction ${name}(${names}) {\n  return ${owner}.${name}(${names});\n}\n`;
  });
  const exported = source.match(/^export function /gm) ?? [];
  if (made.length !== exported.length) throw new Error('An entry point has no JSDoc directly before it.');
  return made.join('');
}

/**
 * Makes the two script files of the add-on. Apps Script runs every file for every call: Code.js holds what formulas
 * reach, Server.js what only the menu and the sidebar reach. Nothing is in both: the server takes what it shares with
 * formulas from Code.js, by name.
 */

import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const FORMULAS = 'src/entrypoints.formulas.ts';
const SERVER = 'src/entrypoints.server.ts';
const BANNER = '// Lead Score for Google Sheets. Made by "npm run build"; change src/, not this file.\n';
const OPTIONS = { bundle: true, format: 'esm', target: 'es2019', minify: true, metafile: true, write: false };

/** The text of Code.js and of Server.js. */
export async function scriptFiles(options) {
  const { formulas, server } = await split({ ...OPTIONS, ...options });
  // Formulas start at once; the server's body waits in a function that no formula ever calls.
  const code = `var LeadScore_=${moduleBody(formulas)}();\n`;
  const menu = `var LeadScoreServer_=()=>{const made=${moduleBody(server)}();return(LeadScoreServer_=()=>made)()};\n`;
  return {
    'Code.js': BANNER + code + stubs(await readFile(FORMULAS, 'utf8'), 'LeadScore_'),
    'Server.js': BANNER + menu + stubs(await readFile(SERVER, 'utf8'), 'LeadScoreServer_()'),
  };
}

/**
 * The two modules. Every file with something that formulas reach belongs to Code.js as a whole, also the part of it
 * that only the server reaches; such a part may reach further files, so this goes on until there are no more.
 */
async function split(options) {
  const files = new Set();
  const shared = new Map();
  let server = '';
  for (;;) {
    const entry = [`export * from './${FORMULAS}';`, ...[...shared.values()].map(({ text }) => text)];
    const formulas = await build({ ...options, stdin: { contents: entry.join('\n'), resolveDir: '.' } });
    const known = files.size;
    for (const file of filesIn(formulas)) files.add(file);
    if (files.size === known) return { formulas: formulas.outputFiles[0].text, server };
    const built = await build({ ...options, entryPoints: [SERVER], plugins: [outside(files)] });
    shared.clear();
    server = withoutImports(built.outputFiles[0].text, shared);
  }
}

/** The server's module with its imports as one look-up in LeadScore_; notes in `shared` what Code.js has to give. */
function withoutImports(module, shared) {
  const members = [];
  const rest = module.replace(/\bimport\{([^{}]*)\}from"(src\/[^"]*)";/g, (_, names, file) => {
    for (const name of names.split(',')) {
      const [exported, local = exported] = name.split(' as ');
      members.push(`${sharedName(shared, file, exported)}:${local}`);
    }
    return '';
  });
  return `const{${members}}=LeadScore_;${rest}`;
}

/** The source files of which something stands in the output. */
function filesIn({ metafile }) {
  const [{ inputs }] = Object.values(metafile.outputs);
  return Object.keys(inputs).filter((file) => file.startsWith('src/') && inputs[file].bytesInOutput > 0);
}

/** Leaves imports of these files as they are, named by the file's path from the project. */
function outside(files) {
  return {
    name: 'outside',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = `${relative('.', resolve(resolveDir, path))}.ts`;
        return files.has(file) ? { path: file, external: true, sideEffects: false } : undefined;
      });
    },
  };
}

/** What an export of a file is called in LeadScore_: its own name, with a number where two files export the same. */
function sharedName(shared, file, exported) {
  const key = `${file} ${exported}`;
  const taken = [...shared.values()].some(({ name }) => name === exported);
  const { name } = shared.get(key) ?? { name: taken ? `${exported}_${shared.size}` : exported };
  shared.set(key, { name, text: `export { ${exported} as ${name} } from './${file}';` });
  return name;
}

/** A module as a function that gives what it exports: Apps Script knows no modules. */
function moduleBody(module) {
  const [end, exported] = module.match(/export\{([^{}]*)\};\s*$/) ?? [];
  if (end === undefined) throw new Error('The bundle does not end with its exports.');
  const body = module.slice(0, -end.length);
  const [left] = body.match(/\bimport[{*"].{0,80}/) ?? [];
  if (left !== undefined) throw new Error(`The bundle still imports something: ${left}`);
  return `(()=>{"use strict";${body}return{${exported.replace(/([\w$]+) as (\w+)/g, '$2:$1')}}})`;
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

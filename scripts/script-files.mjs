/**
 * Makes the script files of the add-on, a chain: Code.js holds what formulas reach, Learn.js what else the
 * formula that learns reaches, Server.js what else opening, the menu and the rules reach, Lists.js what else the work with lists and reports reaches. Apps Script runs every file for
 * every call, so each file after the first is one function that runs at its first use. Nothing is in two files: a later
 * one takes what it shares with an earlier one from there, by name.
 */

import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

/** In the order of the chain; `owner` is what the file's module is called at the top level of the script. */
const CHAIN = [
  { file: 'Code.js', entry: 'src/entrypoints.formulas.ts', owner: 'LeadScore_' },
  { file: 'Learn.js', entry: 'src/entrypoints.learn.ts', owner: 'LeadScoreLearn_' },
  { file: 'Server.js', entry: 'src/entrypoints.server.ts', owner: 'LeadScoreServer_' },
  { file: 'Lists.js', entry: 'src/entrypoints.lists.ts', owner: 'LeadScoreLists_' },
];
const BANNER = '// Lead Score for Google Sheets. Made by "npm run build"; change src/, not this file.\n';
const OPTIONS = { bundle: true, format: 'esm', target: 'es2019', minify: true, metafile: true, write: false };

/** A statement that imports or passes on names. */
const NAMES = /^(import|export) \{([^{}]*)\} from ('[^']*');/gm;

/** The names of the script files, in the order of the chain. */
export const scriptNames = CHAIN.map(({ file }) => file);

/** The text of every script file by its name. */
export async function scriptFiles(options) {
  const modules = await split({ ...OPTIONS, ...options });
  const texts = CHAIN.map(async ({ file, entry, owner }, link) => {
    const body = moduleBody(modules[link]);
    // Formulas start at once; every other body waits in a function that few ever call.
    const made =
      link === 0 ? `var ${owner}=${body}();` : `var ${owner}=()=>{const made=${body}();return(${owner}=()=>made)()};`;
    return [file, `${BANNER}${made}\n${stubs(await readFile(entry, 'utf8'), moduleOf(link))}`];
  });
  return Object.fromEntries(await Promise.all(texts));
}

/**
 * The modules of the chain. A source file belongs to the first script file that reaches something in it, as a whole,
 * also the part of it that only later ones reach; such a part may reach further files, so this goes on until nothing
 * changes any more.
 */
async function split(options) {
  const homes = new Map();
  let shared = CHAIN.map(() => new Map());
  for (;;) {
    const asked = CHAIN.map(() => new Map());
    const modules = [];
    const before = stateOf(homes, shared);
    for (const [link, { entry }] of CHAIN.entries()) {
      const exports = [`export * from './${entry}';`, ...[...shared[link].values()].map(({ text }) => text)];
      const stdin = { contents: exports.join('\n'), resolveDir: '.' };
      const built = await build({ ...options, stdin, plugins: [outside(homes, link)] });
      for (const file of filesIn(built)) homes.set(file, Math.min(link, homes.get(file) ?? link));
      modules.push(withoutImports(built.outputFiles[0].text, homes, asked));
    }
    if (stateOf(homes, asked) === before) return modules;
    shared = asked;
  }
}

/** What decides how the next round goes, as text. */
function stateOf(homes, shared) {
  return JSON.stringify([[...homes].sort(), shared.map((names) => [...names].sort())]);
}

/** How script files speak of the module of a link of the chain. */
function moduleOf(link) {
  return link === 0 ? CHAIN[link].owner : `${CHAIN[link].owner}()`;
}

/** A module with its imports as one look-up in each earlier one; notes in `asked` what those have to give. */
function withoutImports(module, homes, asked) {
  const members = CHAIN.map(() => []);
  const rest = module.replace(/\bimport\{([^{}]*)\}from"(src\/[^"]*)";/g, (_, names, file) => {
    const home = homes.get(file);
    for (const name of names.split(',')) {
      const [exported, local = exported] = name.split(' as ');
      members[home].push(`${sharedName(asked[home], file, exported)}:${local}`);
    }
    return '';
  });
  const taken = members.map((names, link) => (names.length > 0 ? `const{${names}}=${moduleOf(link)};` : ''));
  return taken.join('') + rest;
}

/** The source files of which something stands in the output. */
function filesIn({ metafile }) {
  const [{ inputs }] = Object.values(metafile.outputs);
  return Object.keys(inputs).filter((file) => file.startsWith('src/') && inputs[file].bytesInOutput > 0);
}

/**
 * Leaves imports of files of earlier links as they are, named by the file's path from the project. Every name is
 * imported by itself, because esbuild keeps all the names of a statement where one is needed: through a folder's
 * index.ts a later file would ask for much that it never uses.
 */
function outside(homes, link) {
  return {
    name: 'outside',
    setup({ onResolve, onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        return { loader: 'ts', contents: source.replace(NAMES, (_, word, names, from) => oneByOne(word, names, from)) };
      });
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = `${relative('.', resolve(resolveDir, path))}.ts`;
        return homes.get(file) < link ? { path: file, external: true, sideEffects: false } : undefined;
      });
    },
  };
}

/** A statement for each name; none for types. */
function oneByOne(word, names, from) {
  const values = names.split(',').map((name) => name.trim());
  const kept = values.filter((name) => name !== '' && !name.startsWith('type '));
  return kept.map((name) => `${word} { ${name} } from ${from};`).join(' ');
}

/** What an export of a file is called in the module that gives it: unlike any entry point, and no two alike. */
function sharedName(shared, file, exported) {
  const key = `${file} ${exported}`;
  const taken = [...shared.values()].some(({ name }) => name === `${exported}$`);
  const { name } = shared.get(key) ?? { name: taken ? `${exported}$${shared.size}` : `${exported}$` };
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
  return `(()=>{"use strict";${body}return{${exported.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1')}}})`;
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

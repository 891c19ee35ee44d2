/**
 * Parts a program into a chain of modules, each a text that stands for itself: nothing is in two of them, a later one
 * takes what it shares with an earlier one from there, by name.
 */

import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const OPTIONS = { bundle: true, format: 'esm', minify: true, metafile: true, write: false };

/** A statement that imports or passes on names. */
const NAMES = /^(import|export) \{([^{}]*)\} from ('[^']*');/gm;

/**
 * The modules of a chain: `entry` is where each begins, `module` what later ones write to get it. A source file belongs to the first that reaches something in it, as a whole,
 * also the part of it that only later ones reach; such a part may reach further files, so this goes on until nothing
 * changes any more.
 */
export async function split(chain, options) {
  const homes = new Map();
  let shared = chain.map(() => new Map());
  for (;;) {
    const asked = chain.map(() => new Map());
    const modules = [];
    const before = stateOf(homes, shared);
    for (const [link, { entry }] of chain.entries()) {
      const exports = [`export * from './${entry}';`, ...[...shared[link].values()].map(({ text }) => text)];
      const stdin = { contents: exports.join('\n'), resolveDir: '.' };
      const built = await build({ ...OPTIONS, ...options, stdin, plugins: [outside(homes, link)] });
      for (const file of filesIn(built)) homes.set(file, Math.min(link, homes.get(file) ?? link));
      modules.push(withoutImports(built.outputFiles[0].text, chain, homes, asked));
    }
    if (stateOf(homes, asked) === before) return modules;
    shared = asked;
  }
}

/** A module as a function that gives what it exports: neither Apps Script nor a script in a page knows modules. */
export function moduleBody(module) {
  const [end, exported] = module.match(/export\{([^{}]*)\};\s*$/) ?? [];
  if (end === undefined) throw new Error('The bundle does not end with its exports.');
  const body = module.slice(0, -end.length);
  const [left] = body.match(/\bimport[{*"].{0,80}/) ?? [];
  if (left !== undefined) throw new Error(`The bundle still imports something: ${left}`);
  return `(()=>{"use strict";${body}return{${exported.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1')}}})`;
}

/** What decides how the next round goes, as text. */
function stateOf(homes, shared) {
  return JSON.stringify([[...homes].sort(), shared.map((names) => [...names].sort())]);
}

/** A module with its imports as one look-up in each earlier one; notes in `asked` what those have to give. */
function withoutImports(module, chain, homes, asked) {
  const members = chain.map(() => []);
  const rest = module.replace(/\bimport\{([^{}]*)\}from"([^"]*)";/g, (_, names, file) => {
    const home = homes.get(file) ?? 0;
    for (const name of names.split(',')) {
      const [exported, local = exported] = name.split(' as ');
      members[home].push(`${sharedName(asked[home], file, exported)}:${local}`);
    }
    return '';
  });
  const taken = members.map((names, link) => (names.length > 0 ? `const{${names}}=${chain[link].module};` : ''));
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
      onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const contents = source.replace(NAMES, (_, word, names, from) => oneByOne(word, names, from));
        return { loader: path.endsWith('x') ? 'tsx' : 'ts', contents };
      });
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const named = relative('.', resolve(resolveDir, path));
        const file = ['', '.ts', '.tsx'].map((end) => named + end).find((name) => homes.get(name) < link);
        return file === undefined ? undefined : { path: file, external: true, sideEffects: false };
      });
      // A package is the first link's: two copies of it would not know of each other.
      onResolve({ filter: /^[@\w]/ }, ({ path, kind }) =>
        link > 0 && kind === 'import-statement' ? { path, external: true, sideEffects: false } : undefined,
      );
    },
  };
}

/** A statement for each name; none for types. */
function oneByOne(word, names, from) {
  const values = names.split(',').map((name) => name.trim());
  const kept = values.filter((name) => name !== '' && !name.startsWith('type '));
  return kept.map((name) => `${word} { ${name} } from ${from};`).join(' ');
}

/** What an export of a file is called in the module that gives it: as short as can be, and unlike any entry point. */
function sharedName(shared, file, exported) {
  const key = `${file} ${exported}`;
  const { name } = shared.get(key) ?? { name: `$${shared.size.toString(36)}` };
  shared.set(key, {
    name,
    text: `export { ${exported} as ${name} } from '${file.startsWith('src/') ? './' : ''}${file}';`,
  });
  return name;
}

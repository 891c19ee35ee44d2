/** Builds what is pushed to Google: dist/Code.js, dist/Sidebar.html, dist/Data.html (what only menu commands read) and the manifest. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Kilobytes at most, by file. */
const BUDGETS = { 'Code.js': 150, 'Sidebar.html': 200 };
let unpacked = 0;
const quiet = process.argv.includes('--quiet');

const entry = await readFile('src/entrypoints.ts', 'utf8');
const options = { bundle: true, write: false, charset: 'utf8', legalComments: 'none', logLevel: 'warning' };
const bundle = await build({
  ...options,
  entryPoints: ['src/entrypoints.ts'],
  format: 'esm',
  target: 'es2019',
  minify: true,
});
const code = `// Lead Score for Google Sheets. Made by "npm run build"; change src/, not this file.\n${asGlobal(bundle.outputFiles[0].text)}${stubs(entry)}`;

const files = {
  'Code.js': code,
  'Sidebar.html': await sidebarFile(),
  'Data.html': await dataFile(),
  'appsscript.json': await readFile('appsscript.json', 'utf8'),
};
await mkdir('dist', { recursive: true });
for (const [name, content] of Object.entries(files)) await writeFile(`dist/${name}`, content);
// Everything in dist/ is pushed: nothing of an earlier build may stay.
for (const name of await readdir('dist')) if (!(name in files)) await rm(`dist/${name}`, { recursive: true });

for (const [name, most] of Object.entries(BUDGETS)) {
  const kilobytes = Buffer.byteLength(files[name]) / 1000;
  const more = name === 'Sidebar.html' ? `, its script unpacked ${unpacked.toFixed(1)} kB` : '';
  if (!quiet) console.log(`dist/${name} ${kilobytes.toFixed(1)} kB of at most ${most} kB${more}`);
  if (kilobytes <= most) continue;
  console.error(`dist/${name} is larger than its budget of ${most} kB.`);
  process.exitCode = 1;
}

/** A module as one global object of what it exports: Apps Script knows no modules. */
function asGlobal(module) {
  const [end, exported] = module.match(/export\{([^{}]*)\};\s*$/) ?? [];
  if (end === undefined) throw new Error('The bundle does not end with its exports.');
  const members = exported.replace(/([\w$]+) as (\w+)/g, '$2:$1');
  return `var LeadScore_=(()=>{"use strict";${module.slice(0, -end.length)}return{${members}}})();\n`;
}

/** One top-level function for each export of the entry file, JSDoc and parameter names intact. */
function stubs(source) {
  const pattern = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport function (\w+)\(([^)]*)\)/g;
  const made = [...source.matchAll(pattern)].map(([, doc, name, parameters]) => {
    const names = parameters
      .split(',')
      .map((parameter) => parameter.trim().replace(/[?:].*$/s, ''))
      .filter(Boolean)
      .join(', ');
    return `\n${doc}\nfunction ${name}(${names}) {\n  return LeadScore_.${name}(${names});\n}\n`;
  });
  const exported = source.match(/^export function /gm) ?? [];
  if (made.length !== exported.length) throw new Error('An entry point has no JSDoc directly before it.');
  return made.join('');
}

/** The data of src/data.ts as JSON; `<` is escaped, so that no HTML service takes a part of it for markup. */
async function dataFile() {
  const built = await build({ ...options, entryPoints: ['src/data.ts'], format: 'esm' });
  const source = Buffer.from(built.outputFiles[0].contents).toString('base64');
  const { data } = await import(`data:text/javascript;base64,${source}`);
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/**
 * The sidebar as one page. Its script travels packed (gzip, base64) and unpacks itself: the page stays small, and no
 * HTML service finds anything in it to rewrite; it is said to harm template literals and comments of inline scripts.
 */
async function sidebarFile() {
  const [script, style] = await Promise.all([
    build({
      ...options,
      entryPoints: ['src/sidebar/main.tsx'],
      format: 'iife',
      target: 'es2020',
      supported: { 'template-literal': false },
      minify: true,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    }),
    build({ ...options, entryPoints: ['src/sidebar/style/sidebar.css'], minify: true }),
  ]);
  const code = script.outputFiles[0].contents;
  unpacked = code.length / 1000;
  const packed = gzipSync(code, { level: 9 }).toString('base64');
  const page = await readFile('src/sidebar/page.html', 'utf8');
  return page.replace('/* style */', () => style.outputFiles[0].text.trim()).replace('packed</', () => `${packed}</`);
}

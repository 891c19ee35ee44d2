/** Builds what is pushed to Google: dist/Code.js (formulas), dist/Server.js (opening, menu, rules), dist/Lists.js (lists and reports), dist/Sidebar.html, dist/Proof.html (the part of the sidebar that comes when it is asked for), dist/Data.html (what only menu commands read) and the manifest. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { pageFiles } from './scripts/page-files.mjs';
import { scriptFiles, scriptNames } from './scripts/script-files.mjs';

/** Kilobytes at most, by file. */
const BUDGETS = {
  ...Object.fromEntries(scriptNames.map((name) => [name, 150])),
  'Sidebar.html': 200,
  'Proof.html': 100,
};
const quiet = process.argv.includes('--quiet');

const options = { bundle: true, write: false, charset: 'utf8', legalComments: 'none', logLevel: 'warning' };
const files = {
  ...(await scriptFiles(options)),
  ...(await pageFiles(options)),
  'Data.html': await dataFile(),
  'appsscript.json': await readFile('appsscript.json', 'utf8'),
};
await mkdir('dist', { recursive: true });
for (const [name, content] of Object.entries(files)) await writeFile(`dist/${name}`, content);
// Everything in dist/ is pushed: nothing of an earlier build may stay.
for (const name of await readdir('dist')) if (!(name in files)) await rm(`dist/${name}`, { recursive: true });

for (const [name, most] of Object.entries(BUDGETS)) {
  const kilobytes = Buffer.byteLength(files[name]) / 1000;
  if (!quiet) console.log(`dist/${name} ${kilobytes.toFixed(1)} kB of at most ${most} kB`);
  if (kilobytes <= most) continue;
  console.error(`dist/${name} is larger than its budget of ${most} kB.`);
  process.exitCode = 1;
}

/** The data of src/data.ts as JSON; `<` is escaped, so that no HTML service takes a part of it for markup. */
async function dataFile() {
  const built = await build({ ...options, entryPoints: ['src/data.ts'], format: 'esm' });
  const source = Buffer.from(built.outputFiles[0].contents).toString('base64');
  const { data } = await import(`data:text/javascript;base64,${source}`);
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

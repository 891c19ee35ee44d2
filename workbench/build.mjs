/** Bundles the workbench: the page for the browser, and one file for each command that Node runs. */
import { cpSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const quiet = process.argv.includes('--quiet');
const out = 'build/workbench';
const commands = ['serve', 'score'];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(out, { recursive: true, force: true });
mkdirSync(`${out}/page`, { recursive: true });
cpSync('workbench/page/index.html', `${out}/page/index.html`);

await Promise.all([
  build({
    entryPoints: { page: 'workbench/page/main.tsx', style: 'workbench/page/style/page.css' },
    outdir: `${out}/page`,
    bundle: true,
    minify: true,
    sourcemap: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    logLevel: 'warning',
  }),
  build({
    entryPoints: Object.fromEntries(commands.map((name) => [name, `workbench/node/${name}.ts`])),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    logLevel: 'warning',
  }),
]);

if (!quiet) {
  const kilobytes = Math.round(statSync(`${out}/page/page.js`).size / 1000);
  console.log(`${out}/page  ${kilobytes} kB`);
}

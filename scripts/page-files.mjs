/**
 * Makes the sidebar's page, and its part that comes when it is asked for. Scripts travel packed (gzip, base64) and are
 * unpacked in the browser: the page stays small, and no HTML service finds anything in them to rewrite; it is said to
 * harm template literals and comments of inline scripts.
 */

import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { moduleBody, split } from './chain.mjs';

/** What a later script of the page takes from an earlier one stands at the top level, under these names. */
const CHAIN = [
  { entry: 'src/sidebar/main.tsx', module: 'LeadScorePage_' },
  { entry: 'src/sidebar/proof/main.tsx', module: 'LeadScoreProof_' },
];
const OPTIONS = {
  target: 'es2020',
  supported: { 'template-literal': false },
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** The text of each file by its name. */
export async function pageFiles(options) {
  const [modules, style, proofStyle, page] = await Promise.all([
    split(CHAIN, { ...options, ...OPTIONS }),
    styleOf('sidebar', options),
    styleOf('proof', options),
    readFile('src/sidebar/page.html', 'utf8'),
  ]);
  const [main, proof] = CHAIN.map(({ module }, link) => `var ${module}=${moduleBody(modules[link])}();`);
  const packedPage = packed(`${main}LeadScorePage_.start()`);
  return {
    'Sidebar.html': page.replace('/* style */', () => style).replace('packed</', () => `${packedPage}</`),
    'Proof.html': packed(`${proof}LeadScoreProof_.start(${JSON.stringify(proofStyle)})`),
  };
}

async function styleOf(name, options) {
  const built = await build({ ...options, entryPoints: [`src/sidebar/style/${name}.css`], minify: true });
  return built.outputFiles[0].text.trim();
}

function packed(code) {
  return gzipSync(code, { level: 9 }).toString('base64');
}

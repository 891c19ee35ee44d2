/** Measures the built sidebar in Chromium, from an event to the painted preview: `npm run bench:sidebar`. Nothing fails. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { header, makeLeads } from './leads.mjs';
import { modelTable } from './rules.mjs';
import { fakeServer, installMeasuring, measureThreshold, measureWeight } from './sidebar-page.mjs';

const EVENTS = 40;
const FRAME = 1000 / 60;
const at = (path) => fileURLToPath(new URL(path, import.meta.url));

mkdirSync(at('../../build/bench'), { recursive: true });
await build({
  entryPoints: [at('../chromium.ts')],
  outfile: at('../../build/bench/chromium.mjs'),
  format: 'esm',
  logLevel: 'error',
});
const { startChromium } = await import('../../build/bench/chromium.mjs');

const busy = loadavg()[0] ?? 0;
const browser = await startChromium();
const lines = [];
let isMet = true;
for (const count of [1000, 10_000, 50_000]) {
  const page = await openSidebar(count);
  const label = count.toLocaleString('en-US');
  const weight = await counted(page, measureWeight);
  await page.click('#place-bands');
  const threshold = await counted(page, measureThreshold);
  lines.push([label, 'a weight', weight], [label, 'a threshold', threshold]);
  if (count === 10_000) isMet = [weight, threshold].every(({ work }) => percentile(work, 50) <= FRAME);
  await page.close();
}
await browser.close();
report();

/** The sidebar as it stands after opening, in a page as wide as Google's. */
async function openSidebar(count) {
  const data = JSON.parse(readFileSync(at('../../dist/Data.html'), 'utf8'));
  const sentences = JSON.stringify({ sidebar: data.sidebar.en, issues: data.issues.en, changes: data.changes.en });
  const html = readFileSync(at('../../dist/Sidebar.html'), 'utf8').replace(
    'id="sentences">null<',
    () => `id="sentences">${sentences.replaceAll('<', '\\u003c')}<`,
  );
  const file = at('../../build/bench/sidebar.html');
  writeFileSync(file, html);
  const page = await browser.newPage({ viewport: { width: 300, height: 700 } });
  await page.addInitScript(fakeServer, openingOf(count));
  await page.addInitScript(installMeasuring);
  await page.goto(`file://${file}`);
  await page.waitForSelector('input.slider');
  // Issues are looked for a moment after opening.
  await page.waitForTimeout(1000);
  return page;
}

/** The times of the moves, and the processor time of the page's main thread, which other work on the machine leaves alone. */
async function counted(page, measure) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, 1000 * value]));
  };
  const before = await spent();
  const times = await page.evaluate(measure, EVENTS);
  const after = await spent();
  const each = (name) => (after[name] - before[name]) / EVENTS;
  return {
    ...times,
    cpu: each('TaskDuration'),
    parts: ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration'].map(each),
  };
}

/** What the server gives on opening: thirty rules, and each column's distinct cells once. */
function openingOf(count) {
  const leads = makeLeads(count);
  const columns = Object.fromEntries(header.map((_, position) => [position, encoded(leads, position)]));
  const area = { row: 0, column: 0, lastRow: 0, lastColumn: header.length - 1 };
  const table = { name: 'LEAD_MODEL', tab: 'Lead model', row: 0, column: 0 };
  return {
    kind: 'model',
    place: { tab: 'Leads', header: area, leads: { ...area, row: 1, lastRow: null }, model: 'LEAD_MODEL' },
    model: { ...table, rows: modelTable(), formulas: [], revision: 'r1' },
    leads: { header, kinds: header.map(() => 'text'), rows: [[2, count]], total: count, columns, outside: [] },
    day: '2026-11-22',
    canEdit: true,
    version: 1,
    editedByHand: false,
  };
}

function encoded(leads, position) {
  const known = new Map();
  const codes = leads.map((lead) => {
    const cell = lead[position];
    if (!known.has(cell)) known.set(cell, known.size);
    return known.get(cell);
  });
  return { values: [...known.keys()], codes, fingerprint: `f${position}` };
}

function report() {
  const line = (cells) => console.log(`| ${cells.join(' | ')} |`);
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  console.log(
    `\n30 rules, ${EVENTS} events each, ${processor}. Milliseconds from the event until its frame is painted.\n`,
  );
  line([
    'leads',
    'what moves',
    'median',
    '95th percentile',
    'longest',
    'frames missed',
    'CPU, mean',
    'of it script, style, layout',
  ]);
  line(['---:', '---', '---:', '---:', '---:', '---:', '---:', '---:']);
  for (const [count, what, { work, frames, cpu, parts }] of lines) {
    const missed = frames.reduce((sum, ms) => sum + Math.max(0, Math.round(ms / FRAME) - 1), 0);
    const wall = [50, 95, 100].map((share) => percentile(work, share).toFixed(1));
    line([count, what, ...wall, missed, cpu.toFixed(1), parts.map((ms) => ms.toFixed(1)).join(', ')]);
  }
  console.log(`\nWithin one frame (16 ms) at 10,000 leads: ${isMet ? 'met' : '**not met**'}.`);
  if (busy > 1) console.log(`Other work kept ${busy.toFixed(1)} processors busy at the start: times are too long.`);
}

function percentile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil((share / 100) * sorted.length) - 1)] ?? 0;
}

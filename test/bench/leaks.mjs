/** What is flagged as a leak, and why, in real leads and in a grid of planted ones: `node test/bench/leaks.mjs`. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import Papa from 'papaparse';
import { honestKinds, leadsWith, leakKinds } from './planted.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
mkdirSync(at('../../build/bench'), { recursive: true });
await build({
  stdin: {
    contents: "export * from './src/learn'; export { outcomesOf } from './src/engine';",
    resolveDir: at('../..'),
    loader: 'ts',
  },
  outfile: at('../../build/bench/learn.mjs'),
  bundle: true,
  format: 'esm',
  target: 'es2019',
  logLevel: 'error',
});
const { figuresOf, leaksOf, outcomesOf } = await import('../../build/bench/learn.mjs');

const sets = [
  {
    name: 'X Education',
    file: 'xeducation/Leads.csv',
    outcome: 'Converted',
    settings: { outcomeColumn: 'Converted', blankWords: 'Select' },
    leaks: [
      'Tags',
      'Lead Quality',
      'Lead Profile',
      'Asymmetrique Activity Index',
      'Asymmetrique Profile Index',
      'Asymmetrique Activity Score',
      'Asymmetrique Profile Score',
      'Last Notable Activity',
    ],
  },
  {
    name: 'Bank',
    file: 'bank_marketing/bank.csv',
    outcome: 'y',
    settings: { outcomeColumn: 'y', blankWords: 'unknown', wonValues: 'yes' },
    leaks: ['duration'],
  },
  {
    name: 'Maven',
    file: 'maven_crm/sales_pipeline.csv',
    outcome: 'deal_stage',
    settings: { outcomeColumn: 'deal_stage', wonValues: 'Won', lostValues: 'Lost' },
    leaks: ['close_date', 'close_value', 'close_quarter'],
  },
];

const only = process.argv[2];
if (!only || only === 'real') for (const set of sets) real(set);
if (!only || only === 'planted') planted();

function real({ name, file, outcome, settings, leaks }) {
  const url = new URL(`../../../shared/data/${file}`, import.meta.url);
  if (!existsSync(url)) return console.log(`Skipped: ${name} is not beside this project (../shared/data).`);
  const [header = [], ...rows] = Papa.parse(readFileSync(url, 'utf8').trim(), { skipEmptyLines: true }).data;
  report(name, header, rows);
  const kept = header.flatMap((column, i) => (leaks.includes(column) ? [] : [i]));
  const pick = (row) => kept.map((i) => row[i]);
  report(`${name} without its leaks`, pick(header), rows.map(pick), []);

  function report(title, head, leads, wanted = leaks) {
    const outcomes = outcomesOf(
      leads.map((lead) => lead[head.indexOf(outcome)]),
      settings,
    );
    const before = performance.now();
    const found = leaksOf({ header: head, rows: leads, outcomes, settings });
    const took = performance.now() - before;
    const honest = head.length - 1 - wanted.length;
    const wrong = found.filter(({ column }) => !wanted.includes(column));
    const missed = wanted.filter((column) => !found.some((leak) => leak.column === column));
    console.log(`\n## ${title}: ${leads.length} leads, ${head.length - 1} columns, ${took.toFixed(0)} ms`);
    console.log(`missed: ${missed.join(', ') || 'none'}; false alarms: ${wrong.length} of ${honest}`);
    for (const leak of found) {
      const { column, how, why, auc } = leak;
      const figures = figuresOf({ header: head, rows: leads, outcomes, settings }, leak);
      const mark = wanted.includes(column) ? ' ' : '!';
      console.log(`${mark} ${column} · ${how}, ${why} · AUC ${auc.toFixed(3)} · ${JSON.stringify(figures)}`);
    }
  }
}

/** Each kind of planted column, at each size and base rate, over so many draws: the share flagged. */
function planted() {
  const sizes = (process.env.SIZES ?? '200,500,1000,4000,10000').split(',').map(Number);
  const bases = [0.05, 0.1, 0.2, 0.35, 0.5];
  const draws = Number(process.env.DRAWS ?? 20);
  const cell = (share) => `${Math.round(100 * share)}`.padStart(4);
  for (const [title, kinds] of [
    ['planted leaks: % found', leakKinds],
    ['honest columns: % flagged', honestKinds],
  ]) {
    const flagged = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []]));
    for (const size of sizes)
      for (const base of bases) {
        const counts = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0]));
        for (let draw = 0; draw < draws; draw++) {
          const { header, rows, outcomes } = leadsWith(kinds, { size, base, seed: 1000 * draw + size + 100 * base });
          for (const { column } of leaksOf({ header, rows, outcomes, settings: {} })) counts[column]++;
        }
        for (const [kind, count] of Object.entries(counts)) flagged[kind].push(count / draws);
      }
    console.log(
      `\n## ${title}, ${draws} draws; columns: n = ${sizes.join(', ')}, in each base rate ${bases.join(', ')}`,
    );
    let sum = 0;
    for (const [kind, shares] of Object.entries(flagged)) {
      sum += shares.reduce((a, b) => a + b, 0) / shares.length;
      const groups = sizes.map((_, i) =>
        shares
          .slice(i * bases.length, (i + 1) * bases.length)
          .map(cell)
          .join(''),
      );
      console.log(`${kind.padEnd(44)} ${groups.join(' |')}`);
    }
    console.log(`all: ${((100 * sum) / Object.keys(kinds).length).toFixed(1)} %`);
  }
}

/** Runs the whole bench and prints its tables: `npm run bench`. Ratios of one run matter, milliseconds wander. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const rounds = 3;
const compared = [
  ['hand', 'one hand-written function with these 30 rules inlined', 100_000],
  ['LEADSCORE', '**LEADSCORE**, the built file, one call', 100_000],
  ['engine', 'its engine alone: compile and score', 100_000],
  ['LEADSCORE dates', 'LEADSCORE, the dates as date cells', 100_000],
  ['json-logic-engine', 'json-logic-engine, compiled', 100_000],
  ['plain loop', 'a plain interpreter loop over the rule objects', 100_000],
  ['json-rules-engine', 'json-rules-engine', 2000],
];

mkdirSync(at('../../build/bench'), { recursive: true });
await build({
  entryPoints: [at('../../src/engine/index.ts')],
  outfile: at('../../build/bench/engine.mjs'),
  bundle: true,
  format: 'esm',
  target: 'es2019',
  logLevel: 'error',
});

const busy = loadavg()[0] ?? 0;
const { wall, cpu } = compare();
report(wall, cpu, extras());
if (busy > 1)
  console.log(`\nOther work kept ${busy.toFixed(1)} processors busy at the start: times are too long, ratios rough.`);

/** Microseconds a lead for each engine: the median of the warm repetitions of several processes, engines in turn. */
function compare() {
  const wall = new Map(compared.map(([name]) => [name, []]));
  const cpu = new Map(compared.map(([name]) => [name, []]));
  let wanted;
  for (let round = 0; round < rounds; round++) {
    for (const [name, , leads] of compared) {
      const { times, cpuTimes, checksums } = run(name, leads, leads < 10_000 ? 3 : 4);
      wall.get(name)?.push(...times.slice(1).map((ms) => (1000 * ms) / leads));
      cpu.get(name)?.push(...cpuTimes.slice(1).map((ms) => (1000 * ms) / leads));
      wanted ??= checksums;
      for (const size of [2000, 10_000, 100_000]) {
        if (size <= leads && checksums[size] !== wanted[size])
          throw new Error(`${name} scores the first ${size} leads otherwise`);
      }
    }
  }
  const medians = (lists) => new Map([...lists].map(([name, list]) => [name, median(list)]));
  return { wall: medians(wall), cpu: medians(cpu) };
}

function extras() {
  const cold = (name) => median(Array.from({ length: 7 }, () => run(name, 10_000, 1).times[0]));
  const [rules30, rules111] = ['LEADSCORE', 'LEADSCORE 111'].map((name) => median(run(name, 50_000, 6).times.slice(1)));
  const million = run('LEADSCORE', 1_000_000, 1, 100_000).times[0];
  const first = Array.from({ length: 9 }, () => run('first', 1, 1));
  return {
    cold: cold('LEADSCORE') / cold('hand'),
    rules: rules111 / rules30,
    million,
    first: median(first.map(({ times: [ms] }) => ms)),
    load: median(first.map(({ load }) => load)),
    reweigh: median(run('reweigh', 100_000, 12).times.slice(2)),
    bytes: ['Code.js', 'Server.js', 'Lists.js'].map((name) => statSync(at(`../../dist/${name}`)).size),
  };
}

function run(name, leads, repetitions, warmUp = 0) {
  const options = ['--expose-gc', '--max-old-space-size=6144', at('./worker.mjs')];
  const input = [name, leads, repetitions, warmUp].map(String);
  return JSON.parse(execFileSync(process.execPath, [...options, ...input], { encoding: 'utf8' }));
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function report(micros, cpu, more) {
  const of = (name) => micros.get(name);
  const ratio = (name) => of(name) / of('hand');
  const ms = of('LEADSCORE') * 100;
  const growth = more.million / 1000 / of('LEADSCORE');
  const line = (cells) => console.log(`| ${cells.join(' | ')} |`);
  const processor = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  console.log(
    `\n30 rules over 12 columns, 100,000 leads; Node ${process.versions.node}, ${processor}; all scores equal.\n`,
  );
  line(['engine', 'µs a lead', 'ratio', 'CPU µs', 'ratio']);
  line(['---', '---:', '---:', '---:', '---:']);
  for (const [name, label, leads] of [...compared].sort(([one], [other]) => of(one) - of(other))) {
    const fewer = leads < 100_000 ? ` (${leads.toLocaleString('en-US')} leads)` : '';
    const cpuRatio = cpu.get(name) / cpu.get('hand');
    line([label + fewer, short(of(name)), short(ratio(name)), short(cpu.get(name)), short(cpuRatio)]);
  }
  console.log('');
  line(['target', 'measured', '']);
  line(['---', '---', '---']);
  const targets = [
    ['≥ 100 × faster than json-rules-engine', of('json-rules-engine') / of('LEADSCORE'), '×', (value) => value >= 100],
    ['≥ 2.5 × faster than a plain interpreter loop', of('plain loop') / of('LEADSCORE'), '×', (value) => value >= 2.5],
    ['faster than compiled json-logic-engine', of('json-logic-engine') / of('LEADSCORE'), '×', (value) => value > 1],
    ['≤ 1.25 × the hand-written function, 100,000 leads, warm', ratio('LEADSCORE'), '×', (value) => value <= 1.25],
    ['≤ 1.6 × the hand-written function, 10,000 leads, cold', more.cold, '×', (value) => value <= 1.6],
    ['100,000 leads in ≤ 300 ms', ms, 'ms', (value) => value <= 300],
    ['1,000,000 leads in ≤ 3 s', more.million / 1000, 's', (value) => value <= 3],
    ['≤ 1.2 × the cost a lead at 1,000,000', growth, '×', (value) => value <= 1.2],
    ['111 rules ≤ 1.5 × the cost of 30', more.rules, '×', (value) => value <= 1.5],
    ['re-weighing 100,000 leads from kept strengths ≤ 60 ms', more.reweigh, 'ms', (value) => value <= 60],
    ['dist/Code.js ≤ 150 kB', more.bytes[0] / 1000, 'kB', (value) => value <= 150],
    ['dist/Server.js ≤ 150 kB', more.bytes[1] / 1000, 'kB', (value) => value <= 150],
    ['dist/Lists.js ≤ 150 kB', more.bytes[2] / 1000, 'kB', (value) => value <= 150],
    ['compile, load and first score ≤ 15 ms, cold', more.first, 'ms', (value) => value <= 15],
  ];
  for (const [target, value, unit, isMet] of targets) {
    if (Number.isFinite(value)) line([target, `${short(value)} ${unit}`, isMet(value) ? 'met' : '**not met**']);
  }
}

function short(value) {
  return value.toFixed(value < 10 ? 2 : 0);
}

/** Measures one engine in a process of its own and prints its times and checksums as JSON. */

import { loadBundle, makeLeadScore } from './bundle.mjs';
import { makeEngine, makeReweigh } from './engine.mjs';
import { makeHand } from './hand.mjs';
import { makeJsonLogic } from './json-logic.mjs';
import { makeJsonRules } from './json-rules.mjs';
import { header, makeLeads } from './leads.mjs';
import { makePlainLoop } from './plain-loop.mjs';
import { modelTable } from './rules.mjs';

const engines = {
  LEADSCORE: () => makeLeadScore(),
  'LEADSCORE 111': () => makeLeadScore(111),
  'LEADSCORE dates': () => makeLeadScore(),
  engine: makeEngine,
  hand: makeHand,
  'plain loop': makePlainLoop,
  'json-logic-engine': makeJsonLogic,
  'json-rules-engine': makeJsonRules,
};

const [name = '', count = '0', repetitions = '1', warmUp = '0'] = process.argv.slice(2);
const measure = { first: measureFirst, reweigh: measureReweigh }[name] ?? measureScoring;
console.log(JSON.stringify(await measure(Number(count), Number(repetitions), Number(warmUp))));

async function measureScoring(leadCount, runs, warmUpLeads) {
  const score = await engines[name]();
  if (warmUpLeads > 0) await score(freshLeads(warmUpLeads));
  const times = [];
  const cpuTimes = [];
  let checksums = {};
  for (let run = 0; run < runs; run++) {
    const leads = freshLeads(leadCount);
    globalThis.gc?.();
    const cpu = process.cpuUsage();
    const start = performance.now();
    const scores = await score(leads);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    cpuTimes.push((user + system) / 1000);
    checksums = Object.fromEntries([2000, 10_000, leadCount].map((size) => [size, checksum(scores, size)]));
  }
  return { times, cpuTimes, checksums };
}

function freshLeads(leadCount) {
  const leads = makeLeads(leadCount);
  if (name !== 'LEADSCORE dates') return leads;
  return leads.map((lead) => lead.map((cell, at) => (at === 8 && cell !== '' ? new Date(`${cell}T00:00:00Z`) : cell)));
}

function checksum(scores, size) {
  let sum = 0;
  for (let at = 0; at < Math.min(size, scores.length); at++) sum = (Math.imul(sum, 31) + scores[at] * 1000) | 0;
  return sum;
}

/** The time to compile and load the bundle and to score one lead, in a process that did nothing before. */
async function measureFirst() {
  const lead = makeLeads(1);
  const start = performance.now();
  const context = loadBundle();
  const loaded = performance.now();
  context.LEADSCORE(lead, [header], modelTable());
  const end = performance.now();
  return { times: [end - start], load: loaded - start };
}

async function measureReweigh(leadCount, runs) {
  const reweigh = await makeReweigh(makeLeads(leadCount));
  if (!reweigh) return { times: [] };
  const times = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    reweigh(run);
    times.push(performance.now() - start);
  }
  return { times };
}

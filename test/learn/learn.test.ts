/** Learning from start to end: what a model must be, on ordinary leads and on data that no sheet should hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainableTotal, check, compile, explainLeads, readModel, scoreLeads, writeModel } from '../../src/engine';
import {
  aucOf,
  brierOf,
  judgedWeights,
  type Learned,
  type LearnRequest,
  learn,
  tally,
  winsAmongFirst,
} from '../../src/learn';
import { holds } from '../properties/cases';
import { anyCell } from '../properties/cells';
import { chanceOf, oneOf } from './made-leads';

const day = '2026-11-22';

/** Leads of a made-up company: employees and source tell something, the colour and the number do not. */
function madeList(leads: number, seed = 1, base = -1) {
  const chance = chanceOf(seed);
  const header = ['Company', 'Employees', 'Source', 'Email', 'Demo', 'Colour', 'Notes', 'Won'];
  const rows = Array.from({ length: leads }, (_, i): unknown[] => {
    const employees = Math.floor(500 * chance() ** 2);
    const source = oneOf(chance, ['Referral', 'Website', 'Fair', 'List', 'Ads', '']);
    const free = chance() < 0.4;
    const demo = chance() < 0.3;
    const odds =
      base +
      (employees >= 100 ? 1.2 : 0) +
      (source === 'Referral' ? 1.5 : source === 'List' ? -1.5 : 0) +
      (free ? -1 : 0) +
      (demo ? 1.3 : 0);
    return [
      `Company ${i}`,
      chance() < 0.05 ? '' : employees,
      source,
      free ? `p${i}@gmail.com` : `p${i}@acme${i}.com`,
      demo,
      oneOf(chance, ['red', 'green', 'blue']),
      chance() < 0.1 ? '#N/A' : 'n',
      chance() < 1 / (1 + Math.exp(-odds)) ? 'yes' : 'no',
    ];
  });
  return { header, rows, outcome: 7, settings: {}, day };
}

function learned(request: LearnRequest): Extract<Learned, { kind: 'learned' }> {
  const found = learn(request);
  if (found.kind !== 'learned') throw new Error(`Nothing was learned: ${found.kind}`);
  return found;
}

/** Everything that any learned model must be. */
function expectSound(found: Learned, { header, rows }: Pick<LearnRequest, 'header' | 'rows'>): void {
  if (found.kind !== 'learned') return;
  expect(JSON.stringify(found, (_, value) => (Object.is(value, undefined) ? 'undefined' : value))).not.toMatch(
    /NaN|null/,
  );
  const { model } = readModel(writeModel(found.model));
  const compiled = compile(model, header, day);
  expect(compiled.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const weights = model.rules.flatMap(({ steps }) => steps.map(({ weight }) => weight));
  expect(weights.length + model.groups.length).toBeLessThanOrEqual(20);
  for (const weight of weights) expect(Number.isInteger(weight) && Math.abs(Number(weight)) <= 20).toBe(true);
  const { lowest, highest } = attainableTotal(compiled);
  expect(lowest).toBeGreaterThanOrEqual(0);
  expect(highest).toBeLessThanOrEqual(100_000);
  explainLeads(compiled, rows, (_, { adjustments }) =>
    expect(adjustments.filter(({ by }) => by !== 'group')).toEqual([]),
  );
}

describe('a learned model', () => {
  const list = madeList(1500);
  const found = learned(list);

  it('has found what tells won from lost, in words, with the share that won', () => {
    const said = found.model.rules.flatMap(({ steps }) =>
      steps.map(({ conditions: [first], weight }) => [
        first?.column,
        first?.condition,
        first?.value,
        Number(weight) > 0,
      ]),
    );
    expect(said).toContainEqual(['Source', 'is', 'Referral', true]);
    expect(said).toContainEqual(['Source', 'is', 'List', false]);
    expect(said).toContainEqual(['Demo', 'is checked', '', true]);
    expect(said.some(([column, condition]) => column === 'Employees' && condition === 'at least')).toBe(true);
    expect(found.model.rules[0]?.steps[0]?.conditions[0]?.note).toMatch(/^[\d,]+ leads, \d+ % won$/);
    expect(found.auc.low).toBeGreaterThan(0.7);
  });

  it('is sound, and no check of the model finds an error in it', () => {
    expectSound(found, list);
    const issues = check(found.model, list.header, list.rows);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('counts in its weights the leads that meet each step', () => {
    const counted = found.weights.map(({ rule, step }) => {
      const only = found.model.rules.map((each, r) => ({
        ...each,
        steps: each.steps.map((one, s) => ({ ...one, weight: r === rule && s === step ? 1 : 0 })),
      }));
      const { scores } = scoreLeads(compile({ ...found.model, groups: [], rules: only }, list.header, day), list.rows);
      return scores.filter((score) => score > 0).length;
    });
    expect(counted).toEqual(found.weights.map(({ leads }) => leads));
  });

  it('gives every closed lead the chance of points that were learned without it', () => {
    expect(found.unseen).toHaveLength(1500);
    expect(found.unseen.every((chance) => chance !== undefined && chance > 0 && chance < 1)).toBe(true);
    const chances = found.unseen.map((chance) => chance ?? 0);
    const won = list.rows.map((row) => row[7] === 'yes');
    expect(brierOf(chances, won)).toBeLessThan(found.base * (1 - found.base));
    expect(winsAmongFirst(tally(chances, won), 150) / 150).toBeGreaterThan(1.5 * found.base);
  });

  it('says what each weight adds to the AUC on the leads that it was learned from', () => {
    const judged = judgedWeights(found, list);
    expect(judged).toEqual(found.weights.map((weight) => ({ ...weight, adds: expect.any(Number) })));
    const won = list.rows.map((row) => row[7] === 'yes');
    const aucOfModel = (model: typeof found.model) =>
      aucOf(scoreLeads(compile(model, list.header, day), list.rows).scores, won)?.auc ?? 0;
    const demo = found.model.rules.findIndex(({ steps }) => steps[0]?.conditions[0]?.column === 'Demo');
    const rules = found.model.rules.filter((_, r) => r !== demo);
    const [{ adds = 0 } = {}, ...others] = judged.filter(({ rule }) => rule === demo);
    expect(others).toEqual([]);
    expect(adds).toBeCloseTo(aucOfModel(found.model) - aucOfModel({ ...found.model, rules }), 12);
    expect(adds).toBeGreaterThan(0.005);
    const open = [...list.rows, ...list.rows.slice(0, 300).map((row) => [...row.slice(0, 7), ''])];
    expect(judgedWeights(found, { ...list, rows: open })).toEqual(judged);
  });

  it('is the same however the rows are sorted', () => {
    const shuffled = [...list.rows].sort((a, b) => String(a[3]).localeCompare(String(b[3])));
    const again = learned({ ...list, rows: shuffled });
    expect(again.model).toEqual(found.model);
    expect(again.auc).toEqual(found.auc);
    expect(again.weights).toEqual(found.weights);
  });

  it('leaves its arguments as they are', () => {
    const before = JSON.stringify(list);
    learn(list);
    expect(JSON.stringify(list)).toBe(before);
  });

  it('takes no more weights than asked for', () => {
    const small = learned({ ...list, most: 5 });
    expect(small.weights.length).toBeLessThanOrEqual(4);
  });

  it('leaves out the columns it is told to', () => {
    const without = learned({ ...list, leaveOut: [2] });
    expect(without.model.rules.some(({ steps }) => steps[0]?.conditions[0]?.column === 'Source')).toBe(false);
  });

  it('rises only where a column may only rise', () => {
    const chance = chanceOf(5);
    const rows = Array.from({ length: 800 }, () => {
      const size = Math.floor(100 * chance());
      const good = size > 30 && size < 70;
      return [size, chance() < (good ? 0.8 : size >= 70 ? 0.3 : 0.1) ? 'won' : 'lost'];
    });
    const wavy = { header: ['Size', 'Outcome'], rows, outcome: 1, settings: {} };
    const pointsAt = (result: ReturnType<typeof learned>) =>
      Array.from(
        scoreLeads(
          compile(result.model, wavy.header, day),
          Array.from({ length: 100 }, (_, size) => [size, '']),
        ).scores,
      );
    const isRising = (points: number[]) => points.every((value, i) => i === 0 || value >= (points[i - 1] ?? 0));
    expect(isRising(pointsAt(learned(wavy)))).toBe(false);
    expect(isRising(pointsAt(learned({ ...wavy, monotone: { 0: 'up' } })))).toBe(true);
  });

  it('proposes bands whose leads win more the higher they are', () => {
    const [hot, warm, cold] = found.bands.map(({ won, leads }) => won / leads);
    expect(hot).toBeGreaterThan(warm ?? 1);
    expect(warm).toBeGreaterThan(cold ?? 1);
    expect(found.bands.reduce((sum, { leads }) => sum + leads, 0)).toBe(1500);
  });

  it('leaves a column that gives the answer away alone, unless insisted', () => {
    const leaky = {
      ...list,
      header: [...list.header, 'Contract date'],
      rows: list.rows.map((row) => [...row, row[7] === 'yes' ? '2026-01-01' : '']),
    };
    const careful = learned(leaky);
    expect(careful.leaks.map(({ column }) => column)).toEqual(['Contract date']);
    expect(careful.auc.auc).toBeLessThan(0.95);
    expect(learned({ ...leaky, useAnyway: [8] }).auc.auc).toBeGreaterThan(0.99);
  });
});

describe('where there is nothing to learn', () => {
  it('there is no outcome', () => {
    const list = madeList(100);
    expect(learn({ ...list, rows: list.rows.map((row) => row.map((cell, c) => (c === 7 ? '' : cell))) })).toEqual({
      kind: 'noOutcome',
    });
    expect(learn({ ...list, rows: [] })).toEqual({ kind: 'noOutcome' });
  });

  it('there are too few won or lost leads, unless insisted', () => {
    const list = madeList(70);
    expect(learn(list)).toMatchObject({ kind: 'tooFew' });
    expect(['learned', 'noSignal']).toContain(learn({ ...list, insist: true }).kind);
  });

  it.each(['yes', 'no'])('all leads say %s', (all) => {
    const list = madeList(200);
    const rows = list.rows.map((row) => row.map((cell, c) => (c === 7 ? all : cell)));
    expect(learn({ ...list, rows, insist: true })).toMatchObject({ kind: 'tooFew' });
  });

  it('there is one lead', () => {
    expect(learn({ ...madeList(1), insist: true })).toMatchObject({ kind: 'tooFew' });
  });

  it('columns say nothing about it: no signal', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const chance = chanceOf(seed);
      const rows = Array.from({ length: 400 }, () => [
        oneOf(chance, ['a', 'b', 'c', 'd']),
        Math.floor(50 * chance()),
        oneOf(chance, ['x', 'y', '']),
        chance() < 0.4 ? 'won' : 'lost',
      ]);
      const found = learn({ header: ['A', 'B', 'C', 'Outcome'], rows, outcome: 3, settings: {} });
      expect(found.kind).toBe('noSignal');
    }
  });
});

describe('whatever the data', () => {
  it('a column that parts won from lost without fail gives finite points', () => {
    const rows = Array.from({ length: 200 }, (_, i) => [i % 2 ? 'a' : 'b', 'same', i % 2 ? 'won' : 'lost']);
    const list = { header: ['Kind', 'Constant', 'Outcome'], rows, outcome: 2, settings: {}, useAnyway: [0] };
    const found = learned(list);
    expectSound(found, list);
    expect(found.auc.auc).toBe(1);
  });

  it('200 columns are read, and the one that tells something is found', () => {
    const chance = chanceOf(3);
    const header = [...Array.from({ length: 200 }, (_, c) => `Column ${c}`), 'Outcome'];
    const rows = Array.from({ length: 500 }, (): unknown[] => {
      const won = chance() < 0.3;
      const cells = header.slice(1).map((_, c) => {
        if (c === 7 && won && chance() < 0.6) return 'told';
        return c % 3 === 0 ? Math.floor(1000 * chance()) : oneOf(chance, ['a', 'b', 'c']);
      });
      return [...cells, won ? 'won' : 'lost'];
    });
    const list = { header, rows, outcome: 200, settings: {}, useAnyway: [7] };
    const found = learned(list);
    expectSound(found, list);
    const told = found.model.rules.flatMap(({ steps }) => steps.map(({ conditions: [first] }) => first?.value));
    expect(told).toContain('told');
  });

  it('5,000 levels are read, and those that are frequent are found', () => {
    const chance = chanceOf(8);
    const rows = Array.from({ length: 6000 }, (_, i) => {
      const won = chance() < 0.3;
      return [i < 5000 ? `level ${i}` : won && chance() < 0.7 ? 'good' : 'bad', won ? 'won' : 'lost'];
    });
    const list = { header: ['Campaign', 'Outcome'], rows, outcome: 1, settings: {}, useAnyway: [0] };
    expectSound(learn(list), list);
  });

  it('dates in the future are no age', () => {
    const list = madeList(300);
    const rows = list.rows.map((row, i) => [...row, i % 3 ? '2027-05-05' : '2026-11-20']);
    const dated = { ...list, header: [...list.header, 'Last visit'], rows };
    expectSound(learned(dated), dated);
  });

  it('how lately something was is learned as an age, but not when a lead was created', () => {
    const chance = chanceOf(4);
    const rows = Array.from({ length: 600 }, () => {
      const recent = chance() < 0.5;
      const date = `2026-${recent ? '11' : `0${1 + Math.floor(6 * chance())}`}-${10 + Math.floor(10 * chance())}`;
      return [date, chance() < (recent ? 0.8 : 0.2) ? 'won' : 'lost'];
    });
    const list = { rows, outcome: 1, settings: {}, day };
    const visits = learned({ ...list, header: ['Last visit', 'Outcome'], useAnyway: [0] });
    expect(visits.model.rules[0]?.steps[0]?.conditions[0]?.condition).toMatch(/in the last/);
    expect(learn({ ...list, header: ['Created', 'Outcome'], useAnyway: [0] }).kind).toBe('noSignal');
  });

  it('levels with signs of the model format, and spellings of one number, mean what they meant in learning', () => {
    const words = [
      'a*',
      'a?b',
      'x | y',
      'C~',
      ' C~ ',
      'two\nlines',
      '5',
      5,
      '5.0',
      'ＡＢＣ',
      'abc',
      '2026-01-02',
      '2026/1/2',
      'TRUE',
    ];
    const chance = chanceOf(9);
    const rows = Array.from({ length: 900 }, (_, i) => {
      const at = i % words.length;
      return [words[at], chance() < (at % 2 ? 0.75 : 0.25) ? 'won' : 'lost'];
    });
    const list = { header: ['Word', 'Outcome'], rows, outcome: 1, settings: {}, useAnyway: [0] };
    const found = learned(list);
    expectSound(found, list);
    // The model alone, read from its table, parts the leads as the weights' counts say.
    const { scores } = scoreLeads(compile(readModel(writeModel(found.model)).model, list.header, day), rows);
    const base = Number(found.model.groups[0]?.atLeast ?? 0) * 1000;
    for (const { points, leads } of found.weights)
      expect(scores.filter((score) => score === base + points * 1000).length).toBeGreaterThanOrEqual(leads);
  });

  it('hostile cells give an answer or none, never NaN, never more than 20 weights, no score off the scale', () => {
    const list = fc.record({
      cells: fc.array(fc.array(anyCell, { minLength: 4, maxLength: 4 }), { minLength: 12, maxLength: 40 }),
      header: fc.array(anyCell, { minLength: 4, maxLength: 4 }),
      tells: fc.integer({ min: 0, max: 3 }),
    });
    holds(
      fc.property(list, ({ cells, header, tells }) => {
        // One of the columns is made to tell something, so that there is often something to learn.
        const rows = cells.map((row, i) => [
          ...row.map((cell, c) => (c === tells && i % 2 ? (i % 4 === 1 ? 'good' : 7) : cell)),
          i % 2 ? 'won' : 'lost',
        ]);
        const request = {
          header: [...header, 'Outcome'],
          rows,
          outcome: 4,
          settings: {},
          day,
          insist: true,
          useAnyway: [0, 1, 2, 3],
        };
        expectSound(learn(request), request);
      }),
      60,
    );
  });
});

/** Learning in the sidebar: the run on the server, and learned rules on their way into the edit. */
import './page';
import { beforeEach, describe, expect, it } from 'vitest';
import { compile, type Model, type Rule, scoreLeads } from '../../src/engine';
import { learn } from '../../src/learn';
import type { LearnBefore, LearnedAnswer } from '../../src/rpc';
import { before, decided, go, learned, look, start, use } from '../../src/sidebar/proof/state/learning';
import { givesWay, spread, type Taken, withLearned } from '../../src/sidebar/proof/state/take-over';
import { inEdit, proposed, replaced, takeOver, ticked } from '../../src/sidebar/proof/state/ticks';
import { setSetting } from '../../src/sidebar/state/change';
import { draft, isDirty, undo, untouched } from '../../src/sidebar/state/draft';
import { rule as written } from '../engine/issues-of';
import { madeLeads, oneOf } from '../learn/made-leads';
import { open } from './opened';
import { calls, serve } from './server';

const rule = (column: string, value: string, weight: Rule['steps'][number]['weight'], on = true): Rule => ({
  on,
  group: '',
  rule: '',
  ask: false,
  steps: [
    {
      conditions: [{ join: '', column, condition: 'is', value, to: '', note: '' }],
      weight,
      upTo: '',
      halfLife: '',
      since: '',
    },
  ],
});

const TODAY: Model = {
  language: 'en',
  settings: {},
  groups: [],
  bands: [],
  rules: [rule('Title', 'CEO', 10), rule('Title', 'Student', 'disqualify'), rule('City', 'Wien', 5)],
};
const TAKEN: Taken = {
  rules: [{ rule: rule('Title', 'VP', 7), steps: [{ leads: 20, won: 5, adds: 0.01 }] }],
  replaced: 'none',
  base: 12,
  thresholds: [],
  names: { group: 'Learned', base: 'Base' },
  noteOf: (leads, share) => `${leads} leads, ${share}`,
};
const isOn = ({ rules }: Model): readonly unknown[] => rules.map(({ on }) => on);

describe('learned rules', () => {
  it('come behind those of today, in a group of their own, with a note on what they were learned from', () => {
    const { model, keys } = withLearned(untouched(TODAY), TAKEN);
    expect(model.rules.slice(0, 3)).toEqual(TODAY.rules);
    expect(model.rules[3]?.group).toBe('Learned');
    expect(model.rules[3]?.steps[0]?.conditions[0]?.note).toBe('20 leads, 0.25');
    expect(model.groups).toEqual([{ group: 'Learned', axis: '', atMost: '', atLeast: '' }]);
    expect(keys.rules.slice(0, 3)).toEqual([0, 1, 2]);
    expect(keys.rules[3]).toBeLessThan(0);
  });

  it('switch off what they replace, but for rules that only disqualify', () => {
    expect(isOn(withLearned(untouched(TODAY), { ...TAKEN, replaced: 'same' }).model)).toEqual([
      false,
      true,
      true,
      true,
    ]);
    expect(isOn(withLearned(untouched(TODAY), { ...TAKEN, replaced: 'all' }).model)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(givesWay(rule('City', 'Wien', 5, false), undefined)).toBe(false);
  });

  it('keep a group that is there, and bring the base of all leads only where they replace all', () => {
    const held = { group: 'LEARNED', axis: '', atMost: 30, atLeast: '' };
    const { model } = withLearned(untouched({ ...TODAY, groups: [held] }), { ...TAKEN, replaced: 'all' });
    expect(model.groups).toEqual([held, { group: 'Base', axis: '', atMost: 12, atLeast: 12 }]);
    const again = withLearned(untouched(model), { ...TAKEN, replaced: 'all', base: 9 });
    expect(again.model.groups[1]).toEqual({ group: 'Base', axis: '', atMost: 9, atLeast: 9 });
  });

  it('bring the scale from 0 to 100 and their thresholds along', () => {
    const band = { band: 'Hot', axis: '', from: 7, color: '', nextStep: '', owner: '', respondWithin: '' };
    const own = { ...TODAY, settings: { highest: 10, total: 'percent of attainable' }, bands: [band] };
    const thresholds = [{ at: 0, from: 45 }];
    const { model } = withLearned(untouched(own), { ...TAKEN, replaced: 'all', thresholds });
    expect(model.settings).toEqual({ highest: 100, total: 'points' });
    expect(model.bands[0]?.from).toBe(45);
    expect(withLearned(untouched(own), TAKEN).model.settings).toBe(own.settings);
  });

  it('score as they were learned where they replace all', () => {
    const cities = ['Wien', 'Graz', 'Linz'];
    const leads = madeLeads({
      Title: (outcome, chance) => (outcome === 1 && chance() < 0.6 ? 'CEO' : oneOf(chance, ['VP', 'Student', 'CEO'])),
      City: (outcome, chance) => (outcome === 2 && chance() < 0.4 ? 'Wien' : oneOf(chance, cities)),
      Outcome: (outcome) => (outcome === 1 ? 'won' : 'lost'),
    });
    const found = learn({ header: leads.header, rows: leads.rows, outcome: 2, settings: {} });
    if (found.kind !== 'learned') throw new Error(found.kind);
    const rules = found.model.rules.map((one) => ({ rule: one, steps: [] }));
    const base = Number(found.model.groups[0]?.atMost ?? 0);
    const own = { ...TODAY, rules: TODAY.rules.filter(({ steps }) => steps[0]?.weight !== 'disqualify') };
    const { model } = withLearned(untouched(own), { ...TAKEN, rules, base, replaced: 'all' });
    const scored = (one: Model) => scoreLeads(compile(one, leads.header, '2026-11-22'), leads.rows).scores;
    expect(scored(model)).toEqual(scored(found.model));
    expect(new Set(scored(model)).size).toBeGreaterThan(3);
  });

  it('spread two thresholds over as many as the model has', () => {
    expect(spread([60, 30], 1)).toEqual([60]);
    expect(spread([60, 30], 2)).toEqual([60, 30]);
    expect(spread([60, 30], 4)).toEqual([60, 50, 40, 30]);
    expect(spread([3, 2], 4)).toBeUndefined();
    expect(spread([60, 30], 0)).toBeUndefined();
  });
});

const BEFORE: LearnBefore = {
  state: 'ready',
  column: 'Outcome',
  won: 100,
  lost: 200,
  open: 0,
  fewest: 40,
  canInsist: true,
  leaks: [{ column: 'Contract', text: 'Filled in once won.' }],
  doubts: [],
  numeric: ['Employees'],
};
const AUC = { auc: 0.8, low: 0.7, high: 0.9 };
const BETTER = {
  verdict: 'better',
  learned: AUC,
  today: AUC,
  won: 100,
  lost: 200,
  rules: TAKEN.rules,
  base: 12,
  bands: [45, 29],
} satisfies LearnedAnswer;
const TAB = {
  header: ['Title', 'Employees', 'Outcome'],
  leads: [
    ['CEO', 10, 'won'],
    ['VP', 20, 'lost'],
  ],
  settings: { 'Outcome column': 'Outcome' },
  bands: [
    { Band: 'Hot', From: 20 },
    { Band: 'Cold', From: '' },
  ],
  rules: [written('Title', 'is', 'CEO', 10)],
};

function answering(answer: LearnedAnswer): void {
  serve({
    learnPoints: (_, { start: isStart }) => ({
      ok: true,
      value: isStart ? { before: null, learned: answer } : { before: BEFORE, learned: null },
    }),
  });
}

describe('a run', () => {
  beforeEach(async () => {
    open(TAB);
    learned.value = null;
    answering(BETTER);
    setSetting('wonValues', `w${Math.random()}`);
    await look();
  });

  it('asks once what there is to learn from, and anew when it is said otherwise how leads ended', async () => {
    expect(before.value).toMatchObject({ kind: 'here', value: { won: 100 } });
    await look();
    expect(calls).toHaveLength(1);
    use('useAnyway', 'Contract', true);
    setSetting('lostValues', 'gone');
    await look();
    expect(calls).toHaveLength(2);
    expect(decided.value.useAnyway).toEqual([]);
    expect(calls[1]?.args[1]).toMatchObject({ start: false, outcome: { lostValues: 'gone' } });
  });

  it('sends what was decided, and keeps what came of it', async () => {
    use('useAnyway', 'Contract', true);
    go('Employees', 'up');
    use('leaveOut', 'Title', true);
    use('leaveOut', 'Title', false);
    await start(true);
    expect(calls[1]?.args[1]).toMatchObject({
      start: true,
      insist: true,
      useAnyway: ['Contract'],
      leaveOut: [],
      monotone: { Employees: 'up' },
    });
    await look();
    expect(learned.value).toMatchObject({ kind: 'here', value: { verdict: 'better' } });
  });

  it('that was overtaken by another question is forgotten', async () => {
    const running = start(false);
    expect(learned.value).toEqual({ kind: 'waiting' });
    setSetting('lostValues', 'away');
    await Promise.all([look(), running]);
    expect(learned.value).toBeNull();
  });

  it('that fails says why, and may be tried again', async () => {
    serve({
      learnPoints: () => ({ ok: false, issues: [{ severity: 'error', code: 'errorsInLeads', place: '', args: {} }] }),
    });
    await start(false);
    expect(learned.value).toMatchObject({ kind: 'failed' });
    answering(BETTER);
    await start(false);
    expect(learned.value).toMatchObject({ kind: 'here' });
  });

  it('ticks all rules that are better, takes them over as one step, and lets that be undone', async () => {
    await start(false);
    expect([...ticked.value]).toEqual([0]);
    expect(replaced.value).toBe('all');
    expect(proposed.value).toEqual([{ at: 0, name: 'Hot', from: 45 }]);
    const was = draft.value;
    takeOver(BETTER);
    expect(inEdit.value).toBe(1);
    expect(isDirty.value).toBe(true);
    expect(draft.value.model.bands[0]?.from).toBe(45);
    expect(draft.value.model.rules.map(({ on }) => on)).toEqual([false, true]);
    undo();
    expect(draft.value).toBe(was);
    expect(inEdit.value).toBe(0);
  });

  it('ticks none where today’s rules should stay', async () => {
    answering({ ...BETTER, verdict: 'keep' });
    await start(false);
    expect(ticked.value.size).toBe(0);
    expect(replaced.value).toBe('same');
  });
});

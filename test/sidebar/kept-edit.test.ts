/** An edit that was not applied outlives the sidebar, and is offered again. */
import './page';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Opened } from '../../src/rpc';
import { setStep } from '../../src/sidebar/state/change';
import { base, discard, draft, isDirty } from '../../src/sidebar/state/draft';
import { drop, keptEdit, takeUp, watchKeptEdit } from '../../src/sidebar/state/kept-edit';
import { over, phase, show, toast } from '../../src/sidebar/state/session';
import { rule, type Tab } from '../engine/issues-of';
import { openingOf } from './opened';

const tab: Tab = {
  header: ['A'],
  rules: [rule('A', 'at least', 5, 15, { Rule: 'Size' })],
  leads: [['secret@lead.example']],
};
const theirs: Tab = { ...tab, rules: [...(tab.rules ?? []), rule('A', 'is', 'x', 5, { Rule: 'Kind' })] };

let stored: Map<string, string>;
let end = (): void => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  stored = new Map();
  const sessionStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  };
  Object.assign(globalThis, { sessionStorage });
  start(openingOf(tab));
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

/** Opens the sidebar as if anew. */
function start(opening: Opened): void {
  end();
  keptEdit.value = null;
  over.value = [];
  end = watchKeptEdit();
  show(opening);
  vi.advanceTimersByTime(1000);
}

function edit(weight: number): void {
  setStep(0, 0, { weight });
  vi.advanceTimersByTime(1000);
}

it('is offered on the next opening, and taken up in one step', () => {
  edit(20);
  start(openingOf(tab));
  const kept = keptEdit.value;
  expect(kept?.time).toMatch(/^\d\d:\d\d$/);
  expect(isDirty.value).toBe(false);
  if (kept) takeUp(kept);
  expect(keptEdit.value).toBeNull();
  expect(draft.value.model.rules[0]?.steps[0]?.weight).toBe(20);
});

it('is nothing to offer once it is discarded', () => {
  edit(20);
  discard();
  vi.advanceTimersByTime(1000);
  expect(stored.size).toBe(0);
  start(openingOf(tab));
  expect(keptEdit.value).toBeNull();
});

it('stays while it is offered, whatever is done meanwhile', () => {
  edit(20);
  start(openingOf(tab));
  edit(30);
  start(openingOf(tab));
  expect(keptEdit.value?.mine.rules[0]?.steps[0]?.weight).toBe(20);
});

it('is kept at once where another tab is opened', () => {
  setStep(0, 0, { weight: 20 });
  phase.value = { kind: 'loading' };
  expect([...stored.values()].join()).toContain('"weight":20');
});

it('can be dropped, and had back for a moment', () => {
  edit(20);
  start(openingOf(tab));
  const kept = keptEdit.value;
  if (kept) drop(kept);
  expect(keptEdit.value).toBeNull();
  toast.value?.undo?.();
  expect(keptEdit.value).toBe(kept);
  if (kept) drop(kept);
  vi.advanceTimersByTime(1000);
  expect(stored.size).toBe(0);
});

it('meets a model that was changed since', () => {
  edit(20);
  start(openingOf(theirs, 'r2'));
  const kept = keptEdit.value;
  if (kept) takeUp(kept);
  expect(over.value).toEqual([{ kind: 'conflict' }]);
  expect(keptEdit.value).toBe(kept);
  expect(base.value?.table.revision).toBe('r2');
});

it('holds the model and nothing of the leads', () => {
  edit(20);
  expect([...stored.values()].join()).not.toContain('secret');
});

it('is not offered to somebody who may not edit', () => {
  edit(20);
  start({ ...openingOf(tab), canEdit: false });
  expect(keptEdit.value).toBeNull();
});

it('is no harm where the browser keeps nothing, or something else', () => {
  stored.set([...stored.keys()][0] ?? 'lead-score edit ["LEAD_MODEL","Leads"]', '{"mine":{"rules":[1]}}');
  start(openingOf(tab));
  expect(keptEdit.value).toBeNull();
  Object.assign(globalThis, { sessionStorage: undefined });
  edit(20);
  expect(isDirty.value).toBe(true);
});

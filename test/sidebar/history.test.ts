/** The history of the model, and the two ways back to a version. */
import './page';
import { beforeEach, describe, expect, it } from 'vitest';
import { readModel } from '../../src/engine';
import type { Version } from '../../src/rpc';
import { setStep } from '../../src/sidebar/state/change';
import { base, draft, isDirty, origins, undo } from '../../src/sidebar/state/draft';
import { modelOfVersion, putIntoEditor, readHistory, restoreExactly, versions } from '../../src/sidebar/state/history';
import { plannedRestoration } from '../../src/sidebar/state/plan';
import { over, show, toast } from '../../src/sidebar/state/session';
import { rowsOf, rule, type Tab } from '../engine/issues-of';
import { openingOf, tableOf } from './opened';
import { calls, serve } from './server';

const size = rule('A', 'at least', 5, 15, { Rule: 'Size' });
const kind = rule('A', 'is', 1, 5, { Rule: 'Kind' });
const now: Tab = { header: ['A'], settings: { Today: '2026-11-22' }, rules: [kind, size], leads: [[1], [9]] };
const old: Tab = { ...now, settings: { Today: '2026-01-01' }, rules: [{ ...size, Weight: 9 }] };
const version = (number: number): Version => ({
  number,
  when: '2026-11-20 09:12',
  note: '',
  changes: '',
  moved: 0,
  byHand: false,
  revision: `r${number}`,
});

beforeEach(() => {
  over.value = [];
  show(openingOf(now));
});

function weights(): readonly unknown[] {
  return draft.value.model.rules.map(({ steps }) => steps[0]?.weight);
}

describe('the list of versions', () => {
  it('is read once, newest first', async () => {
    serve({ readVersions: () => ({ ok: true, value: [version(1), version(3), version(2)] }) });
    await readHistory({ again: true });
    await readHistory();
    expect(calls).toHaveLength(1);
    expect(versions.value.kind === 'here' && versions.value.list.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('is asked for anew after it could not be read', async () => {
    serve({ readVersions: () => ({ ok: false, issues: [{ severity: 'error', code: 'busy', place: '', args: {} }] }) });
    await readHistory({ again: true });
    expect(versions.value.kind).toBe('failed');
    serve({ readVersions: () => ({ ok: true, value: [] }) });
    await readHistory();
    expect(versions.value.kind).toBe('here');
  });

  it('reads the table of a version once', async () => {
    serve({ readVersion: () => ({ ok: true, value: { rows: rowsOf(old), formulas: [] } }) });
    const [one, two] = await Promise.all([modelOfVersion(7), modelOfVersion(7)]);
    expect(one).toBe(two);
    expect(calls).toHaveLength(1);
  });
});

describe('a version put into the editor', () => {
  it('is an edit of the saved model, part by part, and one step', () => {
    putIntoEditor(readModel(rowsOf(old)).model);
    expect(weights()).toEqual([9]);
    expect(origins(draft.value).rules).toEqual([1]);
    expect(base.value?.table.revision).toBe('r1');
    undo();
    expect(isDirty.value).toBe(false);
  });

  it('keeps the day as it is', () => {
    putIntoEditor(readModel(rowsOf(old)).model);
    expect(draft.value.model.settings.today).toBe('2026-11-22');
  });
});

describe('restoring exactly', () => {
  const readVersion = () => ({ ok: true, value: { rows: rowsOf(old), formulas: [[2, 1, '=1']] } }) as const;

  it('writes the version and says what it changes; the dropped edit is a step back', async () => {
    setStep(0, 0, { weight: 77 });
    serve({
      readVersion,
      restoreVersion: () => ({ ok: true, value: { model: tableOf(old, 'r2'), version: 4 } }),
    });
    expect(await restoreExactly(1)).toBe(true);
    const [, restoration, guard, note] = calls.find(({ name }) => name === 'restoreVersion')?.args ?? [];
    expect(restoration).toEqual(plannedRestoration(tableOf(now), readVersion().value));
    expect(guard).toEqual({ revision: 'r1' });
    expect(note).toMatchObject({
      text: 'Restored version 1',
      changes: 'Size: Weight 15 → 9\nRemoved rule: Kind',
    });
    expect(isDirty.value).toBe(false);
    expect(weights()).toEqual([9]);
    undo();
    undo();
    expect(weights()).toEqual([5, 15]);
  });

  it('leaves the edit as it was where the server refuses', async () => {
    setStep(0, 0, { weight: 77 });
    serve({
      readVersion,
      restoreVersion: () => ({ ok: false, issues: [{ severity: 'error', code: 'busy', place: '', args: {} }] }),
    });
    await expect(restoreExactly(1)).rejects.toThrow();
    expect(weights()).toEqual([77, 15]);
  });

  it('meets somebody who was faster', async () => {
    setStep(0, 0, { weight: 77 });
    serve({
      readVersion,
      restoreVersion: () => ({ ok: false, issues: [{ severity: 'error', code: 'stale', place: '', args: {} }] }),
      openModel: () => ({ ok: true, value: openingOf({ ...now, rules: [kind, { ...size, Weight: 40 }] }, 'r5') }),
    });
    expect(await restoreExactly(1)).toBe(false);
    expect(over.value).toEqual([{ kind: 'conflict' }]);
    expect(weights()).toEqual([77, 15]);
  });
});

it('tells on opening that the model was edited by hand', () => {
  show({ ...openingOf(now), editedByHand: true });
  expect(toast.value?.text).toBe('The model was edited by hand since version 3. You see it as it is now.');
});

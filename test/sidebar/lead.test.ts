/** The lead in the selected row: what is asked of the server, and what is made of the answer. */
import './page';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Selection } from '../../src/rpc';
import { setStep } from '../../src/sidebar/state/change';
import { askFailed, askSelection, editedView, savedView, selected } from '../../src/sidebar/state/lead';
import { place } from '../../src/sidebar/state/leads';
import { rule, type Tab } from '../engine/issues-of';
import { open } from './opened';

const tab: Tab = {
  settings: { 'As of': '2026-11-22', 'Lead key': 'E-mail', 'Blank words': 'Select' },
  header: ['E-mail', 'Size', 'Budget'],
  bands: [
    { Band: 'Hot', From: 70 },
    { Band: 'Cold', From: '' },
  ],
  rules: [rule('Size', 'at least', 100, 60), rule('Budget', 'at least', 1000, 20)],
  leads: [['a@x.example', 200, 'Select']],
};

/** Answers that are awaited: each is given with its `done`, in whatever order. */
let awaited: { readonly done: (answer: unknown) => void }[] = [];
const run = (done: (answer: unknown) => void): object => ({
  withSuccessHandler: (next: typeof done) => run(next),
  withFailureHandler: () => run(done),
  readSelection: () => awaited.push({ done }),
});
Object.assign(globalThis, { google: { script: { run: run(() => undefined) } } });

const chosen = (row: number, lead: Selection['lead'], name = 'Leads'): Selection => ({
  tab: name,
  row,
  column: 1,
  lead,
});

async function select(selection: Selection): Promise<void> {
  const asked = askSelection();
  awaited.pop()?.done({ ok: true, value: selection });
  await asked;
}

beforeEach(() => {
  awaited = [];
  open(tab);
});

describe('the selected row', () => {
  test('is a lead, with its score, what is blank, and what that leaves possible', async () => {
    await select(chosen(2, ['a@x.example', 200, 'Select']));
    expect(selected.value).toMatchObject({ kind: 'lead', row: 2, lead: 0 });
    expect(savedView.value).toMatchObject({
      score: 60_000,
      view: { name: 'Cold' },
      next: { band: { name: 'Hot' }, missing: 10_000 },
      blank: ['Budget'],
      lowest: { score: 60_000, band: { name: 'Cold' } },
      highest: { score: 80_000, band: { name: 'Hot' } },
    });
    expect(editedView.value).toBeNull();
    setStep(0, 0, { weight: 75 });
    expect(editedView.value).toMatchObject({ score: 75_000, view: { name: 'Hot' }, next: null });
    expect(savedView.value?.score).toBe(60_000);
  });

  test('is explained by its own cells where it is not among the leads at hand', async () => {
    await select(chosen(9, ['new@x.example', 500, 5000]));
    expect(selected.value).toMatchObject({ kind: 'lead', lead: undefined });
    expect(savedView.value).toMatchObject({ score: 80_000, blank: [] });
  });

  test('may be anything but a lead', async () => {
    const kinds = [];
    for (const one of [
      chosen(2, null, 'Notes'),
      chosen(1, null),
      chosen(5, ['E-mail', 'Size', 'Budget']),
      chosen(2, null),
      chosen(7, ['', '', false]),
      chosen(7, ['Select', 5, '']),
    ]) {
      await select(one);
      kinds.push(selected.value.kind);
    }
    expect(kinds).toEqual(['otherTab', 'header', 'header', 'outside', 'blank', 'noKey']);
    expect(savedView.value).toBeNull();
  });
});

describe('asking for the selection', () => {
  test('asks once while an answer is awaited, and once more afterwards', async () => {
    const asked = [askSelection(), askSelection(), askSelection()];
    expect(awaited.length).toBe(1);
    awaited.pop()?.done({ ok: true, value: chosen(1, null) });
    await asked[1];
    await Promise.resolve();
    expect(selected.value.kind).toBe('header');
    expect(awaited.length).toBe(1);
    awaited.pop()?.done({ ok: true, value: chosen(2, ['a@x.example', 200, '']) });
    await Promise.all(asked);
    expect(selected.value.kind).toBe('lead');
    expect(awaited.length).toBe(0);
  });

  test('ignores an answer for leads that are no longer shown', async () => {
    await select(chosen(1, null));
    const asked = askSelection();
    place.value = place.value && { ...place.value };
    awaited.pop()?.done({ ok: true, value: chosen(2, ['a@x.example', 200, '']) });
    await asked;
    expect(selected.value.kind).toBe('header');
  });

  test('keeps what was shown where it fails, until it works again', async () => {
    await select(chosen(2, ['a@x.example', 200, '']));
    const asked = askSelection();
    awaited.pop()?.done(null);
    await asked;
    expect(askFailed.value).toBe(true);
    expect(selected.value.kind).toBe('lead');
    await select(chosen(1, null));
    expect(askFailed.value).toBe(false);
  });
});

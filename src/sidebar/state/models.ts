/** The models of the spreadsheet: read, copied under a new name, made from a template, and given a tab to score. */
import { signal } from '@preact/signals';
import type { KnownModel, TemplateChoice } from '../../rpc';
import { CallFailure, call } from '../api';
import { say } from '../words';
import { place } from './leads';
import type { Answer } from './lists';
import { open, tell } from './session';

export const models = signal<Answer<readonly KnownModel[]>>({ kind: 'waiting' });
/** The model of which a copy is being named; NEW where a model is made from a template. */
export const copying = signal<string | null>(null);
export const NEW = '';
export const templates = signal<readonly TemplateChoice[]>([]);
export const isBusy = signal(false);

export async function readModels(): Promise<void> {
  if (models.value.kind === 'failed') models.value = { kind: 'waiting' };
  try {
    models.value = { kind: 'here', value: await call('listModels') };
  } catch (failure) {
    fail(failure);
  }
}

/** What a model is called: its own name, else that of its tab. */
export function modelTitle({ title, tab }: Pick<KnownModel, 'title' | 'tab'>): string {
  return title === '' ? tab : title;
}

/** Asks which templates there are for the open tab. */
export async function beginNew(): Promise<void> {
  const from = place.value;
  if (!from || isBusy.value) return;
  await work(async () => {
    templates.value = (await call('proposeModel', from.tab, from.header, null)).templates;
    copying.value = NEW;
  });
}

/** Makes a copy under a new name, or a model from a template, in a tab of its own. */
export async function makeModel(model: string, template: string, title: string): Promise<void> {
  const [from, wanted] = [place.value, title.trim()];
  if (!from || wanted === '' || isBusy.value) return;
  await work(async () => {
    const made =
      model === NEW ? await call('newModel', from, template, wanted) : await call('copyModel', model, wanted);
    copying.value = null;
    tell(say('modelCopied', { model: modelTitle(made), tab: made.tab }));
    await readModels();
  });
}

/** Scores the open tab by another model: beside the present scores, or instead of them. */
export async function scoreBy(model: KnownModel, how: 'beside' | 'instead'): Promise<void> {
  const from = place.value;
  if (!from || isBusy.value) return;
  await work(async () => {
    await call('scoreBy', from, model.name, how);
    if (how === 'instead') await open(from.tab);
    tell(say(how === 'instead' ? 'scoredInstead' : 'scoredBeside', { tab: from.tab, model: modelTitle(model) }));
    await readModels();
  });
}

async function work(what: () => Promise<void>): Promise<void> {
  isBusy.value = true;
  try {
    await what();
  } catch (failure) {
    fail(failure);
  } finally {
    isBusy.value = false;
  }
}

function fail(failure: unknown): void {
  models.value = { kind: 'failed', failure: failure instanceof CallFailure ? failure : new CallFailure([], true) };
}

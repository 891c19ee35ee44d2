/** The history of the model: its versions as the server keeps them, and ways back to one. */
import { signal } from '@preact/signals';
import { type Model, pairParts, readModel } from '../../engine';
import type { Refusal, Version, VersionTable } from '../../rpc';
import { CallFailure, call } from '../api';
import { say } from '../words';
import { reload } from './apply';
import { replaceModel } from './change';
import { changeText } from './changes';
import { base, draft, draftOf, saved, undo } from './draft';
import { place } from './leads';
import { plannedRestoration } from './plan';
import { moved } from './preview';
import { tell } from './session';

export type Versions =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly issues: readonly Refusal[] }
  /** Newest first; as they were when the model had this revision. */
  | { readonly kind: 'here'; readonly list: readonly Version[]; readonly model: string; readonly revision: string };

export const versions = signal<Versions>({ kind: 'loading' });

let asked = '';
const read = new Map<string, Promise<ReadVersion>>();

/** Reads the list of versions, unless it is here as of the saved model. */
export async function readHistory({ again = false }: { readonly again?: boolean } = {}): Promise<void> {
  const now = base.peek()?.table;
  if (!now) return;
  const key = `${now.name} ${now.revision}`;
  if (!again && asked === key) return;
  asked = key;
  const shown = versions.peek();
  if (shown.kind !== 'here' || shown.model !== now.name) versions.value = { kind: 'loading' };
  try {
    const list = await call('readVersions', now.name);
    if (asked !== key) return;
    const newestFirst = [...list].sort((a, b) => b.number - a.number);
    versions.value = { kind: 'here', list: newestFirst, model: now.name, revision: now.revision };
  } catch (failure) {
    if (asked !== key) return;
    asked = '';
    versions.value = { kind: 'failed', issues: failure instanceof CallFailure ? failure.issues : [] };
  }
}

interface ReadVersion {
  readonly table: VersionTable;
  readonly model: Model;
}

/** The model of a version. */
export async function modelOfVersion(number: number): Promise<Model> {
  return (await readVersion(number)).model;
}

/** Makes a version the edit: its effect is previewed, and nothing is written before it is applied. */
export function putIntoEditor(version: Model): void {
  const now = base.value?.read.model;
  if (!now) return;
  const { today, timeZone, format } = now.settings;
  // These are facts of the spreadsheet today, not of the version.
  const facts = Object.fromEntries(
    Object.entries({ today, timeZone, format }).filter(([, cell]) => cell !== undefined),
  );
  const model: Model = { ...version, settings: { ...version.settings, ...facts } };
  replaceModel(draftOf(model, pairParts(now, model)));
}

/** Writes a version's table back, cell by cell; an edit in the making is one step back. Tells whether it is written. */
export async function restoreExactly(number: number): Promise<boolean> {
  const [from, now] = [place.value, base.value];
  if (!from || !now) return false;
  const version = await readVersion(number);
  // As an edit first: so its effect on the leads can be counted.
  putIntoEditor(version.model);
  const note = {
    text: say('restoredNote', { number }),
    changes: changeText(now.read.model, draft.value),
    moved: moved.value.length,
  };
  try {
    const restoration = plannedRestoration(now.table, version.table);
    const { model } = await call('restoreVersion', from, restoration, { revision: now.table.revision }, note);
    saved(model);
    tell(say('restored', { number }));
    return true;
  } catch (failure) {
    undo();
    if (!(failure instanceof CallFailure) || !failure.has('stale')) throw failure;
    const opening = await call('openModel', from.tab);
    if (opening.kind === 'model') reload(opening);
    return false;
  }
}

/** A version never changes, so each is read once. */
function readVersion(number: number): Promise<ReadVersion> {
  const name = base.peek()?.table.name ?? '';
  const key = `${name} ${number}`;
  const known = read.get(key);
  if (known) return known;
  const reading = call('readVersion', name, number).then((table) => ({ table, model: readModel(table.rows).model }));
  read.set(key, reading);
  reading.catch(() => read.delete(key));
  return reading;
}

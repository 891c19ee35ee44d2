/** An edit that was not applied, kept in the browser's tab in case the sidebar is closed: the model alone, no leads. */
import { effect, signal } from '@preact/signals';
import type { Model } from '../../engine';
import type { Opening, Origins } from '../../rpc';
import { say } from '../words';
import { replaceModel } from './change';
import { meet } from './conflict';
import { base, draft, draftOf, isDirty, origins } from './draft';
import { place } from './leads';
import { canEdit, phase, tell } from './session';

/** An edit as it is kept, with the model that it began with. */
export interface KeptEdit {
  readonly time: string;
  readonly revision: string;
  readonly common: Model;
  readonly mine: Model;
  readonly from: Origins;
}

/** An edit from an earlier sitting, until it is taken up or dropped. */
export const keptEdit = signal<KeptEdit | null>(null);

/** The pause after a change before it is kept. */
const PAUSE = 400;

/** Keeps the edit as it grows, forgets it once it is applied or discarded, and offers it on opening. Gives what ends it. */
export function watchKeptEdit(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let seen: Opening | null = null;
  const end = effect(() => {
    const now = phase.value;
    clearTimeout(waiting);
    if (now.kind !== 'open' || now.opening.kind !== 'model') {
      // Another tab is being opened: what has not been kept yet is kept now, or never.
      if (waiting !== undefined && isDirty.peek()) keep();
      waiting = undefined;
      return;
    }
    const grows = isDirty.value;
    draft.value;
    if (seen !== now.opening) {
      seen = now.opening;
      if (!grows && now.opening.canEdit) keptEdit.value = find();
    }
    if (keptEdit.value || !canEdit.value) return;
    waiting = setTimeout(grows ? keep : forget, PAUSE);
  });
  return () => {
    clearTimeout(waiting);
    end();
  };
}

/** Goes on with the kept edit: on the same model as it was, on another one by way of the conflict. */
export function takeUp(kept: KeptEdit): void {
  const now = base.value?.table;
  if (!now) return;
  const settled = (): void => {
    keptEdit.value = null;
  };
  if (kept.revision !== now.revision) {
    meet(now, { ...kept, settled });
    return;
  }
  replaceModel(draftOf(kept.mine, kept.from));
  settled();
}

/** Forgets the kept edit; for a moment it can be had back. */
export function drop(kept: KeptEdit): void {
  keptEdit.value = null;
  tell(say('keptDropped'), () => {
    keptEdit.value = kept;
  });
}

function keep(): void {
  const now = base.peek();
  if (!now) return;
  const edit = draft.peek();
  const kept: KeptEdit = {
    time: clock(new Date()),
    revision: now.table.revision,
    common: now.read.model,
    mine: edit.model,
    from: origins(edit),
  };
  try {
    sessionStorage.setItem(key(), JSON.stringify(kept));
  } catch {
    // Without storage an edit ends with the sidebar.
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(key());
  } catch {
    // Nothing is kept where nothing can be.
  }
}

function find(): KeptEdit | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(key()) ?? 'null') as KeptEdit | null;
    const isWhole = [kept?.common, kept?.mine].every((model) =>
      model?.rules.every(({ steps }) => Array.isArray(steps)),
    );
    return isWhole ? kept : null;
  } catch {
    return null;
  }
}

/** Two tabs of leads may share a model, and two models a tab. */
function key(): string {
  return `lead-score edit ${JSON.stringify([base.peek()?.table.name, place.peek()?.tab])}`;
}

function clock(now: Date): string {
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

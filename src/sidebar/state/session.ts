/** The life of the sidebar: opening, what it found, what it waits for, what went wrong, and what it says in passing. */
import { computed, signal } from '@preact/signals';
import type { Opened, Opening } from '../../rpc';
import { type CallFailure, call } from '../api';
import { say } from '../words';
import { holdActivities } from './activities';
import { base, begin, type Key } from './draft';
import { day, holdLeads, place } from './leads';

export type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: CallFailure }
  | { readonly kind: 'open'; readonly opening: Opening };

export type Tab = 'lead' | 'rules' | 'bands' | 'more';

/** Screens of the part that comes when it is asked for. */
export type PartScreen = 'proof' | 'thresholds' | 'learn' | 'ideal' | 'drift' | 'opinions' | 'twoModels';

/** What lies over the four places, with a way back. */
export type Over =
  | { readonly kind: 'rule'; readonly at: Key; readonly isNew?: boolean }
  | { readonly kind: 'group'; readonly at: number }
  | { readonly kind: 'groups' }
  | { readonly kind: 'band'; readonly at: Key }
  | { readonly kind: 'leads'; readonly title: string; readonly leads: readonly number[] }
  | { readonly kind: 'preview' }
  | { readonly kind: 'issues' }
  | { readonly kind: 'history' }
  | { readonly kind: 'version'; readonly number: number }
  | { readonly kind: 'examples' }
  | { readonly kind: 'segments' | 'owners' | 'questions' | 'activities' }
  | { readonly kind: 'segment' | 'owner' | 'question'; readonly at: Key; readonly isNew?: boolean }
  | { readonly kind: 'gridCell'; readonly cell: string }
  | { readonly kind: 'settings' }
  | { readonly kind: 'models' | 'lists' | 'readiness' }
  | { readonly kind: PartScreen }
  | { readonly kind: 'conflict' };

export const phase = signal<Phase>({ kind: 'loading' });
export const tab = signal<Tab>('rules');
export const over = signal<readonly Over[]>([]);
/** A sentence in passing, spoken by screen readers too; `undo` offers to take back what it tells of. */
export const toast = signal<{ readonly text: string; readonly undo?: () => void } | null>(null);

export const opened = computed<Opened | null>(() => {
  const now = phase.value;
  return now.kind === 'open' && now.opening.kind === 'model' ? now.opening : null;
});
export const canEdit = computed(() => opened.value?.canEdit ?? false);

/** Opens the sidebar on the tab that the person looks at, or on a named one; an edit in the making is given up. */
export async function open(named: string | null = null): Promise<void> {
  phase.value = { kind: 'loading' };
  over.value = [];
  try {
    show(await call('openModel', named));
  } catch (failure) {
    phase.value = { kind: 'failed', failure: failure as CallFailure };
  }
}

/** Takes over what an opening gives. */
export function show(opening: Opening): void {
  if (opening.kind === 'model') {
    take(opening);
    begin(opening.model);
    if (!opening.canEdit) tab.value = 'lead';
    if (opening.editedByHand) tell(say('editedByHand', { number: opening.version }));
  } else base.value = null;
  phase.value = { kind: 'open', opening };
}

/** Takes over the leads of an opening and leaves the edit alone. */
export function take(opening: Opened): void {
  place.value = opening.place;
  day.value = opening.day;
  holdLeads(opening.leads);
  holdActivities(opening.activities);
}

/** Lays a screen over the others. */
export function goOver(screen: Over): void {
  over.value = [...over.value, screen];
}

/** Goes back by one screen. */
export function goBack(): void {
  over.value = over.value.slice(0, -1);
}

let passing: ReturnType<typeof setTimeout> | undefined;

/** Says something in passing. */
export function tell(text: string, undo?: () => void): void {
  toast.value = undo ? { text, undo } : { text };
  clearTimeout(passing);
  passing = setTimeout(() => {
    toast.value = null;
  }, 8000);
}

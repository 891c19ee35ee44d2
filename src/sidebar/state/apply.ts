/** Applying the edit: one call; when somebody was faster, nothing is written and nothing is lost. */
import { signal } from '@preact/signals';
import type { Opened, Refusal } from '../../rpc';
import { CallFailure, call } from '../api';
import { say } from '../words';
import { logFingerprints } from './activities';
import { changeText } from './changes';
import { meet } from './conflict';
import { base, draft, origins, saved } from './draft';
import { broken } from './examples';
import { day, fingerprints, place } from './leads';
import { plannedEdit } from './plan';
import { moved } from './preview';
import { take, tell } from './session';

export type Applying =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  /** Waits for a person to say that it is meant: cells with formulas, or examples that would no longer hold. */
  | {
      readonly kind: 'asks';
      readonly asks: 'formulas' | 'examples';
      readonly lines: readonly string[];
      readonly with: Wish;
    }
  | { readonly kind: 'failed'; readonly issues: readonly Refusal[]; readonly lost: boolean; readonly with: Wish };

/** What a person wants applied, and what they have agreed to. */
export interface Wish {
  readonly note: string;
  readonly overFormulas?: boolean;
  readonly overExamples?: boolean;
}

export const applying = signal<Applying>({ kind: 'idle' });

/** Writes the edit into the spreadsheet; tells whether it is written. */
export async function apply(wish: Wish): Promise<boolean> {
  const from = place.value;
  const now = base.value;
  if (!from || !now || applying.value.kind === 'working') return false;
  if (wish.overExamples !== true && broken.value.length > 0) {
    applying.value = { kind: 'asks', asks: 'examples', lines: broken.value.map(({ line }) => line), with: wish };
    return false;
  }
  const edit = draft.value;
  const leads = moved.value.length;
  const activities = logFingerprints();
  applying.value = { kind: 'working' };
  try {
    const { model } = await call(
      'applyEdit',
      from,
      plannedEdit(now, edit.model, origins(edit), day.value),
      {
        revision: now.table.revision,
        columns: fingerprints(),
        overFormulas: wish.overFormulas ?? false,
        ...(activities ? { activities } : {}),
      },
      { text: wish.note, changes: changeText(now.read.model, edit), moved: leads },
    );
    saved(model);
    applying.value = { kind: 'idle' };
    tell(say('applied', { n: leads }));
    return true;
  } catch (failure) {
    await put(failure instanceof CallFailure ? failure : new CallFailure([], true), wish, from.tab);
    return false;
  }
}

/** Gives up waiting for an answer. */
export function calmDown(): void {
  applying.value = { kind: 'idle' };
}

async function put(failure: CallFailure, wish: Wish, tab: string): Promise<void> {
  if (failure.has('formulaInCell')) {
    const lines = failure.issues.map(({ args, place: at }) => `${at}: ${String(args.formula ?? '')}`);
    applying.value = { kind: 'asks', asks: 'formulas', lines, with: wish };
    return;
  }
  if (!failure.has('stale') && !failure.has('leadsChanged')) {
    applying.value = { kind: 'failed', issues: failure.issues, lost: failure.lost, with: wish };
    return;
  }
  try {
    const opening = await call('openModel', tab);
    if (opening.kind !== 'model') applying.value = { kind: 'failed', issues: failure.issues, lost: false, with: wish };
    else reload(opening);
  } catch (again) {
    const { issues, lost } = again as CallFailure;
    applying.value = { kind: 'failed', issues, lost, with: wish };
  }
}

/** Takes over leads and model as they are now and keeps the edit: as it is, or as a conflict to be settled. */
export function reload(opening: Opened): void {
  applying.value = { kind: 'idle' };
  take(opening);
  if (opening.model.revision === base.value?.table.revision) tell(say('leadsReloaded'));
  else meet(opening.model);
}

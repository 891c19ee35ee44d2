/** The part of the sidebar that comes when it is first asked for: the screens of proof, as a script of its own. */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { CallFailure, call } from '../api';
import type { Answer } from './lists';
import type { PartScreen } from './session';

/** The part, once it is here: its script puts itself there. */
export const part = signal<Answer<ComponentType<{ readonly screen: PartScreen }>>>({ kind: 'waiting' });
/** What the proof comes to, in a line; the part knows once it has counted. */
export const proofLine = signal('');

let isComing = false;

/** Fetches the part, unless it is here or on its way. */
export async function readPart(): Promise<void> {
  if (isComing || part.value.kind === 'here') return;
  isComing = true;
  part.value = { kind: 'waiting' };
  try {
    await LeadScoreRun_(await call('readPart'));
    if (part.peek().kind !== 'here') throw new CallFailure([], true);
  } catch (failure) {
    part.value = { kind: 'failed', failure: failure instanceof CallFailure ? failure : new CallFailure([], true) };
  } finally {
    isComing = false;
  }
}

/** Unpacks a script and runs it; the page itself starts by it. */
declare const LeadScoreRun_: (packed: string) => Promise<void>;

/** Whether Google Sheets warns whoever edits the model's tab by hand. */
import { signal } from '@preact/signals';
import { CallFailure, call } from '../api';
import { sayIssue } from '../words';
import { base } from './draft';
import { tell } from './session';

/** null until it is known. */
export const isProtected = signal<boolean | null>(null);
export const isProtecting = signal(false);

let of = '';

/** Asks once for each model. */
export async function readProtection(): Promise<void> {
  const name = base.peek()?.table.name ?? '';
  if (name === '' || of === name) return;
  of = name;
  isProtected.value = null;
  try {
    const answer = await call('isProtected', name);
    if (of === name) isProtected.value = answer;
  } catch {
    of = '';
  }
}

/** Switches the warning on or off. */
export async function protect(on: boolean): Promise<void> {
  const name = base.peek()?.table.name ?? '';
  if (isProtecting.value) return;
  isProtecting.value = true;
  const before = isProtected.value;
  isProtected.value = on;
  try {
    await call('protectModel', name, on);
  } catch (failure) {
    isProtected.value = before;
    if (failure instanceof CallFailure) tell(failure.issues.map(sayIssue).join(' '));
  } finally {
    isProtecting.value = false;
  }
}

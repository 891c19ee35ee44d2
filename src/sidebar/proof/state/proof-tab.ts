/** The Proof tab of the spreadsheet: made or brought up to date, and gone to. */
import { signal } from '@preact/signals';
import { CallFailure, call } from '../../api';
import { place } from '../../state/leads';
import { goToTab } from '../../state/lists';
import { tell } from '../../state/session';
import { say, sayIssue } from '../../words';

export const isMaking = signal(false);

/** Has the server make the tab for the saved model, and goes there. */
export async function showProofTab(): Promise<void> {
  const from = place.value;
  if (!from || isMaking.value) return;
  isMaking.value = true;
  try {
    const tab = await call('proofOf', from);
    await goToTab(tab);
    tell(say('proofTabMade', { tab }));
  } catch (failure) {
    const lines = failure instanceof CallFailure ? failure.issues.map(sayIssue) : [];
    tell(lines.filter((line) => line !== '').join(' ') || say('rowNotReadWhy'));
  } finally {
    isMaking.value = false;
  }
}

/** Columns beside the range of the score formulas: the formulas are made to read them, and the leads are loaded anew. */
import { signal } from '@preact/signals';
import { CallFailure, call } from '../api';
import { say, sayIssue } from '../words';
import { meet } from './conflict';
import { base } from './draft';
import { place } from './leads';
import { phase, take, tell } from './session';

/** Whether the formulas are being extended just now. */
export const extending = signal(false);

/** Has the formulas read the columns beside them; the edit stays. */
export async function extendFormulas(column: string): Promise<void> {
  const from = place.value;
  if (!from || extending.value) return;
  extending.value = true;
  try {
    await call('extendLeads', from);
    const opening = await call('openModel', from.tab);
    phase.value = { kind: 'open', opening };
    if (opening.kind !== 'model') return;
    take(opening);
    if (opening.model.revision !== base.value?.table.revision) meet(opening.model);
    tell(say('extended', { column }));
  } catch (failure) {
    tell(failure instanceof CallFailure ? failure.issues.map(sayIssue).join(' ') : String(failure));
  } finally {
    extending.value = false;
  }
}

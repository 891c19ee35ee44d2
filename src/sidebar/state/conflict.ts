/** Two people changed the model: what stands there now, beside the edit, until one of three ways out is taken. */
import { signal } from '@preact/signals';
import type { ModelTable } from '../../rpc';
import { goOver } from './session';

/** The model that stands in the spreadsheet now, while the edit began with another. */
export const theirs = signal<ModelTable | null>(null);

/** Puts an edit beside what somebody else wrote meanwhile. */
export function meet(table: ModelTable): void {
  theirs.value = table;
  goOver({ kind: 'conflict' });
}

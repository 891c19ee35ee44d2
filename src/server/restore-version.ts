/** A version of the history written back into the model's tab, values and formulas, cell by cell. */
import type { Applied, Guard, LeadPlace, Note, Restoration } from '../rpc';
import { openSpreadsheet, writeFormulas } from '../sheets';
import { locked } from './answer';
import { leadsAt, unchanged, write } from './apply-edit';

/** Carries out the plan of a restoration; refuses where the model was changed meanwhile. */
export function restore(
  place: LeadPlace,
  { plan, formulas }: Restoration,
  guard: Pick<Guard, 'revision'>,
  note: Note,
): Applied {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const before = unchanged(spreadsheet, place, guard);
    const { names } = leadsAt(spreadsheet, place, before);
    return write(spreadsheet, place, before, plan, names, note, () => writeFormulas(before, formulas));
  });
}

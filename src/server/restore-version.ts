/** A version of the history written back into the model's tab, values and formulas, cell by cell. */
import { planRestore } from '../engine';
import type { Applied, Guard, LeadPlace, Note } from '../rpc';
import { openSpreadsheet, writeFormulas } from '../sheets';
import { decline, locked, reason } from './answer';
import { leadsAt, write } from './apply-edit';
import { modelOf, readIn } from './versions';

/** Writes the table of a version back; refuses where the model was changed meanwhile. */
export function restore(place: LeadPlace, number: number, guard: Pick<Guard, 'revision'>, note: Note): Applied {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const before = modelOf(spreadsheet, place.model);
    if (before.revision !== guard.revision) decline(reason('stale'));
    const version = readIn(spreadsheet, before, number);
    const plan = planRestore(before.rows, before.formulas, version.rows, version.formulas);
    const { names } = leadsAt(spreadsheet, place, before);
    return write(spreadsheet, place, before, plan, names, note, () => writeFormulas(before, version.formulas));
  });
}

/** Where the sidebar takes a person in the sheet, and more columns of the leads there. */
import type { LeadPlace, LeadTable } from '../rpc';
import { openSpreadsheet } from '../sheets';
import { tabNamed } from './answer';
import { leadsAt } from './apply-edit';
import { columnsOf } from './lead-data';
import { modelOf } from './versions';

/** Goes to a lead; false where its row is not there any more. */
export function select({ tab, leads }: LeadPlace, row: number): boolean {
  const spreadsheet = openSpreadsheet();
  const sheet = tabNamed(spreadsheet, tab);
  if (!(row >= 1 && row <= sheet.getMaxRows())) return false;
  sheet.getRange(row, leads.column + 1).activate();
  return true;
}

/** More columns of the leads, of the rows given or of all of them. */
export function columns(place: LeadPlace, positions: readonly number[], rows?: LeadTable['rows'] | null) {
  const spreadsheet = openSpreadsheet();
  return columnsOf(leadsAt(spreadsheet, place, modelOf(spreadsheet, place.model)), positions, rows);
}

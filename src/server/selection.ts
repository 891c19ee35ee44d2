/** Where the person is in the sheet, and where the sidebar takes them. */
import { headerIndex, text } from '../engine';
import type { LeadPlace, LeadTable, Selection } from '../rpc';
import { cellReader, openSpreadsheet } from '../sheets';
import { tabNamed } from './answer';
import { leadsAt } from './apply-edit';
import { columnsOf } from './lead-data';
import { notedOf } from './note-answers';
import { modelOf } from './versions';

/** Reads the selected cell, and the lead in its row where it is one. */
export function selected(place: LeadPlace): Selection {
  const spreadsheet = openSpreadsheet();
  const sheet = spreadsheet.getActiveSheet();
  const cell = sheet.getActiveCell();
  const [row, column] = [cell.getRow(), cell.getColumn()];
  const { header, leads } = place;
  const first = Math.max(leads.row, header.row + 1);
  const isLead =
    sheet.getName() === place.tab && row - 1 >= first && (leads.lastRow === null || row - 1 <= leads.lastRow);
  if (!isLead) return { tab: sheet.getName(), row, column, lead: null };
  const model = modelOf(spreadsheet, place.model);
  const width = leads.lastColumn - leads.column + 1;
  const cellsOf = (at: number) =>
    (sheet.getRange(at, leads.column + 1, 1, width).getValues()[0] ?? []).map(cellReader(model.timeZone));
  const lead = cellsOf(row);
  const found = { tab: place.tab, row, column, lead };
  if (!place.spilled) return found;
  const names = headerIndex(cellsOf(header.row + 1).map((name) => String(name).trim()));
  const key = names.get(text(model.model.settings.leadKey ?? ''));
  return key === undefined ? found : { ...found, notes: notedOf(spreadsheet, model, lead[key] ?? '') };
}

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

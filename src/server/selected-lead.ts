/** The lead that a person has selected, with what the notes say about it. */
import { headerIndex, text } from '../engine';
import type { LeadPlace, Selection } from '../rpc';
import { cellReader, openSpreadsheet } from '../sheets';
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

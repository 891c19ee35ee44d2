/** How a lead is called wherever leads are listed: its name, and a second line that tells it apart. */
import { say } from '../words';
import { arrivals, fetchColumns, leadRows, sheetRowOf } from './leads';
import { titleColumns, titleOf } from './name-columns';

/** The name of a lead; where nothing names it, its row in the sheet. */
export function leadName(lead: number): string {
  arrivals.value;
  return titleOf(leadRows()[lead] ?? []).name || say('rowName', { row: sheetRowOf(lead) });
}

/** What tells a lead apart from others of its name: position, company, e-mail, as far as there are any. */
export function leadDetail(lead: number): string {
  arrivals.value;
  return titleOf(leadRows()[lead] ?? []).details.join(' · ');
}

/** Fetches the columns that leads are named by; a list looks poorer without them, and works. */
export function fetchNames(): void {
  void fetchColumns(titleColumns.peek()).catch(() => undefined);
}

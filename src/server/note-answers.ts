/** Answers about leads whose rows come from a formula: kept in the Lead notes by Lead key, so that they stay with their lead. */
import { type Cell, isEmpty, isError, plainCell, text } from '../engine';
import { listWord } from '../lists';
import type { Answers, LeadPlace } from '../rpc';
import { cellName, type ModelSheet, readRows, writeAnswer, writeListColumns } from '../sheets';
import { decline, reason } from './answer';
import { addTitle, keyIn, keyOf, makeNotes, readNotes } from './lead-notes';
import { isSpilled } from './spilled';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What the notes say about a lead, by the name of the column in the form in which texts are compared. */
export function notedOf(spreadsheet: Spreadsheet, model: ModelSheet, key: Cell): { readonly [column: string]: Cell } {
  const { tab, row } = readNotes(spreadsheet, model);
  const cells = tab?.values[row(keyOf(key)) ?? -1];
  const found = (tab?.values[0] ?? []).flatMap((name, column): [string, Cell][] => {
    const cell = cells ? plainCell(cells[column]) : '';
    return isEmpty(name) || isEmpty(cell) ? [] : [[text(String(name)), cell]];
  });
  // Of two columns with one name the first is meant.
  return Object.fromEntries(found.reverse());
}

/** The key of a lead that is the only one to have it; declines where the notes could not tell it from others. */
export function onlyKey(
  sheet: Sheet,
  { tab, header, leads }: LeadPlace,
  column: number,
  row: number,
  cell: Cell,
  read: (cell: unknown) => Cell,
): string {
  const shown = keyOf(cell);
  if (shown === '') decline(reason('noLeadKey'));
  if (isError(cell)) {
    const place = `${tab}!${cellName(row - 1, column)}`;
    decline(reason('errorsInLeads', place, { number: 1, cell: place, shown, columns: '' }));
  }
  const first = Math.max(leads.row, header.row + 1);
  const last = Math.min(sheet.getLastRow(), leads.lastRow === null ? Number.POSITIVE_INFINITY : leads.lastRow + 1);
  const keys = sheet.getRange(first + 1, column + 1, Math.max(last - first, 1), 1).getValues();
  const number = keys.filter(([key]) => text(keyOf(read(key))) === text(shown)).length;
  if (number === 0) decline(reason('otherLead', '', { row }));
  if (number > 1) decline(reason('leadKeyRepeated', tab, { number: 1, key: shown, tab }));
  return shown;
}

/** Writes answers beside the key of their lead, with columns and a row for them where the notes lack these; gives the name of their tab. */
export function noteAnswers(
  spreadsheet: Spreadsheet,
  model: ModelSheet,
  key: string,
  answers: Answers['answers'],
  behind: Sheet,
): string {
  const known = readNotes(spreadsheet, model);
  const names = [...new Map(answers.map(({ column }) => [text(column), column.trim()])).values()];
  const dressed = names.map((title) => ({ title, format: 'number', width: 160 }) as const);
  const { sheet, values } = known.tab ?? makeNotes(spreadsheet, model, dressed, behind);
  const tab = sheet.getName();
  const header = (values[0] ?? []).map((cell) => text(String(cell ?? '')));
  const keyColumn = keyIn({ values }, model);
  if (keyColumn < 0) decline(reason('notThere', tab, { name: listWord('entries', 'lead', model.model.language) }));
  const row = known.row(key) ?? values.length;
  const places = names.map((name) => header.indexOf(text(name)));
  refuseFilled(sheet, tab, row, keyColumn, places);
  if (!sheet.getRange(row + 1 > sheet.getMaxRows() ? 1 : row + 1, keyColumn + 1).canEdit())
    decline(reason('notEditable', '', { tab }));
  let next = header.length;
  const columns = new Map(names.map((name, at) => [text(name), places[at] === -1 ? next++ : (places[at] ?? 0)]));
  for (const name of names) {
    const column = columns.get(text(name)) ?? 0;
    if (column >= header.length) addTitle(sheet, column, name);
  }
  if (row === values.length) writeListColumns(sheet, row, [{ column: keyColumn, format: 'text', cells: [key] }]);
  for (const { column, value } of answers) writeAnswer(sheet, row, columns.get(text(column)) ?? 0, value);
  return tab;
}

/** People may fill columns of the notes by formulas of their own, and the keys stay what they are. */
function refuseFilled(sheet: Sheet, tab: string, row: number, keyColumn: number, columns: readonly number[]): void {
  const width = Math.max(sheet.getLastColumn(), 1);
  const top = readRows(sheet, 0, 2, width);
  const formulas = row < sheet.getMaxRows() ? readRows(sheet, row, row, width).formulas[row] : undefined;
  const area = { header: { row: 0 }, leads: { row: 0, column: 0 } };
  if (columns.includes(keyColumn) || [keyColumn, ...columns].some((column) => isSpilled(top, area, column)))
    decline(reason('spilledLeads', '', { tab }));
  for (const column of columns) {
    const formula = formulas?.[column] ?? '';
    if (formula === '') continue;
    const cell = cellName(row, column);
    decline(reason('formulaInCell', `${tab}!${cell}`, { cell, formula }));
  }
}

/** Answers of a lead written into its row, or into the notes where its row comes from a formula: only while it is the lead that was asked. */
import { type Cell, headerIndex, isEmpty, originOf, text } from '../engine';
import type { Answers, LeadPlace, Written } from '../rpc';
import {
  argumentSeparator,
  cellName,
  cellReader,
  formulasOf,
  insertNamed,
  openSpreadsheet,
  readRawTab,
  readRows,
  rewriteFormulas,
  widened,
  writeAnswer,
} from '../sheets';
import { decline, locked, reason, tabNamed } from './answer';
import { leadsAt } from './apply-edit';
import { columnsOf } from './lead-data';
import { noteAnswers, onlyKey } from './note-answers';
import { open } from './open-model';
import { isSpilled } from './spilled';
import { modelOf } from './versions';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = ReturnType<typeof readRows>;

/** Writes what a lead answered; columns that are missing are put behind the leads where the asker agreed. */
export function writeDown(place: LeadPlace, { row, lead, answers, adds, rows }: Answers): Written {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const sheet = tabNamed(spreadsheet, place.tab);
    const model = modelOf(spreadsheet, place.model);
    const { header, leads } = place;
    const width = sheet.getLastColumn();
    const top = readRows(sheet, Math.min(header.row, leads.row), Math.max(leads.row, header.row + 1) + 1, width);
    const own = readRows(sheet, row - 1, row - 1, width);
    const read = cellReader(model.timeZone);
    const names = (top.values[header.row] ?? []).map((cell) => String(read(cell)).trim());
    const positions = headerIndex(
      names.slice(0, leads.lastColumn + 1).map((name, at) => (at < leads.column ? '' : name)),
    );
    const key = positions.get(text(model.model.settings.leadKey ?? ''));
    const isFilled = (column: number): boolean => isSpilled(top, place, column - leads.column);
    if (isFilled(key ?? leads.column)) {
      // A Lead key beside the formula's rows would tell nothing about them.
      if (key === undefined) return decline(reason('noLeadKey'));
      const id = onlyKey(sheet, place, key, row, lead[key - leads.column] ?? '', read);
      const wrong = answers.find(({ column }) => column.trim() === '' || originOf(column) !== undefined);
      if (wrong) decline(reason('notThere', '', { name: wrong.column }));
      return { columns: {}, reopened: null, notes: noteAnswers(spreadsheet, model, id, answers, sheet) };
    }
    refuseOther(own, place, row, lead, key, read);

    // A column that stands outside of what the formulas read is there all the same.
    const everywhere = headerIndex(names);
    const columnOf = (name: string): number | undefined => positions.get(text(name)) ?? everywhere.get(text(name));
    const missing = [...new Set(answers.map(({ column }) => column.trim()))].filter(
      (name) => columnOf(name) === undefined,
    );
    const unwanted = adds ? missing.find((name) => name === '' || originOf(name) !== undefined) : missing[0];
    if (unwanted !== undefined) decline(reason('notThere', '', { name: unwanted }));
    const found = answers.map(({ column, value }) => ({ at: columnOf(column), name: column.trim(), value }));
    const there = found.flatMap(({ at }) => (at === undefined ? [] : [at]));
    if (there.some(isFilled)) decline(reason('spilledLeads', '', { tab: place.tab }));
    refuseFormulas(own, place.tab, row, there);
    if (!sheet.getRange(row, leads.column + 1, 1, leads.lastColumn - leads.column + 1).canEdit())
      decline(reason('notEditable', '', { tab: place.tab }));

    if (missing.length > 0) addColumns(sheet, place, missing, spreadsheet.getSpreadsheetLocale());
    for (const { at, name, value } of found)
      writeAnswer(sheet, row - 1, shifted(at, leads.lastColumn, missing, name), value);
    const isInside = there.every((at) => at >= leads.column && at <= leads.lastColumn);
    if (missing.length > 0 || !isInside) {
      const opening = open(place.tab);
      return { columns: {}, reopened: opening.kind === 'model' ? opening : null };
    }
    const inList = there.map((at) => at - leads.column);
    return { columns: columnsOf(leadsAt(spreadsheet, place, model), inList, rows), reopened: null };
  });
}

/** The row must still be the lead that was asked: by its Lead key, or without one by all of its cells. */
function refuseOther(
  { values }: Rows,
  { leads }: LeadPlace,
  row: number,
  lead: readonly Cell[],
  key: number | undefined,
  read: (cell: unknown) => Cell,
): void {
  const now = values[row - 1] ?? [];
  const isSame = (at: number): boolean => String(read(now[at]) ?? '') === String(lead[at - leads.column] ?? '');
  const columns = key === undefined ? lead.map((_, at) => leads.column + at) : [key];
  const isLead = lead.some((cell) => !isEmpty(cell));
  if (!isLead || !columns.every(isSame)) decline(reason('otherLead', '', { row }));
}

function refuseFormulas({ formulas }: Rows, tab: string, row: number, columns: readonly number[]): void {
  const found = columns.flatMap((column) => {
    const formula = formulas[row - 1]?.[column] ?? '';
    const cell = cellName(row - 1, column);
    return formula === '' ? [] : [reason('formulaInCell', `${tab}!${cell}`, { cell, formula })];
  });
  if (found.length > 0) decline(...found);
}

/** New columns behind the leads; every score formula of the list then reads them. */
function addColumns(sheet: Sheet, { header, leads }: LeadPlace, names: readonly string[], locale: string): void {
  insertNamed(sheet, header.row, leads.lastColumn, names);
  const tab = readRawTab(sheet);
  const own = formulasOf(tab).filter(({ leads: read }) => read.lastColumn === leads.lastColumn);
  const wide = { first: leads.column, last: leads.lastColumn + names.length };
  rewriteFormulas(
    tab,
    own.map((formula) => widened(formula, wide)),
    argumentSeparator(locale),
  );
}

/** Where a column stands once others were put in behind the leads. */
function shifted(at: number | undefined, last: number, added: readonly string[], name: string): number {
  if (at === undefined) return last + 1 + added.findIndex((one) => text(one) === text(name));
  return at > last ? at + added.length : at;
}

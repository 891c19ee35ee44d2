/** Lead notes: what people enter about leads whose rows come from a formula, kept by Lead key so that it stays with its lead. */
import { type Cell, type SettingName, text } from '../engine';
import { listMeaning, listWord } from '../lists';
import {
  type ListColumn,
  type ListTab,
  listName,
  type ModelSheet,
  makeListTab,
  readListTab,
  writeListColumns,
} from '../sheets';
import { ENTERED, type ModelLists, settingText } from './list-tabs';
import { dressEntry, entryColumn } from './stage-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The notes of a model: which settings have a column there, and the cells of a lead. */
export interface LeadNotes {
  readonly tab: ListTab | undefined;
  /** The row of a lead, 0-based; undefined where the notes do not have it. */
  readonly row: (key: string) => number | undefined;
  readonly has: (setting: SettingName) => boolean;
  readonly cell: (key: string, setting: SettingName) => Cell;
  /** Where they are, 0-based; −1 where they are not. */
  readonly columnOf: (setting: SettingName) => number;
  readonly keyColumn: number;
}

/** Reads the notes of a model; without a tab every cell is blank. */
export function readNotes(spreadsheet: Spreadsheet, model: ModelSheet): LeadNotes {
  const tab = readListTab(spreadsheet, listName(model, 'NOTES'), model.timeZone);
  const header = (tab?.values[0] ?? []).map((cell) => text(String(cell ?? '')));
  const keyColumn = keyIn(tab, model);
  const rows = new Map<string, number>();
  tab?.values.forEach((row, index) => {
    const id = text(String(row[keyColumn] ?? ''));
    if (index > 0 && id !== '' && !rows.has(id)) rows.set(id, index);
  });
  const columnOf = (setting: SettingName): number => {
    const name = text(settingText(model.model, setting));
    return name === '' ? -1 : header.indexOf(name);
  };
  return {
    tab,
    columnOf,
    keyColumn,
    row: (key) => rows.get(text(key)),
    has: (setting) => columnOf(setting) >= 0,
    cell(key, setting) {
      const row = rows.get(text(key));
      const column = columnOf(setting);
      return row === undefined || column < 0 ? '' : ((tab?.values[row]?.[column] ?? '') as Cell);
    },
  };
}

/** Makes the notes where a list needs them, and adds columns and leads that they lack; says whether it wrote. */
export function updateNotes(spreadsheet: Spreadsheet, { model, lists }: ModelLists, notes: LeadNotes): boolean {
  const spilled = lists.filter((list) => list.isSpilled);
  const wanted = ([...ENTERED, 'trendColumn'] as const).filter(
    (setting) => settingText(model.model, setting) !== '' && spilled.some((list) => !list.has(setting)),
  );
  if (wanted.length === 0) return false;
  const { language } = model.model;
  const made = notes.tab === undefined;
  const columns = wanted.map((setting) => entryColumn(setting, settingText(model.model, setting)));
  const tab = notes.tab ?? makeNotes(spreadsheet, model, columns, spilled[0]?.tab.sheet);
  const header = tab.values[0] ?? [];
  const lacking = wanted.filter((setting) => !header.some((cell) => sameName(cell, settingText(model.model, setting))));
  lacking.forEach((setting, index) => {
    addTitle(tab.sheet, header.length + index, settingText(model.model, setting));
    dressEntry(tab.sheet, 0, header.length + index, setting, language);
  });
  if (made) wanted.forEach((setting, index) => void dressEntry(tab.sheet, 0, index + 1, setting, language));
  const keyColumn = keyIn(tab, model);
  const known = new Set(tab.values.slice(1).map((row) => text(String(row[keyColumn] ?? ''))));
  const missing = spilled.flatMap((list) =>
    list.leads.map((row) => keyOf(list.cell(row, 'leadKey'))).filter((key) => !known.has(text(key))),
  );
  if (missing.length > 0 && keyColumn >= 0)
    writeListColumns(tab.sheet, tab.values.length, [{ column: keyColumn, format: 'text', cells: missing }]);
  return made || lacking.length > 0 || missing.length > 0;
}

/** Makes the tab of the notes, with the leads' keys in front. */
export function makeNotes(
  spreadsheet: Spreadsheet,
  model: ModelSheet,
  columns: readonly ListColumn[],
  behind: Sheet | undefined,
): ListTab {
  const { language } = model.model;
  const key = { title: listWord('entries', 'lead', language), format: 'text', width: 140 } as const;
  const title = listWord('tabs', 'notes', language);
  return makeListTab(spreadsheet, listName(model, 'NOTES'), title, [key, ...columns], { behind });
}

/** Names a new column of the notes. */
export function addTitle(sheet: Sheet, column: number, title: string): void {
  const missing = column + 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet
    .getRange(1, column + 1)
    .setNumberFormat('@')
    .setValue(title)
    .setFontWeight('bold');
}

/** A Lead key as text: 7 and "7" are one lead. */
export function keyOf(cell: Cell): string {
  return String(cell ?? '').trim();
}

/** The first column that is called Lead in any language, or as the model's Lead key is; a tab without one cannot be read. */
export function keyIn(tab: Pick<ListTab, 'values'> | undefined, { model }: Pick<ModelSheet, 'model'>): number {
  const header = tab?.values[0] ?? [];
  const named = header.findIndex((cell) => listMeaning('entries', cell) === 'lead');
  return named >= 0 ? named : header.findIndex((cell) => sameName(cell, settingText(model, 'leadKey')));
}

function sameName(cell: unknown, name: string): boolean {
  return name !== '' && text(String(cell ?? '')) === text(name);
}

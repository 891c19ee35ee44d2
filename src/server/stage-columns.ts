/** The columns that people fill in: stage, reason and the day to come back, with their drop-downs, added where asked for. */
import type { Language } from '../engine';
import { listTerms, listWord } from '../lists';
import { appendColumns, type ListColumn, type ModelSheet, offerChoices } from '../sheets';
import { type Entered, type ScoredList, settingText } from './list-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The columns that are added; the other entered ones are people's to add. */
export const ADDED = ['stageColumn', 'reasonColumn', 'comeBackColumn'] as const satisfies readonly Entered[];

/** What a setting is called where nobody named it. */
export function defaultName(setting: (typeof ADDED)[number], language: Language): string {
  const term = { stageColumn: 'stage', reasonColumn: 'reason', comeBackColumn: 'comeBack' } as const;
  return listWord('entries', term[setting], language);
}

/** Adds to a list the columns that its model's settings name and that it lacks; gives their names. */
export function addNamedColumns({ model }: Pick<ModelSheet, 'model'>, list: ScoredList): readonly string[] {
  if (list.isSpilled) return [];
  const lacking = ADDED.filter((setting) => settingText(model, setting) !== '' && !list.has(setting));
  if (lacking.length === 0) return [];
  const names = lacking.map((setting) => settingText(model, setting));
  const { sheet } = list.tab;
  const { header } = list.formula;
  const first = appendColumns(sheet, header.row, header.lastColumn, names);
  lacking.forEach((setting, index) => void dressEntry(sheet, header.row, first + index, setting, model.language));
  return names;
}

/** Gives a column of people's its drop-down, or its days. */
export function dressEntry(
  sheet: Sheet,
  headerRow: number,
  column: number,
  setting: Entered | 'trendColumn',
  language: Language,
): void {
  const choices = choicesOf(setting, language);
  if (choices) offerChoices(sheet, headerRow, column, choices);
}

/** How such a column looks in a tab of its own. */
export function entryColumn(setting: Entered | 'trendColumn', title: string): ListColumn {
  const isDay = setting === 'comeBackColumn' || setting === 'contactedColumn';
  return { title, format: isDay ? 'day' : 'any', width: isDay ? 110 : 160 };
}

function choicesOf(setting: Entered | 'trendColumn', language: Language): readonly string[] | 'day' | undefined {
  switch (setting) {
    case 'stageColumn':
      return listTerms('stages').map((term) => listWord('stages', term, language));
    case 'reasonColumn':
      return listTerms('reasons').map((term) => listWord('reasons', term, language));
    case 'comeBackColumn':
    case 'contactedColumn':
      return 'day';
    case 'ownerColumn':
    case 'trendColumn':
      return undefined;
  }
}

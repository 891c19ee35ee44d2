/** One tab as a whole: its cells, its formulas, and what its score formulas say about where the leads are. */
import type { Row } from '../engine';
import type { SayMenu } from '../locales';
import { withoutDates } from './cells';
import { findScoreFormulas, type ScoreFormula } from './score-formula';
import { refuse } from './speak';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab read once, with its dates as Sheets gives them. Cells start at A1. */
export interface RawTab {
  readonly sheet: Sheet;
  readonly name: string;
  readonly values: readonly Row[];
  readonly formulas: readonly (readonly string[])[];
  readonly scoreFormulas: readonly ScoreFormula[];
}

/** A tab with dates as the text of their day. */
export interface Tab extends RawTab {
  readonly spreadsheet: Spreadsheet;
  readonly timeZone: string;
}

/** The spreadsheet that the add-on is opened in. */
export function openSpreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** Reads the tab that the person looks at. */
export function readActiveTab(): Tab {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return readTab(spreadsheet, spreadsheet.getActiveSheet());
}

/** Reads a tab: two calls for its cells, whatever its size. */
export function readRawTab(sheet: Sheet): RawTab {
  const range = sheet.getDataRange();
  const formulas = range.getFormulas();
  return {
    sheet,
    name: sheet.getName(),
    values: range.getValues(),
    formulas,
    scoreFormulas: findScoreFormulas(formulas),
  };
}

/** Reads every tab that has score formulas of its own: one call for each tab, one more for those that are scored. */
export function readScoredTabs(spreadsheet: Spreadsheet): readonly RawTab[] {
  return spreadsheet.getSheets().flatMap((sheet): RawTab[] => {
    const range = sheet.getDataRange();
    const formulas = range.getFormulas();
    const scoreFormulas = findScoreFormulas(formulas);
    const name = sheet.getName();
    if (formulasOf({ name, scoreFormulas }).length === 0) return [];
    return [{ sheet, name, values: range.getValues(), formulas, scoreFormulas }];
  });
}

/** Reads a tab with its dates as days. */
export function readTab(spreadsheet: Spreadsheet, sheet: Sheet, timeZone = spreadsheet.getSpreadsheetTimeZone()): Tab {
  const raw = readRawTab(sheet);
  return { ...raw, spreadsheet, timeZone, values: withoutDates(raw.values, timeZone) };
}

/** The score formulas that read the leads of the tab that they stand in. */
export function formulasOf({ name, scoreFormulas }: Pick<RawTab, 'name' | 'scoreFormulas'>): readonly ScoreFormula[] {
  return scoreFormulas.filter(({ leads }) => leads.tab === undefined || leads.tab === name);
}

/** The score formulas that read this tab's own leads; where all read another tab, says which. */
export function ownFormulas(tab: Tab, say: SayMenu): readonly ScoreFormula[] {
  const own = formulasOf(tab);
  const [other] = tab.scoreFormulas;
  if (own.length === 0 && other?.leads.tab !== undefined) refuse(say('otherTab', { tab: other.leads.tab }));
  return own;
}

/** The number of the last row that holds anything in some columns, counted from 1; 0 where all are blank. */
export function lastFilledRow(values: readonly Row[], first: number, last: number): number {
  for (let row = values.length - 1; row >= 0; row--)
    for (let column = first; column <= last; column++) {
      const cell = values[row]?.[column];
      if (cell !== '' && cell !== false && cell !== null && cell !== undefined) return row + 1;
    }
  return 0;
}

/** Keeps the header in view; says whether that is possible. Never unfreezes what a person froze. */
export function freezeHeader(sheet: Sheet, rows: number): boolean {
  if (sheet.getFrozenRows() >= rows) return true;
  try {
    sheet.setFrozenRows(rows);
    return true;
  } catch {
    return false;
  }
}

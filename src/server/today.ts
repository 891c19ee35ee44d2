/** What day it is, at the edge: pure code is told. */
import type { FirstRun } from '../rpc';
import { dayIn, localDay } from '../sheets';

/** The day that it is in a time zone. */
export function today(timeZone: string): string {
  const now = new Date();
  return dayIn(now, timeZone) ?? localDay(now);
}

/** What a new model takes over from its spreadsheet. */
export function factsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, timeZone: string): FirstRun['facts'] {
  return { locale: spreadsheet.getSpreadsheetLocale(), timeZone, day: today(timeZone) };
}

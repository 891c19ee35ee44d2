/** Says what a text of a CSV becomes in a cell of the spreadsheet. */
import type { CellEntry } from '../document';

/**
 * Whole and decimal numbers, TRUE, FALSE and dates such as 2026-11-22 become what they are; every other text stays as it
 * stands. Sheets would also take "1-10" for a date, "007" for 7, "=SUM(1)" for a formula and 03/04/2026 for March or
 * April, depending on who opens the file: here such a text is left to the model's own settings.
 */
export function entryOf(text: string): CellEntry {
  if (text === '') return null;
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (isPlainNumber(text)) return Number(text);
  if (isDay(text)) return text;
  return { text };
}

/** At most 15 digits, no leading zero, and not "1.200", which is a thousand and more where the point separates thousands. */
function isPlainNumber(text: string): boolean {
  if (!/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) || text.replace(/\D/g, '').length > 15) return false;
  return !/^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

function isDay(text: string): boolean {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

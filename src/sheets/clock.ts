/** The calendar at the edge: which day a moment is, in the spreadsheet's time zone, with Intl or without. */

/** Gives the day of a moment in a time zone, as 2026-11-22; undefined where nobody knows the zone. */
export function dayIn(moment: Date, timeZone: string): string | undefined {
  return dayByIntl(moment, timeZone) ?? dayByUtilities(moment, timeZone);
}

/** Gives the day of a moment in the runtime's own time zone. */
export function localDay(moment: Date): string {
  return isoText(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** The time zone of the spreadsheet (one service call); undefined outside a spreadsheet. */
export function spreadsheetTimeZone(): string | undefined {
  try {
    return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  } catch {
    return undefined;
  }
}

const formats: { [timeZone: string]: Intl.DateTimeFormat } = {};

function dayByIntl(moment: Date, timeZone: string): string | undefined {
  try {
    formats[timeZone] ??= new Intl.DateTimeFormat('en-US', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const parts = formats[timeZone].formatToParts(moment);
    const part = (type: string): number => Number(parts.find((candidate) => candidate.type === type)?.value);
    const [year, month, day] = [part('year'), part('month'), part('day')];
    return year > 0 && month > 0 && day > 0 ? isoText(year, month, day) : undefined;
  } catch {
    return undefined;
  }
}

function dayByUtilities(moment: Date, timeZone: string): string | undefined {
  try {
    const day = Utilities.formatDate(moment, timeZone, 'yyyy-MM-dd');
    return isDay(day) ? day : undefined;
  } catch {
    return undefined;
  }
}

function isoText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Tells whether a text is a calendar day such as 2026-11-22. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

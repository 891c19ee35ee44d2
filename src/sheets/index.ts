/** The sheet side: everything that speaks to Google Sheets; the only door to this folder. */
export { dayIn, localDay, spreadsheetTimeZone } from './clock';

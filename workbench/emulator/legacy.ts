/** Older names that Google's published types have dropped and Google still runs. */
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Range under its older names, made from the members that took their place. */
export function legacyRangeMembers(range: Partial<Range>): Readonly<Record<string, unknown>> {
  return {
    getColumnIndex: range.getColumn,
    getBackgroundColor: range.getBackground,
    getBackgroundColors: range.getBackgrounds,
    setBackgroundColor: range.setBackground,
    setBackgroundColors: range.setBackgrounds,
    getComment: range.getNote,
    setComment: range.setNote,
  };
}

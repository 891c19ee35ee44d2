/** The warning before somebody edits a model's tab by hand; ours is told from others by its description. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const DESCRIPTION = 'Lead Score: model';

/** Tells whether the tab warns before edits. */
export function isWarned(sheet: Sheet): boolean {
  return ours(sheet).length > 0;
}

/** Has the tab warn before edits, or no longer. A protection of somebody else stays as it is. */
export function warnBeforeEdits(sheet: Sheet, on: boolean): void {
  const there = ours(sheet);
  if (!on) for (const protection of there) protection.remove();
  // A range, not the tab: a tab has one protection only, which may be somebody else's.
  else if (there.length === 0)
    sheet
      .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
      .protect()
      .setDescription(DESCRIPTION)
      .setWarningOnly(true);
}

function ours(sheet: Sheet): readonly Protection[] {
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => protection.getDescription() === DESCRIPTION);
}

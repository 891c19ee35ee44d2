/** What is noted when the file opens: leads whose band, stage or score changed meanwhile, in logs that are there already. */
import { findListSheet, holdDocument, isListName, listName, openSpreadsheet } from '../sheets';
import { readNotes } from './lead-notes';
import { readModelLists } from './list-tabs';
import { planScoreLog, writeScores } from './score-log';
import { planLog, writeLog } from './stamp-log';
import { obstacle, workedLeads } from './worked-leads';

/** Stamps where it may be done; a file without a log costs one call. Opening must never fail because of it. */
export function stampAtOpening(): void {
  try {
    const spreadsheet = openSpreadsheet();
    const names = spreadsheet.getNamedRanges().map((range) => range.getName());
    if (!names.some((name) => isListName(name) && /_STAMPS$/i.test(name)) || !holdDocument()) return;
    for (const found of readModelLists(spreadsheet)) {
      if (!findListSheet(spreadsheet, listName(found.model, 'STAMPS')) || obstacle(found)) continue;
      const leads = workedLeads(found, readNotes(spreadsheet, found.model));
      writeLog(spreadsheet, found.model, planLog(spreadsheet, found.model, leads));
      const scores = planScoreLog(spreadsheet, found.model, leads);
      if (scores.tab) writeScores(spreadsheet, found.model, scores);
    }
  } catch {
    // The file may be open for viewing only, or somebody else may be writing: the menu's Update lists does it later.
  }
}

/** The versions of a model: written at each apply and where somebody edited by hand, listed, and read back. */
import type { Data } from '../data';
import type { Cell, Formula } from '../engine';
import type { Note, Version, VersionTable } from '../rpc';
import {
  addVersions,
  type HistoryRow,
  holdDocument,
  type ModelSheet,
  momentIn,
  type NewVersion,
  newestVersion,
  openSpreadsheet,
  padded,
  readData,
  readModelSheet,
  tableOfVersion,
  versionsOf,
} from '../sheets';
import { decline, reason } from './answer';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The model of a name, or the reason why there is none. */
export function modelOf(spreadsheet: Spreadsheet, name: string): ModelSheet {
  const found = readModelSheet(spreadsheet, name);
  if (!found) return decline(reason('noModel', '', { name }));
  return found === 'noRules' ? decline(reason('noModelRules', '', { name })) : found;
}

/** Every version, the newest first. */
export function list(name: string): readonly Version[] {
  const spreadsheet = openSpreadsheet();
  return versionsOf(spreadsheet, modelOf(spreadsheet, name));
}

/** The table of one version. */
export function read(name: string, number: number): VersionTable {
  const spreadsheet = openSpreadsheet();
  const written = tableOfVersion(spreadsheet, modelOf(spreadsheet, name), number);
  const parsed = written === undefined ? undefined : parse(written);
  return parsed ?? decline(reason('notThere', '', { name: String(number) }));
}

/** Tells the history of an edit that it has not seen, and gives the number of that version. */
export function logEditByHand(spreadsheet: Spreadsheet, model: ModelSheet, newest: HistoryRow): number {
  try {
    if (!holdDocument()) return newest.number;
    // Somebody else may have opened the sidebar in the meantime and told it already.
    const now = newestVersion(spreadsheet, model) ?? newest;
    if (now.revision === model.revision) return now.number;
    return addVersions(spreadsheet, model, now.number, [versionOf(model, byHand(), null, true)], headingsFor(model));
  } catch {
    // Opening must not depend on a tab that this person may not write into.
    return newest.number;
  }
}

/** Writes down what the model was, where no history knows it, and what it is now; gives the number of the new version. */
export function logEdit(spreadsheet: Spreadsheet, before: ModelSheet, after: ModelSheet, note: Note): number {
  const newest = newestVersion(spreadsheet, before);
  const unknown = newest?.revision === before.revision ? [] : [versionOf(before, byHand(), null, true)];
  return addVersions(
    spreadsheet,
    after,
    newest?.number ?? 0,
    [...unknown, versionOf(after, note, note.moved, false)],
    headingsFor(after),
  );
}

/** Begins the history of a new model. */
export function logFirst(spreadsheet: Spreadsheet, model: ModelSheet): number {
  const newest = newestVersion(spreadsheet, model);
  return addVersions(
    spreadsheet,
    model,
    newest?.number ?? 0,
    [versionOf(model, byHand(), null, false)],
    headingsFor(model),
  );
}

/** The words of a new history, in the model's language; read only where one is begun. */
function headingsFor({ model }: ModelSheet) {
  return () => (readData() as Data).menu[model.language];
}

/** The one place that says what an edit by hand changed; nobody measured it. */
function byHand(): Pick<Note, 'text' | 'changes'> {
  return { text: '', changes: '' };
}

function versionOf(
  model: ModelSheet,
  { text, changes }: Pick<Note, 'text' | 'changes'>,
  moved: number | null,
  isByHand: boolean,
): NewVersion {
  return {
    when: momentIn(new Date(), model.timeZone),
    note: text,
    changes,
    moved,
    byHand: isByHand,
    revision: model.revision,
    table: JSON.stringify({ rows: model.rows.map(trimmed), formulas: model.formulas, width: widthOf(model) }),
  };
}

function trimmed(row: readonly Cell[]): readonly Cell[] {
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  return row.slice(0, end);
}

function widthOf({ rows }: Pick<ModelSheet, 'rows'>): number {
  return Math.max(...rows.map((row) => row.length), 1);
}

function parse(written: string): VersionTable | undefined {
  try {
    const { rows, formulas, width } = JSON.parse(written) as {
      readonly rows: readonly (readonly Cell[])[];
      readonly formulas: readonly Formula[];
      readonly width: number;
    };
    return {
      rows: rows.map((row) => padded(row, width)),
      formulas,
    };
  } catch {
    return undefined;
  }
}

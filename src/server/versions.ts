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

/** What the history says of an edit by hand: nobody measured what it changed. */
const BY_HAND: Pick<Note, 'text' | 'changes'> = { text: '', changes: '' };

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

/** The table of a model as it stands in its tab. */
export function readNow(name: string): VersionTable {
  const { rows, formulas } = modelOf(openSpreadsheet(), name);
  return { rows, formulas };
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
    return add(spreadsheet, model, now, [versionOf(model, BY_HAND, null, true)]);
  } catch {
    // Opening must not depend on a tab that this person may not write into.
    return newest.number;
  }
}

/** Writes down what the model was, where no history knows it, and what it is now; gives the number of the new version. */
export function logEdit(spreadsheet: Spreadsheet, before: ModelSheet, after: ModelSheet, note: Note): number {
  const newest = newestVersion(spreadsheet, before);
  const unknown = newest?.revision === before.revision ? [] : [versionOf(before, BY_HAND, null, true)];
  return add(spreadsheet, after, newest, [...unknown, versionOf(after, note, note.moved, false)]);
}

/** Begins the history of a new model. */
export function logFirst(spreadsheet: Spreadsheet, model: ModelSheet): number {
  return add(spreadsheet, model, newestVersion(spreadsheet, model), [versionOf(model, BY_HAND, null, false)]);
}

/** Puts versions on top; the words of a history, in the model's language, are read only where one is begun. */
function add(
  spreadsheet: Spreadsheet,
  model: ModelSheet,
  newest: HistoryRow | undefined,
  versions: readonly NewVersion[],
): number {
  const headings = () => (readData() as Data).menu[model.model.language];
  return addVersions(spreadsheet, model, newest?.number ?? 0, versions, headings);
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

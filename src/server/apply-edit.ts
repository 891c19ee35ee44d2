/** An edit of the sidebar written into the model's tab: nothing where anything is no longer as it was, else all of it. */
import { check, type Issue, type Model, type TablePlan, termsOf } from '../engine';
import type { Applied, Guard, LeadPlace, ModelEdit, Note, Origins, Refusal } from '../rpc';
import {
  bandColours,
  carryOut,
  cellName,
  colourRows,
  type LeadList,
  type ModelSheet,
  mainFormulas,
  openSpreadsheet,
  readActivityLog,
  readLeadList,
  repaintBands,
  scoreFormulasOf,
  withRows,
} from '../sheets';
import { decline, locked, reason, tabNamed } from './answer';
import { columnFingerprint, logFingerprint } from './lead-data';
import { tableOf } from './open-model';
import { today } from './today';
import { logEdit, modelOf } from './versions';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Writes an edit, if all that its preview was made of is still true. */
export function apply(place: LeadPlace, { model, from, plan }: ModelEdit, guard: Guard, note: Note): Applied {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const before = unchanged(spreadsheet, place, guard);
    const list = leadsAt(spreadsheet, place, before);
    for (const [position, fingerprint] of Object.entries(guard.columns))
      if (columnFingerprint(list, Number(position)) !== fingerprint) decline(reason('leadsChanged'));
    if (guard.activities && !isSameLog(spreadsheet, place, guard.activities, before)) decline(reason('leadsChanged'));
    if (!guard.overFormulas) refuseFormulas(before, plan);
    const added = addedErrors(before.model, model, from, list.names, today(before.timeZone));
    if (added.length > 0) decline(...added);
    return write(spreadsheet, place, before, plan, list.names, note);
  });
}

/** Tells whether the activity log that the formulas of a list read is still the one of some fingerprints. */
function isSameLog(
  spreadsheet: Spreadsheet,
  { tab, model }: LeadPlace,
  fingerprints: NonNullable<Guard['activities']>,
  { timeZone }: Pick<ModelSheet, 'timeZone'>,
): boolean {
  const formulas = scoreFormulasOf(tabNamed(spreadsheet, tab));
  const reference = formulas.find((formula) => formula.model === model)?.activities;
  const log = reference === undefined ? undefined : readActivityLog(spreadsheet, reference, timeZone);
  if (!log) return false;
  return LOG_COLUMNS.every((column) => fingerprints[column] === logFingerprint(log, column));
}

const LOG_COLUMNS = termsOf('logColumns');

/** The model, if its table is still the one that the sidebar made its plan for. */
export function unchanged(spreadsheet: Spreadsheet, { model }: LeadPlace, { revision }: Pick<Guard, 'revision'>) {
  const found = modelOf(spreadsheet, model);
  return found.revision === revision ? found : decline(reason('stale'));
}

/** Carries a plan out, renews the colours where bands changed, and tells the history. */
export function write(
  spreadsheet: Spreadsheet,
  place: LeadPlace,
  before: ModelSheet,
  plan: TablePlan,
  header: readonly string[],
  note: Note,
  more: () => void = () => {},
): Applied {
  if (!before.range.canEdit()) decline(reason('notEditable', '', { tab: before.tab }));
  carryOut(before, plan, header);
  more();
  const after = isCertain(before, plan) ? withRows(before, plan.rows) : modelOf(spreadsheet, before.name);
  if (looks(before) !== looks(after)) recolour(spreadsheet, place, after);
  const version = logEdit(spreadsheet, before, after, note);
  return { model: tableOf(after), version };
}

/** The list of leads as it is now; refuses where its tab is gone. */
export function leadsAt(
  spreadsheet: Spreadsheet,
  place: LeadPlace,
  { timeZone }: Pick<ModelSheet, 'timeZone'>,
): LeadList {
  return readLeadList(tabNamed(spreadsheet, place.tab), place, timeZone);
}

/** Numbers in the place of numbers stay what they are; everything else is read again, as Sheets took it. */
function isCertain({ rows, formulas }: ModelSheet, { operations, columns, writes }: TablePlan): boolean {
  if (formulas.length > 0 || operations.length > 0 || columns) return false;
  return writes.every(([row, column, cell]) => typeof cell === 'number' && typeof rows[row]?.[column] === 'number');
}

function refuseFormulas({ tab, row, column, formulas }: ModelSheet, { writes, origins, columns }: TablePlan): void {
  const there = new Map(formulas.map(([r, c, formula]) => [`${r},${c}`, formula]));
  const found = writes.flatMap(([r, c]): Refusal[] => {
    const shift = columns && c >= columns.before + columns.count ? columns.count : 0;
    const old = origins[r] ?? -1;
    const formula = there.get(`${old},${c - shift}`);
    if (formula === undefined) return [];
    const cell = cellName(row + old, column + c - shift);
    return [reason('formulaInCell', `${tab}!${cell}`, { cell, formula })];
  });
  if (found.length > 0) decline(...found);
}

/** Errors of the edited model that the present one does not have in the same part. */
function addedErrors(now: Model, next: Model, from: Origins, header: readonly string[], day: string): readonly Issue[] {
  const errors = (model: Model): readonly Issue[] =>
    check(model, header, undefined, day).filter(({ severity }) => severity === 'error');
  const known = new Set(errors(now).map((issue) => said(issue, issue.place)));
  return errors(next).filter((issue) => !known.has(said(issue, placeBefore(issue.place, from))));
}

function said({ code, args }: Issue, place: string): string {
  return `${code}|${place}|${JSON.stringify(args)}`;
}

/** The path that a part had in the present model. */
function placeBefore(place: string, from: Origins): string {
  return place.replace(/^(\w+)\[(\d+)\]/, (whole, part: string, index: string) => {
    const origins = part in from ? from[part as keyof Origins] : undefined;
    return origins ? `${part}[${origins[Number(index)] ?? 'new'}]` : whole;
  });
}

function looks(model: ModelSheet): string {
  return JSON.stringify([bandColours(model), model.model.bands.map(({ color }) => color)]);
}

/** Rows follow the first model of their tab: those of every list that this one colours. */
function recolour(spreadsheet: Spreadsheet, { tab }: LeadPlace, model: ModelSheet): void {
  const colours = bandColours(model);
  for (const sheet of spreadsheet.getSheets()) {
    const main = mainFormulas(scoreFormulasOf(sheet));
    const isIts = main[0]?.model.toUpperCase() === model.name.toUpperCase();
    if (isIts && (sheet.getName() === tab || sheet.getRange(1, 1).canEdit())) colourRows(sheet, colours, main);
  }
  repaintBands(model);
}

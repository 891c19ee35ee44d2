/** Columns for stage, reason and the day to come back: named in the model's settings, and added to its lists. */
import { eachKind, type Model, type Origins, planEdit, type SettingName, word } from '../engine';
import type { LeadPlace, Note } from '../rpc';
import { openSpreadsheet } from '../sheets';
import { decline, locked } from './answer';
import { write } from './apply-edit';
import { readNotes, updateNotes } from './lead-notes';
import { type ModelLists, settingText } from './list-tabs';
import { onlyModel } from './lists';
import { ADDED, addNamedColumns, defaultName } from './stage-columns';
import { obstacle } from './worked-leads';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Adds what is missing; false where everything was there. */
export function addStages(place: LeadPlace): boolean {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const before = onlyModel(spreadsheet, place.model);
    const wrong = obstacle(before);
    if (wrong) decline(wrong);
    const named = nameColumns(spreadsheet, place, before);
    const found = named ? onlyModel(spreadsheet, place.model) : before;
    const added = found.lists.flatMap((list) => addNamedColumns(found.model, list));
    const noted = updateNotes(spreadsheet, found, readNotes(spreadsheet, found.model));
    return named || added.length > 0 || noted;
  });
}

/** Names in the settings the columns that they do not name yet; says whether there were any. */
function nameColumns(spreadsheet: Spreadsheet, place: LeadPlace, found: ModelLists): boolean {
  const { model } = found.model;
  const lacking = ADDED.filter((setting) => settingText(model, setting) === '');
  if (lacking.length === 0) return false;
  const names = lacking.map((setting) => [setting, defaultName(setting, model.language)] as const);
  nameInSettings(spreadsheet, place, found, new Map(names));
  return true;
}

/** Writes names of columns into a model's settings, as an edit of its own. */
export function nameInSettings(
  spreadsheet: Spreadsheet,
  place: LeadPlace,
  { model, lists }: ModelLists,
  named: ReadonlyMap<SettingName, string>,
): void {
  const names = Object.fromEntries(named);
  const changes = [...named].map(([setting, name]) => `${word('settings', setting, model.model.language)}: ${name}`);
  const note: Note = { text: '', changes: changes.join('\n'), moved: 0 };
  const edited: Model = { ...model.model, settings: { ...model.model.settings, ...names } };
  const plan = planEdit(model.rows, model.formulas, model, edited, unmoved(edited));
  write(spreadsheet, place, model, plan, lists[0]?.list.names ?? [], note);
}

/** Every part stays where it is. */
function unmoved(model: Model): Origins {
  return eachKind((kind) => (model[kind] ?? []).map((_, index) => index));
}

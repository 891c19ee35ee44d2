/** Edits and restorations as the server carries them out: what happens to the model's table is planned here. */
import { type Model, placeOf, planEdit, planRestore } from '../../engine';
import type { ModelEdit, ModelTable, Origins, Restoration, VersionTable } from '../../rpc';
import type { Base } from './draft';

/** The edited model and the way to it; the date of Today becomes the day that it is. */
export function plannedEdit({ table, read }: Base, edited: Model, from: Origins, day: string): ModelEdit {
  const model = withToday(edited, { table, read }, day);
  return { model, from, plan: planEdit(table.rows, table.formulas, read, model, from) };
}

/** The way from the present table to that of a version, cell by cell. */
export function plannedRestoration(table: ModelTable, version: VersionTable): Restoration {
  const plan = planRestore(table.rows, table.formulas, version.rows, version.formulas);
  return { plan, formulas: version.formulas };
}

/** A Today that is missing, or that is a formula, is none of ours. */
function withToday(model: Model, { table, read }: Base, day: string): Model {
  const place = placeOf(read.places(), 'settings.today');
  const isFormula = place && table.formulas.some(([row, column]) => row === place[0] && column === place[1]);
  if (!place || isFormula || model.settings.today === undefined || read.model.settings.today === day) return model;
  return { ...model, settings: { ...model.settings, today: day } };
}

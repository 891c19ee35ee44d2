/** The models of the spreadsheet, what each scores, and the warning before they are edited by hand. */
import type { KnownModel } from '../rpc';
import {
  isWarned,
  type ModelSheet,
  modelNames,
  openSpreadsheet,
  readModelSheet,
  scoreFormulasOf,
  warnBeforeEdits,
} from '../sheets';
import { modelOf } from './versions';

/** Every model that has a name of ours or that a score formula reads. */
export function known(): readonly KnownModel[] {
  const spreadsheet = openSpreadsheet();
  const scored = new Map<string, Set<string>>(modelNames(spreadsheet).map((name) => [name, new Set()]));
  for (const sheet of spreadsheet.getSheets())
    for (const { model } of scoreFormulasOf(sheet)) {
      const name = [...scored.keys()].find((one) => one.toUpperCase() === model.toUpperCase()) ?? model;
      scored.set(name, (scored.get(name) ?? new Set()).add(sheet.getName()));
    }
  return [...scored].flatMap(([name, tabs]): KnownModel[] => {
    const found = readModelSheet(spreadsheet, name);
    return found && found !== 'noRules' ? [{ name, title: titleOf(found), tab: found.tab, scored: [...tabs] }] : [];
  });
}

/** The model's own name as its settings say it. */
export function titleOf({ model }: Pick<ModelSheet, 'model'>): string {
  return String(model.settings.name ?? '').trim();
}

/** Warns whoever edits the model's tab by hand, or no longer does; says whether it warns now. */
export function protect(name: string, on: boolean): boolean {
  warnBeforeEdits(modelOf(openSpreadsheet(), name).sheet, on);
  return on;
}

/** Tells whether the model's tab warns before edits by hand. */
export function protectedNow(name: string): boolean {
  return isWarned(modelOf(openSpreadsheet(), name).sheet);
}

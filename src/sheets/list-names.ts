/** The names of the ranges by which the tabs of lists are found, so that the tabs may be renamed. */
import { isName } from './models';

/** The kinds of tabs that the add-on makes for the leads of a model. */
export const LIST_KINDS = ['HANDOVER', 'NOTES', 'DASHBOARD', 'PROOF', 'STAMPS', 'SCORES', 'ACTIVITIES'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

const OURS = new RegExp(`^(?:LEAD|LEAD_MODEL_\\d+|LEAD_\\d+)_(?:${LIST_KINDS.join('|')})$`, 'i');
const FIRST = /^LEAD_MODEL$/i;

/** The name for a tab of a model: LEAD_HANDOVER for the first model, LEAD_MODEL_2_HANDOVER for another. */
export function listName(model: { readonly name: string; readonly sheet: { getSheetId(): number } }, kind: ListKind) {
  if (FIRST.test(model.name)) return `LEAD_${kind}`;
  return isName(model.name) ? `${model.name.toUpperCase()}_${kind}` : `LEAD_${model.sheet.getSheetId()}_${kind}`;
}

/** Tells whether a tab is one of ours, by the names of ranges in it. */
export function isListName(name: string): boolean {
  return OURS.test(name);
}

/** The name of the model that a tab of ours belongs to; undefined where the name is none of ours. */
export function modelOfList(name: string): string | undefined {
  if (!isListName(name)) return undefined;
  const owner = name.replace(/_[A-Z]+$/i, '');
  return owner.toUpperCase() === 'LEAD' ? 'LEAD_MODEL' : owner;
}

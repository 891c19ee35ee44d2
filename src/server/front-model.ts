/** The model that a command of the menu is about, where several may be in the spreadsheet. */
import type { SayMenu } from '../locales';
import { LIST_KINDS, listName, refuse } from '../sheets';
import { type ModelLists, readModelLists } from './list-tabs';
import { refusalText } from './update-lists';
import { errorsRefusal } from './worked-leads';

/** The model that the tab in front belongs to, or the first; refuses where there is none, or cells show errors. */
export function modelInFront(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, say: SayMenu): ModelLists {
  const all = readModelLists(spreadsheet);
  const front = spreadsheet.getActiveSheet();
  const id = front.getSheetId();
  const names = all.length > 1 ? front.getNamedRanges().map((range) => range.getName().toUpperCase()) : [];
  const belongs = ({ model, lists }: ModelLists): boolean =>
    model.sheet.getSheetId() === id ||
    lists.some(({ tab }) => tab.sheet.getSheetId() === id) ||
    LIST_KINDS.some((kind) => names.includes(listName(model, kind)));
  const found = all.find(belongs) ?? all[0];
  if (!found) return refuse(say('noScoreColumns'));
  const wrong = errorsRefusal(found);
  if (wrong) return refuse(refusalText(wrong, found, say));
  return found;
}

/** How the Dashboard and the Proof tab of a model are asked for: by the menu for the tab in front, by the sidebar for its model. */
import type { LeadPlace } from '../rpc';
import { openSpreadsheet, type Report } from '../sheets';
import { decline, locked } from './answer';
import { type Context, contextNow } from './context';
import { modelInFront } from './front-model';
import type { ModelLists } from './list-tabs';
import { onlyModel } from './lists';
import { errorsRefusal } from './worked-leads';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes the tab or brings it up to date; says whether it wrote. */
export type MakeBoard = (
  spreadsheet: Spreadsheet,
  found: ModelLists,
  context: Pick<Context, 'data'>,
) => { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet; readonly written: boolean };

/** Shows the tab of the model that belongs to the tab in front; of the first one where none does. */
export function boardInFront(make: MakeBoard, context: Context): Report {
  const { say } = context;
  const spreadsheet = openSpreadsheet();
  const { sheet, written } = make(spreadsheet, modelInFront(spreadsheet, say), context);
  spreadsheet.setActiveSheet(sheet);
  return {
    lines: [written ? say('boardReady', { tab: sheet.getName() }) : say('boardSame', { tab: sheet.getName() })],
    brief: true,
  };
}

/** Makes the tab of a model or brings it up to date; gives its name. */
export function boardOf(make: MakeBoard, { model }: LeadPlace): string {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const found = onlyModel(spreadsheet, model);
    const wrong = errorsRefusal(found);
    if (wrong) decline(wrong);
    return make(spreadsheet, found, contextNow()).sheet.getName();
  });
}

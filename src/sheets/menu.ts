/** What happens when the spreadsheet opens: the menu appears, and the models learn what day it is. */
import { type Language, readScale } from '../engine';
import { ADD_ON, captions } from '../locales';
import { dayIn, localDay } from './clock';
import { modelNames, readNamed } from './models';
import { userLanguage } from './speak';

/** Shows the menu; with permission to read the spreadsheet also stamps the day into its models. */
export function onOpen(event?: { readonly authMode?: unknown }): void {
  // Without permission a single service call more would lose the menu, even the question for the person's language.
  const mayAsk = String(event?.authMode ?? 'LIMITED') !== 'NONE';
  showMenu(mayAsk ? userLanguage() : undefined);
  if (!mayAsk) return;
  try {
    stampToday(new Date());
  } catch {
    // A menu without today's date is better than neither: the file may be open for viewing only.
  }
}

function showMenu(language: Language | undefined): void {
  const { en, 'zh-CN': zhCN } = captions;
  const said = (item: keyof typeof en): string => (language ? captions[language][item] : `${en[item]} · ${zhCN[item]}`);
  SpreadsheetApp.getUi()
    .createMenu(ADD_ON)
    .addItem(said('startHere'), 'startHere')
    .addItem(said('rulesSidebar'), 'showSidebar')
    .addSeparator()
    .addItem(said('addScoreColumns'), 'addScoreColumns')
    .addItem(said('recolourRows'), 'recolourRows')
    .addItem(said('checkTheModel'), 'checkTheModel')
    .addSeparator()
    .addItem(said('updateLists'), 'updateLists')
    .addItem(said('dashboard'), 'showDashboard')
    .addItem(said('proof'), 'showProof')
    .addItem(said('activityLog'), 'openActivityLog')
    .addToUi();
}

/** Writes the day into the setting Today of every model where it differs. */
export function stampToday(now: Date): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const names = modelNames(spreadsheet);
  if (names.length === 0) return;
  const spreadsheetZone = spreadsheet.getSpreadsheetTimeZone();
  for (const name of names) {
    const found = readNamed(spreadsheet, name, spreadsheetZone);
    const place = found?.places()['settings.today'];
    if (!found || !place) continue;
    const zone = readScale(found.model).scale.timeZone ?? spreadsheetZone;
    const today = dayIn(now, zone) ?? dayIn(now, spreadsheetZone) ?? localDay(now);
    if (String(found.model.settings.today ?? '') === today) continue;
    found.sheet.getRange(found.row + place[0] + 1, found.column + place[1] + 1).setValue(today);
  }
}

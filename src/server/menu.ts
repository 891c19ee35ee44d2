/** What the menu's commands for the list in front do; each speaks for itself when it is done or cannot be done. */

import type { Data } from '../data';
import { ADD_ON, type PageSentences } from '../locales';
import {
  alone,
  bandColours,
  bandColumn,
  colourRows,
  isModel,
  mainFormulas,
  modelNamed,
  ownFormulas,
  planScoreColumns,
  protectColumns,
  type Report,
  readActiveTab,
  readData,
  refuse,
  repaintBands,
  showPage,
  userLanguage,
  writeScoreColumns,
} from '../sheets';
import { checkModel } from './check-model';
import { type Context, command } from './context';
import { start } from './start-here';

/** Scores and colours the tab that the person looks at; restores what is missing where that was done before. */
export function startHere(): void {
  command((context) => alone(context.say, () => start(context)));
}

/** Adds the score columns that the tab lacks. */
export function addScoreColumns(): void {
  command((context) => alone(context.say, () => addColumns(context)));
}

/** Colours the rows of the tab by their bands, as the model says now. */
export function recolourRows(): void {
  command(recolour);
}

/** Writes what should be put right as notes into the model's tab. */
export function checkTheModel(): void {
  command(checkModel);
}

/** Shows the sidebar. */
export function showSidebar(): void {
  const language = userLanguage();
  const { sidebar, issues, changes } = readData() as Data;
  const sentences: PageSentences = {
    sidebar: sidebar[language],
    issues: issues[language],
    changes: changes[language],
  };
  showPage(language, ADD_ON, sentences);
}

function addColumns(context: Context): Report {
  const { say } = context;
  const tab = readActiveTab();
  const own = ownFormulas(tab, say);
  const [any] = own;
  // Without a single formula only the model could tell what to add: that is Start here's work, model or no model.
  if (!any) return start(context, { onlyWithModel: true });
  const planned = planScoreColumns(tab, mainFormulas(own), any, any.model, say);
  if (planned.length === 0) return { lines: [say('columnsThere')], brief: true };
  writeScoreColumns(tab, planned);
  protectColumns(tab.sheet, [...own, ...planned]);
  return { lines: [say('columnsAdded', { number: planned.length })], brief: true };
}

function recolour({ say }: Context): Report {
  const tab = readActiveTab();
  if (isModel(tab.values)) refuse(say('thisIsTheModel'));
  const own = ownFormulas(tab, say);
  const [any] = own;
  if (!any) return refuse(say('noScoreColumns'));
  const found = modelNamed(tab.spreadsheet, any.model, tab.timeZone, say);
  if (!found) return refuse(say('noModel'));
  const main = mainFormulas(own);
  if (bandColumn(main) === undefined) refuse(say('noBandColumn'));
  const bands = bandColours(found);
  if (bands.length === 0) refuse(say('noBandColours', { tab: found.tab }));
  const changed = colourRows(tab.sheet, bands, main);
  const painted = repaintBands(found);
  return {
    lines: [changed || painted ? say('coloured', { bands: bands.length }) : say('colouredAlready')],
    brief: true,
  };
}

/** The menu's sentences in English. */
import type { MenuSentences } from './menu';

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

export const en: MenuSentences = {
  addOn: 'Lead Score',
  startHere: 'Start here',
  rulesSidebar: 'Rules sidebar',
  addScoreColumns: 'Add score columns',
  recolourRows: 'Recolour rows',
  checkTheModel: 'Check the model',

  modelTab: 'Lead model',
  modelIntro:
    'Change a weight, a value or a threshold: scores and colours follow. Lead Score > Check the model tells what to put right.',
  history: 'Lead model history',
  historyColumns: ['Version', 'When', 'Note', 'What changed', 'Leads moved', 'By hand', 'Revision', 'Model'],
  ready: 'Your leads are scored',
  made: (leads, rules, tab) =>
    `${count(leads, 'lead is', 'leads are')} scored by ${count(rules, 'rule', 'rules')} in the tab "${tab}".`,
  alreadyThere: (tab) =>
    `Everything is in place: this tab is scored by the model in the tab "${tab}". Nothing was changed.`,
  restored: (what) => `Restored: ${list(what)}.`,
  theModelTab: 'the model tab',
  theModelName: (name) => `the name ${name}`,
  theFormulas: (number) => count(number, 'score column', 'score columns'),
  theColours: 'the colours',
  changeAWeight: (tab) => `Change a weight in "${tab}": scores and colours follow.`,
  leftOut: (rules) =>
    `Left out, because this list has no such column: ${list(rules.length > 9 ? [...rules.slice(0, 8), `${rules.length - 8} more`] : rules)}.`,
  volatile: (columns, range) =>
    `Google allows no NOW() or RAND() in what a score formula reads, as in ${list(columns)}. The leads are therefore ${range}. With TODAY() or pasted values the whole list can be scored.`,
  outsideRange: (columns) => `Outside of these columns, and so without rules: ${list(columns)}.`,
  secondLine: (row) =>
    `Row ${row} looks like a second header line and is scored like a lead. Put all names into one row.`,
  noLeads: 'There are no leads below the header yet. New rows are scored as you add them.',
  noFreeze: 'The header could not be frozen: cells are merged across it.',
  columnsAdded: (number) => `${count(number, 'score column', 'score columns')} added.`,
  columnsThere: 'Score, band and reason are there already. Nothing was changed.',
  coloured: (bands) => `Rows are coloured by ${count(bands, 'band', 'bands')}.`,
  colouredAlready: 'The colours are up to date. Nothing was changed.',

  noIssues: (tab) => `The model in "${tab}" has no issues.`,
  issues: (errors, warnings, tab) =>
    `${[errors > 0 ? count(errors, 'error', 'errors') : '', warnings > 0 ? count(warnings, 'warning', 'warnings') : '']
      .filter((part) => part !== '')
      .join(' and ')}: see the notes in the tab "${tab}".`,
  more: (number) => `… and ${number} more.`,
  notChecked:
    'No tab shows scores of this model, so its columns were not checked. Choose Start here on the tab with your leads.',
  blocked: (formula, cell) =>
    `The formula in ${formula} cannot show its scores, because ${cell} is not empty. Clear or move what is in ${cell}.`,
  blockedNowhere: (formula) => `The formula in ${formula} shows an error. Choose Start here to restore it.`,

  volatileInside: (columns) =>
    `The score formulas cannot read ${list(columns)}: Google allows no NOW() or RAND() there. Use TODAY() or paste the values.`,
  emptyTab:
    'This tab is empty. Paste or import your leads, with the names of the columns in the first row, then choose Start here.',
  noHeader:
    'No header row was found. Put the names of the columns (such as Company, Job title, E-mail) into the row above the first lead, then choose Start here.',
  headerError: (cell) => `The header shows an error in ${cell}. Put a name there, then choose Start here.`,
  everythingVolatile:
    'Google allows no NOW() or RAND() in what a score formula reads, and every column here has one. Paste the values instead, then choose Start here.',
  thisIsTheModel: 'This tab is the model. Open the tab with your leads, then choose Start here.',
  nameTaken: (name, where) =>
    `The name ${name} belongs to ${where}, which is no model. Rename it (Data > Named ranges), then choose Start here again. Nothing was changed.`,
  noModel: 'This spreadsheet has no model for this tab yet. Choose Start here.',
  noModelRules: (where) => `${where} holds no rules. Restore that tab from the version history.`,
  noScoreColumns: 'This tab has no score columns. Choose Start here, or open the tab with your scored leads.',
  noBandColumn:
    'This tab shows no bands, and rows are coloured by their band. Choose Add score columns, then Recolour rows.',
  noBandColours: (tab) => `No band has a colour. Write one such as #F4A259 into the column Color in the tab "${tab}".`,
  protectedCells: (where) => `${where} is protected, and you may not edit it. Ask its owner. Nothing was changed.`,
  otherTab: (tab) =>
    `The score formulas here read their leads from the tab "${tab}". Open that tab and choose this again.`,
  busy: 'Somebody else is setting up Lead Score in this spreadsheet. Wait a moment, then try again.',
  refused: (message) => `Google Sheets refused: ${message} Reload the page and try again.`,
};

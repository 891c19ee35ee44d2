/** The sheet side: everything that speaks to Google Sheets; the only door to this folder. */
export { type Block, blockName, cellName, columnLetters } from './a1';
export { dayIn, localDay, spreadsheetTimeZone } from './clock';
export { bandColours, bandColumn, colourRows } from './colours';
export { readData } from './data';
export {
  addVersions,
  type HistoryRow,
  historyName,
  modelOfHistory,
  momentIn,
  type NewVersion,
  newestVersion,
  tableOfVersion,
  versionsOf,
} from './history';
export {
  type LeadList,
  leadListOf,
  type RawTab,
  reachOf,
  readLeadList,
  readRawTab,
  scoredTabs,
  scoreFormulasOf,
} from './lead-list';
export { onInstall, onOpen } from './menu';
export { insertModelTab, modelRows, repaintBands } from './model-tab';
export { type ModelSheet, readModelSheet, withRows } from './model-table';
export { carryOut, movedFormulas } from './model-write';
export {
  type FoundModel,
  freeName,
  isModel,
  MODEL_NAME,
  modelInTab,
  modelNamed,
  modelNames,
  nameModel,
  rangeOf,
  readNamed,
  unnamedModel,
} from './models';
export { renewNotes } from './notes';
export { showPage } from './page';
export {
  blockedBy,
  type List,
  missingColumns,
  planScoreColumns,
  protectColumns,
  writeScoreColumns,
} from './score-columns';
export { type ScoreFormula, writeScoreFormula } from './score-formula';
export { argumentSeparator, decimalSign } from './separator';
export { alone, holdDocument, isMistake, type Report, refuse, speaking, userLanguage } from './speak';
export { freezeHeader, lastFilledRow, openSpreadsheet, ownFormulas, readActiveTab, readTab, type Tab } from './tab';
export { calmColumns, volatileColumns } from './volatile';

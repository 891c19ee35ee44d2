/** The sheet side: everything that speaks to Google Sheets; the only door to this folder. */
export { type Block, blockName, cellName, columnLetters } from './a1';
export {
  appendToLog,
  type LogColumn,
  type LogRow,
  type LogTab,
  makeActivityLog,
  offerActivities,
  readActivityLog,
} from './activity-log';
export { insertNamed, readRows, writeAnswer } from './answer-cells';
export type { Board, BoardChart, BoardTable } from './board';
export { dayReader, isDate, padded, withoutDates } from './cells';
export { appendColumns, offerChoices } from './choices';
export { dayIn, localDay, spreadsheetTimeZone } from './clock';
export { bandColours, bandColumn, colourRows } from './colours';
export { showBoard } from './dashboard-tab';
export { readData, readPart } from './data';
export { findTable, type ListRow, type TablePlace, updateTable } from './hand-over-tab';
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
  cellReader,
  type LeadList,
  leadListOf,
  reachOf,
  readLeadList,
  scoredTabs,
  scoreFormulasOf,
} from './lead-list';
export { isListName, LIST_KINDS, listName, modelOfList } from './list-names';
export { markList } from './list-rules';
export {
  type ColumnCells,
  type ColumnFormat,
  findListSheet,
  type ListColumn,
  type ListTab,
  makeListTab,
  readListTab,
  roomFor,
  sortListRows,
  trendFormat,
  writeListColumns,
} from './list-tab';
export { onOpen } from './menu';
export { copyModelTab } from './model-copy';
export { isWarned, warnBeforeEdits } from './model-protection';
export { insertModelTab, modelRows, repaintBands } from './model-tab';
export { type ModelSheet, readModelSheet, withRows } from './model-table';
export { carryOut, writeFormulas } from './model-write';
export {
  type FoundModel,
  freeName,
  isModel,
  isName,
  MODEL_NAME,
  modelInTab,
  modelNamed,
  modelNames,
  nameModel,
  rangeOf,
  readNamed,
  unnamedModel,
} from './models';
export { neighbours } from './neighbours';
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
export {
  columnsOf,
  mainFormulas,
  repointFormulas,
  rewriteFormulas,
  type ScoreFormula,
  scoredColumns,
  widened,
} from './score-formula';
export { argumentSeparator } from './separator';
export { alone, holdDocument, isMistake, type Report, refuse, speaking, userLanguage } from './speak';
export {
  formulasOf,
  freezeHeader,
  lastFilledRow,
  openSpreadsheet,
  ownFormulas,
  type RawTab,
  readActiveTab,
  readRawTab,
  readScoredTabs,
  readTab,
  type Tab,
} from './tab';
export { calmColumns, volatileColumns } from './volatile';

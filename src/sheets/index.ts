/** The sheet side: everything that speaks to Google Sheets; the only door to this folder. */
export { blockName, cellName, columnLetters } from './a1';
export { dayIn, localDay, spreadsheetTimeZone } from './clock';
export { bandColours, bandColumn, colourRows } from './colours';
export { readData } from './data';
export { onInstall, onOpen } from './menu';
export { insertModelTab, modelRows, repaintBands } from './model-tab';
export {
  type FoundModel,
  freeName,
  isModel,
  MODEL_NAME,
  modelInTab,
  modelNamed,
  modelNames,
  nameModel,
  readNamed,
  unnamedModel,
} from './models';
export { renewNotes } from './notes';
export {
  blockedBy,
  type List,
  missingColumns,
  planScoreColumns,
  protectColumns,
  writeScoreColumns,
} from './score-columns';
export type { ScoreFormula } from './score-formula';
export { decimalSign } from './separator';
export { alone, type Report, refuse, speaking, userLanguage } from './speak';
export { freezeHeader, lastFilledRow, ownFormulas, readActiveTab, readTab, type Tab } from './tab';
export { calmColumns, volatileColumns } from './volatile';

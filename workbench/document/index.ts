/** The spreadsheet of the workbench: cells, formulas and history, without a page and without Apps Script. */
export { areaName, cellName, columnIndex, columnLetters, openAreaName, parseBlock, quoteSheet } from './address';
export { chartOption } from './chart-option';
export { type DateParts, fromInstant, partsOf, serialOf, toInstant } from './dates';
export { formatValue, isCellError, isDateFormat } from './display';
export { createDocument, loadDocument } from './document';
export { parseTyped, type Typed } from './parse-input';
export type * from './types';

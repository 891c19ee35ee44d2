/** A model's table as the sidebar needs it: values, formulas, and the revision that tells whether it is still the same. */
import { type Cell, type Formula, placeOf, plainCell, type Row, readModel, readScale, revisionOf } from '../engine';
import { isDate, withoutDates } from './cells';
import { dayIn } from './clock';
import { type FoundModel, isModel, rangeOf, standing } from './models';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A model with all that its tab says about it. */
export interface ModelSheet extends FoundModel {
  readonly range: Range;
  readonly rows: readonly (readonly Cell[])[];
  readonly formulas: readonly Formula[];
  readonly revision: string;
  /** The model's time zone, else the spreadsheet's. */
  readonly timeZone: string;
}

/** Reads the table that a name or range stands for: two calls. Undefined: no such name; 'noRules': it holds no model. */
export function readModelSheet(spreadsheet: Spreadsheet, name: string): ModelSheet | 'noRules' | undefined {
  const range = rangeOf(spreadsheet, name);
  if (!range) return undefined;
  const raw: readonly Row[] = range.getValues();
  if (!isModel(raw)) return 'noRules';
  const formulas = range
    .getFormulas()
    .flatMap((cells, row) =>
      cells.flatMap((formula, column): Formula[] => (formula === '' ? [] : [[row, column, formula]])),
    );
  const first = readModel(raw);
  const zone = readScale(first.model).scale.timeZone;
  const timeZone = zone !== undefined && dayIn(new Date(), zone) ? zone : spreadsheet.getSpreadsheetTimeZone();
  const dated = raw.some((row) => row.some(isDate));
  let end = Math.max(...formulas.map(([row]) => row), -1) + 1;
  raw.forEach((row, index) => {
    if (row.some((cell) => cell !== '' && cell !== null)) end = Math.max(end, index + 1);
  });
  const rows = withoutDates(raw.slice(0, end), timeZone).map((row) => row.map(plainCell));
  const read = dated ? readModel(rows) : first;
  return {
    ...standing(name, range),
    range,
    rows,
    formulas,
    timeZone,
    revision: revisionOf(rows, placeOf(read.places(), 'settings.today')),
    ...read,
  };
}

/** The same table with other cells, as they were just written. */
export function withRows(model: ModelSheet, rows: readonly (readonly Cell[])[]): ModelSheet {
  const read = readModel(rows);
  return { ...model, ...read, rows, revision: revisionOf(rows, placeOf(read.places(), 'settings.today')) };
}

/** A model tab in a few words, and the issues that the table and `check` report about it. */
import { activityLog, type Cell, check, type Issue, readModel } from '../../src/engine';

/** A row by the names of its columns. */
export interface Written {
  readonly [column: string]: Cell;
}

type Records = readonly Written[];

/** Sections of a model tab by the names of their columns, with the leads that it is to score. */
export interface Tab {
  readonly settings?: { readonly [name: string]: Cell };
  readonly groups?: Records;
  readonly bands?: Records;
  readonly rules?: Records;
  readonly header?: readonly unknown[];
  readonly leads?: readonly (readonly unknown[])[];
  /** The activity log with its header. */
  readonly activities?: readonly (readonly unknown[])[];
  /** Rows that are put below the sections as they are. */
  readonly rows?: readonly (readonly Cell[])[];
}

/** Reports every issue of a tab. */
export function issuesOf(tab: Tab): readonly Issue[] {
  const { model, issues } = readModel(rowsOf(tab));
  return [
    ...issues,
    ...check(model, tab.header ?? [], tab.leads, '2026-11-22', tab.activities && activityLog(tab.activities)),
  ];
}

/** Writes a tab as rows of cells. */
export function rowsOf({ settings = {}, groups = [], bands = [], rules = [], rows = [] }: Tab): readonly Cell[][] {
  return [
    ['Settings'],
    ...Object.entries(settings),
    ...section('Groups', groups),
    ...section('Bands', bands),
    ...(rules.length > 0 ? section('Rules', rules) : []),
    ...rows.map((row) => [...row]),
  ];
}

function section(title: string, records: Records): Cell[][] {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return [[title], columns, ...records.map((record) => columns.map((column) => record[column] ?? ''))];
}

/** A rule of one row; more columns may be named. */
export function rule(column: Cell, condition: Cell, value: Cell = '', weight: Cell = 10, more: Written = {}): Written {
  return { Column: column, Condition: condition, Value: value, Weight: weight, ...more };
}

/** A further row of the rule above. */
export function joined(join: Cell, column: Cell, condition: Cell, value: Cell = '', more: Written = {}): Written {
  return { Join: join, Column: column, Condition: condition, Value: value, ...more };
}

/** Leads with one column. */
export function cells(...values: readonly unknown[]): readonly (readonly unknown[])[] {
  return values.map((value) => [value]);
}

/** The issues of a tab in short: the code, then what it tells of values and leads. */
export function toldOf(tab: Tab): readonly string[] {
  return issuesOf(tab).map(({ code, args: { value, nearest, instead, more, leads, example } }) =>
    [code, value, nearest, instead, more, leads, example].filter((arg) => arg !== undefined && arg !== '').join(' '),
  );
}

/** The tabs that a model scores, each with its list, and where its columns for people are: in the list, beside it, or in the notes. */
import {
  activityLog,
  type Cell,
  type CompiledModel,
  compile,
  headerIndex,
  isEmpty,
  isError,
  type Model,
  type SettingName,
  text,
} from '../engine';
import { namedColumns } from '../lists';
import {
  cellName,
  columnLetters,
  dayReader,
  formulasOf,
  isDate,
  type LeadList,
  type LogTab,
  leadListOf,
  type ModelSheet,
  type RawTab,
  readActivityLog,
  readModelSheet,
  readScoredTabs,
  type ScoreFormula,
  scoredColumns,
} from '../sheets';
import { placeIn } from './open-model';
import { isSpilled } from './spilled';
import { today } from './today';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The settings whose columns people fill in. */
export const ENTERED = ['stageColumn', 'reasonColumn', 'comeBackColumn', 'ownerColumn', 'contactedColumn'] as const;
export type Entered = (typeof ENTERED)[number];

/** A list of a model. */
export interface ScoredList {
  readonly tab: RawTab;
  readonly formula: ScoreFormula;
  readonly list: LeadList;
  readonly compiled: CompiledModel;
  /** Positions in the list's block of the rows that are leads. */
  readonly leads: readonly number[];
  /** The position of the Lead key in the list; undefined where the model names none, or the list lacks it. */
  readonly key: number | undefined;
  /** Whether the rows of leads come from a formula, so that they may move at any time. */
  readonly isSpilled: boolean;
  /** Gives the cell of a lead in the column of a setting; blank where it has none. */
  readonly cell: (row: number, setting: SettingName) => Cell;
  readonly has: (setting: SettingName) => boolean;
  /** The column of a setting in the tab, 0-based; undefined where it has none. */
  readonly column: (setting: SettingName) => number | undefined;
}

/** A model with all of its lists. */
export interface ModelLists {
  readonly model: ModelSheet;
  readonly lists: readonly ScoredList[];
  /** The activity logs that its score formulas read. */
  readonly logs: readonly LogTab[];
}

/** Reads every model that scores a tab, with its lists; one that is no model is left out. */
export function readModelLists(spreadsheet: Spreadsheet, only?: string): readonly ModelLists[] {
  const byModel = new Map<string, { readonly name: string; readonly tabs: RawTab[] }>();
  for (const tab of readScoredTabs(spreadsheet))
    for (const name of new Set(formulasOf(tab).map(({ model }) => model))) {
      const id = name.toUpperCase();
      if (only !== undefined && id !== only.toUpperCase()) continue;
      const known = byModel.get(id) ?? { name, tabs: [] };
      if (!known.tabs.includes(tab)) known.tabs.push(tab);
      byModel.set(id, known);
    }
  return [...byModel.values()].flatMap(({ name, tabs }): ModelLists[] => {
    const model = readModelSheet(spreadsheet, name);
    if (!model || model === 'noRules') return [];
    const logs = new Map<string, LogTab | undefined>();
    const logOf = ({ activities }: ScoreFormula): LogTab | undefined => {
      if (activities === undefined) return undefined;
      if (!logs.has(activities)) logs.set(activities, readActivityLog(spreadsheet, activities, model.timeZone));
      return logs.get(activities);
    };
    const lists = tabs.map((tab) => listIn(tab, model, logOf));
    return [{ model, lists, logs: [...logs.values()].flatMap((log) => log ?? []) }];
  });
}

function listIn(tab: RawTab, model: ModelSheet, logOf: (formula: ScoreFormula) => LogTab | undefined): ScoredList {
  const own = formulasOf(tab);
  const formula = own.find((one) => one.model.toUpperCase() === model.name.toUpperCase());
  if (!formula) throw new TypeError(tab.name);
  const { timeZone } = model;
  const list = leadListOf(tab.values, placeIn(tab.name, formula), timeZone);
  const day = dayReader(timeZone);
  const log = logOf(formula);
  const readObject = (cell: object): string | undefined => (isDate(cell) ? String(day(cell)) : undefined);
  const compiled = compile(model.model, list.names, today(timeZone), readObject, log && activityLog(log.rows));
  const names = headerIndex(list.names);
  const positions = columnFinder(tab, formula, own, list);
  const keyName = model.model.settings.leadKey;
  const key = isNamed(keyName) ? names.get(text(keyName)) : undefined;
  const leads =
    key === undefined
      ? list.filled
      : list.filled.filter((row) => !isBlank(list.read(list.block[row]?.[key]), compiled));
  return {
    tab,
    formula,
    list,
    compiled,
    leads,
    key,
    isSpilled: key !== undefined && isSpilled(tab, formula, key),
    has: (setting) => positions(model.model.settings[setting]) !== undefined,
    column: (setting) => positions(model.model.settings[setting]),
    cell(row, setting) {
      const at = positions(model.model.settings[setting]);
      return at === undefined ? '' : list.read(tab.values[list.firstRow - 1 + row]?.[at]);
    },
  };
}

/** Finds a column by name: among those of the formulas, else elsewhere in the header row, score columns aside. */
function columnFinder(
  tab: RawTab,
  { header, leads }: ScoreFormula,
  own: readonly ScoreFormula[],
  { read }: LeadList,
): (name: Cell | undefined) => number | undefined {
  const taken = scoredColumns(own, tab.values);
  const within = new Map<string, number>();
  const beside = new Map<string, number>();
  (tab.values[header.row] ?? []).forEach((cell, column) => {
    const name = text(read(cell) ?? '');
    if (name === '') return;
    if (column >= leads.column && column <= leads.lastColumn) {
      if (!within.has(name)) within.set(name, column);
    } else if (!taken.has(column) && !beside.has(name)) beside.set(name, column);
  });
  return (name) => (isNamed(name) ? (within.get(text(name)) ?? beside.get(text(name))) : undefined);
}

/** What an error in a list is about: how many cells, the first of them, and their columns. */
export interface ErrorsFound {
  readonly number: number;
  readonly cell: string;
  readonly shown: string;
  readonly columns: readonly string[];
}

/** Finds errors in what scores are made of: cells of the model, and of the columns that it names. */
export function errorsIn({ model, lists, logs }: ModelLists): ErrorsFound | undefined {
  let number = 0;
  let first: Pick<ErrorsFound, 'cell' | 'shown'> | undefined;
  const columns = new Set<string>();
  const note = (tab: string, row: number, column: number, shown: string, name: string): void => {
    number++;
    first ??= { cell: `${tab}!${cellName(row, column)}`, shown };
    columns.add(name);
  };
  model.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (isError(cell)) note(model.tab, model.row + r, model.column + c, String(cell), model.tab);
    });
  });
  const named = namedColumns(model.model);
  for (const { tab, formula, list } of lists) {
    const { column } = formula.leads;
    list.names.forEach((name, position) => {
      if (isError(name)) note(tab.name, formula.header.row, column + position, name, columnLetters(column + position));
      if (!named.has(text(name))) return;
      for (const row of list.filled) {
        const cell = list.read(list.block[row]?.[position]);
        if (isError(cell)) note(tab.name, list.firstRow - 1 + row, column + position, String(cell), name);
      }
    });
  }
  for (const log of logs)
    log.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (isError(cell)) note(log.tab, log.row + r, log.column + c, String(cell), log.tab);
      });
    });
  return first && { number, ...first, columns: [...columns] };
}

export function isNamed(cell: Cell | undefined): cell is string | number | boolean {
  return cell !== undefined && cell !== null && !isEmpty(cell);
}

/** Tells whether a cell of a list counts as blank under its model. */
export function isBlank(cell: Cell, { scale }: Pick<CompiledModel, 'scale'>): boolean {
  return cell === null || isEmpty(cell) || scale.blankWords.has(text(cell));
}

/** The name of a column that a setting gives; '' where it gives none. */
export function settingText({ settings }: Model, setting: SettingName): string {
  return String(settings[setting] ?? '').trim();
}

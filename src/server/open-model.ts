/** Everything that the sidebar begins with: for a scored tab its model and leads, for another what is needed to begin. */
import type { Data } from '../data';
import { headerIndex, isEmpty, type Model, text } from '../engine';
import type { Area, FirstRun, LeadPlace, Opened, Opening, Unready } from '../rpc';
import {
  type Block,
  formulasOf,
  isModel,
  leadListOf,
  type ModelSheet,
  modelOfHistory,
  modelOfList,
  newestVersion,
  openSpreadsheet,
  type RawTab,
  reachOf,
  readActivityLog,
  readData,
  readModelSheet,
  readRawTab,
  type ScoreFormula,
  scoredTabs,
  withoutDates,
} from '../sheets';
import { reason, tabNamed } from './answer';
import { columnsFor } from './first-model';
import { activityTable, leadTable } from './lead-data';
import { findList } from './list-columns';
import { chooserIn, proposalFor } from './proposal';
import { isSpilled } from './spilled';
import { factsOf, today } from './today';
import { logEditByHand } from './versions';

/** Columns that name a lead where no rule reads them: the first ones of a list. */
const NAMING = 3;

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Opens the tab in front, or another one. */
export function open(name: string | null): Opening {
  const spreadsheet = openSpreadsheet();
  const sheet = name === null ? spreadsheet.getActiveSheet() : tabNamed(spreadsheet, name);
  return openTab(spreadsheet, readRawTab(sheet));
}

/** Where a list is, by a score formula of its tab. */
export function placeIn(tab: string, { header, leads, model }: ScoreFormula): LeadPlace {
  return { tab, header: areaOf(header), leads: areaOf(leads), model };
}

function openTab(spreadsheet: Spreadsheet, tab: RawTab): Opening {
  const [own] = formulasOf(tab);
  if (own) return openScored(spreadsheet, tab, own);
  const elsewhere = tab.scoreFormulas[0]?.leads.tab;
  const other = elsewhere === undefined ? null : spreadsheet.getSheetByName(elsewhere);
  if (other) {
    const leads = readRawTab(other);
    const [formula] = formulasOf(leads);
    if (formula) return openScored(spreadsheet, leads, formula);
  }
  const belongs = modelShownBy(spreadsheet, tab);
  if (belongs) {
    const [scored] = scoredTabs(spreadsheet, ({ model }) => belongs(model), tab.sheet);
    const sheet = scored === undefined ? null : spreadsheet.getSheetByName(scored);
    if (sheet) return openTab(spreadsheet, readRawTab(sheet));
    return unready(spreadsheet, tab, reason('noScoreColumns'));
  }
  return beginning(spreadsheet, tab);
}

/** Where the tab is a model or its history, tells whether a formula's model is that one. */
function modelShownBy(spreadsheet: Spreadsheet, { sheet, values }: RawTab): ((model: string) => boolean) | undefined {
  const tabOf = (model: string): number | undefined => {
    const found = readModelSheet(spreadsheet, model);
    return found && found !== 'noRules' ? found.sheet.getSheetId() : undefined;
  };
  if (isModel(values)) return (model) => tabOf(model) === sheet.getSheetId();
  const named = sheet.getNamedRanges().map((range) => modelOfHistory(range.getName()) ?? modelOfList(range.getName()));
  const owner = named.find((name) => name !== undefined);
  return owner === undefined
    ? undefined
    : (model) => model.toUpperCase() === owner.toUpperCase() || owner === `LEAD_${tabOf(model)}`;
}

function openScored(spreadsheet: Spreadsheet, tab: RawTab, formula: ScoreFormula): Opened | Unready {
  const found = readModelSheet(spreadsheet, formula.model);
  if (!found) return unready(spreadsheet, tab, reason('noModel', '', { name: formula.model }));
  if (found === 'noRules') return unready(spreadsheet, tab, reason('noModelRules', '', { name: formula.model }));
  const at = placeIn(tab.name, formula);
  const list = leadListOf(tab.values, at, found.timeZone);
  const key = headerIndex(list.names).get(text(found.model.settings.leadKey ?? ''));
  const place = isSpilled(tab, formula, key ?? 0) ? { ...at, spilled: true } : at;
  const reach = reachOf(tab, formula);
  const outside: string[] = [];
  for (let column = reach.first; column <= reach.last; column++)
    if (column < formula.leads.column || column > formula.leads.lastColumn)
      outside.push(String(list.read(tab.values[formula.header.row]?.[column])).trim());
  const positions = new Set(columnsNamed(found.model, list.names));
  for (let position = 0; position < Math.min(NAMING, list.names.length); position++) positions.add(position);
  const newest = newestVersion(spreadsheet, found);
  const editedByHand = newest !== undefined && newest.revision !== found.revision;
  const canEdit = found.range.canEdit();
  const { activities } = formula;
  const log = activities === undefined ? undefined : readActivityLog(spreadsheet, activities, found.timeZone);
  return {
    kind: 'model',
    place,
    model: tableOf(found),
    leads: leadTable(
      list,
      [...positions].sort((a, b) => a - b),
      found.model,
      outside,
    ),
    activities: log ? activityTable(log) : null,
    day: today(found.timeZone),
    canEdit,
    version: editedByHand ? logEditByHand(spreadsheet, found, newest) : (newest?.number ?? 0),
    editedByHand,
  };
}

/** The model's table as it travels. */
export function tableOf({ name, tab, row, column, rows, formulas, revision }: ModelSheet): Opened['model'] {
  return { name, tab, row, column, rows, formulas, revision };
}

/** Positions of the columns that a model names, in its rules, switched on or off, and in its settings. */
function columnsNamed({ rules, settings }: Model, names: readonly string[]): readonly number[] {
  const steps = rules.flatMap((rule) => rule.steps);
  const cells = [
    ...steps.flatMap((step) => [...step.conditions.map(({ column }) => column), step.since]),
    settings.leadKey,
    settings.outcomeColumn,
  ];
  const wanted = new Set(
    cells.flatMap((cell) => (isEmpty(cell) || cell === null || cell === undefined ? [] : [text(cell)])),
  );
  const found: number[] = [];
  names.forEach((name, position) => {
    // Of two columns with one name the first is meant.
    if (wanted.delete(text(name))) found.push(position);
  });
  return found;
}

function beginning(spreadsheet: Spreadsheet, raw: RawTab): FirstRun | Unready {
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const tab = { ...raw, values: withoutDates(raw.values, timeZone) };
  const data = readData() as Data;
  const found = findList(tab, data);
  if ('none' in found)
    return unready(
      spreadsheet,
      tab,
      reason(found.none, found.none === 'headerError' ? `${tab.name}!${found.cell}` : ''),
    );
  const { row } = found;
  const columns = columnsFor(tab, found, data);
  if (!columns) return unready(spreadsheet, tab, reason('everythingVolatile'));
  const header: Area = { row, column: columns.first, lastRow: row, lastColumn: columns.last };
  const list = leadListOf(tab.values, { header, leads: { ...header, lastRow: null } }, timeZone);
  const facts = factsOf(spreadsheet, timeZone);
  return {
    kind: 'firstRun',
    tab: tab.name,
    header,
    leads: leadTable(
      list,
      list.names.map((_, position) => position),
      undefined,
      [],
    ),
    facts,
    proposal: proposalFor(list, facts, data),
    chooser: chooserIn(data),
    volatile: columns.volatile,
    cutOff: columns.outside,
  };
}

function unready(spreadsheet: Spreadsheet, tab: RawTab, ...issues: Unready['issues']): Unready {
  return { kind: 'unready', issues, scored: scoredTabs(spreadsheet, () => true, tab.sheet) };
}

function areaOf({ row, column, lastRow, lastColumn }: Block): Area {
  return { row, column, lastRow: lastRow ?? null, lastColumn };
}

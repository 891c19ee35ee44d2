/** The Hand-over tab of a model: planned from its leads and what stands there, and written where that differs. */
import { type Cell, explainLeads } from '../engine';
import { reasonWriter } from '../functions';
import {
  type HandOverColumn,
  type HandOverPlan,
  listMeaning,
  listTerms,
  listWord,
  type PresentRow,
  planHandOver,
  type WorkedLead,
} from '../lists';
import {
  bandColours,
  type ColumnFormat,
  findTable,
  type ListTab,
  listName,
  makeListTab,
  markList,
  readListTab,
  type TablePlace,
  trendFormat,
  updateTable,
} from '../sheets';
import type { ModelLists } from './list-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const FORMATS: { readonly [column in Exclude<HandOverColumn, 'trend'>]: ColumnFormat } = {
  mark: 'text',
  lead: 'text',
  score: 'number',
  band: 'text',
  why: 'text',
  nextStep: 'text',
  owner: 'text',
  dueBy: 'day',
  handedOver: 'day',
};
const WIDTHS: { readonly [column in HandOverColumn]: number } = {
  mark: 90,
  lead: 140,
  score: 60,
  band: 90,
  trend: 110,
  why: 360,
  nextStep: 270,
  owner: 140,
  dueBy: 100,
  handedOver: 120,
};

/** The list as it is and as it is to be. */
export interface PlannedList {
  readonly plan: HandOverPlan;
  readonly tab: ListTab | undefined;
  readonly place: TablePlace<HandOverColumn> | undefined;
}

/** Plans the list of a model; reads its tab, and writes nothing. */
export function planList(
  spreadsheet: Spreadsheet,
  found: ModelLists,
  leads: readonly WorkedLead[],
  trends: ReadonlyMap<string, number>,
  today: number,
): PlannedList {
  const { model } = found;
  const tab = readListTab(spreadsheet, listName(model, 'HANDOVER'), model.timeZone);
  const place = tab && findTable(tab.values, columnOf, ['lead', 'handedOver']);
  const plan = planHandOver({
    leads,
    top: topBand(found),
    present: tab && place ? presentRows(tab, place) : [],
    today,
    language: model.model.language,
    trends,
    why: whyOf(found),
  });
  return { plan, tab, place };
}

/** The place of the highest band; −1 where the model has none. */
export function topBand({ lists }: ModelLists): number {
  return (lists[0]?.compiled.bands.length ?? 0) - 1;
}

/** Makes the tab where there is none, and writes what differs; gives the tab's name and whether anything was written. */
export function writeList(
  spreadsheet: Spreadsheet,
  { model, lists }: ModelLists,
  { plan, tab, place }: PlannedList,
): { readonly tab: string; readonly written: boolean } {
  const { language } = model.model;
  const terms = listTerms('handOver');
  const formats = { ...FORMATS, trend: trendFormat(lists[0]?.compiled.scale.decimals ?? 0) };
  const made = tab && place ? undefined : tab;
  const at =
    tab ??
    makeListTab(
      spreadsheet,
      listName(model, 'HANDOVER'),
      listWord('tabs', 'handOver', language),
      terms.map((term) => ({
        title: listWord('handOver', term, language),
        format: formats[term],
        width: WIDTHS[term],
      })),
      { behind: lists[0]?.tab.sheet },
    );
  const stands = place ?? findTable(at.values, columnOf, ['lead', 'handedOver']);
  // Somebody took the header away: without it nobody can tell whose column is whose.
  if (!stands || made) return { tab: at.sheet.getName(), written: false };
  const table = updateTable(at.sheet, at.values, stands, plan.rows, formats, 'lead');
  const marked = markList(
    at.sheet,
    stands.header + 1,
    { due: stands.columns.get('dueBy'), band: stands.columns.get('band') },
    bandColours(model),
  );
  return { tab: at.sheet.getName(), written: tab === undefined || table || marked };
}

function columnOf(cell: unknown): HandOverColumn | undefined {
  return listMeaning('handOver', cell);
}

function presentRows({ values }: ListTab, { header, columns }: TablePlace<HandOverColumn>): readonly PresentRow[] {
  const own = new Set(columns.values());
  const cellAt = (row: readonly unknown[], column: HandOverColumn): string => {
    const at = columns.get(column);
    return at === undefined ? '' : String((row[at] as Cell | undefined) ?? '').trim();
  };
  return values.slice(header + 1).map((row) => ({
    key: cellAt(row, 'lead'),
    mark: cellAt(row, 'mark'),
    owner: cellAt(row, 'owner'),
    handedOver: cellAt(row, 'handedOver'),
    isAnnotated: row.some((cell, at) => !own.has(at) && cell !== '' && cell !== null && cell !== false),
  }));
}

/** Explains the leads of each list at once: only those on the hand-over list are. */
function whyOf({ lists }: ModelLists): (leads: readonly WorkedLead[]) => readonly string[] {
  return (leads) => {
    const lines: string[] = leads.map(() => '');
    for (const { tab, compiled } of lists) {
      const own = leads.flatMap((lead, index) => (lead.tab === tab.name ? [index] : []));
      const write = reasonWriter(compiled);
      const rows = own.map((index) => leads[index]?.cells ?? []);
      explainLeads(compiled, rows, (at, breakdown) => {
        lines[own[at] ?? -1] = write(breakdown);
      });
    }
    return lines;
  };
}

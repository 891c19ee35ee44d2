/** The hidden history of a model's scores: what each lead scored and since when; written by Update lists, read by those who show it. */
import { dayOf, text } from '../engine';
import {
  type ListTerm,
  listMeaning,
  listTerms,
  listWord,
  planScores,
  type ScoreLine,
  type ScorePlan,
  scoreChange,
  type WorkedLead,
  weekAgo,
} from '../lists';
import type { LeadPlace, ScoreHistory } from '../rpc';
import {
  type ColumnFormat,
  findTable,
  type ListTab,
  listName,
  type ModelSheet,
  makeListTab,
  momentIn,
  openSpreadsheet,
  readListTab,
  roomFor,
  type TablePlace,
  writeListColumns,
} from '../sheets';
import { today } from './today';
import { modelOf } from './versions';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Column = ListTerm<'scores'>;

const NEEDED: readonly Column[] = ['lead', 'when', 'score', 'band'];
const FORMATS: { readonly [column in Column]: ColumnFormat } = {
  lead: 'text',
  when: 'text',
  score: 'number',
  band: 'text',
};
const WIDTHS: { readonly [column in Column]: number } = { lead: 140, when: 130, score: 70, band: 110 };

/** A history as it stands in its tab; no lines where there is no tab. */
export interface ScoreLog {
  readonly lines: readonly ScoreLine[];
  readonly tab: ListTab | undefined;
  readonly place: TablePlace<Column> | undefined;
}

/** A history as it is and as it is to be, by how many lines there may be. */
export interface PlannedScores extends ScoreLog {
  readonly plan: ScorePlan;
  readonly within: (most: number) => ScorePlan;
}

/** Reads the history of a model (one call). */
export function readScores(spreadsheet: Spreadsheet, model: Pick<ModelSheet, 'name' | 'sheet' | 'timeZone'>): ScoreLog {
  const tab = readListTab(spreadsheet, listName(model, 'SCORES'), model.timeZone);
  const place = tab && findTable(tab.values, columnOf, NEEDED);
  return { lines: tab && place ? linesIn(tab, place) : [], tab, place };
}

/** Plans the history of a model; reads its tab, and writes nothing. */
export function planScoreLog(spreadsheet: Spreadsheet, model: ModelSheet, leads: readonly WorkedLead[]): PlannedScores {
  const log = readScores(spreadsheet, model);
  const now = momentIn(new Date(), model.timeZone);
  return {
    ...log,
    plan: planScores(log.lines, leads, now),
    within: (most) => planScores(log.lines, leads, now, most),
  };
}

/** Writes what changed in one block, from the first line that is another; says whether it wrote. */
export function writeScores(
  spreadsheet: Spreadsheet,
  { model, ...found }: ModelSheet,
  planned: PlannedScores,
): boolean {
  if (planned.tab && !planned.place) return false;
  if (planned.tab && isSame(planned.plan, planned.lines)) return false;
  const { language } = model;
  const terms = listTerms('scores');
  const tab =
    planned.tab ??
    makeListTab(
      spreadsheet,
      listName(found, 'SCORES'),
      listWord('tabs', 'scores', language),
      terms.map((term) => ({ title: listWord('scores', term, language), format: FORMATS[term], width: WIDTHS[term] })),
      { hidden: true },
    );
  const place = planned.place ?? findTable(tab.values, columnOf, NEEDED);
  if (!place) return false;
  const first = place.header + 1;
  const room = roomFor(spreadsheet, tab.sheet, first + planned.plan.lines.length) - first;
  const plan = room < planned.plan.lines.length ? planned.within(room) : planned.plan;
  const { lines } = planned;
  if (planned.tab && isSame(plan, lines)) return false;
  const differs = plan.lines.findIndex((line, at) => line !== lines[at]);
  const from = differs < 0 ? plan.lines.length : differs;
  // Lines that went leave blank rows at the end.
  const height = Math.max(plan.lines.length, planned.tab ? tab.values.length - first : 0);
  const shown = Array.from({ length: height - from }, (_, at) => plan.lines[from + at]);
  writeListColumns(
    tab.sheet,
    first + from,
    [...place.columns].map(([term, column]) => ({
      column,
      format: FORMATS[term],
      cells: shown.map((line) => (line ? cellOf(line, term) : '')),
    })),
  );
  return true;
}

/** By how much the scores of leads differ from a week ago, by key as compared; those that do not are left out. */
export function trendsOf(
  lines: readonly ScoreLine[],
  leads: readonly WorkedLead[],
  today: number,
): ReadonlyMap<string, number> {
  const then = weekAgo(lines, today);
  return new Map(
    leads.flatMap(({ key, score }): [string, number][] => {
      const before = then.get(text(key));
      const change = before === undefined ? 0 : scoreChange(score, before.score);
      return change === 0 ? [] : [[text(key), change]];
    }),
  );
}

/** What one lead scored and when, for those who look at it. */
export function historyOf({ model }: LeadPlace, key: string): ScoreHistory {
  const spreadsheet = openSpreadsheet();
  const found = modelOf(spreadsheet, model);
  const wanted = text(key);
  const lines = readScores(spreadsheet, found).lines.filter((line) => text(line.key) === wanted);
  const then = weekAgo(lines, dayOf(today(found.timeZone), undefined) ?? 0).get(wanted);
  return {
    lines: [...lines]
      .sort((a, b) => (a.when === b.when ? 0 : a.when < b.when ? -1 : 1))
      .map(({ when, score, band }) => ({ when, day: dayOf(when.slice(0, 10), undefined) ?? 0, score, band })),
    weekAgo: then?.score ?? null,
  };
}

function isSame({ lines }: ScorePlan, earlier: readonly ScoreLine[]): boolean {
  return lines.length === earlier.length && lines.every((line, at) => line === earlier[at]);
}

function columnOf(cell: unknown): Column | undefined {
  return listMeaning('scores', cell);
}

/** Lines in the order of the rows, to the last that can be read; one among them that cannot is a line of nobody. */
function linesIn({ values }: ListTab, { header, columns }: TablePlace<Column>): readonly ScoreLine[] {
  const lines = values.slice(header + 1).map((row): ScoreLine => {
    const [key = '', when = '', score = '', band = ''] = NEEDED.map((column) =>
      String(row[columns.get(column) ?? -1] ?? '').trim(),
    );
    const isReadable = when !== '' && score !== '' && Number.isFinite(Number(score));
    return { key: isReadable ? key : '', when, score: Number(score), band };
  });
  let end = lines.length;
  while (lines[end - 1]?.key === '') end--;
  return lines.slice(0, end);
}

function cellOf(line: ScoreLine, column: Column): string | number {
  return column === 'lead' ? line.key : line[column];
}

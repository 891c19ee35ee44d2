/** The column that says by how much each score changed within a week: beside the leads, or in the notes of leads that a formula brings. */
import { type Cell, text } from '../engine';
import type { WorkedLead } from '../lists';
import { appendColumns, trendFormat, writeListColumns } from '../sheets';
import { keyOf, readNotes } from './lead-notes';
import { type ModelLists, type ScoredList, settingText } from './list-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Trends = ReadonlyMap<string, number>;

/** Fills the column that the settings name, and adds it where a list lacks it; says whether anything was written. */
export function writeTrends(
  spreadsheet: Spreadsheet,
  found: ModelLists,
  leads: readonly WorkedLead[],
  trends: Trends,
): boolean {
  const title = settingText(found.model.model, 'trendColumn');
  if (title === '') return false;
  let written = false;
  for (const list of found.lists) {
    if (list.isSpilled) continue;
    const own = leads.filter(({ tab }) => tab === list.tab.name);
    if (writeBeside(list, title, own, trends)) written = true;
  }
  const isNoted = found.lists.some((list) => list.isSpilled && !list.has('trendColumn'));
  return (isNoted && writeNoted(spreadsheet, found, trends)) || written;
}

function writeBeside(list: ScoredList, title: string, leads: readonly WorkedLead[], trends: Trends): boolean {
  const { tab, formula } = list;
  const first = list.list.firstRow - 1;
  const there = list.column('trendColumn');
  const rows = leads.map(({ row }) => row - 1 - first);
  const height = rows.reduce((most, row) => Math.max(most, row + 1), 0);
  const present = Array.from({ length: height }, (_, row): Cell => {
    return there === undefined ? '' : ((tab.values[first + row]?.[there] ?? '') as Cell);
  });
  if (there !== undefined && !isOurs(list, there, rows, present)) return false;
  const cells = [...present];
  leads.forEach(({ key }, at) => {
    cells[rows[at] ?? 0] = trends.get(text(key)) ?? '';
  });
  if (there !== undefined && cells.every((cell, row) => cell === present[row])) return false;
  const { header } = formula;
  const column = there ?? appendColumns(tab.sheet, header.row, header.lastColumn, [title]);
  const format = trendFormat(list.compiled.scale.decimals);
  writeListColumns(tab.sheet, first, [{ column, format, cells }]);
  return true;
}

/** People may have named a column of theirs: what they wrote there is never written over. */
function isOurs({ tab, list }: ScoredList, column: number, rows: readonly number[], present: readonly Cell[]): boolean {
  const first = list.firstRow - 1;
  return (
    rows.every((row) => present[row] === '' || typeof present[row] === 'number') &&
    present.every((_, row) => (tab.formulas[first + row]?.[column] ?? '') === '')
  );
}

/** Leads whose rows move have theirs in the notes, by Lead key. */
function writeNoted(spreadsheet: Spreadsheet, { model, lists }: ModelLists, trends: Trends): boolean {
  const { tab, columnOf, keyColumn: key } = readNotes(spreadsheet, model);
  const column = columnOf('trendColumn');
  if (!tab || column < 0 || key < 0) return false;
  const present = tab.values.slice(1).map((row) => (row[column] ?? '') as Cell);
  if (!present.every((cell) => cell === '' || typeof cell === 'number')) return false;
  const cells = tab.values.slice(1).map((row): Cell => trends.get(text(keyOf((row[key] ?? '') as Cell))) ?? '');
  if (cells.every((cell, row) => cell === present[row])) return false;
  const format = trendFormat(lists[0]?.compiled.scale.decimals ?? 0);
  writeListColumns(tab.sheet, 1, [{ column, format, cells }]);
  return true;
}

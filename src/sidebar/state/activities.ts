/** The activity log in the browser: what leads did, as the formulas are given it, and what is written down from here. */
import { computed, signal } from '@preact/signals';
import { activityLog, type Cell, isEmpty, type Row, word } from '../../engine';
import type { ActivityEntry, ActivityTable } from '../../rpc';
import { activities as logged, usualActivities } from '../../templates';
import { call } from '../api';
import { model } from './draft';
import { place } from './leads';

const COLUMNS = ['lead', 'activity', 'date', 'count', 'note'] as const;
const HEADER = COLUMNS.map((column) => word('logColumns', column, 'en'));

/** The log as it travelled; null where the score formulas read none. */
export const activityTable = signal<ActivityTable | null>(null);
/** Events that were written down since. */
const written = signal<readonly Row[]>([]);

const events = computed<readonly Row[]>(() => {
  const table = activityTable.value;
  if (!table) return [];
  const cells = COLUMNS.map((column) => table.columns[column]);
  const count = cells[0]?.codes.length ?? 0;
  const rows: Row[] = [];
  for (let event = 0; event < count; event++)
    rows.push(cells.map(({ values, codes }): Cell => values[codes[event] ?? -1] ?? ''));
  return rows;
});

/** What leads did, ready for the engine; undefined where the score formulas read no log. */
export const log = computed(() =>
  activityTable.value ? activityLog([HEADER, ...events.value, ...written.value]) : undefined,
);

/** Names of activities to offer: those of the model, else the usual ones; then what the log has besides. */
export const activityNames = computed<readonly string[]>(() => {
  const { activities = [], language } = model.value;
  const own = activities.flatMap(({ activity }) => (isEmpty(activity) ? [] : [String(activity).trim()]));
  const used = (activityTable.value?.columns.activity.values ?? []).flatMap((name) =>
    isEmpty(name) ? [] : [String(name).trim()],
  );
  return [...new Set([...(own.length > 0 ? own : usualActivities(logged, language)), ...used])];
});

/** Takes over the log of an opening. */
export function holdActivities(table: ActivityTable | null | undefined): void {
  written.value = [];
  activityTable.value = table ?? null;
}

/** The fingerprints of the log, for the server to tell whether it still is so; nothing once something was added. */
export function logFingerprints(): { readonly [column: string]: string } | undefined {
  const table = activityTable.peek();
  if (!table || written.peek().length > 0) return undefined;
  return Object.fromEntries(COLUMNS.map((column) => [column, table.columns[column].fingerprint]));
}

/** Writes down what a lead did; scores follow at once. */
export async function addActivity(entry: ActivityEntry): Promise<void> {
  const from = place.peek();
  if (!from) return;
  await call('addActivity', from, entry);
  activityTable.value ??= emptyTable();
  const { lead, activity, date, count, note } = entry;
  written.value = [...written.peek(), [lead, activity, date, count ?? '', note]];
}

function emptyTable(): ActivityTable {
  const none = { values: [], codes: [], fingerprint: '' };
  return { tab: '', columns: { lead: none, activity: none, date: none, count: none, note: none }, total: 0 };
}

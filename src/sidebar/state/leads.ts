/** The leads in the browser: rows of cells as the engine reads them, column by column as they arrive. */
import { computed, signal } from '@preact/signals';
import { type Cell, headerIndex, isEmpty, type Row, readScale, text } from '../../engine';
import type { ColumnData, LeadPlace, LeadTable } from '../../rpc';
import { call } from '../api';
import { model } from './draft';

type Cells = (Cell | undefined)[];

export const place = signal<LeadPlace | null>(null);
export const day = signal('1970-01-01');
export const table = signal<LeadTable | null>(null);
/** Moves on when a column arrives: the rows themselves are changed in place, for there may be 50,000. */
export const arrivals = signal(0);
/** Columns on their way, by position. */
export const coming = signal<ReadonlySet<number>>(new Set());

/** Columns that did not arrive; they are asked for again only when the leads are loaded anew. */
const lost = new Set<number>();
let rows: Cells[] = [];
let sheetRows: Int32Array = new Int32Array(0);
let columns: { [position: number]: ColumnData } = {};

export const header = computed<readonly string[]>(() => table.value?.header ?? []);
export const positions = computed(() => headerIndex(header.value));

/** Takes over the leads of an opening. */
export function holdLeads(leads: LeadTable): void {
  const count = leads.rows.reduce((sum, [, length]) => sum + length, 0);
  sheetRows = new Int32Array(count);
  let at = 0;
  for (const [first, length] of leads.rows) for (let next = 0; next < length; next++) sheetRows[at++] = first + next;
  rows = Array.from({ length: count }, () => new Array<Cell | undefined>(leads.header.length));
  columns = {};
  lost.clear();
  table.value = leads;
  coming.value = new Set();
  for (const [position, data] of Object.entries(leads.columns)) put(Number(position), data);
  arrivals.value++;
}

/** All rows that travelled, blank ones aside; the same array until leads are loaded again. */
export function leadRows(): readonly Row[] {
  return rows;
}

/** The sheet's row of a lead, counted from 1. */
export function sheetRowOf(lead: number): number {
  return sheetRows[lead] ?? 0;
}

/** The lead that stands in a row of the sheet; undefined where none does or it did not travel. */
export function leadInRow(row: number): number | undefined {
  const at = sheetRows.indexOf(row);
  return at < 0 ? undefined : at;
}

export function columnData(position: number): ColumnData | undefined {
  return columns[position];
}

/** Fetches columns that are not here yet; several calls for one column are one. */
export async function fetchColumns(wanted: readonly number[]): Promise<void> {
  const missing = wanted.filter(
    (position) => !columns[position] && !coming.peek().has(position) && !lost.has(position),
  );
  const from = place.peek();
  const of = table.peek();
  if (missing.length === 0 || !from) return;
  coming.value = new Set([...coming.peek(), ...missing]);
  try {
    const arrived = await call('readColumns', from, missing);
    if (table.peek() !== of) return;
    for (const [position, data] of Object.entries(arrived)) put(Number(position), data);
    arrivals.value++;
  } catch (failure) {
    for (const position of missing) lost.add(position);
    throw failure;
  } finally {
    if (table.peek() === of)
      coming.value = new Set([...coming.peek()].filter((position) => !missing.includes(position)));
  }
}

/** Takes over columns whose cells are others now. */
export function renew(changed: { readonly [position: number]: ColumnData }): void {
  // What was worked out of the rows as they were is worked out anew.
  rows = rows.slice();
  for (const [position, data] of Object.entries(changed)) put(Number(position), data);
  arrivals.value++;
}

/** Fingerprints of the columns that are here, for the server to tell whether they still are so. */
export function fingerprints(): { readonly [position: number]: string } {
  return Object.fromEntries(Object.entries(columns).map(([position, { fingerprint }]) => [position, fingerprint]));
}

/** Which rows count as leads under the edited model: those whose Lead key is filled, or all without one. */
export const included = computed<Uint8Array>(() => leadsUnder(readScale(model.value).scale));

let counted: { readonly key: string; readonly rows: Cells[]; readonly leads: Uint8Array } | undefined;

/** Which rows count as leads under settings; the same array as long as the answer is the same. */
export function leadsUnder(scale: { readonly leadKey: Cell; readonly blankWords: ReadonlySet<string> }): Uint8Array {
  const key = JSON.stringify([scale.leadKey, [...scale.blankWords], arrivals.value]);
  if (counted?.key !== key || counted.rows !== rows) counted = { key, rows, leads: countLeads(scale) };
  return counted.leads;
}

function countLeads({ leadKey, blankWords }: Parameters<typeof leadsUnder>[0]): Uint8Array {
  const leads = new Uint8Array(rows.length).fill(1);
  const position = isEmpty(leadKey) || leadKey === null ? undefined : positions.value.get(text(leadKey));
  const data = position === undefined ? undefined : columns[position];
  if (!data) return leads;
  const blank = data.values.map(
    (value) => isEmpty(value) || (value !== null && typeof value !== 'boolean' && blankWords.has(text(value))),
  );
  data.codes.forEach((code, lead) => {
    if (blank[code]) leads[lead] = 0;
  });
  return leads;
}

function put(position: number, data: ColumnData): void {
  columns[position] = data;
  const { values, codes } = data;
  for (let lead = 0; lead < rows.length; lead++) {
    const row = rows[lead];
    const code = codes[lead];
    if (row && code !== undefined) row[position] = values[code];
  }
}

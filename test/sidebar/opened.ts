/** The sidebar's state as it is after opening on a tab written in a few words. */
import { check, type Issue } from '../../src/engine';
import type { ColumnData, LeadTable, ModelTable } from '../../src/rpc';
import { base, begin, draft } from '../../src/sidebar/state/draft';
import { header, holdLeads, leadRows, place } from '../../src/sidebar/state/leads';
import { rowsOf, type Tab } from '../engine/issues-of';

/** Opens a tab; names of columns beside the formulas may be given. */
export function open(tab: Tab, outside: readonly string[] = []): void {
  holdLeads(leadTable(tab, outside));
  place.value = { tab: 'Leads', header: AREA, leads: { ...AREA, lastRow: null }, model: 'LEAD_MODEL' };
  begin(tableOf(tab));
}

/** The tab's model as the server hands it over. */
export function tableOf(tab: Tab, revision = 'r1'): ModelTable {
  return { name: 'LEAD_MODEL', tab: 'Lead model', row: 0, column: 0, rows: rowsOf(tab), formulas: [], revision };
}

/** The issues of the edited model as the sidebar finds them. */
export function issuesNow(): readonly Issue[] {
  return [...(base.value?.read.issues ?? []), ...check(draft.value.model, header.value, leadRows(), '2026-11-22')];
}

const AREA = { row: 0, column: 0, lastRow: 0, lastColumn: 0 };

function leadTable({ header: names = [], leads = [] }: Tab, outside: readonly string[]): LeadTable {
  const columns: { [position: number]: ColumnData } = {};
  names.forEach((_, position) => {
    const values = leads.map((row) => row[position] as ColumnData['values'][number]);
    columns[position] = { values, codes: values.map((_, lead) => lead), fingerprint: `f${position}` };
  });
  return {
    header: names.map(String),
    kinds: names.map(() => 'text'),
    rows: leads.length > 0 ? [[2, leads.length]] : [],
    total: leads.length,
    columns,
    outside,
  };
}

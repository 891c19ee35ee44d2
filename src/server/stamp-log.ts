/** The hidden log of a model: since when each lead is in its band and its stage. */
import {
  type ListTerm,
  listMeaning,
  listTerms,
  listWord,
  planStamps,
  type Stamp,
  type StampPlan,
  type WorkedLead,
} from '../lists';
import {
  type ColumnFormat,
  findTable,
  type ListTab,
  listName,
  type ModelSheet,
  makeListTab,
  momentIn,
  readListTab,
  type TablePlace,
  writeListColumns,
} from '../sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Column = ListTerm<'stamps'>;

const NEEDED: readonly Column[] = ['lead', 'band', 'bandSince'];

/** The log as it is and as it is to be. */
export interface PlannedLog {
  readonly plan: StampPlan;
  readonly tab: ListTab | undefined;
  readonly place: TablePlace<Column> | undefined;
}

/** Plans the log of a model; reads its tab, and writes nothing. */
export function planLog(spreadsheet: Spreadsheet, model: ModelSheet, leads: readonly WorkedLead[]): PlannedLog {
  const tab = readListTab(spreadsheet, listName(model, 'STAMPS'), model.timeZone);
  const place = tab && findTable(tab.values, columnOf, NEEDED);
  const earlier = tab && place ? stampsIn(tab, place) : [];
  return { plan: planStamps(earlier, leads, momentIn(new Date(), model.timeZone)), tab, place };
}

/** Writes the log where it changed: one block, whatever the number of leads. Says whether it wrote. */
export function writeLog(spreadsheet: Spreadsheet, { model, ...found }: ModelSheet, planned: PlannedLog): boolean {
  const { plan } = planned;
  if (planned.tab && plan.changed === 0 && plan.added === 0) return false;
  const { language } = model;
  const columns = listTerms('stamps').map((term) => {
    const format: ColumnFormat = term === 'score' ? 'number' : 'text';
    return { title: listWord('stamps', term, language), format, width: 130 };
  });
  const name = listName(found, 'STAMPS');
  const tab =
    planned.tab ?? makeListTab(spreadsheet, name, listWord('tabs', 'stamps', language), columns, { hidden: true });
  const place = planned.place ?? findTable(tab.values, columnOf, NEEDED);
  if (!place) return false;
  writeListColumns(
    tab.sheet,
    place.header + 1,
    [...place.columns].map(([column, at]) => ({
      column: at,
      format: column === 'score' ? 'number' : 'text',
      cells: plan.stamps.map((stamp) => cellOf(stamp, column)),
    })),
  );
  return true;
}

function columnOf(cell: unknown): Column | undefined {
  return listMeaning('stamps', cell);
}

function stampsIn({ values }: ListTab, { header, columns }: TablePlace<Column>): readonly Stamp[] {
  const textAt = (row: readonly unknown[], column: Column): string => {
    const at = columns.get(column);
    return at === undefined ? '' : String(row[at] ?? '').trim();
  };
  return values.slice(header + 1).map((row) => ({
    key: textAt(row, 'lead'),
    score: Number(textAt(row, 'score')),
    band: textAt(row, 'band'),
    bandSince: textAt(row, 'bandSince'),
    stage: textAt(row, 'stage'),
    stageSince: textAt(row, 'stageSince'),
  }));
}

function cellOf(stamp: Stamp, column: Column): string | number {
  return column === 'lead' ? stamp.key : stamp[column];
}

/** The preview is a promise: what the sidebar shows before an apply is what the formulas give after it, to the last digit. */
import '../sidebar/page';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Model, readModel, type SettingName, writeModel } from '../../src/engine';
import type { ActivityTable, LeadTable } from '../../src/rpc';
import { activityTable, leadTable } from '../../src/server/lead-data';
import { leadListOf, withoutDates } from '../../src/sheets';
import { holdActivities } from '../../src/sidebar/state/activities';
import { base, begin, draft } from '../../src/sidebar/state/draft';
import { day, holdLeads, sheetRowOf } from '../../src/sidebar/state/leads';
import {
  after,
  before,
  leadCount,
  leadsBetween,
  leadsIn,
  matrix,
  moved,
  type Scored,
} from '../../src/sidebar/state/preview';
import { loadBundle, type Rows } from './bundle';
import { holds } from './cases';
import { plain } from './edits';
import { events, header, leads, logHeader, modelParts, tableOf } from './models';
import { type RuleRow, ruleColumns } from './rule-rows';
import { anything, perform, sidebarEdits } from './sidebar-edits';

const call = loadBundle();
const edits = sidebarEdits(anything);
const NO_CELLS = Object.fromEntries(ruleColumns.map((name) => [name, ''])) as RuleRow;

/** Cells of the first two columns that settings read in one way or another. */
const telling = fc.option(
  fc.tuple(
    fc.constantFrom<unknown>('Select', 'N/A', '-', 'cto', 'no', '', ' '),
    fc.constantFrom<unknown>('12,5', '1,234', '1.234', '2,5', '5/6/2026'),
  ),
  { nil: undefined },
);

/** Leads with what a list has between them: blank rows, boxes that are not ticked, and its header once more. */
const listRows: fc.Arbitrary<Rows> = fc
  .tuple(leads, leads, fc.array(fc.tuple(fc.nat(9), fc.constantFrom('blank', 'unticked', 'header')), { maxLength: 3 }))
  .chain(([some, more, between]) => {
    const rows = [...some, ...more].map((row) => row.map(likeSheets));
    return fc.tuple(fc.constant(rows), fc.constant(between), fc.array(telling, { maxLength: rows.length }));
  })
  .map(([plainRows, between, firsts]) => {
    const rows = plainRows.map((row, at) => [...(firsts[at] ?? row.slice(0, 2)), ...row.slice(2)]);
    for (const [at, what] of between)
      rows.splice(
        at % (rows.length + 1),
        0,
        header.map((name, column) => (what === 'header' ? name : what === 'unticked' && column === 1 ? false : '')),
      );
    return rows;
  });

/** An activity log as Sheets hands it over, or none. */
const logRows = fc.option(
  events.map((rows): Rows => [logHeader, ...rows.map((row) => row.map(likeSheets))]),
  { nil: undefined, freq: 3 },
);

test('the preview shows what the formulas give after the apply, and before it what they give now', () => {
  const property = fc.property(modelParts, listRows, edits, logRows, (parts, rows, steps, log) => {
    open(parts, rows, log);
    expectAsFormulas(after.value, rows, draft.value.model, log);
    for (const step of steps) {
      perform(step);
      // Looked at on the way, for what is kept from one step must not show in the next.
      after.value;
    }
    expectAsFormulas(after.value, rows, draft.value.model, log);
    expectAsFormulas(before.value, rows, base.value?.read.model ?? draft.value.model, log);
  });
  holds(property);
});

test('what is kept of the leads is read anew where an edit has them count, fade or be read in another way', () => {
  const cells = fc.tuple(
    fc.constantFrom('CTO', 'Select', '-'),
    fc.constantFrom<unknown>(3, 12, '12,5', '1,234', '2.5'),
    fc.constantFrom('2026-11-20', '5/6/2026', '2026-10-01', ''),
  );
  const counts = { Join: '', Rule: 'Counts', Column: 'Size', Condition: 'each', Value: 1, Weight: 7 };
  const fades = { Join: '', Rule: 'Fades', Column: 'Title', Condition: 'is not blank', Weight: 11 };
  const parts = {
    settings: ['As of', 'Highest score', 'Decimals'].map((name, at) => [name, ['2026-11-22', 1e6, 3][at]]),
    groups: [],
    bands: [],
    rules: [[{ ...NO_CELLS, ...counts }], [{ ...NO_CELLS, ...fades }]],
  };
  const rereading = sidebarEdits(anything, 24).map((steps) =>
    steps.filter((step) => step.kind === 'setting' || (step.kind === 'step' && !('weight' in step.patch))),
  );
  const property = fc.property(fc.array(cells, { minLength: 2, maxLength: 4 }), rereading, (list, steps) => {
    const rows = list.map((row) => [...row, '', '', '']);
    open(parts, rows);
    for (const step of steps) {
      perform(step);
      expectAsFormulas(after.value, rows, draft.value.model);
    }
  });
  holds(property, 60);
});

test('the counts, the moves and the matrix of the preview agree with each other', () => {
  const property = fc.property(modelParts, listRows, edits, (parts, rows, steps) => {
    open(parts, rows);
    for (const step of steps) perform(step);
    expectAgreement();
  });
  holds(property);
});

/** Opens the sidebar on a table and leads, encoded as the server encodes them and sent as JSON. */
function open(parts: Parameters<typeof tableOf>[0], rows: Rows, log?: Rows): void {
  const table = tableOf(parts).map((row) => row.map(plain));
  const { model } = readModel(table);
  const area = { row: 0, column: 0, lastColumn: header.length - 1 };
  const place = { header: { ...area, lastRow: 0 }, leads: { ...area, row: 1, lastRow: null } };
  const list = leadListOf([[...header], ...rows], place, zoneOf(model));
  const sent = leadTable(
    list,
    header.map((_, position) => position),
    model,
    [],
  );
  day.value = '2026-11-22';
  holdLeads(JSON.parse(JSON.stringify(sent)) as LeadTable);
  const read = log && withoutDates(log, zoneOf(model));
  const sheetLog = read && {
    tab: 'Activities',
    rows: read,
    columns: { lead: 0, activity: 1, date: 2, count: 3, note: 4 },
  };
  holdActivities(sheetLog && (JSON.parse(JSON.stringify(activityTable(sheetLog))) as ActivityTable));
  begin({ name: 'LEAD_MODEL', tab: 'Lead model', row: 0, column: 0, rows: table, formulas: [], revision: 'r1' });
}

function expectAsFormulas(scored: Scored, rows: Rows, model: Model, log?: Rows): void {
  const table = writeModel(model);
  const scores = call('LEADSCORE', rows, [header], table, log);
  const bands = call('LEADBAND', rows, [header], table, log);
  const shown = rows.map((): unknown[] => ['', '']);
  scored.scores.forEach((score, lead) => {
    const view = scored.bandViews[scored.bandOf[lead] ?? -1];
    if (scored.included[lead] === 0) return;
    shown[sheetRowOf(lead) - 2] = [score / 1000, view?.kind === 'none' ? '' : view?.name];
  });
  const given = rows.map((row, at) => {
    // Above leads that repeat the header a formula shows its own title.
    if (header.every((name, column) => row[column] === name)) return ['', ''];
    return [scores[at]?.[0] ?? '', bands[at]?.[0] ?? ''];
  });
  expect(shown).toEqual(given);
}

function expectAgreement(): void {
  const [from, to] = [before.value, after.value];
  const isIn =
    ({ included }: Scored) =>
    (lead: number) =>
      included[lead] !== 0;
  const all = Array.from(to.bandOf, (_, lead) => lead);
  expect(sum(to.counts)).toBe(leadCount.value);
  expect(to.counts).toEqual(to.bandViews.map((_, view) => leadsIn(to, view).length));
  expect(from.counts).toEqual(from.bandViews.map((_, view) => leadsIn(from, view).length));
  // A Lead key that is edited makes leads of rows, or no longer: those have one place in the matrix only.
  const left = all.filter((lead) => isIn(from)(lead) && !isIn(to)(lead));
  const came = all.filter((lead) => !isIn(from)(lead) && isIn(to)(lead));
  from.bandViews.forEach((_, row) => {
    const gone = left.filter((lead) => from.bandOf[lead] === row).length;
    expect(sum(matrix.value[row] ?? [])).toBe((from.counts[row] ?? 0) - gone);
  });
  to.bandViews.forEach((_, column) => {
    const fresh = came.filter((lead) => to.bandOf[lead] === column).length;
    expect(sum(matrix.value.map((row) => row[column] ?? 0))).toBe((to.counts[column] ?? 0) - fresh);
  });
  const off = from.bandViews.flatMap(({ key }, row) =>
    to.bandViews.flatMap((view, column) => (view.key === key ? [] : leadsBetween(row, column))),
  );
  from.bandViews.forEach((_, row) => {
    to.bandViews.forEach((__, column) => {
      expect(matrix.value[row]?.[column]).toBe(leadsBetween(row, column).length);
    });
  });
  expect([...moved.value]).toEqual([...off, ...left, ...came].sort((a, b) => a - b));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function zoneOf({ settings }: { readonly settings: { readonly [name in SettingName]?: unknown } }): string {
  return String(settings.timeZone ?? 'UTC');
}

/** Sheets hands over no endless numbers, no numbers that are none, and no dates that are none. */
function likeSheets(cell: unknown): unknown {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : '';
  return cell instanceof Date && Number.isNaN(cell.getTime()) ? '' : cell;
}

/** Whatever people keep in a model's tab survives an apply, the sheet then shows what was previewed, and every version comes back. */
import '../sidebar/page';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readModel } from '../../src/engine';
import type { Applied, LeadTable, ModelTable, Result } from '../../src/rpc';
import { begin, type Draft, draft, origins } from '../../src/sidebar/state/draft';
import { day, holdLeads } from '../../src/sidebar/state/leads';
import { plannedRestoration } from '../../src/sidebar/state/plan';
import { after } from '../../src/sidebar/state/preview';
import { given, NOTE, openedIn, type SidebarBook, sidebarBook } from '../server/sidebar-book';
import { everything } from '../sheets/workbook';
import { holds } from './cases';
import { expectKept, keeping, keepThings } from './kept-things';
import { type EditSources, perform, ruleOf, type SidebarEdit, sidebarEdits } from './sidebar-edits';

/** Edits that make sense for the leads of the book, most of them at least. */
const sensible: EditSources = {
  weight: fc.oneof(fc.integer({ min: -30, max: 60 }), fc.constantFrom<unknown>('disqualify', 'at most 40', 12.5)),
  column: fc.constantFrom<unknown>('Employees', 'Job Title', 'Industry'),
  condition: fc.constantFrom(
    { Condition: 'at least', Value: 90, To: '' },
    { Condition: 'between', Value: 10, To: 250 },
    { Condition: 'contains', Value: 'Sales|CTO', To: '' },
    { Condition: 'is', Value: 'Software', To: '' },
    { Condition: 'is not blank', Value: '', To: '' },
  ),
  rule: ruleOf(
    fc.constantFrom<readonly { readonly [name: string]: unknown }[]>(
      [{ Rule: 'Large', Column: 'Employees', Condition: 'at least', Value: 500, Weight: 11, Note: 'ours' }],
      [
        { Rule: 'Size', Column: 'Employees', Condition: 'at least', Value: 600, Weight: 9 },
        { Join: 'else', Rule: 'Size', Column: 'Employees', Condition: 'at least', Value: 60, Weight: 4 },
      ],
    ),
  ),
  since: fc.constant('Last Activity Date'),
  from: fc.constantFrom<unknown>(70, 30, 0, '', 50.5, '45'),
  settings: fc.oneof(
    fc.tuple(fc.constant('highest' as const), fc.constantFrom<unknown>(100, 50, '')),
    fc.tuple(fc.constant('decimals' as const), fc.constantFrom<unknown>(0, 1)),
    fc.tuple(fc.constant('leadKey' as const), fc.constantFrom<unknown>('Lead ID', 'Email', '')),
    fc.tuple(fc.constant('blankWords' as const), fc.constantFrom<unknown>('Software', '-', '')),
    fc.tuple(fc.constant('asOf' as const), fc.constantFrom<unknown>('2026-11-22', '2026-06-01', '')),
  ),
};
const edits = sidebarEdits(sensible, 5);

test('a tab with formulas, notes, blank rows and rows and columns of people keeps them through an apply', () => {
  let applied = 0;
  const property = fc.property(keeping, edits, (what, steps) => {
    const book = sidebarBook();
    const kept = keepThings(book, what);
    const opened = openSidebar(book);
    const { edit, replaced } = performed(steps);
    const before = everything(book);
    const result = apply(book, opened, edit);
    if (!result.ok) {
      expect(everything(book)).toEqual(before);
      return;
    }
    applied++;
    const { rows } = given(result).model;
    expect(readModel(rows).model).toEqual(edit.model);
    expect(openedIn(book).model).toEqual(given(result).model);
    expectKept(book, kept, opened.read, edit, replaced);
    expectPreviewed(book);
  });
  holds(property, 8);

  // Most edits are fine: a property of refusals alone would say nothing.
  expect(applied).toBeGreaterThan(4);
});

test('restoring a version gives back the identical table, values and formulas', () => {
  const property = fc.property(keeping, keeping, edits, edits, fc.nat(9), (what, later, first, second, wanted) => {
    const book = sidebarBook();
    keepThings(book, what);
    const tables = new Map<number, ModelTable>();
    for (const steps of [first, second]) {
      const opened = openSidebar(book);
      const result = apply(book, opened, performed(steps).edit);
      if (result.ok) {
        const { version, model } = result.value;
        if (tables.size === 0) tables.set(version - 1, opened.model);
        tables.set(version, model);
      }
      // Formulas that give what was there before: only a restoration notices them.
      keepThings(book, { rows: [], notes: [], column: false, formulas: later.formulas });
    }
    const known = [...tables][wanted % tables.size];
    if (!known) return;
    const [number, table] = known;
    given(restore(book, number));
    const now = openedIn(book).model;
    expect(now.rows.map(trimmed)).toEqual(table.rows.map(trimmed));
    expect(now.formulas).toEqual(table.formulas);
    expect(now.revision).toBe(table.revision);
  });
  holds(property, 6);
});

type Opening = ReturnType<typeof openedIn>;

/** The one place that asks the server to write an edit. */
function apply(book: SidebarBook, { place, guard, edit: planned }: Opening, edit: Draft): Result<Applied> {
  const wanted = planned(edit.model, origins(edit));
  return book.ask('applyEdit', place, wanted, { ...guard, overFormulas: true }, NOTE);
}

/** The one place that asks the server to write a version back. */
function restore(book: SidebarBook, number: number): Result<Applied> {
  const { place, guard, model } = openedIn(book);
  const version = given(book.ask('readVersion', place.model, number));
  return book.ask('restoreVersion', place, plannedRestoration(model, version), guard, NOTE);
}

/** Opens the sidebar as it would, with all columns of the leads at hand. */
function openSidebar(book: SidebarBook): Opening {
  const opened = openedIn(book);
  const positions = opened.leads.header.map((_, position) => position);
  const columns = given(book.ask('readColumns', opened.place, positions, opened.leads.rows));
  const leads: LeadTable = { ...opened.leads, columns };
  day.value = opened.day;
  holdLeads(leads);
  begin(opened.model);
  return opened;
}

/** The edit that steps lead to, and the rules in whose place another one was put at some time. */
function performed(steps: readonly SidebarEdit[]): { readonly edit: Draft; readonly replaced: ReadonlySet<number> } {
  const replaced = new Set<number>();
  for (const step of steps) {
    const { rules } = draft.value.keys;
    if (step.kind === 'replaceRule') replaced.add(rules[step.at % rules.length] ?? -1);
    perform(step);
  }
  return { edit: draft.value, replaced };
}

function expectPreviewed({ document, leads }: SidebarBook): void {
  const { scores, bandOf, bandViews, included } = after.value;
  const area = { sheet: leads, row: 1, column: 8, rows: scores.length, columns: 2 };
  const shown = Array.from(scores, (score, lead) => {
    const view = bandViews[bandOf[lead] ?? -1];
    return included[lead] === 0 ? ['', ''] : [score / 1000, view?.kind === 'none' ? '' : view?.name];
  });
  expect(document.values(area).map((row) => row.map((cell) => cell ?? ''))).toEqual(shown);
}

function trimmed(row: readonly unknown[]): readonly unknown[] {
  const last = row.reduce((end: number, cell, at) => (cell === '' ? end : at + 1), 0);
  return row.slice(0, last);
}

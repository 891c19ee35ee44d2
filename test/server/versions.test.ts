/** The history: one row a version, the newest on top, and every version can come back. */
import { expect, it } from 'vitest';
import { plannedRestoration } from '../../src/sidebar/state/plan';
import { codes, given, heavier, NOTE, openedIn, type SidebarBook, sidebarBook } from './sidebar-book';

const applied = (book: SidebarBook, by = 1) => {
  const opened = openedIn(book);
  return given(book.ask('applyEdit', opened.place, opened.edit(heavier(opened.read, by)), opened.guard, NOTE));
};

it('begins with what the model was before its first edit', () => {
  const book = sidebarBook();
  const { model } = openedIn(book);
  expect(openedIn(book).version).toBe(0);
  expect(applied(book).version).toBe(2);
  const versions = given(book.ask('readVersions', 'LEAD_MODEL'));
  expect(versions.map(({ number, byHand, note, moved }) => [number, byHand, note, moved])).toEqual([
    [2, false, 'A note', 2],
    [1, true, '', null],
  ]);
  expect(given(book.ask('readVersion', 'LEAD_MODEL', 1))).toEqual({ rows: model.rows, formulas: [] });
});

it('keeps what people write as text', () => {
  const book = sidebarBook();
  applied(book);
  const opened = openedIn(book);
  const note = { text: '=1+1', changes: '007', moved: 0 };
  given(book.ask('applyEdit', opened.place, opened.edit(heavier(opened.read)), opened.guard, note));
  expect(given(book.ask('readVersions', 'LEAD_MODEL'))[0]).toMatchObject({ note: '=1+1', changes: '007' });
});

it('notices an edit by hand when the sidebar opens, once', () => {
  const book = sidebarBook();
  applied(book);
  const sheet = book.tab('Lead model');
  book.document.write(sheet, book.shown(sheet, 'D1:D40').flat().indexOf('Company size'), 8, [[77]]);
  expect(openedIn(book)).toMatchObject({ editedByHand: true, version: 3 });
  expect(openedIn(book)).toMatchObject({ editedByHand: false, version: 3 });
  expect(given(book.ask('readVersions', 'LEAD_MODEL'))[0]).toMatchObject({ byHand: true, moved: null });
});

it('starts anew where a person deleted it', () => {
  const book = sidebarBook();
  applied(book);
  book.document.deleteSheet(book.tab('Lead model history'));
  expect(openedIn(book).version).toBe(0);
  expect(applied(book).version).toBe(2);
});

it('gives a version back, values and formulas', () => {
  const book = sidebarBook();
  const sheet = book.tab('Lead model');
  const row = book.shown(sheet, 'D1:D40').flat().indexOf('Company size');
  book.document.write(sheet, row, 8, [[{ formula: '=5*3' }]]);
  book.document.setNote(sheet, row, 6, 'mine');
  const first = openedIn(book);
  const model = { ...first.read, rules: first.read.rules.slice(0, -2).reverse() };
  const rules = first.from.rules.slice(0, -2).reverse();
  given(book.ask('applyEdit', first.place, first.edit(model, { ...first.from, rules }), first.guard, NOTE));
  const { place, guard, model: now } = openedIn(book);
  const restoration = plannedRestoration(now, given(book.ask('readVersion', 'LEAD_MODEL', 1)));
  const restored = given(book.ask('restoreVersion', place, restoration, guard, NOTE));
  expect(restored).toMatchObject({ version: 3, model: { rows: first.model.rows, formulas: first.model.formulas } });
  expect(restored.model.revision).toBe(first.model.revision);
  const at = book.shown(sheet, 'D1:D40').flat().indexOf('Company size');
  expect(book.document.cell(sheet, at, 6).note).toBe('mine');
  expect(codes(book.ask('restoreVersion', place, restoration, guard, NOTE))).toEqual(['stale']);
  expect(codes(book.ask('readVersion', 'LEAD_MODEL', 99))).toEqual(['notThere']);
});

it('never grows beyond two hundred versions', () => {
  const book = sidebarBook();
  applied(book);
  const tab = book.tab('Lead model history');
  // As if there had been 219 versions already.
  const [row = []] = book.document.values({ sheet: tab, row: 1, column: 0, rows: 1, columns: 8 });
  const older = Array.from({ length: 219 }, (_, index) =>
    [219 - index, ...row.slice(1)].map((cell) => (typeof cell === 'string' ? { text: cell } : (cell as number))),
  );
  book.document.write(tab, 1, 0, older, { grow: true });
  applied(book);
  applied(book);
  const versions = given(book.ask('readVersions', 'LEAD_MODEL'));
  expect(versions[0]?.number).toBe(221);
  expect(versions.length).toBe(201);
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_, index) => 221 - index));
});

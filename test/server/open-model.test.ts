/** Opening: a scored tab, its model, its history, a tab to begin with, and one where nothing can be done. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LEADS } from '../sheets/lists';
import { codes, given, openedIn, sidebarBook } from './sidebar-book';

it('gives leads, model and all that is needed for a preview', () => {
  const book = sidebarBook(LEADS.map((row, index) => (index === 3 ? row.map(() => '') : row)));
  const { leads, place, canEdit, day } = openedIn(book);
  expect(place).toMatchObject({
    tab: 'Leads',
    model: 'LEAD_MODEL',
    leads: { row: 0, column: 0, lastRow: null, lastColumn: 7 },
  });
  expect(leads.rows).toEqual([
    [2, 2],
    [5, 5],
  ]);
  expect(leads.total).toBe(7);
  expect(leads.kinds).toEqual(['text', 'text', 'text', 'email', 'number', 'text', 'date', 'flag']);
  expect(leads.columns[6]?.codes.map((code) => leads.columns[6]?.values[code])[0]).toBe('2026-11-20');
  expect([canEdit, /^\d{4}-\d\d-\d\d$/.test(day)]).toEqual([true, true]);
});

it('opens the leads of the model where the model or its history is in front', () => {
  const book = sidebarBook();
  expect(given(book.ask('openModel', 'Lead model'))).toMatchObject({ kind: 'model', place: { tab: 'Leads' } });
});

it('gives all columns where there is no model yet, and makes the model that is chosen', () => {
  const book = sidebarBook(LEADS, { start: false });
  const first = given(book.ask('openModel', null));
  expect(first).toMatchObject({ kind: 'firstRun', tab: 'Leads', volatile: [], cutOff: [] });
  if (first.kind !== 'firstRun') return;
  expect(Object.keys(first.leads.columns)).toHaveLength(8);
  const { read } = openedIn(sidebarBook());
  expect(given(book.ask('createModel', first.tab, first.header, read))).toBe(true);
  expect(openedIn(book)).toMatchObject({ read, version: 1, editedByHand: false });
  expect(codes(book.ask('createModel', first.tab, first.header, read))).toEqual(['stale']);
});

it('says why nothing can be done', () => {
  const book = sidebarBook([['']], { start: false });
  expect(given(book.ask('openModel', null))).toEqual({
    kind: 'unready',
    issues: [{ severity: 'error', code: 'emptyTab', place: '', args: {} }],
    scored: [],
  });
  expect(codes(book.ask('openModel', 'Nowhere'))).toEqual(['notThere']);
});

it('offers columns beside the formulas, and has the formulas read them', () => {
  const book = sidebarBook();
  const sheet = book.leads;
  for (const [column, name] of [
    [8, 'LEADSCORE'],
    [9, 'LEADBAND'],
    [10, 'LEADWHY'],
  ] as const)
    book.document.write(sheet, 0, column, [[{ formula: `=${name}(A1:F, A1:F1, LEAD_MODEL)` }]]);
  const { leads, place } = openedIn(book);
  expect(leads.outside).toEqual(['Last Activity Date', 'Unsubscribed']);
  expect(given(book.ask('extendLeads', place))).toBe(true);
  expect(book.formulas(sheet)).toContain('=LEADSCORE(A1:H, A1:H1, LEAD_MODEL)');
  expect(given(book.ask('extendLeads', place))).toBe(false);
});

it('knows the models and warns before they are edited by hand', () => {
  const book = sidebarBook();
  expect(given(book.ask('listModels'))).toEqual([
    { name: 'LEAD_MODEL', title: 'B2B leads', tab: 'Lead model', scored: ['Leads'] },
  ]);
  expect(given(book.ask('isProtected', 'LEAD_MODEL'))).toBe(false);
  given(book.ask('protectModel', 'LEAD_MODEL', true));
  expect(given(book.ask('isProtected', 'LEAD_MODEL'))).toBe(true);
  given(book.ask('protectModel', 'LEAD_MODEL', false));
  expect(given(book.ask('isProtected', 'LEAD_MODEL'))).toBe(false);
});

it('tells where the person is, and goes to a lead', () => {
  const book = sidebarBook();
  const { place } = openedIn(book);
  expect(given(book.ask('selectLead', place, 3))).toBe(true);
  expect(given(book.ask('readSelection', place))).toMatchObject({
    tab: 'Leads',
    row: 3,
    lead: ['L2', 'Meldara', 'Sales Manager', 'b@meldara.example', 40, 'Retail', '2026-11-01', false],
  });
  given(book.ask('selectLead', place, 1));
  expect(given(book.ask('readSelection', place)).lead).toBeNull();
});

it('proposes a model again where a person says what a column means', () => {
  const book = sidebarBook(LEADS, { start: false });
  const first = given(book.ask('openModel', null));
  if (first.kind !== 'firstRun') throw new Error(first.kind);
  const { proposal } = first;
  expect(proposal.model).toEqual(openedIn(sidebarBook()).read);
  const { meaning = '', name } = proposal.rules.find(({ position }) => position === 4) ?? {};
  const without = given(book.ask('proposeModel', first.tab, first.header, { ...proposal.matched, [meaning]: null }));
  expect(without.model.rules.map(({ rule }) => rule)).not.toContain(name);
  expect(without.rules.find((rule) => rule.name === name)?.position).toBeNull();
});

it.each(['en', 'zh_CN', 'zh_TW'])('shows the page in the language of the person: %s', (userLocale) => {
  const page = '<html lang="en"><script type="application/json" id="sentences">null</script></html>';
  const data = readFileSync(new URL('../../dist/Data.html', import.meta.url), 'utf8');
  const book = sidebarBook(LEADS, { files: { Sidebar: page, Data: data }, start: false, userLocale });
  const shown: string[] = [];
  book.emulator.subscribe((event) => {
    if (event.kind === 'panel') shown.push(event.panel.html, event.panel.title);
  });
  book.emulator.run('showSidebar');
  const [html = '', title] = shown;
  const [, language, sentences = ''] = /lang="([^"]+)".*id="sentences">(.*)<\/script>/.exec(html) ?? [];
  expect([title, language]).toEqual(['Lead Score', userLocale.replace('_', '-')]);
  expect(Object.keys(JSON.parse(sentences))).toEqual(['sidebar', 'issues', 'changes']);
  expect(sentences).not.toContain('<');
});

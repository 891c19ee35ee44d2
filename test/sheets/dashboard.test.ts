/** Dashboard: tables and native charts, rebuilt in their place; what people add beside them stays. */
import { describe, expect, it } from 'vitest';
import { DAY, type ListBook, listBook, SETTINGS, WORKED } from './list-book';
import { everything } from './workbook';

const STAGES = { ...SETTINGS, 'Stage column': 'Stage' };

/** Rows of the table with a title, without blank ones and cells. */
function part(book: ListBook, title: string): string[][] {
  const rows = book.table('Dashboard');
  const top = rows.findIndex(([cell]) => cell === title);
  const end = rows.findIndex(([cell], row) => row > top && cell === '');
  return rows
    .slice(top + 1, end < 0 ? undefined : end)
    .map((row) => row.slice(0, row.filter((cell, at) => cell !== '' || at < 2).length));
}

function shown(): ListBook {
  const rows = WORKED.map((row, at) => [
    ...row,
    ['Stage', 'now', 'unqualified', 'Now', '', 'sales-qualified', 'x'][at] ?? '',
  ]);
  const book = listBook(rows, STAGES);
  expect(book.click('Dashboard')).toBe('The tab "Dashboard" is up to date.');
  return book;
}

const charts = (book: ListBook) => book.document.charts(book.tab('Dashboard'));

describe('Dashboard', () => {
  it('counts leads by band, month, source and stage, and how service levels were kept', () => {
    const book = shown();
    expect(part(book, 'Leads by band')).toEqual([
      ['Band', 'Leads', 'Share'],
      ['Hot', '4', '67%'],
      ['Warm', '1', '17%'],
      ['Cold', '0', '0%'],
      ['Disqualified', '1', '17%'],
    ]);
    expect(part(book, 'Leads by month and band')).toEqual([
      ['Month', 'Hot', 'Warm', 'Cold'],
      ['2026-10', '1', '0', '0'],
      ['2026-11', '3', '1', '0'],
    ]);
    expect(part(book, 'Channels')).toEqual([
      ['Source', 'Leads', 'Won', 'Lost', 'Mean score', 'Win rate'],
      ['Web', '4', '1', '1', '52.8', '50%'],
      ['Fair', '2', '0', '0', '91'],
    ]);
    expect(part(book, 'Leads by stage').filter(([, count]) => count !== '0')).toEqual([
      ['Stage', 'Leads'],
      ['sales-qualified', '1'],
      ['now', '2'],
      ['unqualified', '1'],
      ['Others', '1'],
      ['No stage', '1'],
    ]);
    expect(part(book, 'Service levels kept')).toEqual([
      ['Band or owner', 'Share kept', 'Kept', 'Missed', 'Not due yet'],
      ['Hot', '50%', '1', '1', '1'],
      ['Nobody', '100%', '1', '0', '1'],
      ['Ann', '0%', '0', '1', '0'],
    ]);
  });

  it('draws a native chart of each table', () => {
    const book = shown();
    expect(
      charts(book).map(({ type, options, ranges }) => [type, options.title, ranges[0]?.rows, ranges[0]?.columns]),
    ).toEqual([
      ['COLUMN', 'Leads by band', 5, 2],
      ['COLUMN', 'Leads by month and band', 3, 4],
      ['BAR', 'Channels', 3, 3],
      ['BAR', 'Leads by stage', 11, 2],
      ['COLUMN', 'Service levels kept', 4, 2],
    ]);
  });

  it('changes nothing when it is run again', () => {
    const book = shown();
    const before = [everything(book), charts(book)];
    expect(book.click('Dashboard')).toContain('Nothing was changed.');
    expect([everything(book), charts(book)]).toEqual(before);
  });

  it('is rebuilt in its place when leads have changed, wherever people have put its charts', () => {
    const book = shown();
    const sheet = book.tab('Dashboard');
    const [first, ...more] = charts(book);
    if (!first) throw new Error('no chart');
    book.document.setCharts(sheet, [{ ...first, row: 100 }, ...more]);
    book.type('Leads', 'J3', 'Mail');
    book.click('Dashboard');
    expect(part(book, 'Channels').map(([source]) => source)).toEqual(['Source', 'Web', 'Fair', 'Mail']);
    expect(charts(book).map(({ id, row }) => [id, row])).toEqual([
      [first.id, 100],
      ...more.map(({ id, row }) => [id, row]),
    ]);
    expect(charts(book)[2]?.ranges[0]?.rows).toBe(4);
  });

  it("leaves people's cells and charts alone, also when its block was moved", () => {
    const book = shown();
    const sheet = book.tab('Dashboard');
    book.type('Dashboard', 'K1', 'Our target: 5 hot leads');
    book.document.insertRows(sheet, 0, 2);
    book.type('Dashboard', 'A1', 'For the board');
    const [own] = charts(book);
    if (!own) throw new Error('no chart');
    const theirs = { ...own, id: 77, options: { ...own.options, title: 'Mine' } };
    book.document.setCharts(sheet, [...charts(book), theirs]);
    book.type('Leads', 'C2', 'Intern');
    book.click('Dashboard');
    expect(book.table('Dashboard')[0]?.[0]).toBe('For the board');
    expect(book.table('Dashboard')[2]?.[10]).toBe('Our target: 5 hot leads');
    expect(part(book, 'Leads by band')[1]).toEqual(['Hot', '3', '50%']);
    expect(charts(book)).toHaveLength(6);
    expect(charts(book)).toContainEqual(theirs);
  });

  it('never takes a tab of the same name for its own', () => {
    const book = listBook();
    const { id } = book.document.addSheet({ name: 'Dashboard' });
    book.document.write(id, 0, 0, [['Ours']]);
    expect(book.click('Dashboard')).toBe('The tab "Dashboard 2" is up to date.');
    expect(book.table('Dashboard')).toEqual([['Ours']]);
  });

  it('says which setting a table lacks, and draws no chart of it', () => {
    const book = listBook(WORKED, { 'Source column': '' });
    book.click('Dashboard');
    const rows = book.table('Dashboard').map(([cell]) => cell);
    for (const setting of ['Arrived column', 'Source column', 'Stage column', 'Contacted column'])
      expect(rows).toContain(`Name the column with it beside "${setting}" in the model's Settings.`);
    expect(charts(book)).toHaveLength(1);
  });

  it('works without a Lead key, and not while a column holds errors', () => {
    const book = listBook();
    book.set({ 'Lead key': '' });
    expect(book.click('Dashboard')).toContain('is up to date');
    book.type('Leads', 'C2', { formula: '=NA()' });
    expect(book.click('Dashboard')).toContain('such as #N/A in Leads!C2');
  });

  it('is shown by the sidebar too', () => {
    const book = listBook();
    const opened = book.ask('openModel', 'Leads');
    if (!opened.ok || opened.value.kind !== 'model') throw new Error('not opened');
    expect(book.ask('dashboardOf', opened.value.place)).toEqual({ ok: true, value: 'Dashboard' });
  });

  it('makes no more service calls for more leads', () => {
    const trips = (leads: number): number => {
      const rows = Array.from({ length: leads }, (_, at) => {
        const arrived = new Date(Date.UTC(2026, 10, 22) - (at % 300) * DAY).toISOString().slice(0, 10);
        return [
          `N${at}`,
          `Company ${at}`,
          at % 3 ? 'CEO' : 'Buyer',
          `x@c${at}.example`,
          250,
          '2026-11-20',
          `P${at % 4}`,
          arrived,
          '',
          `S${at % 5}`,
          'Open',
        ];
      });
      const book = listBook([...WORKED, ...rows]);
      book.click('Dashboard');
      return book.calls().trips;
    };
    expect(trips(5000)).toBe(trips(10));
  }, 120_000);
});

/** The history of scores in the spreadsheet: written by Update lists, shown as a trend, as movers of the week, and for one lead. */
import { describe, expect, it } from 'vitest';
import { DAY, type ListBook, listBook, SETTINGS, WORKED } from './list-book';
import { everything, type Rows } from './workbook';

const TREND = 'Trend, 7 days';
const PLACE = {
  header: { row: 0, column: 0, lastRow: 0, lastColumn: 10 },
  leads: { row: 0, column: 0, lastRow: null, lastColumn: 10 },
};
const place = (tab = 'Leads', model = 'LEAD_MODEL') => ({ ...PLACE, tab, model });
const WHEN = '2026-11-22 12:00';

/** Lists updated on 22 November, then a week later, after two leads have changed. */
function weekLater(rows: Rows = WORKED, settings: Parameters<typeof listBook>[1] = SETTINGS): ListBook {
  const book = listBook(rows, settings);
  book.click('Update lists');
  book.setDay(7);
  book.type('Leads', 'C2', 'Sales Manager');
  book.type('Leads', 'C4', 'CEO');
  book.type('Leads', 'E4', '300');
  return book;
}

describe('Update lists keeps a history of scores', () => {
  it('in a hidden tab: one line a lead to begin with, then one where score or band is another', () => {
    const book = weekLater();
    book.click('Update lists');
    const later = book.table('Score history').slice(7);
    expect(book.table('Score history').slice(0, 3)).toEqual([
      ['Lead', 'When', 'Score', 'Band'],
      ['L1', WHEN, '91', 'Hot'],
      ['L2', WHEN, '49', 'Warm'],
    ]);
    expect(later.map(([key, when]) => [key, when])).toEqual([
      ['L1', '2026-11-29 12:00'],
      ['L3', '2026-11-29 12:00'],
    ]);
    expect(book.document.sheets().find(({ name }) => name === 'Score history')).toMatchObject({
      hidden: true,
      columns: 4,
    });
    expect(book.document.namedRanges().map(({ name }) => name)).toContain('LEAD_SCORES');
  });

  it('that is not touched where nothing changed, also when people have sorted it', () => {
    const book = weekLater();
    book.click('Update lists');
    const sheet = book.tab('Score history');
    const rows = book.document.displays({ sheet, row: 1, column: 0, rows: 8, columns: 4 });
    book.document.write(sheet, 1, 0, [...rows].reverse());
    const before = everything(book);
    expect(book.click('Update lists')).toContain('Nothing has changed since the last update.');
    expect(everything(book)).toEqual(before);
  });

  it('that is found when it was renamed, its columns wherever they are, and lines without sense go', () => {
    const book = weekLater();
    book.document.renameSheet(book.tab('Score history'), 'Then and now');
    book.document.insertColumns(book.tab('Then and now'), 1, 1);
    book.type('Then and now', 'B1', 'Mine');
    book.type('Then and now', 'B3', 'a remark');
    book.type('Then and now', 'D4', 'many');
    book.click('Update lists');
    const rows = book.table('Then and now');
    expect(rows[0]).toEqual(['Lead', 'Mine', 'When', 'Score', 'Band']);
    expect(rows.map(([key]) => key)).toEqual(['Lead', 'L1', 'L2', 'L4', 'L5', 'L6', 'L1', 'L3']);
    expect(rows[2]?.[1]).toBe('a remark');
  });

  it('not while a column of the model holds errors', () => {
    const book = weekLater();
    book.type('Leads', 'C3', { formula: '=NA()' });
    const before = book.table('Score history');
    book.click('Update lists');
    book.emulator.open();
    expect(book.table('Score history')).toEqual(before);
  });

  it('and so does opening the file, once there is one', () => {
    const book = weekLater();
    book.emulator.open();
    expect(book.table('Score history')).toHaveLength(9);
    book.document.deleteSheet(book.tab('Score history'));
    book.emulator.open();
    expect(book.tab('Score history')).toBe(-1);
  });

  it('of each model its own', () => {
    const book = weekLater();
    const copied = book.ask('copyModel', 'LEAD_MODEL', 'Second');
    if (!copied.ok) throw new Error('not copied');
    book.ask('scoreBy', place(), copied.value.name, 'beside');
    book.click('Update lists');
    expect(book.document.namedRanges().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['LEAD_SCORES', `${copied.value.name}_SCORES`]),
    );
    expect(book.table('Score history 2')).toHaveLength(7);
  });
});

describe('the trend of seven days', () => {
  it('stands in the Hand-over tab as a number that looks like a direction, and is blank where nothing moved', () => {
    const book = weekLater();
    book.click('Update lists');
    expect(book.table('Hand-over', ['Lead', 'Score', TREND]).slice(1)).toEqual([
      ['L3', '97', '▲ 16'],
      ['L5', '91', ''],
      ['L1', '68', '▼ 23'],
    ]);
    const at = book.table('Hand-over')[0]?.indexOf(TREND) ?? -1;
    const area = { sheet: book.tab('Hand-over'), row: 1, column: at, rows: 1, columns: 1 };
    expect(book.document.values(area)).toEqual([[16]]);
    book.setDay(14);
    book.click('Update lists');
    expect(book.table('Hand-over', ['Lead', TREND])[1]).toEqual(['L3', '']);
  });

  it('says so in the language of the model', () => {
    const book = listBook();
    book.set({ Language: '简体中文' });
    book.click('Update lists');
    expect(book.table('线索移交')[0]).toContain('近 7 天变化');
    expect(book.table('评分历史')[0]).toEqual(['线索', '时间', '评分', '等级']);
  });

  it('is added beside the leads where somebody asks for it, and filled by Update lists', () => {
    const book = weekLater();
    expect(book.ask('addTrend', place())).toEqual({ ok: true, value: true });
    expect(book.table('Leads', ['Lead ID', TREND]).slice(1, 4)).toEqual([
      ['L1', '▼ 23'],
      ['L2', ''],
      ['L3', '▲ 16'],
    ]);
    expect(book.ask('addTrend', place())).toEqual({ ok: true, value: false });
    book.type('Leads', 'C2', 'CEO');
    book.click('Update lists');
    expect(book.table('Leads', [TREND])[1]).toEqual(['']);
    expect(book.formulas(book.leads).some((formula) => formula.includes('Trend'))).toBe(false);
    const before = everything(book);
    book.click('Update lists');
    expect(everything(book)).toEqual(before);
  });

  it('never takes a column of people for its own', () => {
    const rows = WORKED.map((row, at) => [...row, at === 0 ? TREND : 'up']);
    const book = weekLater(rows);
    book.ask('addTrend', place());
    expect(book.table('Leads')[0]).toContain(`${TREND} 2`);
    expect(book.table('Leads', [TREND])[1]).toEqual(['up']);
    book.set({ 'Trend column': TREND });
    book.click('Update lists');
    expect(book.table('Leads', [TREND])[1]).toEqual(['up']);
  });

  it('of leads that a formula brings stands in their notes', () => {
    const book = weekLater(WORKED, { ...SETTINGS, 'Owner column': '', 'Contacted column': '' });
    const { document } = book;
    const { id } = document.addSheet({ name: 'Import' });
    const area = { sheet: book.leads, row: 0, column: 0, rows: 7, columns: 11 };
    document.write(id, 0, 0, document.values(area) as Rows, { grow: true });
    document.clear(area);
    book.type('Leads', 'A1', { formula: '=ARRAYFORMULA(Import!A1:K8)' });
    const leads = book.table('Leads');
    expect(book.ask('addTrend', place())).toEqual({ ok: true, value: true });
    expect(book.table('Leads')).toEqual(leads);
    expect(book.table('Lead notes').slice(0, 4)).toEqual([
      ['Lead', TREND],
      ['L1', '▼ 23'],
      ['L2', ''],
      ['L3', '▲ 16'],
    ]);
    const before = everything(book);
    expect(book.ask('addTrend', place())).toEqual({ ok: true, value: false });
    expect(everything(book)).toEqual(before);
  });
});

describe('movers of the week', () => {
  const movers = (book: ListBook): string[][] => {
    const rows = book.table('Dashboard');
    const top = rows.findIndex(([cell]) => cell === 'Movers of the week');
    return rows.slice(top + 1, top + 12).map((row) => row.slice(0, 6));
  };

  it('are the leads that rose most, then those that fell, with their bands', () => {
    const book = weekLater();
    book.click('Dashboard');
    expect(movers(book).slice(0, 3)).toEqual([
      ['Lead', 'A week ago', 'Now', 'Change', 'Band then', 'Band now'],
      ['L3 · Quinex', '81', '97', '▲ 16', 'Hot', 'Hot'],
      ['L1 · Tavorind', '91', '68', '▼ 23', 'Hot', 'Warm'],
    ]);
    expect(book.document.charts(book.tab('Dashboard')).at(-1)?.options.title).toBe('Movers of the week');
  });

  it('are at most ten, open ones only, and nobody before there is a history', () => {
    const many = Array.from({ length: 30 }, (_, at) => [
      `N${at + 1}`,
      `Company ${at + 1}`,
      at % 3 === 0 ? 'CEO' : 'Intern',
      `x@c${at + 1}.example`,
      250,
      '2026-11-20',
      '',
      '2026-11-22',
      '',
      'Fair',
      at === 0 ? 'Won' : 'Open',
    ]);
    const book = listBook([...WORKED.slice(0, 1), ...many]);
    book.click('Dashboard');
    expect(movers(book)[0]?.[0]).toBe('Nothing to count yet.');
    book.click('Update lists');
    book.setDay(7);
    for (let row = 2; row <= 31; row++) book.type('Leads', `C${row}`, row % 3 === 2 ? 'Intern' : 'CEO');
    book.click('Dashboard');
    const changes = movers(book)
      .slice(1)
      .map(([, , , change]) => change?.slice(0, 1))
      .join('');
    expect(changes).toBe('▲▲▲▲▲▼▼▼▼▼');
    expect(movers(book).some(([name]) => name === 'N1 · Company 1')).toBe(false);
  });
});

describe('the history of one lead', () => {
  it('is given to the sidebar, the oldest line first, with the score of a week ago', () => {
    const book = weekLater();
    expect(book.ask('scoreHistory', place(), 'L1')).toEqual({
      ok: true,
      value: { lines: [{ when: WHEN, day: Date.UTC(2026, 10, 22) / DAY, score: 91, band: 'Hot' }], weekAgo: 91 },
    });
    book.click('Update lists');
    const told = book.ask('scoreHistory', place(), ' l1 ');
    expect(told.ok && told.value.lines.map(({ score, band }) => [score, band])).toEqual([
      [91, 'Hot'],
      [68, 'Warm'],
    ]);
  });

  it('is empty where there is none', () => {
    const book = listBook();
    const none = { ok: true, value: { lines: [], weekAgo: null } };
    expect(book.ask('scoreHistory', place(), 'L1')).toEqual(none);
    book.click('Update lists');
    expect(book.ask('scoreHistory', place(), 'L77')).toEqual(none);
  });
});

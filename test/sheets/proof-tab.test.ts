/** Proof: what scores were worth, in words, tables and native charts; rebuilt in its place, and what people add stays. */
import { describe, expect, it } from 'vitest';
import { DAY, type ListBook, listBook, SETTINGS } from './list-book';
import { everything, type Rows } from './workbook';

const HEADER = ['Lead ID', 'Company', 'Job Title', 'Email', 'Employees', 'Arrived', 'Status'];
const NAMED = { 'Arrived column': SETTINGS['Arrived column'], 'Outcome column': 'Status' };

/** So many times 24 leads: CEOs, of whom 10 were won and 3 lost, and clerks, of whom 2 were won and 9 lost; then an open one. */
function ended(times = 1, won = 'Won', lost = 'Lost', open = 'Open'): Rows {
  const kinds = [
    ['CEO', won, 10],
    ['CEO', lost, 3],
    ['Clerk', won, 2],
    ['Clerk', lost, 9],
    ['CEO', open, 1],
  ] as const;
  const kind = kinds.flatMap(([title, outcome, many]) => Array.from({ length: many }, () => [title, outcome]));
  // Mixed, for a list in the order of outcomes would give them away by its dates.
  const leads = Array.from({ length: times * kind.length }, (_, at) => kind[(at * 7) % kind.length] ?? []);
  return [
    HEADER,
    ...leads.map(([title = '', outcome = ''], at) => {
      const arrived = new Date(Date.UTC(2026, 10, 20) - (at % 60) * DAY).toISOString().slice(0, 10);
      return [`L${at}`, `Company ${at}`, title, `x@c${at}.example`, title === 'CEO' ? 250 : 3, arrived, outcome];
    }),
  ];
}

/** A row with some of its cells changed. */
function changed(row: Rows[number], cells: { readonly [column: number]: string }): Rows[number] {
  return row.map((cell, column) => cells[column] ?? cell);
}

function proven(times = 1, settings: Parameters<ListBook['set']>[0] = NAMED): ListBook {
  const book = listBook(ended(times), settings);
  expect(book.click('Proof')).toBe('The tab "Proof" is up to date.');
  return book;
}

/** Sentences below the intro. */
const said = (book: ListBook): string[] =>
  book
    .table('Proof')
    .slice(2, 9)
    .map(([cell = '']) => cell)
    .filter(Boolean);

/** Rows of the table with a title, without blank cells at their ends. */
function part(book: ListBook, title: string, tab = 'Proof'): string[][] {
  const rows = book.table(tab);
  const top = rows.findIndex(([cell]) => cell === title);
  const end = rows.findIndex(([cell], row) => row > top && cell === '');
  return rows.slice(top + 2, end < 0 ? undefined : end).map((row) => {
    const last = row.reduce((most, cell, at) => (cell === '' ? most : at), 0);
    return row.slice(0, last + 1);
  });
}

const charts = (book: ListBook) => book.document.charts(book.tab('Proof'));

describe('Proof', () => {
  it('says in words what scores were worth', () => {
    // By hand: of 13 CEOs 10 were won, so of the first ten 7.7; pairs: (10·9 + ½·10·3 + ½·2·9) of 12·12.
    expect(said(proven())).toEqual([
      'Of the 10 leads you would have called first, 8 converted; calling at random, 5.',
      expect.stringMatching(/^A won lead scores above a lost one in 79 of 100 pairs \(\d\d to \d\d\)\. At random/),
      '12 of 24 leads that ended were won (50%). 1 lead is still open and not counted.',
      expect.stringContaining('Scores are those of today.'),
    ]);
  });

  it('counts wins by band, by leads called, by score and by month', () => {
    const book = proven();
    expect(part(book, 'Win rate by band')).toEqual([
      ['Band', 'Win rate', '95% low', '95% high', 'Ended', 'Won', 'Lift', 'Of all wins'],
      ['Hot', '77%', '50%', '92%', '13', '10', '1.5', '83%'],
      ['Warm', '18%', '5%', '48%', '11', '2', '0.4', '17%'],
      ['Cold', '', '', '', '0', '0', '', '0%'],
      ['All', '50%', '31%', '69%', '24', '12', '1.0', '100%'],
    ]);
    const gain = part(book, 'Wins by leads called');
    expect(gain.slice(0, 3)).toEqual([
      ['Leads called', 'By score', 'At random'],
      ['0%', '0%', '0%'],
      ['10%', '15%', '10%'],
    ]);
    expect(gain.at(-1)).toEqual(['100%', '100%', '100%']);
    expect(part(book, 'Win rate by score').map((row) => [row[1], row[5]])).toEqual([
      ['Win rate', 'Ended'],
      ['18%', '11'],
      ['77%', '13'],
    ]);
    expect(part(book, 'Month by month')).toEqual([
      ['Month', 'Win rate', 'AUC', 'Won', 'Lost'],
      ['2026-10', '20%', '', '1', '4'],
      ['2026-11', '58%', '', '11', '8'],
    ]);
  });

  it('draws a native chart of each table that has rows', () => {
    expect(
      charts(proven()).map(({ type, options, ranges }) => [
        type,
        options.title,
        options['hAxis.title'] ?? '',
        options['vAxis.title'] ?? '',
        ranges[0]?.rows,
        ranges[0]?.columns,
      ]),
    ).toEqual([
      ['COMBO', 'Win rate by band', '', 'Win rate', 5, 4],
      ['LINE', 'Wins by leads called', 'Leads called', 'Share of all wins', 12, 3],
      ['COMBO', 'Win rate by score', 'Score', 'Win rate', 3, 5],
      ['COMBO', 'Month by month', '', '', 3, 3],
    ]);
  });

  it('judges in order of time, and tells whether a review is due, where leads enough have come in', () => {
    const book = proven(6);
    expect(said(book).filter((sentence) => /^In order of time|review/.test(sentence))).toEqual([
      expect.stringMatching(
        /^In order of time: of \d+ leads since 2026-11-\d\d, .* of 100 pairs .*; before, in \d+\.$/,
      ),
      expect.stringMatching(/no review is due\.$/),
    ]);
    expect(part(book, 'Then and now').map(([name]) => name)).toEqual(['Band', 'Hot', 'Warm', 'Cold', 'All']);
    expect(part(book, 'What moved').map(([name]) => name)).toContain('Job Title');
    expect(part(book, 'Ideal customer').map(([trait]) => trait)).toEqual([
      'Trait',
      'Job Title: CEO',
      expect.anything(),
    ]);
    expect(charts(book)).toHaveLength(7);
  });

  it('warns of rules that read what was filled in with the outcome', () => {
    const rows = ended(2).map((row, at) =>
      at === 0 ? row : changed(row, { 5: row[6] === 'Open' ? '' : row[6] === 'Won' ? '2026-11-21' : '2026-10-01' }),
    );
    const book = listBook(rows, NAMED);
    book.click('Proof');
    expect(said(book).at(-1)).toContain('Rules read columns that seem to give the outcome away: Arrived.');
  });

  it('says what moved, and that a review is due', () => {
    const rows = ended(6).map((row, at) => (at > 75 && at < 140 ? changed(row, { 2: 'Intern', 6: 'Lost' }) : row));
    const byDay = rows.map((row, at) => (at === 0 ? row : changed(row, { 5: at > 75 ? '2026-11-20' : '2026-10-01' })));
    const book = listBook(byDay, NAMED);
    book.click('Proof');
    expect(said(book).join()).toMatch(/A review is due: .*What arrived since 2026-11-20 is compared/);
    expect(part(book, 'What moved')).toContainEqual(['Job Title', expect.stringMatching(/^\d\.\d\d$/), 'moved much']);
  });

  it('changes nothing when it is run again', () => {
    const book = proven(6);
    const before = everything(book);
    expect(book.click('Proof')).toContain('Nothing was changed.');
    expect(everything(book)).toEqual(before);
  });

  it('scores leads by the model as it is, and reads no, 0 and unticked as lost', () => {
    const book = listBook(ended(1, 'yes', 'no', ''), NAMED);
    book.click('Proof');
    expect(part(book, 'Win rate by band')[1]?.slice(4, 6)).toEqual(['13', '10']);
    book.type('Leads', 'E2', 3);
    book.click('Proof');
    expect(part(book, 'Win rate by band')[1]?.slice(4, 6)).toEqual(['12', '9']);
  });

  it("is rebuilt in its place, and leaves people's cells, formats and charts alone", () => {
    const book = proven();
    const sheet = book.tab('Proof');
    book.type('Proof', 'K1', 'Shown to the board in May');
    book.document.insertRows(sheet, 0, 2);
    const [first, ...more] = charts(book);
    if (!first) throw new Error('no chart');
    const theirs = { ...first, id: 77, options: { ...first.options, title: 'Mine' } };
    const moved = { ...first, row: 200, options: { ...first.options, height: 500 } };
    book.document.setCharts(sheet, [moved, ...more, theirs]);
    book.document.renameSheet(sheet, 'Evidence');
    book.type('Leads', 'E2', 3);
    expect(book.click('Proof')).toContain('"Evidence"');
    expect(book.table('Evidence')[2]?.[10]).toBe('Shown to the board in May');
    expect(part(book, 'Win rate by band', 'Evidence')[1]?.slice(4, 6)).toEqual(['12', '9']);
    const now = book.document.charts(sheet);
    expect(now).toHaveLength(5);
    expect(now).toContainEqual(theirs);
    expect(now[0]).toMatchObject({ id: first.id, row: 200, options: { height: 500 } });
  });

  it('follows the language of the model, its charts too', () => {
    const book = proven();
    const ids = charts(book).map(({ id }) => id);
    book.set({ Language: '简体中文' });
    book.click('Proof');
    expect(said(book)[0]).toBe('若按评分先联系 10 条线索，其中 8 条成交；随机联系则为 5 条。');
    expect(charts(book).map(({ id, options }) => [id, options.title])).toEqual(
      ['各等级赢单率', '联系多少，赢单多少', '各评分赢单率', '逐月情况'].map((title, at) => [ids[at], title]),
    );
  });
});

describe('Proof without outcomes to go by', () => {
  const saidOf = (rows: Rows, settings: Parameters<ListBook['set']>[0] = NAMED): readonly string[] => {
    const book = listBook(rows, settings);
    book.click('Proof');
    expect(charts(book)).toEqual([]);
    expect(book.table('Proof').slice(3).flat().join('')).toBe('');
    return said(book);
  };

  it('says which setting names the column', () => {
    expect(saidOf(ended(), { 'Outcome column': '' })).toEqual([
      'Name the column that says how leads ended beside "Outcome column" in the Settings of the tab "Lead model". Then choose Lead Score > Proof again.',
    ]);
    expect(saidOf(ended(), { 'Outcome column': 'Ending' })[0]).toContain('No list has the column "Ending"');
  });

  it('says what to write where nothing was won, nothing lost, or too little of both', () => {
    const some = (...ends: readonly string[]): Rows =>
      ended().map((row, at) => (at === 0 ? row : changed(row, { 6: ends[at - 1] ?? '' })));
    const words = { ...NAMED, 'Won values': '', 'Lost values': '' };
    expect(saidOf(some('open'), words)[0]).toContain('No lead was won or lost yet.');
    expect(saidOf(some('won', 'won'), words)[0]).toContain('2 leads were won and none lost.');
    expect(saidOf(some('lost'), words)[0]).toContain('1 lead was lost and none won.');
    expect(saidOf(some('won', 'lost', 'lost'), words)[0]).toContain('1 won and 2 lost so far. From 10 of each on');
  });

  it('takes back tables and charts of ours when outcomes are gone, and shows them again when they are back', () => {
    const book = proven();
    book.set({ 'Outcome column': '' });
    book.click('Proof');
    expect(charts(book)).toEqual([]);
    expect(book.table('Proof').flat()).not.toContain('Hot');
    book.set({ 'Outcome column': 'Status' });
    book.click('Proof');
    expect(charts(book)).toHaveLength(4);
  });

  it('says which setting the months lack', () => {
    const book = proven(1, { ...NAMED, 'Arrived column': '' });
    expect(book.table('Proof').flat()).toContain(
      'Name the column with it beside "Arrived column" in the model\'s Settings.',
    );
    expect(charts(book)).toHaveLength(3);
  });

  it('is not written while a column holds errors', () => {
    const book = listBook(ended(), NAMED);
    book.type('Leads', 'C2', { formula: '=NA()' });
    expect(book.click('Proof')).toContain('such as #N/A in Leads!C2');
    expect(book.tab('Proof')).toBe(-1);
  });
});

describe('the Proof of a model', () => {
  it('is shown by the sidebar too, and every model has its own', () => {
    const book = listBook(ended(), NAMED);
    const opened = book.ask('openModel', 'Leads');
    if (!opened.ok || opened.value.kind !== 'model') throw new Error('not opened');
    const { place } = opened.value;
    expect(book.ask('proofOf', place)).toEqual({ ok: true, value: 'Proof' });
    book.ask('copyModel', 'LEAD_MODEL', 'Partners');
    book.ask('scoreBy', place, 'LEAD_MODEL_2', 'beside');
    expect(book.ask('proofOf', { ...place, model: 'LEAD_MODEL_2' })).toEqual({ ok: true, value: 'Proof 2' });
    expect(book.document.namedRanges().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['LEAD_PROOF', 'LEAD_MODEL_2_PROOF']),
    );
    book.front('Proof 2');
    expect(book.click('Proof')).toContain('"Proof 2" is up to date. Nothing was changed.');
  });

  it('never takes a tab of the same name for its own', () => {
    const book = listBook(ended(), NAMED);
    const { id } = book.document.addSheet({ name: 'Proof' });
    book.document.write(id, 0, 0, [['Ours']]);
    expect(book.click('Proof')).toBe('The tab "Proof 2" is up to date.');
    expect(book.table('Proof')).toEqual([['Ours']]);
  });

  it('makes no more service calls for 5,000 leads than for 25, each chart aside', () => {
    const trips = (times: number): number => {
      const book = listBook(ended(times), NAMED);
      book.click('Proof');
      return book.calls().trips - charts(book).length;
    };
    expect(trips(200)).toBe(trips(1));
  }, 240_000);
});

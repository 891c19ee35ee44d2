/** Stages: columns that people fill in, added once; notes for lists that come from a formula; and when each stage began. */
import { describe, expect, it } from 'vitest';
import { type ListBook, listBook, SETTINGS, spilledBook, WORKED } from './list-book';
import { everything, type Rows } from './workbook';

const STAGES = { 'Stage column': 'Stage', 'Reason column': 'Reason', 'Come back column': 'Come back' };
const PLACE = {
  header: { row: 0, column: 0, lastRow: 0, lastColumn: 10 },
  leads: { row: 0, column: 0, lastRow: null, lastColumn: 10 },
};
const place = (tab = 'Leads', model = 'LEAD_MODEL') => ({ ...PLACE, tab, model });

describe('the columns that people fill in', () => {
  it('are added right of everything, once, as the settings name them', () => {
    const book = listBook(WORKED, { ...SETTINGS, ...STAGES, 'Come back column': 'Call again' });
    expect(book.click('Update lists')).toContain('Added for you to fill in: Stage, Reason and Call again.');
    expect(book.table('Leads')[0]?.slice(11)).toEqual([
      'Score',
      'Band',
      expect.stringMatching(/^Why/),
      'Stage',
      'Reason',
      'Call again',
    ]);
    const before = everything(book);
    book.click('Update lists');
    expect(everything(book)).toEqual(before);
  });

  it('offer what they may hold, and take anything else', () => {
    const book = listBook(WORKED, { ...SETTINGS, ...STAGES });
    book.click('Update lists');
    const area = { sheet: book.leads, row: 0, column: 14, rows: 9, columns: 3 };
    const [header, first, ...more] = book.document.validations(area);
    expect(header).toEqual([null, null, null]);
    expect(first?.[0]).toMatchObject({
      kind: 'list',
      values: [
        'marketing-qualified',
        'information-qualified',
        'sales-accepted',
        'sales-qualified',
        'now',
        'later',
        'unlikely',
        'unqualified',
      ],
      allowInvalid: true,
    });
    expect(first?.[1]).toMatchObject({ values: ['budget', 'function', 'criteria', 'authority', 'industry', 'spam'] });
    expect(first?.[2]).toMatchObject({ kind: 'date', allowInvalid: true });
    expect(more[6]).toEqual(first);
  });

  it('are named and added from the sidebar, with a line in the history', () => {
    const book = listBook();
    expect(book.ask('addStages', place())).toEqual({ ok: true, value: true });
    expect(book.table('Leads')[0]?.slice(14)).toEqual(['Stage', 'Reason', 'Come back']);
    expect(
      book
        .table('Lead model')
        .filter(([key]) => key?.endsWith('column'))
        .map((row) => row.slice(0, 2)),
    ).toEqual(
      expect.arrayContaining([
        ['Stage column', 'Stage'],
        ['Reason column', 'Reason'],
        ['Come back column', 'Come back'],
      ]),
    );
    const versions = book.ask('readVersions', 'LEAD_MODEL');
    expect(versions.ok && versions.value[0]?.changes).toBe(
      'Stage column: Stage\nReason column: Reason\nCome back column: Come back',
    );
    const before = everything(book);
    expect(book.ask('addStages', place())).toEqual({ ok: true, value: false });
    expect(everything(book)).toEqual(before);
  });

  it('of a list that was there before are used as they are', () => {
    const rows = WORKED.map((row, at) => [...row, at === 0 ? '阶段' : '']);
    const book = listBook(rows, { ...SETTINGS, 'Stage column': '阶段' });
    book.click('Update lists');
    expect(book.table('Leads')[0]?.slice(11)).toEqual(['阶段', 'Score', 'Band', expect.stringMatching(/^Why/)]);
  });
});

describe('a stage that somebody sets', () => {
  const staged = (): ListBook => {
    const book = listBook(WORKED, { ...SETTINGS, ...STAGES });
    book.click('Update lists');
    book.setDay(1);
    return book;
  };
  const handed = (book: ListBook) => book.table('Hand-over', ['New', 'Lead']).slice(1);

  it('takes an unqualified lead off the list until the day to come back', () => {
    const book = staged();
    book.type('Leads', 'O2', 'unqualified');
    book.type('Leads', 'P2', 'budget');
    book.type('Leads', 'Q2', '2026-11-25');
    book.click('Update lists');
    expect(handed(book)).toEqual([
      ['', 'L5'],
      ['', 'L3'],
      ['Closed 2026-11-23', 'L1'],
    ]);
    book.setDay(3);
    book.click('Update lists');
    expect(handed(book)[0]).toEqual(['New', 'L1']);
  });

  it('is stamped when it is seen, and so is a band that changed; nothing else moves', () => {
    const book = staged();
    book.type('Leads', 'O2', 'sales-accepted');
    book.type('Leads', 'C4', 'Intern');
    expect(book.click('Update lists')).toContain('2 changes of band or stage noted.');
    expect(book.table('Lead log')).toEqual([
      ['Lead', 'Score', 'Band', 'Band since', 'Stage', 'Stage since'],
      ['L1', '91', 'Hot', '2026-11-22 12:00', 'sales-accepted', '2026-11-23 12:00'],
      ['L2', '49', 'Warm', '2026-11-22 12:00', '', ''],
      ['L3', '0', 'Disqualified', '2026-11-23 12:00', '', ''],
      ['L4', '0', 'Disqualified', '2026-11-22 12:00', '', ''],
      ['L5', '91', 'Hot', '2026-11-22 12:00', '', ''],
      ['L6', '81', 'Hot', '2026-11-22 12:00', '', ''],
    ]);
    expect(book.document.sheets().find(({ name }) => name === 'Lead log')?.hidden).toBe(true);
  });

  it('is stamped on open too, once there is a log, unless a column holds errors', () => {
    const book = staged();
    book.type('Leads', 'O2', 'now');
    book.type('Leads', 'C3', { formula: '=NA()' });
    book.emulator.open();
    expect(book.table('Lead log')[1]?.[4]).toBe('');
    book.type('Leads', 'C3', 'Sales Manager');
    book.emulator.open();
    expect(book.table('Lead log')[1]?.slice(4)).toEqual(['now', '2026-11-23 12:00']);
  });

  it('is not stamped on open where nobody asked for lists', () => {
    const book = listBook();
    book.emulator.open();
    expect(book.tab('Lead log')).toBe(-1);
  });
});

describe('a list whose rows come from a formula', () => {
  const spilled = (): ListBook => spilledBook({ ...SETTINGS, ...STAGES, 'Owner column': '', 'Contacted column': '' });

  it('has its stages in a tab of their own, and nothing is written into it', () => {
    const book = spilled();
    const leads = book.table('Leads');
    book.click('Update lists');
    expect(book.table('Leads')).toEqual(leads);
    expect(book.table('Lead notes')).toEqual([
      ['Lead', 'Stage', 'Reason', 'Come back'],
      ...['L1', 'L2', 'L3', 'L4', 'L5', 'L6'].map((key) => [key, '', '', '']),
    ]);
  });

  it('keeps what people enter with its lead when the rows move', () => {
    const book = spilled();
    book.click('Update lists');
    const notes = { sheet: book.tab('Lead notes'), row: 0, column: 1, rows: 2, columns: 1 };
    expect(book.document.validations(notes).map(([cell]) => cell?.kind ?? null)).toEqual([null, 'list']);
    book.type('Lead notes', 'B2', 'unqualified');
    book.type('Lead notes', 'E1', 'Mine');
    book.type('Lead notes', 'E4', 'L3 likes tea');
    const rows: Rows = [WORKED[0] ?? [], ...WORKED.slice(1).reverse()];
    book.document.write(book.tab('Import'), 0, 0, rows);
    book.click('Update lists');
    expect(book.table('Hand-over', ['Lead']).slice(1)).toEqual([['L5'], ['L3'], ['L1']]);
    expect(book.table('Hand-over', ['New']).slice(1)[2]).toEqual(['Closed 2026-11-22']);
    expect(book.table('Lead notes').map((row) => row[4])).toEqual(['Mine', '', '', 'L3 likes tea', '', '', '']);
  });

  it('gets new leads at the end of its notes, and the sidebar adds no column to it', () => {
    const book = spilled();
    book.click('Update lists');
    book.document.write(book.tab('Import'), 7, 0, [['L9', ...(WORKED[1] ?? []).slice(1)]], { grow: true });
    book.click('Update lists');
    expect(book.table('Lead notes').map(([key]) => key)).toEqual(['Lead', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L9']);
    expect(book.ask('addStages', place())).toEqual({ ok: true, value: false });
  });

  it('is told from one with a formula in every row', () => {
    const rows = WORKED.map((row, at) => (at === 0 ? row : [{ formula: `="L"&${at}` }, ...row.slice(1)]));
    const book = listBook(rows, { ...SETTINGS, ...STAGES });
    expect(book.click('Update lists')).toContain('Added for you to fill in');
    expect(book.tab('Lead notes')).toBe(-1);
  });
});

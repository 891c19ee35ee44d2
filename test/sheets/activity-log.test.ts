/** The activity log: made once from the menu, read by every score formula, written into by people and by the sidebar. */
import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/engine';
import { codes, given, NOTE, openedIn, type SidebarBook, sidebarBook } from '../server/sidebar-book';
import { LEADS_ZH } from './lists';
import { everything } from './workbook';

const ASKED = 'Asked for a quotation';

/** The model with one rule more: 20 for each request of the last 30 days, twice at most. */
function asking(model: Model): Model {
  const on = { join: '', column: `Activity › ${ASKED}`, condition: 'each', value: 1, to: '', note: '' };
  const step = { conditions: [{ ...on, within: 30 }], weight: 20, upTo: 2, halfLife: '', since: '' };
  return { ...model, rules: [...model.rules, { on: true, group: '', rule: '', ask: false, steps: [step] }] };
}

/** Leads with such a rule, the log in front or not yet made. */
function askedBook(): SidebarBook {
  const book = sidebarBook();
  const { place, read, from, edit, guard } = openedIn(book);
  given(book.ask('applyEdit', place, edit(asking(read), { ...from, rules: [...from.rules, null] }), guard, NOTE));
  return book;
}

const headings = (book: SidebarBook): readonly string[] => book.shown(book.tab('Activities'), 'A1:E1')[0] ?? [];
const scores = (book: SidebarBook): readonly string[] => book.shown(book.leads, 'I2:I9').map(([score]) => score ?? '');
const select = (book: SidebarBook, sheet: number): void =>
  book.document.select({ sheet, row: 0, column: 0, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
const type = (book: SidebarBook, row: number, cells: readonly (string | number)[]): void =>
  book.document.write(book.tab('Activities'), row, 0, [cells], { grow: true });

describe('Activity log in the menu', () => {
  it('makes a tab with header, drop-down and name, and has the score formulas read it', () => {
    const book = askedBook();
    const before = scores(book);
    const said = book.click('Activity log');
    expect(said).toContain('3 score formulas read it from now on.');
    expect(headings(book)).toEqual(['Lead', 'Activity', 'Date', 'Count', 'Note']);
    const sheet = book.tab('Activities');
    expect(book.document.sheets().find(({ id }) => id === sheet)).toMatchObject({ frozenRows: 1 });
    expect(book.document.namedRanges().map(({ name }) => name)).toContain('LEAD_ACTIVITIES');
    expect(book.formulas(book.leads)[0]).toBe('=LEADSCORE(A1:H, A1:H1, LEAD_MODEL, LEAD_ACTIVITIES)');
    const offered = book.document.validations({ sheet, row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0];
    expect(JSON.stringify(offered)).toContain(ASKED);
    expect(scores(book)).toEqual(before);
  });

  it('is never made twice, also when the tab has another name', () => {
    const book = askedBook();
    book.click('Activity log');
    type(book, 1, ['L2', ASKED, '2026-11-20']);
    book.document.renameSheet(book.tab('Activities'), 'What they did');
    select(book, book.leads);
    const before = everything(book);
    expect(book.click('Activity log')).toBe('This is the activity log. Nothing was changed.');
    expect(everything(book)).toEqual(before);
  });

  it('counts what people write into it', () => {
    const book = askedBook();
    book.click('Activity log');
    const before = scores(book).map(Number);
    type(book, 1, ['L2', ASKED, '2026-11-20']);
    type(book, 2, ['l2', 'asked for a Quotation', '2026-11-21']);
    type(book, 3, ['L2', ASKED, '2026-11-21']);
    type(book, 4, ['L3', ASKED, '2026-01-01']);
    const after = scores(book).map(Number);
    expect(after.map((score, lead) => score - (before[lead] ?? 0)).filter((more) => more !== 0)).toHaveLength(1);
    expect(book.shown(book.leads, 'K3:K3')[0]?.[0]).toContain(
      '+40 Asked for a quotation 3 times in 30 days (Activity)',
    );
  });

  it('score columns that are added later read it too', () => {
    const book = askedBook();
    book.click('Activity log');
    select(book, book.leads);
    book.document.write(book.leads, 0, 10, [['']]);
    expect(book.click('Add score columns')).toContain('1 score column added');
    expect(book.formulas(book.leads)).toContain('=LEADWHY(A1:H, A1:H1, LEAD_MODEL, LEAD_ACTIVITIES)');
  });

  it('is read by every other formula of the model as well', () => {
    const book = askedBook();
    book.document.write(book.leads, 0, 13, [[{ formula: '=LEADACTION(A1:H, A1:H1, lead_model)' }]], { grow: true });
    expect(book.click('Activity log')).toContain('4 score formulas');
    expect(book.formulas(book.leads)).toContain('=LEADACTION(A1:H, A1:H1, lead_model, LEAD_ACTIVITIES)');
  });

  it('speaks the language of the model', () => {
    const book = sidebarBook(LEADS_ZH);
    book.click('Activity log');
    expect(book.shown(book.tab('活动'), 'A1:E1')).toEqual([['线索', '活动', '日期', '次数', '备注']]);
  });

  it('says what to do where its header is gone', () => {
    const book = askedBook();
    book.click('Activity log');
    type(book, 0, ['Who', 'Activity', 'Date']);
    expect(book.click('Activity log')).toContain('must name the columns Lead, Activity and Date');
  });
});

describe('the sidebar', () => {
  const entry = { lead: 'L2', activity: ASKED, date: '2026-11-20', count: 2, note: '=1 of them' };

  it('opens with the log, and writes a row into it', () => {
    const book = askedBook();
    const { place, activities } = openedIn(book);
    expect(activities).toBeNull();
    expect(given(book.ask('addActivity', place, entry))).toEqual({ madeLog: true });
    expect(given(book.ask('addActivity', place, { ...entry, count: null }))).toEqual({ madeLog: false });
    expect(book.calls().byMethod['Range.setValues']).toBe(1);
    expect(book.shown(book.tab('Activities'), 'A2:E3')).toEqual([
      ['L2', ASKED, '2026-11-20', '2', '=1 of them'],
      ['L2', ASKED, '2026-11-20', '', '=1 of them'],
    ]);
    const opened = openedIn(book);
    expect(opened.activities).toMatchObject({ tab: 'Activities', total: 2 });
    expect(opened.activities?.columns.count.values).toEqual([2, '']);
    expect(opened.activities?.columns.date.values).toEqual(['2026-11-20']);
    expect(book.shown(book.leads, 'K3:K3')[0]?.[0]).toContain('+40 Asked for a quotation 3 times');
  });

  it('goes to the log, and makes it as the menu does where there is none', () => {
    const book = askedBook();
    const { place } = openedIn(book);
    const front = () => book.document.selection().sheet;
    expect(given(book.ask('openLog', place))).toEqual({ tab: 'Activities', passed: 3 });
    expect(front()).toBe(book.tab('Activities'));
    expect(book.formulas(book.leads)[0]).toBe('=LEADSCORE(A1:H, A1:H1, LEAD_MODEL, LEAD_ACTIVITIES)');
    select(book, book.leads);
    const before = everything(book);
    expect(given(book.ask('openLog', place))).toEqual({ tab: 'Activities', passed: 0 });
    expect(front()).toBe(book.tab('Activities'));
    expect(everything(book)).toEqual(before);
    expect(book.click('Activity log')).toBe('This is the activity log. Nothing was changed.');
  });

  it('goes to the log that the formulas read, whatever it is called', () => {
    const book = askedBook();
    const { id } = book.document.addSheet({ name: 'Visits' });
    book.document.write(id, 0, 0, [['Lead', 'Activity', 'Date']]);
    const read = (cell: string) => `=LEAD${cell}(A1:H, A1:H1, LEAD_MODEL, Visits!A:C)`;
    book.document.write(book.leads, 0, 8, [['SCORE', 'BAND', 'WHY'].map((name) => ({ formula: read(name) }))]);
    const { place } = openedIn(book);
    expect(given(book.ask('openLog', place))).toEqual({ tab: 'Visits', passed: 0 });
    expect(book.tab('Activities')).toBe(-1);
  });

  it('never makes a second log where the header of the first one is gone', () => {
    const book = askedBook();
    const { place } = openedIn(book);
    given(book.ask('openLog', place));
    type(book, 0, ['Who']);
    const before = everything(book);
    expect(codes(book.ask('addActivity', place, entry))).toEqual(['logUnreadable']);
    expect(given(book.ask('openLog', place))).toEqual({ tab: 'Activities', passed: 0 });
    expect(everything(book)).toEqual(before);
  });

  it('is refused what cannot be read', () => {
    const book = askedBook();
    const { place } = openedIn(book);
    const before = everything(book);
    for (const wrong of [{ lead: '' }, { activity: ' ' }, { date: 'soon' }, { count: -1 }])
      expect(codes(book.ask('addActivity', place, { ...entry, ...wrong }))).toEqual(['activityIncomplete']);
    expect(everything(book)).toEqual(before);
  });

  it('cannot apply an edit whose preview was made of another log', () => {
    const book = askedBook();
    const { place } = openedIn(book);
    given(book.ask('addActivity', place, entry));
    const { read, edit, guard, activities } = openedIn(book);
    const prints = Object.fromEntries(
      Object.entries(activities?.columns ?? {}).map(([column, { fingerprint }]) => [column, fingerprint]),
    );
    const apply = () => book.ask('applyEdit', place, edit(read), { ...guard, activities: prints }, NOTE);
    expect(codes(apply())).toEqual(['none']);
    given(book.ask('addActivity', place, entry));
    expect(codes(apply())).toEqual(['leadsChanged']);
  });
});

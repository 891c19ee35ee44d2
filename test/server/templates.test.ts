/** Templates as the sidebar chooses them: proposed for a list, told with what is missing, made into tabs. */
import { describe, expect, it } from 'vitest';
import type { FirstRun } from '../../src/rpc';
import { chooseTemplate } from '../../src/templates';
import { LEADS } from '../sheets/lists';
import type { Rows } from '../sheets/workbook';
import { given, sidebarBook } from './sidebar-book';

type Book = ReturnType<typeof sidebarBook>;

/** Cells of the model's tab that hold what their own drop-down does not offer, which Sheets marks as wrong. */
function refused({ document, tab }: Book): readonly string[] {
  const sheet = tab('Lead model');
  const { rows, columns } = document.used(sheet);
  return document.values({ sheet, row: 0, column: 0, rows, columns }).flatMap((line, row) =>
    line.flatMap((value, column) => {
      const isWrong = value !== null && value !== '' && document.violation(sheet, row, column, value) !== null;
      return isWrong ? [`${row + 1}:${column + 1} ${String(value)}`] : [];
    }),
  );
}

function firstRun(book: Book): FirstRun {
  const opening = given(book.ask('openModel', null));
  if (opening.kind !== 'firstRun') throw new Error(opening.kind);
  return opening;
}

describe('a first run', () => {
  const { proposal, chooser } = firstRun(sidebarBook(undefined, { start: false }));

  it('begins with the template of Start here, and tells of all the others', () => {
    expect(proposal.template).toBe('b2b');
    expect(proposal.templates[0]?.id).toBe('b2b');
    expect(proposal.templates.find(({ id }) => id === 'campaign')).toMatchObject({
      name: 'Campaign hand-over (75 points)',
      lowest: 0,
      highest: 75,
      missing: ['Marketing department', 'Clear agenda', 'Introduction'],
    });
    expect(proposal.templates.find(({ id }) => id === 'track')).toMatchObject({ highest: null, missing: [] });
  });

  it('asks three questions, whose answers rank the templates with a reason', () => {
    expect(chooser.map(({ id }) => id)).toEqual(['sold', 'price', 'company']);
    const [best] = chooseTemplate({ sold: 'goods', price: 'large', company: 'growing' }, proposal.templates);
    expect(best).toMatchObject({ id: 'manufacturing', reason: expect.stringContaining('drawing') });
  });

  it('speaks the language of the person', () => {
    const { proposal: chinese, chooser: questions } = firstRun(
      sidebarBook(undefined, { start: false, userLocale: 'zh_TW' }),
    );
    expect(chinese.templates.find(({ id }) => id === 'partner')?.name).toBe('合作夥伴潛客 A–D');
    expect(questions[0]?.text).toBe('您銷售什麼？');
  });
});

describe('a template that is picked', () => {
  const book = sidebarBook(undefined, { start: false });
  const { tab, header, proposal, leads } = firstRun(book);
  const picked = given(book.ask('proposeModel', tab, header, proposal.matched, 'campaign'));

  it('gives its model for the list, and where each rule finds what it needs', () => {
    expect(picked.template).toBe('campaign');
    expect(picked.model.bands.map(({ band }) => band)).toEqual(['Hand over', 'Watch', 'Nurture']);
    expect(picked.rules.find(({ name }) => name === 'Position')).toEqual({
      name: 'Position',
      meaning: 'position',
      position: leads.header.indexOf('Job Title'),
      fromLog: false,
    });
    expect(picked.rules.find(({ name }) => name === 'Trial')).toMatchObject({ position: null, fromLog: true });
    expect(picked.rules.find(({ name }) => name === 'Clear agenda')).toMatchObject({ position: null, fromLog: false });
  });

  it('takes another column where a person says so', () => {
    const column = leads.header.indexOf('Industry');
    const other = given(book.ask('proposeModel', tab, header, { ...picked.matched, need: column }, 'campaign'));
    expect(other.rules.find(({ name }) => name === 'Clear agenda')).toMatchObject({
      meaning: 'need',
      position: column,
    });
  });

  it('is the one to begin with where nobody knows the name', () => {
    expect(given(book.ask('proposeModel', tab, header, proposal.matched, 'nobody')).template).toBe('b2b');
  });
});

describe('a template made into a model', () => {
  const ids = firstRun(sidebarBook(undefined, { start: false })).proposal.templates.map(({ id }) => id);
  it.each(ids)('opens as the model it was: %s', (id) => {
    const book = sidebarBook(undefined, { start: false });
    const { tab, header, proposal } = firstRun(book);
    const { model } = given(book.ask('proposeModel', tab, header, proposal.matched, id));
    given(book.ask('createModel', tab, header, model));
    const opened = given(book.ask('openModel', tab));
    expect(opened.kind).toBe('model');
    expect(refused(book)).toEqual([]);
  });
});

describe('the columns beside the list', () => {
  const made = (id: string, rows?: Rows): Book => {
    const book = sidebarBook(rows, { start: false });
    const { tab, header, proposal } = firstRun(book);
    given(
      book.ask('createModel', tab, header, given(book.ask('proposeModel', tab, header, proposal.matched, id)).model),
    );
    return book;
  };
  const called = (book: Book): unknown[] => book.formulas(book.leads).map((formula) => /LEAD\w+/.exec(formula)?.[0]);

  it('are score, band and reason where there are rules', () => {
    expect(called(made('campaign'))).toEqual(['LEADSCORE', 'LEADBAND', 'LEADWHY']);
  });

  it('are what is known, and the segments, where there are none', () => {
    expect(called(made('track'))).toEqual(['LEADCOMPLETE']);
    const board = made('board');
    expect(called(board)).toEqual(['LEADCOMPLETE', 'LEADSEGMENT']);
    const [titles = [], first = []] = board.shown(board.leads, 'I1:R2');
    expect(titles.slice(0, 4)).toEqual(['Known', 'Grade', 'Missing', 'Score']);
    expect(first.join()).not.toContain('#');
    expect(first[3]).toBe('Not scored');
  });

  it('read an activity log, made with the model, where its rules or segments look into one', () => {
    const lacking = LEADS.map((row) => row.slice(0, 5));
    const book = made('evenSplit', lacking);
    const rules = book.shown(book.tab('Lead model'), 'A1:N80').flat();
    expect(rules.filter((cell) => cell.startsWith('Activity › ')).length).toBeGreaterThan(0);
    expect(book.formulas(book.leads)[0]).toBe('=LEADSCORE(A1:E, A1:E1, LEAD_MODEL, LEAD_ACTIVITIES)');
    const log = book.tab('Activities');
    expect(book.shown(log, 'A1:E1')).toEqual([['Lead', 'Activity', 'Date', 'Count', 'Note']]);
    const first = rules.find((cell) => cell.startsWith('Activity › '))?.replace(/^Activity › /, '');
    const before = Number(book.shown(book.leads, 'F3:F3')[0]?.[0]);
    book.document.write(log, 1, 0, [['L2', first?.split(' | ')[0] ?? '', '2026-11-20']], { grow: true });
    expect(Number(book.shown(book.leads, 'F3:F3')[0]?.[0])).toBeGreaterThan(before);
    const board = made('board');
    expect(board.formulas(board.leads)[1]).toBe('=LEADSEGMENT(A1:H, A1:H1, LEAD_MODEL, LEAD_ACTIVITIES)');
  });

  it('read no log where nothing looks into one, and none is made', () => {
    const book = made('campaign');
    const columns = book.shown(book.tab('Lead model'), 'A1:N80').flat();
    const looks = columns.some((cell) => cell.startsWith('Activity › '));
    expect(book.tab('Activities') >= 0).toBe(looks);
    const plain = made('track');
    expect(plain.tab('Activities')).toBe(-1);
    expect(plain.formulas(plain.leads)).toEqual(['=LEADCOMPLETE(A1:H, A1:H1, LEAD_MODEL)']);
  });

  it.each(['track', 'board'])('stay as they are when Start here is chosen again: %s', (id) => {
    const book = made(id);
    const before = called(book);
    expect(book.click('Start here')).not.toContain('FAILED');
    expect(called(book)).toEqual(before);
  });
});

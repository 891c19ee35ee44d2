/** Several models and several lists: copied, named, each list scored by its own, coloured by the first model of its tab; and readiness. */
import { describe, expect, it } from 'vitest';
import { type ListBook, listBook, WORKED } from '../sheets/list-book';
import { everything } from '../sheets/workbook';
import { given } from './sidebar-book';

const AREA = { row: 0, column: 0, lastRow: 0, lastColumn: 10 };
const place = (model = 'LEAD_MODEL') => ({ tab: 'Leads', header: AREA, leads: { ...AREA, lastRow: null }, model });
const formulas = (book: ListBook) => book.formulas(book.leads);

describe('a copy of a model', () => {
  it('stands in a tab of its own, with a name of its own and a history', () => {
    const book = listBook();
    expect(book.ask('copyModel', 'LEAD_MODEL', 'Partners')).toEqual({
      ok: true,
      value: { name: 'LEAD_MODEL_2', title: 'Partners', tab: 'Partners', scored: [] },
    });
    expect(
      book.document
        .sheets()
        .map(({ name }) => name)
        .slice(0, 3),
    ).toEqual(['Leads', 'Lead model', 'Partners']);
    const known = book.ask('listModels');
    expect(known.ok && known.value.map(({ name, scored }) => [name, scored])).toEqual([
      ['LEAD_MODEL', ['Leads']],
      ['LEAD_MODEL_2', []],
    ]);
    const versions = book.ask('readVersions', 'LEAD_MODEL_2');
    expect(versions.ok && versions.value).toHaveLength(1);
    const [first, second] = ['Lead model', 'Partners'].map((tab) =>
      book
        .table(tab)
        .filter(([key]) => key !== 'Name')
        .map((row) => row.join('|')),
    );
    expect(second).toEqual(first);
    const now = book.ask('readTable', 'LEAD_MODEL_2');
    expect(now.ok && now.value.rows.find(([key]) => key === 'Name')?.[1]).toBe('Partners');
  });

  it('of a model that is not there says so', () => {
    const answer = listBook().ask('copyModel', 'LEAD_MODEL_7', 'X');
    expect(answer.ok ? '' : answer.issues[0]?.code).toBe('noModel');
  });
});

describe('a model made from a template', () => {
  const titles = (book: ListBook) => book.document.sheets().map(({ name }) => name);

  it('fits the list, stands in a tab of its own, and scores nothing until it is told to', () => {
    const book = listBook();
    const before = formulas(book);
    expect(book.ask('newModel', place(), 'bant', ' Phone ')).toEqual({
      ok: true,
      value: { name: 'LEAD_MODEL_2', title: 'Phone', tab: 'Phone', scored: [] },
    });
    expect(titles(book).slice(0, 3).sort()).toEqual(['Lead model', 'Leads', 'Phone']);
    expect(book.table('Phone').flat()).toContain('Authority');
    expect(formulas(book)).toEqual(before);
    const versions = book.ask('readVersions', 'LEAD_MODEL_2');
    expect(versions.ok && versions.value).toHaveLength(1);
    expect(book.ask('newModel', place(), 'bant', 'Phone')).toMatchObject({
      value: { name: 'LEAD_MODEL_3', tab: 'Phone 2' },
    });
  });

  it('scores with a log where it looks into one: the one that the list has, else its own', () => {
    const book = listBook();
    book.ask('newModel', place(), 'evenSplit', 'Split');
    expect(book.table('Split').flat().join()).toContain('Activity › ');
    expect(book.tab('Activities')).toBe(-1);
    book.ask('scoreBy', place(), 'LEAD_MODEL_2', 'beside');
    expect(formulas(book)).toContain('=LEADSCORE(A1:K, A1:K1, LEAD_MODEL_2, LEAD_MODEL_2_ACTIVITIES)');
    expect(formulas(book)).toContain('=LEADSCORE(A1:K, A1:K1, LEAD_MODEL)');
    const shared = listBook();
    shared.click('Activity log');
    shared.front('Leads');
    shared.ask('newModel', place(), 'evenSplit', 'Split');
    shared.ask('scoreBy', place(), 'LEAD_MODEL_2', 'beside');
    expect(formulas(shared)).toContain('=LEADSCORE(A1:K, A1:K1, LEAD_MODEL_2, LEAD_ACTIVITIES)');
    const instead = listBook();
    instead.ask('newModel', place(), 'evenSplit', 'Split');
    instead.ask('scoreBy', place(), 'LEAD_MODEL_2', 'instead');
    expect(formulas(instead)[0]).toBe('=LEADSCORE(A1:K, A1:K1, LEAD_MODEL_2, LEAD_MODEL_2_ACTIVITIES)');
  });

  it('has the columns that it gives: without rules no score', () => {
    const book = listBook();
    book.ask('newModel', place(), 'track', 'Track');
    book.ask('scoreBy', place(), 'LEAD_MODEL_2', 'beside');
    expect(formulas(book).filter((formula) => formula.includes('LEAD_MODEL_2'))).toEqual([
      '=LEADCOMPLETE(A1:K, A1:K1, LEAD_MODEL_2)',
    ]);
  });

  it('is chosen from all templates, with what each lacks in this list', () => {
    const book = listBook();
    const proposal = given(book.ask('proposeModel', 'Leads', AREA, null));
    expect(proposal.templates).toHaveLength(14);
    expect(proposal.templates.find(({ id }) => id === 'b2b')?.missing).not.toContain('Company size');
  });
});

describe('a list', () => {
  const twoModels = (): ListBook => {
    const book = listBook();
    book.ask('copyModel', 'LEAD_MODEL', 'Partners');
    return book;
  };

  it('can be scored by another model instead; every formula names it, and its colours follow', () => {
    const book = twoModels();
    const row = book.table('Partners').findIndex(([name]) => name === 'Hot');
    book.type('Partners', `A${row + 1}`, 'Star');
    expect(book.ask('scoreBy', place(), 'LEAD_MODEL_2', 'instead')).toEqual({ ok: true, value: true });
    expect(formulas(book).every((formula) => formula.includes('LEAD_MODEL_2'))).toBe(true);
    expect(book.table('Leads', ['Band'])[1]).toEqual(['Star']);
    expect(book.document.conditionalRules(book.leads)[0]?.condition).toMatchObject({ formula: '=$M2&""="Star"' });
    const before = everything(book);
    expect(book.ask('scoreBy', place('LEAD_MODEL_2'), 'LEAD_MODEL_2', 'instead')).toEqual({ ok: true, value: false });
    expect(everything(book)).toEqual(before);
  });

  it('can be scored by two, each with columns of its own; the first one colours', () => {
    const book = twoModels();
    const rules = book.document.conditionalRules(book.leads);
    expect(book.ask('scoreBy', place(), 'LEAD_MODEL_2', 'beside')).toEqual({ ok: true, value: true });
    expect(formulas(book).filter((formula) => formula.includes('LEAD_MODEL_2'))).toHaveLength(3);
    expect(formulas(book)).toHaveLength(6);
    expect(book.ask('scoreBy', place(), 'LEAD_MODEL_2', 'beside')).toEqual({ ok: true, value: false });
    book.click('Recolour rows');
    expect(book.document.conditionalRules(book.leads).map(({ condition }) => condition)).toEqual(
      rules.map(({ condition }) => condition),
    );
  });

  it('has a hand-over list for each of its models', () => {
    const book = twoModels();
    book.ask('scoreBy', place(), 'LEAD_MODEL_2', 'beside');
    const said = book.click('Update lists');
    expect(said).toContain('in the tab "Hand-over"');
    expect(said).toContain('in the tab "Hand-over 2"');
    expect(book.document.namedRanges().map(({ name }) => name)).toEqual(
      expect.arrayContaining(['LEAD_HANDOVER', 'LEAD_MODEL_2_HANDOVER', 'LEAD_STAMPS', 'LEAD_MODEL_2_STAMPS']),
    );
    const before = everything(book);
    book.click('Update lists');
    expect(everything(book)).toEqual(before);
  });
});

describe('two lists of one model', () => {
  it('are handed over together, and must not share a key', () => {
    const book = listBook();
    const { id } = book.document.addSheet({ name: 'More' });
    const more = WORKED.map((row, at) => (at === 0 ? row : [`M${at}`, ...row.slice(1)]));
    book.document.write(id, 0, 0, more, { grow: true });
    book.front('More');
    expect(book.click('Start here')).toContain('Your leads are scored');
    expect(book.click('Update lists')).toContain('6 leads to hand over');
    book.type('More', 'A2', 'L1');
    expect(book.click('Update lists')).toContain('such as "L1" in the tab "More"');
  });
});

describe('the sidebar asks', () => {
  it('for the lists, which writes nothing, and for their update', () => {
    const book = listBook();
    const before = everything(book);
    const lists = book.ask('readLists', place());
    expect(everything(book)).toEqual(before);
    expect(lists).toMatchObject({
      ok: true,
      value: {
        handOverTab: null,
        band: 'Hot',
        handed: 3,
        fresh: 3,
        overdue: 1,
        columns: { stage: null, owner: 'Owner', contacted: 'Contacted' },
        leads: [
          { key: 'L1', name: 'Tavorind', row: 2, tab: 'Leads', score: 91 },
          { key: 'L5' },
          { key: 'L3', overdue: true },
        ],
      },
    });
    expect(book.ask('updateListsOf', place())).toMatchObject({
      ok: true,
      value: { handOverTab: 'Hand-over', handed: 3 },
    });
  });

  it('for them, and is told in codes what is missing', () => {
    const book = listBook();
    book.set({ 'Lead key': '' });
    const code = (answer: ReturnType<typeof book.ask<'readLists'>>) => (answer.ok ? '' : answer.issues[0]?.code);
    expect(code(book.ask('readLists', place()))).toBe('noLeadKey');
    book.set({ 'Lead key': 'Lead ID' });
    book.type('Leads', 'A3', 'L1');
    expect(code(book.ask('readLists', place()))).toBe('leadKeyRepeated');
    book.type('Leads', 'A3', 'L2');
    book.type('Leads', 'C3', { formula: '=1/0' });
    expect(code(book.ask('updateListsOf', place()))).toBe('errorsInLeads');
  });

  it('whether scoring is worth it, and gets figures and sentences', () => {
    const answer = listBook().ask('readiness', place());
    if (!answer.ok) throw new Error(JSON.stringify(answer.issues));
    const { figures, questions, checklist, advice } = answer.value;
    expect(figures).toMatchObject({ leads: 6, lately: 5, won: 1, lost: 1, top: 4, topContacted: 2, bandsWithTime: 2 });
    expect(questions.map(({ text }) => text)[0]).toBe(
      'Enough leads? 6 leads, 5 of them in the last 30 days; scoring pays from about 100 on, when nobody can call them all.',
    );
    expect(checklist).toHaveLength(6);
    expect(advice[0]).toMatchObject({ code: 'trackOnly', text: expect.stringContaining('talk to everybody') });
  });
});

/** Answers about leads whose rows come from a formula: in the notes, beside the key of their lead, wherever its row goes. */
import { describe, expect, it } from 'vitest';
import type { Answers, LeadPlace } from '../../src/rpc';
import { type ListBook, SETTINGS, spilledBook, WORKED } from '../sheets/list-book';
import { everything } from '../sheets/workbook';
import { codes, given } from './sidebar-book';

function placeOf(book: ListBook): LeadPlace {
  const opened = given(book.ask('openModel', 'Leads'));
  if (opened.kind !== 'model') throw new Error(opened.kind);
  return opened.place;
}

/** The lead in a row as the sidebar sees it. */
function seen(book: ListBook, row: number) {
  const place = placeOf(book);
  book.front('Leads');
  given(book.ask('selectLead', place, row));
  return given(book.ask('readSelection', place));
}

function answer(book: ListBook, row: number, answers: Answers['answers']) {
  const lead = seen(book, row).lead ?? [];
  return book.ask('writeAnswers', placeOf(book), { row, lead, answers, adds: false, rows: [] });
}

const BUDGET = [{ column: 'Budget', value: 'yes' }];

describe('an answer about a lead whose row comes from a formula', () => {
  it('goes to the notes, and nothing is written into the list', () => {
    const book = spilledBook();
    expect(placeOf(book).spilled).toBe(true);
    const leads = [book.table('Leads'), book.formulas(book.leads)];
    const written = given(
      answer(book, 4, [
        ...BUDGET,
        { column: 'employees', value: 95 },
        { column: 'Why', value: '=1+1' },
        { column: 'When', value: '2026-12-01' },
      ]),
    );
    expect(written).toEqual({ columns: {}, reopened: null, notes: 'Lead notes' });
    expect([book.table('Leads'), book.formulas(book.leads)]).toEqual(leads);
    expect(given(book.ask('readSelection', placeOf(book)))).toMatchObject({ tab: 'Leads', row: 4 });
    expect(book.table('Lead notes')).toEqual([
      ['Lead', 'Budget', 'employees', 'Why', 'When'],
      ['L3', 'yes', '95', '=1+1', '2026-12-01'],
    ]);
    expect(seen(book, 4).notes).toEqual({ lead: 'L3', budget: 'yes', employees: 95, why: '=1+1', when: '2026-12-01' });
    expect(seen(book, 3).notes).toEqual({});
  });

  it('stays with its lead when the rows move', () => {
    const book = spilledBook();
    given(answer(book, 2, BUDGET));
    book.document.write(book.tab('Import'), 0, 0, [WORKED[0] ?? [], ...WORKED.slice(1).reverse()]);
    expect(seen(book, 2).notes).toEqual({});
    expect(seen(book, 7).notes).toMatchObject({ budget: 'yes' });
    given(answer(book, 7, [{ column: 'Budget', value: 'no' }]));
    expect(book.table('Lead notes').slice(1)).toEqual([['L1', 'no']]);
  });

  it('shares the tab, the columns and the rows with stages, and with what people write there', () => {
    const book = spilledBook({ ...SETTINGS, 'Stage column': 'Stage', 'Owner column': '', 'Contacted column': '' });
    book.click('Update lists');
    book.type('Lead notes', 'C1', 'Mine');
    book.type('Lead notes', 'C3', 'likes tea');
    book.document.renameSheet(book.tab('Lead notes'), 'On the phone');
    given(answer(book, 3, [...BUDGET, { column: 'stage', value: 'later' }]));
    expect(book.tab('Lead notes')).toBe(-1);
    expect(book.table('On the phone').slice(0, 3)).toEqual([
      ['Lead', 'Stage', 'Mine', 'Budget'],
      ['L1', '', '', ''],
      ['L2', 'later', 'likes tea', 'yes'],
    ]);
    expect(book.click('Update lists')).not.toContain('FAILED');
    expect(book.table('On the phone').map(([key]) => key)).toEqual(['Lead', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6']);
  });

  it('is refused without a key that only this lead has', () => {
    const book = spilledBook();
    const before = everything(book);
    book.set({ 'Lead key': '' });
    const unkeyed = everything(book);
    expect(codes(answer(book, 4, BUDGET))).toEqual(['noLeadKey']);
    expect(everything(book)).toEqual(unkeyed);
    book.set({ 'Lead key': 'Lead ID' });
    expect(everything(book)).toEqual(before);

    book.type('Import', 'A6', 'l3');
    expect(codes(answer(book, 4, BUDGET))).toEqual(['leadKeyRepeated']);
    given(answer(book, 3, BUDGET));
    book.type('Import', 'A4', { formula: '=NA()' });
    expect(codes(answer(book, 4, BUDGET))).toEqual(['errorsInLeads']);
    expect(book.table('Lead notes').map(([key]) => key)).toEqual(['Lead', 'L2']);
  });

  it('is refused where the lead is gone from the list', () => {
    const book = spilledBook();
    const asked = { row: 4, lead: ['L9'], answers: BUDGET, adds: false, rows: [] };
    expect(codes(book.ask('writeAnswers', placeOf(book), asked))).toEqual(['otherLead']);
    expect(book.tab('Lead notes')).toBe(-1);
  });

  it('is refused where a formula fills the notes, and never replaces a key', () => {
    const book = spilledBook();
    given(answer(book, 2, BUDGET));
    given(answer(book, 3, BUDGET));
    book.type('Lead notes', 'C1', 'Size');
    book.type('Lead notes', 'C2', { formula: '=ARRAYFORMULA(B2:B3&"!")' });
    book.type('Lead notes', 'D1', 'Sum');
    book.type('Lead notes', 'D3', { formula: '=1+1' });
    const before = everything(book);
    expect(codes(answer(book, 3, [{ column: 'Size', value: 1 }]))).toEqual(['spilledLeads']);
    expect(codes(answer(book, 3, [{ column: 'Sum', value: 1 }]))).toEqual(['formulaInCell']);
    expect(codes(answer(book, 3, [{ column: 'Lead', value: 1 }]))).toEqual(['spilledLeads']);
    expect(codes(answer(book, 3, [{ column: 'Lead › Score', value: 1 }]))).toEqual(['notThere']);
    expect(everything(book)).toEqual(before);
    book.type('Lead notes', 'A1', 'Who');
    expect(codes(answer(book, 3, BUDGET))).toEqual(['notThere']);
  });
});

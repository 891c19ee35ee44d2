/** Answers of a lead as the server writes them: into its own row and columns, and nowhere else. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/rpc';
import { LEADS } from '../sheets/lists';
import { codes, given, openedIn, type SidebarBook, sidebarBook } from './sidebar-book';

const ROW = 3;

/** Answers of the lead in row 3 as the sidebar sends them. */
function asked(book: SidebarBook, answers: Answers['answers'], more: Partial<Answers> = {}): Answers {
  const { place, leads } = openedIn(book);
  given(book.ask('selectLead', place, ROW));
  const { lead } = given(book.ask('readSelection', place));
  return { row: ROW, lead: lead ?? [], answers, adds: false, rows: leads.rows, ...more };
}

function sheetOf(book: SidebarBook) {
  const sheet = book.document.sheets().find(({ name }) => name === 'Leads');
  if (!sheet) throw new Error('no leads');
  return sheet.id;
}

describe('answers', () => {
  it('stand in the columns of the lead, as the sheet would have taken them', () => {
    const book = sidebarBook();
    const { place } = openedIn(book);
    const written = given(
      book.ask(
        'writeAnswers',
        place,
        asked(book, [
          { column: 'industry', value: 'Software' },
          { column: 'Employees', value: 80 },
        ]),
      ),
    );
    expect(written.reopened).toBeNull();
    given(book.ask('selectLead', place, ROW));
    const { lead } = given(book.ask('readSelection', place));
    expect(lead?.[5]).toBe('Software');
    expect(lead?.[4]).toBe(80);
    const column = written.columns[4];
    expect(column?.codes.map((code) => column.values[code])[1]).toBe(80);
  });

  it('are never formulas', () => {
    const book = sidebarBook();
    const { place } = openedIn(book);
    given(book.ask('writeAnswers', place, asked(book, [{ column: 'Industry', value: '=HYPERLINK("x")' }])));
    expect(given(book.ask('readSelection', place)).lead?.[5]).toBe('=HYPERLINK("x")');
  });

  it('get a column behind the leads where it is missing and the asker agreed; the formulas read it', () => {
    const book = sidebarBook();
    const { place } = openedIn(book);
    const answers = asked(book, [{ column: 'Budget', value: 'yes' }]);
    expect(codes(book.ask('writeAnswers', place, answers))).toEqual(['notThere']);
    const { reopened } = given(book.ask('writeAnswers', place, { ...answers, adds: true }));
    expect(reopened?.leads.header).toEqual([...(LEADS[0] ?? []), 'Budget']);
    expect(book.formulas(sheetOf(book))).toContain('=LEADSCORE(A1:I, A1:I1, LEAD_MODEL)');
    expect(given(book.ask('readSelection', reopened?.place ?? place)).lead?.[8]).toBe('yes');
  });

  it('are refused where the row is another lead by now', () => {
    const book = sidebarBook();
    const { place } = openedIn(book);
    const answers = asked(book, [{ column: 'Industry', value: 'Software' }]);
    const lead = ['other', ...answers.lead.slice(1)];
    expect(codes(book.ask('writeAnswers', place, { ...answers, lead }))).toEqual(['otherLead']);
    expect(given(book.ask('readSelection', place)).lead?.[5]).toBe('Retail');
  });

  it('are refused where a formula gives the cell', () => {
    const book = sidebarBook();
    const { place } = openedIn(book);
    book.document.write(sheetOf(book), ROW - 1, 5, [[{ formula: '="Ret"&"ail"' }]]);
    expect(codes(book.ask('writeAnswers', place, asked(book, [{ column: 'Industry', value: 'x' }])))).toEqual([
      'formulaInCell',
    ]);
  });

  it('are refused where a formula fills the column', () => {
    const book = sidebarBook();
    const { place } = openedIn(book);
    const sheet = sheetOf(book);
    book.document.write(sheet, 0, 5, [
      [{ formula: '=ARRAYFORMULA(IF(A1:A9="Lead ID","Industry","Retail"))' }],
      ...LEADS.slice(1).map(() => ['']),
    ]);
    const answers = asked(book, [{ column: 'Industry', value: 'x' }]);
    expect(answers.lead[5]).toBe('Retail');
    expect(codes(book.ask('writeAnswers', place, answers))).toEqual(['spilledLeads']);
  });
});

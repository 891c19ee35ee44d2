/** What cannot be done is said in a sentence that says what to do, and nothing is changed. */
import { describe, expect, it } from 'vitest';
import { LEADS } from './lists';
import { everything, type Workbook, workbook } from './workbook';

/** Chooses Start here and gives the sentence; the spreadsheet must be as it was. */
function refusal(book: Workbook): string {
  const before = everything(book);
  const said = book.click('Start here');
  expect(everything(book)).toEqual(before);
  return said;
}

describe('Start here says what to do', () => {
  it('in an empty tab', () => {
    expect(refusal(workbook([['']]))).toContain('This tab is empty. Paste or import your leads');
  });

  it('where there is no header row', () => {
    expect(
      refusal(
        workbook([
          [1, 2, 3],
          [4, 5, 6],
        ]),
      ),
    ).toContain('Put the names of the columns');
    expect(refusal(workbook(LEADS.slice(1)))).toContain('No header row was found.');
  });

  it('where a name of a column is an error', () => {
    const broken = LEADS.map((row, index) => (index === 0 ? [row[0], { formula: '=1/0' }, ...row.slice(2)] : row));
    expect(refusal(workbook(broken))).toContain('The header shows an error in B1. Put a name there');
  });

  it('on the tab of the model', () => {
    const book = workbook(LEADS);
    book.click('Start here');
    book.document.select({
      sheet: book.tab('Lead model'),
      row: 0,
      column: 0,
      areas: [{ row: 0, column: 0, rows: 1, columns: 1 }],
    });
    expect(refusal(book)).toContain('This tab is the model. Open the tab with your leads');
  });

  it('where the name LEAD_MODEL belongs to something else', () => {
    const book = workbook(LEADS);
    book.document.setNamedRange('LEAD_MODEL', { sheet: book.leads, row: 0, column: 0, rows: 2, columns: 2 });
    expect(refusal(book)).toContain('The name LEAD_MODEL belongs to "Leads", which is no model. Rename it');
  });

  it('where the tab is protected', () => {
    const book = workbook(LEADS);
    book.document.addProtection({
      sheet: book.leads,
      area: null,
      except: [],
      description: '',
      warningOnly: false,
      canEdit: false,
    });
    expect(refusal(book)).toContain('is protected, and you may not edit it.');
  });

  it('where the cells of the score columns are protected', () => {
    const book = workbook(LEADS);
    const area = { sheet: book.leads, row: 0, column: 9, rows: null, columns: 1 };
    book.document.addProtection({
      sheet: book.leads,
      area,
      except: [],
      description: '',
      warningOnly: false,
      canEdit: false,
    });
    expect(refusal(book)).toContain('"Leads"!I1:K1 is protected');
  });

  it('where every column calculates with RAND()', () => {
    expect(
      refusal(
        workbook([
          ['Name', 'Email'],
          [{ formula: '=RAND()' }, { formula: '=RAND()&"a@b.de"' }],
        ]),
      ),
    ).toContain('Paste the values instead');
  });

  it('where the formulas read their leads from another tab', () => {
    const book = workbook(LEADS);
    book.click('Start here');
    const { id } = book.document.addSheet({ name: 'Board' });
    book.document.write(id, 0, 0, [[{ formula: '=LEADSCORE(Leads!A1:H, Leads!A1:H1, LEAD_MODEL)' }]]);
    book.document.select({ sheet: id, row: 0, column: 0, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
    expect(refusal(book)).toContain('read their leads from the tab "Leads". Open that tab');
  });

  it('while somebody else sets up', () => {
    const book = workbook(LEADS);
    const release = book.emulator.holdLock('document');
    expect(refusal(book)).toContain('Somebody else is setting up');
    release();
    expect(book.click('Start here')).toContain('Your leads are scored');
  });
});

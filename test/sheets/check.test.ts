/** Check the model: issues as notes on their cells, and the cell that stands in a formula's way. */
import { describe, expect, it } from 'vitest';
import { LEADS } from './lists';
import { everything, type Workbook, workbook } from './workbook';

const CHECK = 'Check the model';

function scored(): Workbook {
  const book = workbook(LEADS);
  book.click('Start here');
  return book;
}

/** Every note of the model tab with the cell it is on. */
function notes(book: Workbook): Record<string, string> {
  const sheet = book.tab('Lead model');
  const { rows } = book.document.used(sheet);
  const found: Record<string, string> = {};
  book.document.notes({ sheet, row: 0, column: 0, rows, columns: 14 }).forEach((cells, row) => {
    cells.forEach((note, column) => {
      if (note !== '') found[`${String.fromCharCode(65 + column)}${row + 1}`] = note;
    });
  });
  return found;
}

/** The row, from 0, of the rule with this name. */
const rowOf = (book: Workbook, rule: string): number =>
  book.shown(book.tab('Lead model'), 'D1:D60').findIndex(([name]) => name === rule);

describe('Check the model', () => {
  it('writes each issue as a note on its cell and takes it away when it is put right', () => {
    const book = scored();
    const model = book.tab('Lead model');
    const row = rowOf(book, 'Target industry');
    const before = notes(book);
    book.document.enter(model, row, 4, 'Industri');
    expect(book.click(CHECK)).toMatch(/1 error.*see the notes in the tab "Lead model"/);
    const cell = `E${row + 1}`;
    expect(notes(book)[cell]).toMatch(/^⚠ Lead Score\n.*Industri/);
    expect(book.click(CHECK)).toContain(`${cell}: `);
    book.document.enter(model, row, 4, 'Industry');
    book.click(CHECK);
    expect(notes(book)[cell]).toBe(before[cell]);
  });

  it("keeps people's own notes above its own", () => {
    const book = scored();
    const model = book.tab('Lead model');
    const row = rowOf(book, 'Target industry');
    book.document.setNote(model, row, 4, 'agreed with Ann');
    book.document.setNote(model, 0, 5, 'do not sort');
    book.document.enter(model, row, 4, 'Industri');
    book.click(CHECK);
    expect(notes(book)[`E${row + 1}`]).toMatch(/^agreed with Ann\n\n⚠ Lead Score\n/);
    book.document.enter(model, row, 4, 'Industry');
    book.click(CHECK);
    expect(notes(book)).toMatchObject({ [`E${row + 1}`]: 'agreed with Ann', F1: 'do not sort' });
  });

  it('changes nothing the second time', () => {
    const book = scored();
    book.click(CHECK);
    const before = everything(book);
    book.click(CHECK);
    expect(everything(book)).toEqual(before);
  });

  it('checks against the leads also when the model is on the screen', () => {
    const book = scored();
    const model = book.tab('Lead model');
    book.document.enter(model, rowOf(book, 'Target industry'), 4, 'Industri');
    const said = book.click(CHECK);
    book.document.select({ sheet: model, row: 0, column: 0, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
    expect(book.click(CHECK)).toBe(said);
  });

  it('names the cell that keeps a formula from showing its scores', () => {
    const book = scored();
    book.document.enter(book.leads, 3, 8, 'mine');
    expect(book.shown(book.leads, 'I1')).toEqual([['#REF!']]);
    expect(book.click(CHECK)).toContain(
      'The formula in I1 cannot show its scores, because I4 is not empty. Clear or move what is in I4.',
    );
    book.document.clear({ sheet: book.leads, row: 3, column: 8, rows: 1, columns: 1 });
    expect(book.click(CHECK)).not.toContain('cannot show');
  });

  it('names a column whose NOW() keeps the formulas from their leads', () => {
    const book = scored();
    book.document.write(book.leads, 4, 1, [[{ formula: '=NOW()' }]]);
    expect(book.click(CHECK)).toContain(
      'The score formulas cannot read Company: Google allows no NOW() or RAND() there.',
    );
  });

  it('says what to do where there is nothing to check', () => {
    expect(workbook(LEADS).click(CHECK)).toContain('This tab has no score columns. Choose Start here');
  });

  it('says so where no tab shows scores of the model', () => {
    const book = scored();
    book.document.deleteSheet(book.leads);
    expect(book.click(CHECK)).toContain('Choose Start here on the tab with your leads.');
  });

  it('speaks the language of the person', () => {
    const book = workbook(LEADS, { userLocale: 'zh_CN' });
    book.emulator.click('Lead Score', '从这里开始');
    const model = book.document.sheets()[1]?.id ?? 0;
    book.document.enter(model, 3, 4, 'Nowhere');
    book.emulator.click('Lead Score', '检查模型');
    const note = book.document.cell(model, 3, 4).note;
    expect(note).toMatch(/^⚠ Lead Score\n.*Nowhere.*[一-龥]/);
  });
});

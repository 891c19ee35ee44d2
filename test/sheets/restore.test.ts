/** Start here on a tab that was scored before: what is missing comes back, and there is never a second model. */
import { describe, expect, it } from 'vitest';
import { LEADS } from './lists';
import { everything, type Workbook, workbook } from './workbook';

/** A scored list, and what it looked like then. */
function scored(): { readonly book: Workbook; readonly before: unknown } {
  const book = workbook(LEADS);
  book.click('Start here');
  return { book, before: everything(book) };
}

describe('restores', () => {
  it('a formula that was deleted, in its place', () => {
    const { book, before } = scored();
    book.document.clear({ sheet: book.leads, row: 0, column: 9, rows: 1, columns: 1 });
    expect(book.shown(book.leads, 'J1:J9').flat().join('')).toBe('');
    expect(book.click('Start here')).toBe('Restored: 1 score column.');
    expect(everything(book)).toEqual(before);
  });

  it('colours that are gone', () => {
    const { book, before } = scored();
    book.document.setConditionalRules(book.leads, []);
    expect(book.click('Start here')).toBe('Restored: the colours.');
    expect(everything(book)).toEqual(before);
  });

  it('the name of the model', () => {
    const { book, before } = scored();
    book.document.removeNamedRange('LEAD_MODEL');
    expect(book.shown(book.leads, 'I1:I3').flat().join('')).toMatch(/^#(NAME\?|ERROR!)$/);
    expect(book.click('Start here')).toContain('Restored: the name LEAD_MODEL.');
    expect(everything(book)).toEqual(before);
  });

  it('the tab of the model, where it was deleted', () => {
    const { book } = scored();
    book.document.deleteSheet(book.tab('Lead model'));
    expect(book.click('Start here')).toContain('Restored: the model tab');
    expect(book.document.sheets().map(({ name }) => name)).toEqual(['Leads', 'Lead model']);
    expect(book.shown(book.leads, 'I1:K1')).toEqual([['Score', 'Band', 'Why']]);
  });

  it('nothing where the tab of the model was only renamed', () => {
    const { book } = scored();
    book.document.renameSheet(book.tab('Lead model'), 'Our scoring');
    const renamed = everything(book);
    expect(book.click('Start here')).toContain('scored by the model in the tab "Our scoring". Nothing was changed.');
    expect(everything(book)).toEqual(renamed);
  });

  it('the score columns by the model that is there, where all of them were deleted', () => {
    const { book } = scored();
    book.document.deleteColumns(book.leads, 8, 3);
    book.click('Start here');
    expect(book.document.sheets()).toHaveLength(2);
    expect(book.shown(book.leads, 'I1:K1')).toEqual([['Score', 'Band', 'Why']]);
    expect(book.document.conditionalRules(book.leads)).toHaveLength(4);
  });

  it('the model from its tab, where both name and formulas were deleted', () => {
    const { book } = scored();
    book.document.deleteColumns(book.leads, 8, 3);
    book.document.removeNamedRange('LEAD_MODEL');
    book.click('Start here');
    expect(book.document.sheets()).toHaveLength(2);
    expect(book.document.namedRanges()).toHaveLength(1);
    expect(book.shown(book.leads, 'I1:K1')).toEqual([['Score', 'Band', 'Why']]);
  });
});

describe('a second list', () => {
  const withSecond = (header: readonly string[]): Workbook => {
    const { book } = scored();
    const { id } = book.document.addSheet({ name: 'More' });
    book.document.write(id, 0, 0, [header, ...LEADS.slice(1)]);
    book.document.select({ sheet: id, row: 0, column: 0, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
    book.click('Start here');
    return book;
  };

  it('with the same columns is scored by the same model', () => {
    const book = withSecond((LEADS[0] ?? []).map(String));
    expect(book.document.sheets().map(({ name }) => name)).toEqual(['Leads', 'Lead model', 'More']);
    expect(book.formulas(book.tab('More'))[0]).toBe('=LEADSCORE(A1:H, A1:H1, LEAD_MODEL)');
  });

  it('with other columns gets a model of its own', () => {
    const book = withSecond(['No', 'Firma', 'Rolle', 'Adresse', 'Leute', 'Branche', 'Zuletzt', 'Weg']);
    expect(book.document.sheets().map(({ name }) => name)).toEqual(['Leads', 'Lead model', 'More', 'Lead model 2']);
    expect(book.document.namedRanges().map(({ name }) => name)).toEqual(['LEAD_MODEL', 'LEAD_MODEL_2']);
    expect(book.formulas(book.tab('More'))[0]).toBe('=LEADSCORE(A1:H, A1:H1, LEAD_MODEL_2)');
    expect(book.shown(book.tab('More'), 'I1:K1')).toEqual([['Score', 'Band', 'Why']]);
  });
});

describe('Add score columns', () => {
  it('adds what the tab lacks and nothing else', () => {
    const { book, before } = scored();
    book.document.clear({ sheet: book.leads, row: 0, column: 10, rows: 1, columns: 1 });
    expect(book.click('Add score columns')).toBe('1 score column added.');
    expect(everything(book)).toEqual(before);
  });

  it('makes no model where there is none', () => {
    const book = workbook(LEADS);
    const before = everything(book);
    expect(book.click('Add score columns')).toContain('has no model for this tab yet. Choose Start here.');
    expect(everything(book)).toEqual(before);
  });

  it('adds none beside a report that shows score, band and reason already', () => {
    const book = workbook(LEADS);
    book.click('Start here');
    book.document.deleteColumns(book.leads, 8, 3);
    book.document.write(book.leads, 0, 8, [[{ formula: '=LEADREPORT(A1:H, A1:H1, LEAD_MODEL)' }]]);
    expect(book.click('Add score columns')).toContain('Nothing was changed.');
    expect(book.click('Recolour rows')).toContain('Rows are coloured');
    expect(book.document.conditionalRules(book.leads)[0]?.condition).toMatchObject({ formula: '=$J2&""="Hot"' });
  });
});

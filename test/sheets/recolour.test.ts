/** Recolour rows: the bands of the model as colours, other people's rules in their order. */
import { describe, expect, it } from 'vitest';
import { LEADS } from './lists';
import { type Workbook, workbook } from './workbook';

const RECOLOUR = 'Recolour rows';

function scored(): Workbook {
  const book = workbook(LEADS);
  book.click('Start here');
  return book;
}

/** The row, from 0, of the band with this name. */
const rowOf = (book: Workbook, band: string): number =>
  book.shown(book.tab('Lead model'), 'A1:A60').findIndex(([name]) => name === band);

const formulas = (book: Workbook): unknown[] =>
  book.document
    .conditionalRules(book.leads)
    .map(({ condition }) => (condition.kind === 'formula' ? condition.formula : condition));

describe('Recolour rows', () => {
  it('follows a colour that was changed in the model, and shows it there', () => {
    const book = scored();
    const model = book.tab('Lead model');
    const row = rowOf(book, 'Hot');
    book.document.enter(model, row, 3, '#112233');
    expect(book.click(RECOLOUR)).toBe('Rows are coloured by 4 bands.');
    expect(book.document.conditionalRules(book.leads)[0]?.style.background).toBe('#112233');
    expect(book.document.cell(model, row, 3).format.background).toBe('#112233');
  });

  it('follows a band that was renamed, with quotes in its name', () => {
    const book = scored();
    book.document.enter(book.tab('Lead model'), rowOf(book, 'Hot'), 0, 'So "hot"');
    book.click(RECOLOUR);
    expect(formulas(book)[0]).toBe('=$J2&""="So ""hot"""');
    expect(book.shown(book.leads, 'J2')).toEqual([['So "hot"']]);
  });

  it('leaves out a band without a colour', () => {
    const book = scored();
    book.document.enter(book.tab('Lead model'), rowOf(book, 'Cold'), 3, '');
    book.click(RECOLOUR);
    expect(formulas(book)).toEqual(['Hot', 'Warm', 'Disqualified'].map((band) => `=$J2&""="${band}"`));
  });

  it("keeps other people's rules in their order around its own", () => {
    const book = scored();
    const { document, leads } = book;
    const own = document.conditionalRules(leads);
    const [any] = own;
    if (!any) throw new Error('no rules');
    const foreign = ['=$A2="L1"', '=$A2="L2"'].map((formula) => ({
      ...any,
      condition: { kind: 'formula', formula } as const,
    }));
    document.setConditionalRules(leads, [...foreign.slice(0, 1), ...own, ...foreign.slice(1)]);
    document.enter(book.tab('Lead model'), rowOf(book, 'Warm'), 3, '#aabbcc');
    book.click(RECOLOUR);
    expect(formulas(book)).toEqual([
      '=$A2="L1"',
      ...['Hot', 'Warm', 'Cold', 'Disqualified'].map((band) => `=$J2&""="${band}"`),
      '=$A2="L2"',
    ]);
  });

  it('follows the band column when a column is inserted before it', () => {
    const book = scored();
    book.document.insertColumns(book.leads, 2, 1);
    book.click(RECOLOUR);
    expect(formulas(book)[0]).toBe('=$K2&""="Hot"');
    expect(formulas(book)).toHaveLength(4);
  });

  it('says what to do where it cannot', () => {
    expect(workbook(LEADS).click(RECOLOUR)).toContain('This tab has no score columns. Choose Start here');
    const book = scored();
    book.document.clear({ sheet: book.leads, row: 0, column: 9, rows: 1, columns: 1 });
    expect(book.click(RECOLOUR)).toContain('Choose Add score columns, then Recolour rows.');
    const pale = scored();
    for (const band of ['Hot', 'Warm', 'Cold', 'Disqualified'])
      pale.document.enter(pale.tab('Lead model'), rowOf(pale, band), 3, '');
    expect(pale.click(RECOLOUR)).toContain('No band has a colour. Write one such as #F4A259');
  });
});

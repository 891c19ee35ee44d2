/** An edit is written whole or not at all, and nothing else of the model's tab changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Model, readModel } from '../../src/engine';
import { holds } from '../properties/cases';
import { edited } from '../properties/edits';
import { LEADS } from '../sheets/lists';
import { everything } from '../sheets/workbook';
import { codes, given, heavier, NOTE, openedIn, type SidebarBook, sidebarBook } from './sidebar-book';

const apply = (book: SidebarBook, change: (model: Model) => Model, guard = {}) => {
  const opened = openedIn(book);
  const model = change(opened.read);
  const result = book.ask('applyEdit', opened.place, opened.edit(model), { ...opened.guard, ...guard }, NOTE);
  return { result, model };
};

describe('an edit', () => {
  it('of weights and a threshold is written, and the scores follow', () => {
    const book = sidebarBook();
    const before = book.shown(book.leads, 'I2:I9');
    const { result, model } = apply(book, (now) => heavier(now, 3));
    expect(readModel(given(result).model.rows).model).toEqual(model);
    expect(openedIn(book).model).toEqual(given(result).model);
    expect(book.shown(book.leads, 'I2:I9')).not.toEqual(before);
  });

  it.each([10, 50_000])('costs at most ten trips with %i leads', (count) => {
    const [header = [], ...leads] = LEADS;
    const book = sidebarBook([
      header,
      ...Array.from({ length: count }, (_, index) => [`L${index}`, ...(leads[index % 8] ?? []).slice(1)]),
    ]);
    apply(book, heavier);
    const opened = openedIn(book);
    expect(book.calls().trips).toBe(6);
    given(book.ask('applyEdit', opened.place, opened.edit(heavier(opened.read)), opened.guard, NOTE));
    expect(book.calls().trips).toBeLessThanOrEqual(10);
  });

  it('keeps hostile texts as texts', () => {
    const book = sidebarBook();
    const texts = ['=1+1', '+x', '@x', '<script>', '1-10', '007', "'quoted", 'TRUE', '1e5'];
    const { result, model } = apply(book, (now) => ({
      ...now,
      rules: now.rules.map((rule, index) => ({ ...rule, rule: texts[index] ?? rule.rule })),
    }));
    expect(readModel(given(result).model.rows).model).toEqual(model);
    expect(given(result).model.formulas).toEqual([]);
  });

  it('recolours only where a band changed its name or colour', () => {
    const book = sidebarBook();
    apply(book, heavier);
    expect(book.calls().byMethod['Sheet.setConditionalFormatRules']).toBeUndefined();
    apply(book, (now) => ({
      ...now,
      bands: now.bands.map((band, i) => (i === 0 ? { ...band, color: '#112233' } : band)),
    }));
    expect(book.calls().byMethod['Sheet.setConditionalFormatRules']).toBe(1);
    expect(book.document.conditionalRules(book.leads)[0]).toMatchObject({ style: { background: '#112233' } });
  });

  it('leaves a formula, a note and an own row where they belong when rules change places', () => {
    const book = sidebarBook();
    const sheet = book.tab('Lead model');
    const names = book.shown(sheet, 'D1:D40').flat();
    const row = names.indexOf('Company size');
    book.document.write(sheet, row, 8, [[{ formula: '=5*3' }]]);
    book.document.setNote(sheet, row, 6, 'mine');
    book.document.write(sheet, row, 15, [['own']], { grow: true });
    const opened = openedIn(book);
    const at = opened.read.rules.findIndex(({ rule }) => rule === 'Company size');
    const order = [...opened.from.rules.filter((index) => index !== at), at];
    const model = { ...opened.read, rules: order.map((index) => opened.read.rules[index ?? 0]!) };
    const result = book.ask(
      'applyEdit',
      opened.place,
      opened.edit(model, { ...opened.from, rules: order }),
      opened.guard,
      NOTE,
    );
    expect(readModel(given(result).model.rows).model).toEqual(model);
    const now = book.shown(sheet, 'D1:D40').flat().indexOf('Company size');
    expect(now).not.toBe(row);
    expect(book.document.cell(sheet, now, 8).formula).toBe('=5*3');
    expect(book.document.cell(sheet, now, 6).note).toBe('mine');
    expect(book.document.value(sheet, now, 15)).toBe('own');
  });
});

describe('nothing is written', () => {
  const refused = (
    change: (book: SidebarBook) => void,
    expected: string,
    edit: (model: Model) => Model = heavier,
  ): void => {
    const book = sidebarBook();
    const opened = openedIn(book);
    change(book);
    const before = everything(book);
    const result = book.ask('applyEdit', opened.place, opened.edit(edit(opened.read)), opened.guard, NOTE);
    expect(codes(result)).toContain(expected);
    expect(everything(book)).toEqual(before);
  };

  it('where somebody edited the model meanwhile', () => {
    refused((book) => {
      const sheet = book.tab('Lead model');
      book.document.write(sheet, book.shown(sheet, 'D1:D40').flat().indexOf('Company size'), 8, [[99]]);
    }, 'stale');
  });

  it('where leads changed', () => {
    refused((book) => book.document.write(book.leads, 1, 4, [[9999]]), 'leadsChanged');
  });

  it('while somebody else is writing', () => {
    refused((book) => void book.emulator.holdLock('document'), 'busy');
  });

  it('where this person may not edit the tab', () => {
    refused((book) => {
      book.document.addProtection({
        sheet: book.tab('Lead model'),
        area: null,
        except: [],
        description: '',
        warningOnly: false,
        canEdit: false,
      });
    }, 'notEditable');
  });

  it('where the edit adds an error, and says which', () => {
    refused(
      () => {},
      'columnMissing',
      (model) => ({
        ...model,
        rules: model.rules.map((rule, index) =>
          index === 0
            ? {
                ...rule,
                steps: rule.steps.map((step) => ({
                  ...step,
                  conditions: step.conditions.map((one) => ({ ...one, column: 'Nowhere' })),
                })),
              }
            : rule,
        ),
      }),
    );
  });

  it('where it would replace a formula, unless that was agreed to', () => {
    const book = sidebarBook();
    const sheet = book.tab('Lead model');
    const row = book.shown(sheet, 'D1:D40').flat().indexOf('Company size');
    book.document.write(sheet, row, 8, [[{ formula: '=5*3' }]]);
    const before = everything(book);
    const { result } = apply(book, heavier);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'formulaInCell', place: `Lead model!I${row + 1}`, args: { formula: '=5*3' } }],
    });
    expect(everything(book)).toEqual(before);
    given(apply(book, heavier, { overFormulas: true }).result);
    expect(book.document.cell(sheet, row, 8).formula).toBe('');
  });
});

it('an error that was there already does not stand in the way', () => {
  const book = sidebarBook();
  const sheet = book.tab('Lead model');
  book.document.write(sheet, book.shown(sheet, 'D1:D40').flat().indexOf('Company size'), 4, [['Nowhere']]);
  given(apply(book, heavier).result);
});

it('any edit on the sheet gives the edited model', () => {
  holds(
    fc.property(fc.infiniteStream(fc.nat(1000)), (chance) => {
      const book = sidebarBook();
      const opened = openedIn(book);
      const next = edited(opened.read, chance);
      const result = book.ask('applyEdit', opened.place, opened.edit(next.model, next.from), opened.guard, NOTE);
      if (!result.ok) return;
      const after = readModel(result.value.model.rows).model;
      expect(after).toEqual({ ...next.model, settings: { ...next.model.settings } });
      expect(openedIn(book).model).toEqual(result.value.model);
    }),
    15,
  );
});

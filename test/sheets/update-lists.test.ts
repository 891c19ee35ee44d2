/** Update lists: the leads of the highest band in a tab of their own; run twice it changes nothing; what is not its own stays. */
import { describe, expect, it } from 'vitest';
import { type ListBook, listBook, SETTINGS, WORKED } from './list-book';
import { everything, type Rows } from './workbook';

const SHOWN = ['New', 'Lead', 'Score', 'Band', 'Next step', 'Owner', 'Due by', 'Handed over on'];
const list = (book: ListBook, columns: readonly string[] = SHOWN) => book.table('Hand-over', columns).slice(1);

/** Leads like those of WORKED, each with other cells. */
const changed = (book: ListBook, cell: string, value: string) => book.type('Leads', cell, value);

describe('Update lists makes a Hand-over tab', () => {
  it('with the open leads of the highest band, the highest score first, new ones marked', () => {
    const book = listBook();
    expect(book.click('Update lists')).toBe('3 leads to hand over in the tab "Hand-over": 3 new, 1 overdue.');
    expect(list(book)).toEqual([
      ['New', 'L1', '91', 'Hot', 'Call today', '', '2026-11-22', '2026-11-22'],
      ['New', 'L5', '91', 'Hot', 'Call today', '', '', '2026-11-22'],
      ['New', 'L3', '81', 'Hot', 'Call today', 'Ann', '2026-11-20', '2026-11-22'],
    ]);
    expect(list(book, ['Why'])[0]).toEqual([expect.stringMatching(/^\+39 Seniority .* · 91 of 100$/)]);
  });

  it('that stays as it is when nothing has changed', () => {
    const book = listBook();
    book.click('Update lists');
    const before = everything(book);
    expect(book.click('Update lists')).toContain('Nothing has changed since the last update.');
    expect(everything(book)).toEqual(before);
  });

  it('in which leads are new on their day only', () => {
    const book = listBook();
    book.click('Update lists');
    book.setDay(1);
    changed(book, 'C3', 'CEO');
    changed(book, 'E3', '300');
    changed(book, 'K3', 'Open');
    expect(book.click('Update lists')).toContain('4 leads to hand over in the tab "Hand-over": 1 new');
    expect(list(book, ['New', 'Lead', 'Handed over on'])).toEqual([
      ['', 'L1', '2026-11-22'],
      ['', 'L5', '2026-11-22'],
      ['New', 'L2', '2026-11-23'],
      ['', 'L3', '2026-11-22'],
    ]);
  });

  it('below whose leads those stand that left, for that day', () => {
    const book = listBook();
    book.click('Update lists');
    book.setDay(1);
    changed(book, 'C2', 'Intern');
    changed(book, 'K4', 'Won');
    expect(book.click('Update lists')).toContain('2 leads have left the list: L1 and L3.');
    expect(list(book, ['New', 'Lead', 'Due by'])).toEqual([
      ['', 'L5', ''],
      ['Dropped 2026-11-23', 'L1', ''],
      ['Closed 2026-11-23', 'L3', ''],
    ]);
    book.click('Update lists');
    expect(list(book, ['Lead'])).toEqual([['L5'], ['L1'], ['L3']]);
    book.setDay(2);
    book.click('Update lists');
    expect(list(book, ['Lead']).filter(([key]) => key !== '')).toEqual([['L5']]);
  });

  it('that can be renamed, and is made again where it was deleted', () => {
    const book = listBook();
    book.click('Update lists');
    book.document.renameSheet(book.tab('Hand-over'), 'Calls');
    expect(book.click('Update lists')).toContain('in the tab "Calls"');
    book.document.deleteSheet(book.tab('Calls'));
    expect(book.click('Update lists')).toContain('in the tab "Hand-over"');
  });

  it('whose due days are marked once they are past', () => {
    const book = listBook();
    book.click('Update lists');
    const rules = book.document.conditionalRules(book.tab('Hand-over'));
    expect(rules[0]?.condition).toEqual({ kind: 'formula', formula: '=($I2<>"")*($I2<TODAY())' });
    const sheet = book.tab('Hand-over');
    const marked = [1, 2, 3].map((row) => book.document.conditionalFormat(sheet, row, 8)?.fontColor ?? null);
    expect(marked).toEqual([null, null, '#b3261e']);
  });
});

describe('on the Hand-over tab', () => {
  it("people's own columns stay with their leads, wherever they put them", () => {
    const book = listBook();
    book.click('Update lists');
    const { document } = book;
    const sheet = book.tab('Hand-over');
    document.insertColumns(sheet, 2, 1);
    book.type('Hand-over', 'C1', 'Called');
    book.type('Hand-over', 'C2', 'left a message');
    book.type('Hand-over', 'L1', 'Twice the score');
    book.type('Hand-over', 'L2', { formula: '=D2*2' });
    book.type('Hand-over', 'L4', { formula: '=D4*2' });
    book.setDay(1);
    changed(book, 'C2', 'Sales Manager');
    changed(book, 'C4', 'CEO');
    changed(book, 'E4', '300');
    book.click('Update lists');
    expect(list(book, ['Lead', 'Called', 'Score', 'Twice the score'])).toEqual([
      ['L3', '', '97', '194'],
      ['L5', '', '91', ''],
      ['L1', 'left a message', '68', '136'],
    ]);
  });

  it('rows of people stay, and so do rows above the header', () => {
    const book = listBook();
    book.click('Update lists');
    book.document.insertRows(book.tab('Hand-over'), 0, 1);
    book.type('Hand-over', 'A1', 'For Monday');
    book.type('Hand-over', 'K2', 'Remark');
    book.type('Hand-over', 'K6', 'ask the boss');
    const before = everything(book);
    book.click('Update lists');
    expect(everything(book)).toEqual(before);
    changed(book, 'K6', 'Won');
    book.click('Update lists');
    expect(book.table('Hand-over').map((row) => [row[1], row[10]])).toEqual([
      ['', ''],
      ['Lead', 'Remark'],
      ['L1', ''],
      ['L3', ''],
      ['L5', ''],
      ['', 'ask the boss'],
    ]);
  });

  it('a lead that left stays while somebody has written beside it', () => {
    const book = listBook();
    book.click('Update lists');
    book.type('Hand-over', 'K1', 'Remark');
    book.type('Hand-over', 'K2', 'wants a call in May');
    changed(book, 'C2', 'Intern');
    book.setDay(1);
    book.click('Update lists');
    book.setDay(5);
    book.click('Update lists');
    expect(list(book, ['New', 'Lead', 'Remark']).slice(2)).toEqual([
      ['Dropped 2026-11-23', 'L1', 'wants a call in May'],
    ]);
    changed(book, 'C2', 'CEO');
    book.click('Update lists');
    expect(list(book, ['New', 'Lead', 'Remark'])[0]).toEqual(['New', 'L1', 'wants a call in May']);
  });

  it('a column of ours that somebody deleted does not come back', () => {
    const book = listBook();
    book.click('Update lists');
    book.document.deleteColumns(book.tab('Hand-over'), 4, 2);
    changed(book, 'K6', 'Won');
    book.click('Update lists');
    expect(book.table('Hand-over')[0]).toEqual(SHOWN);
    expect(list(book, ['Lead'])).toEqual([['L1'], ['L3'], ['L5']]);
  });

  it('formatting rules of people stay', () => {
    const book = listBook();
    book.click('Update lists');
    const sheet = book.tab('Hand-over');
    const foreign = {
      areas: [{ row: 1, column: 0, rows: 8, columns: 2 }],
      condition: { kind: 'formula', formula: '=$B2="L1"' } as const,
      style: { background: '#ff0000', fontColor: null, bold: null, italic: null, underline: null, strikethrough: null },
    };
    book.document.setConditionalRules(sheet, [...book.document.conditionalRules(sheet), foreign]);
    book.type('Lead model', bandName(book), 'Very hot');
    book.click('Update lists');
    const rules = book.document.conditionalRules(sheet);
    expect(rules).toHaveLength(6);
    expect(rules).toContainEqual(foreign);
  });
});

describe('owners on the list', () => {
  it('get equally many of the leads they share, and keep those they have', () => {
    const book = listBook([...WORKED, ...hot(4)]);
    book.type('Lead model', bandName(book, 5), 'Ann | Bo');
    book.click('Update lists');
    const owners = (): string[][] => list(book, ['Lead', 'Owner']);
    const count = (name: string): number => owners().filter(([, owner]) => owner === name).length;
    expect([count('Ann'), count('Bo')]).toEqual([4, 3]);
    const before = owners();
    book.setDay(1);
    book.type('Lead model', bandName(book, 5), 'Cem');
    book.click('Update lists');
    expect(owners()).toEqual(before);
  });
});

describe('what the model says of a lead', () => {
  /** Writes a section below everything in the model's tab. */
  const section = (book: ListBook, rows: Rows): void => {
    const sheet = book.tab('Lead model');
    book.document.write(sheet, book.document.used(sheet).rows + 1, 0, rows, { grow: true });
  };

  it('decides who may get it, before its band does', () => {
    const book = listBook();
    book.type('Lead model', bandName(book, 5), 'Zoe');
    section(book, [['Owners'], ['Owner', 'Column', 'Condition', 'Value'], ['Bo | Cem', 'Employees', 'at least', 200]]);
    book.click('Update lists');
    expect(list(book, ['Lead', 'Owner'])).toEqual([
      ['L1', 'Bo'],
      ['L5', 'Cem'],
      ['L3', 'Ann'],
    ]);
  });

  it('suggests stages, and writes none', () => {
    const book = listBook(WORKED, { ...SETTINGS, 'Stage column': 'Stage' });
    section(book, [
      ['Segments'],
      ['Dimension', 'Segment', 'Column', 'Condition', 'Value'],
      ['Stage', 'sales-accepted', 'Contacted', 'is not blank', ''],
      ['Stage', 'marketing-qualified', 'Lead › Band', 'is', 'Hot'],
    ]);
    expect(book.click('Update lists')).toContain(
      'Write into the column Stage what you agree with: L1: marketing-qualified, L3: marketing-qualified, L5: sales-accepted and L6: marketing-qualified.',
    );
    expect(book.table('Leads', ['Stage']).slice(1).flat().join('')).toBe('');
    book.type('Leads', 'O2', '市场认可');
    const opened = book.ask('openModel', 'Leads');
    if (!opened.ok || opened.value.kind !== 'model') throw new Error('not opened');
    const lists = book.ask('readLists', opened.value.place);
    expect(lists.ok && lists.value.suggestions.map(({ key }) => key)).toEqual(['L3', 'L5', 'L6']);
  });

  it('is what the grid says to do next, where it says so', () => {
    const book = listBook();
    section(book, [['Bands'], ['Band', 'Axis', 'From']]);
    const bands = book.table('Lead model').findIndex(([title]) => title === 'Hot');
    const sheet = book.tab('Lead model');
    book.document.insertRows(sheet, bands, 2);
    book.document.write(sheet, bands, 0, [
      ['High', 'Fit', ''],
      ['Busy', 'Engagement', ''],
    ]);
    section(book, [['Grid'], ['Cell', 'Name', 'Next step'], ['A1', 'Best', 'Visit them']]);
    book.click('Update lists');
    expect(new Set(list(book, ['Next step']).flat())).toEqual(new Set(['Visit them']));
  });

  it('counts what the activity log says', () => {
    const book = listBook();
    book.click('Activity log');
    book.document.write(book.tab('Activities'), 1, 0, [['L2', 'Demo', '2026-11-20']], { grow: true });
    const rules = book.table('Lead model').findIndex(([title]) => title === 'Rules');
    const names = book.table('Lead model')[rules + 1] ?? [];
    const cells = names.map(
      (name) => ({ Column: 'Activity › Demo', Condition: 'is not blank', Weight: 60 })[name] ?? '',
    );
    const sheet = book.tab('Lead model');
    book.document.insertRows(sheet, rules + 2, 1);
    book.document.write(sheet, rules + 2, 0, [cells]);
    book.type('Leads', 'K3', 'Open');
    book.click('Update lists');
    expect(list(book, ['Lead', 'Score'])[0]).toEqual(['L2', '100']);
    book.document.write(book.tab('Activities'), 2, 0, [['L1', 'Loading...', '']]);
    expect(book.click('Update lists')).toContain('such as Loading... in Activities!B3');
  });
});

describe('without what lists need', () => {
  /** Says why, and nothing is written. */
  function refusal(book: ListBook): string {
    const before = everything(book);
    const said = book.click('Update lists');
    expect(everything(book)).toEqual(before);
    return said;
  }

  it('a Lead key is asked for', () => {
    const book = listBook();
    book.set({ 'Lead key': '' });
    expect(refusal(book)).toContain('Lists need a column that tells leads apart');
  });

  it('a Lead key that stands twice is named', () => {
    const book = listBook();
    changed(book, 'A3', 'l1');
    expect(refusal(book)).toContain('1 Lead key stands on more than one lead, such as "l1" in the tab "Leads".');
  });

  it('nothing is stamped while a column of the model holds errors', () => {
    const book = listBook();
    book.click('Update lists');
    book.type('Leads', 'C3', { formula: '=NA()' });
    expect(refusal(book)).toContain('show an error (1), such as #N/A in Leads!C3 (columns: Job Title)');
    book.type('Leads', 'C3', 'Loading...');
    expect(refusal(book)).toContain('such as Loading... in Leads!C3');
  });

  it('an error elsewhere does not matter', () => {
    const book = listBook();
    book.type('Leads', 'B3', { formula: '=NA()' });
    expect(book.click('Update lists')).toContain('3 leads to hand over');
  });

  it('score columns are asked for', () => {
    const book = listBook();
    book.document.deleteSheet(book.tab('Leads'));
    expect(refusal(book)).toContain('This tab has no score columns.');
  });
});

describe('the tab of a list is no list of leads', () => {
  it('for Start here', () => {
    const book = listBook();
    book.click('Update lists');
    book.front('Hand-over');
    expect(book.click('Start here')).toContain('This tab is a list that Lead Score made.');
  });

  it('for the sidebar, which opens the leads that it is about', () => {
    const book = listBook();
    book.click('Update lists');
    book.front('Hand-over');
    const opened = book.ask('openModel', null);
    expect(opened.ok && opened.value.kind === 'model' && opened.value.place.tab).toBe('Leads');
  });
});

describe('service calls do not grow with the leads', () => {
  const trips = (leads: number, again: boolean): number => {
    const book = listBook([...WORKED.slice(0, 1), ...hot(leads)]);
    if (again) book.click('Update lists');
    book.click('Update lists');
    return book.calls().trips;
  };

  // A new tab has a thousand rows: the list, the log and the history each ask once for more, the history only after
  // it has looked how large each of the five tabs is.
  it('of a first update', () => expect(trips(5000, false)).toBe(trips(10, false) + 3 + 2 * 5), 120_000);
  it('of one that changes nothing', () => expect(trips(5000, true)).toBe(trips(10, true)), 120_000);
});

/** Hot leads with keys of their own. */
function hot(number: number): Rows {
  return Array.from({ length: number }, (_, at) => [
    `N${at + 1}`,
    `Company ${at + 1}`,
    'CEO',
    `x@c${at + 1}.example`,
    250,
    '2026-11-20',
    '',
    '2026-11-22',
    '',
    'Fair',
    'Open',
  ]);
}

/** The cell of the first band's name, or one further right of it. */
function bandName(book: ListBook, further = 0): string {
  const row = book.table('Lead model').findIndex(([name]) => name === 'Hot');
  return `${String.fromCharCode(65 + further)}${row + 1}`;
}

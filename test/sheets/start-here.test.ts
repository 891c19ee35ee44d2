/** Start here: from a tab of leads to scored and coloured rows. */
import { describe, expect, it } from 'vitest';
import { LEADS, LEADS_ZH } from './lists';
import { everything, type Rows, workbook } from './workbook';

const START = 'Start here';
const scoreFormulas = (book: ReturnType<typeof workbook>): readonly string[] =>
  book.formulas(book.leads).filter((formula) => formula.startsWith('=LEAD'));

describe('on a plain list', () => {
  const book = workbook(LEADS);
  const said = book.click(START);
  const { document, leads } = book;

  it('adds score, band and reason as formulas in the header row, right of the data', () => {
    expect(scoreFormulas(book)).toEqual([
      '=LEADSCORE(A1:H, A1:H1, LEAD_MODEL)',
      '=LEADBAND(A1:H, A1:H1, LEAD_MODEL)',
      '=LEADWHY(A1:H, A1:H1, LEAD_MODEL)',
    ]);
    expect(book.shown(leads, 'I1:K1')).toEqual([['Score', 'Band', 'Why']]);
    const scores = book.shown(leads, 'I2:I9').flat().map(Number);
    expect(scores[0]).toBeGreaterThan(scores[1] ?? 100);
    expect(book.shown(leads, 'J5')).toEqual([['Disqualified']]);
    expect(book.shown(leads, 'I10:K12').flat().join('')).toBe('');
  });

  it('makes a tab for the model and names its whole columns', () => {
    expect(document.sheets().map(({ name }) => name)).toEqual(['Leads', 'Lead model']);
    expect(document.namedRanges()).toEqual([
      {
        name: 'LEAD_MODEL',
        scope: null,
        area: { sheet: book.tab('Lead model'), row: 0, column: 0, rows: null, columns: 14 },
      },
    ]);
  });

  it('freezes the header and stays on the leads', () => {
    expect(document.sheet(leads)?.frozenRows).toBe(1);
    expect(document.selection().sheet).toBe(leads);
  });

  it('colours the rows by the cell that holds the band', () => {
    const rules = document.conditionalRules(leads);
    expect(rules.map(({ condition }) => condition)).toEqual(
      ['Hot', 'Warm', 'Cold', 'Disqualified'].map((band) => ({ kind: 'formula', formula: `=$J2&""="${band}"` })),
    );
    expect(rules.map(({ areas }) => areas)).toEqual(rules.map(() => [{ row: 1, column: 0, rows: 999, columns: 11 }]));
    expect(document.conditionalFormat(leads, 4, 0)?.background).toBe('#cccccc');
  });

  it('warns before the score columns are edited by hand', () => {
    expect(document.protections()).toMatchObject([
      { warningOnly: true, sheet: leads, area: { row: 0, column: 8, columns: 3 } },
    ]);
  });

  it('says what it did, and which rules it left out', () => {
    expect(said).toMatch(/^Your leads are scored: 8 leads are scored by \d+ rules in the tab "Lead model"\./);
    expect(said).toContain('Left out, because this list has no such column: ');
    expect(said).toContain('Phone known');
    expect(said).toMatch(/column: (?:[^,.]+, ){7}[^,.]+ and \d+ more\.$/);
    expect(said).not.toContain('Company size');
  });

  it('writes down how the list is written', () => {
    const settings = Object.fromEntries(book.shown(book.tab('Lead model'), 'A1:B200').filter(([key]) => key !== ''));
    expect(settings).toMatchObject({
      Language: 'en',
      'Lead key': 'Lead ID',
      'Time zone': 'Etc/UTC',
      'Decimal sign': '.',
    });
  });

  it('changes nothing when anything is chosen again', () => {
    const before = everything(book);
    expect(book.click(START)).toContain('Nothing was changed.');
    expect(book.click('Add score columns')).toContain('Nothing was changed.');
    expect(book.click('Recolour rows')).toContain('Nothing was changed.');
    book.emulator.open();
    expect(everything(book)).toEqual(before);
  });

  it('lets scores follow a weight that is changed by hand', () => {
    const model = book.tab('Lead model');
    const row = book.shown(model, 'D1:I60').findIndex(([name]) => name === 'Company size');
    const before = Number(book.shown(leads, 'I2')[0]?.[0]);
    const weight = String(document.value(model, row, 8));
    document.enter(model, row, 8, '0');
    expect(Number(book.shown(leads, 'I2')[0]?.[0])).toBeLessThan(before);
    document.enter(model, row, 8, weight);
    expect(Number(book.shown(leads, 'I2')[0]?.[0])).toBe(before);
  });
});

describe('finds the list', () => {
  const formulaFor = (rows: Rows): string | undefined => {
    const book = workbook(rows);
    book.click(START);
    return scoreFormulas(book)[0];
  };

  it("below the note lines of LinkedIn's export", () => {
    const notes: Rows = [
      ['Notes:'],
      ['"When exporting your connection data, you may notice that some are missing."'],
      [''],
    ];
    const people: Rows = [
      ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'],
      ['Ann', 'Lee', 'https://www.linkedin.com/in/ann', 'ann@acme.example', 'Acme', 'CEO', '22 Nov 2026'],
      ['Bob', 'Ray', 'https://www.linkedin.com/in/bob', '', 'Beta', 'Buyer', '01 Oct 2026'],
    ];
    expect(formulaFor([...notes, ...people])).toBe('=LEADSCORE(A4:G, A4:G4, LEAD_MODEL)');
  });

  it('below a first header line that names groups of columns', () => {
    expect(formulaFor([['Who', '', 'What', '', '', '', '', ''], ...LEADS])).toBe('=LEADSCORE(A2:H, A2:H2, LEAD_MODEL)');
  });

  it('beside blank rows and columns', () => {
    const moved = LEADS.map((row) => ['', ...row]);
    expect(formulaFor([[''], [''], ...moved])).toBe('=LEADSCORE(B3:I, B3:I3, LEAD_MODEL)');
  });

  it('and puts the scores right of everything, so that nothing stands in their way', () => {
    const book = workbook(LEADS.map((row, index) => [...row, '', index === 1 ? 'a note to myself' : '']));
    book.click(START);
    expect(scoreFormulas(book)[0]).toBe('=LEADSCORE(A1:H, A1:H1, LEAD_MODEL)');
    expect(book.shown(book.leads, 'J2:M2')[0]?.[0]).toBe('a note to myself');
    expect(book.shown(book.leads, 'K1:M1')).toEqual([['Score', 'Band', 'Why']]);
    expect(book.document.conditionalRules(book.leads)[0]?.areas).toHaveLength(2);
  });

  it('that is as wide as the grid', () => {
    const wide = LEADS.map((row, index) => [
      ...row,
      ...Array.from({ length: 18 }, (_, extra) => (index === 0 ? `Extra ${extra}` : extra)),
    ]);
    const book = workbook(wide);
    expect(book.document.sheet(book.leads)?.columns).toBe(26);
    book.click(START);
    expect(book.shown(book.leads, 'AA1:AC1')).toEqual([['Score', 'Band', 'Why']]);
  });
});

describe('in other languages and locales', () => {
  it('makes a Chinese model for a Chinese list', () => {
    const book = workbook(LEADS_ZH, { userLocale: 'zh_CN' });
    expect(book.emulator.click('Lead Score', '从这里开始').state).toBe('done');
    expect(book.document.sheets()[1]?.name).toBe('线索模型');
    expect(book.shown(book.leads, 'I1:K1')).toEqual([['评分', '等级', '原因']]);
    expect(book.shown(book.leads, 'J5')).toEqual([['已淘汰']]);
    const model = book.shown(book.tab('线索模型'), 'A1:G60').map((row) => row.join(' '));
    expect(model.some((row) => row.includes('公司规模 等于 500-999人'))).toBe(true);
  });

  it('makes a traditional Chinese model for a list in that script', () => {
    const book = workbook([
      ['公司名稱', '職稱', '電子郵件', '員工人數', '最後聯絡日期'],
      ['大成', '總經理', 'a@dacheng.example', 120, '2026-11-20'],
      ['永豐', '業務經理', 'b@yongfeng.example', 30, '2026-09-01'],
    ]);
    book.click(START);
    expect(book.shown(book.leads, 'F1:H1')).toEqual([['評分', '等級', '原因']]);
    expect(book.document.sheets()[1]?.name).toBe('潛客模型');
  });

  it("writes formulas with the locale's separator where the comma is decimal", () => {
    const book = workbook(LEADS, { locale: 'de_DE' });
    book.click(START);
    expect(scoreFormulas(book)[0]).toBe('=LEADSCORE(A1:H; A1:H1; LEAD_MODEL)');
    expect(book.shown(book.leads, 'I1:K1')).toEqual([['Score', 'Band', 'Why']]);
    const settings = book.shown(book.tab('Lead model'), 'A1:B200');
    expect(settings).toContainEqual(['Decimal sign', ',']);
    expect(book.shown(book.leads, 'I2')[0]?.[0]).toMatch(/^\d+$/);
  });

  it('speaks the language of the person, whatever the list is written in', () => {
    const book = workbook([['']], { userLocale: 'zh-TW' });
    book.emulator.open();
    expect(book.emulator.menus()[0]?.entries[0]).toMatchObject({ caption: '從這裡開始' });
  });
});

describe('a column with NOW() or RAND()', () => {
  it('is left out of the leads, and said', () => {
    const rows = LEADS.map((row, index) => [...row, index === 0 ? 'Age' : { formula: '=NOW()-1' }]);
    const book = workbook(rows);
    expect(book.click(START)).toContain('as in Age. The leads are therefore A1:H.');
    expect(scoreFormulas(book)[0]).toBe('=LEADSCORE(A1:H, A1:H1, LEAD_MODEL)');
    expect(book.shown(book.leads, 'J2')[0]?.[0]).toMatch(/^\d+$/);
  });

  it('in the middle ends or begins the range, whichever keeps more of what the rules need', () => {
    const rows = LEADS.map((row, index) => [
      row[0],
      row[1],
      index === 0 ? 'Luck' : { formula: '=RANDBETWEEN(1,6)' },
      ...row.slice(2),
    ]);
    const book = workbook(rows);
    const said = book.click(START);
    expect(scoreFormulas(book)[0]).toBe('=LEADSCORE(D1:I, D1:I1, LEAD_MODEL)');
    expect(said).toContain('Outside of these columns, and so without rules: Lead ID and Company.');
  });

  it('is left out of a second list for the same model too', () => {
    const book = workbook(LEADS);
    book.click(START);
    const { id } = book.document.addSheet({ name: 'More' });
    book.document.write(
      id,
      0,
      0,
      LEADS.map((row, index) => [index === 0 ? 'Luck' : { formula: '=RAND()' }, ...row]),
    );
    book.document.select({ sheet: id, row: 0, column: 0, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
    expect(book.click(START)).toContain('as in Luck. The leads are therefore B1:I.');
    expect(book.formulas(id).filter((formula) => formula.startsWith('=LEAD'))[0]).toBe(
      '=LEADSCORE(B1:I, B1:I1, LEAD_MODEL)',
    );
  });

  it('is no reason to stop where the word only stands in a text', () => {
    const rows = LEADS.map((row, index) => [...row, index === 0 ? 'Note' : { formula: '="call NOW() or never"' }]);
    const book = workbook(rows);
    book.click(START);
    expect(scoreFormulas(book)[0]).toBe('=LEADSCORE(A1:I, A1:I1, LEAD_MODEL)');
  });
});

it('writes sizes and codes so that Sheets leaves them as they are', () => {
  const sizes = ['1-10', '11-50', '51-200', '201-500', '11-50', '51-200'];
  const book = workbook([
    ['Company', 'Company Size', 'Industry', 'Email'],
    ...sizes.map((size, index) => [
      `Firm ${index}`,
      { text: size },
      { text: ['007', '007', '=x', 'Retail', '=x', 'Books'][index] ?? '' },
      `p${index}@firm.example`,
    ]),
  ]);
  book.click(START);
  const model = book.tab('Lead model');
  const { rows } = book.document.used(model);
  const values = book.document.values({ sheet: model, row: 0, column: 6, rows, columns: 1 }).flat();
  expect(values).toContain('201-500');
  expect(values).toContain('51-200');
  expect(values).toContain('007 | =x');
});

it('takes as many service calls for 2,000 leads as for eight', () => {
  const calls = (rows: Rows): number => {
    const book = workbook(rows);
    book.click(START);
    return book.calls().total;
  };
  const many = Array.from({ length: 2000 }, (_, index) => [`N${index}`, ...(LEADS[1 + (index % 8)] ?? []).slice(1)]);
  const few = calls(LEADS);
  expect(calls([LEADS[0] ?? [], ...many])).toBeLessThanOrEqual(few + 2);
  expect(few).toBeLessThan(150);
});

/** The parts of the sheet side that need no sheet: names of cells, score formulas, separators, texts, notes. */
import { describe, expect, it } from 'vitest';
import { decimalSign } from '../../src/locales';
import { blockName, cellName, columnLetters, readBlock } from '../../src/sheets/a1';
import { MARK, withOurs, withoutOurs } from '../../src/sheets/notes';
import { isReadAgain } from '../../src/sheets/plain-text';
import { findScoreFormulas, readScoreFormula, scoredColumns, writeScoreFormula } from '../../src/sheets/score-formula';
import { argumentSeparator } from '../../src/sheets/separator';
import { languageOfLocale } from '../../src/sheets/speak';
import { calmColumns, volatileColumns } from '../../src/sheets/volatile';

describe('columns that formulas fill', () => {
  const columnsOf = (formula: string, shown: readonly string[]): readonly number[] => {
    const row = ['Ann', '', ...shown];
    return [...scoredColumns(findScoreFormulas([['', '', `=${formula}(A1:A, A1:A1, LEAD_MODEL)`]]), [row])];
  };

  it('are as many as they show', () => {
    expect(columnsOf('LEADACTION', ['Call', 'Bo', 'x', 'own'])).toEqual([2, 3, 4]);
    expect(columnsOf('LEADCOMPLETE', ['0.5', 'B', 'Size', 'own'])).toEqual([2, 3, 4]);
    expect(columnsOf('LEADGRID', ['A1', 'own'])).toEqual([2]);
    expect(columnsOf('LEADNEXT', ['x', 'own'])).toEqual([2]);
    expect(columnsOf('LEADSEGMENT', ['Large', 'North', '', 'own'])).toEqual([2, 3]);
    expect(columnsOf('LEADREPORT', ['9', 'Hot', 'Call', 'x', 'own'])).toEqual([2, 3, 4, 5]);
  });
});

describe('names of cells', () => {
  it('count columns as A to Z, AA and on', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect(cellName(1000, 7)).toBe('H1001');
  });

  it('are read and written back the same', () => {
    for (const name of ['A2:G', 'A1:G1', 'AB12:AC900']) {
      const block = readBlock(name);
      expect(block && blockName(block)).toBe(name);
    }
  });

  it('may carry a tab, dollar signs or no rows', () => {
    expect(readBlock("'Q4 ''26'!$A$2:$G")).toEqual({
      tab: "Q4 '26",
      row: 1,
      column: 0,
      lastRow: undefined,
      lastColumn: 6,
    });
    expect(readBlock('Leads!A:C')).toMatchObject({ tab: 'Leads', row: 0, lastRow: undefined, lastColumn: 2 });
    expect(readBlock('B7')).toMatchObject({ row: 6, lastRow: 6, column: 1, lastColumn: 1 });
  });

  it('are not confused with names of ranges', () => {
    for (const name of ['LEAD_MODEL', 'LEADS', 'SUM(A1:A2)', '', 'A1:B2:C3'])
      expect(readBlock(name), name).toBeUndefined();
  });
});

describe('score formulas', () => {
  it('are written and read back', () => {
    const written = '=LEADSCORE(A4:G, A4:G4, LEAD_MODEL)';
    const formula = readScoreFormula(written, 3, 7);
    expect(formula).toMatchObject({ name: 'LEADSCORE', row: 3, column: 7, model: 'LEAD_MODEL' });
    expect(formula && writeScoreFormula('LEADSCORE', formula, ',')).toBe(written);
    expect(formula && writeScoreFormula('LEADWHY', formula, ';')).toBe('=LEADWHY(A4:G; A4:G4; LEAD_MODEL)');
  });

  it('are understood however a person types them', () => {
    expect(readScoreFormula("= leadband( Leads!$A$2:$G ;Leads!A1:G1;'Lead model'!A:N )", 0, 0)).toMatchObject({
      name: 'LEADBAND',
      leads: { tab: 'Leads', row: 1 },
      model: "'Lead model'!A:N",
    });
  });

  it('are found among other formulas', () => {
    const formulas = [
      ['=SUM(A1:A2)', '', '=LEADSCORE(A1:B, A1:B1, M)'],
      ['', '=LEADSCORE(FILTER(A1:B, A1:A), A1:B1, M)', '=LEADSTUFF(A1, B1, C1)'],
    ];
    expect(findScoreFormulas(formulas).map(({ row, column }) => [row, column])).toEqual([[0, 2]]);
  });
});

describe('columns with NOW() or RAND()', () => {
  it('are those whose formulas call one of the four', () => {
    const formulas = [
      [
        '=NOW()',
        '=rand( )*2',
        '=RANDARRAY(2)',
        '=1+RANDBETWEEN(1,2)',
        '=TODAY()',
        '=KNOWN(A1)',
        '="NOW()"',
        '=A1&"x"&NOW()',
        '',
      ],
    ];
    expect([...volatileColumns(formulas)]).toEqual([0, 1, 2, 3, 7]);
  });

  it('leave the neighbours that keep most of what is wanted, then the widest', () => {
    expect(calmColumns(0, 6, new Set([3]), new Set([0, 1, 5]))).toEqual({ first: 0, last: 2 });
    expect(calmColumns(0, 6, new Set([2]), new Set())).toEqual({ first: 3, last: 6 });
    expect(calmColumns(0, 6, new Set(), new Set([2]))).toEqual({ first: 0, last: 6 });
    expect(calmColumns(0, 1, new Set([0, 1]), new Set())).toBeUndefined();
  });
});

it('separates arguments by a semicolon exactly where the comma is decimal', () => {
  const locales = {
    en_US: ',',
    en_GB: ',',
    zh_CN: ',',
    zh_TW: ',',
    ja_JP: ',',
    ko_KR: ',',
    es_MX: ',',
    de_CH: ',',
    de_DE: ';',
    fr_FR: ';',
    ru_RU: ';',
    id_ID: ';',
    pt_BR: ';',
    en_ZA: ';',
  };
  for (const [locale, separator] of Object.entries(locales)) {
    expect(argumentSeparator(locale), locale).toBe(separator);
    expect(decimalSign(locale), locale).toBe(separator === ';' ? ',' : '.');
  }
});

it('speaks Chinese in the script of the place, and English elsewhere', () => {
  const locales = {
    en: 'en',
    de_AT: 'en',
    zh: 'zh-CN',
    'zh-CN': 'zh-CN',
    zh_TW: 'zh-TW',
    'zh-HK': 'zh-TW',
    zh_Hant: 'zh-TW',
  };
  for (const [locale, language] of Object.entries(locales)) expect(languageOfLocale(locale), locale).toBe(language);
});

describe('texts that Sheets would read as something else', () => {
  it('are told', () => {
    for (const value of [
      '1-10',
      '007',
      '=x',
      '+49 30',
      "'quoted",
      'TRUE',
      'wahr',
      '3/4',
      '10%',
      '$5',
      '2026-11-22',
      'Jan 5',
      ' padded',
      '#N/A',
      '12:30',
      '10月',
    ])
      expect(isReadAgain(value), value).toBe(true);
  });

  it('are not confused with plain words', () => {
    for (const value of [
      'Marketing | Sales',
      'CEO | Chief',
      'at least Warm',
      'true north',
      'Mayor',
      '软件',
      'Decision maker',
      '',
    ])
      expect(isReadAgain(value), value).toBe(false);
  });
});

describe('notes', () => {
  it('hold our sentences below what people wrote', () => {
    expect(withOurs('', ['Mend this.'])).toBe(`${MARK}\nMend this.`);
    expect(withOurs('by Ann', ['One.', 'Two.'])).toBe(`by Ann\n\n${MARK}\n• One.\n• Two.`);
  });

  it('lose exactly our part', () => {
    for (const note of ['', 'by Ann', 'two\nlines']) {
      expect(withoutOurs(withOurs(note, ['Mend this.']))).toBe(note);
      expect(withOurs(withOurs(note, ['Mend this.']), [])).toBe(note);
      expect(withOurs(note, [])).toBe(note);
    }
  });
});

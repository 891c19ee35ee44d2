/** Start here on whole lists: the samples, and real leads where they are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { workbook } from './workbook';

const rowsOf = (file: URL): string[][] =>
  Papa.parse<string[]>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

/** Scores a list as a person would; gives how many leads are in each band and what the check says. */
function startHere(rows: string[][]): {
  bands: Record<string, number>;
  said: string;
  issues: string;
  settings: Record<string, string>;
} {
  const book = workbook(rows);
  const said = book.click('Start here');
  const { columns } = book.document.used(book.leads);
  const bands: Record<string, number> = {};
  const shown = book.document.displays({
    sheet: book.leads,
    row: 1,
    column: columns - 2,
    rows: rows.length - 1,
    columns: 1,
  });
  for (const [band = ''] of shown) bands[band] = (bands[band] ?? 0) + 1;
  const model = book.document.sheets()[1]?.id ?? 0;
  return {
    bands,
    said,
    issues: book.click('Check the model'),
    settings: Object.fromEntries(book.shown(model, 'A1:B200').filter(([key]) => key !== '')),
  };
}

describe('Start here on the samples', () => {
  it('finds few hot leads and many cold ones in the English list', () => {
    const { bands, issues, settings } = startHere(rowsOf(new URL('../../samples/leads.csv', import.meta.url)));
    const all = Object.values(bands).reduce((a, b) => a + b, 0);
    expect(all).toBe(612);
    expect(bands.Hot).toBeGreaterThan(all * 0.03);
    expect(bands.Hot).toBeLessThan(all * 0.2);
    expect(bands.Warm).toBeGreaterThan(bands.Hot ?? 0);
    expect(issues).not.toContain('error');
    expect(settings).toMatchObject({ 'Outcome column': 'Outcome', 'Won values': 'won', 'Lost values': 'lost' });
  });

  it('does the same in the Chinese list', () => {
    const { bands, issues, settings } = startHere(rowsOf(new URL('../../samples/leads-zh.csv', import.meta.url)));
    expect(Object.values(bands).reduce((a, b) => a + b, 0)).toBe(208);
    expect(bands.热).toBeGreaterThan(6);
    expect(bands.温).toBeGreaterThan(bands.热 ?? 0);
    expect(issues).not.toContain('error');
    expect(settings).toMatchObject({
      线索标识: '线索编号',
      结果列: '结果',
      赢单值: '成交',
      输单值: '流失',
      空白词: '请选择',
    });
  });
});

const real = new URL('../../../shared/data/xeducation/Leads.csv', import.meta.url);
if (!existsSync(real))
  console.log('Skipped: the X Education leads are not at hand (../shared/data/xeducation/Leads.csv).');

it.skipIf(!existsSync(real))(
  'Start here makes a useful model of 9,240 leads of a school, from the few columns it knows',
  () => {
    const { bands, said, issues, settings } = startHere(rowsOf(real));
    expect(Object.values(bands).reduce((a, b) => a + b, 0)).toBe(9240);
    expect(bands.Hot).toBeGreaterThan(90);
    expect(bands.Warm).toBeGreaterThan(1000);
    expect(said).toContain('Left out');
    expect(issues).not.toContain('error');
    expect(settings).toMatchObject({
      'Blank words': expect.stringContaining('Select'),
      'Outcome column': 'Converted',
      'Won values': '1',
      'Lost values': '0',
    });
  },
);

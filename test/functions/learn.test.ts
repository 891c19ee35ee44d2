/** LEADLEARN as a formula: what it shows, and what it says where it cannot. */
import { describe, expect, test } from 'vitest';
import { leadLearn, leadScore } from '../../src/functions';
import { chanceOf } from '../learn/made-leads';
import { edge } from './ask';

const header = ['Company', 'Source', 'Size', 'Demo', 'Seen', 'Converted'];
const rows = Array.from({ length: 400 }, (_, i) => {
  const good = i % 3 === 0;
  const won = good ? i % 10 < 8 : i % 10 < 2;
  const seen = new Date(Date.UTC(2026, 9, 1 + (i % 50)));
  return [`C${i}`, good ? 'Referral' : oneOf(i), (i * 37) % 100, i % 7 === 0, seen, won];
});

function oneOf(i: number): string {
  return ['Ads', 'Fair', 'List'][i % 3] ?? '';
}

function cells(shown: unknown): (string | number)[][] {
  if (!Array.isArray(shown)) throw new Error('It shows one value.');
  return shown;
}

function blanks(table: (string | number)[][], from: number): string[] {
  return Array<string>((table[0]?.length ?? 0) - from).fill('');
}

describe('LEADLEARN', () => {
  const table = cells(leadLearn(edge, rows, [header], 'Converted'));

  test('says first how well the model does on leads it has not seen', () => {
    const [name, auc, words, low, high] = table[0] ?? [];
    expect([name, words]).toEqual(['Cross-validated AUC', '95 % interval']);
    expect(Number(low)).toBeLessThan(Number(auc));
    expect(Number(high)).toBeGreaterThan(Number(auc));
  });

  test('says in the same row from how many leads it was learned, and which columns were left out', () => {
    expect(table[0]?.slice(5)).toEqual(['Leads', 400, 'Won', 160, 'Lost', 240, ...blanks(table, 11)]);
    const leaky = rows.map((row) => [row[5] ? 'yes' : '', ...row.slice(1)]);
    const [above = []] = cells(leadLearn(edge, leaky, [header], 'Converted'));
    expect(above.slice(9)).toEqual(['Lost', 240, 'Left out', 'Company', ...blanks(table, 13)]);
  });

  test('writes nothing else above the model', () => {
    expect(table[1]).toEqual(['Settings', ...blanks(table, 1)]);
  });

  test('is a rectangle with the sections of a model, On the first column of its rules', () => {
    expect(new Set(table.map((row) => row.length)).size).toBe(1);
    const titles = table.map(([first]) => first);
    expect(titles).toEqual(expect.arrayContaining(['Settings', 'Groups', 'Bands', 'Rules']));
    expect(table[titles.indexOf('Rules') + 1]?.[0]).toBe('On');
    expect(table.flat().every((cell) => typeof cell === 'string' || Number.isFinite(cell))).toBe(true);
  });

  test('is a model that LEADSCORE reads: won leads score higher', () => {
    const scores = cells(leadScore(edge, rows, [header], table)).map(([score]) => Number(score));
    const mean = (won: boolean): number => {
      const of = scores.filter((_, i) => rows[i]?.[5] === won);
      return of.reduce((sum, score) => sum + score, 0) / of.length;
    };
    expect(mean(true)).toBeGreaterThan(mean(false) + 5);
  });

  test('takes neither the header row nor blank rows for leads', () => {
    const blank = header.map((_, c) => (c === 3 || c === 5 ? false : ''));
    expect(leadLearn(edge, [header, ...rows, blank, blank], [header], ' CONVERTED ')).toEqual(table);
  });

  test('takes the words for won from its fourth argument, one or a range', () => {
    const said = rows.map((row) => [...row.slice(0, 5), row[5] ? 'Paid' : 'Gone']);
    const scored = cells(leadLearn(edge, said, [header], 'Converted', 'Paid'));
    expect(scored[0]?.slice(7, 11)).toEqual(['Won', 160, 'Lost', 240]);
    expect(cells(leadLearn(edge, said, [header], 'Converted', [['Paid'], ['']]))).toEqual(scored);
  });

  test('says so where there is no signal', () => {
    const chance = chanceOf(2);
    const random = rows.map(([name, , , , , won]) => [name, Math.floor(9 * chance()), '', '', '', won]);
    const [row, ...others] = cells(leadLearn(edge, random, [header], 'Converted'));
    expect(others).toEqual([]);
    expect(row?.[0]).toBe('No signal');
    expect(row?.at(-1)).toBe('These columns do not tell won from lost leads better than chance.');
  });

  test('requires 40 won and 40 lost leads, unless told otherwise', () => {
    expect(() => leadLearn(edge, rows.slice(0, 60), [header], 'Converted')).toThrow(
      new Error('LEADLEARN requires 40 won and 40 lost leads; there are 24 and 36'),
    );
    expect(() => leadLearn(edge, rows.slice(0, 60), [header], 'Converted', '', true)).not.toThrow();
    expect(() => leadLearn(edge, [rows[0] ?? []], [header], 'Converted', '', true)).toThrow('there are 1 and 0');
    const open = rows.map((row) => [...row.slice(0, 5), '']);
    expect(() => leadLearn(edge, open, [header], 'Converted')).toThrow('there are 0 and 0');
  });

  test('requires an outcome column', () => {
    const requires = (name: unknown, what: string) =>
      expect(() => leadLearn(edge, rows, [header], name)).toThrow(new Error(`LEADLEARN requires ${what}`));
    requires('Won', 'an outcome column that is in the header');
    for (const name of ['', undefined, 5, [['Converted']]])
      requires(name, 'the name of the outcome column, such as "Converted"');
  });

  test('requires leads and a header as the other formulas do', () => {
    expect(() => leadLearn(edge, undefined, [header], 'Converted')).toThrow('LEADLEARN requires leads, such as A2:G');
    expect(() => leadLearn(edge, rows, [header, header], 'Converted')).toThrow('a header with one row');
    expect(() => leadLearn(edge, rows, [header.slice(1)], 'Converted')).toThrow('of the same width');
  });
});

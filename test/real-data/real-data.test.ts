/** Two lists of real leads, where they are at hand: the built bundle scores each lead as the second reading does. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { loadBundle } from '../properties/bundle';
import { scoreLeads } from '../reference';
import { bank } from './bank';
import { education } from './education';

const data = new URL('../../../shared/data/', import.meta.url);
const isHere = existsSync(data);
if (!isHere) console.log('Skipped: the real lead lists are not beside this project (../shared/data).');

/** The rows of a CSV, numbers as numbers, as a sheet would import them. */
function readRows(path: string): unknown[][] {
  const text = readFileSync(new URL(path, data), 'utf8');
  const { data: rows } = Papa.parse<string[]>(text, { skipEmptyLines: true });
  return rows.map((row) => row.map((cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell)));
}

describe.skipIf(!isHere)('real leads score as the second reading says', () => {
  const lists = [
    ['the 9,240 leads of a school', 'xeducation/Leads.csv', education, 9240, 40],
    ['the 4,521 leads of a bank', 'bank_marketing/bank.csv', bank, 4521, 500],
  ] as const;

  for (const [name, path, model, count, different] of lists) {
    test(`${name}, in one call`, () => {
      const [header = [], ...leads] = readRows(path);
      const call = loadBundle();
      const start = performance.now();
      const scores = call('LEADSCORE', leads, [header], model).map(([score]) => score);
      console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms in one cold call`);
      const wanted = scoreLeads(leads, header, model);
      expect(scores).toHaveLength(count);
      expect(scores).toEqual(wanted.map((one) => one.score));
      expect(new Set(scores).size).toBeGreaterThan(different);
      expect(call('LEADBAND', leads, [header], model).map(([band]) => band)).toEqual(wanted.map((one) => one.band));
      const ranges = wanted.slice(0, 1000).map(({ range }) => [range.lowest, range.highest]);
      expect(call('LEADRANGE', leads.slice(0, 1000), [header], model)).toEqual(ranges);
    });
  }
});

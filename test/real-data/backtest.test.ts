/** Real leads, where they are at hand: the AUC of a simple score is the share of pairs, counted one by one. */
import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { backtest } from '../../src/learn';
import { loadBundle } from '../bundle/load';

const file = new URL('../../../shared/data/xeducation/Leads.csv', import.meta.url);
const isHere = existsSync(file);
if (!isHere) console.log('Skipped: the real lead lists are not beside this project (../shared/data).');

describe.skipIf(!isHere)('the leads of a school, scored by their time on the website', () => {
  const rows = isHere
    ? Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data
    : [];
  const scores = rows.map((row) => Number(row['Total Time Spent on Website']));
  const won = rows.map((row) => row.Converted === '1');

  /** The AUC by looking at every pair of a won and a lost lead. */
  const countedPairs = (): number => {
    const above = scores.filter((_, i) => won[i]);
    const below = scores.filter((_, i) => !won[i]);
    let sum = 0;
    for (const a of above) for (const b of below) sum += a > b ? 1 : a === b ? 0.5 : 0;
    return sum / above.length / below.length;
  };

  test('have the AUC of their pairs', () => {
    const found = backtest({
      scores,
      bands: scores.map((score) => (score >= 500 ? 0 : 1)),
      bandNames: ['Long', 'Short'],
      outcomes: won.map((yes) => (yes ? 1 : 2)),
    });
    expect(found.auc?.auc).toBeCloseTo(countedPairs(), 12);
    // numpy 2.4: by searchsorted of the won leads' scores among the lost ones'.
    expect(found.auc?.auc).toBeCloseTo(0.6505734904046245, 12);
    expect(found).toMatchObject({ won: 3561, lost: 5679, enough: true });
    expect(found.bands.reduce((sum, { leads }) => sum + leads, 0)).toBe(9240);
  });

  test('have the same AUC in the built formula, in a moment', () => {
    const { call } = loadBundle();
    const start = performance.now();
    const shown = call(
      'LEADBACKTEST',
      [['Time'], ...scores.map((score) => [score])],
      [['Converted'], ...rows.map((row) => [Number(row.Converted)])],
      [['Bands'], ['Band', 'From'], ['Long', 500], ['Short', '']],
    );
    const took = performance.now() - start;
    console.log(`LEADBACKTEST on 9,240 leads: ${took.toFixed(0)} ms in one cold call`);
    const table: readonly (readonly unknown[])[] = Array.isArray(shown) ? shown : [];
    expect(table.at(-1)?.slice(0, 3)).toEqual(['AUC', 9240, 3561]);
    expect(table.at(-1)?.[3]).toBeCloseTo(countedPairs(), 12);
  });
});

/** What stands in the columns: reasons, parts and ranges that add up, and one report of them all. */
import { describe, expect, test } from 'vitest';
import { readFixtures } from '../fixtures/read';
import { ask, askRows, type FormulaName, header, modelWith } from './ask';

const model = modelWith();
const leads = [
  ['Ann', 'VP Sales', 'DE', true],
  ['Bob', 'Clerk', 'FR', ''],
  ['Rival Ltd', 'VP', '', false],
  ['Cy', 'CTO', 'DE', false],
];

test('LEADBAND names the band, also of the disqualified', () => {
  expect(ask('LEADBAND', leads, [header], model)).toEqual([['Hot'], ['Cold'], ['Out'], ['Warm']]);
});

test('LEADWHY names every rule, the largest first, then what was held back', () => {
  expect(ask('LEADWHY', leads, [header], model)).toEqual([
    ['+20 Title has word VP · +15 Demo is checked · +10 Country is DE · −5 limit of Person · 40 of 100'],
    ['0 of 100'],
    ['−20 Disqualified: Name contains rival · +20 Title has word VP · 0 of 100'],
    ['+10 Country is DE · 10 of 100'],
  ]);
});

test('LEADPARTS splits the score by group', () => {
  expect(ask('LEADPARTS', leads, [header], model)).toEqual([
    [25, 15, 0],
    [0, 0, 0],
    [20, 0, -20],
    [10, 0, 0],
  ]);
});

test('LEADRANGE tells what the blank cells still allow', () => {
  expect(ask('LEADRANGE', leads, [header], model)).toEqual([
    [40, 40],
    [0, 15],
    [0, 0],
    [10, 10],
  ]);
});

test('LEADREPORT is score, band, next step and reason', () => {
  const column = (name: FormulaName): unknown[] => askRows(name, leads, [header], model).map(([cell]) => cell);
  const report = askRows('LEADREPORT', leads, [header], model);
  expect(report.map(([score]) => score)).toEqual(column('LEADSCORE'));
  expect(report.map(([, band]) => band)).toEqual(column('LEADBAND'));
  expect(report.map(([, , step]) => step)).toEqual(['Call today', '', 'Do nothing', 'Write']);
  expect(report.map(([, , , why]) => why)).toEqual(column('LEADWHY'));
});

describe('over all fixtures', () => {
  const cases = readFixtures().flatMap(({ fixtures }) =>
    fixtures.map((fixture) => {
      const rows = (name: FormulaName) =>
        askRows(name, [fixture.header, ...fixture.leads], [fixture.header], fixture.model).slice(1);
      return { name: fixture.name, rows, scores: rows('LEADSCORE').map(([score]) => Number(score)) };
    }),
  );

  test('the points in a reason add up to the score, exactly', () => {
    for (const { name, rows, scores } of cases)
      expect({ name, sums: rows('LEADWHY').map(([why]) => pointsIn(String(why))) }).toEqual({ name, sums: scores });
  });

  test('the parts add up to the score, exactly', () => {
    for (const { name, rows, scores } of cases) {
      const sums = rows('LEADPARTS').map(
        (parts) => parts.reduce<number>((sum, part) => sum + thousandths(part), 0) / 1000,
      );
      expect({ name, sums }).toEqual({ name, sums: scores });
    }
  });

  test('the range holds the score', () => {
    for (const { name, rows, scores } of cases)
      rows('LEADRANGE').forEach(([lowest, highest], i) => {
        const score = scores[i] ?? Number.NaN;
        expect({ name, i, within: Number(lowest) <= score && score <= Number(highest) }).toEqual({
          name,
          i,
          within: true,
        });
      });
  });
});

/** Adds the signed points of a reason, "+15 Title has word VP · −20 Free email · −5 of 100"; NaN if it ends with another score. */
function pointsIn(why: string): number {
  const entries = why.split(' · ');
  const [, stated = 'none'] = /^(−?[\d.]+) (?:of|\/) [−\d.]+$/.exec(entries.pop() ?? '') ?? [];
  const sum = entries.reduce((points, entry) => {
    const [, sign, size = '0'] = /^([+−])([\d.]+) /.exec(entry) ?? [];
    return points + (sign === '−' ? -1 : 1) * thousandths(size);
  }, 0);
  return thousandths(stated.replace('−', '-')) === sum ? sum / 1000 : Number.NaN;
}

function thousandths(points: number | string): number {
  return Math.round(Number(points) * 1000);
}

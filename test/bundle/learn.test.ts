/** LEADLEARN and LEADSCORE of the built files together: a learned table scores leads as learning did. */
import { describe, expect, test } from 'vitest';
import { learn } from '../../src/learn';
import { chanceOf, oneOf } from '../learn/made-leads';
import { loadBundle } from './load';

const chance = chanceOf(11);
const header = ['Title', 'Source', 'Employees', 'Email', 'Newsletter', 'Topics', 'Won'];
const rows = Array.from({ length: 1200 }, (_, i): unknown[] => {
  const title = oneOf(chance, ['CTO', 'VP Sales', 'Head of Sales, EMEA', 'Sales clerk', 'Owner', '', 'Student']);
  const employees = chance() < 0.1 ? '' : chance() < 0.02 ? 'many' : Math.floor(2000 * chance() ** 3);
  const free = chance() < 0.3;
  const topics = [oneOf(chance, ['a', 'b', 'c']), oneOf(chance, ['d', 'e'])].join('; ');
  const odds =
    (/CTO|VP|Head/.test(title) ? 1 : -0.7) +
    (Number(employees) > 200 ? 1 : -0.6) -
    (free ? 1 : 0) +
    (/d/.test(topics) ? 0.6 : 0);
  return [
    title,
    oneOf(chance, ['Web | shop', 'Fair*', 'Ref~', 'Ads?', '#N/A']),
    employees,
    free ? `p${i}@gmail.com` : `p${i}@x${i}.com`,
    oneOf(chance, ['yes', 'no', '']),
    topics,
    chance() < 1 / (1 + Math.exp(-odds)),
  ];
});

describe('the built files', () => {
  const { call } = loadBundle();
  const table = call('LEADLEARN', rows, [header], 'Won');

  test('learn what the source learns', () => {
    const learned = learn({ header, rows, outcome: 6, settings: {}, day: '2026-11-22' });
    if (learned.kind !== 'learned' || !Array.isArray(table)) throw new Error('Nothing was learned.');
    expect(table[0]?.[1]).toBe(Math.round(learned.auc.auc * 1000) / 1000);
  });

  test('score leads by the learned table as the points add up, none held to the scale', () => {
    const scores = call('LEADSCORE', rows, [header], table);
    const reasons = call('LEADWHY', rows, [header], table);
    if (!Array.isArray(scores) || !Array.isArray(reasons)) throw new Error('There is one value only.');
    expect(scores).toHaveLength(1200);
    scores.forEach(([score], i) => {
      const why = String(reasons[i]?.[0]);
      const points = [...why.matchAll(/(?:^| · )([+−]\d+) /g)].map(([, text = '']) => Number(text.replace('−', '-')));
      expect(points.reduce((sum, value) => sum + value, 0)).toBe(score);
      expect(why).not.toContain('held to');
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
    });
  });

  test('band leads by the learned table', () => {
    const bands = call('LEADBAND', rows, [header], table);
    if (!Array.isArray(bands)) throw new Error('There is one value only.');
    expect(new Set(bands.map(([band]) => band))).toEqual(new Set(['Hot', 'Warm', 'Cold']));
  });
});

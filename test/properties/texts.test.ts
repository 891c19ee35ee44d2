/** Conditions on text agree with the second reading in random strings of just the characters that matter to them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreLeads } from '../reference';
import { loadBundle } from './bundle';
import { holds } from './cases';

const call = loadBundle();
const conditions = [
  'is',
  'is not',
  'contains',
  'does not contain',
  'has word',
  'starts with',
  'ends with',
  'includes',
  'does not include',
];
const from = (characters: string, maxLength: number) => fc.string({ unit: fc.constantFrom(...characters), maxLength });
const value = from('aab1 か漢ー-é😀ＡK*?~|,;、\n\u0301', 6);
const cell = from('aAab11 か漢カー-é😀ＡK*?~|,;、_.\n\u0301', 10);

test('every condition on text holds for the same texts', () => {
  const property = fc.property(
    fc.constantFrom(...conditions),
    value,
    fc.array(cell, { minLength: 8, maxLength: 8 }),
    (condition, wanted, texts) => {
      const table = [
        ['Settings'],
        ['As of', '2026-11-22'],
        ['Rules'],
        ['Column', 'Condition', 'Value', 'Weight'],
        ['Text', condition, wanted, 1],
      ];
      const leads = texts.map((text, at) => [text, at + 1]);
      const header = ['Text', 'Number'];
      expect(call('LEADSCORE', leads, [header], table)).toEqual(
        scoreLeads(leads, header, table).map(({ score }) => [score]),
      );
    },
  );
  holds(property, 2000);
});

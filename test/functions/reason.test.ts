/** Reasons name rules as their authors do, and everything that stood between the points and the score. */
import { describe, expect, test } from 'vitest';
import { ask } from './ask';

const COLUMNS = ['Join', 'Group', 'Rule', 'Column', 'Condition', 'Value', 'To', 'Weight'];

describe('a reason', () => {
  const check = (
    name: string,
    rules: unknown[][],
    lead: Record<string, unknown>,
    why: string,
    ...before: unknown[][]
  ): void => {
    test(name, () => {
      const model = [...before, ['Rules'], COLUMNS, ...rules];
      expect(ask('LEADWHY', [Object.values(lead)], [Object.keys(lead)], model)).toBe(why);
    });
  };
  const BANDS = [['Bands'], ['Band', 'From'], ['Hot', 70], ['Warm', 40], ['Cold', '']];

  check(
    'names an unnamed rule by its condition',
    [['', '', '', 'Title', 'HAS  WORD', 'VP', '', 15]],
    { Title: 'VP' },
    '+15 Title has word VP · 15 of 100',
  );
  check(
    'names a named rule by its name',
    [['', '', 'Decides', 'Title', 'has word', 'VP', '', 15]],
    { Title: 'VP' },
    '+15 Decides · 15 of 100',
  );
  check(
    'names the step of a named ladder',
    [
      ['', '', 'Role', 'Title', 'is', 'CEO', '', 25],
      ['else', '', 'Role', '', 'contains', 'VP', '', 15],
    ],
    { Title: 'VP' },
    '+15 Role (contains VP) · 15 of 100',
  );
  check(
    'names the first condition of a step that has several',
    [
      ['', '', 'Role', 'Title', 'contains', 'VP', '', 25],
      ['and', '', 'Role', '', 'does not contain', 'Assistant', '', ''],
      ['else', '', 'Role', 'Title', 'is not blank', '', '', 5],
    ],
    { Title: 'VP' },
    '+25 Role (contains VP …) · 25 of 100',
  );
  check(
    'says both ends',
    [['', '', '', 'Size', 'between', 50, 500, 10]],
    { Size: 60 },
    '+10 Size between 50 and 500 · 10 of 100',
  );
  check(
    'says no value where a condition takes none',
    [['', '', '', 'Mail', 'is an email', 'x', '', 10]],
    { Mail: 'a@b.co' },
    '+10 Mail is an email · 10 of 100',
  );
  check(
    'says and and or, with the column above',
    [
      ['', '', '', 'A', 'is', 1, '', 10],
      ['and', '', '', '', 'at most', 5],
      ['or', '', '', 'B', 'is', 2],
    ],
    { A: 1, B: 2 },
    '+10 A is 1 and A at most 5 or B is 2 · 10 of 100',
  );
  check(
    'shortens a long list',
    [['', '', '', 'City', 'is', 'Rome|Oslo|Bonn|Kyiv\nWien', '', 10]],
    { City: 'Wien' },
    '+10 City is Rome | Oslo | Bonn | … · 10 of 100',
  );
  check(
    'puts the largest first, equal ones as in the model',
    [
      ['', '', 'a', 'A', 'is', 1, '', 5],
      ['', '', 'b', 'A', 'is', 1, '', -5],
      ['', '', 'c', 'A', 'is', 1, '', 9],
      ['', '', 'd', 'A', 'is', 1, '', 5],
    ],
    { A: 1 },
    '+9 c · +5 a · +5 d · −5 b · 14 of 100',
  );
  check(
    'leaves out what gave nothing',
    [
      ['', '', 'a', 'A', 'is', 1, '', 0],
      ['', '', 'b', 'A', 'is', 2, '', 9],
    ],
    { A: 1 },
    '0 of 100',
  );
  check(
    'is exact',
    [
      ['', '', 'a', 'A', 'is', 1, '', 0.1],
      ['', '', 'b', 'A', 'is', 1, '', 0.2],
    ],
    { A: 1 },
    '+0.2 b · +0.1 a · 0.3 of 100',
    ['Settings'],
    ['Decimals', 1],
  );
  check(
    'says what a percentage took',
    [
      ['', '', 'a', 'A', 'is', 1, '', 30],
      ['', '', 'b', 'A', 'is', 2, '', -90],
      ['', '', 'c', 'A', 'is', 3, '', 30],
    ],
    { A: 1 },
    '+30 a · +20 as a percentage of attainable · 50 of 100',
    ['Settings'],
    ['Total', 'percent of attainable'],
  );
  check(
    'says what an axis took',
    [['', 'Web', 'a', 'A', 'is', 1, '', 30]],
    { A: 1 },
    '+30 a · −10 limit of Fit · 20 of 100',
    ['Groups'],
    ['Group', 'Axis', 'At most'],
    ['Web', 'Fit', ''],
    ['', 'Fit', 20],
  );
  check(
    'names the limit that lifted',
    [
      ['', '', 'a', 'A', 'is', 1, '', 30],
      ['', '', '', 'B', 'is', 2, '', 'at least Warm'],
      ['', '', 'Asked', 'B', 'is', 2, '', 'at least Hot'],
    ],
    { A: 1, B: 2 },
    '+30 a · +40 at least Hot: Asked · 70 of 100',
    ...BANDS,
  );
  check(
    'names the limit that lowered',
    [
      ['', '', 'a', 'A', 'is', 1, '', 30],
      ['', '', 'Poor', 'B', 'is', 2, '', 'at most 10'],
      ['', '', 'Asked', 'B', 'is', 2, '', 'at least Hot'],
    ],
    { A: 1, B: 2 },
    '+30 a · −20 at most 10: Poor · 10 of 100',
    ...BANDS,
  );
  check(
    'tells of a disqualification first, even where it took nothing',
    [['', '', 'Rival', 'A', 'is', 1, '', 'disqualify']],
    { A: 1 },
    'Disqualified: Rival · 0 of 100',
  );
  check(
    'says the highest score of the scale',
    [['', '', 'a', 'A', 'is', 1, '', -7]],
    { A: 1 },
    '−7 a · −7 of 12.5',
    ['Settings'],
    ['Lowest score', -10],
    ['Highest score', 12.5],
  );
});

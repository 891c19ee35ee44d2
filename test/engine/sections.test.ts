import { describe, expect, test } from 'vitest';
import { findSections } from '../../src/engine/sections';

describe('sections of a table', () => {
  const check = (
    name: string,
    rows: unknown[][],
    expected: Record<string, readonly [row: number, column: number, end: number]>,
  ): void => {
    test(name, () => {
      const { sections } = findSections(rows);
      const found = Object.entries(sections).map(([title, { row, column, end }]) => [title, [row, column, end]]);
      expect(Object.fromEntries(found)).toEqual(expected);
    });
  };
  check('none', [[], ['', ''], ['Lead model', 'by Ann']], {});
  check('each ends at the next title or at the end', [['Hello'], ['Rules'], ['a', 'b'], [], ['Bands'], ['x', 'y']], {
    rules: [1, 0, 4],
    bands: [4, 0, 6],
  });
  check('a title may stand in any column, beside blanks and unticked checkboxes', [['', false, 'Rules', ' ', null]], {
    rules: [0, 2, 1],
  });
  check(
    'a title beside anything else is none',
    [
      ['Rules', 'x'],
      ['Bands', 0],
      ['Groups', true],
    ],
    {},
  );
  check('any language, case and width', [['规则'], ['BANDS'], ['設定'], ['Ｇｒｏｕｐｓ']], {
    rules: [0, 0, 1],
    bands: [1, 0, 2],
    settings: [2, 0, 3],
    groups: [3, 0, 4],
  });
  check('titles of later parts end a section too', [['Rules'], ['a', 'b'], ['Segments'], ['c', 'd'], ['示例']], {
    rules: [0, 0, 2],
    segments: [2, 0, 4],
    examples: [4, 0, 5],
  });
  check('a number, an error or a date is no title', [[5], ['#N/A'], [new Date(0)]], {});
});

test('a title that comes again ends the section above and is told', () => {
  const { sections, repeated } = findSections([['Rules'], ['a', 'b'], ['rules'], ['c', 'd'], ['Bands']]);
  expect(sections.rules).toEqual({ row: 0, column: 0, end: 2 });
  expect(repeated).toEqual([{ row: 2, name: 'rules' }]);
});

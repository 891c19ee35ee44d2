import { describe, expect, test } from 'vitest';
import { compileGroups } from '../../src/engine/groups';
import { readScale } from '../../src/engine/settings';
import { modelFrom } from './compiled';

const NONE = { atLeast: Number.NEGATIVE_INFINITY, atMost: Number.POSITIVE_INFINITY };
const groupsOf = (rows: unknown[][], ...rules: unknown[][]) => {
  const model = modelFrom([
    ['Groups'],
    ['Group', 'Axis', 'At most', 'At least'],
    ...rows,
    ['Rules'],
    ['Group', 'Column'],
    ...rules,
  ]);
  return compileGroups(model, readScale(model).scale);
};

describe('groups', () => {
  const check = (
    name: string,
    rows: unknown[][],
    expected: readonly unknown[],
    codes: readonly string[] = [],
  ): void => {
    test(name, () => {
      const { groups, issues } = groupsOf(rows);
      expect(groups).toEqual(expected);
      expect(issues.map(({ code }) => code)).toEqual(codes);
    });
  };
  check(
    'limits in thousandths',
    [['Web', 'Engagement', '1,000.5', -3]],
    [{ name: 'Web', axis: 'engagement', index: 0, atMost: 1_000_500, atLeast: -3000 }],
  );
  check('no limits, no axis', [['Web', '', '', '']], [{ name: 'Web', axis: undefined, index: 0, ...NONE }]);
  check(
    'At least above At most',
    [['Web', '', 5, 6]],
    [{ name: 'Web', axis: undefined, index: 0, ...NONE }],
    ['atLeastAboveAtMost'],
  );
  check(
    'a limit that says nothing',
    [['Web', '', 'some', 2]],
    [{ name: 'Web', axis: undefined, index: 0, ...NONE, atLeast: 2000 }],
    ['limitUnreadable'],
  );
  check(
    'an axis that there is not',
    [['Web', 'Luck', 5, '']],
    [{ name: 'Web', axis: undefined, index: 0, ...NONE, atMost: 5000 }],
    ['axisUnknown'],
  );
  check(
    'of two with one name the first',
    [
      ['Web', '', 5, ''],
      [' WEB', '', 9, ''],
    ],
    [{ name: 'Web', axis: undefined, index: 0, ...NONE, atMost: 5000 }],
    ['groupRepeated'],
  );
});

test('a row with an axis and no group holds the axis', () => {
  const { axes, groups } = groupsOf([
    ['', 'Fit', 40, 1],
    ['', '参与度', 60, ''],
    ['', 'fit', 99, ''],
  ]);
  expect(groups).toEqual([]);
  expect(axes).toEqual({ fit: { atMost: 40_000, atLeast: 1000 }, engagement: { ...NONE, atMost: 60_000 } });
});

test('a group that only rules name follows those listed, without limits', () => {
  const { groups, groupOf, issues } = groupsOf(
    [['Web', '', 5, '']],
    ['Mail', 'A'],
    ['web ', 'A'],
    ['mail', 'A'],
    ['', 'A'],
  );
  expect(groups.map(({ name, index }) => [name, index])).toEqual([
    ['Web', 0],
    ['Mail', -1],
  ]);
  expect(['WEB', ' mail', '', null, 'Phone'].map(groupOf)).toEqual([0, 1, -1, -1, -1]);
  expect(issues).toEqual([
    { severity: 'warning', code: 'groupNotListed', place: 'rules[0].group', args: { group: 'Mail' } },
  ]);
});

/** Limits that take most of what their rules give. */
import { describe, expect, it } from 'vitest';
import { cells, issuesOf, rule, type Tab } from './issues-of';

describe('limits', () => {
  const rules = [
    rule('A', 'each', '', 10, { Group: 'G' }),
    rule('A', 'at least', 9, 10, { Group: 'H' }),
    rule('A', 'at least', 1, 'at least 5', { Group: 'G' }),
    rule('A', 'at least', 2, 90, { Group: 'O' }),
  ];
  const groups = [
    { Group: 'G', Axis: 'Fit', 'At most': 30 },
    { Group: 'H', Axis: 'Fit', 'At most': '' },
    { Group: 'O', Axis: 'Engagement', 'At most': '' },
  ];
  const caps = (tab: Tab) =>
    issuesOf(tab).flatMap(({ code, place, args }) => (code === 'groupCapSwallows' ? [place, args] : []));

  it('are judged by what today’s leads bring to them', () => {
    const tab: Tab = { header: ['A'], rules, groups };
    expect(caps({ ...tab, leads: cells(1, 2, 3, 9) })).toEqual([]);
    expect(caps({ ...tab, leads: cells(1, 9, 9) })).toEqual([
      'groups[0].atMost',
      { group: 'G', atMost: 30, share: 63 },
    ]);
  });

  it('of an axis are judged after those of its groups', () => {
    const tab = (atMost: number): Tab => ({
      header: ['A'],
      rules,
      groups: [...groups, { Group: '', Axis: 'Fit', 'At most': atMost }],
      leads: cells(3, 4),
    });
    expect(caps(tab(15))).toEqual([]);
    expect(caps(tab(14))).toEqual(['groups[3].atMost', { group: 'Fit', atMost: 14, share: 53 }]);
  });
});

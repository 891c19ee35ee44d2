/** What the leads say about a model: values, numbers, dates, percentages, and rules that all or none of them meet. */
import { describe, expect, it } from 'vitest';
import { cells, issuesOf, joined, rule, type Tab, type Written } from './issues-of';

/** Codes (with some args) of the issues of rules on one column of leads. */
const check = (rules: readonly Written[], leads: readonly unknown[], ...expected: readonly string[]): void => {
  expect(codes({ header: ['A'], rules, leads: cells(...leads) })).toEqual(expected);
};
const codes = (tab: Tab): readonly string[] =>
  issuesOf(tab).map(({ code, args: { value, nearest, instead, more, leads, example } }) =>
    [code, value, nearest, instead, more, leads, example].filter((arg) => arg !== undefined && arg !== '').join(' '),
  );

describe('values that occur nowhere', () => {
  it('are told with the nearest value, case and spacing aside', () => {
    check(
      [rule('A', 'is', 'Untied States')],
      ['United States', 'Spain'],
      'valueOccursNowhere Untied States United States',
    );
    check([rule('A', 'is not', 'germny')], ['Germany', 'Spain'], 'valueOccursNowhere germny Germany');
    check([rule('A', 'includes', 'CMR')], ['CRM, ERP', 'ERP'], 'valueOccursNowhere CMR');
    check([rule('A', 'includes', 'Analytic')], ['Analytics, ERP', 'ERP'], 'valueOccursNowhere Analytic Analytics');
    check([rule('A', 'is', ' GERMANY ')], ['Germany', 'Spain']);
  });

  it('are told once for a condition', () => {
    check([rule('A', 'is', 'Spain | Peru | Chile')], ['Spain', 'Italy'], 'valueOccursNowhere Peru 1');
    check([rule('A', 'is', 'Peru | Spian')], ['Spain', 'Italy'], 'valueOccursNowhere Spian Spain 1');
  });

  it('are expected among synonyms and in long lists, unless they look like slips', () => {
    check([rule('A', 'has word', 'CEO | Chief')], ['CEO', 'CFO']);
    check([rule('A', 'has word', 'CEO | Manger')], ['CEO', 'Sales Manager'], 'valueOccursNowhere Manger Manager');
    check([rule('A', 'has word', 'Owner | Chief')], ['CEO', 'CFO'], 'valueOccursNowhere Owner 1');
    const accounts = ['Spain', ...Array.from({ length: 20 }, (_, i) => `Account number ${'x'.repeat(i)}`)];
    check([rule('A', 'is', accounts.join('|'))], ['Spain', 'Italy']);
  });

  it('are found as numbers, dates and wildcards as well', () => {
    check([rule('A', 'is', '5 | 2026-11-22')], ['$5.00', '22 Nov 2026', 3]);
    check([rule('A', 'is', 'S*n | ~*')], ['Spain', '*', 'Italy']);
  });

  it('are not looked for in a blank column', () => {
    check([rule('A', 'is', 'x')], ['', '']);
  });
});

describe('values separated by commas', () => {
  it('are told for items and domains even without leads', () => {
    const rules = [rule('A', 'includes', 'CRM, ERP'), rule('A', 'has domain', 'a.com; b.com')];
    expect(codes({ header: ['A'], rules })).toEqual([
      'valueSeparatedByCommas CRM, ERP CRM | ERP',
      'valueSeparatedByCommas a.com; b.com a.com | b.com',
    ]);
  });

  it('are left alone where they are one value or a number', () => {
    check([rule('A', 'contains', 'Acme, Inc')], ['Acme, Inc.', 'Spain']);
    check([rule('A', 'is', '10,000')], ['10,000', 'Spain']);
    check([rule('A', 'is', '，')], ['Spain', ',']);
  });
});

describe('values inside longer words', () => {
  it('count the leads and name the first', () => {
    check(
      [rule('A', 'contains', 'Chief | intern')],
      ['Chief', 'International', 'internal', 'internal', 'Intern', 'Owner'],
      'valueInsideWords intern 3 International',
    );
  });

  it('are no surprise at a mark or in a script without spaces', () => {
    check([rule('A', 'contains', '@gmail.')], ['a@gmail.com', 'b@x.com']);
    check([rule('A', 'contains', '经理')], ['销售经理', '总监']);
    check([rule('A', 'contains', '.edu')], ['mit.edu', 'x.education', 'x.com'], 'valueInsideWords .edu 1 x.education');
  });
});

describe('cells of the wrong kind', () => {
  it('are told once for a column, where it is first asked', () => {
    check(
      [rule('A', 'at least', 5), rule('A', 'at most', 3), rule('A', 'each')],
      [1, 7, '10k', true],
      'textWhereNumberNeeded 2 10k',
    );
  });

  it('are told for the dates that a half-life counts from', () => {
    const rules = [rule('A', 'at least', 5, 10, { 'Half-life': 7, Since: 'Seen' })];
    const leads = [
      [5, 'soon'],
      [6, 45_000],
      [1, '2026-11-22'],
    ];
    expect(codes({ header: ['A', 'Seen'], rules, leads })).toEqual(['textWhereDateNeeded 2 soon']);
  });

  it('are told apart from dates of unknown order', () => {
    check(
      [rule('A', 'in the last', 7)],
      ['2026-11-22', 'soon', '3/4/2026', '2026-01-01'],
      'dateOrderAmbiguous 1 3/4/2026',
      'textWhereDateNeeded 1 soon',
    );
  });
});

describe('percentages', () => {
  it('are told against whole numbers, both ways', () => {
    check([rule('A', 'at least', 50)], [0.2, 0.9, 0], 'percentAgainstNumber 50 50% 0.2');
    check([rule('A', 'at least', '50%')], [20, 90], 'percentAgainstNumber 50% 50 20');
    check([rule('A', 'between', 0, 10, { To: 50 })], ['20%', '90%'], 'percentAgainstNumber 50 50% 20%');
  });

  it('are left alone where they fit', () => {
    check([rule('A', 'at least', 0.5)], ['20%', '90%']);
    check([rule('A', 'at least', '50%')], [0.2, 0.9]);
    check([rule('A', 'at least', 50)], [0.2, 90]);
    check([rule('A', 'at least', 2)], [1, 0, 1], 'neverHoldsToday 3');
  });
});

describe('rules and today’s leads', () => {
  it('are not judged by a single lead', () => {
    check([rule('A', 'at least', 5)], [9]);
    check([rule('A', 'at least', 5)], [9, '', null, false]);
  });

  it('may be met by all where that tells leads apart', () => {
    check([rule('A', 'each')], [1, 9]);
    check([rule('A', 'each', 1, 5, { 'Up to': 1 })], [1, 9], 'alwaysHoldsToday 2');
    check([rule('A', 'at least', 9), joined('else', '', 'is not blank', '', { Weight: 5 })], [1, 9]);
  });

  it('are told with the plainest reason only', () => {
    check([rule('A', 'is', 'Germny')], ['Germany', 'Spain'], 'valueOccursNowhere Germny Germany');
  });

  it('count a lead without its key as none', () => {
    const tab: Tab = {
      settings: { 'Lead key': 'Id' },
      header: ['Id', 'A'],
      rules: [rule('A', 'at least', 5)],
      leads: [
        ['x', 5],
        ['y', 6],
        ['', 1],
      ],
    };
    expect(codes(tab)).toEqual(['alwaysHoldsToday 2']);
    expect(codes({ ...tab, settings: {} })).toEqual([]);
  });
});

describe('limits', () => {
  const rules = [rule('A', 'each', '', 10, { Group: 'G' }), rule('A', 'at least', 9, 10, { Group: 'H' })];
  const groups = [
    { Group: 'G', Axis: 'Fit', 'At most': 30 },
    { Group: 'H', Axis: 'Fit', 'At most': '' },
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
    expect(caps(tab(14))).toEqual(['groups[2].atMost', { group: 'Fit', atMost: 14, share: 53 }]);
  });
});

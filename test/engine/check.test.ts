/** Every issue that can be reported about a model: one tab that raises it and one close by that does not. */
import { describe, expect, it, test } from 'vitest';
import { ISSUE_CODES } from '../../src/engine/issue-codes';
import { issueCases } from './issue-cases';
import { cells, issuesOf, joined, rule, type Tab } from './issues-of';

describe('every code', () => {
  for (const code of ISSUE_CODES) {
    const { place, severity, wrong, right } = issueCases[code];
    it(`${code} is reported where it is, and not close by`, () => {
      const found = issuesOf(wrong).filter((issue) => issue.code === code);
      expect(found.map((issue) => `${issue.severity} ${issue.place}`)).toEqual([`${severity} ${place}`]);
      expect(issuesOf(right).filter((issue) => issue.code === code)).toEqual([]);
    });
  }
});

describe('what the issues say', () => {
  const check = (tab: Tab, code: string, args: object): void => {
    expect(issuesOf(tab).find((issue) => issue.code === code)?.args).toMatchObject(args);
  };

  test('an unknown column comes with the nearest header', () => {
    check({ header: ['Company', 'E-Mail'], rules: [rule('email', 'is blank')] }, 'columnMissing', {
      nearest: 'E-Mail',
    });
    check({ header: ['Company', 'E-Mail'], rules: [rule('Budget', 'is blank')] }, 'columnMissing', { nearest: '' });
    check({ header: ['A'], rules: [rule('A', 'contain', 'x')] }, 'conditionUnknown', { nearest: 'contains' });
    const bands = [{ Band: 'Hot', From: 50 }];
    const weighed = (weight: string): Tab => ({ header: ['A'], bands, rules: [rule('A', 'is blank', '', weight)] });
    check(weighed('at least Hott'), 'weightUnreadable', { band: 'Hott', nearest: 'Hot' });
    check(weighed('Hott'), 'weightUnreadable', { band: '', nearest: '' });
  });

  test('settings and conditions are said in the language of the model', () => {
    const rows = [['规则'], ['列', '条件', '值', '权重'], ['甲', '至少', '', 5]];
    check({ header: ['甲'], rows }, 'valueMissing', { condition: '至少' });
    check({ settings: { 小数位数: 4 }, rows }, 'settingUnreadable', { setting: '小数位数' });
  });

  test('cells that cannot be used are counted, with the first of them', () => {
    const tab = { header: ['A'], rules: [rule('A', 'at least', 5)], leads: cells(1, '10k', '10k', '50+', 7, '', true) };
    check(tab, 'textWhereNumberNeeded', { column: 'A', leads: 4, example: '10k' });
  });

  test('dates that betray their order say it', () => {
    const rules = [rule('A', 'before', '2026-01-01')];
    check({ header: ['A'], rules, leads: cells('3/4/2026', '22/4/2026') }, 'dateOrderAmbiguous', {
      order: 'day first',
    });
    check({ header: ['A'], rules, leads: cells('3/4/2026', '4.22.2026') }, 'dateOrderAmbiguous', {
      order: 'month first',
    });
    check({ header: ['A'], rules, leads: cells('3/4/2026') }, 'dateOrderAmbiguous', { order: '' });
  });

  test('an out-scored penalty says what a lead can still score', () => {
    const rules = [rule('A', 'is checked', '', -60), rule('B', 'at least', 5, 70), rule('B', 'at least', 9, 25)];
    check({ header: ['A', 'B'], rules }, 'penaltyOutscored', { weight: '-60', score: 35 });
  });

  test('endless values are cut short', () => {
    const found = issuesOf({ header: ['A'], rules: [rule('x'.repeat(50_000), 'is blank')] });
    expect(String(found[0]?.args.name)).toHaveLength(60);
  });
});

test('issues come in the order of the tab', () => {
  const found = issuesOf({
    settings: { 'Lead key': 'Id', Decimals: 9 },
    header: ['A'],
    groups: [{ Group: 'G', 'At most': 'x' }],
    bands: [{ Band: 'Hot', From: 'x' }],
    rules: [
      rule('A', 'between', 9, 'x', { To: 1 }),
      joined('else', '', 'at least', 5, { Weight: 'y' }),
      rule('B', 'is blank'),
    ],
  });
  expect(found.map(({ place }) => place.replace(/\.\w+$/, ''))).toEqual([
    'settings',
    'settings',
    'groups[0]',
    'bands[0]',
    'rules[0].steps[0]',
    'rules[0].steps[0].conditions[0]',
    'rules[0].steps[1]',
    'rules[1].steps[0].conditions[0]',
  ]);
});

test('a sound model has no issues', () => {
  const header = ['Email', 'Title', 'Employees', 'Country', 'Visits', 'Seen'];
  const rules = [
    rule('Title', 'has word', 'VP | Head', 20, { Group: 'Fit' }),
    joined('else', '', 'has word', 'Director', { Weight: 10 }),
    rule('Employees', 'between', 50, 15, { To: 500, Group: 'Fit' }),
    joined('and', 'Country', 'is', 'Germany | Austria'),
    rule('Visits', 'each', '', 5, { 'Up to': 4, Group: 'Fit' }),
    rule('Seen', 'in the last', 30, 10, { 'Half-life': 14, Since: 'Seen', Group: 'Fit' }),
    rule('Email', 'is a free email', '', -10, { Group: 'Fit' }),
  ];
  const bands = [
    { Band: 'Hot', From: 40 },
    { Band: 'Warm', From: 20 },
    { Band: 'Cold', From: '' },
  ];
  const leads = [
    ['a@gmail.com', 'VP Sales', 80, 'Germany', 3, '2026-11-20'],
    ['b@acme.com', 'Director', 900, 'Austria', 0, '2026-01-02'],
    ['c@acme.com', 'Head of IT', 60, 'Spain', 9, ''],
  ];
  expect(issuesOf({ header, groups: [{ Group: 'Fit', 'At most': 50 }], bands, rules, leads })).toEqual([]);
});

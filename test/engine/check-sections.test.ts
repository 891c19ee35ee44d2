/** What is wrong in Segments, Owners, Grid and Questions, and where. */
import { describe, expect, test } from 'vitest';
import { check, placeOf, readModel } from '../../src/engine';
import { issueSentences, issueText } from '../../src/locales';
import { issuesOf, rule, type Tab } from './issues-of';

const header = ['Size', 'Country', 'Title'];
const sound: Tab = {
  header,
  rules: [rule('Size', 'at least', 50, 60)],
  bands: [
    { Band: 'Hot', From: 50, Axis: '' },
    { Band: 'Cold', From: '', Axis: '' },
    { Band: 'Good', From: '', Axis: 'Fit' },
    { Band: 'Busy', From: '', Axis: 'Engagement' },
  ],
};
const foundIn = (
  rows: Tab['rows'],
  leads?: Tab['leads'],
  settings: NonNullable<Tab['settings']> = {},
): readonly string[] =>
  issuesOf({ ...sound, settings, ...(rows ? { rows } : {}), ...(leads ? { leads } : {}) }).map(
    ({ severity, code, place }) => `${severity} ${code} ${place}`,
  );
const segments = (...rows: readonly (string | number | boolean)[][]): NonNullable<Tab['rows']> => [
  ['Segments'],
  ['Dimension', 'Segment', 'Column', 'Condition', 'Value', 'To', 'Join', 'On'],
  ...rows,
];
const owners = (...rows: readonly (string | number | boolean)[][]): NonNullable<Tab['rows']> => [
  ['Owners'],
  ['Owner', 'Column', 'Condition', 'Value', 'Join'],
  ...rows,
];

test('sound sections have no issues', () => {
  const rows = [
    ...segments(
      ['Deal', 'Large', 'Size', 'at least', 50],
      ['Deal', 'Home', 'Size', 'at least', 5, '', ''],
      ['Deal', '', 'Country', 'is', 'DE', '', 'and'],
      ['Deal', 'Hot', 'Lead › Band', 'is', 'Hot'],
      ['Deal', 'Sure', 'Lead>Completeness', 'at least', 0.5],
      ['Deal', 'Rest', '', '', ''],
      ['Type', 'Off', 'Nowhere', '', '', '', '', false],
      ['Type', 'Any', '', '', ''],
    ),
    ...owners(['Ann | Bo', 'Country', 'is', 'DE'], ['Cy', '', '', '']),
    ['Grid'],
    ['Cell', 'Next step'],
    ['A1', 'Call'],
    ['Questions'],
    ['Question', 'Column'],
    ['How big?', 'size'],
  ];
  const leads = [
    [60, 'DE', 'CTO'],
    [4, 'FR', ''],
  ];
  expect(foundIn(rows, leads, { 'Owner column': 'Title', 'Arrived column': 'Size' })).toEqual([]);
});

describe('a row that cannot be read', () => {
  test('is told where it is, in the order of the tab', () => {
    const rows = [
      ...segments(
        ['Deal', 'Large', 'Staff', 'at least', 50],
        ['Deal', 'Middle', 'Size', 'between', 5, 'x'],
        ['Deal', 'Odd', 'Size', 'above', 5],
        ['', 'Lost', 'Size', 'at least', 5],
      ),
      ...owners(
        ['', 'Size', 'at least', 5],
        ['Ann', 'Size', 'is', ''],
        ['Bo', 'Country', 'is', 'DE'],
        ['Cy', '', 'is', 'FR', 'or'],
      ),
      ['Questions'],
      ['Question', 'Column'],
      ['How big?', 'sizes'],
      ['Who?', ''],
    ];
    expect(foundIn(rows)).toEqual([
      'error rowColumnMissing segments[0].column',
      'error rowValueUnusable segments[1].to',
      'error rowConditionUnknown segments[2].condition',
      'error rowNameMissing segments[3].dimension',
      'error rowNameMissing owners[0].owner',
      'error rowValueUnusable owners[1].value',
      'error rowOfAnother owners[3].owner',
      'warning questionColumnMissing questions[0].column',
      'error rowColumnMissing questions[1].column',
    ]);
  });

  test('comes with the name most likely meant', () => {
    const argsOf = (rows: NonNullable<Tab['rows']>) => issuesOf({ ...sound, rows })[0]?.args;
    expect(argsOf(segments(['Deal', 'Large', 'Sise', 'at least', 50]))).toMatchObject({ nearest: 'Size' });
    expect(argsOf(segments(['Deal', 'Large', 'Lead › Scroe', 'at least', 50]))?.name).toBe('Lead › Scroe');
    expect(argsOf(owners(['Ann', 'Title', 'contain', 'x']))).toMatchObject({ nearest: 'contains' });
    expect(argsOf([['Questions'], ['Question', 'Column'], ['How big?', 'sizes']])).toMatchObject({ nearest: 'Size' });
  });
});

describe('a row that no lead can reach', () => {
  test('stands below one that asks nothing', () => {
    expect(foundIn(owners(['Ann', '', '', ''], ['Bo', 'Country', 'is', 'DE'], ['Cy', '', '', '']))).toEqual([
      'error rowNeverReached owners[1]',
      'error rowNeverReached owners[2]',
    ]);
  });

  test('stands below a wider one of the same dimension', () => {
    const wide = ['Deal', 'Large', 'Size', 'at least', 5];
    const narrow = ['Deal', 'Huge', 'Size', 'at least', 50];
    expect(foundIn(segments(wide, narrow))).toEqual(['error rowNeverReached segments[1]']);
    expect(foundIn(segments(wide, ['Other', ...narrow.slice(1)]))).toEqual([]);
    expect(foundIn(segments(wide, narrow, ['Deal', 'Rest', '', '', ''], narrow))).toEqual([
      'error rowNeverReached segments[1]',
      'error rowNeverReached segments[3]',
    ]);
  });

  test('contradicts itself', () => {
    expect(foundIn(segments(['Deal', 'Middle', 'Size', 'between', 9, 5]))).toEqual([
      'error betweenReversed segments[0].to',
    ]);
  });
});

describe('with leads', () => {
  const leads = [
    [60, 'DE', 'CTO'],
    ['10k', 'FR', ''],
  ];

  test('values that occur nowhere are told, but not those of what the model knows', () => {
    expect(
      foundIn(segments(['R', 'Home', 'Country', 'is', 'D'], ['R', 'Hot', 'Lead › Band', 'is', 'Hott']), leads),
    ).toContain('warning valueOccursNowhere segments[0].value');
    expect(foundIn(segments(['R', 'Hot', 'Lead › Band', 'is', 'Hott']), leads.slice(0, 1))).not.toContain(
      'warning valueOccursNowhere segments[0].value',
    );
  });

  test('text where a number is needed is told', () => {
    expect(foundIn(owners(['Ann', 'Title', 'at least', 5]), leads)).toContain(
      'warning textWhereNumberNeeded owners[0].column',
    );
  });
});

test('the columns of settings are looked for', () => {
  const settings = {
    'Owner column': 'Rep',
    'Arrived column': 'Came in',
    'Contacted column': 'Titel',
    'Stage column': 'Stage',
  };
  expect(foundIn([], undefined, settings)).toEqual([
    'warning settingColumnMissing settings.ownerColumn',
    'warning settingColumnMissing settings.arrivedColumn',
    'warning settingColumnMissing settings.contactedColumn',
  ]);
});

describe('in every language', () => {
  const tabs = {
    en: [
      ['Rules'],
      ['Column', 'Condition', 'Value', 'Weight'],
      ['Size', 'at least', 5, 10],
      ['Segments'],
      ['Dimension', 'Segment', 'Column', 'Condition', 'Value'],
      ['Deal', 'Large', 'Sise', 'at least', 5],
      ['Grid'],
      ['Cell'],
      ['A1'],
      ['Owners'],
      ['Owner', 'Column', 'Condition', 'Value'],
      ['', '', '', ''],
      ['Questions'],
      ['Question', 'Column'],
      ['How big?', 'Sise'],
    ],
    'zh-CN': [
      ['规则'],
      ['列', '条件', '值', '权重'],
      ['Size', '至少', 5, 10],
      ['细分'],
      ['细分维度', '细分名称', '列', '条件', '值'],
      ['规模', '大', 'Sise', '至少', 5],
      ['矩阵'],
      ['格'],
      ['A1'],
      ['负责人分配'],
      ['负责人', '列', '条件', '值'],
      ['', '列', '', ''],
      ['问题'],
      ['问题内容', '列'],
      ['多大？', 'Sise'],
    ],
    'zh-TW': [
      ['規則'],
      ['欄位', '條件', '值', '權重'],
      ['Size', '至少', 5, 10],
      ['分群'],
      ['分群面向', '分群名稱', '欄位', '條件', '值'],
      ['規模', '大', 'Sise', '至少', 5],
      ['矩陣'],
      ['格'],
      ['A1'],
      ['負責人分配'],
      ['負責人', '欄位', '條件', '值'],
      ['', '欄位', '', ''],
      ['問題'],
      ['問題內容', '欄位'],
      ['多大？', 'Sise'],
    ],
  } as const;

  for (const language of ['en', 'zh-CN', 'zh-TW'] as const)
    test(`issues of the sections have their cells and their sentences: ${language}`, () => {
      const { model, places } = readModel(tabs[language]);
      const found = check(model, ['Size']);
      const said = found.map((issue) => [
        placeOf(places(), issue.place),
        issueText(issueSentences[language], issue).includes('{'),
      ]);
      const cells = [
        [5, 2],
        [8, 0],
        [8, 0],
        ...(language === 'en'
          ? []
          : [
              [11, 0],
              [11, 1],
              [11, 2],
            ]),
        [14, 1],
      ];
      expect(said).toEqual(cells.map((cell) => [cell, false]));
      expect(found.some(({ args }) => args.nearest === 'Size')).toBe(true);
    });
});

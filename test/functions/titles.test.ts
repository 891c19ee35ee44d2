/** The titles of the columns, in the model's language, with a word about its errors. */
import { expect, test } from 'vitest';
import { askRows, type FormulaName, formulaNames, header, modelWith } from './ask';

const check = (
  name: string,
  titles: { readonly [formula in FormulaName]?: readonly string[] },
  model: unknown[][],
): void => {
  test(name, () => {
    const leads = [[...header], ['Rival', 'VP', 'DE', true]];
    const asked = formulaNames.filter((formula) => titles[formula] !== undefined);
    const shown = asked.map((formula) => [formula, askRows(formula, leads, [header], model)[0]]);
    expect(Object.fromEntries(shown)).toEqual(titles);
  });
};

const ALL = {
  LEADSCORE: ['Score'],
  LEADBAND: ['Band'],
  LEADWHY: ['Why'],
  LEADPARTS: ['Person', 'Interest', 'Other'],
  LEADRANGE: ['Lowest', 'Highest'],
  LEADREPORT: ['Score', 'Band', 'Next step', 'Why'],
  LEADACTION: ['Next step', 'Owner', 'Due'],
  LEADGRID: ['Grid'],
  LEADCOMPLETE: ['Known', 'Grade', 'Missing'],
  LEADNEXT: ['Ask next'],
  LEADSEGMENT: ['Segment'],
};

check('English', ALL, modelWith());
check(
  'simplified Chinese, where Language says so',
  {
    LEADSCORE: ['评分'],
    LEADBAND: ['等级'],
    LEADWHY: ['原因'],
    LEADPARTS: ['Person', 'Interest', '其他'],
    LEADRANGE: ['最低', '最高'],
    LEADREPORT: ['评分', '等级', '下一步', '原因'],
    LEADACTION: ['下一步', '负责人', '截止日期'],
    LEADGRID: ['矩阵'],
    LEADCOMPLETE: ['已知', '资料等级', '缺少'],
    LEADNEXT: ['下一个问题'],
    LEADSEGMENT: ['细分名称'],
  },
  modelWith(['Language', 'zh-CN']),
);
check(
  'traditional Chinese, where the title of Rules is written so',
  {
    LEADSCORE: ['評分'],
    LEADBAND: ['等級'],
    LEADWHY: ['原因'],
    LEADACTION: ['下一步', '負責人', '期限'],
    LEADGRID: ['矩陣'],
    LEADCOMPLETE: ['已知', '資料等級', '缺少'],
    LEADNEXT: ['下一個問題'],
    LEADSEGMENT: ['分群名稱'],
  },
  modelWith().map((row) => row.map((cell) => (cell === 'Rules' ? '規則' : cell))),
);
check(
  'Language wins over the title of Rules',
  { LEADSCORE: ['Score'], LEADNEXT: ['Ask next'] },
  modelWith(['Language', 'en']).map((row) => row.map((cell) => (cell === 'Rules' ? '规则' : cell))),
);

const broken = (...rules: unknown[][]): unknown[][] => [...modelWith(), ...rules];
const lost = ['', 'Job', 'is', 'x', 10];
const odd = ['', 'Title', 'sounds like', 'x', 10];

check(
  'one error',
  { ...ALL, LEADWHY: ['Why ⚠ 1 issue'], LEADREPORT: ['Score', 'Band', 'Next step', 'Why ⚠ 1 issue'] },
  broken(lost),
);
check(
  'two errors',
  { ...ALL, LEADWHY: ['Why ⚠ 2 issues'], LEADREPORT: ['Score', 'Band', 'Next step', 'Why ⚠ 2 issues'] },
  broken(lost, odd),
);
check('errors in Chinese', { LEADWHY: ['原因 ⚠ 2 个问题'] }, [...modelWith(['Language', 'zh-CN']), lost, odd]);
check(
  'a warning is no error',
  { LEADWHY: ['Why'] },
  broken(['', 'Title', 'is not blank', '', 0, 'On'], ['Unlisted', 'Title', 'is', 'Q', 1]),
);
check('no rules at all', { LEADWHY: ['Why ⚠ 1 issue'] }, [['Settings'], ['Decimals', 0]]);

test('a band or a group that nobody can name is counted too', () => {
  const rows = modelWith(['Decimals', 9]);
  expect(askRows('LEADWHY', [[...header], ['Ann', '', '', '']], [header], rows)[0]).toEqual(['Why ⚠ 1 issue']);
});

test('Other is left away where it is 0 for every lead', () => {
  const leads = [[...header], ['Ann', 'VP', '', true], ['Bob', '', 'DE', '']];
  expect(askRows('LEADPARTS', leads, [header], modelWith())).toEqual([
    ['Person', 'Interest'],
    [20, 15],
    [10, 0],
  ]);
});

test('without groups all points are Other', () => {
  const rules = [['Rules'], ['Column', 'Condition', 'Weight'], ['Title', 'is not blank', 10]];
  expect(askRows('LEADPARTS', [['Title'], ['VP']], 'Title', rules)).toEqual([['Other'], [10]]);
});

test('LEADSEGMENT titles its columns by the dimensions', () => {
  const rows = [...modelWith(), ['Segments'], ['Dimension', 'Segment'], ['Deal', 'Any'], ['Region', 'All']];
  expect(askRows('LEADSEGMENT', [[...header], ['Ann', '', '', '']], [header], rows)).toEqual([
    ['Deal', 'Region'],
    ['Any', 'All'],
  ]);
});

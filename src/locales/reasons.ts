/** What the score formulas say in cells: titles of their columns and the words of a reason, in three languages. */

type Language = 'en' | 'zh-CN' | 'zh-TW';

/** The words of the formulas' results. Points come in as text, signed and exact. */
export interface Reasons {
  readonly score: string;
  readonly band: string;
  readonly nextStep: string;
  readonly why: string;
  readonly lowest: string;
  readonly highest: string;
  readonly other: string;
  readonly due: string;
  readonly known: string;
  readonly missing: string;
  readonly ask: string;
  readonly disqualifiedBand: string;
  readonly and: string;
  readonly or: string;
  readonly withIssues: (title: string, issues: number) => string;
  readonly outOf: (score: string, highest: string) => string;
  readonly named: (rule: string, step: string) => string;
  readonly between: (column: string, condition: string, from: string, to: string) => string;
  readonly times: (activity: string, times: number, days: string) => string;
  readonly groupCap: (group: string) => string;
  readonly axisCap: (axis: string) => string;
  readonly percent: string;
  readonly scale: (lowest: string, highest: string) => string;
  readonly limit: (words: string, rule: string) => string;
  readonly rounding: string;
  readonly disqualified: (rule: string) => string;
}

const en: Reasons = {
  score: 'Score',
  band: 'Band',
  nextStep: 'Next step',
  why: 'Why',
  lowest: 'Lowest',
  highest: 'Highest',
  other: 'Other',
  due: 'Due',
  known: 'Known',
  missing: 'Missing',
  ask: 'Ask next',
  disqualifiedBand: 'Disqualified',
  and: 'and',
  or: 'or',
  withIssues: (title, issues) => `${title} ⚠ ${issues} ${issues === 1 ? 'issue' : 'issues'}`,
  outOf: (score, highest) => `${score} of ${highest}`,
  named: (rule, step) => `${rule} (${step})`,
  between: (column, condition, from, to) => `${column} ${condition} ${from} and ${to}`,
  times: (activity, times, days) =>
    `${activity} ${times} ${times === 1 ? 'time' : 'times'}${days === '' ? '' : ` in ${days} days`}`,
  groupCap: (group) => `limit of ${group}`,
  axisCap: (axis) => `limit of ${axis}`,
  percent: 'as a percentage of attainable',
  scale: (lowest, highest) => `held to ${lowest}–${highest}`,
  limit: (words, rule) => `${words}: ${rule}`,
  rounding: 'rounding',
  disqualified: (rule) => `Disqualified: ${rule}`,
};

const zhCN: Reasons = {
  score: '评分',
  band: '等级',
  nextStep: '下一步',
  why: '原因',
  lowest: '最低',
  highest: '最高',
  other: '其他',
  due: '截止日期',
  known: '已知',
  missing: '缺少',
  ask: '下一个问题',
  disqualifiedBand: '已淘汰',
  and: '且',
  or: '或',
  withIssues: (title, issues) => `${title} ⚠ ${issues} 个问题`,
  outOf: (score, highest) => `${score} / ${highest}`,
  named: (rule, step) => `${rule}（${step}）`,
  between: (column, condition, from, to) => `${column} ${condition} ${from} 和 ${to}`,
  times: (activity, times, days) => `${days === '' ? '' : `${days} 天内`}${activity} ${times} 次`,
  groupCap: (group) => `${group}的限额`,
  axisCap: (axis) => `${axis}的限额`,
  percent: '折算为可得分的百分比',
  scale: (lowest, highest) => `限制在 ${lowest}–${highest}`,
  limit: (words, rule) => `${words}：${rule}`,
  rounding: '取整',
  disqualified: (rule) => `淘汰：${rule}`,
};

const zhTW: Reasons = {
  ...zhCN,
  score: '評分',
  band: '等級',
  other: '其他',
  due: '期限',
  missing: '缺少',
  ask: '下一個問題',
  withIssues: (title, issues) => `${title} ⚠ ${issues} 個問題`,
  between: (column, condition, from, to) => `${column} ${condition} ${from} 和 ${to}`,
  times: (activity, times, days) => `${days === '' ? '' : `${days} 天內`}${activity} ${times} 次`,
  groupCap: (group) => `${group}的上下限`,
  axisCap: (axis) => `${axis}的上下限`,
  percent: '換算為可得分的百分比',
  rounding: '四捨五入',
};

/** Gives the words of the formulas' results in a language. */
export function reasons(language: Language): Reasons {
  return language === 'zh-CN' ? zhCN : language === 'zh-TW' ? zhTW : en;
}

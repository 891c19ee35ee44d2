/** The words of the model format in three languages; sentences are not here, only what is written in the model tab. Long because it is data. */
import type { Cell, Language } from './model';
import { text } from './text';

/** One word in English, 简体中文 and 繁體中文, then other spellings that are understood but never written. */
type Word = readonly [en: string, zhCN: string, zhTW: string, ...alsoRead: string[]];

/** Titles of sections. */
const sections = {
  settings: ['Settings', '设置', '設定'],
  groups: ['Groups', '分组', '群組'],
  bands: ['Bands', '等级', '等級'],
  rules: ['Rules', '规则', '規則'],
  segments: ['Segments', '细分', '分群'],
  grid: ['Grid', '矩阵', '矩陣'],
  owners: ['Owners', '负责人分配', '負責人分配'],
  questions: ['Questions', '问题', '問題'],
  examples: ['Examples', '示例', '範例'],
  activities: ['Activities', '活动', '活動'],
} as const satisfies Record<string, Word>;

const settings = {
  name: ['Name', '名称', '名稱'],
  language: ['Language', '语言', '語言'],
  asOf: ['As of', '截至日期', '截至日'],
  today: ['Today', '今天', '今日'],
  timeZone: ['Time zone', '时区', '時區'],
  lowest: ['Lowest score', '最低分', '最低分數'],
  highest: ['Highest score', '最高分', '最高分數'],
  total: ['Total', '总分方式', '總分方式'],
  decimals: ['Decimals', '小数位数', '小數位數'],
  blankWords: ['Blank words', '空白词', '空白詞'],
  dateOrder: ['Date order', '日期顺序', '日期順序'],
  decimalSign: ['Decimal sign', '小数点符号', '小數點符號'],
  leadKey: ['Lead key', '线索标识', '潛客識別'],
  outcomeColumn: ['Outcome column', '结果列', '結果欄'],
  wonValues: ['Won values', '赢单值', '成交值'],
  lostValues: ['Lost values', '输单值', '失單值'],
  ownerColumn: ['Owner column', '负责人列', '負責人欄'],
  stageColumn: ['Stage column', '阶段列', '階段欄'],
  reasonColumn: ['Reason column', '原因列', '原因欄'],
  comeBackColumn: ['Come back column', '再联系日期列', '再聯絡日欄'],
  arrivedColumn: ['Arrived column', '到达日期列', '到達日欄'],
  contactedColumn: ['Contacted column', '首次联系列', '首次聯絡欄'],
  sourceColumn: ['Source column', '来源列', '來源欄'],
  opinionColumn: ['Opinion column', '意见列', '意見欄'],
  trendColumn: ['Trend column', '变化列', '變化欄'],
  format: ['Format', '格式版本', '格式版次'],
} as const satisfies Record<string, Word>;

const groupColumns = {
  group: ['Group', '组', '組'],
  axis: ['Axis', '维度', '面向'],
  atMost: ['At most', '上限', '上限'],
  atLeast: ['At least', '下限', '下限'],
} as const satisfies Record<string, Word>;

const bandColumns = {
  band: ['Band', '等级名称', '等級名稱'],
  axis: ['Axis', '维度', '面向'],
  from: ['From', '起始分', '起始分數'],
  color: ['Color', '颜色', '顏色', 'Colour'],
  nextStep: ['Next step', '下一步', '下一步'],
  owner: ['Owner', '负责人', '負責人'],
  respondWithin: ['Respond within', '响应时限', '回應時限'],
} as const satisfies Record<string, Word>;

const ruleColumns = {
  on: ['On', '启用', '啟用'],
  join: ['Join', '连接', '連接'],
  group: ['Group', '组', '組'],
  rule: ['Rule', '规则名称', '規則名稱'],
  column: ['Column', '列', '欄位'],
  condition: ['Condition', '条件', '條件'],
  value: ['Value', '值', '值'],
  to: ['To', '至', '至'],
  weight: ['Weight', '权重', '權重'],
  upTo: ['Up to', '最多计次', '最多計次'],
  halfLife: ['Half-life', '半衰期', '半衰期'],
  since: ['Since', '起算日期列', '起算日欄位'],
  within: ['Within', '天数内', '天數內'],
  count: ['Count', '计数方式', '計數方式'],
  ask: ['Ask', '可询问', '可詢問'],
  note: ['Note', '备注', '備註'],
} as const satisfies Record<string, Word>;

const exampleColumns = {
  lead: ['Lead', '线索', '潛客'],
  band: ['Must be', '应为', '應為'],
  note: ['Note', '备注', '備註'],
} as const satisfies Record<string, Word>;

const activityColumns = {
  activity: ['Activity', '活动名称', '活動名稱'],
  note: ['Note', '备注', '備註'],
} as const satisfies Record<string, Word>;

const segmentColumns = {
  on: ['On', '启用', '啟用'],
  join: ['Join', '连接', '連接'],
  dimension: ['Dimension', '细分维度', '分群面向'],
  segment: ['Segment', '细分名称', '分群名稱'],
  column: ['Column', '列', '欄位'],
  condition: ['Condition', '条件', '條件'],
  value: ['Value', '值', '值'],
  to: ['To', '至', '至'],
  within: ['Within', '天数内', '天數內'],
  count: ['Count', '计数方式', '計數方式'],
  note: ['Note', '备注', '備註'],
} as const satisfies Record<string, Word>;

const gridColumns = {
  cell: ['Cell', '格', '格'],
  name: ['Name', '名称', '名稱'],
  nextStep: ['Next step', '下一步', '下一步'],
} as const satisfies Record<string, Word>;

const ownerColumns = {
  on: ['On', '启用', '啟用'],
  join: ['Join', '连接', '連接'],
  owner: ['Owner', '负责人', '負責人'],
  column: ['Column', '列', '欄位'],
  condition: ['Condition', '条件', '條件'],
  value: ['Value', '值', '值'],
  to: ['To', '至', '至'],
  note: ['Note', '备注', '備註'],
} as const satisfies Record<string, Word>;

const questionColumns = {
  question: ['Question', '问题内容', '問題內容'],
  column: ['Column', '列', '欄位'],
  needed: ['Needed', '必须知道', '必須知道'],
  answers: ['Answers', '可选答案', '可選答案'],
  note: ['Note', '备注', '備註'],
} as const satisfies Record<string, Word>;

/** The columns of the tab in which activities are written down. */
const logColumns = {
  lead: ['Lead', '线索', '潛客', '潜在客户', '潛在客戶'],
  activity: ['Activity', '活动', '活動'],
  date: ['Date', '日期', '日期'],
  count: ['Count', '次数', '次數'],
  note: ['Note', '备注', '備註'],
} as const satisfies Record<string, Word>;

/** How the events of an activity are counted. */
const counts = {
  each: ['each', '每次', '每次'],
  once: ['once', '仅一次', '僅一次'],
  onceADay: ['once a day', '每天一次', '每天一次'],
  distinct: ['distinct', '不同备注', '不同備註'],
} as const satisfies Record<string, Word>;

/** Columns that are no column of the sheet: "Activity › Pricing page", "Lead › Score". */
const origins = {
  activity: ['Activity', '活动', '活動'],
  lead: ['Lead', '线索', '潛客'],
} as const satisfies Record<string, Word>;

/** What stands behind "Lead ›". */
const leadFacts = {
  score: ['Score', '评分', '評分'],
  band: ['Band', '等级', '等級'],
  grid: ['Grid', '矩阵', '矩陣'],
  completeness: ['Completeness', '完整度', '完整度'],
  grade: ['Grade', '资料等级', '資料等級'],
} as const satisfies Record<string, Word>;

const conditions = {
  is: ['is', '等于', '等於'],
  isNot: ['is not', '不等于', '不等於'],
  contains: ['contains', '包含', '包含'],
  containsNot: ['does not contain', '不包含', '不包含'],
  hasWord: ['has word', '含有词', '含有詞'],
  startsWith: ['starts with', '开头是', '開頭是'],
  endsWith: ['ends with', '结尾是', '結尾是'],
  includes: ['includes', '选项包括', '選項包括'],
  includesNot: ['does not include', '选项不包括', '選項不包括'],
  atLeast: ['at least', '至少', '至少'],
  moreThan: ['more than', '大于', '大於'],
  atMost: ['at most', '至多', '至多'],
  lessThan: ['less than', '小于', '小於'],
  between: ['between', '介于', '介於'],
  inTheLast: ['in the last', '在最近天数内', '在最近天數內'],
  notInTheLast: ['not in the last', '不在最近天数内', '不在最近天數內'],
  inTheNext: ['in the next', '在未来天数内', '在未來天數內'],
  before: ['before', '早于', '早於'],
  onOrAfter: ['on or after', '不早于', '不早於'],
  isBlank: ['is blank', '为空', '為空'],
  isNotBlank: ['is not blank', '不为空', '不為空'],
  isChecked: ['is checked', '已勾选', '已勾選'],
  isNotChecked: ['is not checked', '未勾选', '未勾選'],
  each: ['each', '每', '每'],
  amount: ['amount', '按数量', '按數量'],
  isEmail: ['is an email', '是邮箱', '是電子郵件'],
  isFreeEmail: ['is a free email', '是免费邮箱', '是免費電子郵件'],
  isBusinessEmail: ['is a business email', '是企业邮箱', '是企業電子郵件'],
  hasDomain: ['has domain', '域名是', '網域是'],
} as const satisfies Record<string, Word>;

const joins = {
  and: ['and', '且', '且'],
  or: ['or', '或', '或'],
  else: ['else', '否则', '否則'],
} as const satisfies Record<string, Word>;

const axes = {
  fit: ['Fit', '匹配度', '契合度'],
  engagement: ['Engagement', '参与度', '互動度'],
} as const satisfies Record<string, Word>;

/** What a Weight may say besides a number; `at most` and `at least` are followed by a score or a band. */
const weights = {
  disqualify: ['disqualify', '淘汰', '淘汰'],
  atMost: ['at most', '至多', '至多'],
  atLeast: ['at least', '至少', '至少'],
} as const satisfies Record<string, Word>;

const fromWords = {
  disqualified: ['disqualified', '已淘汰', '已淘汰'],
} as const satisfies Record<string, Word>;

const totals = {
  points: ['points', '分数', '分數'],
  percent: ['percent of attainable', '可得分百分比', '可得分百分比'],
} as const satisfies Record<string, Word>;

const dateOrders = {
  dayFirst: ['day first', '日在前', '日在前'],
  monthFirst: ['month first', '月在前', '月在前'],
} as const satisfies Record<string, Word>;

const languages = {
  en: ['en', 'en', 'en', 'English'],
  'zh-CN': ['zh-CN', 'zh-CN', 'zh-CN', '简体中文'],
  'zh-TW': ['zh-TW', 'zh-TW', 'zh-TW', '繁體中文'],
} as const satisfies Record<string, Word>;

/** Every word of the model format, by the place it is used in; within one place no word means two things. */
export const vocabulary = {
  sections,
  settings,
  groupColumns,
  bandColumns,
  ruleColumns,
  exampleColumns,
  activityColumns,
  segmentColumns,
  gridColumns,
  ownerColumns,
  questionColumns,
  logColumns,
  counts,
  origins,
  leadFacts,
  conditions,
  joins,
  axes,
  weights,
  fromWords,
  totals,
  dateOrders,
  languages,
} as const;

export type Place = keyof typeof vocabulary;
export type Term<P extends Place> = keyof (typeof vocabulary)[P] & string;
export type ConditionName = Term<'conditions'>;

/** The languages of the format, in the order of a word's spellings. */
export const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

/** The words of a place by their meanings, in the order in which they are written. */
export function termsOf<P extends Place>(place: P): readonly Term<P>[] {
  return Object.keys(vocabulary[place]) as Term<P>[];
}

/** Finds what a cell means at a place of the model tab, in any language; undefined where it is no word of that place. */
export function meaning<P extends Place>(place: P, cell: unknown): Term<P> | undefined {
  if (typeof cell !== 'string') return undefined;
  return indexOf(place).get(text(cell)) as Term<P> | undefined;
}

/** The word to write for a meaning, in a language. */
export function word<P extends Place>(place: P, term: Term<P>, language: Language): string {
  return spellings(place, term)[LANGUAGES.indexOf(language)] ?? '';
}

/** The language in which a section's title is written; English where two languages share the word. */
export function languageOfTitle(section: Term<'sections'>, cell: Cell): Language | undefined {
  if (typeof cell !== 'string') return undefined;
  const title = text(cell);
  return LANGUAGES.find((language) => text(word('sections', section, language)) === title);
}

/** All words of a place with their meanings, longest first, for finding a word at the start of a text. */
export function wordsOf<P extends Place>(place: P): readonly (readonly [string, Term<P>])[] {
  return [...indexOf(place)].sort(([a], [b]) => b.length - a.length) as [string, Term<P>][];
}

const indexes: { [P in Place]?: ReadonlyMap<string, string> } = {};

function indexOf(place: Place): ReadonlyMap<string, string> {
  let index = indexes[place];
  if (!index) {
    const entries = termsOf(place).flatMap((term) =>
      // Words of the format are written in their plain form: lower case is all that comparing them takes.
      spellings(place, term).map((spelling) => [spelling.toLowerCase(), term] as const),
    );
    index = new Map(entries);
    indexes[place] = index;
  }
  return index;
}

function spellings(place: Place, term: string): readonly string[] {
  return (vocabulary[place] as Record<string, Word>)[term] ?? [];
}

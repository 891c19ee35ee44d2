/** The words that the tabs of lists are written in, in three languages; each is understood in any of them. */
import { LANGUAGES, type Language, type Place, type Term, text, word } from '../engine';

/** One word in English, 简体中文 and 繁體中文. */
type Word = readonly [en: string, zhCN: string, zhTW: string];
type Words = { readonly [term: string]: Word };

/** What the tabs are called. */
const tabs = {
  handOver: ['Hand-over', '线索移交', '潛客移交'],
  notes: ['Lead notes', '线索备注', '潛客備註'],
  dashboard: ['Dashboard', '仪表板', '儀表板'],
  stamps: ['Lead log', '线索变动', '潛客變動'],
  scores: ['Score history', '评分历史', '評分歷史'],
} as const satisfies Words;

const handOver = {
  mark: ['New', '新', '新'],
  lead: ['Lead', '线索', '潛客'],
  score: ['Score', '评分', '評分'],
  band: ['Band', '等级', '等級'],
  trend: ['Trend, 7 days', '近 7 天变化', '近 7 天變化'],
  why: ['Why', '原因', '原因'],
  nextStep: ofFormat('bandColumns', 'nextStep'),
  owner: ofFormat('bandColumns', 'owner'),
  dueBy: ['Due by', '最迟联系', '最遲聯絡'],
  handedOver: ['Handed over on', '移交日期', '移交日期'],
} as const satisfies Words;

/** What stands in the first column of the hand-over list. */
const marks = {
  fresh: ['New', '新', '新'],
  dropped: ['Dropped', '已降级', '已降級'],
  closed: ['Closed', '已结束', '已結束'],
} as const satisfies Words;

const stamps = {
  lead: ['Lead', '线索', '潛客'],
  score: ['Score', '评分', '評分'],
  band: ['Band', '等级', '等級'],
  bandSince: ['Band since', '等级起始', '等級起始'],
  stage: ['Stage', '阶段', '階段'],
  stageSince: ['Stage since', '阶段起始', '階段起始'],
} as const satisfies Words;

const scores = {
  lead: ['Lead', '线索', '潛客'],
  when: ['When', '时间', '時間'],
  score: ['Score', '评分', '評分'],
  band: ['Band', '等级', '等級'],
} as const satisfies Words;

/** The columns that people fill in, where the settings do not name others; `dimension` says which segments suggest a stage. */
const entries = {
  lead: ['Lead', '线索', '潛客'],
  stage: ['Stage', '阶段', '階段'],
  reason: ['Reason', '淘汰原因', '淘汰原因'],
  comeBack: ['Come back', '再联系日期', '再聯絡日'],
} as const satisfies Words;

/** Where a lead is on its way; in the order of a funnel, then those set aside. */
const stages = {
  marketing: ['marketing-qualified', '市场认可', '行銷認可'],
  information: ['information-qualified', '信息认可', '資訊認可'],
  accepted: ['sales-accepted', '销售接受', '業務接受'],
  sales: ['sales-qualified', '销售认可', '業務認可'],
  now: ['now', '现在购买', '現在購買'],
  later: ['later', '以后再说', '以後再說'],
  unlikely: ['unlikely', '可能性低', '可能性低'],
  unqualified: ['unqualified', '不合格', '不合格'],
} as const satisfies Words;

/** Why a lead is unqualified. */
const reasons = {
  budget: ['budget', '预算', '預算'],
  function: ['function', '功能', '功能'],
  criteria: ['criteria', '标准', '標準'],
  authority: ['authority', '决策权', '決策權'],
  industry: ['industry', '行业', '產業'],
  spam: ['spam', '垃圾信息', '垃圾訊息'],
} as const satisfies Words;

const dashboard = {
  bands: ['Leads by band', '各等级线索', '各等級潛客'],
  overTime: ['Leads by month and band', '各月各等级线索', '各月各等級潛客'],
  channels: ['Channels', '渠道', '管道'],
  funnel: ['Leads by stage', '各阶段线索', '各階段潛客'],
  service: ['Service levels kept', '按时联系率', '準時聯絡率'],
  movers: ['Movers of the week', '本周评分变动', '本週評分變動'],
  band: ['Band', '等级', '等級'],
  month: ['Month', '月份', '月份'],
  source: ['Source', '来源', '來源'],
  stage: ['Stage', '阶段', '階段'],
  who: ['Band or owner', '等级或负责人', '等級或負責人'],
  leads: ['Leads', '线索数', '潛客數'],
  share: ['Share', '占比', '占比'],
  meanScore: ['Mean score', '平均评分', '平均評分'],
  won: ['Won', '赢单', '成交'],
  lost: ['Lost', '输单', '失單'],
  winRate: ['Win rate', '赢单率', '成交率'],
  kept: ['Kept', '按时', '準時'],
  missed: ['Missed', '超时', '逾時'],
  waiting: ['Not due yet', '未到期', '未到期'],
  keptShare: ['Share kept', '按时率', '準時率'],
  lead: ['Lead', '线索', '潛客'],
  weekAgo: ['A week ago', '一周前', '一週前'],
  now: ['Now', '现在', '現在'],
  change: ['Change', '变化', '變化'],
  bandThen: ['Band then', '当时等级', '當時等級'],
  bandNow: ['Band now', '现在等级', '現在等級'],
  noBand: ['No band', '无等级', '無等級'],
  noStage: ['No stage', '无阶段', '無階段'],
  unknown: ['Unknown', '未知', '未知'],
  others: ['Others', '其他', '其他'],
  nobody: ['Nobody', '无人负责', '無人負責'],
} as const satisfies Words;

/** Every word of the lists, by the place it is used in. */
export const listVocabulary = { tabs, handOver, marks, stamps, scores, entries, stages, reasons, dashboard };

export type ListPlace = keyof typeof listVocabulary;
export type ListTerm<P extends ListPlace> = keyof (typeof listVocabulary)[P] & string;
export type Stage = ListTerm<'stages'>;
export type ReasonOut = ListTerm<'reasons'>;

/** Every meaning of a place, in the order in which they are written. */
export function listTerms<P extends ListPlace>(place: P): readonly ListTerm<P>[] {
  return Object.keys(listVocabulary[place]) as ListTerm<P>[];
}

/** The word to write for a meaning, in a language. */
export function listWord<P extends ListPlace>(place: P, term: ListTerm<P>, language: Language): string {
  return spellings(place, term)[LANGUAGES.indexOf(language)] ?? '';
}

/** What a cell means at a place, in any language; undefined where it is no word of that place. */
export function listMeaning<P extends ListPlace>(place: P, cell: unknown): ListTerm<P> | undefined {
  if (typeof cell !== 'string' || cell === '') return undefined;
  const wanted = text(cell);
  return listTerms(place).find((term) => spellings(place, term).some((spelling) => text(spelling) === wanted));
}

function spellings(place: ListPlace, term: string): readonly string[] {
  return (listVocabulary[place] as Words)[term] ?? [];
}

/** A word that the model format has already. */
function ofFormat<P extends Place>(place: P, term: Term<P>): Word {
  return [word(place, term, 'en'), word(place, term, 'zh-CN'), word(place, term, 'zh-TW')];
}

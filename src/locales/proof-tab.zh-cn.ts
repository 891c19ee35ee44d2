/** The Proof tab in Simplified Chinese. */
import type { ProofTexts } from './proof-tab';

export const zhCN = {
  tab: '效果验证',
  intro: '{model}，{day}。Lead Score > 效果验证 会重写这八列；您放在右侧或下方的内容保持不变。',

  first: '若按评分先联系 {called} 条线索，其中 {won} 条成交；随机联系则为 {atRandom} 条。',
  pairs: '每 100 对赢单与输单线索中，赢单评分更高的有 {pairs} 对（{low} 至 {high}）；随机为 50 对。',
  ended: '{ended} 条已结束的线索中，{won} 条赢单（{rate}%）。另有 {open} 条仍在进行，未计入。',
  later: '按时间先后：{day} 以来的 {ended} 条线索，每 100 对中赢单评分更高的有 {pairs} 对（{low} 至 {high}）。',
  laterAndBefore:
    '按时间先后：{day} 以来的 {ended} 条线索，每 100 对中赢单评分更高的有 {pairs} 对（{low} 至 {high}）；此前为 {before} 对。',
  caution: '评分按今天的数据计算。若规则读取临近结束才填写的列，结果会显得比实际更好。',

  noOutcomeColumn: '请在工作表“{tab}”的设置“{setting}”旁填写表示线索结果的列名，然后再次选择 Lead Score > 效果验证。',
  columnMissing:
    '没有列表含有“{column}”列（工作表“{tab}”的设置“{setting}”）。请改正列名，然后再次选择 Lead Score > 效果验证。',
  noneEnded:
    '还没有线索赢单或输单。请在“{column}”列填写结果，或在工作表“{tab}”的“{wonSetting}”和“{lostSetting}”旁填写您的用词。',
  onlyWon: '{won} 条线索赢单，没有输单。请在“{column}”列也填写输单，或在工作表“{tab}”的“{lostSetting}”旁填写您的用词。',
  onlyLost:
    '{lost} 条线索输单，没有赢单。请在“{column}”列也填写赢单，或在工作表“{tab}”的“{wonSetting}”旁填写您的用词。',
  tooFew:
    '目前赢单 {won} 条，输单 {lost} 条。各满 {least} 条后，这里会显示评分的效果。请继续在“{column}”列填写线索的结果。',

  bands: '各等级赢单率',
  bandsHint: '真实赢单率有 95% 的把握在下限与上限之间。提升度：相对于全部线索赢单率的倍数。',
  gain: '联系多少，赢单多少',
  gainHint: '评分最高的先联系。另一条线：不分先后地联系。',
  calibration: '各评分赢单率',
  calibrationHint: '预期：这样的评分所代表的赢单率，应在下限与上限之间。',
  months: '逐月情况',
  monthsHint: '按线索到达的月份。赢单评分更高：成对比较时的比例，50% 为随机。',

  band: '等级',
  all: '全部',
  noBand: '无等级',
  winRate: '赢单率',
  low: '95% 下限',
  high: '95% 上限',
  endedLeads: '已结束',
  won: '赢单',
  lost: '输单',
  lift: '提升度',
  shareOfWins: '占赢单',
  called: '联系的线索',
  byScore: '按评分',
  atRandom: '随机',
  wins: '占全部赢单的比例',
  score: '评分',
  expected: '预期',
  month: '月份',
  pairsWon: '赢单更高',
} as const satisfies ProofTexts;

/** Readiness in Simplified Chinese. */
import type { ReadinessTexts } from './readiness';

export const zhCN: ReadinessTexts = {
  enoughLeads: '线索够多吗？共 {leads} 条；约 {enough} 条以上、无法逐一致电时，评分才划算。',
  enoughLeadsLately:
    '线索够多吗？共 {leads} 条，其中近 30 天 {lately} 条；约 {enough} 条以上、无法逐一致电时，评分才划算。',
  followUp:
    '销售是否按约定跟进？最高等级的 {top} 条线索中已联系 {contacted} 条；{bands} 个等级中有 {agreed} 个约定了响应时限。',
  followUpUnknown: '销售是否按约定跟进？没有首次联系列，无从得知；{bands} 个等级中有 {agreed} 个约定了响应时限。',
  bothKinds:
    '两类数据都有吗？{fitRules} 条规则看线索是谁（单元格已知 {fit}%），{engagementRules} 条规则看线索做了什么（已知 {engagement}%）。',
  customer: '理想客户已有描述：{rules} 条规则看线索是谁，至少需要 {enough} 条。',
  behaviour: '行为计入评分：{rules} 条规则看线索做了什么，至少需要 {enough} 条。',
  negative: '负面信号会扣分：{rules} 条规则。',
  dealBreakers: '已列出一票否决项：{rules} 条规则会淘汰线索。',
  handOverAgreed: '市场与销售已就等级达成一致：{bands} 个等级中有 {steps} 个写明了下一步。',
  outcomes: '结果有反馈：赢单 {won} 条，输单 {lost} 条；各有 {enough} 条以上即可从中学习规则。',
  trackOnly: '如同初创公司：只有 {leads} 条线索，请逐一沟通。先记录来源和已知信息，评分可以稍后。',
  untilEnough: '再有 {missing} 条线索评分才划算：按目前速度约需 {months} 个月。',
  untilUnknown: '再有 {missing} 条线索评分才划算。有了到达日期列即可估算所需时间。',
  rulesOnly:
    '如同成长期公司：按市场与销售共同认可的规则评分，并记录赢单与输单（目前 {won} 条和 {lost} 条；各 {enough} 条以上才有参考价值）。',
  rulesAndLearning: '如同成熟公司：按规则评分，用 {won} 条赢单和 {lost} 条输单检验并改进规则，并对各细分区别对待。',
};

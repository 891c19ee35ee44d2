/** What the sidebar says about proof, in Simplified Chinese. */
import type { ProofTexts } from './proof.en';

export const proofZhCN: ProofTexts = {
  moreProof: '验证与学习',
  proofTitle: '验证',
  proofHint: '用线索的结果检验分数',
  partLoading: '正在载入…',
  thresholdsTitle: '分数线',
  learnTitle: '学习分值',
  idealTitle: '理想客户',
  driftTitle: '变化',
  opinionsTitle: '销售怎么看',
  twoModelsTitle: '两个模型',

  proofFirst: '分数最高的 {called} 条线索中，{won} 条赢单；随机联系则为 {random} 条。',
  proofPairs: '每 100 对赢单与输单线索中，有 {share} 对是赢单的分数更高（{low} 至 {high}）。',
};

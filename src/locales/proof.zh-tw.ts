/** What the sidebar says about proof, in Traditional Chinese. */
import type { ProofTexts } from './proof.en';

export const proofZhTW: ProofTexts = {
  moreProof: '驗證與學習',
  proofTitle: '驗證',
  proofHint: '以潛客的結果檢驗分數',
  partLoading: '正在載入…',
  thresholdsTitle: '門檻',
  learnTitle: '學習點數',
  idealTitle: '理想客戶',
  driftTitle: '變化',
  opinionsTitle: '業務怎麼看',
  twoModelsTitle: '兩個模型',

  proofFirst: '分數最高的 {called} 筆潛客中，{won} 筆成交；隨機聯絡則為 {random} 筆。',
  proofPairs: '每 100 對成交與未成交的潛客中，有 {share} 對是成交的分數較高（{low} 至 {high}）。',
};

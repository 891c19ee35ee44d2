/** Readiness in Traditional Chinese. */
import type { ReadinessTexts } from './readiness';

export const zhTW: ReadinessTexts = {
  enoughLeads: '潛客夠多嗎？共 {leads} 筆；約 {enough} 筆以上、無法逐一致電時，評分才划算。',
  enoughLeadsLately:
    '潛客夠多嗎？共 {leads} 筆，其中近 30 天 {lately} 筆；約 {enough} 筆以上、無法逐一致電時，評分才划算。',
  followUp:
    '業務是否依約跟進？最高等級的 {top} 筆潛客中已聯絡 {contacted} 筆；{bands} 個等級中有 {agreed} 個約定了回應時限。',
  followUpUnknown: '業務是否依約跟進？沒有首次聯絡欄，無從得知；{bands} 個等級中有 {agreed} 個約定了回應時限。',
  bothKinds:
    '兩類資料都有嗎？{fitRules} 條規則看潛客是誰（儲存格已知 {fit}%），{engagementRules} 條規則看潛客做了什麼（已知 {engagement}%）。',
  customer: '理想客戶已有描述：{rules} 條規則看潛客是誰，至少需要 {enough} 條。',
  behaviour: '行為計入評分：{rules} 條規則看潛客做了什麼，至少需要 {enough} 條。',
  negative: '負面訊號會扣分：{rules} 條規則。',
  dealBreakers: '已列出一票否決項：{rules} 條規則會淘汰潛客。',
  handOverAgreed: '行銷與業務已就等級達成共識：{bands} 個等級中有 {steps} 個寫明了下一步。',
  outcomes: '結果有回饋：成交 {won} 筆，失單 {lost} 筆；各有 {enough} 筆以上即可從中學習規則。',
  trackOnly: '如同新創公司：只有 {leads} 筆潛客，請逐一洽談。先記錄來源和已知資訊，評分可以稍後。',
  untilEnough: '再有 {missing} 筆潛客評分才划算：按目前速度約需 {months} 個月。',
  untilUnknown: '再有 {missing} 筆潛客評分才划算。有了到達日期欄即可估算所需時間。',
  rulesOnly:
    '如同成長期公司：依行銷與業務共同認可的規則評分，並記錄成交與失單（目前 {won} 筆和 {lost} 筆；各 {enough} 筆以上才有參考價值）。',
  rulesAndLearning: '如同成熟公司：依規則評分，用 {won} 筆成交和 {lost} 筆失單檢驗並改進規則，並對各分群區別對待。',
};

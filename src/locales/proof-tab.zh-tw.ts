/** The Proof tab in Traditional Chinese. */
import type { ProofTexts } from './proof-tab';

export const zhTW = {
  tab: '成效驗證',
  intro: '{model}，{day}。Lead Score > 成效驗證 會重寫這八欄；您放在右側或下方的內容保持不變。',

  first: '若依評分先聯絡 {called} 筆潛客，其中 {won} 筆成交；隨機聯絡則為 {atRandom} 筆。',
  pairs: '每 100 對成交與失單潛客中，成交者評分較高的有 {pairs} 對（{low} 至 {high}）；隨機為 50 對。',
  ended: '{ended} 筆已結束的潛客中，{won} 筆成交（{rate}%）。另有 {open} 筆仍在進行，未計入。',
  later: '依時間先後：{day} 以來的 {ended} 筆潛客，每 100 對中成交者評分較高的有 {pairs} 對（{low} 至 {high}）。',
  laterAndBefore:
    '依時間先後：{day} 以來的 {ended} 筆潛客，每 100 對中成交者評分較高的有 {pairs} 對（{low} 至 {high}）；此前為 {before} 對。',
  reviewDue: '應檢查模型：{reasons}。比較的是 {from} 以來與此前到達的潛客。',
  steady: '{from} 以來的潛客、評分和成交率與此前一致，無需檢查模型。',
  scoresMoved: '評分的分布變了',
  aucFell: '評分區分成交與失單的能力下降（每 100 對 {now} 對，此前 {before} 對）',
  baseChanged: '成交率從 {before}% 變為 {now}%',
  bandChanged: '「{name}」的成交率從 {before}% 變為 {now}%',
  columnMoved: '「{name}」欄的值變了',
  caution: '評分依今天的資料計算。若規則讀取臨近結束才填寫的欄，結果會顯得比實際更好。',

  noOutcomeColumn:
    '請在工作表「{tab}」的設定「{setting}」旁填寫表示潛客結果的欄名，然後再次選擇 Lead Score > 成效驗證。',
  columnMissing:
    '沒有清單含有「{column}」欄（工作表「{tab}」的設定「{setting}」）。請改正欄名，然後再次選擇 Lead Score > 成效驗證。',
  noneEnded:
    '還沒有潛客成交或失單。請在「{column}」欄填寫結果，或在工作表「{tab}」的「{wonSetting}」和「{lostSetting}」旁填寫您的用詞。',
  onlyWon:
    '{won} 筆潛客成交，沒有失單。請在「{column}」欄也填寫失單，或在工作表「{tab}」的「{lostSetting}」旁填寫您的用詞。',
  onlyLost:
    '{lost} 筆潛客失單，沒有成交。請在「{column}」欄也填寫成交，或在工作表「{tab}」的「{wonSetting}」旁填寫您的用詞。',
  tooFew:
    '目前成交 {won} 筆，失單 {lost} 筆。各滿 {least} 筆後，這裡會顯示評分的成效。請繼續在「{column}」欄填寫潛客的結果。',

  bands: '各等級成交率',
  bandsHint: '真實成交率有 95% 的把握在下限與上限之間。提升度：相對於全部潛客成交率的倍數。',
  gain: '聯絡多少，成交多少',
  gainHint: '評分最高的先聯絡。另一條線：不分先後地聯絡。',
  calibration: '各評分成交率',
  calibrationHint: '預期：這樣的評分所代表的成交率，應在下限與上限之間。',
  months: '逐月情況',
  monthsHint: '依潛客到達的月份。AUC：成對比較時成交者評分較高的比例，50% 為隨機。',
  drift: '前後對比',
  driftHint: '依到達時間分為前後兩半，比較成交率。有變化：超出偶然的程度。',
  moved: '變化之處',
  movedHint: '後一半與前一半的差異（PSI），0.25 起為很大。潛客較少時偶然的差異視為穩定。',

  band: '等級',
  all: '全部',
  noBand: '無等級',
  winRate: '成交率',
  low: '95% 下限',
  high: '95% 上限',
  endedLeads: '已結束',
  won: '成交',
  lost: '失單',
  lift: '提升度',
  shareOfWins: '占成交',
  called: '聯絡的潛客',
  byScore: '依評分',
  atRandom: '隨機',
  wins: '占全部成交的比例',
  score: '評分',
  expected: '預期',
  month: '月份',
  auc: 'AUC',
  before: '此前',
  now: '現在',
  endedBefore: '此前結束',
  endedNow: '現在結束',
  change: '變化',
  changed: '有變化',
  column: '欄',
  psi: 'PSI',
  reading: '判斷',
  isSteady: '穩定',
  isMoved: '有變化',
  isMovedMuch: '變化很大',
} as const satisfies ProofTexts;

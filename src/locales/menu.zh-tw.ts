/** The menu's sentences in Traditional Chinese. */
import type { MenuSentences } from './menu';

const list = (words: readonly string[]): string => words.join('、');

export const zhTW: MenuSentences = {
  addOn: 'Lead Score',
  startHere: '從這裡開始',
  rulesSidebar: '規則側邊欄',
  addScoreColumns: '新增評分欄',
  recolourRows: '重新上色',
  checkTheModel: '檢查模型',

  modelTab: '潛客模型',
  modelIntro: '修改權重、值或門檻，評分和顏色會跟著更新。Lead Score > 檢查模型 會指出需要修正之處。',
  history: '潛客模型歷史',
  historyColumns: ['版本', '時間', '備註', '變更內容', '變動潛客數', '手動修改', '校驗碼', '模型'],
  ready: '潛客評分已就緒',
  made: (leads, rules, tab) => `已依工作表「${tab}」中的 ${rules} 條規則為 ${leads} 筆潛客評分。`,
  alreadyThere: (tab) => `一切就緒：此工作表依「${tab}」中的模型評分，未做任何變更。`,
  restored: (what) => `已還原：${list(what)}。`,
  theModelTab: '模型工作表',
  theModelName: (name) => `名稱 ${name}`,
  theFormulas: (number) => `${number} 個評分欄`,
  theColours: '顏色',
  changeAWeight: (tab) => `在「${tab}」中修改權重，評分和顏色會跟著更新。`,
  leftOut: (rules) =>
    `此清單沒有相應的欄位，以下規則未加入：${list(rules.slice(0, 9))}${rules.length > 9 ? ` 等 ${rules.length} 條` : ''}。`,
  volatile: (columns, range) =>
    `Google 不允許評分公式讀取 NOW() 或 RAND()，如 ${list(columns)}，因此潛客範圍為 ${range}。改用 TODAY() 或貼上值即可為整個清單評分。`,
  outsideRange: (columns) => `以下欄位在此範圍之外，沒有規則：${list(columns)}。`,
  secondLine: (row) => `第 ${row} 列看起來是標題的第二列，目前當作潛客評分。請把所有欄位名稱放在同一列。`,
  noLeads: '標題下方還沒有潛客。新增資料列後會自動評分。',
  noFreeze: '標題中有合併的儲存格，無法凍結。',
  columnsAdded: (number) => `已新增 ${number} 個評分欄。`,
  columnsThere: '評分、等級和原因欄都已存在，未做任何變更。',
  coloured: (bands) => `已依 ${bands} 個等級上色。`,
  colouredAlready: '顏色已是最新，未做任何變更。',

  noIssues: (tab) => `「${tab}」中的模型沒有問題。`,
  issues: (errors, warnings, tab) =>
    `${[errors > 0 ? `${errors} 個錯誤` : '', warnings > 0 ? `${warnings} 個提醒` : ''].filter((part) => part !== '').join('，')}：請見工作表「${tab}」中的附註。`,
  more: (number) => `……還有 ${number} 個。`,
  notChecked: '沒有工作表顯示此模型的評分，因此未檢查欄位和值。請在潛客所在的工作表選擇「從這裡開始」。',
  blocked: (formula, cell) => `${formula} 中的公式無法顯示評分，因為 ${cell} 不是空的。請清除或移走 ${cell} 的內容。`,
  blockedNowhere: (formula) => `${formula} 中的公式顯示錯誤。請選擇「從這裡開始」來還原。`,

  volatileInside: (columns) =>
    `評分公式無法讀取 ${list(columns)}：Google 不允許其中有 NOW() 或 RAND()。請改用 TODAY() 或貼上值。`,
  emptyTab: '此工作表是空的。請貼上或匯入潛客，第一列為欄位名稱，然後選擇「從這裡開始」。',
  noHeader: '找不到標題列。請在第一筆潛客上方的一列寫上欄位名稱（如 公司、職稱、電子郵件），然後選擇「從這裡開始」。',
  headerError: (cell) => `標題列的 ${cell} 顯示錯誤。請在那裡填寫欄位名稱，然後選擇「從這裡開始」。`,
  everythingVolatile:
    'Google 不允許評分公式讀取 NOW() 或 RAND()，而此處每一欄都有。請改為貼上值，然後選擇「從這裡開始」。',
  thisIsTheModel: '此工作表是模型。請開啟潛客所在的工作表，再選擇「從這裡開始」。',
  nameTaken: (name, where) =>
    `名稱 ${name} 屬於 ${where}，那裡不是模型。請重新命名（資料 > 已命名範圍），然後再次選擇「從這裡開始」。未做任何變更。`,
  noModel: '此試算表還沒有適用於此工作表的模型。請選擇「從這裡開始」。',
  noModelRules: (where) => `${where} 中沒有規則。請從版本記錄還原該工作表。`,
  noScoreColumns: '此工作表沒有評分欄。請選擇「從這裡開始」，或開啟已評分的潛客工作表。',
  noBandColumn: '此工作表沒有等級欄，而資料列是依等級上色的。請選擇「新增評分欄」，然後選擇「重新上色」。',
  noBandColours: (tab) => `沒有等級設定了顏色。請在工作表「${tab}」的「顏色」欄填寫，例如 #F4A259。`,
  protectedCells: (where) => `${where} 受到保護，您無權編輯。請聯絡其擁有者。未做任何變更。`,
  otherTab: (tab) => `這裡的評分公式讀取工作表「${tab}」中的潛客。請開啟該工作表後再試。`,
  busy: '有人正在此試算表中設定 Lead Score。請稍候再試。',
  refused: (message) => `Google 試算表拒絕了操作：${message} 請重新載入頁面後再試。`,
};

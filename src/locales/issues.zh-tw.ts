/** What is wrong with a model and what to do about it, in 繁體中文. */
import type { IssueSentences } from './issues';

export const zhTW: IssueSentences = {
  noRules: '沒有名為「規則」的區段，因此無法評分。請單獨用一列寫上「規則」，並在下一列寫上欄位名稱。',
  repeatedSection: '「{section}」區段重複出現，這一處不會讀取。請把其中各列移到第一處。',
  unknownColumnName: '模型沒有名為「{name}」的欄位，因此不會讀取。請更正名稱；若是您自己的欄位，可以保留。',
  repeatedColumnName: '有兩欄都叫「{name}」，只讀取第一欄。請重新命名或刪除這一欄。',
  unknownSetting: '沒有名為「{setting}」的設定，因此不會讀取。請更正名稱，或刪除這一列。',
  repeatedSetting: '「{setting}」設定了兩次，只有第一次有效。請刪除這一列。',

  settingUnreadable: '「{value}」不適用於「{setting}」，因此未採用。可以填寫：{example}。',
  lowestAboveHighest: '最低分數高於最高分數，因此評分以 0 到 100 計算。請對調兩者。',
  settingColumnMissing: [
    '潛客表中沒有名為「{name}」的欄位，「{setting}」未生效。是不是「{nearest}」？',
    '潛客表中沒有名為「{name}」的欄位，「{setting}」未生效。請填寫標題列中的欄位名稱。',
  ],
  percentWithoutMaximum:
    '百分比需要一個大於 0 的最高總分，而這些規則沒有，因此改用分數。請為計次的規則填寫「最多計次」，或為其所屬的組填寫「上限」。',

  axisUnknown: '沒有名為「{axis}」的面向。請填寫「契合度」或「互動度」，或者留空。',
  limitUnreadable: '「{value}」不是數字，因此這裡沒有限制。請填寫數字（如 40），或清空儲存格。',
  atLeastAboveAtMost: '下限高於上限，因此兩者都不生效。請對調，或清空其中一個。',
  groupRepeated: '「{group}」列出了兩次，只有第一列有效。請刪除這一列。',
  groupNotListed: '「群組」中沒有列出「{group}」，因此它沒有上下限。請在那裡新增，或更正這裡的名稱。',
  groupCapSwallows: '上限 {atMost} 讓「{group}」的規則所給的分數少了 {share}%。請提高上限，或降低權重。',

  fromUnreadable: '「{value}」不是分數，因此等級「{band}」未採用。請填寫該等級的最低分數，例如 70。',
  bandWithoutName: '這個等級沒有名稱，因此未採用。請在「等級名稱」中填寫。',
  bandRepeated: '有兩個等級都叫「{band}」。請為它們取不同的名稱。',
  bandsOutOfOrder: '各等級的門檻既不是由低到高，也不是由高到低：「{band}」的次序不對。請檢查它的起始分數。',
  thresholdUnreachable: [
    '沒有潛客能進入等級「{band}」：它的分數全都屬於「{next}」。請修改其中一個的起始分數。',
    '沒有潛客能進入等級「{band}」（起始分數 {from}）：依現有規則，評分介於 {lowest} 到 {highest}。請修改起始分數或權重。',
    '沒有潛客能進入等級「{band}」：現有規則給不出這樣的評分。請修改起始分數或權重。',
  ],
  respondWithinUnreadable: '「{value}」不是小時數，因此未採用。請填寫數字（如 24），或清空儲存格。',

  ruleOff: '這條規則已停用，不計分。勾選「啟用」即可使用。',
  onUnreadable: '「{value}」既不是 TRUE 也不是 FALSE，規則仍會計分。請使用核取方塊，或清空儲存格。',
  joinWithoutRule: '上方沒有規則可供「{join}」連接，因此這一列未採用。請清空「連接」，或把這一列移到所屬規則的下方。',
  joinUnknown: '「連接」不能填寫「{join}」，因此整條規則未採用。請填寫「且」、「或」、「否則」，或者留空。',
  joinOfAnotherRule: [
    '這一列寫的是「{name}」，卻排在規則「{rule}」下面，因此該規則未採用。可能是排序打亂了各列：請移回原處，或更正名稱。',
    '這一列寫的是「{name}」，卻排在另一條規則下面，因此該規則未採用。可能是排序打亂了各列：請移回原處，或更正名稱。',
  ],
  columnMissing: [
    '潛客表中沒有名為「{name}」的欄位，因此規則未採用。是不是「{nearest}」？',
    '潛客表中沒有名為「{name}」的欄位，因此規則未採用。請填寫標題列中的欄位名稱。',
    '這條規則沒有寫明欄位，因此未採用。請填寫標題列中的欄位名稱。',
  ],
  columnRepeated: '潛客表中有 {times} 欄都叫「{name}」，只讀取第一欄。請重新命名其餘的欄。',
  conditionUnknown: [
    '沒有名為「{condition}」的條件，因此規則未採用。是不是「{nearest}」？',
    '沒有名為「{condition}」的條件，因此規則未採用。請從清單中選擇。',
    '這一列沒有條件，因此規則未採用。請從清單中選擇。',
  ],
  valueMissing: '「{condition}」需要填寫「值」，因此規則未採用。請寫上要比較的內容。',
  valueUnreadable: '「{condition}」無法使用「{value}」，因此規則未採用。請依這樣的格式填寫：{example}。',
  toMissing: '「{condition}」還需要一個數字，因此規則未採用。請在「至」中填寫範圍的最大值。',
  toUnreadable: '「{value}」不是數字，因此規則未採用。請填寫範圍的最大值，例如 500。',
  valueNotAboveZero: '「{condition}」的值必須大於 0，不能是 {value}，因此規則未採用。要逐一計數請填寫 1。',
  activityCondition:
    '活動只有次數和日期，不能使用「{condition}」，因此未採用。請改用「每」「至少」或「在最近天數內」等條件。',
  activityWithoutLeadKey:
    '活動依潛客識別尋找，而「潛客識別」沒有設定，因此未採用。請在「潛客識別」中填寫用來識別潛客的欄位。',
  activityUnknown: [
    '沒有名為「{name}」的活動。是不是「{nearest}」？',
    '沒有名為「{name}」的活動。請加到「活動」中，或檢查寫法。',
  ],
  withinNotAboveZero: '「天數內」必須是大於 0 的天數，「{value}」不行，因此未採用。請填寫如 30 的天數，或清空儲存格。',
  countUnknown: [
    '沒有「{count}」這種計數方式，因此未採用。是不是「{nearest}」？',
    '沒有「{count}」這種計數方式，因此未採用。請填寫「每次」「僅一次」「每天一次」或「不同備註」。',
  ],
  onlyForActivities: '「{name}」只對活動有效。請清空。',
  weightUnreadable: [
    '沒有名為「{band}」的等級，因此規則未採用。是不是「{nearest}」？',
    '沒有名為「{band}」的等級，因此規則未採用。請填寫等級名稱或分數。',
    '「{weight}」不能作為權重，因此規則未採用。請填寫數字、「淘汰」，或「至多 40」這樣的限制。',
    '這裡沒有權重，因此規則未採用。請填寫數字，例如 10。',
  ],
  upToUnreadable: '「{value}」不是次數，因此規則未採用。請填寫數字（如 5）；不限次數則清空儲存格。',
  halfLifeNotAboveZero:
    '半衰期必須是大於 0 的天數，不能是「{value}」，因此規則未採用。請填寫數字（如 30），或清空儲存格。',
  sinceMissing: '半衰期需要一個起算日期，因此規則未採用。請在「起算日欄位」中填寫日期所在的欄位。',
  sinceColumnMissing: [
    '潛客表中沒有名為「{name}」的欄位，因此規則未採用。是不是「{nearest}」？',
    '潛客表中沒有名為「{name}」的欄位，因此規則未採用。請填寫標題列中的欄位名稱。',
  ],
  decayIgnored: '權重為「淘汰」或限制時，「半衰期」和「最多計次」不起作用。請清空它們。',

  neverHolds: '沒有潛客能符合這裡對「{column}」的要求。請修改其中一個條件，或用「或」代替「且」。',
  betweenReversed: '沒有數字介於 {value} 和 {to} 之間。請對調「值」和「至」。',
  daysNegative: '天數不能小於 0，因此沒有日期符合。請去掉負號。',
  stepNeverReached: '沒有潛客能走到這一階：符合它的潛客都已被上面的階取走。請把它移到範圍較寬的那一階之上。',
  valueMeansBlank:
    '「{value}」是空白詞之一，寫有它的儲存格視為空白。請改用「為空」或「不為空」，或把它從空白詞中移除。',
  neverHoldsToday: '目前 {leads} 筆潛客中沒有一筆符合這條規則。請確認欄位和值沒有寫錯。',
  alwaysHolds: '無論「{column}」是什麼，總有一個條件成立，這條規則區分不出潛客。是不是該用「且」而不是「或」？',
  alwaysHoldsToday: '目前 {leads} 筆潛客全都符合這條規則，它區分不出潛客。請收緊條件，或拿掉這條規則。',
  ruleRepeated: [
    '這條規則與「{rule}」內容相同，潛客會重複計分。請修改或刪除其中一條。',
    '這條規則與第 {number} 條規則內容相同，潛客會重複計分。請修改或刪除其中一條。',
  ],
  penaltyOutscored:
    '即使權重為 {weight}，潛客仍可能靠其他規則得到 {score} 分。如果這樣的潛客一律不要，請把權重寫成「淘汰」。',
  valueOccursNowhere: [
    '「{column}」中沒有「{value}」。是不是「{nearest}」？',
    '「{column}」中沒有「{value}」，另有 {more} 個值也沒有出現。請檢查寫法。',
    '「{column}」中沒有「{value}」。請檢查寫法。',
  ],
  valueSeparatedByCommas: '「{value}」會當作一個值，而沒有潛客是這個值。如果是多個值，請用 | 分開：{instead}',
  valueInsideWords:
    '「{value}」也出現在更長的單字裡，例如「{example}」（{leads} 筆潛客）。如果要比對整個詞，請用「含有詞」。',
  textWhereNumberNeeded:
    '有 {leads} 筆潛客的「{column}」不是數字，例如「{example}」，它們無法符合條件。請改成純數字，或清空這些儲存格。',
  textWhereDateNeeded:
    '有 {leads} 筆潛客的「{column}」不是日期，例如「{example}」，無法使用。請寫成 2026-11-22 這樣的格式，或清空這些儲存格。',
  dateOrderAmbiguous: [
    '「{column}」中有「{example}」這樣的日期（{leads} 筆潛客），分不清日和月，因此未讀取。請把「日期順序」設為「{order}」。',
    '「{column}」中有「{example}」這樣的日期（{leads} 筆潛客），分不清日和月，因此未讀取。請把「日期順序」設為「日在前」或「月在前」。',
  ],
  percentAgainstNumber:
    '「{column}」中是 {example} 這樣的數，而 50% 等於 0.5，與 {value} 比較多半不對。是不是 {instead}？',
  sinceBlankInMany:
    '符合條件的 {leads} 筆潛客中有 {blank} 筆的起算日期為空，因此不得分。請補上日期，或在「起算日欄位」中換一欄。',

  rowNameMissing: '「{column}」是空的，因此這一列未採用。請填寫。',
  rowColumnMissing: [
    '潛客表中沒有名為「{name}」的欄位，因此這一列未採用。是不是「{nearest}」？',
    '潛客表中沒有名為「{name}」的欄位，因此這一列未採用。請填寫標題列中的欄位名稱。',
    '這一列沒有寫明欄位，因此未採用。請填寫標題列中的欄位名稱。',
  ],
  questionColumnMissing: '潛客表中沒有名為「{name}」的欄位，因此它的回答還不會計入。是不是「{nearest}」？',
  rowConditionUnknown: [
    '沒有名為「{condition}」的條件，因此這一列未採用。是不是「{nearest}」？',
    '沒有名為「{condition}」的條件，因此這一列未採用。請從清單中選擇。',
    '這一列沒有條件，因此未採用。請從清單中選擇。',
  ],
  rowValueUnusable: [
    '「{condition}」無法使用「{value}」，因此這一列未採用。請依這樣的格式填寫：{example}。',
    '「{condition}」無法使用「{value}」，因此這一列未採用。請換一個值。',
    '「{condition}」還缺少要比較的內容，因此這一列未採用。請填寫這個儲存格。',
  ],
  rowJoinUnknown:
    '這裡的「連接」不能填寫「{join}」，因此這一列未採用。要連接上一列請填寫「且」或「或」，否則請清空儲存格。',
  rowOfAnother: [
    '這一列寫的是「{name}」，卻排在「{rule}」下面，因此這幾列未採用。可能是排序打亂了列：請移回原處，或改正名稱。',
    '這一列寫的是「{name}」，卻連接到沒有名稱的列，因此這幾列未採用。請移回原處，或改正名稱。',
  ],
  rowNeverReached: '沒有潛客能輪到這一列：符合它的潛客都已被上面的列取走。請把它上移，或刪除。',

  gridBandsMissing: '矩陣需要兩個面向都有等級，而面向「{axis}」還沒有。請在「等級」中新增，或刪除矩陣。',
  gridCellUnknown: [
    '現有等級組不出名為「{cell}」的格，因此這一列未採用。格從 A1（兩個面向都最好）到 {last}。',
    '這一列沒有寫明格，因此未採用。格從 A1（兩個面向都最好）到 {last}。',
  ],
  gridCellRepeated: '格「{cell}」列出了兩次，只有第一列有效。請刪除這一列。',
};

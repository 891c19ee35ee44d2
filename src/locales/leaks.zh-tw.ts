/** Leaks in Traditional Chinese. */
import type { LeakTexts } from './leaks';

export const zhTW: LeakTexts = {
  notOpen:
    '已結束的 {ended} 筆潛客中有 {filled} 筆填寫，而進行中的 {open} 筆裡只有 {filledOpen} 筆：它是在潛客結束時才填寫的。',
  filledWon: '成交潛客中 {wonFilled}% 已填寫，失單潛客中只有 {lostFilled}%：它是成交之後才填寫的。',
  filledLost: '失單潛客中 {lostFilled}% 已填寫，成交潛客中只有 {wonFilled}%：它是失單之後才填寫的。',
  blanks: '空白的 {leads} 筆潛客中 {rate}% 成交，已填寫的 {others} 筆中 {otherRate}% 成交：是否填寫取決於潛客的結果。',
  values:
    '它幾乎直接說出了結果：「{best}」的 {leads} 筆潛客中 {rate}% 成交，「{worst}」的 {others} 筆中 {otherRate}% 成交。',
  numbers:
    '它幾乎直接說出了結果：達到 {cut} 的 {leads} 筆潛客中 {rate}% 成交，低於此值的 {others} 筆中 {otherRate}% 成交。',
  days: '它的日期隨結果而來：比「{kin}」晚 {cut} 天及以上的 {leads} 筆潛客中 {rate}% 成交，更早的 {others} 筆中 {otherRate}% 成交。',
  copy: '它是「{kin}」的副本，之後被改寫：{leads} 筆潛客改成了「{value}」，其中 {rate}% 成交，其餘為 {otherRate}%。',
  together: '與「{kin}」恰好在同樣的 {leads} 筆潛客中空白，名稱又像評分或狀態：兩者出自同一個後續步驟。',

  blankDoubt:
    '{leads} 筆潛客空白，其中 {rate}% 成交；已填寫的為 {otherRate}%。如果它是與潛客溝通之後才填寫的，請不要從空白中學習。',
};

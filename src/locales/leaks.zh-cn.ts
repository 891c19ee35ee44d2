/** Leaks in Simplified Chinese. */
import type { LeakTexts } from './leaks';

export const zhCN: LeakTexts = {
  notOpen:
    '已结束的 {ended} 条线索中有 {filled} 条填写，而进行中的 {open} 条里只有 {filledOpen} 条：它是在线索结束时才填写的。',
  filledWon: '赢单线索中 {wonFilled}% 已填写，输单线索中只有 {lostFilled}%：它是赢单之后才填写的。',
  filledLost: '输单线索中 {lostFilled}% 已填写，赢单线索中只有 {wonFilled}%：它是输单之后才填写的。',
  blanks: '空白的 {leads} 条线索中 {rate}% 赢单，已填写的 {others} 条中 {otherRate}% 赢单：是否填写取决于线索的结果。',
  values:
    '它几乎直接说出了结果：“{best}”的 {leads} 条线索中 {rate}% 赢单，“{worst}”的 {others} 条中 {otherRate}% 赢单。',
  numbers:
    '它几乎直接说出了结果：达到 {cut} 的 {leads} 条线索中 {rate}% 赢单，低于此值的 {others} 条中 {otherRate}% 赢单。',
  days: '它的日期随结果而来：比“{kin}”晚 {cut} 天及以上的 {leads} 条线索中 {rate}% 赢单，更早的 {others} 条中 {otherRate}% 赢单。',
  copy: '它是“{kin}”的副本，之后被改写：{leads} 条线索改成了“{value}”，其中 {rate}% 赢单，其余为 {otherRate}%。',
  together: '与“{kin}”恰好在同样的 {leads} 条线索中空白，名称又像评分或状态：两者出自同一个后续步骤。',

  blankDoubt:
    '{leads} 条线索空白，其中 {rate}% 赢单；已填写的为 {otherRate}%。如果它是与线索沟通之后才填写的，请不要从空白中学习。',
};

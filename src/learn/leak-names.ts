/** Names of columns that are written once a lead is judged or closed: a reason to look closer, never one by itself. */

const AFTERWARDS =
  /\b(?:scor(?:e|ing)|index|grade|rating|quality|profile|status|stage|disposition|result|outcome|reason|clos(?:e|ed|ing)|won|lost|convert(?:ed)?|conversion|qualif(?:ied|ication)|duration|call length|talk time|probability|likelihood)\b|评分|得分|评级|质量|状态|阶段|结果|原因|关闭|成交|赢单|输单|失单|转化|通话时长|时长|概率|評分|評級|品質|狀態|階段|結果|關閉|贏單|輸單|失單|轉換|通話時長|時長|機率/;

/** Tells whether a column's name sounds like a judgement, a status or an ending. */
export function soundsLate(name: string): boolean {
  return AFTERWARDS.test(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[_\-./]+/g, ' '),
  );
}

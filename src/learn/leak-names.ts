/** Names of columns that are written once a lead is judged or closed: a reason to look closer, never one by itself. */

const AFTERWARDS =
  /\b(?:scor(?:e|ing)|index|grade|rating|quality|profile|status|stage|disposition|result|outcome|reason|clos(?:e|ed|ing)|won|lost|convert(?:ed)?|conversion|qualif(?:ied|ication)|duration|talk time|probability)\b|[评評]分|得分|[评評][级級]|[质質]量|品[质質]|[状狀][态態]|[阶階]段|[结結]果|原因|[关關][闭閉]|成交|[赢贏][单單]|[输輸失][单單]|[转轉][化換]|时长|時長|概率|機率/;

/** Tells whether a column's name sounds like a judgement, a status or an ending. */
export function soundsLate(name: string): boolean {
  return AFTERWARDS.test(
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[_\-./]+/g, ' '),
  );
}

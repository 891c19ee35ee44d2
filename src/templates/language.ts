/** Which of the add-on's languages a few texts are written in. */
import type { Language } from '../engine';

const HAN = /[\u3400-\u9FFF]/g;
/** Characters of lead lists that are written in one script only. */
const SIMPLIFIED =
  /[线编号业员区国来电话邮职务规额态结负责联络询价预访网页间创询录输赢转单队级动户师总经销关测实际样图书计]/g;
const TRADITIONAL =
  /[線編號業員區國來電話郵職務規額態結負責聯絡詢價預訪網頁間創詢錄輸贏轉單隊級動戶師總經銷關測實際樣圖書計]/g;

/** Tells whether texts are Chinese, and which script; undefined where they are not. */
export function languageOf(texts: readonly unknown[]): Language | undefined {
  const written = texts.filter((value): value is string => typeof value === 'string' && value.trim() !== '');
  const chinese = written.filter((value) => count(value, HAN) > 0).length;
  if (chinese * 3 < written.length || chinese === 0) return undefined;
  const all = written.join('');
  return count(all, TRADITIONAL) > count(all, SIMPLIFIED) ? 'zh-TW' : 'zh-CN';
}

function count(value: string, pattern: RegExp): number {
  return (value.match(pattern) ?? []).length;
}

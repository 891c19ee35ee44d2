/** Which texts Sheets would read as something else when they are written: "1-10", "007", "=x", "TRUE". */

const READ_AGAIN = /^\s*(?:[=+\-'@#%([{$€£¥]|[\d.,]|[０-９一二三四五六七八九十]+[年月日])/;
const MONTH =
  /^\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|okt|dez|janv|févr|avr|juin|juil|août)[a-zéû]*[\s.,/-]+\d/i;
const TRUTH =
  /^\s*(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|verdadeiro|vero|waar|onwaar|prawda|fałsz|истина|ложь)\s*$/i;

/** Tells whether a text may become a number, a date, a formula or a truth value unless its cell is plain text. */
export function isReadAgain(value: string): boolean {
  return READ_AGAIN.test(value) || MONTH.test(value) || TRUTH.test(value) || value !== value.trim();
}

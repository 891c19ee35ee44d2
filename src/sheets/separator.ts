/** How a spreadsheet's locale separates the arguments of a formula. */
import { decimalSign } from '../locales';

/** The sign between the arguments of a formula: a semicolon where the comma is decimal. */
export function argumentSeparator(locale: string): ',' | ';' {
  return decimalSign(locale) === ',' ? ';' : ',';
}

/** How the engines that have no notion of a sheet's cells read them: once each, the cheapest way that is right here. */
import { asOf } from './leads.mjs';

const today = dayOf(asOf);

/** Text as it is compared, '' for a blank or an error. */
export function textOf(cell) {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell).toLowerCase();
  const text = cell.normalize('NFKC').trim().toLowerCase();
  return text.includes('  ') ? text.replace(/\s+/g, ' ') : text;
}

/** The number that a cell is, NaN where it is none. */
export function numberOf(cell) {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || cell === '') return Number.NaN;
  const plain = /^\$?(\d{1,3}(?:,\d{3})+|\d+)$/.exec(cell.trim());
  return plain ? Number(plain[1].replaceAll(',', '')) : Number.NaN;
}

/** How many days ago a date was, NaN where a cell is none. */
export function ageOf(cell) {
  return typeof cell === 'string' && cell.length === 10 ? today - dayOf(cell) : Number.NaN;
}

function dayOf(text) {
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  const shifted = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + dayOfYear;
}

/** Whether a cell is ticked. */
export function isChecked(cell) {
  return cell === true || (typeof cell === 'string' && ['true', 'yes', 'y', 'x', '✓', '是'].includes(textOf(cell)));
}

/** Whether one of some words stands in a text as a whole word. */
export function wordsPattern(words) {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** The items of a multi-select text. */
export function itemsOf(text) {
  return text.split(/[,;|、]/).map((item) => item.trim());
}

/** The domain of an e-mail, '' without one. */
export function domainOf(text) {
  return text.slice(text.indexOf('@') + 1);
}

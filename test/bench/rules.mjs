/** The thirty rules that every engine is measured with, and as many more of their kind as are asked for. */
import { asOf } from './leads.mjs';

/** Each rule: column, condition, value, to, weight, and Up to where it counts. */
export const rules = [
  ['Job title', 'has word', 'ceo|cto|cfo|founder|owner', '', 25, ''],
  ['Job title', 'has word', 'vp|head', '', 20, ''],
  ['Job title', 'contains', 'director', '', 15, ''],
  ['Job title', 'contains', 'manager', '', 8, ''],
  ['Job title', 'has word', 'intern|student|assistant', '', -15, ''],
  ['Country', 'is', 'germany|france|united kingdom|netherlands|austria', '', 10, ''],
  ['Country', 'is', 'united states|usa|canada|australia|sweden|switzerland', '', 5, ''],
  ['Country', 'is', 'nigeria|turkey', '', -20, ''],
  ['Industry', 'is', 'manufacturing|logistics|automotive|energy|pharma', '', 12, ''],
  ['Industry', 'contains', 'software', '', 6, ''],
  ['Employees', 'between', 50, 500, 10, ''],
  ['Employees', 'at least', 501, '', 15, ''],
  ['Employees', 'less than', 10, '', -5, ''],
  ['Source', 'is', 'referral|partner', '', 10, ''],
  ['Source', 'is', 'webinar', '', 6, ''],
  ['Source', 'starts with', 'paid', '', 2, ''],
  ['Topics', 'includes', 'pricing', '', 10, ''],
  ['Topics', 'includes', 'demo|integration', '', 6, ''],
  ['Topics', 'includes', 'careers', '', -10, ''],
  ['Last visit', 'in the last', 7, '', 10, ''],
  ['Last visit', 'in the last', 30, '', 5, ''],
  ['Last visit', 'not in the last', 180, '', -10, ''],
  ['Visits', 'each', 5, '', 2, 4],
  ['Visits', 'more than', 20, '', 5, ''],
  ['Unsubscribed', 'is checked', '', '', -30, ''],
  ['Budget', 'at least', 10000, '', 12, ''],
  ['Budget', 'is blank', '', '', -3, ''],
  ['Email', 'has domain', 'gmail.com|yahoo.com|hotmail.com|outlook.com', '', -10, ''],
  ['Email', 'ends with', '.edu', '', -5, ''],
  ['Company', 'ends with', 'inc|gmbh|ltd', '', 3, ''],
];

/** Rules of the same kinds with other values, up to `count` in all. */
export function manyRules(count) {
  return Array.from({ length: count }, (_, at) => {
    const [column, condition, value, to, weight, upTo] = rules[at % rules.length];
    const round = Math.floor(at / rules.length);
    if (round === 0) return rules[at];
    const other = typeof value === 'number' ? value + 3 * round : value && `${value}|variant ${round}`;
    return [column, condition, other, to === '' ? '' : to + 3 * round, weight > 0 ? 1 : -1, upTo];
  });
}

/** The rules as a model tab: what a user of the formulas has. */
export function modelTable(list = rules) {
  return [
    ['Settings', '', '', '', '', ''],
    ['As of', asOf, '', '', '', ''],
    ['Time zone', 'UTC', '', '', '', ''],
    ['Bands', '', '', '', '', ''],
    ['Band', 'From', '', '', '', ''],
    ['Hot', 70, '', '', '', ''],
    ['Warm', 30, '', '', '', ''],
    ['Cold', '', '', '', '', ''],
    ['Rules', '', '', '', '', ''],
    ['Column', 'Condition', 'Value', 'To', 'Weight', 'Up to'],
    ...list,
  ];
}

/** A plain interpreter: for each lead, for each rule object, read the cell and test it. Values are prepared once. */
import { header } from './leads.mjs';
import { ageOf, domainOf, isChecked, itemsOf, numberOf, textOf, wordsPattern } from './reading.mjs';
import { rules } from './rules.mjs';

/** Makes a scorer that walks the rule objects for every lead. */
export function makePlainLoop() {
  const prepared = rules.map(([column, condition, value, to, weight, upTo]) => {
    const values = String(value).split('|');
    return { column: header.indexOf(column), condition, value, to, weight, upTo, values, words: wordsPattern(values) };
  });
  return (leads) =>
    leads.map((lead) => {
      let points = 0;
      for (const rule of prepared) points += rule.weight * count(rule, lead[rule.column]);
      return Math.max(0, Math.min(100, points));
    });
}

function count(rule, cell) {
  if (rule.condition === 'each') {
    const visits = numberOf(cell);
    return visits > 0 ? Math.min(rule.upTo, Math.floor(visits / rule.value + 1e-9)) : 0;
  }
  return holds(rule, cell) ? 1 : 0;
}

function holds(rule, cell) {
  switch (rule.condition) {
    case 'is':
      return rule.values.includes(textOf(cell));
    case 'contains': {
      const text = textOf(cell);
      return rule.values.some((value) => text.includes(value));
    }
    case 'has word':
      return rule.words.test(textOf(cell));
    case 'starts with': {
      const text = textOf(cell);
      return rule.values.some((value) => text.startsWith(value));
    }
    case 'ends with': {
      const text = textOf(cell);
      return rule.values.some((value) => text.endsWith(value));
    }
    case 'includes': {
      const items = itemsOf(textOf(cell));
      return rule.values.some((value) => items.includes(value));
    }
    case 'has domain':
      return rule.values.includes(domainOf(textOf(cell)));
    case 'at least':
      return numberOf(cell) >= rule.value;
    case 'more than':
      return numberOf(cell) > rule.value;
    case 'less than':
      return numberOf(cell) < rule.value;
    case 'between': {
      const number = numberOf(cell);
      return number >= rule.value && number <= rule.to;
    }
    case 'in the last': {
      const age = ageOf(cell);
      return age >= 0 && age <= rule.value;
    }
    case 'not in the last':
      return ageOf(cell) > rule.value;
    case 'is blank':
      return typeof cell === 'string' && cell.trim() === '';
    case 'is checked':
      return isChecked(cell);
    default:
      throw new Error(`No such condition: ${rule.condition}`);
  }
}

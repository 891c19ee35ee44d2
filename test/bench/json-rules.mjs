/** json-rules-engine with the thirty rules; each event carries the points of its rule. */
import { Engine } from 'json-rules-engine';
import { factName, factsOf } from './facts.mjs';
import { wordsPattern } from './reading.mjs';
import { rules } from './rules.mjs';

// The engine copies a rule's values, and its copy of a pattern loses the pattern's flags.
const patterns = new Map(rules.map(([, , value]) => [value, wordsPattern(String(value).split('|'))]));

/** Makes a scorer that runs the engine once for each lead. */
export function makeJsonRules() {
  const engine = new Engine();
  engine.addOperator('contains any', (text, values) => values.some((value) => text.includes(value)));
  engine.addOperator('has word', (text, words) => patterns.get(words).test(text));
  engine.addOperator('starts with', (text, values) => values.some((value) => text.startsWith(value)));
  engine.addOperator('ends with', (text, values) => values.some((value) => text.endsWith(value)));
  engine.addOperator('includes any', (items, values) => values.some((value) => items.includes(value)));
  for (const rule of rules) engine.addRule(ruleOf(rule));
  return async (leads) => {
    const scores = [];
    for (const lead of leads) {
      const facts = factsOf(lead);
      const { events } = await engine.run(facts);
      let points = 0;
      for (const { params } of events)
        points +=
          params.weight * (params.unit ? Math.min(params.upTo, Math.floor(facts.visits / params.unit + 1e-9)) : 1);
      scores.push(Math.max(0, Math.min(100, points)));
    }
    return scores;
  };
}

function ruleOf([column, condition, value, to, weight, upTo]) {
  const fact = factName(column, condition);
  const all = testsOf(condition, value, to).map(([operator, wanted]) => ({ fact, operator, value: wanted }));
  const params = condition === 'each' ? { weight, unit: value, upTo } : { weight };
  return { conditions: { all }, event: { type: 'points', params } };
}

function testsOf(condition, value, to) {
  const values = String(value).split('|');
  switch (condition) {
    case 'is':
    case 'has domain':
      return [['in', values]];
    case 'contains':
      return [['contains any', values]];
    case 'has word':
      return [['has word', value]];
    case 'includes':
      return [['includes any', values]];
    case 'at least':
      return [['greaterThanInclusive', value]];
    case 'more than':
    case 'not in the last':
      return [['greaterThan', value]];
    case 'less than':
      return [['lessThan', value]];
    case 'between':
      return [
        ['greaterThanInclusive', value],
        ['lessThanInclusive', to],
      ];
    case 'in the last':
      return [
        ['greaterThanInclusive', 0],
        ['lessThanInclusive', value],
      ];
    case 'each':
      return [['greaterThan', 0]];
    case 'is blank':
    case 'is checked':
      return [['equal', true]];
    default:
      return [[condition, values]];
  }
}

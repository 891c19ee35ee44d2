/** json-logic-engine with the thirty rules as one expression, compiled by its own build(). */
import { LogicEngine } from 'json-logic-engine';
import { factName, factsOf } from './facts.mjs';
import { wordsPattern } from './reading.mjs';
import { rules } from './rules.mjs';

/** Makes a scorer from the compiled expression. */
export function makeJsonLogic() {
  const engine = new LogicEngine();
  engine.addMethod('contains', ([text, values]) => values.some((value) => text.includes(value)), {
    deterministic: true,
  });
  engine.addMethod('startsWith', ([text, values]) => values.some((value) => text.startsWith(value)), {
    deterministic: true,
  });
  engine.addMethod('endsWith', ([text, values]) => values.some((value) => text.endsWith(value)), {
    deterministic: true,
  });
  engine.addMethod('includesAny', ([items, values]) => values.some((value) => items.includes(value)), {
    deterministic: true,
  });
  engine.addMethod('counts', ([number, unit, most]) => Math.min(most, Math.floor(number / unit + 1e-9)), {
    deterministic: true,
  });
  const expression = { '+': rules.map((rule, at) => pointsOf(engine, rule, at)) };
  const score = engine.build(expression);
  return (leads) => leads.map((lead) => Math.max(0, Math.min(100, score(factsOf(lead)))));
}

function pointsOf(engine, [column, condition, value, to, weight, upTo], at) {
  const fact = { var: factName(column, condition) };
  if (condition === 'each') return { if: [{ '>': [fact, 0] }, { '*': [weight, { counts: [fact, value, upTo] }] }, 0] };
  return { if: [testOf(engine, fact, condition, value, to, at), weight, 0] };
}

function testOf(engine, fact, condition, value, to, at) {
  const values = String(value).split('|');
  const isKnown = (test) => ({ and: [{ '!==': [fact, null] }, test] });
  switch (condition) {
    case 'is':
    case 'has domain':
      return { in: [fact, values] };
    case 'contains':
      return { contains: [fact, { preserve: values }] };
    case 'has word': {
      const pattern = wordsPattern(values);
      engine.addMethod(`hasWord${at}`, ([text]) => pattern.test(text), { deterministic: true });
      return { [`hasWord${at}`]: [fact] };
    }
    case 'starts with':
      return { startsWith: [fact, { preserve: values }] };
    case 'ends with':
      return { endsWith: [fact, { preserve: values }] };
    case 'includes':
      return { includesAny: [fact, { preserve: values }] };
    case 'at least':
      return isKnown({ '>=': [fact, value] });
    case 'more than':
    case 'not in the last':
      return isKnown({ '>': [fact, value] });
    case 'less than':
      return isKnown({ '<': [fact, value] });
    case 'between':
      return isKnown({ '<=': [value, fact, to] });
    case 'in the last':
      return isKnown({ '<=': [0, fact, value] });
    default:
      return fact;
  }
}

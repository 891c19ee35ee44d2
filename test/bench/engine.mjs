/** The engine without the formula around it: compile and score, and re-weigh from kept strengths. */
import { asOf, header } from './leads.mjs';
import { manyRules, modelTable } from './rules.mjs';

const source = new URL('../../build/bench/engine.mjs', import.meta.url);

/** Makes a scorer that compiles the model and scores, at each call. */
export async function makeEngine() {
  const { compile, readModel, scoreLeads } = await import(source);
  return (leads) =>
    Array.from(scoreLeads(compile(readModel(modelTable()).model, header, asOf), leads).scores, (score) => score / 1000);
}

/** Keeps the strengths of leads and makes a function that weighs them with other weights; undefined without one. */
export async function makeReweigh(leads) {
  const { compile, readModel, scoreTable, strengthTable } = await import(source);
  if (!scoreTable) return undefined;
  const weighed = (by) => {
    const rules = manyRules(30).map(([column, condition, value, to, weight, upTo]) => [
      column,
      condition,
      value,
      to,
      weight + by,
      upTo,
    ]);
    return compile(readModel(modelTable(rules)).model, header, asOf);
  };
  const table = strengthTable(weighed(0), leads);
  return (by) => scoreTable(weighed(by), table).scores;
}

/** Strengths kept rule by rule: a weight never changes them, and an edited condition renews its own rule only. */
import {
  type CompiledModel,
  type CompiledRule,
  compile,
  type Model,
  type StrengthTable,
  strengthTable,
} from '../../engine';
import { log } from './activities';
import { arrivals, columnData, day, header, leadRows } from './leads';

/** Strengths of one rule: steps × leads. */
interface Kept {
  readonly values: Float64Array;
  used: number;
}

/** More than the rules of two models need; older ones are forgotten first. */
const MOST_KEPT = 400;

let kept = new Map<string, Kept>();
let keptFor: readonly unknown[] = [];
let keptLog: unknown;
let uses = 0;
let whole = new Map<string, StrengthTable>();

/** A model made ready for the leads at hand, with their strengths. */
export interface Measured {
  readonly compiled: CompiledModel;
  readonly strengths: StrengthTable;
}

/**
 * Measures all leads by a model. Cost: the rules whose conditions changed since the last time, and nothing where only
 * weights, bands, groups or the scale did. Reads the signals it depends on.
 */
export function measure(of: Model): Measured {
  arrivals.value;
  const compiled = compile(of, header.value, day.value, undefined, log.value);
  const rows = leadRows();
  if (keptFor !== rows || keptLog !== log.value) {
    keptFor = rows;
    keptLog = log.value;
    kept = new Map();
    whole = new Map();
  }
  const keys = compiled.rules.map((rule) => keyOf(compiled, rule));
  const name = keys.join('\n');
  const there = whole.get(name);
  if (there) return { compiled, strengths: there };

  const missing = compiled.rules.filter((_, at) => !kept.has(keys[at] ?? ''));
  if (missing.length > 0) keep(of, compiled, missing);
  const values = new Float64Array(compiled.steps * rows.length);
  compiled.rules.forEach((rule, at) => {
    const found = kept.get(keys[at] ?? '');
    if (!found) return;
    found.used = ++uses;
    values.set(found.values, rule.firstStep * rows.length);
  });
  const strengths = { leads: rows.length, steps: compiled.steps, values };
  // The model of the sheet and the edited one; older tables are as large as they are useless.
  whole = new Map([...whole].slice(-1)).set(name, strengths);
  forget();
  return { compiled, strengths };
}

function keep(of: Model, compiled: CompiledModel, missing: readonly CompiledRule[]): void {
  const rules = missing.map(({ index }) => of.rules[index]).filter((rule) => rule !== undefined);
  const part = compile({ ...of, rules }, header.value, day.value, undefined, log.value);
  const { values, leads } = strengthTable(part, leadRows());
  part.rules.forEach((rule, at) => {
    const source = missing[at];
    if (!source) return;
    const from = rule.firstStep * leads;
    kept.set(keyOf(compiled, source), { values: values.slice(from, from + rule.steps.length * leads), used: 0 });
  });
}

/** Everything that a rule's strengths depend on, as text. */
function keyOf({ model, scale, asOf, columns }: CompiledModel, { index, steps }: CompiledRule): string {
  const source = model.rules[index];
  const read = steps.flatMap(({ clauses, decay }) => [...clauses.flat(), ...(decay ? [decay] : [])]);
  const arrived = read.map(({ column }) => (columnData(columns[column]?.index ?? -1) ? 1 : 0));
  return JSON.stringify([
    source?.steps.map(({ conditions, weight: _, ...counting }, at) => [
      conditions.map(({ join, column, condition, value, to, within, count }) => {
        return [join, column, condition, value, to, within, count];
      }),
      // Limits and deal-breakers neither decay nor count.
      steps[at]?.weight.kind === 'points' ? counting : 0,
    ]),
    [...scale.blankWords],
    scale.dateOrder,
    scale.decimalSign,
    steps.some(({ times }) => times) ? scale.leadKey : '',
    asOf,
    arrived,
  ]);
}

function forget(): void {
  if (kept.size <= MOST_KEPT) return;
  const oldest = [...kept].sort(([, a], [, b]) => a.used - b.used).slice(0, kept.size - MOST_KEPT);
  for (const [key] of oldest) kept.delete(key);
}

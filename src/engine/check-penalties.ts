/** Penalties so heavy that they are meant to end a lead's chances, yet other rules can outweigh them. */
import { shown } from './check-rules';
import type { CompiledModel, CompiledRule, CompiledStep } from './compile';
import type { Test } from './condition-test';
import { warning } from './issue';
import type { Issue } from './model';
import { percentBase, scoreRange } from './range';
import { percentOf } from './settle';

/** Reports weights at or below minus half the scale with which a lead can still score above the lowest. */
export function checkPenalties(compiled: CompiledModel): readonly Issue[] {
  const { scale, model } = compiled;
  const base = percentBase(compiled);
  const half = -(scale.highest - scale.lowest) / 2;
  return compiled.rules.flatMap((rule) =>
    rule.steps.flatMap((step, s) => {
      if (step.weight.kind !== 'points' || step.weight.points >= 0) return [];
      const points = base === undefined ? step.weight.points : percentOf(step.weight.points, base);
      if (points > half) return [];
      const best = scoreRange(withSurely(compiled, rule, step), [true], base).highest;
      if (best <= scale.lowest) return [];
      const weight = shown(model.rules[rule.index]?.steps[s]?.weight ?? '');
      return [warning('penaltyOutscored', `rules[${rule.index}].steps[${s}].weight`, { weight, score: best / 1000 })];
    }),
  );
}

const ALWAYS: Test = { count: () => 1, breaks: [], least: 1, most: 1 };

/** A model in which one known cell, the first, meets a step at its full strength, and all others are unknown. */
function withSurely(compiled: CompiledModel, rule: CompiledRule, step: CompiledStep): CompiledModel {
  const met = {
    ...step,
    clauses: [[{ column: compiled.columns.length, test: 0 }]],
    decay: undefined,
    decayed: undefined,
  };
  const unknown = compiled.columns.map((column, c) => ({ ...column, index: c + 1 }));
  return {
    ...compiled,
    columns: [...unknown, { index: 0, tests: [ALWAYS] }],
    rules: compiled.rules.map((other) => (other === rule ? { ...rule, steps: [met] } : other)),
  };
}

/** The path of an issue taken apart: which rule, step and condition it means. */
import type { Condition, Rule, Step } from '../../engine';
import { model } from './draft';

/** Positions of a rule's cell, with what stands there. */
export interface RulePath {
  readonly rule: number;
  readonly step: number;
  readonly condition: number;
  /** The last name of the path: `value` of `rules[0].steps[1].conditions[2].value`. */
  readonly key: string;
}

export function rulePath(place: string): RulePath {
  const number = (name: string): number => Number(new RegExp(`\\b${name}\\[(\\d+)\\]`).exec(place)?.[1] ?? 0);
  return {
    rule: number('rules'),
    step: number('steps'),
    condition: number('conditions'),
    key: /\.(\w+)$/.exec(place)?.[1] ?? '',
  };
}

export function ruleAt(path: RulePath): Rule | undefined {
  return model.value.rules[path.rule];
}

export function stepAt(path: RulePath): Step | undefined {
  return ruleAt(path)?.steps[path.step];
}

export function conditionAt(path: RulePath): Condition | undefined {
  return stepAt(path)?.conditions[path.condition];
}

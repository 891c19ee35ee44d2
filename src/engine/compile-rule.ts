/** One rule of the model read as a ladder of tests, with everything that keeps it from scoring. */
import type { CompiledBand } from './bands';
import { decayOf, testOf } from './condition';
import type { Test } from './condition-test';
import { warning } from './issue';
import type { Cell, Condition, Issue, Rule, Step } from './model';
import { numberIn, type Scale } from './settings';
import { isEmpty, text } from './text';
import { meaning, word } from './vocabulary';
import { type Weight, weightOf } from './weight';

export interface ParsedTest {
  readonly column: number;
  readonly test: Test;
}

/** A step as parsed: tests by column of the header. */
export interface ParsedStep {
  readonly clauses: readonly (readonly ParsedTest[])[];
  readonly weight: Weight;
  readonly upTo: number;
  readonly decay: ParsedTest | undefined;
}

const NOTHING: Weight = { kind: 'points', points: 0 };

/** Reads a rule; where an issue is an error the rule is to be left out. `names`: the header's columns by name. */
export function parseRule(
  rule: Rule,
  place: string,
  names: ReadonlyMap<string, number>,
  scale: Scale,
  asOf: number,
  bands: readonly CompiledBand[],
): { readonly steps: readonly ParsedStep[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const error = (code: Issue['code'], at: string, args: Issue['args'] = {}): void => {
    issues.push({ severity: 'error', code, place: at, args });
  };
  let above: Cell = '';
  const parseCondition = (condition: Condition, at: string, first: boolean): ParsedTest | undefined => {
    if (first && !isEmpty(condition.join)) error('joinWithoutRule', `${at}.join`, { join: String(condition.join) });
    else if (!isEmpty(condition.join) && meaning('joins', condition.join) === undefined)
      error('joinUnknown', `${at}.join`, { join: String(condition.join) });
    if (!first && condition.rule !== undefined && !isEmpty(condition.rule))
      error('joinOfAnotherRule', `${at}.rule`, { name: String(condition.rule), rule: String(rule.rule) });
    const named = isEmpty(condition.column) && !first ? above : condition.column;
    above = named;
    const column = named === null ? undefined : names.get(text(named));
    if (column === undefined) error('columnMissing', `${at}.column`, { name: String(named ?? '') });
    const name = meaning('conditions', condition.condition);
    if (name === undefined) {
      error('conditionUnknown', `${at}.condition`, { condition: String(condition.condition ?? '') });
      return undefined;
    }
    const built = testOf(name, condition.value, condition.to, scale, asOf);
    if (typeof built === 'string') {
      error(built, `${at}.${built.startsWith('to') ? 'to' : 'value'}`, {
        condition: word('conditions', name, scale.language),
        value: String((built.startsWith('to') ? condition.to : condition.value) ?? ''),
      });
      return undefined;
    }
    return column === undefined ? undefined : { column, test: built };
  };

  const parseStep = (step: Step, at: string, firstStep: boolean): ParsedStep => {
    const clauses: ParsedTest[][] = [];
    step.conditions.forEach((condition, c) => {
      const parsed = parseCondition(condition, `${at}.conditions[${c}]`, firstStep && c === 0);
      const last = clauses[clauses.length - 1];
      if (!last || meaning('joins', condition.join) === 'or') clauses.push(parsed ? [parsed] : []);
      else if (parsed) last.push(parsed);
    });
    const weight = weightOf(step.weight, scale, bands);
    if (!weight) error('weightUnreadable', `${at}.weight`, { weight: String(step.weight ?? '') });
    return { clauses, weight: weight ?? NOTHING, ...parseCounting(step, at, weight ?? NOTHING) };
  };

  const parseCounting = (step: Step, at: string, weight: Weight): Pick<ParsedStep, 'upTo' | 'decay'> => {
    const upTo = isEmpty(step.upTo) ? Infinity : numberIn(step.upTo, scale.decimalSign);
    if (upTo === undefined || upTo < 0) error('upToUnreadable', `${at}.upTo`, { value: String(step.upTo) });
    const halfLife = isEmpty(step.halfLife) ? undefined : (numberIn(step.halfLife, scale.decimalSign) ?? 0);
    const since = step.since === null ? undefined : names.get(text(step.since));
    if (!isEmpty(step.since) && since === undefined)
      error('sinceColumnMissing', `${at}.since`, { name: String(step.since) });
    if (halfLife !== undefined && halfLife <= 0)
      error('halfLifeNotAboveZero', `${at}.halfLife`, { value: String(step.halfLife) });
    if (halfLife !== undefined && isEmpty(step.since)) error('sinceMissing', `${at}.since`);
    if (weight.kind !== 'points') {
      if (halfLife !== undefined || !isEmpty(step.upTo)) issues.push(warning('decayIgnored', `${at}.weight`));
      return { upTo: Infinity, decay: undefined };
    }
    const decays = halfLife !== undefined && halfLife > 0 && since !== undefined;
    return {
      upTo: upTo ?? Infinity,
      decay: decays ? { column: since, test: decayOf(halfLife, asOf) } : undefined,
    };
  };

  const steps = rule.steps.map((step, s) => parseStep(step, `${place}.steps[${s}]`, s === 0));
  return { steps, issues };
}

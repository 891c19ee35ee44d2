/** One condition of a step of a rule. */
import type { Rule } from '../../engine';
import { ConditionEditor } from '../parts/condition';
import { columnsOf } from '../parts/rule-words';
import { replaceRule, setCondition } from '../state/change';
import type { Key } from '../state/draft';

interface RuleConditionProps {
  readonly at: number;
  readonly step: number;
  readonly condition: number;
  readonly rule: Rule;
  readonly ruleKey: Key;
  readonly disabled: boolean;
}

export function RuleCondition({ at, step, condition, rule, ruleKey, disabled }: RuleConditionProps) {
  const own = rule.steps[step]?.conditions[condition];
  if (!own) return null;
  return (
    <ConditionEditor
      own={own}
      column={columnsOf(rule)[step]?.[condition] ?? ''}
      isFirst={condition === 0}
      disabled={disabled}
      beyond="activities"
      onChange={(patch, joins) =>
        setCondition(at, step, condition, patch, joins && `${joins} ${ruleKey}.${step}.${condition}`)
      }
      onRemove={() => removeCondition(at, rule, step, condition)}
    />
  );
}

function removeCondition(at: number, rule: Rule, step: number, condition: number): void {
  replaceRule(at, {
    ...rule,
    steps: rule.steps.map((one, index) =>
      index === step ? { ...one, conditions: one.conditions.filter((_, c) => c !== condition) } : one,
    ),
  });
}

/** Keeps bands within reach: where a sheet lacks columns, the remaining rules are worth more. */
import { type Cell, type Group, type Language, type Rule, word } from '../engine';
import type { Draft } from './starter';
import type { TemplateGroup } from './template';

const FULL_SCALE = 100;

/** Multiplies the positive weights and the caps so that the best lead can reach the full scale. */
export function toScale(
  drafts: readonly Draft[],
  templateGroups: readonly TemplateGroup[],
  language: Language,
): { readonly rules: readonly Rule[]; readonly groups: readonly Group[] } {
  const used = templateGroups.filter(({ key }) => drafts.some(({ group }) => group === key));
  const most = new Map(used.map(({ key }) => [key, sum(drafts.filter(({ group }) => group === key).map(mostOf))]));
  const room = sum(used.map(({ key, atMost }) => Math.min(atMost, most.get(key) ?? 0)));
  const times = room > 0 && room < FULL_SCALE ? FULL_SCALE / room : 1;
  const groups = used.map(({ key, name, axis, atMost, atLeast }) => ({
    group: name[language],
    axis: word('axes', axis, language),
    atMost: times === 1 || atMost === 0 ? atMost : Math.round(Math.min(atMost, most.get(key) ?? 0) * times),
    atLeast: atLeast ?? '',
  }));
  const nameOf = new Map(used.map(({ key, name }) => [key, name[language]]));
  const rules = drafts.map(({ rule, group }) => ({
    ...rule,
    group: (group !== undefined && nameOf.get(group)) || '',
    steps: rule.steps.map((step) => ({ ...step, weight: scaled(step.weight, times) })),
  }));
  return { rules, groups };
}

function scaled(weight: Cell, times: number): Cell {
  return typeof weight === 'number' && weight > 0 ? Math.max(1, Math.round(weight * times)) : weight;
}

function mostOf({ rule }: Draft): number {
  return Math.max(
    0,
    ...rule.steps.map(({ weight, upTo }) =>
      typeof weight === 'number' ? weight * (typeof upTo === 'number' ? upTo : 1) : 0,
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

/** Keeps bands within reach: where a sheet lacks columns, the remaining rules may be worth more. */
import { type Cell, type Group, type Language, type Rule, word } from '../engine';
import type { Draft } from './starter';
import type { Template, TemplateGroup } from './template';

const FULL_SCALE = 100;

/** Multiplies, where the template stretches, the positive weights and the caps so that the best lead can reach the full scale. */
export function toScale(
  drafts: readonly Draft[],
  { groups: templateGroups, stretches }: Pick<Template, 'groups' | 'stretches'>,
  language: Language,
): { readonly rules: readonly Rule[]; readonly groups: readonly Group[] } {
  const isUsed = (key: string): boolean => drafts.some(({ group }) => group === key);
  const used = templateGroups.filter(({ key, name, axis }) =>
    // The row of a whole axis counts where any of its groups does.
    name ? isUsed(key) : templateGroups.some((other) => other.axis === axis && isUsed(other.key)),
  );
  const most = new Map(used.map(({ key }) => [key, sum(drafts.filter(({ group }) => group === key).map(mostOf))]));
  const room = sum(used.map(({ key, atMost }) => Math.min(atMost ?? Infinity, most.get(key) ?? 0)));
  const times = stretches && room > 0 && room < FULL_SCALE ? FULL_SCALE / room : 1;
  const groups = used.map((group) => ({
    group: group.name?.[language] ?? '',
    axis: word('axes', group.axis, language),
    atMost: cap(group, most.get(group.key) ?? 0, times),
    atLeast: group.atLeast ?? '',
  }));
  const nameOf = new Map(used.map(({ key, name }) => [key, name?.[language] ?? '']));
  const rules = drafts.map(({ rule, group }) => ({
    ...rule,
    group: (group !== undefined && nameOf.get(group)) || '',
    steps: rule.steps.map((step) => ({ ...step, weight: scaled(step.weight, times) })),
  }));
  return { rules, groups };
}

function cap({ atMost }: TemplateGroup, most: number, times: number): Cell {
  if (atMost === undefined) return '';
  return times === 1 || atMost === 0 ? atMost : Math.round(Math.min(atMost, most) * times);
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

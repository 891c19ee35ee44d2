/** The rules as the list shows them: by group. */
import type { Group, Rule } from '../../engine';
import { groupKey } from './change';

/** A group with the positions of its rules; `group` is −1 where no row lists it. */
export interface Section {
  readonly key: string;
  readonly name: string;
  readonly group: number;
  readonly rules: readonly number[];
}

/** Rules in the order of their groups; those without a group, and those that limit the score, come last. */
export function sectionsOf(rules: readonly Rule[], groups: readonly Group[]): readonly Section[] {
  const found = new Map<string, { key: string; name: string; group: number; rules: number[] }>();
  groups.forEach(({ group }, at) => {
    const name = String(group ?? '').trim();
    if (name !== '') found.set(groupKey(group), { key: groupKey(group), name, group: at, rules: [] });
  });
  rules.forEach(({ group }, at) => {
    const key = groupKey(group);
    const section = found.get(key) ?? { key, name: String(group ?? '').trim(), group: -1, rules: [] };
    section.rules.push(at);
    found.set(key, section);
  });
  return [...found.values()]
    .filter(({ rules: inside, key }) => inside.length > 0 || key !== '')
    .sort((a, b) => Number(a.key === '') - Number(b.key === ''));
}

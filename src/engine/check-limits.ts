/** Limits of groups and axes that take away most of what their rules give. */
import { shown } from './check-rules';
import type { CompiledModel } from './compile';
import { NO_LIMITS } from './groups';
import { warning } from './issue';
import type { Axis, Issue } from './model';
import { attainableTotal } from './range';
import { isEmpty } from './text';
import { meaning } from './vocabulary';

/** A limit on a group (its position) or on an axis, in thousandths. */
export interface Cap {
  readonly name: string;
  readonly place: string;
  readonly atMost: number;
  readonly of: number | Axis;
}

/** Every At most of a model. */
export function capsOf({ model, groups, axes }: CompiledModel): readonly Cap[] {
  const caps = groups.map(({ name, index, atMost }, of): Cap => {
    return { name: shown(name), place: `groups[${index}].atMost`, atMost, of };
  });
  for (const of of ['fit', 'engagement'] as const) {
    const index = model.groups.findIndex(({ group, axis }) => isEmpty(group) && meaning('axes', axis) === of);
    const name = shown(model.groups[index]?.axis ?? '');
    caps.push({ name, place: `groups[${index}].atMost`, atMost: axes[of].atMost, of });
  }
  return caps.filter(({ atMost }) => Number.isFinite(atMost));
}

/** Reports, without leads, limits below half of what their rules can give together. */
export function checkCaps(compiled: CompiledModel): readonly Issue[] {
  return capsOf(compiled).flatMap((cap) => {
    const rules = compiled.rules.filter(({ group }) => group === cap.of || compiled.groups[group]?.axis === cap.of);
    const groups = compiled.groups.map((group, g) => (g === cap.of ? { ...group, ...NO_LIMITS } : group));
    const { highest } = attainableTotal({
      ...compiled,
      rules,
      groups,
      axes: { fit: NO_LIMITS, engagement: NO_LIMITS },
    });
    return Number.isFinite(highest) ? swallows(cap, highest, highest - Math.max(cap.atMost, 0)) : [];
  });
}

/** The issue of a limit that takes more than half of the points given to it. */
export function swallows(cap: Cap, given: number, taken: number): readonly Issue[] {
  if (given <= 0 || taken * 2 <= given) return [];
  const share = Math.round((100 * taken) / given);
  return [warning('groupCapSwallows', cap.place, { group: cap.name, atMost: cap.atMost / 1000, share })];
}

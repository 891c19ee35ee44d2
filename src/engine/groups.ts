/** Groups and axes with the least and the most points they may give. */
import { error, warning } from './issue';
import type { Axis, Cell, Issue, Model } from './model';
import { thousandths } from './number';
import { numberIn, type Scale } from './settings';
import { isEmpty, text } from './text';
import { meaning } from './vocabulary';

/** Limits in thousandths; ±∞ where there is none. */
export interface Limits {
  readonly atLeast: number;
  readonly atMost: number;
}

/** A group of rules: its name as written, its axis if it has one, and its row in the model (−1: not listed). */
export interface CompiledGroup extends Limits {
  readonly name: string;
  readonly axis: Axis | undefined;
  readonly index: number;
}

/** The limits of the two axes. */
export type Axes = { readonly [axis in Axis]: Limits };

/** Whoever has no limits gives what there is. */
export const NO_LIMITS: Limits = { atLeast: -Infinity, atMost: Infinity };

/** Reads the groups, and finds the position of a rule's group among them (−1 for a rule without one). */
export function compileGroups(
  model: Model,
  scale: Scale,
): {
  readonly groups: readonly CompiledGroup[];
  readonly axes: Axes;
  readonly groupOf: (group: Cell) => number;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const groups: CompiledGroup[] = [];
  const positions = new Map<string, number>();
  const axes: { [axis in Axis]?: Limits } = {};

  model.groups.forEach((row, index) => {
    const place = `groups[${index}]`;
    const axis = isEmpty(row.axis) ? undefined : meaning('axes', row.axis);
    if (axis === undefined && !isEmpty(row.axis))
      issues.push(error('axisUnknown', `${place}.axis`, { axis: String(row.axis) }));
    const name = isEmpty(row.group) ? '' : String(row.group).trim();
    const key = text(name);
    if (name === '' ? axis !== undefined && axes[axis] : positions.has(key)) {
      issues.push(
        warning('groupRepeated', `${place}.${name === '' ? 'axis' : 'group'}`, {
          group: name === '' ? String(row.axis) : name,
        }),
      );
      return;
    }
    const limits = limitsOf(row.atLeast, row.atMost, place, scale, issues);
    if (name !== '') {
      positions.set(key, groups.length);
      groups.push({ name, axis, index, ...limits });
    } else if (axis !== undefined) axes[axis] = limits;
  });

  model.rules.forEach((rule, index) => {
    if (isEmpty(rule.group) || rule.group === null || positions.has(text(rule.group))) return;
    const name = String(rule.group).trim();
    positions.set(text(name), groups.length);
    groups.push({ name, axis: undefined, index: -1, ...NO_LIMITS });
    issues.push(warning('groupNotListed', `rules[${index}].group`, { group: name }));
  });
  return {
    groups,
    axes: { fit: axes.fit ?? NO_LIMITS, engagement: axes.engagement ?? NO_LIMITS },
    groupOf: (group) => (isEmpty(group) || group === null ? -1 : (positions.get(text(group)) ?? -1)),
    issues,
  };
}

function limitsOf(least: Cell, most: Cell, place: string, scale: Scale, issues: Issue[]): Limits {
  const read = (cell: Cell, name: 'atLeast' | 'atMost'): number => {
    if (isEmpty(cell)) return NO_LIMITS[name];
    const value = numberIn(cell, scale.decimalSign);
    if (value !== undefined) return thousandths(value);
    issues.push(error('limitUnreadable', `${place}.${name}`, { value: String(cell) }));
    return NO_LIMITS[name];
  };
  const limits = { atLeast: read(least, 'atLeast'), atMost: read(most, 'atMost') };
  if (limits.atLeast <= limits.atMost) return limits;
  issues.push(error('atLeastAboveAtMost', `${place}.atLeast`));
  return NO_LIMITS;
}

/** What is odd about rules on activities: names that nobody offers or wrote down, and what only they understand. */
import type { ActivityLog } from './activity-log';
import type { CheckedRule } from './check-rules';
import { shown } from './check-rules';
import { type CompiledModel, headerIndex } from './compile';
import { testOf } from './condition';
import { warning } from './issue';
import type { Condition, Issue } from './model';
import { nearest } from './nearest';
import { originOf } from './origin';
import { Reading } from './reading';
import { isEmpty, text } from './text';
import { word } from './vocabulary';

/** Reports names of activities that neither the section Activities nor the log knows, and cells that do nothing. */
export function checkActivities(
  compiled: CompiledModel,
  rules: readonly CheckedRule[],
  log: ActivityLog | undefined,
): readonly Issue[] {
  const columns = headerIndex(compiled.header);
  const names = nearNames(compiled, log);
  return rules.flatMap(({ rule, place }) => {
    let above: Condition['column'] = '';
    return rule.steps.flatMap(({ conditions }, s) =>
      conditions.flatMap((condition, c) => {
        if (!isEmpty(condition.column)) above = condition.column;
        const at = `${place}.steps[${s}].conditions[${c}]`;
        const origin = above === null || columns.has(text(above)) ? undefined : originOf(above);
        if (origin?.origin !== 'activity') return onlyForActivities(condition, at, compiled);
        return isEmpty(condition.column) ? [] : unknownNames(origin.rest, at, compiled, names);
      }),
    );
  });
}

function onlyForActivities(condition: Condition, at: string, { scale }: CompiledModel): readonly Issue[] {
  return (['within', 'count'] as const).flatMap((cell) => {
    if (isEmpty(condition[cell])) return [];
    return [warning('onlyForActivities', `${at}.${cell}`, { name: word('ruleColumns', cell, scale.language) })];
  });
}

/** Names that could have been meant; empty where there is nothing to compare with. */
function nearNames({ model, scale }: CompiledModel, log: ActivityLog | undefined): readonly string[] {
  const offered = (model.activities ?? []).flatMap(({ activity }) => (isEmpty(activity) ? [] : [String(activity)]));
  return [...offered, ...(log?.events(scale).names ?? []).map(String)];
}

function unknownNames(
  list: string,
  at: string,
  { scale, asOf }: CompiledModel,
  names: readonly string[],
): readonly Issue[] {
  if (names.length === 0) return [];
  const known = names.map((name) => new Reading(name, scale));
  const unknown = (list.match(/(?:~[*?|~]|[^|\r\n])+/g) ?? []).find((name) => {
    const test = testOf('is', name, '', scale, asOf);
    return typeof test !== 'string' && !known.some((cell) => test.count(cell) !== 0);
  });
  if (unknown === undefined) return [];
  const name = shown(unknown);
  return [warning('activityUnknown', `${at}.column`, { name, nearest: shown(nearest(name, names)) })];
}

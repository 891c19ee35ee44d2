/** Mends names of columns that the leads do not have: the name meant, everywhere at once, or a longer formula. */
import { type Cell, type Issue, isEmpty, type Model, type Rule, text } from '../../engine';
import { say } from '../words';
import { draft, step } from './draft';
import { extendFormulas } from './extend';
import { header, table } from './leads';
import type { Mend } from './mends';
import { conditionAt, ruleAt, rulePath, stepAt } from './part-path';

/** A header that was renamed is missing in every rule that names it: one mend for all of them. */
export function mendColumn(issue: Issue): Mend | undefined {
  const missing = nameAt(issue.place);
  if (missing === '') return undefined;
  const beside = (table.value?.outside ?? []).find((name) => text(name) === text(missing));
  if (beside !== undefined) return { label: say('mendExtend'), isCall: true, run: () => void extendFormulas(beside) };
  const near = fullName(String(issue.args.nearest ?? ''));
  if (near === undefined) return undefined;
  const renamed = rename(draft.value.model, missing, near);
  const label =
    renamed.places > 1
      ? say('mendUseEverywhere', { name: near, places: renamed.places })
      : say('mendUse', { name: near });
  return { label, run: () => step(({ model, keys }) => ({ model: rename(model, missing, near).model, keys })) };
}

/** Issues show long names cut short: gives the whole name from the header, as it is written there. */
function fullName(shown: string): string | undefined {
  if (shown === '') return undefined;
  const start = shown.endsWith('…') ? text(shown.slice(0, -1)) : undefined;
  return header.value.find(
    (name) => text(name) === text(shown) || (start !== undefined && text(name).startsWith(start)),
  );
}

function nameAt(place: string): string {
  if (place.startsWith('settings.')) {
    const { leadKey, outcomeColumn } = draft.value.model.settings;
    return String((place === 'settings.outcomeColumn' ? outcomeColumn : leadKey) ?? '').trim();
  }
  const path = rulePath(place);
  if (path.key === 'since') return String(stepAt(path)?.since ?? '').trim();
  const own = String(conditionAt(path)?.column ?? '').trim();
  return own === '' ? columnAbove(ruleAt(path), path.step, path.condition) : own;
}

/** A blank column means that of the row above. */
function columnAbove(rule: Rule | undefined, stepAt: number, conditionAt: number): string {
  const rows = (rule?.steps ?? []).flatMap(({ conditions }, s) =>
    conditions.filter((_, c) => s < stepAt || (s === stepAt && c < conditionAt)),
  );
  const named = rows.filter(({ column }) => !isEmpty(column));
  return String(named[named.length - 1]?.column ?? '').trim();
}

function rename(model: Model, missing: string, name: string): { readonly model: Model; readonly places: number } {
  let places = 0;
  const renamed = (cell: Cell): Cell => {
    if (cell === null || isEmpty(cell) || text(cell) !== text(missing)) return cell;
    places++;
    return name;
  };
  const rules = model.rules.map((rule) => ({
    ...rule,
    steps: rule.steps.map((step) => ({
      ...step,
      since: renamed(step.since),
      conditions: step.conditions.map((condition) => ({ ...condition, column: renamed(condition.column) })),
    })),
  }));
  const { leadKey, outcomeColumn } = model.settings;
  const settings = {
    ...model.settings,
    ...(leadKey === undefined ? {} : { leadKey: renamed(leadKey) }),
    ...(outcomeColumn === undefined ? {} : { outcomeColumn: renamed(outcomeColumn) }),
  };
  return { model: { ...model, rules, settings }, places };
}

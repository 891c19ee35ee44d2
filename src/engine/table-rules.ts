/** The rows of Rules gathered into ladders, with the place of every part. */
import type { Condition, Rule, Step } from './model';
import { type Cells, RULE_KEYS, record } from './table-columns';
import { isEmpty, text } from './text';
import { meaning, type Term } from './vocabulary';

/** Gathers rows into rules; turns the places of rows (`rows[4].value`) into those of rules, steps and conditions. */
export function gatherRules(
  rows: readonly Cells<Term<'ruleColumns'>>[],
  places: { [path: string]: readonly [number, number] },
): Rule[] {
  type Draft = { rule: Omit<Rule, 'steps'>; steps: { step: Omit<Step, 'conditions'>; conditions: Condition[] }[] };
  const drafts: Draft[] = [];
  rows.forEach((read, index) => {
    const given = record(RULE_KEYS, read);
    // An unticked checkbox that was dragged into Join says nothing.
    const cells = given.join === false ? { ...given, join: '' } : given;
    const starts = isEmpty(cells.join);
    let draft = drafts[drafts.length - 1];
    if (starts || !draft) {
      draft = { rule: { on: cells.on, group: cells.group, rule: cells.rule, ask: cells.ask }, steps: [] };
      drafts.push(draft);
    }
    const repeats = text(cells.rule ?? '') === text(draft.rule.rule ?? '');
    const condition: Condition = {
      join: cells.join,
      ...(repeats ? {} : { rule: cells.rule }),
      column: cells.column,
      condition: cells.condition,
      value: cells.value,
      to: cells.to,
      note: cells.note,
    };
    const last = draft.steps[draft.steps.length - 1];
    if (last && meaning('joins', cells.join) !== 'else') last.conditions.push(condition);
    else
      draft.steps.push({
        step: { weight: cells.weight, upTo: cells.upTo, halfLife: cells.halfLife, since: cells.since },
        conditions: [condition],
      });

    const rule = `rules[${drafts.length - 1}]`;
    const step = `${rule}.steps[${draft.steps.length - 1}]`;
    const at = `${step}.conditions[${(draft.steps[draft.steps.length - 1]?.conditions.length ?? 1) - 1}]`;
    const here = places[`rows[${index}]`];
    if (here) for (const path of [rule, step, at]) places[path] ??= here;
    for (const key of RULE_KEYS) {
      const cell = places[`rows[${index}].${key}`];
      delete places[`rows[${index}].${key}`];
      if (!cell) continue;
      if (key === 'on' || key === 'group' || key === 'ask') places[`${rule}.${key}`] ??= cell;
      else if (key === 'weight' || key === 'upTo' || key === 'halfLife' || key === 'since')
        places[`${step}.${key}`] ??= cell;
      else places[`${at}.${key}`] = cell;
      if (key === 'rule') places[`${rule}.rule`] ??= cell;
    }
    delete places[`rows[${index}]`];
  });
  return drafts.map(({ rule, steps }) => ({
    ...rule,
    steps: steps.map(({ step, conditions }) => ({ ...step, conditions })),
  }));
}

/** The rows of Rules gathered into ladders. */
import type { Condition, Rule, Step } from './model';
import { type Cells, RULE_KEYS, record } from './table-columns';
import { isEmpty, text } from './text';
import { meaning, type Term } from './vocabulary';

/** Gathers rows into rules: every row is one condition, in the order of the table. */
export function gatherRules(rows: readonly Cells<Term<'ruleColumns'>>[]): Rule[] {
  type Draft = { rule: Omit<Rule, 'steps'>; steps: { step: Omit<Step, 'conditions'>; conditions: Condition[] }[] };
  const drafts: Draft[] = [];
  for (const read of rows) {
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
      ...(isEmpty(cells.within) ? {} : { within: cells.within }),
      ...(isEmpty(cells.count) ? {} : { count: cells.count }),
      note: cells.note,
    };
    const last = draft.steps[draft.steps.length - 1];
    if (last && meaning('joins', cells.join) !== 'else') last.conditions.push(condition);
    else
      draft.steps.push({
        step: { weight: cells.weight, upTo: cells.upTo, halfLife: cells.halfLife, since: cells.since },
        conditions: [condition],
      });
  }
  return drafts.map(({ rule, steps }) => ({
    ...rule,
    steps: steps.map(({ step, conditions }) => ({ ...step, conditions })),
  }));
}

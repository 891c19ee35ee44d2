/** New rules: an empty one, or one that asks for what the selected cell holds. */
import { dayOf, isEmpty, type Rule } from '../../engine';
import { call } from '../api';
import { say } from '../words';
import { addPart } from './change';
import { draft } from './draft';
import { conditionFrom } from './fitting';
import { day, fetchColumns, header, place } from './leads';
import { goOver, tell } from './session';

/** A rule that asks for nothing yet. */
export function emptyRule(group: string): Rule {
  return {
    on: true,
    group,
    rule: '',
    ask: false,
    steps: [
      {
        conditions: [{ join: '', column: '', condition: '', value: '', to: '', note: '' }],
        weight: 10,
        upTo: '',
        halfLife: '',
        since: '',
      },
    ],
  };
}

/** Whether a new rule still is as it began. */
export function isUntouched(rule: Rule): boolean {
  const [step] = rule.steps;
  const [condition] = step?.conditions ?? [];
  return (
    rule.steps.length === 1 &&
    step?.conditions.length === 1 &&
    isEmpty(rule.rule) &&
    isEmpty(condition?.column) &&
    isEmpty(condition?.value)
  );
}

/** Adds an empty rule and opens it. */
export function startRule(): void {
  add(emptyRule(firstGroup()));
}

/** Adds a rule that asks for what the selected cell holds, and opens it; says so where no lead's cell is selected. */
export async function startRuleFromCell(): Promise<void> {
  const from = place.value;
  if (!from) return;
  try {
    const { lead, column } = await call('readSelection', from);
    const position = column - 1 - from.leads.column;
    const name = header.value[position];
    if (!lead || name === undefined || name.trim() === '') {
      tell(say('selectCellFirst'));
      return;
    }
    await fetchColumns([position]).catch(() => undefined);
    const today = dayOf(day.value, undefined);
    const age = (date: string): number | undefined => {
      const then = dayOf(date, undefined);
      return then === undefined || today === undefined ? undefined : today - then;
    };
    const rule = emptyRule(firstGroup());
    const [step] = rule.steps;
    const [condition] = step?.conditions ?? [];
    if (!step || !condition) return;
    const asked = { ...condition, ...conditionFrom(name, lead[position] ?? '', age) };
    add({ ...rule, steps: [{ ...step, conditions: [asked] }] });
  } catch {
    tell(say('selectionLost'));
  }
}

function add(rule: Rule): void {
  const at = addPart('rules', rule);
  goOver({ kind: 'rule', at: draft.value.keys.rules[at] ?? -1, isNew: true });
}

function firstGroup(): string {
  return String(draft.value.model.groups.find(({ group }) => !isEmpty(group))?.group ?? '');
}

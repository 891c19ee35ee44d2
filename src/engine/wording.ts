/** How a rule, a step or a condition is said in the words of the model format: "Title has word VP". */
import type { Cell, Condition, Model, Rule, Step } from './model';
import { originOf } from './origin';
import { meaning, word } from './vocabulary';

/** What joins the words of the format to a phrase; the languages of the product have it. */
export interface Wording {
  readonly and: string;
  readonly or: string;
  readonly named: (rule: string, step: string) => string;
  readonly between: (column: string, condition: string, from: string, to: string) => string;
  /** How often something happened, within some days where `days` is not blank. */
  readonly times: (activity: string, times: number, days: string) => string;
}

/** A condition as it is said: its column also where the row leaves it to the one above, a long list by its first three. */
export interface ConditionParts {
  readonly column: string;
  readonly condition: string;
  readonly value: string;
  readonly to: string;
}

/** What a rule is called: its name; else what its first step asks. */
export function ruleWords(model: Model, rule: number, say: Wording): string {
  const source = model.rules[rule];
  if (!source) return '';
  const first = nameOf(source) || conditionsWords(model, source, 0, say);
  return nameOf(source) === '' && source.steps.length > 1 ? `${first} …` : first;
}

/**
 * What a step is called: its rule's name, with what tells the step apart where there are several; else its conditions.
 * `times` is how often a lead did what the step asks for, where it asks for an activity.
 */
export function stepWords(model: Model, rule: number, step: number, say: Wording, times?: number): string {
  const source = model.rules[rule];
  if (!source) return '';
  const name = nameOf(source);
  if (name !== '' && source.steps.length === 1) return name;
  if (name === '') return conditionsWords(model, source, step, say, times);
  const [first, ...more] = source.steps[step]?.conditions ?? [];
  // The rule's name says what it is about: its column and further conditions would only make the line long.
  const tells = first ? conditionWords({ ...partsOf(model, first), column: '' }, say) : '';
  if (tells === '') return name;
  return say.named(name, more.length > 0 && !tells.endsWith('…') ? `${tells} …` : tells);
}

/** Takes a condition apart for saying it; a word that the format does not know stays as it is written. */
export function conditionParts(model: Model, rule: number, step: number, condition: number): ConditionParts {
  const source = model.rules[rule];
  const asked = source?.steps[step]?.conditions[condition];
  if (!source || !asked) return { column: '', condition: '', value: '', to: '' };
  return { ...partsOf(model, asked), column: columnOf(source, step, condition) };
}

/** Puts a condition together: "Employees between 50 and 500". */
export function conditionWords({ column, condition, value, to }: ConditionParts, say: Wording): string {
  const text = to === '' ? `${column} ${condition} ${value}` : say.between(column, condition, value, to);
  return text.trim();
}

function nameOf(rule: Rule): string {
  return String(rule.rule ?? '').trim();
}

function conditionsWords(model: Model, rule: Rule, at: number, say: Wording, times?: number): string {
  const step: Step | undefined = rule.steps[at];
  let counted = times;
  return (step?.conditions ?? [])
    .map((condition, index) => {
      const join = index === 0 ? '' : meaning('joins', condition.join) === 'or' ? `${say.or} ` : `${say.and} `;
      const column = columnOf(rule, at, index);
      const activity = times === undefined ? undefined : originOf(column);
      if (activity?.origin !== 'activity') return join + conditionWords({ ...partsOf(model, condition), column }, say);
      // How often is known of the first activity only.
      const did = activityWords(model, condition, plain(activity.rest), say, counted);
      counted = undefined;
      return join + say.named(did, word('origins', 'activity', model.language));
    })
    .join(' ');
}

function activityWords(model: Model, condition: Condition, name: string, say: Wording, times: number | undefined) {
  const asked = meaning('conditions', condition.condition);
  const happened = asked === 'each' || asked === 'amount' || asked === 'isNotBlank';
  if (happened && times !== undefined) return say.times(name, times, plain(condition.within ?? ''));
  return conditionWords({ ...partsOf(model, condition), column: name }, say);
}

/** The column of a condition, or the nearest one above it in the rule. */
function columnOf(rule: Rule, step: number, condition: number): string {
  for (let s = step; s >= 0; s--) {
    const conditions = rule.steps[s]?.conditions ?? [];
    for (let c = s === step ? condition : conditions.length - 1; c >= 0; c--) {
      const column = String(conditions[c]?.column ?? '').trim();
      if (column !== '') return column;
    }
  }
  return '';
}

function partsOf(model: Model, { column, condition, value, to }: Condition): ConditionParts {
  const name = meaning('conditions', condition);
  return {
    column: String(column ?? '').trim(),
    condition: name === undefined ? String(condition ?? '').trim() : word('conditions', name, model.language),
    value: name !== undefined && WITHOUT_VALUE.has(name) ? '' : plain(value),
    to: name === 'between' ? plain(to) : '',
  };
}

const WITHOUT_VALUE: ReadonlySet<string> = new Set([
  'isBlank',
  'isNotBlank',
  'isChecked',
  'isNotChecked',
  'isEmail',
  'isFreeEmail',
  'isBusinessEmail',
]);

/** A list of three hundred accounts would drown the line: the first three stand for it. */
function plain(cell: Cell): string {
  const parts = String(cell ?? '')
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 3 ? `${parts.slice(0, 3).join(' | ')} | …` : parts.join(' | ');
}

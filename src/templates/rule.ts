/** One rule of a template for one sheet: the sheet's column and its values, or else the activities of the log. */
import { type Cell, type Condition, isEmpty, type Language, type Rule, type Step, word } from '../engine';
import { ownAnswers } from './answers';
import type { Meaning } from './list-words';
import type { Matched } from './match';
import type { Profile } from './profile';
import type { Shelf } from './shelf';
import type { LeadList } from './starter';
import type { Template, TemplateRule, TemplateStep } from './template';
import { hasOwn, listsOf, literal, type OwnAnswers, valueFor } from './value';

/** Where a rule finds what it looks for. */
export interface Source {
  /** Its position in the header; none for the log. */
  readonly position?: number;
  readonly name: string;
  readonly profile: Profile;
  readonly steps: readonly TemplateStep[];
}

const NOTHING_KNOWN: Profile = { rows: 0, filled: 0, kind: 'blank', values: [], numbers: [] };

/** The meanings of columns that a rule can use, the best first. */
export function needsOf({ needs }: Pick<TemplateRule, 'needs'>): readonly Meaning[] {
  return typeof needs === 'string' ? [needs] : needs;
}

/** The first column of the list that a rule can use. */
export function positionFor(rule: Pick<TemplateRule, 'needs'>, matched: Matched): number | undefined {
  return needsOf(rule)
    .map((meaning) => matched[meaning])
    .find((position) => position !== undefined);
}

/** Makes the rule; undefined where the list has nothing for it. */
export function ruleFor(rule: TemplateRule, template: Template, shelf: Shelf, list: LeadList): Rule | undefined {
  const { language } = list;
  const source = sourceOf(rule, shelf, list);
  if (!source) return undefined;
  const own = ownAnswers(
    source.profile,
    [...new Set([...source.steps.flatMap(listsIn), ...(rule.others ?? [])])],
    shelf.words,
  );
  const note = rule.note?.[language] ?? '';
  const steps = withoutRepeats(
    source.steps.flatMap((step) => stepFor(step, source, own, template, shelf, list) ?? []),
  ).map((step, index) => asRung(index === 0 ? noted(step, note) : step, index, language));
  if (steps.length === 0) return undefined;
  return { on: true, group: '', rule: rule.name[language], ask: rule.ask ?? false, steps };
}

function sourceOf(rule: TemplateRule, { activities }: Shelf, list: LeadList): Source | undefined {
  const position = positionFor(rule, list.matched);
  const profile = position === undefined ? undefined : list.profiles[position];
  if (position !== undefined && profile !== undefined) {
    const steps = profile.kind === 'blank' ? Object.values(rule.steps)[0] : rule.steps[profile.kind];
    if (steps) return { position, name: list.header[position] ?? '', profile, steps };
  }
  // A log can be joined to its leads by their key only.
  if (!rule.log || isEmpty(list.settings.leadKey)) return undefined;
  return {
    name: loggedColumn(
      rule.log.of.map((key) => activities[key].name[list.language]),
      list.language,
    ),
    profile: NOTHING_KNOWN,
    steps: rule.log.steps,
  };
}

/** The column that stands for activities of the log, "Activity › Call | Meeting"; any activity where none is named. */
export function loggedColumn(names: readonly string[], language: Language): string {
  return `${word('origins', 'activity', language)} › ${names.length === 0 ? '*' : names.map(literal).join(' | ')}`;
}

function listsIn({ value, and, or }: TemplateStep) {
  return [value, and?.value, or?.value].flatMap(listsOf);
}

function stepFor(
  step: TemplateStep,
  { position, name, profile }: Source,
  own: OwnAnswers,
  template: Template,
  { words }: Shelf,
  { header, language, matched }: LeadList,
): Step | undefined {
  const parts = [
    { ...step, join: '' },
    ...(step.and ? [{ ...step.and, join: word('joins', 'and', language) }] : []),
    ...(step.or ? [{ ...step.or, join: word('joins', 'or', language) }] : []),
  ];
  const conditions: Condition[] = [];
  for (const { when, value: wanted, join } of parts) {
    const value = valueFor(wanted, profile, language, words, own);
    if (value === undefined) return undefined;
    // Words that the column itself uses are compared whole.
    const condition = hasOwn(wanted, own) ? (WHOLE[when] ?? when) : when;
    const first = conditions.length === 0;
    conditions.push({
      join,
      column: first ? name : '',
      condition: word('conditions', condition, language),
      value,
      to: first ? (step.to ?? '') : '',
      note: '',
    });
  }
  const since = profile.kind === 'date' ? position : (matched.lastActivity ?? matched.created);
  // Events of the log fade from their own dates.
  const dated = position === undefined ? '' : since === undefined ? undefined : (header[since] ?? '');
  const decays = step.halfLife !== undefined && dated !== undefined;
  return {
    conditions,
    weight: weightCell(step.weight, template, language),
    upTo: step.upTo ?? '',
    halfLife: decays ? (step.halfLife ?? '') : '',
    since: decays ? dated : '',
  };
}

const WHOLE = { hasWord: 'is', contains: 'is', containsNot: 'isNot' } as const as {
  readonly [name: string]: 'is' | 'isNot' | undefined;
};

function weightCell(weight: TemplateStep['weight'], template: Template, language: Language): Cell {
  if (typeof weight === 'number') return weight;
  if (weight === 'disqualify') return word('weights', 'disqualify', language);
  const [limit, key] =
    'atLeast' in weight ? (['atLeast', weight.atLeast] as const) : (['atMost', weight.atMost] as const);
  const band = template.bands.find((each) => each.key === key);
  return `${word('weights', limit, language)} ${band?.name[language] ?? ''}`;
}

/** Two steps may come out the same where a column has few values; the later one could never count. */
function withoutRepeats(steps: readonly Step[]): readonly Step[] {
  const seen = new Set<string>();
  return steps.filter(({ conditions }) => {
    const says = conditions.map(({ condition, value, to }) => `${condition}\n${value}\n${to}`).join('\n');
    const fresh = !seen.has(says);
    seen.add(says);
    return fresh;
  });
}

/** The first condition of a later step joins it to its rule with `else`. */
function asRung(step: Step, index: number, language: Language): Step {
  const [first, ...others] = step.conditions;
  if (index === 0 || !first) return step;
  return { ...step, conditions: [{ ...first, join: word('joins', 'else', language) }, ...others] };
}

function noted(step: Step, note: string): Step {
  const [first, ...others] = step.conditions;
  return first ? { ...step, conditions: [{ ...first, note }, ...others] } : step;
}

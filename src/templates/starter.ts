/** Turns a starter template into the model of one sheet: its columns, its values, its language. */
import {
  type Cell,
  type Condition,
  type Language,
  type Model,
  type Row,
  type Rule,
  type Settings,
  type Step,
  termsOf,
  word,
} from '../engine';
import { completenessRules } from './completeness';
import { withoutIdleWords } from './idle-words';
import type { Matched } from './match';
import type { Profile } from './profile';
import { toScale } from './scale';
import type { Template, TemplateRule, TemplateStep, Words } from './template';
import { valueFor } from './value';

/** What is known of a sheet when its model is made. */
export interface LeadList {
  readonly header: readonly string[];
  readonly profiles: readonly Profile[];
  readonly matched: Matched;
  readonly language: Language;
  /** Settings found in the sheet or given by the spreadsheet; the others get their defaults. */
  readonly settings: Settings;
  /** Some of the leads, as wide as the header. */
  readonly sample: readonly Row[];
}

export interface Starter {
  readonly model: Model;
  /** Names of the template's rules that the sheet has no column for. */
  readonly leftOut: readonly string[];
}

/** A rule of the new model with the key of its group. */
export interface Draft {
  readonly rule: Rule;
  readonly group: string | undefined;
}

/** Fewer rules than this that can give points make no model: what is known of a lead at all counts then. */
const FEW_RULES = 4;

/** Makes the model: rules whose column the sheet lacks are left out, and the points still reach from 0 to 100. */
export function starterModel(template: Template, list: LeadList): Starter {
  const { language } = list;
  const drafts: Draft[] = [];
  const leftOut: string[] = [];
  for (const rule of template.rules) {
    if (rule.unless !== undefined && list.matched[rule.unless] !== undefined) continue;
    const made = ruleFor(rule, template, list);
    if (made) drafts.push({ rule: made, group: rule.group });
    else if (list.matched[rule.needs] === undefined && rule.unless === undefined) leftOut.push(rule.name[language]);
  }
  if (drafts.filter(({ rule }) => givesPoints(rule)).length < FEW_RULES) drafts.push(...completenessRules(list));

  const { rules, groups } = toScale(drafts, template.groups, language);
  const bands = template.bands.map((band) => ({
    band: band.name[language],
    axis: '',
    from: fromCell(band.from, language),
    color: band.color,
    nextStep: band.nextStep[language],
    owner: '',
    respondWithin: band.respondWithin ?? '',
  }));
  const model = { language, settings: settingsFor(template.name, list), groups, bands, rules };
  return { model: withoutIdleWords(model, list.header, list.sample), leftOut };
}

function givesPoints(rule: Rule): boolean {
  return rule.steps.some(({ weight }) => typeof weight === 'number' && weight > 0);
}

function fromCell(from: number | 'bottom' | 'disqualified', language: Language): Cell {
  if (from === 'bottom') return '';
  return from === 'disqualified' ? word('fromWords', 'disqualified', language) : from;
}

function settingsFor(name: Words, { language, settings }: LeadList): Settings {
  return {
    ...Object.fromEntries(termsOf('settings').map((setting) => [setting, ''])),
    name: name[language],
    language,
    lowest: 0,
    highest: 100,
    total: word('totals', 'points', language),
    decimals: 0,
    decimalSign: '.',
    format: 1,
    ...settings,
  };
}

function ruleFor(rule: TemplateRule, template: Template, list: LeadList): Rule | undefined {
  const column = list.matched[rule.needs];
  const profile = column === undefined ? undefined : list.profiles[column];
  if (column === undefined || profile === undefined) return undefined;
  const templateSteps = profile.kind === 'blank' ? Object.values(rule.steps)[0] : rule.steps[profile.kind];
  const note = rule.note?.[list.language] ?? '';
  const steps = withoutRepeats(
    (templateSteps ?? []).flatMap((step) => stepFor(step, column, profile, template, list) ?? []),
  ).map((step, index) => asRung(index === 0 ? noted(step, note) : step, index, list.language));
  if (steps.length === 0) return undefined;
  return { on: true, group: '', rule: rule.name[list.language], ask: rule.ask ?? false, steps };
}

function stepFor(
  step: TemplateStep,
  column: number,
  profile: Profile,
  template: Template,
  list: LeadList,
): Step | undefined {
  const { header, language, matched } = list;
  const value = valueFor(step.value, profile, language, template.words);
  const second = step.and && valueFor(step.and.value, profile, language, template.words);
  if (value === undefined || (step.and && second === undefined)) return undefined;
  const blank = { value: '', to: '', note: '' } as const;
  const first: Condition = {
    ...blank,
    join: '',
    column: header[column] ?? '',
    condition: word('conditions', step.when, language),
    value,
    to: step.to ?? '',
  };
  const and: Condition[] = step.and
    ? [
        {
          ...blank,
          join: word('joins', 'and', language),
          column: '',
          condition: word('conditions', step.and.when, language),
          value: second ?? '',
        },
      ]
    : [];
  const since = profile.kind === 'date' ? column : (matched.lastActivity ?? matched.created);
  const decays = step.halfLife !== undefined && since !== undefined;
  return {
    conditions: [first, ...and],
    weight: weightCell(step.weight, template, language),
    upTo: step.upTo ?? '',
    halfLife: decays ? (step.halfLife ?? '') : '',
    since: decays ? (header[since] ?? '') : '',
  };
}

function weightCell(weight: TemplateStep['weight'], template: Template, language: Language): Cell {
  if (typeof weight === 'number') return weight;
  if (weight === 'disqualify') return word('weights', 'disqualify', language);
  const band = template.bands.find(({ key }) => key === weight.atLeast);
  return `${word('weights', 'atLeast', language)} ${band?.name[language] ?? ''}`;
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

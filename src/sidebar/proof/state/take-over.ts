/** Taking learned rules over into the edit: which of them, what becomes of today's rules, and the thresholds that go with them. */
import { type Cell, isOff, type Model, meaning, type Rule, readScale, text, word } from '../../../engine';
import type { LearnedRule } from '../../../rpc';
import { columnsOf } from '../../parts/rule-words';
import { type Draft, newKey } from '../../state/draft';

/** What becomes of today's rules: all stay on, those on the same columns are switched off, or all are but deal-breakers. */
export type Replaced = 'none' | 'same' | 'all';

/** What to take over. */
export interface Taken {
  readonly rules: readonly LearnedRule[];
  readonly replaced: Replaced;
  /** What every lead has before any rule: counts only where all of today's rules give way. */
  readonly base: number;
  /** New thresholds by the place of their band; none: they stay. */
  readonly thresholds: readonly { readonly at: number; readonly from: number }[];
  /** What the groups are called. */
  readonly names: { readonly group: string; readonly base: string };
  /** The note at a step: how many leads, and the share that was won. */
  readonly noteOf: (leads: number, share: number) => string;
}

/** The edit with the learned rules behind today's; today's are switched off, never deleted. */
export function withLearned({ model, keys }: Draft, taken: Taken): Draft {
  const { replaced, base, names } = taken;
  const isAll = replaced === 'all';
  const added = taken.rules.map((one) => ruleOf(one, taken));
  const columns = new Set(added.flatMap(columnNames));
  const gives = (rule: Rule): boolean => replaced !== 'none' && givesWay(rule, isAll ? undefined : columns);
  const groups = [...model.groups];
  const groupKeys = [...keys.groups];
  const put = (group: string, limit: Cell, over: boolean): void => {
    const at = groups.findIndex((one) => text(one.group ?? '') === text(group));
    const row = { group, axis: '', atMost: limit, atLeast: limit };
    if (at < 0) {
      groups.push(row);
      groupKeys.push(newKey());
    } else if (over) groups[at] = row;
  };
  put(names.group, '', false);
  if (isAll && base !== 0) put(names.base, base, true);
  const froms = new Map(taken.thresholds.map(({ at, from }) => [at, from]));
  return {
    model: {
      ...model,
      settings: isAll ? onScale(model) : model.settings,
      groups,
      bands: model.bands.map((band, at) => ({ ...band, from: froms.get(at) ?? band.from })),
      rules: [...model.rules.map((rule) => (gives(rule) ? { ...rule, on: false } : rule)), ...added],
    },
    keys: { ...keys, groups: groupKeys, rules: [...keys.rules, ...added.map(newKey)] },
  };
}

/** Tells whether a rule that is on gives way to learned ones, on these columns or on any; whoever is out stays out. */
export function givesWay(rule: Rule, columns: ReadonlySet<string> | undefined): boolean {
  return !isOff(rule.on) && !isDealBreaker(rule) && (!columns || columnNames(rule).some((name) => columns.has(name)));
}

/** Tells whether a rule only takes leads out. */
export function isDealBreaker({ steps }: Rule): boolean {
  return steps.every(({ weight }) => meaning('weights', weight) === 'disqualify');
}

/** Today's rules that are on and look at one of these columns. */
export function rulesOn(rules: readonly Rule[], columns: ReadonlySet<string>): readonly Rule[] {
  return rules.filter((rule) => !isOff(rule.on) && columnNames(rule).some((column) => columns.has(column)));
}

/** The columns that a rule looks at, as names are compared. */
export function columnNames(rule: Rule): readonly string[] {
  return columnsOf(rule).flat().map(text);
}

/** As many thresholds as the model has, from the two that were proposed, the highest first; undefined where they do not fit. */
export function spread(proposed: readonly number[], count: number): readonly number[] | undefined {
  const [hot, warm] = proposed;
  if (hot === undefined || warm === undefined || count < 1 || hot - warm < count - 1) return undefined;
  if (count === 1) return [hot];
  return Array.from({ length: count }, (_, at) => Math.round(hot - (at * (hot - warm)) / (count - 1)));
}

/** Learned points add up on a scale from 0 to 100. */
function onScale(model: Model): Model['settings'] {
  const { lowest, highest, total } = readScale(model).scale;
  return {
    ...model.settings,
    ...(lowest === 0 ? {} : { lowest: 0 }),
    ...(highest === 100_000 ? {} : { highest: 100 }),
    ...(total === 'points' ? {} : { total: word('totals', 'points', model.language) }),
  };
}

function ruleOf({ rule, steps }: LearnedRule, { names, noteOf }: Taken): Rule {
  return {
    ...rule,
    group: names.group,
    steps: rule.steps.map((step, at) => {
      const { leads = 0, won = 0 } = steps[at] ?? {};
      const note = noteOf(leads, leads === 0 ? 0 : won / leads);
      return {
        ...step,
        conditions: step.conditions.map((condition, c) => (c === 0 ? { ...condition, note } : condition)),
      };
    }),
  };
}

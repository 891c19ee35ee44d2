/** A plain second reading of what is attainable: by any lead, and by one whose blank cells may still be anything. */
import { dayOf, leadCell } from './cell';
import type { Model } from './model';
import type { Condition, Rule, Step } from './rules';
import { conditionCount, leadEvents } from './strength';
import { hold } from './thousandths';
import { finish, heldGroups, pointsOf, totalOf } from './totals';

const infinity = Number.POSITIVE_INFINITY;

/** What a condition or step may count: whether it can fail, can hold, and how often when it holds. */
interface Possible {
  readonly mayFail: boolean;
  readonly mayHold: boolean;
  readonly least: number;
  readonly most: number;
}

/** What a rule may do to a score: the ends of its points and of its limits. */
interface Effect {
  readonly least: number;
  readonly most: number;
  readonly kind: 'points' | 'at least' | 'at most' | 'disqualify' | 'nothing';
}

/** The most points (thousandths) that the rules of a model can give, held by groups and axes. */
export function attainableMost(model: Model): number {
  const raw = new Map<string, number>([...model.groups.keys()].map((group) => [group, 0]));
  for (const rule of model.rules) {
    const most = Math.max(0, ...effectsOf(rule, undefined, model).map(pointsEnd('most')));
    raw.set(rule.group, (raw.get(rule.group) ?? 0) + most);
  }
  return totalOf(heldGroups(raw, model), model);
}

/** The lowest and highest score that a lead's unknown cells allow. */
export function rangeOf(lead: readonly unknown[], model: Model, most: number): { lowest: number; highest: number } {
  const low = new Map<string, number>([...model.groups.keys()].map((group) => [group, 0]));
  const high = new Map(low);
  const lowEnds = { atLeast: -infinity, atMost: infinity };
  const highEnds = { atLeast: -infinity, atMost: infinity };
  let mayDisqualify = false;
  let mustDisqualify = false;
  for (const rule of model.rules) {
    const effects = effectsOf(rule, lead, model);
    const end = (kind: Effect['kind'], otherwise: number) =>
      effects.map((effect) => (effect.kind === kind ? effect.most : otherwise));
    low.set(rule.group, (low.get(rule.group) ?? 0) + Math.min(...effects.map(pointsEnd('least'))));
    high.set(rule.group, (high.get(rule.group) ?? 0) + Math.max(...effects.map(pointsEnd('most'))));
    lowEnds.atLeast = Math.max(lowEnds.atLeast, Math.min(...end('at least', -infinity)));
    highEnds.atLeast = Math.max(highEnds.atLeast, Math.max(...end('at least', -infinity)));
    lowEnds.atMost = Math.min(lowEnds.atMost, Math.min(...end('at most', infinity)));
    highEnds.atMost = Math.min(highEnds.atMost, Math.max(...end('at most', infinity)));
    mayDisqualify ||= effects.some((effect) => effect.kind === 'disqualify');
    mustDisqualify ||= effects.every((effect) => effect.kind === 'disqualify');
  }
  const lowest = finish(totalOf(heldGroups(low, model), model), lowEnds, model, most);
  const highest = finish(totalOf(heldGroups(high, model), model), highEnds, model, most);
  if (mustDisqualify) return { lowest: model.lowest / 1000, highest: model.lowest / 1000 };
  if (!mayDisqualify) return { lowest: lowest / 1000, highest: highest / 1000 };
  return { lowest: Math.min(lowest, model.lowest) / 1000, highest: Math.max(highest, model.lowest) / 1000 };
}

function pointsEnd(end: 'least' | 'most'): (effect: Effect) => number {
  return (effect) => (effect.kind === 'points' ? effect[end] : 0);
}

/** Everything a rule may do: without a lead every cell is unknown. */
function effectsOf(rule: Rule, lead: readonly unknown[] | undefined, model: Model): Effect[] {
  const effects: Effect[] = [];
  for (const step of rule.steps) {
    const possible = upTo(stepPossible(step, lead, model), step);
    if (possible.mayHold) effects.push(effectOf(step, possible, lead, model));
    if (!possible.mayFail) return effects;
  }
  return [...effects, { kind: 'nothing', least: 0, most: 0 }];
}

function upTo(possible: Possible, step: Step): Possible {
  if (step.weight.kind !== 'points') return possible;
  if (step.upTo === 0) return { mayFail: true, mayHold: false, least: 0, most: 0 };
  return {
    ...possible,
    least: hold(possible.least, -step.upTo, step.upTo),
    most: hold(possible.most, -step.upTo, step.upTo),
  };
}

function effectOf(step: Step, possible: Possible, lead: readonly unknown[] | undefined, model: Model): Effect {
  const { weight } = step;
  if (weight.kind === 'disqualify') return { kind: weight.kind, least: 0, most: 0 };
  if (weight.kind !== 'points') return { kind: weight.kind, least: weight.score, most: weight.score };
  if (step.halfLife !== undefined && step.since < 0) {
    const left = leftPossible(step, step.halfLife, lead, model);
    const ends = [product(weight.points, left.least, 1), product(weight.points, left.most, 1)];
    return { kind: 'points', least: Math.min(...ends), most: Math.max(...ends) };
  }
  const points = [possible.least, possible.most].flatMap((count) =>
    decayEnds(step, lead, model).map((factor) => product(weight.points, count, factor)),
  );
  return { kind: 'points', least: Math.min(...points), most: Math.max(...points) };
}

function product(weight: number, count: number, factor: number): number {
  if (weight === 0 || count === 0 || factor === 0) return 0;
  return Number.isFinite(count) ? pointsOf(weight, count * factor) : weight * count;
}

function decayEnds(step: Step, lead: readonly unknown[] | undefined, model: Model): number[] {
  if (step.halfLife === undefined) return [1];
  if (!lead) return [0, 1];
  const cell = leadCell(lead[step.since], model.reading);
  if (cell.kind !== 'value') return [0, 1];
  const day = dayOf(cell.value, model.reading.dateOrder);
  return [day === undefined ? 0 : 0.5 ** (Math.max(0, model.today - day) / step.halfLife)];
}

/** What may be left of a step's activities, each decayed from its own date, where the step holds. */
function leftPossible(
  step: Step,
  halfLife: number,
  lead: readonly unknown[] | undefined,
  model: Model,
): { least: number; most: number } {
  const alternatives = step.alternatives.map((conditions) => {
    const left = conditions.flatMap((condition) => {
      if (!condition.did) return [];
      const events = lead && leadEvents(condition, lead, model);
      if (!events) return [{ least: 0, most: condition.did.most }];
      const known = condition.did.left(events, halfLife, step.upTo);
      return [{ least: known, most: known }];
    });
    return {
      ...all(conditions.map((condition) => conditionPossible(condition, lead, model))),
      least: Math.max(...left.map((one) => one.least)),
      most: Math.min(step.upTo, Math.max(...left.map((one) => one.most))),
    };
  });
  const may = alternatives.filter(({ mayHold }) => mayHold);
  const must = may.filter(({ mayFail }) => !mayFail);
  return {
    least: must.length > 0 ? Math.max(...must.map(({ least }) => least)) : Math.min(...may.map(({ least }) => least)),
    most: Math.max(...may.map(({ most }) => most)),
  };
}

function stepPossible(step: Step, lead: readonly unknown[] | undefined, model: Model): Possible {
  const alternatives = step.alternatives.map((conditions) =>
    all(conditions.map((condition) => conditionPossible(condition, lead, model))),
  );
  const [only, another] = alternatives;
  return only && !another ? only : any(alternatives);
}

function conditionPossible(condition: Condition, lead: readonly unknown[] | undefined, model: Model): Possible {
  const { least, most } = condition.did ?? condition.test;
  const known =
    lead !== undefined &&
    (condition.did
      ? leadEvents(condition, lead, model) !== undefined
      : leadCell(lead[condition.column], model.reading).kind === 'value');
  if (!known) return { mayFail: true, mayHold: most !== 0, least, most };
  const count = conditionCount(condition, lead, model);
  return { mayFail: count === 0, mayHold: count !== 0, least: count, most: count };
}

function all(conditions: readonly Possible[]): Possible {
  return {
    mayFail: conditions.some((one) => one.mayFail),
    mayHold: conditions.every((one) => one.mayHold),
    least: Math.max(...conditions.map((one) => one.least)),
    most: Math.max(...conditions.map((one) => one.most)),
  };
}

/** `or` is the largest count, where an alternative that fails counts 0. */
function any(alternatives: readonly Possible[]): Possible {
  const low = (one: Possible) => (!one.mayHold ? 0 : one.mayFail ? Math.min(0, one.least) : one.least);
  const high = (one: Possible) => (!one.mayHold ? 0 : one.mayFail ? Math.max(0, one.most) : one.most);
  const least = Math.max(...alternatives.map(low));
  const most = Math.max(...alternatives.map(high));
  const smallest = Math.min(...alternatives.filter((one) => one.mayHold).map((one) => one.least));
  return {
    mayFail: least <= 0 && most >= 0,
    mayHold: least !== 0 || most !== 0,
    least: least < 0 ? least : Math.max(least, smallest),
    most,
  };
}

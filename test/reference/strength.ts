/** A plain second reading of strength: how far a lead meets a step, and which step of a ladder counts. */
import { type Event, eventsOf } from './activities';
import { dayOf, leadCell } from './cell';
import type { Model } from './model';
import type { Condition, Rule, Step } from './rules';

/** The step of a rule that counts for a lead, and its strength after decay. */
export interface Met {
  readonly step: Step;
  readonly strength: number;
}

/** The first step of the ladder that holds, or undefined. */
export function metStep(rule: Rule, lead: readonly unknown[], model: Model): Met | undefined {
  for (const step of rule.steps) {
    const count = held(countOf(step, lead, model), step);
    if (count !== 0) return { step, strength: ownLeft(step, lead, model) ?? count * decay(step, lead, model) };
  }
  return undefined;
}

/** How often a step holds, before Up to: `and` is 0 if one fails, else the largest; `or` the largest. */
function countOf(step: Step, lead: readonly unknown[], model: Model): number {
  const counts = step.alternatives.map((conditions) => {
    const each = conditions.map((condition) => conditionCount(condition, lead, model));
    return each.includes(0) ? 0 : Math.max(...each);
  });
  return Math.max(...counts);
}

/** How often one condition holds for a lead. */
export function conditionCount(condition: Condition, lead: readonly unknown[], model: Model): number {
  if (condition.did) {
    const events = leadEvents(condition, lead, model);
    return events ? condition.did.count(events) : 0;
  }
  return condition.test.count(leadCell(lead[condition.column], model.reading)) || 0;
}

/** What the lead did, or undefined where nobody knows. */
export function leadEvents(
  { column }: Condition,
  lead: readonly unknown[],
  model: Model,
): readonly Event[] | undefined {
  return column < 0 ? undefined : eventsOf(leadCell(lead[column], model.reading), model.log);
}

/** Without Since, what is left of the activities of the alternatives that hold; undefined where nothing decays so. */
function ownLeft(step: Step, lead: readonly unknown[], model: Model): number | undefined {
  const { halfLife, upTo } = step;
  if (halfLife === undefined || step.since >= 0) return undefined;
  const holding = step.alternatives.filter((conditions) =>
    conditions.every((condition) => conditionCount(condition, lead, model) !== 0),
  );
  const left = holding.flat().map((condition) => {
    const events = condition.did && leadEvents(condition, lead, model);
    return condition.did && events ? condition.did.left(events, halfLife, upTo) : 0;
  });
  return Math.max(0, ...left);
}

/** Holds a count to Up to, which does not apply to limits and disqualify; what Up to leaves at 0 is not met. */
function held(count: number, step: Step): number {
  if (step.weight.kind !== 'points') return count;
  return Math.max(-step.upTo, Math.min(step.upTo, count));
}

/** What is left of a step after its age: 1 without a half-life or in the future, 0 without a date. */
export function decay(step: Step, lead: readonly unknown[], model: Model): number {
  if (step.halfLife === undefined) return 1;
  const cell = leadCell(lead[step.since], model.reading);
  const day = cell.kind === 'value' ? dayOf(cell.value, model.reading.dateOrder) : undefined;
  if (day === undefined) return 0;
  return 0.5 ** (Math.max(0, model.today - day) / step.halfLife);
}

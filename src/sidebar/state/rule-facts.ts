/** What each step of each rule does to the leads: how many meet it, and its share of all points given. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { after, type Scored } from './preview';

/** A step's effect. `share` is of all points given by rules, or of all points taken where its own are negative. */
export interface StepFacts {
  readonly leads: number;
  readonly share: number;
}

/** By `rule.step` of the edited model; a rule that is off or faulty has none. */
export const stepFacts = computed<ReadonlyMap<string, StepFacts>>(() => {
  const scored = after.value;
  const found = new Map<string, { leads: number; points: number }>();
  for (const { index, firstStep, steps } of scored.compiled.rules)
    steps.forEach(({ weight }, at) => {
      const { leads, strength } = measuresOf(scored, firstStep + at);
      found.set(`${index}.${at}`, { leads, points: weight.kind === 'points' ? weight.points * strength : 0 });
    });
  let given = 0;
  let taken = 0;
  for (const { points } of found.values()) {
    if (points > 0) given += points;
    else taken += points;
  }
  return new Map(
    [...found].map(([key, { leads, points }]) => [
      key,
      { leads, share: points === 0 ? 0 : points > 0 ? points / given : points / taken },
    ]),
  );
});

const told = new Map<string, ReadonlySignal<StepFacts | undefined>>();

/** A step's effect for those who show it; the same as long as it looks the same, so that they need not draw again. */
export function factsOf(rule: number, step: number): StepFacts | undefined {
  const key = `${rule}.${step}`;
  let found = told.get(key);
  if (!found) {
    let last: StepFacts | undefined;
    found = computed(() => {
      const now = stepFacts.value.get(key);
      if (!now || !last || now.leads !== last.leads || inPercent(now) !== inPercent(last)) last = now;
      return last;
    });
    told.set(key, found);
  }
  return found.value;
}

/** The share as it is shown: whole percent, none where there is none. */
export function inPercent({ share }: StepFacts): number | undefined {
  return share > 0 ? Math.round(share * 100) : undefined;
}

type Measures = { readonly leads: number; readonly strength: number };

/** Counting is done once for a table of strengths: a slider that moves finds it here. */
const counted = new WeakMap<Float64Array, { included: Uint8Array; steps: Map<number, Measures> }>();

function measuresOf({ strengths, included }: Scored, step: number): Measures {
  let here = counted.get(strengths.values);
  if (!here || here.included !== included) {
    here = { included, steps: new Map() };
    counted.set(strengths.values, here);
  }
  let found = here.steps.get(step);
  if (!found) {
    let leads = 0;
    let strength = 0;
    const from = step * strengths.leads;
    for (let lead = 0; lead < strengths.leads; lead++) {
      const value = strengths.values[from + lead]!;
      if (value === 0 || included[lead] === 0) continue;
      leads++;
      strength += value;
    }
    found = { leads, strength };
    here.steps.set(step, found);
  }
  return found;
}

/** The leads that meet a step of a rule of the edited model. */
export function leadsMeeting(rule: number, step: number): readonly number[] {
  const { compiled, strengths, included } = after.value;
  const source = compiled.rules.find(({ index }) => index === rule);
  if (!source) return [];
  const from = (source.firstStep + step) * strengths.leads;
  const found: number[] = [];
  for (let lead = 0; lead < strengths.leads; lead++)
    if (strengths.values[from + lead] !== 0 && included[lead] !== 0) found.push(lead);
  return found;
}

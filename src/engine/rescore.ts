/** The same leads scored again and again while somebody turns a weight: only what changed is added up anew. */
import { bandAt } from './bands';
import type { CompiledModel } from './compile';
import { percentBase } from './range';
import { DISQUALIFIED, pointsFor, type Scores } from './score';
import { settle } from './settle';
import type { StrengthTable } from './strengths';

/** What a step was last counted as: its points, and the sum that they are in. */
interface Counted {
  readonly points: number;
  readonly slot: number;
}

/**
 * Makes a scorer of one table of strengths, which gives what `scoreTable` would for any weights, groups, bands and
 * scale. Points are whole thousandths, so taking old ones out of a sum and putting new ones in leaves no dust.
 * Cost: leads × steps that changed since the last time, and once the leads.
 */
export function rescorer({ leads, steps, values }: StrengthTable): (compiled: CompiledModel) => Scores {
  let sums = new Float64Array(0);
  let counted: (Counted | undefined)[] = [];
  const limits = { atLeast: new Float64Array(leads), atMost: new Float64Array(leads), out: new Uint8Array(leads) };

  const add = (step: number, { points, slot }: Counted, sign: 1 | -1): void => {
    if (points === 0) return;
    const from = step * leads;
    const to = slot * leads;
    for (let i = 0; i < leads; i++) {
      const strength = values[from + i]!;
      if (strength !== 0) sums[to + i]! += sign * pointsFor(points, strength);
    }
  };

  return (compiled) => {
    const ungrouped = compiled.groups.length;
    if (sums.length !== (ungrouped + 1) * leads || counted.length !== steps) {
      sums = new Float64Array((ungrouped + 1) * leads);
      counted = Array(steps).fill(undefined);
    }
    for (const { steps: ladder, firstStep, group } of compiled.rules)
      ladder.forEach(({ weight }, s) => {
        const is = { points: weight.kind === 'points' ? weight.points : 0, slot: group < 0 ? ungrouped : group };
        const was = counted[firstStep + s];
        if (was?.points === is.points && was.slot === is.slot) return;
        if (was) add(firstStep + s, was, -1);
        add(firstStep + s, is, 1);
        counted[firstStep + s] = is;
      });
    limit(compiled, values, limits);
    return settled(compiled, sums, limits);
  };
}

interface Limits {
  readonly atLeast: Float64Array;
  readonly atMost: Float64Array;
  readonly out: Uint8Array;
}

/** Finds for each lead the limits that its met steps set. */
function limit({ rules }: CompiledModel, values: Float64Array, { atLeast, atMost, out }: Limits): void {
  atLeast.fill(Number.NEGATIVE_INFINITY);
  atMost.fill(Number.POSITIVE_INFINITY);
  out.fill(0);
  for (const { steps, firstStep } of rules)
    steps.forEach(({ weight }, s) => {
      if (weight.kind === 'points') return;
      const from = (firstStep + s) * out.length;
      for (let i = 0; i < out.length; i++) {
        if (values[from + i] === 0) continue;
        if (weight.kind === 'disqualify') out[i] = 1;
        else if (weight.kind === 'atLeast') atLeast[i] = Math.max(atLeast[i]!, weight.limit);
        else atMost[i] = Math.min(atMost[i]!, weight.limit);
      }
    });
}

function settled(compiled: CompiledModel, sums: Float64Array, { atLeast, atMost, out }: Limits): Scores {
  const leads = out.length;
  const scores = new Float64Array(leads);
  const bands = new Int16Array(leads);
  const base = percentBase(compiled);
  const ungrouped = compiled.groups.length * leads;
  // One for all leads: fifty thousand small objects at every turn of a slider would have to be cleared away.
  const earned = { groups: sums, at: 0, stride: leads, ungrouped: 0, atLeast: 0, atMost: 0, disqualified: false };
  for (let i = 0; i < leads; i++) {
    earned.at = i;
    earned.ungrouped = sums[ungrouped + i]!;
    earned.atLeast = atLeast[i]!;
    earned.atMost = atMost[i]!;
    earned.disqualified = out[i] !== 0;
    const score = settle(compiled, earned, base);
    scores[i] = score;
    bands[i] = earned.disqualified ? DISQUALIFIED : bandAt(compiled.bands, score);
  }
  return { scores, bands };
}

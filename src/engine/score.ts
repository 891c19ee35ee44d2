/** Scores: the arithmetic on the strengths, for a column of leads at once. */
import { bandAt, disqualifiedBand } from './bands';
import type { CompiledModel, CompiledRule } from './compile';
import type { Band, Row } from './model';
import { MOST_THOUSANDTHS, roundHalfAway, within } from './number';
import { percentBase } from './range';
import { type Adjustment, type Earned, settle } from './settle';
import { type Block, eachBlock, type StrengthTable } from './strengths';

/** The band position of leads that are disqualified, whatever their score. */
export const DISQUALIFIED = -2;

/** Scores of leads: whole thousandths, and the position of each band (−1 none, DISQUALIFIED). */
export interface Scores {
  readonly scores: Float64Array;
  readonly bands: Int16Array;
}

/** The points of one lead by rule, with every adjustment up to the score; all in thousandths; they add up to it. */
export interface Breakdown {
  readonly score: number;
  readonly band: number;
  readonly contributions: readonly Contribution[];
  readonly adjustments: readonly Adjustment[];
  /** The rules whose `disqualify` or limit is met, in the order of the model. */
  readonly met: readonly Contribution[];
}

/** What one rule gave: `rule` and `step` are their places in the model. */
export interface Contribution {
  readonly rule: number;
  readonly step: number;
  readonly strength: number;
  readonly points: number;
  /** How often the activity that the step asks for took place; undefined where it asks for none. */
  readonly times?: number | undefined;
}

/** The row of Bands that a band's position stands for; undefined where there is none. */
export function bandRow({ model, bands }: CompiledModel, position: number): Band | undefined {
  return position === DISQUALIFIED ? disqualifiedBand(model) : model.bands[bands[position]?.index ?? -1];
}

/** Scores leads, rows of cells under the model's header; streams in blocks and keeps only the result. */
export function scoreLeads(compiled: CompiledModel, leads: readonly Row[]): Scores {
  return scoreBlocks(compiled, leads.length, (visit) => eachBlock(compiled, leads, visit));
}

/**
 * Scores leads again from their kept strengths: what a change of weights, groups, bands or scale costs.
 * The table must come from the same rules with the same conditions, steps × leads.
 */
export function scoreTable(compiled: CompiledModel, { leads, values }: StrengthTable): Scores {
  const found = (): number => 0;
  return scoreBlocks(compiled, leads, (visit) =>
    visit({ from: 0, size: leads, capacity: leads, strengths: values, found }),
  );
}

function scoreBlocks(compiled: CompiledModel, leads: number, each: (visit: (block: Block) => void) => void): Scores {
  const scores = new Float64Array(leads);
  const bands = new Int16Array(leads);
  const score = scorer(compiled);
  each((block) =>
    score(block, (i, earned, base) => {
      const settled = settle(compiled, earned, base);
      scores[block.from + i] = settled;
      bands[block.from + i] = earned.disqualified ? DISQUALIFIED : bandAt(compiled.bands, settled);
    }),
  );
  return { scores, bands };
}

/** Explains leads one after the other, exactly: visits each with its place in `leads` and its breakdown. */
export function explainLeads(
  compiled: CompiledModel,
  leads: readonly Row[],
  visit: (lead: number, breakdown: Breakdown) => void,
): void {
  const score = scorer(compiled);
  eachBlock(compiled, leads, (block) =>
    score(block, (i, earned, base) => {
      const adjustments: Adjustment[] = [];
      const settled = settle(compiled, earned, base, (adjustment) => adjustments.push(adjustment));
      const band = earned.disqualified ? DISQUALIFIED : bandAt(compiled.bands, settled);
      visit(block.from + i, { score: settled, band, adjustments, ...contributions(compiled.rules, block, i) });
    }),
  );
}

/** The points of each group after its limits, groups × leads in thousandths (`g * leads + i`), with scores and bands. */
export interface Parts extends Scores {
  readonly groups: Float64Array;
}

/** Splits the scores of leads by group. */
export function partsOfLeads(compiled: CompiledModel, leads: readonly Row[]): Parts {
  const groups = new Float64Array(compiled.groups.length * leads.length);
  const scores = new Float64Array(leads.length);
  const bands = new Int16Array(leads.length);
  const score = scorer(compiled);
  eachBlock(compiled, leads, (block) =>
    score(block, (i, earned, base) => {
      compiled.groups.forEach(({ atLeast, atMost }, g) => {
        const sum = earned.groups[earned.at + g * earned.stride]!;
        groups[g * leads.length + block.from + i] = within(sum, atLeast, atMost);
      });
      const settled = settle(compiled, earned, base);
      scores[block.from + i] = settled;
      bands[block.from + i] = earned.disqualified ? DISQUALIFIED : bandAt(compiled.bands, settled);
    }),
  );
  return { groups, scores, bands };
}

/** Points for a strength: whole thousandths, half away from zero, held within bounds that keep sums exact. */
export function pointsFor(weight: number, strength: number): number {
  if (strength === 1) return weight;
  const points = roundHalfAway(weight * strength);
  return within(points, -MOST_THOUSANDTHS, MOST_THOUSANDTHS);
}

type VisitEarned = (i: number, earned: Earned, base: number | undefined) => void;

/** Adds up a block's points by group with memory that every block uses again. */
function scorer(compiled: CompiledModel): (block: Block, visit: VisitEarned) => void {
  const base = percentBase(compiled);
  let sums = new Float64Array(0);
  return ({ size, capacity, strengths }, visit) => {
    const slots = compiled.groups.length + 1;
    const ungrouped = compiled.groups.length * capacity;
    if (sums.length < slots * capacity) sums = new Float64Array(slots * capacity);
    else sums.fill(0);
    const atLeast = new Float64Array(size).fill(-Infinity);
    const atMost = new Float64Array(size).fill(Infinity);
    const disqualified = new Uint8Array(size);
    for (const { steps, firstStep, group } of compiled.rules)
      steps.forEach(({ weight }, s) => {
        const from = (firstStep + s) * capacity;
        if (weight.kind === 'points') {
          const { points } = weight;
          const to = group < 0 ? ungrouped : group * capacity;
          for (let i = 0; i < size; i++) {
            const strength = strengths[from + i]!;
            if (strength !== 0) sums[to + i]! += pointsFor(points, strength);
          }
          return;
        }
        for (let i = 0; i < size; i++) {
          if (strengths[from + i] === 0) continue;
          if (weight.kind === 'disqualify') disqualified[i] = 1;
          else if (weight.kind === 'atLeast') atLeast[i] = Math.max(atLeast[i]!, weight.limit);
          else atMost[i] = Math.min(atMost[i]!, weight.limit);
        }
      });
    for (let i = 0; i < size; i++)
      visit(
        i,
        {
          groups: sums,
          at: i,
          stride: capacity,
          ungrouped: sums[ungrouped + i]!,
          atLeast: atLeast[i]!,
          atMost: atMost[i]!,
          disqualified: disqualified[i] !== 0,
        },
        base,
      );
  };
}

function contributions(
  rules: readonly CompiledRule[],
  { strengths, capacity, found }: Block,
  lead: number,
): { contributions: readonly Contribution[]; met: readonly Contribution[] } {
  const given: Contribution[] = [];
  const met: Contribution[] = [];
  for (const { index, firstStep, steps } of rules)
    steps.forEach(({ weight, times: ref }, s) => {
      const strength = strengths[(firstStep + s) * capacity + lead]!;
      if (strength === 0) return;
      const of = { rule: index, step: s, strength, ...(ref ? { times: found(ref, lead) } : {}) };
      if (weight.kind !== 'points') met.push({ ...of, points: 0 });
      else given.push({ ...of, points: pointsFor(weight.points, strength) });
    });
  return { contributions: given, met };
}

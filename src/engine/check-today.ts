/** What today's leads say about whole rules and limits: met by none, by all, without dates; `!` for its hot loops. */
import { type Cap, capsOf, swallows } from './check-limits';
import type { CompiledModel, CompiledRule } from './compile';
import { warning } from './issue';
import type { Axis, Issue, Row } from './model';
import { Reading, type Spelling } from './reading';
import { pointsFor } from './score';
import { type Block, eachBlock } from './strengths';

/** Of fewer leads nobody can say that all or none of them meet a rule. */
const FEWEST = 2;

/** Reports rules and limits that today's leads make useless; rules in `explained` have a plainer issue already. */
export function checkToday(
  compiled: CompiledModel,
  leads: readonly Row[],
  explained: ReadonlySet<number>,
): readonly Issue[] {
  if (leads.length < FEWEST) return [];
  const plain = compiled.rules.map(withoutDecay(compiled.steps));
  const met = new Float64Array(compiled.steps);
  const undated = new Float64Array(compiled.steps);
  const tallies = capsOf(compiled).map((cap): Tally => ({ cap, given: 0, taken: 0 }));
  const isDated = sinceReader(compiled.scale);
  // The strengths with and without decay in one reading of the leads.
  const both = { ...compiled, rules: [...compiled.rules, ...plain], steps: 2 * compiled.steps };
  eachBlock(both, leads, (block) => {
    const { from, size, capacity, strengths } = block;
    for (const { steps, firstStep } of compiled.rules)
      steps.forEach(({ decay }, s) => {
        const at = (compiled.steps + firstStep + s) * capacity;
        const since = decay && compiled.columns[decay.column]!.index;
        for (let i = 0; i < size; i++) {
          if (strengths[at + i] === 0) continue;
          met[firstStep + s]!++;
          if (since !== undefined && !isDated(leads[from + i]![since])) undated[firstStep + s]!++;
        }
      });
    if (tallies.length > 0) tally(compiled, block, tallies);
  });
  return [
    ...compiled.rules.flatMap((rule) => {
      const found = sinceBlank(rule, met, undated);
      return explained.has(rule.index) || found.length > 0 ? found : neverOrAlways(compiled, rule, met, leads.length);
    }),
    ...tallies.flatMap(({ cap, given, taken }) => swallows(cap, given, taken)),
  ];
}

const withoutDecay =
  (after: number) =>
  (rule: CompiledRule): CompiledRule => ({
    ...rule,
    firstStep: after + rule.firstStep,
    steps: rule.steps.map((step) => ({ ...step, decay: undefined })),
  });

/** Tells whether a cell holds anything to count from; each distinct cell is read once. */
function sinceReader(spelling: Spelling): (cell: unknown) => boolean {
  const read = new Map<unknown, boolean>();
  return (cell) => {
    let filled = read.get(cell);
    if (filled === undefined) {
      filled = new Reading(cell, spelling).state === 'known';
      read.set(cell, filled);
    }
    return filled;
  };
}

function sinceBlank({ index, firstStep, steps }: CompiledRule, met: Float64Array, undated: Float64Array): Issue[] {
  return steps.flatMap((_, s) => {
    const blank = undated[firstStep + s]!;
    const all = met[firstStep + s]!;
    if (blank * 2 <= all) return [];
    return [warning('sinceBlankInMany', `rules[${index}].steps[${s}].since`, { blank, leads: all })];
  });
}

/** All leads meeting a rule is worth a word only where it gives them all the same. */
function neverOrAlways(
  { columns }: CompiledModel,
  { index, firstStep, steps }: CompiledRule,
  met: Float64Array,
  leads: number,
): Issue[] {
  const place = `rules[${index}]`;
  const counts = steps.map((_, s) => met[firstStep + s]!);
  if (counts.every((count) => count === 0)) return [warning('neverHoldsToday', place, { leads })];
  const step = steps[counts.indexOf(leads)];
  const counted = step?.clauses.some((clause) => clause.some((ref) => columns[ref.column]!.tests[ref.test]!.most > 1));
  return !step || step.decay || (counted && step.upTo !== 1) ? [] : [warning('alwaysHoldsToday', place, { leads })];
}

/** What all leads together bring to a limit, and what it takes from them, in thousandths. */
interface Tally {
  readonly cap: Cap;
  given: number;
  taken: number;
}

function tally(compiled: CompiledModel, { size, capacity, strengths }: Block, tallies: readonly Tally[]): void {
  const { groups, rules } = compiled;
  const sums = groups.map(() => new Float64Array(size));
  for (const { steps, firstStep, group } of rules) {
    const sum = sums[group];
    if (!sum) continue;
    steps.forEach(({ weight }, s) => {
      if (weight.kind !== 'points') return;
      const at = (firstStep + s) * capacity;
      for (let i = 0; i < size; i++)
        if (strengths[at + i] !== 0) sum[i]! += pointsFor(weight.points, strengths[at + i]!);
    });
  }
  for (const each of tallies) {
    const { of, atMost } = each.cap;
    const points = typeof of === 'number' ? sums[of]! : axisSum(compiled, sums, of, size);
    for (let i = 0; i < size; i++) {
      each.given += Math.max(0, points[i]!);
      each.taken += Math.max(0, points[i]! - Math.max(atMost, 0));
    }
  }
}

function axisSum({ groups }: CompiledModel, sums: readonly Float64Array[], axis: Axis, size: number): Float64Array {
  const total = new Float64Array(size);
  groups.forEach((group, g) => {
    if (group.axis !== axis) return;
    for (let i = 0; i < size; i++) total[i]! += Math.max(Math.min(sums[g]![i]!, group.atMost), group.atLeast);
  });
  return total;
}

/** The lowest and highest score that a lead can have while some of its cells are unknown. */
import type { CompiledColumn, CompiledModel } from './compile';
import { type Known, stepLeft, stepMet } from './met';
import type { Row } from './model';
import { MOST_THOUSANDTHS, roundHalfAway, roundTo, within } from './number';
import { Reading } from './reading';
import { percentOf } from './settle';
import type { Weight } from './weight';

/** A closed interval. */
export interface Range {
  readonly lowest: number;
  readonly highest: number;
}

const NOTHING: Range = { lowest: 0, highest: 0 };
const union = (a: Range, b: Range): Range => ({
  lowest: Math.min(a.lowest, b.lowest),
  highest: Math.max(a.highest, b.highest),
});
const hold = ({ lowest, highest }: Range, least: number, most: number): Range => ({
  lowest: within(lowest, least, most),
  highest: within(highest, least, most),
});

/** The attainable range of a model, in thousandths: what any lead at all can score. */
export function attainable(compiled: CompiledModel): Range {
  return scoreRange(compiled, undefined);
}

/** The most points a model can give before the scale, in thousandths; ∞ where a counted rule has no limit. */
export function attainableTotal(compiled: CompiledModel): Range {
  return totalRange(compiled, undefined).total;
}

/** What percentages are taken of: undefined where the total is points, or where the maximum is none or not above 0. */
export function percentBase(compiled: CompiledModel): number | undefined {
  if (compiled.scale.total !== 'percent') return undefined;
  const { highest } = attainableTotal(compiled);
  return Number.isFinite(highest) && highest > 0 ? highest : undefined;
}

/** The range of scores, in thousandths, that a lead's known cells allow; a blank or unreadable cell may turn out anything. */
export function scoreRange(compiled: CompiledModel, lead: Row | undefined, base = percentBase(compiled)): Range {
  const { scale } = compiled;
  const { total, atLeast, atMost, disqualified } = totalRange(compiled, lead);
  const points =
    base === undefined ? total : { lowest: percentOf(total.lowest, base), highest: percentOf(total.highest, base) };
  const inScale = hold(points, scale.lowest, scale.highest);
  const lowest = roundTo(Math.min(Math.max(inScale.lowest, atLeast.surely), atMost.perhaps), scale.decimals);
  const highest = roundTo(Math.min(Math.max(inScale.highest, atLeast.perhaps), atMost.surely), scale.decimals);
  if (disqualified.surely) return { lowest: scale.lowest, highest: scale.lowest };
  if (disqualified.perhaps) return union({ lowest, highest }, { lowest: scale.lowest, highest: scale.lowest });
  return { lowest, highest };
}

interface TotalRange {
  readonly total: Range;
  /** The highest `at least` that is surely met, and that may be met; `at most` likewise the lowest. */
  readonly atLeast: { surely: number; perhaps: number };
  readonly atMost: { surely: number; perhaps: number };
  readonly disqualified: { surely: boolean; perhaps: boolean };
}

function totalRange(compiled: CompiledModel, lead: Row | undefined): TotalRange {
  const counters = compiled.columns.map((column) => lead && counterOf(compiled, column, lead));
  const known: Known = ({ column, test }) => {
    const { least, most } = compiled.columns[column]!.tests[test]!;
    const count = counters[column]?.(test);
    if (count === undefined) return { perhaps: most !== 0, surely: false, lowest: least, highest: most };
    return { perhaps: count !== 0, surely: count !== 0, lowest: count, highest: count };
  };
  const atLeast = { surely: -Infinity, perhaps: -Infinity };
  const atMost = { surely: Infinity, perhaps: Infinity };
  const disqualified = { surely: false, perhaps: false };
  const sums = compiled.groups.map(() => NOTHING);
  let ungrouped = NOTHING;

  for (const rule of compiled.rules) {
    const possible: Weight[] = [];
    let points: Range | undefined;
    let settled = false;
    for (const step of rule.steps) {
      const met = stepMet(step, known);
      if (!met.perhaps) continue;
      const { weight } = step;
      const strength = step.decayed ? stepLeft(step, step.decayed, known) : met;
      const given =
        weight.kind === 'points' ? pointsRange(weight.points, strength, step.decay && known(step.decay)) : NOTHING;
      points = points ? union(points, given) : given;
      possible.push(weight);
      // Surely met: nothing below is tried.
      settled = met.surely;
      if (settled) break;
    }
    for (const weight of possible) {
      if (weight.kind === 'disqualify') disqualified.perhaps = true;
      if (weight.kind === 'atLeast') atLeast.perhaps = Math.max(atLeast.perhaps, weight.limit);
      if (weight.kind === 'atMost') atMost.perhaps = Math.min(atMost.perhaps, weight.limit);
    }
    if (settled) {
      // One of the possible steps counts: what all of them do is sure, of limits the weakest.
      disqualified.surely ||= possible.every(({ kind }) => kind === 'disqualify');
      atLeast.surely = Math.max(atLeast.surely, Math.min(...possible.map((weight) => limitIn(weight, 'atLeast'))));
      atMost.surely = Math.min(atMost.surely, Math.max(...possible.map((weight) => limitIn(weight, 'atMost'))));
    }
    const sum = settled && points ? points : union(points ?? NOTHING, NOTHING);
    if (rule.group < 0) ungrouped = add(ungrouped, sum);
    else sums[rule.group] = add(sums[rule.group]!, sum);
  }

  const axisSums = { fit: NOTHING, engagement: NOTHING };
  let total = ungrouped;
  compiled.groups.forEach((group, g) => {
    const held = hold(sums[g]!, group.atLeast, group.atMost);
    if (group.axis) axisSums[group.axis] = add(axisSums[group.axis], held);
    else total = add(total, held);
  });
  for (const axis of ['fit', 'engagement'] as const)
    total = add(total, hold(axisSums[axis], compiled.axes[axis].atLeast, compiled.axes[axis].atMost));
  return { total, atLeast, atMost, disqualified };
}

/** Counts what a lead's cell or its activities say to the tests of a column; undefined where nobody knows. */
function counterOf(
  { readObject, scale }: CompiledModel,
  column: CompiledColumn,
  lead: Row,
): ((test: number) => number) | undefined {
  const cell = lead[column.index];
  if (column.events) {
    const history = column.historyOf(cell);
    return history && ((test) => column.tests[test]!.count(history));
  }
  const reading = new Reading(typeof cell === 'object' && cell !== null ? (readObject?.(cell) ?? cell) : cell, scale);
  return reading.state === 'known' ? (test) => column.tests[test]!.count(reading) : undefined;
}

function limitIn(weight: Weight, kind: 'atLeast' | 'atMost'): number {
  if (weight.kind === kind) return weight.limit;
  return kind === 'atLeast' ? -Infinity : Infinity;
}

function pointsRange(weight: number, count: Range, decay: Range | undefined): Range {
  const factors = decay ? [decay.lowest, decay.highest] : [1];
  const ends = [count.lowest, count.highest].flatMap((c) => factors.map((f) => product(weight, product(c, f))));
  return { lowest: limited(Math.min(...ends)), highest: limited(Math.max(...ends)) };
}

/** Nothing times endless is nothing here: a weight of 0 gives no points however often it is met. */
function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function limited(points: number): number {
  if (!Number.isFinite(points)) return points;
  return within(roundHalfAway(points), -MOST_THOUSANDTHS, MOST_THOUSANDTHS);
}

function add(a: Range, b: Range): Range {
  return { lowest: a.lowest + b.lowest, highest: a.highest + b.highest };
}

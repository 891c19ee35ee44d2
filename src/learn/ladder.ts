/** How the points of a feature are written as the steps of one rule; `!` where places run over a list itself. */
import { type Cell, type ConditionName, word } from '../engine';
import type { FeaturePoints } from './points';

/** A step: what it asks, what it gives, and which pieces of the feature meet it. */
export interface LadderStep {
  readonly condition: ConditionName;
  readonly value: Cell;
  readonly points: number;
  readonly pieces: readonly number[];
}

/**
 * The fewest steps that give every piece its points: numbers from the top down as "at least" and from the bottom up as
 * "less than", levels of equal points as one list. No two steps hold for one lead but where an earlier one takes it.
 */
export function ladderOf({ feature, points }: FeaturePoints): readonly LadderStep[] {
  const { kind, parts, names, cuts } = feature;
  const steps: LadderStep[] = [];
  const add = (condition: ConditionName, value: Cell, pieces: readonly number[]): void => {
    steps.push({ condition, value, points: points[pieces[0]!]!, pieces });
  };
  switch (kind) {
    case 'number':
    case 'age': {
      const runs = runsOf(points, parts);
      const silent = runs.map(({ value }, at) => (value === 0 ? at : -1)).filter((at) => at >= 0);
      // One run without points needs no step; where every run has some, the lowest is the only one asked for from below.
      const middle = silent[0] ?? 0.5;
      const isAge = kind === 'age';
      const pieces = ({ from, to }: Run): number[] => Array.from({ length: to - from }, (_, k) => from + k);
      for (const run of runs.filter((_, at) => at > middle).reverse())
        add(isAge ? 'inTheLast' : 'atLeast', cuts[run.from - 1]!, pieces(run));
      for (const run of runs.filter((_, at) => at < middle))
        add(isAge ? 'notInTheLast' : 'lessThan', cuts[run.to - 1] ?? 0, pieces(run));
      break;
    }
    case 'level':
      for (const pieces of alike(points, parts)) add('is', pieces.map((piece) => names[piece]).join(' | '), pieces);
      break;
    case 'email':
      for (const pieces of alike(points, parts))
        add(pieces.length > 1 ? 'isEmail' : pieces[0] === 0 ? 'isFreeEmail' : 'isBusinessEmail', '', pieces);
      break;
    case 'checkbox':
      if (points[0] !== 0) add('isChecked', '', [0]);
      break;
    case 'word':
    case 'item':
      if (points[0] !== 0) add(kind === 'word' ? 'hasWord' : 'includes', names[0]!, [0]);
      break;
  }
  if (points[parts] !== 0) add('isBlank', '', [parts]);
  return steps;
}

/** A condition as the model says it. */
export function conditionWord(name: ConditionName): string {
  return word('conditions', name, 'en');
}

interface Run {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** Neighbouring pieces with equal points. */
function runsOf(points: Int32Array, parts: number): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < parts; ) {
    let to = from + 1;
    while (to < parts && points[to] === points[from]) to++;
    runs.push({ value: points[from]!, from, to });
    from = to;
  }
  return runs;
}

/** Pieces with equal points, those with the most points first; without those that have none. */
function alike(points: Int32Array, parts: number): readonly (readonly number[])[] {
  const lists = new Map<number, number[]>();
  for (let piece = 0; piece < parts; piece++) {
    const value = points[piece]!;
    if (value === 0) continue;
    const list = lists.get(value);
    if (list) list.push(piece);
    else lists.set(value, [piece]);
  }
  return [...lists].sort(([a], [b]) => b - a).map(([, pieces]) => pieces);
}

/** Chooses what earns points, one piece after the other: always what explains most of what is still unexplained. */
import type { Feature } from './candidates';
import { factor } from './cholesky';
import { type Fit, fitLogistic } from './newton';
import { newPatterns, type Patterns, parted } from './patterns';
import { betterSplit, type Sums } from './splits';

/** One choice: these pieces of a feature get a weight of their own, on top of what they had. */
export interface Choice {
  readonly feature: number;
  readonly pieces: readonly number[];
  /** Twice the gain in log-likelihood that it promised when it was chosen. */
  readonly gain: number;
}

/** What was chosen, and the log-odds of every choice. */
export interface Selection {
  readonly choices: readonly Choice[];
  readonly fit: Fit;
}

export interface SelectionOptions {
  readonly most: number;
  readonly penalty: number;
  /** What a choice must gain (twice the log-likelihood) to be worth a weight. */
  readonly price: number;
  /** What each further level in a choice costs. */
  readonly levelPrice: number;
  readonly fewest: number;
  /** The direction in which an ordered feature may go: 1 up, −1 down, 0 either. */
  readonly direction: (feature: Feature) => number;
}

/**
 * Forward selection by Rao's score statistic, adjusted for all that is in already, with a full fit after every choice.
 * https://en.wikipedia.org/wiki/Score_test · cost O(choices × leads × features × choices met by a lead)
 */
export function select(features: readonly Feature[], won: Uint8Array, options: SelectionOptions): Selection {
  const choices: Choice[] = [];
  /** For each feature and piece the choices that it belongs to. */
  const memberships: number[][][] = features.map(({ parts }) => Array.from({ length: parts + 2 }, () => []));
  const refused = new Set<string>();
  let patterns = newPatterns(won);
  let fit = fitPatterns(patterns, options.penalty, undefined);
  while (choices.length < options.most) {
    const state = measure(patterns, fit, options.penalty);
    let best: Choice | undefined;
    features.forEach((feature, at) => {
      const sums = sumPieces(feature, won, patterns, state);
      const split = betterSplit(feature, memberships[at]!, sums, state.information, options, (pieces) =>
        refused.has(`${at}:${pieces}`),
      );
      if (split && split.gain > options.price && (!best || split.gain > best.gain)) best = { feature: at, ...split };
    });
    if (!best) break;
    const { feature: at, pieces } = best;
    const feature = features[at]!;
    const next = parted(patterns, feature.pieceOf, pieces, won);
    const refit = fitPatterns(next, options.penalty, fit);
    for (const piece of pieces) memberships[at]![piece]!.push(choices.length);
    if (goesAgainst(feature, memberships[at]!, refit, options.direction(feature))) {
      for (const piece of pieces) memberships[at]![piece]!.pop();
      refused.add(`${at}:${pieces}`);
      continue;
    }
    choices.push(best);
    patterns = next;
    fit = refit;
  }
  return { choices, fit };
}

/** What each piece of a feature adds up to, by the choices of its feature. */
export function weightsOfPieces(feature: Feature, at: number, { choices, fit }: Selection): Float64Array {
  const weights = new Float64Array(feature.parts + 2);
  choices.forEach((choice, c) => {
    if (choice.feature === at) for (const piece of choice.pieces) weights[piece]! += fit.weights[c]!;
  });
  return weights;
}

/** What the present fit expects: the chance and the spread of each pattern, and the information of the choices, factored. */
interface State {
  readonly chances: Float64Array;
  readonly spreads: Float64Array;
  readonly information: Float64Array;
}

function fitPatterns({ met, counts, won }: Patterns, penalty: number, before: Fit | undefined): Fit {
  const start = before && { ...before, weights: Float64Array.from([...before.weights, 0]) };
  return fitLogistic(met, won, penalty, { start, counts, precision: 1e-7 });
}

function measure({ met, counts }: Patterns, fit: Fit, penalty: number): State {
  const { leads, width, starts, columns } = met;
  const size = width + 1;
  const information = new Float64Array(size * size);
  const chances = new Float64Array(leads);
  const spreads = new Float64Array(leads);
  for (let i = 0; i < leads; i++) {
    let odds = fit.intercept;
    const end = starts[i + 1]!;
    for (let a = starts[i]!; a < end; a++) odds += fit.weights[columns[a]!]!;
    const chance = 1 / (1 + Math.exp(-odds));
    chances[i] = chance;
    spreads[i] = chance * (1 - chance);
    const spread = counts[i]! * spreads[i]!;
    information[0]! += spread;
    for (let a = starts[i]!; a < end; a++) {
      const row = columns[a]! + 1;
      information[row * size]! += spread;
      // The columns of a pattern rise: what comes before is left of the diagonal.
      for (let b = starts[i]!; b <= a; b++) information[row * size + columns[b]! + 1]! += spread;
    }
  }
  for (let j = 1; j < size; j++) information[j * size + j]! += penalty;
  factor(information, size);
  return { chances, spreads, information };
}

function sumPieces({ parts, pieceOf }: Feature, won: Uint8Array, patterns: Patterns, state: State): Sums {
  const { patternOf, met } = patterns;
  const { chances, spreads } = state;
  const { width, starts, columns } = met;
  const size = width + 1;
  const pieces = parts + 2;
  const counts = new Int32Array(pieces);
  const gradient = new Float64Array(pieces);
  const cross = new Float64Array(pieces * size);
  for (let i = 0; i < pieceOf.length; i++) {
    const piece = pieceOf[i]!;
    counts[piece]!++;
    // What no condition names is most of the leads of a word, and asked for by nobody.
    if (piece > parts) continue;
    const pattern = patternOf[i]!;
    const spread = spreads[pattern]!;
    const at = piece * size;
    gradient[piece]! += won[i]! - chances[pattern]!;
    cross[at]! += spread;
    const end = starts[pattern + 1]!;
    for (let a = starts[pattern]!; a < end; a++) cross[at + 1 + columns[a]!]! += spread;
  }
  return { size, counts, gradient, cross };
}

/** Tells whether the weights of an ordered feature's pieces go the other way somewhere. */
function goesAgainst(
  feature: Feature,
  memberships: readonly (readonly number[])[],
  fit: Fit,
  direction: number,
): boolean {
  if (direction === 0) return false;
  const total = (piece: number): number => memberships[piece]!.reduce((sum, choice) => sum + fit.weights[choice]!, 0);
  if (feature.kind === 'checkbox') return total(0) * direction < 0;
  if (feature.kind !== 'number' && feature.kind !== 'age') return false;
  for (let piece = 1; piece < feature.parts; piece++)
    if ((total(piece) - total(piece - 1)) * direction < -1e-9) return true;
  return false;
}

/** Chooses what earns points, one piece after the other: always what explains most of what is still unexplained. */
import type { Feature } from './candidates';
import { factor } from './cholesky';
import { type Fit, fitLogistic, type Met } from './newton';
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
  const leads = won.length;
  const choices: Choice[] = [];
  /** For each feature and piece the choices that it belongs to. */
  const memberships: number[][][] = features.map(({ parts }) => Array.from({ length: parts + 2 }, () => []));
  const refused = new Set<string>();
  let met: Met = { leads, width: 0, starts: new Int32Array(leads + 1), columns: new Int32Array(0) };
  let fit = fitLogistic(met, won, options.penalty);
  const residuals = new Float64Array(leads);
  const spreads = new Float64Array(leads);
  while (choices.length < options.most) {
    const information = measure(met, fit, won, options.penalty, residuals, spreads);
    let best: Choice | undefined;
    features.forEach((feature, at) => {
      const sums = sumPieces(feature, met, residuals, spreads);
      const split = betterSplit(feature, memberships[at]!, sums, information, options, (pieces) =>
        refused.has(`${at}:${pieces}`),
      );
      if (split && split.gain > options.price && (!best || split.gain > best.gain)) best = { feature: at, ...split };
    });
    if (!best) break;
    const { feature: at, pieces } = best;
    for (const piece of pieces) memberships[at]![piece]!.push(choices.length);
    const next = meetings(features, memberships, leads, choices.length + 1);
    const grown: Fit = { ...fit, weights: Float64Array.from([...fit.weights, 0]) };
    const refit = fitLogistic(next, won, options.penalty, grown);
    if (goesAgainst(features[at]!, memberships[at]!, refit, options.direction(features[at]!))) {
      for (const piece of pieces) memberships[at]![piece]!.pop();
      refused.add(`${at}:${pieces}`);
      continue;
    }
    choices.push(best);
    met = next;
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

/** Fills residuals and spreads of all leads, and factors the information that the present choices hold. */
function measure(
  { leads, width, starts, columns }: Met,
  fit: Fit,
  won: Uint8Array,
  penalty: number,
  residuals: Float64Array,
  spreads: Float64Array,
): Float64Array {
  const size = width + 1;
  const information = new Float64Array(size * size);
  for (let i = 0; i < leads; i++) {
    let odds = fit.intercept;
    const end = starts[i + 1]!;
    for (let a = starts[i]!; a < end; a++) odds += fit.weights[columns[a]!]!;
    const chance = 1 / (1 + Math.exp(-odds));
    const spread = chance * (1 - chance);
    residuals[i] = won[i]! - chance;
    spreads[i] = spread;
    information[0]! += spread;
    for (let a = starts[i]!; a < end; a++) {
      const row = columns[a]! + 1;
      information[row * size]! += spread;
      for (let b = starts[i]!; b <= a; b++) {
        const other = columns[b]! + 1;
        information[other < row ? row * size + other : other * size + row]! += spread;
      }
    }
  }
  for (let j = 1; j < size; j++) information[j * size + j]! += penalty;
  factor(information, size);
  return information;
}

function sumPieces({ parts, pieceOf }: Feature, met: Met, residuals: Float64Array, spreads: Float64Array): Sums {
  const { leads, width, starts, columns } = met;
  const size = width + 1;
  const pieces = parts + 2;
  const counts = new Int32Array(pieces);
  const gradient = new Float64Array(pieces);
  const cross = new Float64Array(pieces * size);
  for (let i = 0; i < leads; i++) {
    const piece = pieceOf[i]!;
    const spread = spreads[i]!;
    const at = piece * size;
    counts[piece]!++;
    gradient[piece]! += residuals[i]!;
    cross[at]! += spread;
    const end = starts[i + 1]!;
    for (let a = starts[i]!; a < end; a++) cross[at + 1 + columns[a]!]! += spread;
  }
  return { size, counts, gradient, cross };
}

/** Which choices each lead meets. */
function meetings(
  features: readonly Feature[],
  memberships: readonly (readonly (readonly number[])[])[],
  leads: number,
  width: number,
): Met {
  const used = features.flatMap(({ pieceOf }, at) =>
    memberships[at]!.some((list) => list.length > 0) ? [{ pieceOf, lists: memberships[at]! }] : [],
  );
  const starts = new Int32Array(leads + 1);
  for (let i = 0; i < leads; i++) {
    let count = starts[i]!;
    for (const { pieceOf, lists } of used) count += lists[pieceOf[i]!]!.length;
    starts[i + 1] = count;
  }
  const columns = new Int32Array(starts[leads]!);
  let next = 0;
  for (let i = 0; i < leads; i++)
    for (const { pieceOf, lists } of used) for (const column of lists[pieceOf[i]!]!) columns[next++] = column;
  return { leads, width, starts, columns };
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

/** The best way to part the pieces of one feature: which of them deserve a weight of their own; `!` because this is a hot loop. */
import type { Feature } from './candidates';
import { forward } from './cholesky';

/** For each piece its leads, its residuals added up, and its spread by intercept and choice (pieces × size). */
export interface Sums {
  readonly size: number;
  readonly counts: Int32Array;
  readonly gradient: Float64Array;
  readonly cross: Float64Array;
}

export interface Split {
  readonly pieces: readonly number[];
  readonly gain: number;
}

/** Prices and limits of a split. */
export interface SplitOptions {
  readonly penalty: number;
  readonly levelPrice: number;
  readonly fewest: number;
}

/** A list of levels stays readable up to this many. */
const MOST_LEVELS = 12;

/**
 * Finds the split that gains most. Ordered pieces part at one place; levels by how much better or worse than expected
 * they do, the way a decision tree parts a category; blank cells alone.
 * O(pieces × choices²).
 */
export function betterSplit(
  feature: Feature,
  memberships: readonly (readonly number[])[],
  sums: Sums,
  information: Float64Array,
  options: SplitOptions,
  isRefused: (pieces: readonly number[]) => boolean,
): Split | undefined {
  const { parts, kind, blank } = feature;
  const { size, counts, gradient, cross } = sums;
  const { penalty, levelPrice, fewest } = options;
  let best: Split | undefined;
  const running = new Float64Array(size);
  const total = counts.reduce((sum, count) => sum + count, 0);
  // What the choices already explain of each piece; of a set it is the sum of its pieces.
  const explained = new Float64Array(cross);
  for (let piece = 0; piece <= parts; piece++)
    if (counts[piece] !== 0) forward(information, size, explained.subarray(piece * size, (piece + 1) * size));

  /** Tries the growing sets that take these pieces one by one. */
  const grow = (pieces: readonly number[], longest: number, within: number, price: number): void => {
    running.fill(0);
    let slope = 0;
    let spread = penalty;
    let leads = 0;
    for (let taken = 0; taken < pieces.length && taken < longest; taken++) {
      const piece = pieces[taken]!;
      if (counts[piece] === 0) continue;
      slope += gradient[piece]!;
      spread += cross[piece * size]!;
      leads += counts[piece]!;
      for (let j = 0; j < size; j++) running[j]! += explained[piece * size + j]!;
      if (leads < fewest || within - leads < fewest) continue;
      let left = spread;
      for (let j = 0; j < size; j++) left -= running[j]! ** 2;
      if (!(left > 1e-9)) continue;
      const gain = slope ** 2 / left - price * taken;
      if (best && gain <= best.gain) continue;
      const set = pieces.slice(0, taken + 1).sort((a, b) => a - b);
      if (!isRefused(set)) best = { pieces: set, gain };
    }
  };

  const ordered = kind === 'number' || kind === 'age';
  for (const block of blocksOf(parts, memberships)) {
    const plain = memberships[block[0]!]!.length === 0;
    const held = block.reduce((sum, piece) => sum + counts[piece]!, 0);
    // Beside the pieces, what has no weight yet may hold blank cells and others that no condition names.
    const within = plain ? total : held;
    const [first] = block;
    if (ordered) {
      grow([...block].reverse(), Infinity, within, 0);
      if (plain) grow(block, Infinity, within, 0);
    } else {
      const worth = (piece: number): number => gradient[piece]! / (cross[piece * size]! + penalty);
      const byWorth = block.filter((piece) => counts[piece]! > 0).sort((a, b) => worth(b) - worth(a) || a - b);
      if (kind === 'level' || kind === 'email') {
        grow(byWorth, MOST_LEVELS, within, levelPrice);
        grow([...byWorth].reverse(), MOST_LEVELS, within, levelPrice);
      } else if (first !== undefined) grow([first], 1, within, 0);
    }
  }
  if (blank && memberships[parts]!.length === 0) grow([parts], 1, total, 0);
  return best;
}

/** Pieces that have the same choices so far, in their order. */
function blocksOf(parts: number, memberships: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const blocks = new Map<string, number[]>();
  for (let piece = 0; piece < parts; piece++) {
    const key = memberships[piece]!.join();
    const block = blocks.get(key);
    if (block) block.push(piece);
    else blocks.set(key, [piece]);
  }
  return [...blocks.values()];
}

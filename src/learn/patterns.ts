/** Leads that meet the same choices stand as one pattern: a fit then costs what its patterns cost; `!` because this is a hot loop. */
import type { Met } from './newton';

/** Which pattern each lead has; for each pattern the choices it meets (rising), its leads and the won among them. */
export interface Patterns {
  readonly patternOf: Int32Array;
  readonly met: Met;
  readonly counts: Float64Array;
  readonly won: Float64Array;
}

/** One pattern for all leads: no choice was made yet. */
export function newPatterns(won: Uint8Array): Patterns {
  const none: Met = { leads: 1, width: 0, starts: new Int32Array(2), columns: new Int32Array(0) };
  return counted(new Int32Array(won.length), none, won);
}

/** Parts every pattern by one more choice: whether a lead's piece is among `pieces`. O(leads + entries). */
export function parted(
  { patternOf, met }: Patterns,
  pieceOf: Uint8Array,
  pieces: readonly number[],
  won: Uint8Array,
): Patterns {
  const chosen = new Uint8Array(256);
  for (const piece of pieces) chosen[piece] = 1;
  const renamed = new Int32Array(2 * met.leads).fill(-1);
  const next = new Int32Array(patternOf.length);
  const from: number[] = [];
  for (let i = 0; i < next.length; i++) {
    const key = 2 * patternOf[i]! + chosen[pieceOf[i]!]!;
    if (renamed[key]! < 0) {
      renamed[key] = from.length;
      from.push(key);
    }
    next[i] = renamed[key]!;
  }
  const starts = new Int32Array(from.length + 1);
  const columns: number[] = [];
  from.forEach((key, pattern) => {
    const old = key >> 1;
    for (let a = met.starts[old]!; a < met.starts[old + 1]!; a++) columns.push(met.columns[a]!);
    if (key & 1) columns.push(met.width);
    starts[pattern + 1] = columns.length;
  });
  return counted(next, { leads: from.length, width: met.width + 1, starts, columns: Int32Array.from(columns) }, won);
}

function counted(patternOf: Int32Array, met: Met, won: Uint8Array): Patterns {
  const counts = new Float64Array(met.leads);
  const wins = new Float64Array(met.leads);
  for (let i = 0; i < patternOf.length; i++) {
    counts[patternOf[i]!]!++;
    wins[patternOf[i]!]! += won[i]!;
  }
  return { patternOf, met, counts, won: wins };
}

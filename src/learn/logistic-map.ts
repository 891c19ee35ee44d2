/** From a score to the chance of winning: a straight line in log-odds; `!` because it runs over every lead. */

/** Chance = 1 / (1 + e^−(intercept + slope × score)). */
export interface LogisticMap {
  readonly slope: number;
  readonly intercept: number;
}

const PENALTY = 1e-6;

/**
 * Fits the line to scores and what became of them (Platt's map), held back a little so that it stays finite where scores
 * part won from lost without fail. Undefined where nothing was won or nothing lost.
 * https://en.wikipedia.org/wiki/Platt_scaling · cost O(n)
 */
export function logisticMap(scores: ArrayLike<number>, won: ArrayLike<number>): LogisticMap | undefined {
  const leads = scores.length;
  let mean = 0;
  let wins = 0;
  for (let i = 0; i < leads; i++) {
    mean += scores[i]! / leads;
    if (won[i]) wins++;
  }
  if (wins === 0 || wins === leads) return undefined;
  let spread = 0;
  for (let i = 0; i < leads; i++) spread += (scores[i]! - mean) ** 2 / leads;
  const unit = Math.sqrt(spread) || 1;
  let level = Math.log(wins / (leads - wins));
  let slope = 0;
  for (let step = 0; step < 50; step++) {
    let g0 = 0;
    let g1 = -PENALTY * leads * slope;
    let h00 = 1e-9;
    let h01 = 0;
    let h11 = PENALTY * leads + 1e-9;
    for (let i = 0; i < leads; i++) {
      const x = (scores[i]! - mean) / unit;
      const chance = 1 / (1 + Math.exp(-(level + slope * x)));
      const residual = (won[i] ? 1 : 0) - chance;
      const weight = chance * (1 - chance);
      g0 += residual;
      g1 += residual * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const size = h00 * h11 - h01 * h01;
    if (!(size > 0)) break;
    const moved0 = (h11 * g0 - h01 * g1) / size;
    const moved1 = (h00 * g1 - h01 * g0) / size;
    // A step of more than four standard units would leave the range in which the curve says anything.
    const held = Math.min(1, 4 / Math.max(Math.abs(moved0), Math.abs(moved1), 1e-12));
    level += held * moved0;
    slope += held * moved1;
    if (Math.max(Math.abs(moved0), Math.abs(moved1)) < 1e-10) break;
  }
  return { slope: slope / unit, intercept: level - (slope * mean) / unit };
}

/** The chance of winning at a score. */
export function chanceAt({ slope, intercept }: LogisticMap, score: number): number {
  return 1 / (1 + Math.exp(-(intercept + slope * score)));
}

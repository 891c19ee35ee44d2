/** From a score to the chance of winning, as won and lost leads have shown it; `!` where places run over a list itself. */
import type { Tally } from './tally';

/** The chance at a score: the logistic curve 1 / (1 + e^−(intercept + slope × score)). */
export interface Chance {
  readonly slope: number;
  readonly intercept: number;
}

/** The chance of winning at a score. */
export function chanceAt({ slope, intercept }: Chance, score: number): number {
  return 1 / (1 + Math.exp(-(intercept + slope * score)));
}

/**
 * Fits the curve to won and lost leads as Platt does: nobody is taken to win for certain, so that it is finite also where
 * scores part won from lost perfectly. Undefined where no lead was won or none lost.
 * https://www.csie.ntu.edu.tw/~cjlin/papers/plattprob.pdf (Lin, Lin, Weng 2007) · cost O(distinct scores) a step, ≤ 50
 */
export function fitChance({ scores, won, lost, allWon, allLost }: Tally): Chance | undefined {
  if (allWon === 0 || allLost === 0) return undefined;
  const count = allWon + allLost;
  const sure = (allWon + 1) / (allWon + 2);
  const unsure = 1 / (allLost + 2);
  const points = scores.map((score, i) => {
    const [w, l] = [won[i]!, lost[i]!];
    return { score, leads: w + l, wins: w * sure + l * unsure };
  });
  const sum = (of: (point: (typeof points)[number]) => number): number => points.reduce((all, one) => all + of(one), 0);
  const middle = sum(({ score, leads }) => (score / count) * leads);
  // Scores are measured from their middle in standard deviations: the steps are then good ones for any scale.
  const unit = Math.sqrt(sum(({ score, leads }) => (((score - middle) * leads) / count) * (score - middle)));
  const base = sum(({ wins }) => wins) / count;
  if (!(unit > 0) || !Number.isFinite(unit)) return { slope: 0, intercept: Math.log(base / (1 - base)) };

  const lossAt = (slope: number, intercept: number): number =>
    sum(({ score, leads, wins }) => {
      const x = intercept + (slope * (score - middle)) / unit;
      return leads * Math.log1p(Math.exp(-Math.abs(x))) + leads * Math.max(x, 0) - wins * x;
    });
  let slope = 0;
  let intercept = Math.log(base / (1 - base));
  let loss = lossAt(slope, intercept);
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-12, 0, 1e-12];
    for (const { score, leads, wins } of points) {
      const x = (score - middle) / unit;
      const p = 1 / (1 + Math.exp(-(intercept + slope * x)));
      const weight = leads * p * (1 - p);
      g0 += wins - leads * p;
      g1 += (wins - leads * p) * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    if (!(determinant > 0) || Math.abs(g0) + Math.abs(g1) < 1e-10 * count) break;
    const toIntercept = (h11 * g0 - h01 * g1) / determinant;
    const toSlope = (h00 * g1 - h01 * g0) / determinant;
    let part = 1;
    while (part > 1e-9 && lossAt(slope + part * toSlope, intercept + part * toIntercept) > loss) part /= 2;
    if (part <= 1e-9) break;
    slope += part * toSlope;
    intercept += part * toIntercept;
    loss = lossAt(slope, intercept);
  }
  return { slope: slope / unit, intercept: intercept - (slope * middle) / unit };
}

/** Logistic regression on columns of yes and no: the weights that make what happened most likely; `!` because this is a hot loop. */
import { factor, solve } from './cholesky';

/** Leads by the columns they meet: lead i meets `columns[starts[i]]` up to before `columns[starts[i + 1]]`, rising. */
export interface Met {
  readonly leads: number;
  /** How many columns there are. */
  readonly width: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
}

/** Log-odds: that of a lead is the intercept plus the weights of the columns it meets. */
export interface Fit {
  readonly intercept: number;
  readonly weights: Float64Array;
  /** Newton steps taken. */
  readonly steps: number;
}

/** Where leads that meet the same columns stand as one: how many each stands for; `won` then counts the won among them. */
export interface FitOptions {
  readonly start?: Fit | undefined;
  readonly counts?: ArrayLike<number> | undefined;
  /** The fit is done when no weight moves by more. */
  readonly precision?: number;
}

const MOST_STEPS = 60;
const MOST_HALVINGS = 30;

/**
 * Fits by Newton's method, halving a step that would make it worse. `penalty` is that of L2: ½ · penalty · Σ weight²; the
 * intercept is free. With a penalty above 0 the weights stay finite also where a column separates won from lost; a
 * constant column gets 0 where nothing is penalised.
 * https://en.wikipedia.org/wiki/Iteratively_reweighted_least_squares · cost O(leads × columns met² + width³) a step
 */
export function fitLogistic(
  met: Met,
  won: ArrayLike<number>,
  penalty: number,
  { start, counts, precision = 1e-10 }: FitOptions = {},
): Fit {
  const { leads, width } = met;
  const size = width + 1;
  let beta = new Float64Array(size);
  if (start) {
    beta[0] = start.intercept;
    beta.set(start.weights.subarray(0, width), 1);
  }
  const chances = new Float64Array(leads);
  const hessian = new Float64Array(size * size);
  const gradient = new Float64Array(size);
  let loss = lossAt(met, won, counts, penalty, beta, chances);
  let steps = 0;
  while (steps < MOST_STEPS) {
    steps++;
    hessian.fill(0);
    gradient.fill(0);
    for (let i = 0; i < leads; i++) {
      const count = counts ? counts[i]! : 1;
      const chance = chances[i]!;
      addLead(met, i, won[i]! - count * chance, count * chance * (1 - chance), gradient, hessian);
    }
    for (let j = 1; j < size; j++) {
      gradient[j]! -= penalty * beta[j]!;
      hessian[j * size + j]! += penalty;
    }
    factor(hessian, size);
    solve(hessian, size, gradient);
    const largest = gradient.reduce((most, step) => Math.max(most, Math.abs(step)), 0);
    let share = 1;
    let next = beta;
    let lower = Infinity;
    for (let halving = 0; halving < MOST_HALVINGS; halving++, share /= 2) {
      next = beta.map((value, j) => value + share * gradient[j]!);
      lower = lossAt(met, won, counts, penalty, next, chances);
      if (lower <= loss + 1e-12 * Math.abs(loss)) break;
    }
    if (!(lower <= loss + 1e-12 * Math.abs(loss))) break;
    const gained = loss - lower;
    beta = next;
    loss = lower;
    if (largest < precision || (gained <= 1e-13 * Math.abs(loss) && largest < 1e-6) || loss < 1e-9) break;
  }
  return { intercept: beta[0]!, weights: beta.slice(1), steps };
}

/** Columns given as the leads that meet them, turned into leads with the columns they meet. O(entries). */
export function metBy(leads: number, lists: readonly ArrayLike<number>[]): Met {
  const starts = new Int32Array(leads + 1);
  for (const list of lists) for (let k = 0; k < list.length; k++) starts[list[k]! + 1]!++;
  for (let i = 0; i < leads; i++) starts[i + 1]! += starts[i]!;
  const columns = new Int32Array(starts[leads]!);
  const next = starts.slice();
  lists.forEach((list, column) => {
    for (let k = 0; k < list.length; k++) {
      const lead = list[k]!;
      columns[next[lead]!] = column;
      next[lead]!++;
    }
  });
  return { leads, width: lists.length, starts, columns };
}

/** Adds what one lead says of the slope and of the curve of the loss. A function of its own is made fast sooner. */
function addLead(
  { starts, columns, width }: Met,
  lead: number,
  residual: number,
  spread: number,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const start = starts[lead]!;
  const end = starts[lead + 1]!;
  gradient[0]! += residual;
  hessian[0]! += spread;
  for (let a = start; a < end; a++) {
    const row = columns[a]! + 1;
    const at = row * (width + 1);
    gradient[row]! += residual;
    hessian[at]! += spread;
    // The columns of a lead rise: what comes before is left of the diagonal.
    for (let b = start; b <= a; b++) hessian[at + columns[b]! + 1]! += spread;
  }
}

/** The penalised loss (minus the log-likelihood), with each lead's chance written into `chances`. */
function lossAt(
  met: Met,
  won: ArrayLike<number>,
  counts: ArrayLike<number> | undefined,
  penalty: number,
  beta: Float64Array,
  chances: Float64Array,
): number {
  const { leads, starts, columns } = met;
  let loss = 0;
  for (let i = 0; i < leads; i++) {
    let sum = beta[0]!;
    const end = starts[i + 1]!;
    for (let a = starts[i]!; a < end; a++) sum += beta[columns[a]! + 1]!;
    const count = counts ? counts[i]! : 1;
    // ln(1 + e^sum) and 1 / (1 + e^−sum) by one exponential that cannot overflow.
    const tail = Math.exp(sum > 0 ? -sum : sum);
    chances[i] = (sum > 0 ? 1 : tail) / (1 + tail);
    loss += count * ((sum > 0 ? sum : 0) + Math.log1p(tail)) - won[i]! * sum;
  }
  let squares = 0;
  for (let j = 1; j < beta.length; j++) squares += beta[j]! ** 2;
  return loss + (penalty / 2) * squares;
}

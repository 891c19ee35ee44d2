/** Solving small symmetric systems, where a column that says nothing new is passed over; `!` because fits spend their time here. */

/**
 * Factors a symmetric matrix (row after row, lower half) in place into L·Lᵀ. A pivot that is nothing but rounding
 * belongs to a column that the others already tell: it gets ∞, so that the solution there is 0.
 * https://en.wikipedia.org/wiki/Cholesky_decomposition · cost O(size³)
 */
export function factor(matrix: Float64Array, size: number): void {
  for (let j = 0; j < size; j++) {
    const own = matrix[j * size + j]!;
    let pivot = own;
    for (let k = 0; k < j; k++) pivot -= matrix[j * size + k]! ** 2;
    const root = pivot > own * 1e-12 && pivot > 1e-300 ? Math.sqrt(pivot) : Infinity;
    matrix[j * size + j] = root;
    for (let i = j + 1; i < size; i++) {
      let sum = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k]! * matrix[j * size + k]!;
      matrix[i * size + j] = root === Infinity ? 0 : sum / root;
    }
  }
}

/** Solves L·x = right in place. O(size²). */
export function forward(factored: Float64Array, size: number, right: Float64Array): void {
  for (let i = 0; i < size; i++) {
    let sum = right[i]!;
    for (let k = 0; k < i; k++) sum -= factored[i * size + k]! * right[k]!;
    right[i] = sum / factored[i * size + i]!;
  }
}

/** Solves L·Lᵀ·x = right in place. O(size²). */
export function solve(factored: Float64Array, size: number, right: Float64Array): void {
  forward(factored, size, right);
  for (let i = size - 1; i >= 0; i--) {
    let sum = right[i]!;
    for (let k = i + 1; k < size; k++) sum -= factored[k * size + i]! * right[k]!;
    right[i] = sum / factored[i * size + i]!;
  }
}

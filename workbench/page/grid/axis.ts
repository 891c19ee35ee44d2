/** Where rows or columns lie in pixels: one axis of the grid, with hidden ones taking no room. */

/** The rows (or columns) of a sheet laid out one after another. */
export interface Axis {
  readonly count: number;
  /** How many stay in view while the rest scrolls. */
  readonly frozen: number;
  /** Pixels from the first to the start of this one; `start(count)` is the whole length. */
  start(index: number): number;
  size(index: number): number;
  /** The one at this many pixels from the first, held to the ends. */
  at(pixel: number): number;
}

/** Lays out an axis from the size of each of its rows or columns. */
export function createAxis(count: number, frozen: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number): number => starts[Math.max(0, Math.min(count, index))] ?? 0;
  return {
    count,
    frozen: Math.min(frozen, count),
    start,
    size: (index) => start(index + 1) - start(index),
    at: (pixel) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (start(middle) <= pixel) low = middle;
        else high = middle - 1;
      }
      return Math.max(0, low);
    },
  };
}

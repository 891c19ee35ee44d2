/** Cuts between numbers written so that a person can remember them: 700 rather than 684.37. */

/**
 * The roundest number that is above `below` and not above `above`: cutting there parts the same leads as cutting at
 * `above` does. Cost O(1).
 */
export function readableCut(below: number, above: number): number {
  if (!(below < above) || !Number.isFinite(above - below)) return above;
  if (below < 0 && above >= 0) return 0;
  const size = Math.max(Math.abs(below), Math.abs(above));
  for (let power = Math.ceil(Math.log10(size)); power > -12; power--)
    for (const step of [5, 2, 1]) {
      // Powers of ten below one are divided by, so that 0.3 is not 0.30000000000000004.
      const cut =
        power >= 0
          ? Math.floor(above / (step * 10 ** power)) * step * 10 ** power
          : (Math.floor((above * 10 ** -power) / step) * step) / 10 ** -power;
      if (cut > below && cut <= above) return cut;
    }
  return above;
}

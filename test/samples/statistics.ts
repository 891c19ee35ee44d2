/** Two measures of whether a column goes together with winning: one for numbers, one for choices. */

/**
 * How often a won lead has the larger number than a lost one: 0.5 means the column says nothing, 1 that it says all.
 * Ties count half. See https://en.wikipedia.org/wiki/Mann–Whitney_U_test; O(n²), which is enough for a sample.
 */
export function areaUnderCurve(values: readonly number[], won: readonly boolean[]): number {
  let larger = 0;
  let pairs = 0;
  values.forEach((value, index) => {
    if (won[index] !== true) return;
    values.forEach((other, otherIndex) => {
      if (won[otherIndex] === true) return;
      larger += value > other ? 1 : value === other ? 0.5 : 0;
      pairs += 1;
    });
  });
  return larger / pairs;
}

/**
 * The largest distance of any choice's win rate from the others' in standard errors: below 2.5 is what chance gives
 * among a dozen choices, above it there is something. Two-proportion z, see
 * https://en.wikipedia.org/wiki/Two-proportion_Z-test; O(n × choices).
 */
export function strongestSurprise(choices: readonly (string | boolean)[], won: readonly boolean[]): number {
  const rate = won.filter(Boolean).length / won.length;
  let strongest = 0;
  for (const choice of new Set(choices)) {
    const inside = won.filter((_, index) => choices[index] === choice);
    const outside = won.filter((_, index) => choices[index] !== choice);
    if (inside.length < 10 || outside.length < 10) continue;
    const gap = share(inside) - share(outside);
    const error = Math.sqrt(rate * (1 - rate) * (1 / inside.length + 1 / outside.length));
    strongest = Math.max(strongest, Math.abs(gap) / error);
  }
  return strongest;
}

function share(won: readonly boolean[]): number {
  return won.filter(Boolean).length / won.length;
}

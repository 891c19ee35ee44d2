/** Rows or columns that stand side by side, gathered so that one call serves them all. */

/** Groups sorted numbers into runs, each of which is one more than the one before it. */
export function neighbours(sorted: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of sorted) {
    const open = runs[runs.length - 1];
    if (open && open.last + 1 === number) open.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}

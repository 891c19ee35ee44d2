/** From rows in one order to rows in another: what to delete, to move and to insert, with as few moves as can be. */

/** One operation on whole rows, 0-based, in the numbering of its moment. A move puts rows before the row that is `to`. */
export type RowOperation =
  | { readonly kind: 'delete'; readonly row: number; readonly count: number }
  | { readonly kind: 'insert'; readonly row: number; readonly count: number }
  | { readonly kind: 'move'; readonly row: number; readonly count: number; readonly to: number };

/**
 * Plans the way from rows 0 … count − 1 to `target`: the old row of each new one, or a negative number of its own for a
 * row that is new. Deletions come first, from the bottom up.
 */
export function rowOperations(count: number, target: readonly number[]): readonly RowOperation[] {
  const operations: RowOperation[] = [];
  const kept = new Set(target.filter((id) => id >= 0));
  let now: number[] = [];
  for (let row = 0; row < count; row++) if (kept.has(row)) now.push(row);
  for (let row = count - 1; row >= 0; row--) {
    if (kept.has(row)) continue;
    let first = row;
    while (first > 0 && !kept.has(first - 1)) first--;
    operations.push({ kind: 'delete', row: first, count: row - first + 1 });
    row = first;
  }

  const still = new Set(longestRise(target.filter((id) => id >= 0)));
  for (let i = 0; i < target.length; i++) {
    const id = target[i] ?? 0;
    if (still.has(id)) continue;
    const at = i === 0 ? 0 : now.indexOf(target[i - 1] ?? 0) + 1;
    let run = 1;
    if (id < 0) {
      while (i + run < target.length && (target[i + run] ?? 0) < 0) run++;
      operations.push({ kind: 'insert', row: at, count: run });
      now = [...now.slice(0, at), ...target.slice(i, i + run), ...now.slice(at)];
    } else {
      const from = now.indexOf(id);
      while (from + run < now.length && now[from + run] === target[i + run] && !still.has(target[i + run] ?? 0)) run++;
      // Where the rows stand in the right place already, what stood between has moved away.
      if (from !== at) {
        operations.push({ kind: 'move', row: from, count: run, to: at });
        const rest = [...now.slice(0, from), ...now.slice(from + run)];
        const to = at > from ? at - run : at;
        now = [...rest.slice(0, to), ...target.slice(i, i + run), ...rest.slice(to)];
      }
    }
    i += run - 1;
  }
  return operations;
}

/** The longest part of a list of different numbers that rises; what is in it need not move. */
export function longestRise(list: readonly number[]): readonly number[] {
  const tails: number[] = [];
  const before: number[] = [];
  list.forEach((value, index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const rise: number[] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = before[at] ?? -1) rise.push(list[at] ?? 0);
  return rise.reverse();
}

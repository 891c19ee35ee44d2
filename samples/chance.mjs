/** Chance with a memory: the same seed always draws the same leads, on every machine. */

/**
 * Makes the draws for one list. Only whole-number arithmetic is used, because it gives the same bits everywhere;
 * `Math.exp` and its relatives may differ in the last digit from one engine to the next.
 */
export function chanceFrom(seed) {
  let state = seed >>> 0;

  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number from `low` to `high`, both included. */
  const between = (low, high) => low + (next() % (high - low + 1));

  /** True in `percent` of 100 draws. */
  const happens = (percent) => between(1, 100) <= percent;

  /** One of the items, each as likely as the others. */
  const oneOf = (items) => items[between(0, items.length - 1)];

  /** One of `[item, share]` pairs; an item with twice the share is drawn twice as often. */
  function oneOfShares(pairs) {
    let left = between(
      1,
      pairs.reduce((sum, [, share]) => sum + share, 0),
    );
    for (const [item, share] of pairs) {
      left -= share;
      if (left <= 0) return item;
    }
    return pairs[pairs.length - 1][0];
  }

  /** Some of the items in their order, at least one. */
  function someOf(items, percent) {
    const some = items.filter(() => happens(percent));
    return some.length > 0 ? some : [oneOf(items)];
  }

  return { between, happens, oneOf, oneOfShares, someOf };
}

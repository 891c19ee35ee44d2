/** Leads made for one test: so many won and lost, each column by what a lead of either outcome says. */

/** Numbers from 0 to 1 that look like chance, the same for one seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of these, by chance. */
export function oneOf(chance: () => number, words: readonly string[]): string {
  return words[Math.floor(chance() * words.length)] ?? '';
}

/** About normal, with a standard deviation of 1. */
export function normal(chance: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** What a column says of a lead that was won (1), lost (2) or is open (0). */
export type Maker = (outcome: number, chance: () => number) => unknown;

/** Rows of won, then lost, then open leads, with a column for each maker. */
export function madeLeads(
  makers: { readonly [column: string]: Maker },
  { won = 300, lost = 700, open = 0, seed = 1 } = {},
) {
  const chance = chanceOf(seed);
  const outcomes = Uint8Array.from({ length: won + lost + open }, (_, i) => (i < won ? 1 : i < won + lost ? 2 : 0));
  const rows = Array.from(outcomes, (outcome) => Object.values(makers).map((make) => make(outcome, chance)));
  return { header: Object.keys(makers), rows, outcomes, settings: {} };
}

/** Which rows of a rule were which before, told by what they say. */
import type { Cell } from './model';
import type { Cells } from './table-columns';
import type { Term } from './vocabulary';

type RuleRow = Cells<Term<'ruleColumns'>>;

const SAYS = ['column', 'condition', 'value', 'to'] as const;
const BESIDES = ['join', 'weight', 'upTo', 'halfLife', 'since', 'note'] as const;
/** Above half the most that two rows can differ: a row is rather rewritten than replaced. */
const NEW = 2.6;

/** For each new row the position of the old one that it comes from, or −1; each old row is used once at most. */
export function matchRows(old: readonly RuleRow[], fresh: readonly RuleRow[]): readonly number[] {
  const width = fresh.length + 1;
  const costs: number[] = [];
  for (let i = old.length; i >= 0; i--)
    for (let j = fresh.length; j >= 0; j--) {
      const drop = i < old.length ? (costs[(i + 1) * width + j] ?? 0) + NEW : Infinity;
      const add = j < fresh.length ? (costs[i * width + j + 1] ?? 0) + NEW : Infinity;
      const keep =
        i < old.length && j < fresh.length
          ? (costs[(i + 1) * width + j + 1] ?? 0) + distance(old[i], fresh[j])
          : Infinity;
      costs[i * width + j] = i === old.length && j === fresh.length ? 0 : Math.min(drop, add, keep);
    }
  const matched = fresh.map(() => -1);
  for (let i = 0, j = 0; i < old.length && j < fresh.length; ) {
    const here = costs[i * width + j] ?? 0;
    if (here === (costs[(i + 1) * width + j + 1] ?? 0) + distance(old[i], fresh[j])) matched[j++] = i++;
    else if (here === (costs[(i + 1) * width + j] ?? 0) + NEW) i++;
    else j++;
  }
  // What was moved within the rule says the same in another place.
  const used = new Set(matched);
  fresh.forEach((row, j) => {
    if (matched[j] !== -1) return;
    const i = old.findIndex((other, index) => !used.has(index) && differing(SAYS, other, row) === 0);
    if (i < 0) return;
    matched[j] = i;
    used.add(i);
  });
  return matched;
}

function distance(one: RuleRow | undefined, other: RuleRow | undefined): number {
  if (!one || !other) return 5;
  return differing(SAYS, one, other) + differing(BESIDES, one, other) / BESIDES.length;
}

function differing(keys: readonly Term<'ruleColumns'>[], one: RuleRow, other: RuleRow): number {
  return keys.reduce((sum, key) => sum + (same(one[key], other[key]) ? 0 : 1), 0);
}

function same(one: Cell | undefined, other: Cell | undefined): boolean {
  return (one ?? '') === (other ?? '');
}

/** What is different between a rule and what it was: cells, and the steps and conditions that came or went. */
import type { CellChange, RowChange } from './compare';
import type { Cell, Condition, Rule, Step } from './model';
import { CONDITION_KEYS, OWN_KEYS, STEP_KEYS, sameCell, sameShape } from './parts';

export interface RuleChange {
  readonly cells: readonly CellChange[];
  readonly rows: readonly RowChange[];
}

/** Compares row by row where both have the same rows, else each row with the one that it most likely was. */
export function compareRules(before: Rule, after: Rule): RuleChange {
  const asIs = sameShape(before, after);
  const cells: CellChange[] = compareKeys(OWN_KEYS, before, after, '', '');
  const rows: RowChange[] = [];
  const steps = align(before.steps, after.steps, (a, b) => stepCost(a, b));
  steps.forEach(([s, t]) => {
    const [was, is] = [before.steps[s ?? -1], after.steps[t ?? -1]];
    if (s === null || t === null || !was || !is) {
      rows.push(s === null ? row('added', t) : row('removed', s));
      return;
    }
    cells.push(...compareKeys(STEP_KEYS, was, is, `steps[${s}].`, `steps[${t}].`));
    for (const [c, d] of align(was.conditions, is.conditions, conditionCost)) {
      const [asked, asks] = [was.conditions[c ?? -1], is.conditions[d ?? -1]];
      if (!asked || !asks) rows.push(c === null ? row('added', t, d) : row('removed', s, c));
      else {
        // Where rows came or went, the first row's Join follows from that.
        const keys = CONDITION_KEYS.filter((key) => asIs || key !== 'join' || (c !== 0 && d !== 0));
        const paths = [`steps[${s}].conditions[${c}].`, `steps[${t}].conditions[${d}].`] as const;
        for (const change of compareKeys(keys, asked, asks, ...paths))
          cells.push(change.path.endsWith('.rule') ? repeated(change, before, after, asked, asks) : change);
      }
    }
  });
  return { cells, rows };
}

function row(kind: RowChange['kind'], step: number | null, condition: number | null = null): RowChange {
  return { kind, step: step ?? 0, condition };
}

/** A Join row that left its rule's name away says that name. */
function repeated(change: CellChange, before: Rule, after: Rule, asked: Condition, asks: Condition): CellChange {
  return { ...change, from: asked.rule ?? before.rule, to: asks.rule ?? after.rule };
}

function compareKeys<K extends string>(
  keys: readonly K[],
  before: { readonly [key in K]?: Cell },
  after: { readonly [key in K]?: Cell },
  was: string,
  path: string,
): CellChange[] {
  return keys
    .filter((key) => !sameCell(before[key], after[key]))
    .map((key) => ({ path: path + key, was: was + key, from: before[key] ?? '', to: after[key] ?? '' }));
}

type Pair = readonly [from: number | null, at: number | null];

/** Pairs the shorter list with the rows of the longer one that are most like it, in order. Cost: O(n × m). */
function align<T>(before: readonly T[], after: readonly T[], cost: (a: T, b: T) => number): readonly Pair[] {
  if (before.length === after.length) return before.map((_, at) => [at, at]);
  if (before.length > after.length) return align(after, before, cost).map(([at, from]) => [from, at]);
  // least[i][j]: what the first i rows cost at least among the first j of the longer list.
  const least: number[][] = [Array(after.length + 1).fill(0)];
  before.forEach((a, i) => {
    const line: number[] = Array(after.length + 1).fill(Infinity);
    after.forEach((b, j) => {
      line[j + 1] = Math.min(line[j] ?? 0, (least[i]?.[j] ?? 0) + cost(a, b));
    });
    least.push(line);
  });
  const pairs: Pair[] = [];
  let i = before.length;
  for (let j = after.length; j > 0; j--) {
    const line = least[i] ?? [];
    const alone = i === 0 || line[j] === line[j - 1];
    pairs.push(alone ? [null, j - 1] : [--i, j - 1]);
  }
  return pairs.reverse();
}

function stepCost(a: Step, b: Step): number {
  const conditions = align(a.conditions, b.conditions, conditionCost).reduce((sum, [c, d]) => {
    const [asked, asks] = [a.conditions[c ?? -1], b.conditions[d ?? -1]];
    return sum + (asked && asks ? conditionCost(asked, asks) : 3);
  }, 0);
  return conditions + unequal(STEP_KEYS, a, b);
}

/** What is asked tells more than how it is joined. */
function conditionCost(a: Condition, b: Condition): number {
  return unequal(['column', 'condition', 'value', 'to'], a, b);
}

function unequal<K extends string>(
  keys: readonly K[],
  a: { readonly [key in K]?: Cell },
  b: { readonly [key in K]?: Cell },
): number {
  return keys.filter((key) => !sameCell(a[key], b[key])).length;
}

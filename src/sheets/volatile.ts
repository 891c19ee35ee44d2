/** Columns that calculate with NOW() or RAND(): Google refuses a custom function whose argument holds one. */
import { neighbours } from './neighbours';

const VOLATILE = /(^|[^A-Z0-9_.])(NOW|RAND|RANDARRAY|RANDBETWEEN)\s*\(/i;
const TEXTS = /"(?:[^"]|"")*"/g;

/** Finds the 0-based columns in which any formula calls one of them. */
export function volatileColumns(formulas: readonly (readonly string[])[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const row of formulas)
    row.forEach((formula, column) => {
      if (formula !== '' && !columns.has(column) && isVolatile(formula)) columns.add(column);
    });
  return columns;
}

/** Chooses the block of neighbouring columns without a volatile one that keeps the most wanted columns, then the widest. */
export function calmColumns(
  first: number,
  last: number,
  volatile: ReadonlySet<number>,
  wanted: ReadonlySet<number>,
): { readonly first: number; readonly last: number } | undefined {
  const calm: number[] = [];
  for (let column = first; column <= last; column++) if (!volatile.has(column)) calm.push(column);
  const blocks = neighbours(calm).map((block) => ({
    ...block,
    wanted: [...wanted].filter((column) => column >= block.first && column <= block.last).length,
  }));
  const [best] = blocks.sort((a, b) => b.wanted - a.wanted || b.last - b.first - (a.last - a.first));
  return best && { first: best.first, last: best.last };
}

function isVolatile(formula: string): boolean {
  return VOLATILE.test(formula.replace(TEXTS, '""'));
}

/** Short texts that tell whether cells are still what they were: equal cells give equal ones, others practically never. */
import type { Row } from './model';

const { imul } = Math;

/** The fingerprint of a column's cells; what is blank at its end does not count. */
export function fingerprintOf(cells: readonly unknown[]): string {
  let end = cells.length;
  while (end > 0 && isNothing(cells[end - 1])) end--;
  const hash = hashing();
  for (let i = 0; i < end; i++) hash.cell(cells[i]);
  return hash.text();
}

/** The fingerprint of a table: every cell with its place, except for the one at `but`. */
export function revisionOf(rows: readonly Row[], but?: readonly [row: number, column: number]): string {
  const hash = hashing();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isNothing(cell) || (but && but[0] === row && but[1] === column)) return;
      hash.cell(row * 65_536 + column);
      hash.cell(cell);
    });
  });
  return `r${hash.text()}`;
}

function isNothing(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined;
}

/** Two 32-bit lanes after cyrb53, of which 53 bits are kept: one wrong match in a thousand million million. */
function hashing() {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  const add = (code: number): void => {
    one = imul(one ^ code, 2654435761);
    two = imul(two ^ code, 1597334677);
  };
  return {
    cell(cell: unknown): void {
      const text = isNothing(cell) ? '' : String(cell);
      add(typeof cell === 'number' ? 65_537 : typeof cell === 'boolean' ? 65_538 : 65_539);
      add(text.length);
      for (let i = 0; i < text.length; i++) add(text.charCodeAt(i));
    },
    text(): string {
      const a = imul(one ^ (one >>> 16), 2246822507) ^ imul(two ^ (two >>> 13), 3266489909);
      const b = imul(two ^ (two >>> 16), 2246822507) ^ imul(a ^ (a >>> 13), 3266489909);
      return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
    },
  };
}

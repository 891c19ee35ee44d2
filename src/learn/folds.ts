/** Folds for cross-validation that depend on what the leads say, never on how they are sorted; `!` because it runs over every cell. */
import type { Row } from '../engine';

/** The seed of every division into folds. */
export const SEED = 42;

/**
 * The places of the rows in an order that only their contents and the seed make: shuffled the same way however the
 * sheet is sorted. Equal rows stand beside each other. O(cells + n log n).
 */
export function contentOrder(rows: readonly Row[], seed = SEED): Int32Array {
  const high = new Uint32Array(rows.length);
  const low = new Uint32Array(rows.length);
  rows.forEach((row, i) => {
    let a = (seed ^ 0x9e3779b9) >>> 0;
    let b = (seed ^ 0x85ebca6b) >>> 0;
    for (let c = 0; c < row.length; c++) {
      const said = said1(row[c]);
      for (let k = 0; k < said.length; k++) {
        const code = said.charCodeAt(k);
        a = Math.imul(a ^ code, 0x01000193);
        b = Math.imul(b ^ code, 0x5bd1e995);
        b ^= b >>> 15;
      }
      a = Math.imul(a ^ 0x1f, 0x01000193);
      b = Math.imul(b ^ 0x2f, 0x5bd1e995);
    }
    high[i] = mixed(a);
    low[i] = mixed(b);
  });
  const order = Int32Array.from(rows, (_, i) => i);
  return order.sort(
    (i, j) => high[i]! - high[j]! || low[i]! - low[j]! || compareText(contents(rows[i]!), contents(rows[j]!)) || i - j,
  );
}

/**
 * Deals leads, given in content order, into folds: the won in turn, the lost in turn, so that each fold has its share.
 * O(n).
 */
export function foldsOf(won: ArrayLike<number>, folds = 5): Uint8Array {
  const dealt = [0, 0];
  return Uint8Array.from({ length: won.length }, (_, i) => {
    const kind = won[i] ? 1 : 0;
    return dealt[kind]!++ % folds;
  });
}

function said1(cell: unknown): string {
  switch (typeof cell) {
    case 'string':
      return cell;
    case 'number':
      return `#${cell}`;
    case 'boolean':
      return cell ? '#t' : '#f';
    default:
      return '';
  }
}

function contents(row: Row): string {
  return row.map((cell) => `${typeof cell}${said1(cell)}`).join('\u0000');
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

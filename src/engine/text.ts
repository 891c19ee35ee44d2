/** How two pieces of text are compared everywhere: width, case and spacing never matter. */

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Gives the form in which texts are compared: NFKC, trimmed, inner white space collapsed, lower case. */
export function text(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value).toLowerCase();
  if (PLAIN.test(value)) return value.toLowerCase();
  return value.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Tells whether a cell of the model or a lead row holds nothing at all: empty or white space. */
export function isEmpty(cell: unknown): boolean {
  if (typeof cell !== 'string') return cell === null || cell === undefined;
  // Most cells start with something to see: only the others are worth trimming.
  const first = cell.charCodeAt(0);
  return !(first > 32 && first < 127) && cell.trim() === '';
}

/** Tells whether a row counts as blank: every cell is empty, white space or FALSE (an unticked checkbox). */
export function isBlankRow(row: readonly unknown[]): boolean {
  for (const cell of row) if (cell !== false && !isEmpty(cell)) return false;
  return true;
}

/** Cells by name: columns as letters, blocks as A1 notation, and back. */

/** A block of a tab, 0-based; `lastRow` is undefined where it runs to the bottom (A2:G). */
export interface Block {
  readonly tab: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | undefined;
  readonly lastColumn: number;
}

/** Gives the letters of a 0-based column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** Gives a cell's name from its 0-based row and column, such as H1001. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Writes a block as A1 notation, without its tab. */
export function blockName({ row, column, lastRow, lastColumn }: Omit<Block, 'tab'>): string {
  return `${cellName(row, column)}:${columnLetters(lastColumn)}${lastRow === undefined ? '' : lastRow + 1}`;
}

const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!:\s]+))!)?\$?([A-Z]{1,3})\$?(\d+)?(?::\$?([A-Z]{1,3})\$?(\d+)?)?$/i;

/** Reads A1 notation, with or without a tab and dollar signs; undefined where it is none. */
export function readBlock(reference: string): Block | undefined {
  const parts = REFERENCE.exec(reference.trim());
  if (!parts) return undefined;
  const [, quoted, plain, first = '', firstRow, last, lastRow] = parts;
  // "LEAD" alone is a name, not a column.
  if (last === undefined && firstRow === undefined) return undefined;
  const column = columnOf(first);
  const row = firstRow === undefined ? 0 : Number(firstRow) - 1;
  return {
    tab: quoted?.replace(/''/g, "'") ?? plain,
    row,
    column,
    lastRow: last === undefined ? row : lastRow === undefined ? undefined : Number(lastRow) - 1,
    lastColumn: last === undefined ? column : columnOf(last),
  };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

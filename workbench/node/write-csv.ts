/** Writes scored leads as CSV that is safe to open in a spreadsheet program. */
import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { problem } from './problem';

/** Saves the rows as UTF-8 with the byte order mark, without which Excel takes Chinese and accented letters for others. */
export function writeCsv(path: string, rows: readonly (readonly string[])[], delimiter: string): void {
  const text = Papa.unparse(
    rows.map((row) => row.map(harmless)),
    { delimiter, newline: '\r\n' },
  );
  try {
    writeFileSync(path, `\ufeff${text}\r\n`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw problem(`${path} cannot be written (${reason(code)}). Name another file with --out.`);
  }
}

/**
 * A cell that starts with = + - @, a tab or a line end would run as a formula when the file is opened: it gets an
 * apostrophe before it, which spreadsheet programs take as "this is text". A plain number, such as -5, stays as it is.
 */
export function harmless(cell: string): string {
  return /^[=+\-@\t\r\n]/.test(cell) && !/^[+-]?\d+([.,]\d+)?$/.test(cell) ? `'${cell}` : cell;
}

function reason(code: string): string {
  if (code === 'ENOENT') return 'the folder does not exist';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no permission';
  return code === '' ? 'unknown reason' : code;
}

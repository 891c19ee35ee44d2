/** Reads a CSV file into rows of texts, and says what in it could not be read as it stands. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { decode } from './decode';
import { problem } from './problem';

/** A file as a table. Every row has `width` cells; `findings` are sentences about what was not as it should be. */
export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  /** What stood to the right of the table, by row: cells that rows had too many. */
  readonly beyond: ReadonlyMap<number, readonly string[]>;
  readonly delimiter: string;
  readonly encoding: string;
  readonly findings: readonly string[];
}

const DELIMITERS = [',', ';', '\t'];

/** Reads the file; throws a sentence when there is nothing to read. */
export function readCsv(path: string): CsvTable {
  const name = basename(path);
  const { text, encoding, certain } = readText(path);
  const findings: string[] = [];
  if (!certain) {
    findings.push(`${name} is not UTF-8; it was read as ${encoding}. If names look wrong, save it as "CSV UTF-8".`);
  }
  // Excel's own first line, which tells the separator and is not part of the table.
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? guessDelimiter(body);
  const parsed = Papa.parse<string[]>(body, { delimiter });
  for (const error of parsed.errors) {
    if (error.code === 'MissingQuotes') {
      const row = (error.row ?? 0) + 1;
      throw problem(
        `In row ${row} of ${name} a quotation mark opens a cell and none closes it. Close it and try again.`,
      );
    }
    if (error.code === 'InvalidQuotes') {
      findings.push(`Row ${(error.row ?? 0) + 1} has a stray quotation mark; look whether its cells are right.`);
    }
  }
  const rows = parsed.data.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop();
  if (rows.length === 0)
    throw problem(`${name} is empty. Export the leads again, with the names of the columns above them.`);
  return { ...evenRows(rows, findings), delimiter, encoding, findings };
}

function readText(path: string) {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw problem(unreadable(path, error instanceof Error && 'code' in error ? String(error.code) : ''));
  }
  const read = decode(bytes);
  if ('kind' in read) throw notCsv(path, read.kind);
  const kind = markup(read.text);
  if (kind !== undefined) throw notCsv(path, kind);
  return read;
}

function notCsv(path: string, kind: string): Error {
  return problem(`${path} is ${kind}, not a CSV. Open it in your spreadsheet program and save it as "CSV UTF-8".`);
}

function markup(text: string): string | undefined {
  if (/^\s*<[!?a-z]/i.test(text)) return 'a web page or XML';
  return /^\s*[{[]\s*["{[]/.test(text) ? 'JSON' : undefined;
}

function unreadable(path: string, code: string): string {
  if (code === 'ENOENT') return `There is no file ${path}. Check its name and the folder you are in.`;
  if (code === 'EISDIR') return `${path} is a folder. Name the CSV file in it.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read. Check who may open it.`;
  return `${path} cannot be read (${code}).`;
}

/** The width of the table is the one that most rows have: note lines above the header are shorter, broken rows differ. */
function evenRows(rows: readonly (readonly string[])[], findings: string[]) {
  const width = commonWidth(rows);
  const beyond = new Map<number, readonly string[]>();
  const short: number[] = [];
  const firstFull = rows.findIndex((row) => row.length >= width);
  const even = rows.map((row, index) => {
    if (row.slice(width).some((cell) => cell !== '')) beyond.set(index, row.slice(width));
    if (row.length < width && index > firstFull && row.some((cell) => cell.trim() !== '')) short.push(index);
    return Array.from({ length: width }, (_, column) => row[column] ?? '');
  });
  if (beyond.size > 0) {
    const first = [...beyond.keys()][0] ?? 0;
    findings.push(
      `${count(beyond.size, 'row has', 'rows have')} more cells than the ${width} columns (first: row ${first + 1}). The cells beyond are kept, but not scored.`,
    );
  }
  if (short.length > 0) {
    findings.push(
      `${count(short.length, 'row has', 'rows have')} fewer cells than the ${width} columns (first: row ${(short[0] ?? 0) + 1}). The missing ones were read as blank.`,
    );
  }
  return { rows: even, width, beyond };
}

/** The separator that cuts most rows into the same number of cells; texts with commas then do not mislead. */
function guessDelimiter(text: string): string {
  const guesses = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 200 });
    const width = commonWidth(data);
    return { delimiter, width, rows: width > 1 ? data.filter((row) => row.length === width).length : 0 };
  });
  const [best] = guesses.filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows || b.width - a.width);
  return best?.delimiter ?? ',';
}

function commonWidth(rows: readonly (readonly string[])[]): number {
  const byWidth = new Map<number, number>();
  for (const row of rows) {
    if (row.some((cell) => cell.trim() !== '')) byWidth.set(row.length, (byWidth.get(row.length) ?? 0) + 1);
  }
  return [...byWidth].sort(([a, many], [b, other]) => other - many || b - a)[0]?.[0] ?? 0;
}

/** "1 row has", "12 rows have". */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** Where the header row of a list is: under notes, below a first header line, beside blank rows and columns. */
import { isEmpty, isError, type Row, text } from '../engine';
import type { ColumnNames } from './column-names';
import { plainName } from './header-name';
import { kindOf } from './profile';

/** A header row: 0-based row, first and last column; `secondLine` where the row below looks like a header too. */
export interface Header {
  readonly row: number;
  readonly first: number;
  readonly last: number;
  readonly secondLine: boolean;
}

const ROWS_THAT_MAY_BE_HEADER = 40;
const ROWS_LOOKED_AT = 90;
const LONG_TEXT = 80;
/** A later row must be clearly more of a header than an earlier one: in a list of plain texts every row looks alike. */
const CLEARLY = 1.6;

type Look = 'blank' | 'name' | 'value';

interface Sight {
  readonly look: Look;
  readonly plain: string;
  readonly known: boolean;
  readonly long: boolean;
}

/** Finds the header row; `skip` are columns that are not part of the list, such as score columns. */
export function findHeader(
  rows: readonly Row[],
  names: ColumnNames,
  skip: ReadonlySet<number> = new Set(),
): { readonly header: Header } | { readonly none: 'empty' | 'noHeader' } {
  const seen = rows
    .slice(0, ROWS_LOOKED_AT)
    .map((row) => row.map((cell, column) => sightOf(skip.has(column) ? '' : cell, names)));
  if (!seen.some((row) => row.some(({ look }) => look !== 'blank'))) return { none: 'empty' };

  let best: { row: number; worth: number } | undefined;
  for (let row = 0; row < Math.min(seen.length, ROWS_THAT_MAY_BE_HEADER); row++) {
    const worth = worthAsHeader(seen, row);
    if (worth !== undefined && worth > (best === undefined ? 0 : best.worth + CLEARLY)) best = { row, worth };
  }
  if (!best) return { none: 'noHeader' };
  const bounds = boundsOf(seen, best.row);
  if (!bounds) return { none: 'noHeader' };
  const below = worthAsHeader(seen, best.row + 1);
  const secondLine = below !== undefined && (seen[best.row + 1] ?? []).filter((sight) => sight.known).length >= 2;
  return { header: { row: best.row, ...bounds, secondLine } };
}

/** How much a row looks like names of columns; undefined where it cannot be a header. */
function worthAsHeader(seen: readonly (readonly Sight[])[], row: number): number | undefined {
  const cells = seen[row] ?? [];
  const below = seen.slice(row + 1, row + 31);
  let worth = 0;
  let named = 0;
  let values = 0;
  let evidence = 0;
  cells.forEach((cell, column) => {
    const under = below.map((other) => other[column]).filter((other): other is Sight => other !== undefined);
    const filled = under.filter(({ look }) => look !== 'blank');
    if (cell.look === 'blank') {
      if (filled.length > 0) worth -= 0.5;
      return;
    }
    if (cell.look === 'value') {
      values++;
      worth -= 2;
      return;
    }
    named++;
    const contrast = filled.filter(({ look }) => look === 'value').length * 2 > filled.length;
    const repeated = filled.some(({ plain }) => plain === cell.plain);
    worth += 1 + (cell.known ? 2 : 0) + (contrast ? 1.5 : 0) - (repeated ? 1.5 : 0) - (cell.long ? 0.8 : 0);
    if (cell.known || contrast) evidence++;
  });
  const distinct = new Set(cells.filter(({ look }) => look === 'name').map(({ plain }) => plain)).size;
  const enough = evidence > 0 || distinct >= 2;
  return enough && named > values * 2 ? worth : undefined;
}

/** The columns of the list under a header row: blocks of columns between empty ones, the main one and its equals. */
function boundsOf(seen: readonly (readonly Sight[])[], row: number): { first: number; last: number } | undefined {
  const list = seen.slice(row);
  const width = Math.max(...list.map((cells) => cells.length));
  const blocks: { first: number; last: number; names: number; rows: number }[] = [];
  let open: { first: number; last: number; names: number } | undefined;
  for (let column = 0; column <= width; column++) {
    const inUse = list.some((cells) => cells[column] !== undefined && cells[column]?.look !== 'blank');
    const named = seen[row]?.[column]?.look === 'name';
    if (inUse) {
      open ??= { first: column, last: column, names: 0 };
      open.last = column;
      if (named) open.names++;
    } else if (open) {
      const { first, last } = open;
      const rows = list.filter((cells) => cells.slice(first, last + 1).some(({ look }) => look !== 'blank')).length;
      blocks.push({ ...open, rows });
      open = undefined;
    }
  }
  const main = blocks.filter(({ names }) => names > 0).sort((a, b) => b.names * b.rows - a.names * a.rows)[0];
  if (!main) return undefined;
  const joined = blocks.filter(({ names, rows }) => names > 0 && rows * 2 >= main.rows);
  const header = seen[row] ?? [];
  const columns = header
    .map((cell, column) => ({ cell, column }))
    .filter(({ cell, column }) => cell.look !== 'blank' && joined.some((b) => column >= b.first && column <= b.last))
    .map(({ column }) => column);
  return { first: Math.min(...columns), last: Math.max(...columns) };
}

const BLANK: Sight = { look: 'blank', plain: '', known: false, long: false };

function sightOf(cell: unknown, names: ColumnNames): Sight {
  if (isEmpty(cell) || cell === false) return BLANK;
  if (isError(cell) || typeof cell !== 'string') return { ...BLANK, look: 'value' };
  const name = plainName(cell);
  const known = names.isKnown(name);
  const plain = text(cell);
  const isValue =
    !known &&
    (kindOf(cell) !== 'text' || /^(?:https?:\/\/|www\.)/.test(plain) || !/[^\d\s\W]|[^\x20-\x7e]/.test(plain));
  return { look: isValue ? 'value' : 'name', plain, known, long: plain.length > LONG_TEXT };
}

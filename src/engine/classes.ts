/** Tests a column once per distinct value, not once per lead; `!` because this is the hottest loop of the product. */
import type { CellColumn } from './compile';
import type { Row } from './model';
import { Reading, type Spelling } from './reading';

/** Where a block of leads found its results: lead i's are in `counts` from `classOf[i] * tests` on. */
export interface ColumnClasses {
  readonly tests: number;
  readonly classOf: Int32Array;
  counts: Float64Array;
}

export interface ColumnReader {
  readonly classes: ColumnClasses;
  /** Tests the cells of this column in `size` leads from `from` on. */
  readonly read: (leads: readonly Row[], from: number, size: number) => void;
}

/** More distinct values than this are not remembered any longer: memory stays small for any number of leads. */
const MOST_REMEMBERED = 1 << 16;
/** Where more than this share of a block is new, remembering costs more than it saves (e-mail addresses). */
const MOST_MISSES = 0.6;
const UNREADABLE = {};
const finite = Number.isFinite;

/** Gives the text an object in a cell stands for (a date's day), or undefined where it is nothing that can be read. */
export type ReadObject = (cell: object) => string | undefined;

/** Makes the reader of one column for blocks of up to `blockSize` leads; cost: one look-up a lead, one test a value. */
export function columnReader(
  column: CellColumn,
  spelling: Spelling,
  blockSize: number,
  readObject: ReadObject | undefined,
): ColumnReader {
  const { index, tests } = column;
  const width = tests.length;
  const classes: ColumnClasses = {
    tests: width,
    classOf: new Int32Array(blockSize),
    counts: new Float64Array(width * blockSize * 2),
  };
  const breaks = numberBreaks(column, spelling);
  let remembered = new Map<unknown, number>();
  let remembers = true;
  let used = 0;

  const evaluate = (cell: unknown, to: number): void => {
    const start = to * width;
    if (start + width > classes.counts.length) {
      const larger = new Float64Array(classes.counts.length * 2);
      larger.set(classes.counts);
      classes.counts = larger;
    }
    const reading = new Reading(cell, spelling);
    for (let t = 0; t < width; t++) classes.counts[start + t] = tests[t]!.count(reading);
  };

  const read = (leads: readonly Row[], from: number, size: number): void => {
    const { classOf } = classes;
    if (!remembers || used > MOST_REMEMBERED) {
      remembered = new Map();
      used = 0;
    }
    let misses = 0;
    for (let i = 0; i < size; i++) {
      let cell = leads[from + i]?.[index];
      if (typeof cell === 'number') {
        if (breaks !== undefined && finite(cell)) cell = intervalOf(cell, breaks);
      } else if (typeof cell === 'object') cell = cell === null ? '' : (readObject?.(cell) ?? UNREADABLE);
      let at = remembers || typeof cell !== 'string' ? remembered.get(cell) : undefined;
      if (at === undefined) {
        at = used++;
        evaluate(typeof cell === 'number' ? leads[from + i]![index] : cell, at);
        misses++;
        if (remembers || typeof cell !== 'string') remembered.set(cell, at);
      }
      classOf[i] = at;
    }
    if (size === blockSize && misses > size * MOST_MISSES) remembers = false;
  };
  return { classes, read };
}

/** The sorted numbers between which every test of a column gives the same; undefined where some test counts. */
function numberBreaks(column: CellColumn, spelling: Spelling): Float64Array | undefined {
  const found: number[] = [];
  for (const { breaks } of column.tests) {
    if (!breaks) return undefined;
    found.push(...breaks);
  }
  for (const word of spelling.blankWords) if (Number.isFinite(Number(word))) found.push(Number(word));
  return Float64Array.from(new Set(found)).sort();
}

/** The interval of a number among sorted breaks: even below a break, odd on it. */
function intervalOf(value: number, breaks: Float64Array): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return breaks[low] === value ? 2 * low + 1 : 2 * low;
}

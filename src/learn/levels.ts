/** A column of the leads as its distinct values, each counted by how its leads ended. */
import { Reading, type Spelling } from '../engine';

/** How many leads are open, were won and were lost. */
export interface Count {
  readonly open: number;
  readonly won: number;
  readonly lost: number;
}

/** One value of a column, as it is written, and how the leads ended that have it. */
export interface Level extends Count {
  readonly text: string;
  readonly shown: string;
  /** As a number or a day number, in a column of these; NaN where it is neither. */
  readonly value: number;
}

/** A column, counted: `codes` has for each lead the place of its value in `levels`, −1 where blank or an error. */
export interface Levels {
  readonly kind: 'text' | 'number' | 'day';
  readonly codes: Int32Array;
  /** Rising where the column holds numbers or days, else by text. */
  readonly levels: readonly Level[];
  readonly blank: Count;
}

interface Seen {
  readonly reading: Reading;
  shown: string;
  readonly counts: [number, number, number];
}

/** A column holds numbers or days where so large a part of its filled cells does. */
const MOST = 0.95;

/** Reads and counts one column. O(n + distinct · log distinct). */
export function levelsOf(
  rows: readonly (readonly unknown[])[],
  at: number,
  outcomes: ArrayLike<number>,
  spelling: Spelling,
): Levels {
  const known = new Map<unknown, number>();
  const byText = new Map<string, number>();
  const seen: Seen[] = [];
  const blank: [number, number, number] = [0, 0, 0];
  const codes = new Int32Array(rows.length);
  let last: unknown = '';
  let code: number | undefined = -1;
  for (let i = 0; i < rows.length; i++) {
    const cell = rows[i]?.[at];
    // Most columns say the same in many leads in a row.
    if (cell !== last) {
      last = cell;
      code = known.get(cell);
      if (code === undefined) {
        code = codeOf(new Reading(cell, spelling), byText, seen);
        known.set(cell, code);
      }
    }
    codes[i] = code ?? -1;
    const counts = seen[code ?? -1]?.counts ?? blank;
    const outcome = outcomes[i];
    counts[outcome === 1 || outcome === 2 ? outcome : 0]++;
  }
  const kind = kindOf(seen);
  const found = seen.map(({ reading, shown, counts }, code) => ({
    code,
    level: { text: reading.text, shown, value: numericValue(reading, kind), ...countOf(counts) },
  }));
  found.sort((a, b) => rising(a.level.value, b.level.value) || (a.level.text < b.level.text ? -1 : 1));
  const places = new Int32Array(seen.length);
  for (const [place, { code }] of found.entries()) places[code] = place;
  return {
    kind,
    codes: codes.map((code) => (code < 0 ? -1 : (places[code] ?? -1))),
    levels: found.map(({ level }) => level),
    blank: countOf(blank),
  };
}

/** The place of a cell's value among those seen. Of two spellings the lesser is shown, whichever came first. */
function codeOf(reading: Reading, byText: Map<string, number>, seen: Seen[]): number {
  if (reading.state !== 'known') return -1;
  const shown = String(reading.cell).trim();
  const code = byText.get(reading.text);
  const before = code === undefined ? undefined : seen[code];
  if (code !== undefined && before) {
    if (shown < before.shown) before.shown = shown;
    return code;
  }
  byText.set(reading.text, seen.length);
  return seen.push({ reading, shown, counts: [0, 0, 0] }) - 1;
}

function kindOf(seen: readonly Seen[]): Levels['kind'] {
  let leads = 0;
  let numbers = 0;
  let days = 0;
  for (const { reading, counts } of seen) {
    const here = counts[0] + counts[1] + counts[2];
    leads += here;
    if (reading.number !== undefined) numbers += here;
    else if (reading.day !== undefined) days += here;
  }
  if (leads === 0) return 'text';
  if (numbers >= MOST * leads) return 'number';
  return days >= MOST * leads ? 'day' : 'text';
}

function numericValue(reading: Reading, kind: Levels['kind']): number {
  return (kind === 'number' ? reading.number : kind === 'day' ? reading.day : undefined) ?? Number.NaN;
}

function countOf([open, won, lost]: readonly [number, number, number]): Count {
  return { open, won, lost };
}

/** Orders numbers, those that are none last. */
function rising(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

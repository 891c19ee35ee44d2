/** A column of the leads as its distinct values, each counted by how its leads ended; `!` because it runs over every cell. */
import type { Reading } from '../engine';
import type { ReadColumn } from './read-columns';

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

type Counts = [open: number, won: number, lost: number];

interface Seen {
  readonly reading: Reading;
  shown: string;
  place: number;
  readonly counts: Counts;
}

/** A column holds numbers or days where so large a part of its filled cells does. */
const MOST = 0.95;

/** Counts one column. Of two spellings the lesser is shown, whichever came first. O(n + distinct · log distinct). */
export function levelsOf({ cells, codeOf }: ReadColumn, outcomes: Uint8Array): Levels {
  const byText = new Map<string, Seen>();
  const blank: Counts = [0, 0, 0];
  const levelOf = cells.map((reading) => {
    if (reading.state !== 'known') return undefined;
    const shown = String(reading.cell).trim();
    const seen = byText.get(reading.text) ?? { reading, shown, place: 0, counts: [0, 0, 0] };
    if (shown < seen.shown) seen.shown = shown;
    byText.set(reading.text, seen);
    return seen;
  });
  for (let i = 0; i < codeOf.length; i++) (levelOf[codeOf[i]!]?.counts ?? blank)[outcomes[i]!]!++;
  const all = [...byText.values()];
  const kind = kindOf(all);
  const found = all.map((seen) => ({
    seen,
    level: {
      text: seen.reading.text,
      shown: seen.shown,
      value: numericValue(seen.reading, kind),
      ...countOf(seen.counts),
    },
  }));
  found.sort((a, b) => orderOf(a.level) - orderOf(b.level) || (a.level.text < b.level.text ? -1 : 1));
  found.forEach(({ seen }, place) => {
    seen.place = place;
  });
  return {
    kind,
    codes: codeOf.map((code) => levelOf[code]?.place ?? -1),
    levels: found.map(({ level }) => level),
    blank: countOf(blank),
  };
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
  return (kind === 'text' ? undefined : reading[kind]) ?? Number.NaN;
}

function countOf([open, won, lost]: Counts): Count {
  return { open, won, lost };
}

/** What is no number comes last; two of these differ by nothing, as do equal numbers. */
function orderOf({ value }: Level): number {
  return Number.isNaN(value) ? Infinity : value;
}

/** What won leads have in common and lost ones have not, column by column. */
import { isoDay, readScale, text } from '../engine';
import { type Bin, binsOf } from './bins';
import type { LeadColumns } from './leaks';
import { type Levels, levelsOf } from './levels';
import { readColumn } from './read-columns';
import { readableCut } from './readable-cut';
import { type Ended, sumOf } from './separation';
import { type Rate, rateOf } from './wilson';

/** A value, or a range of numbers or days, that won leads have more often than others. */
export interface Trait {
  /** The value as it is written; without one, the range: from and below, either may be open. */
  readonly value?: string;
  readonly from?: number | string;
  readonly below?: number | string;
  /** What share of the won leads has it, and what share of the lost ones. */
  readonly ofWon: number;
  readonly ofLost: number;
  /** How many of the leads that have it were won, with its interval. */
  readonly rate: Rate;
  /** How many times as often as all leads they were won. */
  readonly lift: number;
}

/** What stands out in one column, the most telling first. */
export interface ColumnTraits {
  readonly column: string;
  readonly at: number;
  readonly traits: readonly Trait[];
}

/** The ideal customer: the columns that tell most, and the win rate to compare with. */
export interface IdealCustomer {
  readonly base: Rate;
  readonly columns: readonly ColumnTraits[];
}

const MOST_TRAITS = 3;
const MOST_COLUMNS = 10;
/** Fewer leads than these are no likeness. */
const FEWEST = 10;
/** What is won hardly more often than all leads is no likeness either, however sure. */
const LEAST_LIFT = 1.1;
/** Numbers are looked at in tenths; neighbours that are both above the win rate of all become one range. */
const TENTHS = 10;
/** Of one value asked about, chi-square must pass this; of many, more, for the best of many is partly luck. */
const CHI_SQUARE_95 = 3.84;

/**
 * Describes the won leads by what sets them apart: values whose win rate lies above that of all leads for sure (Wilson
 * interval, and chi-square made stricter by the number of values compared), those with the largest difference between
 * their share of the won and of the lost leads first. Columns in `leftOut` (places in the header: leaks, the key) are
 * not looked at. Cost O(rows × columns).
 */
export function idealCustomer(
  { header, rows, outcomes, settings }: LeadColumns,
  leftOut: ReadonlySet<number> = new Set(),
): IdealCustomer {
  const { scale } = readScale({ language: 'en', settings });
  const all = countEnded(outcomes);
  const base = rateOf(all.won, all.won + all.lost);
  if (all.won === 0 || all.lost === 0) return { base, columns: [] };
  const columns = header.flatMap((cell, at): readonly ColumnTraits[] => {
    const column = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    if (column === '' || leftOut.has(at) || text(column) === text(settings.outcomeColumn ?? '')) return [];
    const traits = traitsOf(levelsOf(readColumn(rows, at, '', scale), outcomes), all, base);
    return traits.length > 0 ? [{ column, at, traits }] : [];
  });
  return { base, columns: columns.sort((a, b) => bestOf(b) - bestOf(a) || a.at - b.at).slice(0, MOST_COLUMNS) };
}

function countEnded(outcomes: Uint8Array): Ended {
  let won = 0;
  let lost = 0;
  for (const outcome of outcomes) {
    if (outcome === 1) won++;
    else if (outcome === 2) lost++;
  }
  return { won, lost };
}

/** Orders columns by how far their best trait sets won from lost leads apart. */
function bestOf({ traits }: ColumnTraits): number {
  return traits[0] ? apart(traits[0]) : 0;
}

function apart({ ofWon, ofLost }: Trait): number {
  return ofWon - ofLost;
}

function traitsOf(column: Levels, all: Ended, base: Rate): readonly Trait[] {
  const bins = binsOf(column, TENTHS).filter(({ from }) => from >= 0);
  const parts = column.kind === 'text' ? bins : runsAbove(bins, base.rate);
  const strict = CHI_SQUARE_95 + 2 * Math.log(Math.max(1, bins.length));
  const traits = parts.flatMap((part): readonly Trait[] => {
    const leads = part.won + part.lost;
    const rate = rateOf(part.won, leads);
    const chiSquare = (part.won - leads * base.rate) ** 2 / (leads * base.rate * (1 - base.rate));
    if (leads < FEWEST || rate.rate < LEAST_LIFT * base.rate || rate.low <= base.rate || chiSquare < strict) return [];
    const shares = { ofWon: part.won / all.won, ofLost: part.lost / all.lost };
    return [{ ...named(column, part), ...shares, rate, lift: rate.rate / base.rate }];
  });
  return [...traits].sort((a, b) => apart(b) - apart(a)).slice(0, MOST_TRAITS);
}

/** Joins neighbouring parts that are all above the win rate of all leads. */
function runsAbove(bins: readonly Bin[], base: number): readonly Bin[] {
  const runs: Bin[] = [];
  for (const bin of bins) {
    if (bin.won <= base * (bin.won + bin.lost)) continue;
    const last = runs[runs.length - 1];
    if (last && last.to + 1 === bin.from)
      runs[runs.length - 1] = { from: last.from, to: bin.to, ...sumOf([last, bin]) };
    else runs.push(bin);
  }
  return runs;
}

/** A part's value as written, or its range with ends that are easy to read and part the same leads. */
function named({ kind, levels }: Levels, { from, to }: Bin): Pick<Trait, 'value' | 'from' | 'below'> {
  const first = levels[from];
  const next = levels[to + 1];
  if (!first) return {};
  if (from === to || Number.isNaN(first.value)) return { value: first.shown };
  const before = levels[from - 1]?.value ?? Number.NaN;
  const after = next?.value ?? Number.NaN;
  const last = levels[to]?.value ?? Number.NaN;
  const end = (below: number, above: number): number | string =>
    kind === 'day' ? isoDay(above) : readableCut(below, above);
  return {
    ...(Number.isNaN(before) ? {} : { from: end(before, first.value) }),
    ...(Number.isNaN(after) ? {} : { below: end(last, after) }),
  };
}

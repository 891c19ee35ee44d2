/** The counts that say why a column was flagged as a leak, for the sentence that a person reads. */
import { readScale } from '../engine';
import { type Bin, binsOf } from './bins';
import { gapsBetween } from './leak-dates';
import { filledOf, numbersOf } from './leak-tests';
import type { LeadColumns, Leak } from './leaks';
import { type Count, type Levels, levelsOf } from './levels';
import { readColumn } from './read-columns';
import { bestCut, type Ended, sumOf } from './separation';
import { rateOf } from './wilson';

/** What a sentence about a leak is filled with; rates are whole percents. */
export interface LeakFigures {
  readonly [name: string]: string | number;
}

/**
 * Counts what a leak's sentence tells, by its `why`:
 * notOpen `filled` of `ended` leads, `filledOpen` of `open` ones; filledWon and filledLost `wonFilled`, `lostFilled` (%);
 * blanks `blank` leads won in `rate` %, the filled in `otherRate` %; values `best` in `leads` with `rate` %, `worst` in
 * `others` with `otherRate` %; numbers and days `leads` at or above `cut` with `rate` %,
 * `others` below it with `otherRate` %; copy `leads` that say `value` instead; together `leads` blank in both; `kin` is the name of the other column.
 * Cost O(n).
 */
export function figuresOf(leads: LeadColumns, leak: Leak): LeakFigures {
  const { header, rows, outcomes, settings } = leads;
  const { scale } = readScale({ language: 'en', settings });
  const read = (at: number): Levels => levelsOf(readColumn(rows, at, '', scale), outcomes);
  const column = read(leak.at);
  const { blank } = column;
  const filled = filledOf(column);
  const other = leak.kin === undefined ? undefined : read(leak.kin);
  const kin = String(header[leak.kin ?? -1] ?? '').trim();
  switch (leak.why) {
    case 'notOpen':
      return {
        filled: size(filled),
        ended: size(filled) + size(blank),
        filledOpen: filled.open,
        open: filled.open + blank.open,
      };
    case 'filledWon':
    case 'filledLost':
      return {
        wonFilled: percent(filled.won, filled.won + blank.won),
        lostFilled: percent(filled.lost, filled.lost + blank.lost),
      };
    case 'blanks':
      return compared(blank, filled);
    case 'values':
      return surest(column);
    case 'numbers': {
      const rising = numbersOf(column);
      return cutAt(
        rising,
        rising.map(({ shown }) => shown),
      );
    }
    case 'days': {
      const gaps = other && gapsBetween(other, column, outcomes);
      return { kin, ...(gaps ? cutAt(gaps.ends, gaps.days) : {}) };
    }
    case 'copy':
      return { kin, ...(other ? overwritten(column, other, outcomes) : {}) };
    case 'together':
      return { kin, leads: blank.open + size(blank) };
  }
}

function size({ won, lost }: Ended): number {
  return won + lost;
}

function percent(part: number, all: number): number {
  return all > 0 ? Math.round((100 * part) / all) : 0;
}

function compared(some: Ended, others: Ended): LeakFigures {
  return {
    leads: size(some),
    rate: percent(some.won, size(some)),
    others: size(others),
    otherRate: percent(others.won, size(others)),
  };
}

/** The leads at or above the best cut, and those below it. */
function cutAt(rising: readonly Ended[], shown: readonly (string | number)[]): LeakFigures {
  const cut = bestCut(rising);
  if (!cut) return {};
  return {
    cut: shown[cut.place] ?? '',
    ...compared(sumOf(rising.slice(cut.place)), sumOf(rising.slice(0, cut.place))),
  };
}

/** The values most surely won and most surely lost. */
function surest(column: Levels): LeakFigures {
  const bins = binsOf(column).filter(({ from }) => from >= 0);
  const most = (side: 'won' | 'lost'): Bin | undefined =>
    bins.reduce((a: Bin | undefined, b) => (!a || lowOf(b, side) > lowOf(a, side) ? b : a), undefined);
  const best = most('won');
  const worst = most('lost');
  return {
    best: shownOf(column, best),
    worst: shownOf(column, worst),
    ...compared(best ?? { won: 0, lost: 0 }, worst ?? { won: 0, lost: 0 }),
  };
}

function lowOf(bin: Ended, side: 'won' | 'lost'): number {
  return rateOf(bin[side], size(bin)).low;
}

function shownOf({ levels }: Levels, bin: Bin | undefined): string {
  const from = levels[bin?.from ?? -1]?.shown ?? '';
  const to = levels[bin?.to ?? -1]?.shown ?? '';
  return from === to ? from : `${from} – ${to}`;
}

/** The word in which a copy differs from its original most often, how those leads ended, and the others. */
function overwritten(copy: Levels, original: Levels, outcomes: Uint8Array): LeakFigures {
  const differ = copy.levels.map(() => 0);
  const over: Count[] = [];
  const kept: Count[] = [];
  for (const [i, code] of copy.codes.entries()) {
    const isSame = copy.levels[code]?.text === original.levels[original.codes[i] ?? -1]?.text;
    if (!isSame && code >= 0) differ[code] = (differ[code] ?? 0) + 1;
    const outcome = outcomes[i];
    (isSame ? kept : over).push({
      open: Number(outcome === 0),
      won: Number(outcome === 1),
      lost: Number(outcome === 2),
    });
  }
  const word = differ.indexOf(Math.max(0, ...differ));
  return { value: copy.levels[word]?.shown ?? '', ...compared(sumOf(over), sumOf(kept)) };
}

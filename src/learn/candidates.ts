/** What could become rules: for every column the pieces into which its cells fall, and how a set of pieces is written as a condition; `!` because it runs over every cell. */
import { CHECKED, FREE_EMAIL_DOMAINS, hasWord, type Reading, UNCHECKED } from '../engine';
import { type Counted, cutsOf, pieceAt } from './cuts';
import { escaped, keyOf, levelsOf } from './level-values';
import { once, type ReadColumn } from './read-columns';

/**
 * A column, or one word or item of it, cut into pieces. Pieces 0 up to `parts` may earn points of their own; the piece
 * `parts` is that of blank cells, which may too where `blank` says so; all that no condition can name is the last one.
 */
export interface Feature {
  readonly column: number;
  readonly kind: 'number' | 'level' | 'checkbox' | 'email' | 'age' | 'word' | 'item';
  readonly parts: number;
  readonly blank: boolean;
  /** Lead by lead, in the order of the leads that are learned from. */
  readonly pieceOf: Uint8Array;
  /** Where the pieces have an order: the numbers at which each but the first begins. */
  readonly cuts: readonly number[];
  /** Where they have none: how each is written as a Value. */
  readonly names: readonly string[];
}

/** What candidates are made from, and how much. */
export interface Asked {
  /** Fewer leads than this say nothing. */
  readonly fewest: number;
  /** The effective day; undefined leaves dates out. */
  readonly day: number | undefined;
}

/** What fewer leads have is no candidate, however few leads are learned from. */
const FEWEST = 4;
const MOST_LEVELS = 60;
const MOST_WORDS = 20;
/** A longer text is no level of anything. */
const LONGEST = 80;
const AGES = [3, 7, 14, 30, 60, 90, 180, 365];

/**
 * Makes the candidates of one column for the leads at these places (in this order). O(leads + distinct cells × words).
 */
export function candidatesOf(column: ReadColumn, leads: Int32Array, asked: Asked): readonly Feature[] {
  const { cells, codeOf } = column;
  const counts = new Int32Array(cells.length);
  for (let i = 0; i < leads.length; i++) counts[codeOf[leads[i]!]!]!++;
  const known: number[] = [];
  cells.forEach((cell, code) => {
    if (cell.state === 'known' && counts[code]! > 0) known.push(code);
  });
  const total = known.reduce((sum, code) => sum + counts[code]!, 0);
  const share = (holds: (cell: Reading, code: number) => boolean): number =>
    total === 0 ? 0 : known.reduce((sum, code) => (holds(cells[code]!, code) ? sum + counts[code]! : sum), 0) / total;

  const make = (
    kind: Feature['kind'],
    parts: number,
    pieceOf: (cell: Reading, code: number) => number,
    more: Partial<Pick<Feature, 'cuts' | 'names' | 'blank'>> = {},
  ): readonly Feature[] => {
    const byCode = new Uint8Array(cells.length).fill(parts + 1);
    cells.forEach((cell, code) => {
      if (counts[code] === 0 || cell.state === 'error') return;
      const piece = cell.state === 'blank' ? parts : pieceOf(cell, code);
      if (piece >= 0) byCode[code] = piece;
    });
    const pieces = new Uint8Array(leads.length);
    let alike = true;
    for (let i = 0; i < pieces.length; i++) {
      pieces[i] = byCode[codeOf[leads[i]!]!]!;
      if (pieces[i] !== pieces[0]) alike = false;
    }
    return alike
      ? []
      : [{ column: column.index, kind, parts, blank: true, pieceOf: pieces, cuts: [], names: [], ...more }];
  };

  if (total === 0) return [];
  if (share(isTick) > 0.98) return make('checkbox', 1, (cell) => (isTicked(cell) ? 0 : -1));
  if (share(({ emailDomain }) => emailDomain !== undefined) > 0.8)
    return make('email', 2, ({ emailDomain }) => {
      if (emailDomain === undefined) return -1;
      return FREE_EMAIL_DOMAINS.has(emailDomain) ? 0 : 1;
    });
  if (share(({ number }) => number !== undefined) > 0.9) {
    const cuts = cutsOf(
      known.flatMap((code) => weighed(cells[code]!.number, counts[code]!)),
      asked.fewest,
    );
    if (
      isIdentifier(
        column.name,
        known.map((code) => cells[code]!.number ?? 0.5),
        total,
      )
    )
      return [];
    return make('number', cuts.length + 1, ({ number }) => (number === undefined ? -1 : pieceAt(cuts, number)), {
      cuts,
    });
  }
  if (share(({ day }) => day !== undefined) > 0.8) {
    const { day } = asked;
    if (day === undefined) return make('level', 0, () => -1);
    const ageOf = (cell: Reading): number => (cell.day === undefined ? -1 : day - cell.day);
    // Piece 0 is the oldest: as with numbers, what comes later in the order is more.
    const cuts = AGES.filter((most) => {
      const within = known.reduce((sum, code) => {
        const age = ageOf(cells[code]!);
        return age >= 0 && age <= most ? sum + counts[code]! : sum;
      }, 0);
      return within >= asked.fewest && total - within >= asked.fewest;
    }).reverse();
    return make(
      'age',
      cuts.length + 1,
      (cell) => {
        const age = ageOf(cell);
        if (age < 0) return -1;
        return cuts.reduce((piece, most) => (age <= most ? piece + 1 : piece), 0);
      },
      { cuts },
    );
  }
  const levels = levelsOf(column, known, counts, { fewest: asked.fewest, most: MOST_LEVELS, longest: LONGEST });
  const placed = new Map<string, number>();
  levels.forEach(({ key }, piece) => {
    placed.set(key, piece);
  });
  const keys = once(column, 'keys', () => cells.map(keyOf));
  const whole = make('level', levels.length, (_, code) => placed.get(keys[code]!) ?? -1, {
    names: levels.map(({ written }) => written),
  });
  const several = once(column, 'several', () => Uint8Array.from(cells, ({ items }) => (items.length > 1 ? 1 : 0)));
  if (share((_, code) => several[code] === 1) > 0.2) {
    const each = partsBy('item');
    if (each.length > 0) return [...each, ...whole];
  }
  const covered = levels.reduce((sum, { leads: held }) => sum + held, 0);
  return covered > 0.7 * total ? whole : [...whole, ...partsBy('word')];

  function partsBy(kind: 'item' | 'word'): readonly Feature[] {
    const parts = once(column, kind, () => commonParts(column, kind));
    return frequent(known, counts, asked.fewest, parts).flatMap((part) => {
      const holds = once(column, `${kind} ${part}`, () =>
        Uint8Array.from(
          cells,
          ({ text }, code) => +(kind === 'item' ? parts[code]!.includes(part) : hasWord(text, part)),
        ),
      );
      return make(kind, 1, (_, code) => holds[code]! - 1, { names: [escaped(part)], blank: false });
    });
  }
}

function isTick({ cell, text }: Reading): boolean {
  return typeof cell === 'boolean' || CHECKED.has(text) || UNCHECKED.has(text);
}

function isTicked({ cell, text }: Reading): boolean {
  return cell === true || CHECKED.has(text);
}

function weighed(value: number | undefined, leads: number): readonly Counted[] {
  return value === undefined ? [] : [[value, leads]];
}

/** Numbers that only name a lead: whole, no two alike, and either called so or one beside the other. */
function isIdentifier(name: string, values: readonly number[], leads: number): boolean {
  if (values.length < leads || values.length < 20 || !values.every(Number.isInteger)) return false;
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    lowest = Math.min(lowest, value);
    highest = Math.max(highest, value);
  }
  const named =
    /(^|[^a-z])(id|ids|no|nr|number|key|code|phone|mobile|tel|zip)([^a-z]|$)|编号|編號|电话|電話|手机|手機/i;
  return named.test(name) || highest - lowest < 20 * values.length;
}

/** The items or words of every cell, without those that too few leads have for any learning: texts of one lead leave nothing. */
function commonParts({ cells, codeOf }: ReadColumn, kind: 'item' | 'word'): readonly (readonly string[])[] {
  const counts = new Int32Array(cells.length);
  for (const code of codeOf) counts[code]!++;
  const parts = cells.map((cell) => [...new Set(kind === 'item' ? cell.items : wordsOf(cell.text))]);
  const found = countParts(counts.keys(), counts, parts);
  return parts.map((list) => list.filter((part) => found.get(part)! >= FEWEST));
}

/** The words or items that many leads have, the most frequent first. */
function frequent(
  known: Iterable<number>,
  counts: Int32Array,
  fewest: number,
  parts: readonly (readonly string[])[],
): readonly string[] {
  return [...countParts(known, counts, parts)]
    .filter(([part, leads]) => leads >= fewest && part.length <= LONGEST)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([part]) => part);
}

function countParts(
  codes: Iterable<number>,
  counts: Int32Array,
  parts: readonly (readonly string[])[],
): Map<string, number> {
  const found = new Map<string, number>();
  for (const code of codes) for (const part of parts[code]!) found.set(part, (found.get(part) ?? 0) + counts[code]!);
  return found;
}

/** Words of two letters or more; long texts are read only at their start. */
function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, 300)
    .split(/[\s!-/:-@[-`{-~、，。；：（）]+/)
    .filter((word) => word.length > 1 && !/^\d+$/.test(word));
}

/** Which part of a changed model is which part of the model before: by what it says, not by where it stands. */
import type { Cell, Model } from './model';
import { differences, eachKind, type Origins, type PartCells, type PartKind, partCells } from './parts';
import { text } from './text';

/**
 * Finds for each part of a model the part of an earlier model that it comes from; each is used once.
 * What is the same comes first, then what has the same name, then what asks the same, then what is at least half the same.
 * Cost: O(parts²) in the worst case, O(parts) where nearly everything is the same.
 */
export function pairParts(before: Model, after: Model): Origins {
  return eachKind((kind) => pairKind(kind, partCells(before, kind), partCells(after, kind)));
}

/** Says by which a part is known; '' where it cannot be known by this. */
type Known = (cells: PartCells) => string;

function pairKind(kind: PartKind, before: readonly PartCells[], after: readonly PartCells[]): (number | null)[] {
  const origins = Array<number | null>(after.length).fill(null);
  const used = new Set<number>();
  const alike = kind === 'rules' ? (cells: PartCells) => said([cells[`${FIRST}column`]]) : () => ' ';
  for (const known of [(cells: PartCells) => JSON.stringify(cells), ...KNOWN_BY[kind], alike]) {
    const leftovers = new Map<string, number[]>();
    before.forEach((cells, from) => {
      const key = used.has(from) ? '' : known(cells);
      if (key !== '') leftovers.set(key, [...(leftovers.get(key) ?? []), from]);
    });
    if (leftovers.size === 0) continue;
    const pairs = after.flatMap((cells, at) => {
      const froms = origins[at] === null ? (leftovers.get(known(cells)) ?? []) : [];
      return froms.map((from) => ({ from, at, unlike: unlikeness(before[from] ?? {}, cells) }));
    });
    // By distance and sum, no two pairs that exclude each other are equal: both directions pair the same parts.
    pairs.sort((a, b) => a.unlike - b.unlike || apart(a) - apart(b) || a.from + a.at - (b.from + b.at));
    for (const { from, at, unlike } of pairs) {
      if (used.has(from) || origins[at] !== null || (known === alike && unlike > 0.5)) continue;
      origins[at] = from;
      used.add(from);
    }
  }
  return origins;
}

const FIRST = 'steps[0].conditions[0].';

const KNOWN_BY: { readonly [kind in PartKind]: readonly Known[] } = {
  groups: [(cells) => said([cells.group]) || said(['axis', cells.axis])],
  bands: [
    (cells) => named(cells.band, cells.axis),
    (cells) => said([cells.band]),
    (cells) => named(cells.from, cells.axis),
  ],
  rules: [
    (cells) => named(cells.rule, ...firstOf(cells)),
    (cells) => said([cells.rule]),
    (cells) => said(firstOf(cells)),
  ],
  segments: [(cells) => named(cells.segment, cells.dimension, cells.join), (cells) => said(askedBy(cells))],
  grid: [(cells) => said([cells.cell])],
  owners: [(cells) => named(cells.owner, ...askedBy(cells)), (cells) => said(askedBy(cells))],
  questions: [(cells) => said([cells.question]), (cells) => said([cells.column])],
  examples: [(cells) => said([cells.lead])],
  activities: [(cells) => said([cells.activity])],
};

function firstOf(cells: PartCells): readonly (Cell | undefined)[] {
  return [cells[`${FIRST}column`], cells[`${FIRST}condition`], cells[`${FIRST}value`]];
}

function askedBy(cells: PartCells): readonly (Cell | undefined)[] {
  return [cells.join, cells.column, cells.condition, cells.value];
}

function named(name: Cell | undefined, ...more: readonly (Cell | undefined)[]): string {
  return said([name]) === '' ? '' : said([name, ...more]);
}

/** Cells in the form in which texts are compared; '' where all are blank. */
function said(cells: readonly (Cell | undefined)[]): string {
  const texts = cells.map((cell) => text(cell ?? ''));
  return texts.every((cell) => cell === '') ? '' : JSON.stringify(texts);
}

/** The share of filled cells that are not the same: 0 for the same part, 1 for another one. */
function unlikeness(a: PartCells, b: PartCells): number {
  const filled = new Set(Object.keys({ ...a, ...b }).filter((path) => !blank(a[path]) || !blank(b[path])));
  return filled.size === 0 ? 0 : differences(a, b).length / filled.size;
}

function blank(cell: Cell | undefined): boolean {
  return (cell ?? '') === '';
}

function apart({ from, at }: { readonly from: number; readonly at: number }): number {
  return Math.abs(from - at);
}

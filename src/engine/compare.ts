/** What is different between two models, as data: settings, parts that came, went or moved, and cells. */
import { compareRules } from './compare-rules';
import type { Cell, Model, SettingName } from './model';
import { pairParts } from './pair-parts';
import { differences, type Origins, PART_KINDS, type PartCells, type PartKind, partCells, sameCell } from './parts';

/** One difference; `from` is a position in the model before, `at` one in the model after. */
export type Change =
  | { readonly kind: 'setting'; readonly name: SettingName; readonly from: Cell; readonly to: Cell }
  | { readonly kind: 'added'; readonly part: PartKind; readonly at: number }
  | { readonly kind: 'removed'; readonly part: PartKind; readonly from: number }
  | { readonly kind: 'moved'; readonly part: 'rules'; readonly from: number; readonly at: number }
  | {
      readonly kind: 'changed';
      readonly part: PartKind;
      readonly from: number;
      readonly at: number;
      readonly cells: readonly CellChange[];
      /** Steps and conditions that a rule gained or lost; empty for other parts. */
      readonly rows: readonly RowChange[];
    };

/** A cell that changed. Its path within the part is `was` before; the two differ where steps came or went. */
export interface CellChange {
  readonly path: string;
  readonly was: string;
  readonly from: Cell;
  readonly to: Cell;
}

/** A step that came (its position after) or went (its position before); with `condition`, only that one of its conditions. */
export interface RowChange {
  readonly kind: 'added' | 'removed';
  readonly step: number;
  readonly condition: number | null;
}

/**
 * Lists the differences of two models: settings, then parts in the order of the model after, then what is gone.
 * Blank cells are the same however they are blank. `pairs` are found by `pairParts` unless somebody knows better.
 */
export function compareModels(before: Model, after: Model, pairs: Origins = pairParts(before, after)): Change[] {
  return [
    ...compareSettings(before, after),
    ...PART_KINDS.flatMap((kind) => compareKind(before, after, kind, pairs[kind])),
  ];
}

function compareSettings(before: Model, after: Model): Change[] {
  const names = Object.keys({ ...before.settings, ...after.settings }) as SettingName[];
  return names
    .filter((name) => !sameCell(before.settings[name], after.settings[name]))
    .map((name) => ({
      kind: 'setting',
      name,
      from: before.settings[name] ?? '',
      to: after.settings[name] ?? '',
    }));
}

function compareKind(before: Model, after: Model, part: PartKind, origins: Origins[PartKind]): Change[] {
  const [olds, news] = [partCells(before, part), partCells(after, part)];
  const stay = part === 'rules' ? longestRising(origins) : new Set(origins);
  const kept = new Set(origins);
  return [
    ...news.flatMap((cells, at): Change[] => {
      const from = origins[at] ?? null;
      const old = from === null ? undefined : olds[from];
      if (from === null || !old) return [{ kind: 'added', part, at }];
      const { cells: changed, rows } = compareCells(before, after, part, from, at, old, cells);
      return [
        ...(stay.has(from) ? [] : [{ kind: 'moved', part: 'rules', from, at } as const]),
        ...(changed.length + rows.length > 0
          ? [{ kind: 'changed', part, from, at, cells: changed, rows } as const]
          : []),
      ];
    }),
    ...olds.flatMap((_, from): Change[] => (kept.has(from) ? [] : [{ kind: 'removed', part, from }])),
  ];
}

function compareCells(
  before: Model,
  after: Model,
  part: PartKind,
  from: number,
  at: number,
  old: PartCells,
  cells: PartCells,
): { readonly cells: readonly CellChange[]; readonly rows: readonly RowChange[] } {
  const [was, is] = [before.rules[from], after.rules[at]];
  if (part === 'rules' && was && is) return compareRules(was, is);
  const changed = differences(old, cells).map((path) => ({
    path,
    was: path,
    from: old[path] ?? '',
    to: cells[path] ?? '',
  }));
  return { cells: changed, rows: [] };
}

/** The most origins that still follow each other as before: whatever is not among them was moved. Cost: O(n log n). */
function longestRising(origins: Origins[PartKind]): ReadonlySet<number | null> {
  const ends: number[] = [];
  const follows = new Map<number, number | undefined>();
  for (const from of origins) {
    if (from === null) continue;
    let low = 0;
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    follows.set(from, ends[low - 1]);
    ends[low] = from;
  }
  const rising = new Set<number | null>();
  for (let from = ends[ends.length - 1]; from !== undefined; from = follows.get(from)) rising.add(from);
  return rising;
}

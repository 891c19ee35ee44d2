/** The parts of one kind in two changed models, put together. */
import { mergeCells, type Side } from './merge-cells';
import { inOrder, type MergedPart } from './merge-order';
import type { Model } from './model';
import { differences, type PartCells, type PartKind, partCells, sameShape } from './parts';

/** A part that both changed, or that one removed and the other changed. */
export interface PartConflict {
  /** `cells`: both changed the same cells; `rows`: both changed a rule, and one its steps or conditions; `removed`: one removed it. */
  readonly kind: 'cells' | 'rows' | 'removed';
  /** Its place in base, such as `rules[3]`. */
  readonly id: string;
  readonly part: PartKind;
  /** Positions in the three models; null where it was removed. */
  readonly base: number;
  readonly mine: number | null;
  readonly theirs: number | null;
  /** Paths within the part of the cells that both changed. */
  readonly paths: readonly string[];
}

export interface ThreeModels {
  readonly base: Model;
  readonly mine: Model;
  readonly theirs: Model;
}

type Places = { readonly [side in Side]: readonly (number | null)[] };

/** Merges the parts of a kind; every part that a side added is kept, once where both added the same. */
export function mergeParts(
  part: PartKind,
  models: ThreeModels,
  origins: Places,
  choice: (id: string) => Side,
): { readonly parts: readonly MergedPart[]; readonly conflicts: readonly PartConflict[] } {
  const conflicts: PartConflict[] = [];
  const bases = partCells(models.base, part);
  const cells = { mine: partCells(models.mine, part), theirs: partCells(models.theirs, part) };
  const kept = bases.flatMap((base, at): readonly MergedPart[] => {
    const [mine, theirs] = [placeOf(origins.mine, at), placeOf(origins.theirs, at)];
    const [my, their] = [cells.mine[mine ?? -1], cells.theirs[theirs ?? -1]];
    const id = `${part}[${at}]`;
    const conflict = (kind: PartConflict['kind'], paths: readonly string[] = []): Side => {
      conflicts.push({ kind, id, part, base: at, mine, theirs, paths });
      return choice(id);
    };
    if (my && their) {
      const place = { base: at, mine, theirs };
      const shapes = [models.base.rules[at], models.mine.rules[mine ?? -1], models.theirs.rules[theirs ?? -1]] as const;
      if (part !== 'rules' || (sameShape(shapes[0], shapes[1]) && sameShape(shapes[0], shapes[2]))) {
        const merged = mergeCells(base, my, their, () => choice(id));
        if (merged.both.length > 0) conflict('cells', merged.both);
        return [{ ...place, cells: merged.cells, shape: 'theirs' }];
      }
      const shape = same(my, base) || same(my, their) ? 'theirs' : same(their, base) ? 'mine' : conflict('rows');
      return [{ ...place, cells: shape === 'mine' ? my : their, shape }];
    }
    const left = my ?? their;
    if (!left || same(left, base)) return [];
    const shape = my ? 'mine' : 'theirs';
    return conflict('removed') === shape ? [{ base: at, mine, theirs, cells: left, shape }] : [];
  });
  return { parts: inOrder([...kept, ...addedParts(cells, origins, bases.length)]), conflicts };
}

/** What is in mine or theirs and in no base; what both added alike is one part. */
function addedParts(
  cells: { readonly [side in Side]: readonly PartCells[] },
  origins: Places,
  bases: number,
): readonly MergedPart[] {
  const isNew = (side: Side, at: number): boolean => {
    const from = origins[side][at] ?? null;
    return from === null || from >= bases || placeOf(origins[side], from) !== at;
  };
  const alike = new Map<string, number[]>();
  cells.mine.forEach((my, at) => {
    if (isNew('mine', at)) alike.set(JSON.stringify(my), [...(alike.get(JSON.stringify(my)) ?? []), at]);
  });
  const theirs = cells.theirs.flatMap((their, at): readonly MergedPart[] => {
    if (!isNew('theirs', at)) return [];
    const mine = alike.get(JSON.stringify(their))?.shift() ?? null;
    return [{ base: null, mine, theirs: at, cells: their, shape: 'theirs' }];
  });
  const mine = [...alike.values()].flat().flatMap((at): readonly MergedPart[] => {
    const my = cells.mine[at];
    return my ? [{ base: null, mine: at, theirs: null, cells: my, shape: 'mine' }] : [];
  });
  return [...theirs, ...mine];
}

function placeOf(origins: readonly (number | null)[], base: number): number | null {
  const at = origins.indexOf(base);
  return at < 0 ? null : at;
}

function same(a: PartCells, b: PartCells): boolean {
  return differences(a, b).length === 0;
}

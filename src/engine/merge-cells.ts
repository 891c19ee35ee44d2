/** Cells that two people may have changed, put together one by one. */
import type { Cell } from './model';
import { type PartCells, sameCell } from './parts';

export type Side = 'mine' | 'theirs';

export interface MergedCells {
  readonly cells: PartCells;
  /** The cells that both changed, each in another way. */
  readonly both: readonly string[];
}

/** Takes every cell from the side that changed it; where both did, from the side that is chosen. */
export function mergeCells(
  base: PartCells,
  mine: PartCells,
  theirs: PartCells,
  choice: (path: string) => Side,
): MergedCells {
  const cells: { [path: string]: Cell } = {};
  const both: string[] = [];
  for (const path of Object.keys({ ...theirs, ...mine })) {
    const taken = changedBy(base[path], mine[path], theirs[path]);
    if (taken === undefined) both.push(path);
    const cell = ((taken ?? choice(path)) === 'mine' ? mine : theirs)[path];
    if (cell !== undefined) cells[path] = cell;
  }
  return { cells, both };
}

/** The side that counts without asking; undefined where both changed the cell. */
function changedBy(base: Cell | undefined, mine: Cell | undefined, theirs: Cell | undefined): Side | undefined {
  // A blank that is written in another way is taken along, but is nothing to quarrel about.
  for (const same of [Object.is, sameCell]) {
    if (same(mine, base) || same(mine, theirs)) return 'theirs';
    if (same(theirs, base)) return 'mine';
  }
  return undefined;
}

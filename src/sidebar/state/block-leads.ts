/** Which leads each segment takes. */
import type { BlockKind } from './blocks';

/** The leads of each block of a section, by the position of its first row; none where they are not known. */
export function leadsOfBlocks(_kind: BlockKind): ReadonlyMap<number, readonly number[]> {
  return new Map();
}

/** The order of merged parts: that of one side, with what only the other has behind what it followed there. */
import type { Side } from './merge-cells';
import type { PartCells } from './parts';

/** A part of the merged model, and where it stands in each of the three models. */
export interface MergedPart {
  readonly base: number | null;
  readonly mine: number | null;
  readonly theirs: number | null;
  readonly cells: PartCells;
  /** The side whose steps and conditions it has. */
  readonly shape: Side;
}

/** Puts merged parts in their order: theirs, unless only mine moved parts of base past each other. */
export function inOrder(parts: readonly MergedPart[]): readonly MergedPart[] {
  const leads: Side = moved(parts, 'mine') && !moved(parts, 'theirs') ? 'mine' : 'theirs';
  const follows: Side = leads === 'mine' ? 'theirs' : 'mine';
  const ordered = [...by(parts, leads)];
  for (const part of by(parts, follows)) {
    if (part[leads] !== null) continue;
    const before = by(ordered, follows).filter((other) => place(other, follows) < place(part, follows));
    const last = before[before.length - 1];
    ordered.splice(last ? ordered.indexOf(last) + 1 : 0, 0, part);
  }
  return ordered;
}

function moved(parts: readonly MergedPart[], side: Side): boolean {
  const origins = by(parts, side).flatMap(({ base }) => (base === null ? [] : [base]));
  return origins.some((base, at) => base < (origins[at - 1] ?? 0));
}

/** The parts that a side has, as they stand there. */
function by(parts: readonly MergedPart[], side: Side): readonly MergedPart[] {
  return parts.filter((part) => part[side] !== null).sort((a, b) => place(a, side) - place(b, side));
}

function place(part: MergedPart, side: Side): number {
  return part[side] ?? -1;
}

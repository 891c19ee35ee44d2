/** Whether the saved model has grown old: what its leads, scores and win rates were, and what they are now. */
import { signal } from '@preact/signals';
import { type Cell, dayOf } from '../../../engine';
import { type Drift, driftOf, type StabilityPart } from '../../../learn';
import { columnData } from '../../state/leads';
import type { Scored } from '../../state/preview';
import { number, say } from '../../words';
import { scoredLeads } from './judged';

/** The day that parts before from now, such as 2026-11-22; '' for the middle of the leads. */
export const since = signal('');

/** Compares the leads since a day with those before; without outcomes only scores and columns are compared. */
export function drifting(scored: Scored, ended: ArrayLike<number> | undefined, from: string): Drift {
  const { header, columns, scale } = scored.compiled;
  const leads = scoredLeads(scored, ended ?? new Uint8Array(scored.scores.length));
  return driftOf({
    ...leads,
    since: from === '' ? undefined : dayOf(from, undefined),
    columns: [...new Set(columns.flatMap(({ index, events }) => (events ? [] : [index])))].flatMap((index) => {
      const data = columnData(index);
      if (!data) return [];
      return [{ name: header[index] ?? '', cells: data.codes.map((code): Cell => data.values[code] ?? '') }];
    }),
    spelling: scale,
  });
}

/** The part of a mix whose share changed most. */
export function farthest(parts: readonly StabilityPart[]) {
  const sum = (side: 'before' | 'now'): number =>
    Math.max(
      1,
      parts.reduce((all, part) => all + part[side], 0),
    );
  const [before, now] = [sum('before'), sum('now')];
  const [first] = parts
    .map((part) => ({ name: partName(part), before: part.before / before, now: part.now / now }))
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
  return first;
}

function partName(part: StabilityPart): string {
  if (!('level' in part))
    return part.from === part.to
      ? number(part.from)
      : say('valuesFromTo', { from: number(part.from), to: number(part.to) });
  if (part.level === undefined) return say('otherValues');
  return part.level === '' ? say('blankCells') : part.level;
}

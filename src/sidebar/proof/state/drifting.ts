/** Whether the saved model has grown old: what its leads, scores and win rates were, and what they are now. */
import { signal } from '@preact/signals';
import { type Cell, dayOf } from '../../../engine';
import { type Drift, driftOf } from '../../../learn';
import { columnData } from '../../state/leads';
import type { Scored } from '../../state/preview';
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

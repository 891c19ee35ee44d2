/** Whether the saved model has grown old: what its leads, scores and win rates were, and what they are now. */
import { computed, signal } from '@preact/signals';
import { type Cell, dayOf } from '../../../engine';
import { type Drift, driftOf, type StabilityPart } from '../../../learn';
import { versions } from '../../state/history';
import { columnData } from '../../state/leads';
import type { Scored } from '../../state/preview';
import { number, say } from '../../words';
import { scoredLeads } from './judged';

/** The day that parts before from now, such as 2026-11-22; '' where nobody chose one. */
export const since = signal('');

/** The day on which the model was last changed; '' where no history tells. */
export const modelDay = computed(() => {
  const now = versions.value;
  return now.kind === 'here' ? (now.list[0]?.when.slice(0, 10) ?? '') : '';
});

/**
 * Compares the leads since a day with those before: the chosen day, else that of the model where enough leads stand on
 * both sides of it, else the middle of the leads. Without outcomes only scores and columns are compared.
 */
export function drifting(
  scored: Scored,
  ended: ArrayLike<number> | undefined,
  { chosen, model }: { readonly chosen: string; readonly model: string },
): Drift {
  const drift = parted(scored, ended, chosen === '' ? model : chosen);
  return chosen === '' && model !== '' && drift.kind === 'tooFew' ? parted(scored, ended, '') : drift;
}

function parted(scored: Scored, ended: ArrayLike<number> | undefined, from: string): Drift {
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

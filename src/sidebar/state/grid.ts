/** Fit × engagement under the edited model: the bands of both axes, and which leads stand in which cell. */
import { computed } from '@preact/signals';
import { type Axis, type CompiledBand, cellName, compileBands, gridOf, meaning, pointsFor, word } from '../../engine';
import { say, term } from '../words';
import { arrangeParts } from './change';
import { model, newKey } from './draft';
import { languageOfModel } from './fitting';
import { after, type Scored } from './preview';

/** Both axes from the highest band down; `leads` by the name of the cell, '' for those that stand in none. */
export interface Grid {
  readonly fit: readonly CompiledBand[];
  readonly engagement: readonly CompiledBand[];
  readonly counts: ReadonlyMap<string, number>;
  readonly cells: readonly string[];
}

/** The grid of the edited model; null where an axis has no bands. */
export const grid = computed<Grid | null>(() => {
  const scored = after.value;
  const { compiled, bands, included } = scored;
  const { fit, engagement } = compileBands(compiled.model, compiled.scale).axisBands;
  if (fit.length === 0 || engagement.length === 0) return null;
  const { cells } = gridOf(compiled, { groups: groupPoints(scored), bands });
  const counts = new Map<string, number>();
  cells.forEach((cell, lead) => {
    if (included[lead] !== 0) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  return { fit: [...fit].reverse(), engagement: [...engagement].reverse(), counts, cells };
});

/** The leads of a cell, '' for those that stand in none. */
export function leadsInCell(cell: string): readonly number[] {
  const { included } = after.value;
  return (grid.value?.cells ?? []).flatMap((one, lead) => (one === cell && included[lead] !== 0 ? [lead] : []));
}

/** The names of all cells, row by row from the best. */
export function cellsOf({ fit, engagement }: Grid): readonly string[] {
  return fit.flatMap((_, row) => engagement.map((__, column) => cellName(row, column)));
}

/** Whether rules of both axes give points, so that bands of them would say something. */
export const hasAxes = computed(() =>
  (['fit', 'engagement'] as const).every((axis) =>
    model.value.groups.some((group) => meaning('axes', group.axis) === axis),
  ),
);

/** Gives each axis three bands, at a third and two thirds of what the leads reach: one step. */
export function addAxisBands(): void {
  const scored = after.value;
  const { points } = gridOf(scored.compiled, { groups: groupPoints(scored), bands: scored.bands });
  const fresh = (['fit', 'engagement'] as const).flatMap((axis) => {
    const most = points[axis].reduce((high, one) => Math.max(high, one), 3000) / 1000;
    const row = (level: 'axisHigh' | 'axisMiddle' | 'axisLow', from: number | '') => ({
      band: say(level, { axis: term('axes', axis) }),
      axis: word('axes', axis, languageOfModel()),
      from,
      color: '',
      nextStep: '',
      owner: '',
      respondWithin: '',
    });
    return [row('axisHigh', Math.round((most * 2) / 3)), row('axisMiddle', Math.round(most / 3)), row('axisLow', '')];
  });
  arrangeParts('bands', (parts) => [...parts, ...fresh.map((part) => ({ part, key: newKey() }))]);
}

/** The points of each group within its limits, groups × leads, from the strengths that are kept. */
function groupPoints({ compiled, strengths: { leads, values } }: Scored): Float64Array {
  const { groups, rules } = compiled;
  const sums = new Float64Array(groups.length * leads);
  for (const { group, firstStep, steps } of rules) {
    if (axisOf(groups[group]) === undefined) continue;
    steps.forEach(({ weight }, step) => {
      if (weight.kind !== 'points') return;
      const from = (firstStep + step) * leads;
      for (let lead = 0; lead < leads; lead++) {
        const strength = values[from + lead]!;
        if (strength !== 0) sums[group * leads + lead]! += pointsFor(weight.points, strength);
      }
    });
  }
  groups.forEach(({ atLeast, atMost }, group) => {
    for (let at = group * leads; at < (group + 1) * leads; at++)
      sums[at] = Math.min(Math.max(sums[at]!, atLeast), atMost);
  });
  return sums;
}

function axisOf(group: { readonly axis?: Axis | undefined } | undefined): Axis | undefined {
  return group?.axis;
}

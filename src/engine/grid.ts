/** Fit × engagement: the points of both axes, the band of each, and the cell that they make, such as A1; `!` because places run over a list itself. */
import { bandAt, type CompiledBand, compileBands } from './bands';
import type { CompiledModel } from './compile';
import type { Axis, Cell, GridCell } from './model';
import { within } from './number';
import { DISQUALIFIED, type Parts } from './score';
import { text } from './text';

/** Where leads stand: points in thousandths; '' for a cell where an axis has no band, and for the disqualified. */
export interface GridPlaces {
  readonly points: { readonly [axis in Axis]: Float64Array };
  readonly cells: readonly string[];
}

/** Finds the cell of every lead from the parts of its score. Axes are not rounded: a band begins exactly at its From. */
export function gridOf(compiled: CompiledModel, parts: Pick<Parts, 'groups' | 'bands'>): GridPlaces {
  const { axisBands } = compileBands(compiled.model, compiled.scale);
  const points = { fit: axisPoints(compiled, 'fit', parts), engagement: axisPoints(compiled, 'engagement', parts) };
  const cells = Array.from(parts.bands, (band, i) => {
    if (band === DISQUALIFIED) return '';
    const fit = rankOf(axisBands.fit, points.fit[i]!);
    const engagement = rankOf(axisBands.engagement, points.engagement[i]!);
    return fit < 0 || engagement < 0 ? '' : cellName(fit, engagement);
  });
  return { points, cells };
}

/** The name of a cell by the ranks of its bands, 0 for the best: A1, and AA1 after Z1. */
export function cellName(fit: number, engagement: number): string {
  let letters = '';
  for (let rank = fit; rank >= 0; rank = Math.floor(rank / 26) - 1)
    letters = String.fromCharCode(65 + (rank % 26)) + letters;
  return `${letters}${engagement + 1}`;
}

/** The form in which names of cells are compared: "a 1" is A1. */
export function cellKey(cell: Cell): string {
  return text(cell ?? '').replace(/ /g, '');
}

/** What the model says about each cell, by its key; of two rows the first counts. */
export function gridRows({ model }: CompiledModel): ReadonlyMap<string, GridCell> {
  const rows = new Map<string, GridCell>();
  for (const row of model.grid ?? []) if (!rows.has(cellKey(row.cell))) rows.set(cellKey(row.cell), row);
  return rows;
}

function axisPoints({ groups, axes }: CompiledModel, axis: Axis, parts: Pick<Parts, 'groups' | 'bands'>): Float64Array {
  const leads = parts.bands.length;
  const points = new Float64Array(leads);
  groups.forEach((group, g) => {
    if (group.axis === axis) for (let i = 0; i < leads; i++) points[i]! += parts.groups[g * leads + i]!;
  });
  return points.map((sum) => within(sum, axes[axis].atLeast, axes[axis].atMost));
}

function rankOf(bands: readonly CompiledBand[], points: number): number {
  const position = bandAt(bands, points);
  return position < 0 ? -1 : bands.length - 1 - position;
}

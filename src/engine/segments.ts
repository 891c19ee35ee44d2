/** Labels instead of points: of each dimension the first segment whose conditions a lead meets. */
import { type CompiledModel, isOff } from './compile';
import { compileLabels, firstHolding, type Label, labelsOf } from './labels';
import type { Model, Row, Segment } from './model';
import { isEmpty, text } from './text';

/** The dimensions of a model, and the label of every lead in each: `segments[d][lead]`, '' where none holds. */
export interface SegmentsOfLeads {
  readonly dimensions: readonly string[];
  readonly segments: readonly (readonly string[])[];
}

/** A dimension with the positions of its labels, in the order of the tab. */
export interface Dimension {
  readonly name: string;
  readonly labels: readonly number[];
}

/** Gives every lead its segments. Cost: as of a rule a segment; scoring only where "Lead › …" is asked. */
export function segmentsOf(compiled: CompiledModel, leads: readonly Row[]): SegmentsOfLeads {
  const { labels, dimensions } = dimensionsOf(compiled.model);
  const found = firstHolding(
    compiled,
    compileLabels(compiled, labels),
    dimensions.map((dimension) => dimension.labels),
    leads,
  );
  const rows = compiled.model.segments ?? [];
  const names = labels.map(({ row }) => String(rows[row]?.segment ?? '').trim());
  return {
    dimensions: dimensions.map(({ name }) => name),
    segments: found.map((positions) => Array.from(positions, (position) => names[position] ?? '')),
  };
}

/** Sorts the segments by dimension, whatever stands between them; one that is switched off or has no name is left out. */
export function dimensionsOf({ segments = [] }: Model): {
  readonly labels: readonly Label[];
  readonly dimensions: readonly Dimension[];
} {
  const labels = labelsOf(segments, segmentName);
  const dimensions = new Map<string, { name: string; labels: number[] }>();
  labels.forEach(({ row, rule }, position) => {
    const { dimension = '', segment = '' } = segments[row] ?? {};
    if (isOff(rule.on) || isEmpty(dimension) || dimension === null) return;
    const name = String(dimension).trim();
    const known = dimensions.get(text(name)) ?? { name, labels: [] };
    dimensions.set(text(name), known);
    if (!isEmpty(segment)) known.labels.push(position);
  });
  return { labels, dimensions: [...dimensions.values()] };
}

/** A Join row may leave either away, so only a row with another segment of its own is out of its place. */
function segmentName({ segment }: Segment): Segment['segment'] {
  return segment;
}

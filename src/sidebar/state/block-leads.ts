/** Which leads each segment and each row of owners takes: of one dimension the first that holds. */
import { computed } from '@preact/signals';
import { type Model, type Segment, segmentsOf, text } from '../../engine';
import { type BlockKind, emptyRow } from './blocks';
import { model } from './draft';
import { included, leadRows } from './leads';
import { measure } from './strengths';

const ofSegments = computed(() => leadsByRow((model.value.segments ?? []).map(numbered)));

/** Owners are told as segments are: all of one dimension. */
const ofOwners = computed(() =>
  leadsByRow(
    (model.value.owners ?? []).map((row, at) => numbered({ ...emptyRow('segments'), ...row, dimension: 'owner' }, at)),
  ),
);

/** The leads of each block of a section, by the position of its first row. */
export function leadsOfBlocks(kind: BlockKind): ReadonlyMap<number, readonly number[]> {
  return kind === 'segments' ? ofSegments.value : ofOwners.value;
}

/** A row whose label is its own position, so that it can be told from others with the same label. */
function numbered(row: Segment, at: number): Segment {
  const joins = String(row.join ?? '').trim() !== '' && row.join !== false && at > 0;
  return { ...row, segment: joins ? '' : String(at), dimension: joins ? '' : text(String(row.dimension ?? '')) };
}

function leadsByRow(segments: readonly Segment[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  if (segments.length === 0) return found;
  const leads = included.value;
  const { compiled } = measure(model.value);
  const numberedModel: Model = { ...compiled.model, segments };
  for (const column of segmentsOf({ ...compiled, model: numberedModel }, leadRows()).segments)
    column.forEach((label, lead) => {
      if (label === '' || leads[lead] === 0) return;
      const row = Number(label);
      const there = found.get(row);
      if (there) there.push(lead);
      else found.set(row, [lead]);
    });
  segments.forEach(({ segment }, row) => {
    if (segment !== '' && !found.has(row)) found.set(row, []);
  });
  return found;
}

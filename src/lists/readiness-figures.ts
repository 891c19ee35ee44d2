/** The figures that readiness is judged by, counted from the model and its leads. */
import { type Axis, type Band, type CompiledModel, isEmpty, isError, isOff, type Row, text } from '../engine';
import type { WorkedLead } from './lead';
import type { ReadinessFigures } from './types';

/** A list with its compiled model and its rows. */
export interface FiguredList {
  readonly compiled: CompiledModel;
  readonly rows: readonly Row[];
}

/** Which of its questions the model can answer at all: whether there is such a column. */
export interface FiguredColumns {
  readonly arrived: boolean;
  readonly contacted: boolean;
}

const LATELY = 30;

/** Counts everything. Cost: the cells of the columns that rules look at. */
export function readinessFigures(
  lists: readonly FiguredList[],
  leads: readonly WorkedLead[],
  columns: FiguredColumns,
  today: number,
): ReadinessFigures {
  const [any] = lists;
  const count = (test: (lead: WorkedLead) => boolean): number => leads.filter(test).length;
  const top = (any?.compiled.bands.length ?? 0) - 1;
  const best = (lead: WorkedLead): boolean => top >= 0 && lead.band.at === top;
  const bands = any?.compiled.bands.map(({ index }) => any.compiled.model.bands[index]) ?? [];
  const withCell = (cell: (band: Band) => unknown): number =>
    bands.filter((band) => band !== undefined && !isEmpty(cell(band))).length;
  const steps = (any?.compiled.model.rules ?? []).filter(({ on }) => !isOff(on)).map((rule) => rule.steps);
  const weighs = (test: (weight: unknown) => boolean): number =>
    steps.filter((rule) => rule.some(({ weight }) => test(weight))).length;
  const disqualifies = new Set(
    (any?.compiled.rules ?? []).filter((rule) => rule.steps.some(({ weight }) => weight.kind === 'disqualify')),
  );
  return {
    leads: leads.length,
    lately: columns.arrived
      ? count(({ arrived }) => arrived !== undefined && arrived > today - LATELY && arrived <= today)
      : null,
    won: count(({ outcome }) => outcome === 'won'),
    lost: count(({ outcome }) => outcome === 'lost'),
    top: count(best),
    topContacted: columns.contacted
      ? count((lead) => best(lead) && (lead.isContacted || lead.outcome !== 'open'))
      : null,
    owned: count(({ owner, mayOwn }) => owner !== '' || mayOwn.length > 0),
    bands: bands.length,
    bandsWithTime: withCell(({ respondWithin }) => respondWithin),
    bandsWithStep: withCell(({ nextStep }) => nextStep),
    fitRules: rulesOf(any, 'fit'),
    engagementRules: rulesOf(any, 'engagement'),
    fitKnown: knownShare(lists, 'fit'),
    engagementKnown: knownShare(lists, 'engagement'),
    negativeRules: weighs((weight) => typeof weight === 'number' && weight < 0),
    disqualifyingRules: disqualifies.size,
    sources: new Set(leads.flatMap(({ source }) => (source === '' ? [] : [text(source)]))).size,
  };
}

function rulesOf(list: FiguredList | undefined, axis: Axis): number {
  return list ? list.compiled.rules.filter((rule) => axisOf(list.compiled, rule.group) === axis).length : 0;
}

function axisOf({ groups }: CompiledModel, group: number): Axis | undefined {
  return groups[group]?.axis;
}

/** How many of the cells that rules of an axis look at are known, as a share; 0 where they look at none. */
function knownShare(lists: readonly FiguredList[], axis: Axis): number {
  let cells = 0;
  let known = 0;
  for (const { compiled, rows } of lists) {
    const columns = new Set<number>();
    let asksLog = false;
    for (const rule of compiled.rules) {
      if (axisOf(compiled, rule.group) !== axis) continue;
      for (const step of rule.steps)
        for (const { column } of step.clauses.flat()) {
          const read = compiled.columns[column];
          if (read?.events) asksLog = true;
          else if (read) columns.add(read.index);
        }
    }
    for (const row of rows)
      for (const column of columns) {
        cells++;
        if (isKnown(row[column], compiled)) known++;
      }
    // A log is kept or it is not: a lead without events did nothing, which is known too.
    if (asksLog) {
      cells += rows.length;
      known += rows.length;
    }
  }
  return cells === 0 ? 0 : Math.round((known / cells) * 1000) / 1000;
}

function isKnown(cell: unknown, { scale, readObject }: CompiledModel): boolean {
  if (typeof cell === 'object' && cell !== null) return (readObject?.(cell) ?? '') !== '';
  if (isEmpty(cell) || isError(cell) || cell === undefined) return false;
  return typeof cell !== 'string' || !scale.blankWords.has(text(cell));
}

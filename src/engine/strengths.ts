/** The hinge of the product: how far each lead meets each step, block by block or as a whole table. */
import { activityReader } from './activity-reader';
import { type ColumnClasses, type ColumnReader, columnReader } from './classes';
import type { CompiledColumn, CompiledModel, CompiledStep, TestRef } from './compile';
import type { Row } from './model';
import { within } from './number';

/** A block of leads: `strengths[s * capacity + i]` is how far lead `from + i` meets step `s` (0 not at all, 1 fully). */
export interface Block {
  readonly from: number;
  readonly size: number;
  readonly capacity: number;
  readonly strengths: Float64Array;
  /** What a single test found for lead `from + i`. */
  readonly found: (ref: TestRef, i: number) => number;
}

/** The kept table: the strengths of every lead, step after step; what previews, learning and backtests live on. */
export interface StrengthTable {
  readonly leads: number;
  readonly steps: number;
  /** Shape: steps × leads; the strength of lead i in step s stands at `s * leads + i`. */
  readonly values: Float64Array;
}

const BLOCK = 1024;
const MOST = Number.MAX_VALUE;

/** Streams the strengths of leads in blocks that are used again: copy what is to be kept. */
export function eachBlock(compiled: CompiledModel, leads: readonly Row[], visit: (block: Block) => void): void {
  const capacity = Math.min(BLOCK, Math.max(1, leads.length));
  const readers = compiled.columns.map((column) => readerOf(compiled, column, capacity));
  const columns = readers.map((reader) => reader.classes);
  const strengths = new Float64Array(compiled.steps * capacity);
  const held = new Uint8Array(capacity);
  const found = (ref: TestRef, i: number): number => countOf(ref, columns, i);
  for (let from = 0; from < leads.length; from += capacity) {
    const size = Math.min(capacity, leads.length - from);
    for (const reader of readers) reader.read(leads, from, size);
    for (const { steps, firstStep } of compiled.rules) {
      const ladder = steps.length > 1;
      if (ladder) held.fill(0);
      steps.forEach((step, s) => {
        const at = (firstStep + s) * capacity;
        measure(step, columns, strengths.subarray(at, at + size), ladder ? held : undefined);
      });
    }
    visit({ from, size, capacity, strengths, found });
  }
}

/** Makes the whole table of strengths, steps × leads (8 bytes each). */
export function strengthTable(compiled: CompiledModel, leads: readonly Row[]): StrengthTable {
  const values = new Float64Array(compiled.steps * leads.length);
  eachBlock(compiled, leads, ({ from, size, capacity, strengths }) => {
    for (let s = 0; s < compiled.steps; s++)
      values.set(strengths.subarray(s * capacity, s * capacity + size), s * leads.length + from);
  });
  return { leads: leads.length, steps: compiled.steps, values };
}

function readerOf({ scale, readObject }: CompiledModel, column: CompiledColumn, size: number): ColumnReader {
  return column.events ? activityReader(column, size) : columnReader(column, scale, size, readObject);
}

/** Fills one step's strengths; `held` marks the leads that an earlier step of the ladder has taken. */
function measure(
  step: CompiledStep,
  columns: readonly ColumnClasses[],
  out: Float64Array,
  held: Uint8Array | undefined,
): void {
  const [clause] = step.clauses;
  const [only] = clause ?? [];
  if (step.clauses.length === 1 && clause?.length === 1 && only) copyCounts(only, columns, out);
  else combine(step.clauses, columns, out);
  if (step.upTo !== Infinity) for (let i = 0; i < out.length; i++) out[i] = within(out[i]!, -step.upTo, step.upTo) + 0;
  if (held)
    for (let i = 0; i < out.length; i++) {
      if (held[i] !== 0) out[i] = 0;
      else if (out[i] !== 0) held[i] = 1;
    }
  if (step.decayed) decayEvents(step.clauses, step.decayed, columns, out);
  if (!step.decay) return;
  const { classOf, counts, tests } = columns[step.decay.column]!;
  for (let i = 0; i < out.length; i++) if (out[i] !== 0) out[i]! *= counts[classOf[i]! * tests + step.decay.test]!;
}

function copyCounts({ column, test }: TestRef, columns: readonly ColumnClasses[], out: Float64Array): void {
  const { classOf, counts, tests } = columns[column]!;
  for (let i = 0; i < out.length; i++) out[i] = counts[classOf[i]! * tests + test]!;
}

/** `and`: 0 if one fails, else the largest; `or`: the largest. */
function combine(clauses: CompiledStep['clauses'], columns: readonly ColumnClasses[], out: Float64Array): void {
  for (let i = 0; i < out.length; i++) {
    let best = -MOST;
    for (const clause of clauses) {
      let most = -MOST;
      for (const { column, test } of clause) {
        const { classOf, counts, tests } = columns[column]!;
        const count = counts[classOf[i]! * tests + test]!;
        if (count === 0) {
          most = 0;
          break;
        }
        if (count > most) most = count;
      }
      if (most > best) best = most;
    }
    out[i] = best;
  }
}

/** Where events decay each from its own date: of the clauses that are met, the largest that is left. */
function decayEvents(
  clauses: CompiledStep['clauses'],
  decayed: CompiledStep['clauses'],
  columns: readonly ColumnClasses[],
  out: Float64Array,
): void {
  for (let i = 0; i < out.length; i++) {
    if (out[i] === 0) continue;
    let most = 0;
    for (let c = 0; c < clauses.length; c++)
      if (clauses[c]!.every((ref) => countOf(ref, columns, i) !== 0))
        for (const ref of decayed[c]!) most = Math.max(most, countOf(ref, columns, i));
    out[i] = most;
  }
}

function countOf({ column, test }: TestRef, columns: readonly ColumnClasses[], i: number): number {
  const { classOf, counts, tests } = columns[column]!;
  return counts[classOf[i]! * tests + test]!;
}

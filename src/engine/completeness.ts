/** How much of what a model asks is known of a lead, as a share and a grade, and what is missing. */

import type { CompiledModel, CompiledRule } from './compile';
import { headerIndex } from './compile';
import { CHECKED } from './condition';
import { known } from './condition-test';
import { columnNamed } from './lead-cell';
import type { Cell, Row } from './model';
import { eachBlock } from './strengths';
import { text } from './text';

/** A column that the model asks about. */
export interface AskedColumn {
  /** −1 where the sheet has no such column yet: then nobody's answer is known. */
  readonly index: number;
  readonly name: string;
  readonly needed: boolean;
}

/** What is known of one lead: the share of the asked columns, 0 to 1, and the names of those that are not. */
export interface Completeness {
  readonly share: number;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly missing: readonly string[];
}

/** The columns of Questions, then those that rules ask about; dates that points decay from are not asked. */
export function askedColumns(compiled: CompiledModel): readonly AskedColumn[] {
  const { header, columns, rules, model } = compiled;
  const names = headerIndex(header);
  const asked = new Map<number, boolean>();
  const absent = new Map<string, boolean>();
  for (const { column, needed } of model.questions ?? []) {
    const index = columnNamed(names, column);
    const name = String(column ?? '').trim();
    if (index !== undefined) asked.set(index, asked.get(index) === true || isChecked(needed));
    else if (name !== '') absent.set(name, absent.get(name) === true || isChecked(needed));
  }
  for (const { steps } of rules)
    for (const { column } of steps.flatMap(({ clauses }) => clauses.flat())) {
      const asks = columns[column]!;
      // What leads did stands in the log: nobody is asked for it.
      if (!('events' in asks) && !asked.has(asks.index)) asked.set(asks.index, false);
    }
  return [
    ...[...asked].map(([index, needed]) => ({ index, name: (header[index] ?? '').trim(), needed })),
    ...[...absent].map(([name, needed]) => ({ index: -1, name, needed })),
  ];
}

/** Tells of every lead how complete it is. A model that asks nothing misses nothing. Cost: one look-up a cell. */
export function completenessOf(compiled: CompiledModel, leads: readonly Row[]): readonly Completeness[] {
  const asked = askedColumns(compiled);
  const test = known(() => true, []);
  const result: Completeness[] = [];
  const model = {
    ...compiled,
    columns: asked.map(({ index }) => ({ index, tests: [test] })),
    rules: asked.map(
      (_, column): CompiledRule => ({ index: column, group: -1, firstStep: column, steps: [met(column)] }),
    ),
    steps: asked.length,
  };
  eachBlock(model, leads, ({ size, capacity, strengths }) => {
    for (let i = 0; i < size; i++) result.push(completeness(asked, (column) => strengths[column * capacity + i] !== 0));
  });
  return result;
}

/** Tells whether a checkbox of the model is ticked. */
export function isChecked(cell: Cell): boolean {
  return cell === true || (typeof cell === 'string' && CHECKED.has(text(cell)));
}

function met(column: number): CompiledRule['steps'][number] {
  return {
    clauses: [[{ column, test: 0 }]],
    weight: { kind: 'points', points: 1000 },
    upTo: Infinity,
    decay: undefined,
    decayed: undefined,
    times: undefined,
  };
}

function completeness(asked: readonly AskedColumn[], isKnown: (column: number) => boolean): Completeness {
  const missing = asked.filter((_, column) => !isKnown(column));
  const count = asked.length - missing.length;
  const needed = asked.some((column) => column.needed);
  const reaches = (tenths: number): boolean => count * 10 >= tenths * asked.length;
  const best = needed ? !missing.some((column) => column.needed) : reaches(9);
  return {
    share: asked.length === 0 ? 1 : count / asked.length,
    grade: best ? 'A' : reaches(6) ? 'B' : reaches(3) ? 'C' : 'D',
    missing: missing.map(({ name }) => name),
  };
}

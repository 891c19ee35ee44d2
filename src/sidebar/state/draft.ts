/** The model being edited: what it was, what it is to be, and every step on the way there and back. */
import { computed, signal } from '@preact/signals';
import { type Cell, eachKind, type Model, numberOf, type PartKind, type ReadModel, readModel } from '../../engine';
import type { ModelTable, Origins } from '../../rpc';

/** Tells parts apart while they move and change: from 0 on the position in the saved model, below 0 a new part. */
export type Key = number;

export type Keys = { readonly [kind in PartKind]: readonly Key[] };

/** A model in the making. */
export interface Draft {
  readonly model: Model;
  readonly keys: Keys;
}

/** The model as it stands in the spreadsheet. */
export interface Base {
  readonly table: ModelTable;
  readonly read: ReadModel;
}

interface Entry {
  readonly draft: Draft;
  /** What the step that led away from here is called, and what it may be joined with. */
  readonly joins: string | undefined;
}

export const base = signal<Base | null>(null);
const current = signal<Draft | null>(null);
const past = signal<readonly Entry[]>([]);
const future = signal<readonly Entry[]>([]);

/** Steps that one can go back: enough for an afternoon. */
const MOST_STEPS = 200;

export const draft = computed<Draft>(() => current.value ?? EMPTY);
export const model = computed<Model>(() => draft.value.model);
/** The decimal sign that the edited model is written with. */
export const decimalSign = computed<'.' | ','>(() =>
  String(model.value.settings.decimalSign ?? '').trim() === ',' ? ',' : '.',
);
export const canUndo = computed(() => past.value.length > 0);
export const canRedo = computed(() => future.value.length > 0);

/** Whether the last step may go on: a slider that is held, a field that is typed into. */
export const isOnItsWay = computed(() => past.value[past.value.length - 1]?.joins !== undefined);

/** Whether anything differs from what stands in the spreadsheet. */
export const isDirty = computed(() => {
  const saved = base.value;
  if (!saved || current.value === null) return false;
  return (
    JSON.stringify(saved.read.model) !== JSON.stringify(current.value.model) ||
    Object.values(current.value.keys).some((keys) => keys.some((key: Key, at: number) => key !== at))
  );
});

const EMPTY_MODEL: Model = { language: 'en', settings: {}, groups: [], bands: [], rules: [] };
const EMPTY: Draft = { model: EMPTY_MODEL, keys: eachKind(() => []) };

/** Begins with the model of a table; nothing of an earlier edit stays. */
export function begin(table: ModelTable): void {
  const read = readModel(table.rows);
  base.value = { table, read };
  current.value = untouched(read.model);
  past.value = [];
  future.value = [];
}

/** Shows a model that is not in the spreadsheet yet. */
export function propose(proposed: Model): void {
  base.value = null;
  current.value = untouched(proposed);
  past.value = [];
  future.value = [];
}

/** The model of a table as it is before anything was edited. */
export function untouched(saved: Model): Draft {
  const count = (list: readonly unknown[] | undefined): Key[] => (list ?? []).map((_, index) => index);
  return { model: saved, keys: eachKind((kind) => count(saved[kind])) };
}

/** Takes one step; steps in a row with the same `joins` (a slider on its way) are one step to go back. */
export function step(change: (draft: Draft) => Draft, joins?: string): void {
  const before = draft.value;
  const after = change(before);
  if (after === before) return;
  const last = past.value[past.value.length - 1];
  if (joins === undefined || last?.joins !== joins || future.value.length > 0)
    past.value = [...past.value.slice(1 - MOST_STEPS), { draft: before, joins }];
  future.value = [];
  current.value = after;
}

/** Ends the run of steps that are joined: what comes next is a step of its own. */
export function endJoin(): void {
  const last = past.value[past.value.length - 1];
  if (last?.joins !== undefined) past.value = [...past.value.slice(0, -1), { ...last, joins: undefined }];
}

export function undo(): void {
  const last = past.value[past.value.length - 1];
  if (!last) return;
  past.value = past.value.slice(0, -1);
  future.value = [...future.value, { draft: draft.value, joins: undefined }];
  current.value = last.draft;
}

export function redo(): void {
  const next = future.value[future.value.length - 1];
  if (!next) return;
  future.value = future.value.slice(0, -1);
  past.value = [...past.value, { draft: draft.value, joins: undefined }];
  current.value = next.draft;
}

/** Goes back to what stands in the spreadsheet; that too can be undone. */
export function discard(): void {
  const saved = base.value;
  if (saved) step(() => untouched(saved.read.model));
}

/** Takes over what was written: the edit becomes the saved model, and earlier steps stay to go back to. */
export function saved(table: ModelTable): void {
  const written = draft.value.keys;
  const read = readModel(table.rows);
  const follow = ({ draft: earlier, joins }: Entry): Entry => ({ draft: rekeyed(earlier, written), joins });
  base.value = { table, read };
  current.value = untouched(read.model);
  past.value = past.value.map(follow);
  future.value = future.value.map(follow);
}

/** Puts an edit on a model that was saved meanwhile; `from` are the positions there. */
export function rebase(table: ModelTable, merged: Model, from: Origins): void {
  base.value = { table, read: readModel(table.rows) };
  past.value = [];
  future.value = [];
  current.value = draftOf(merged, from);
}

/** A model as an edit of the saved one; `from` are the positions there. */
export function draftOf(edited: Model, from: Origins): Draft {
  const keyed = (positions: readonly (number | null)[]): Key[] => positions.map((position) => position ?? newKey());
  return { model: edited, keys: eachKind((kind) => keyed(from[kind])) };
}

/** Where each part comes from, as the server wants it. */
export function origins({ keys }: Draft): Origins {
  const from = (list: readonly Key[]): (number | null)[] => list.map((key) => (key < 0 ? null : key));
  return eachKind((kind) => from(keys[kind]));
}

let newest = 0;

/** A key for a part that is new. */
export function newKey(): Key {
  newest -= 1;
  return newest;
}

/** A draft from before an apply, by the positions after it. */
function rekeyed(earlier: Draft, written: Keys): Draft {
  const follow = (kind: PartKind): Key[] =>
    earlier.keys[kind].map((key) => {
      const at = written[kind].indexOf(key);
      return at < 0 ? newKey() : at;
    });
  return { model: earlier.model, keys: eachKind(follow) };
}

/** What a person typed as a cell of the model: a number where it is one, else the text. */
export function typedCell(typed: string): Cell {
  return numberOf(typed, decimalSign.value) ?? typed.trim();
}

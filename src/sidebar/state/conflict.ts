/** Two people changed the model: what stands there now, beside the edit, until one of three ways out is taken. */
import { computed, signal } from '@preact/signals';
import {
  type Change,
  type Choices,
  type Conflict,
  type Merge,
  type Model,
  mergeModels,
  pairParts,
  readModel,
  type Side,
} from '../../engine';
import type { ModelTable, Origins } from '../../rpc';
import { say } from '../words';
import { changesBetween, linesOf } from './changes';
import { base, discard, draft, origins, rebase, undo } from './draft';
import { goBack, goOver, over, tell } from './session';

/** The model that stands in the spreadsheet now, while the edit began with another. */
export const theirs = signal<ModelTable | null>(null);

/** An edit from an earlier sitting, where it is not the present one that meets another model. */
export interface Earlier {
  readonly common: Model;
  readonly mine: Model;
  readonly from: Origins;
  /** Told once it is part of the present edit. */
  readonly settled: () => void;
}

const earlier = signal<Earlier | null>(null);
export const choices = signal<Choices>({});

/** Puts an edit beside what somebody else wrote meanwhile; where that changed nothing, it simply goes on. */
export function meet(table: ModelTable, kept: Earlier | null = null): void {
  theirs.value = table;
  earlier.value = kept;
  choices.value = {};
  const three = sides.value;
  if (!three) return;
  if (changesBetween(three.common, three.theirs).length === 0) {
    rebase(table, three.mine, pairParts(three.theirs, three.mine));
    kept?.settled();
    tell(say('conflictNone'));
    return;
  }
  if (over.value[over.value.length - 1]?.kind !== 'conflict') goOver({ kind: 'conflict' });
}

interface Sides {
  readonly common: Model;
  readonly mine: Model;
  readonly theirs: Model;
  readonly from: Origins;
}

const sides = computed<Sides | null>(() => {
  const [table, now] = [theirs.value, base.value];
  if (!table || !now) return null;
  const read = readModel(table.rows).model;
  if (earlier.value) return { ...earlier.value, theirs: read };
  return { common: now.read.model, mine: draft.value.model, theirs: read, from: origins(draft.value) };
});

/** The merge as it is chosen so far. */
export const merged = computed<Merge | null>(() => {
  const three = sides.value;
  if (!three) return null;
  return mergeModels(three.common, three.mine, three.theirs, choices.value, { mine: three.from });
});

/** What each side did where both changed the same; nothing where one left it as it was. */
export interface Dispute {
  readonly conflict: Conflict;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** Both sides' changes in words: what is disputed, and what goes together by itself. */
export const account = computed(() => {
  const three = sides.value;
  const conflicts = merged.value?.conflicts ?? [];
  if (!three) return { disputes: [], mine: [], theirs: [] };
  const { common } = three;
  const did = {
    mine: changesBetween(common, three.mine, three.from),
    theirs: changesBetween(common, three.theirs),
  };
  const lines = (side: Side, changes: readonly Change[]): readonly string[] => linesOf(changes, common, three[side]);
  const about = (side: Side, conflict: Conflict): readonly Change[] =>
    did[side].flatMap((change) => within(change, conflict, true));
  const free = (side: Side): readonly Change[] =>
    did[side].flatMap((change) =>
      conflicts.reduce<readonly Change[]>(
        (left, conflict) => left.flatMap((one) => within(one, conflict, false)),
        [change],
      ),
    );
  return {
    disputes: conflicts.map(
      (conflict): Dispute => ({
        conflict,
        mine: lines('mine', about('mine', conflict)),
        theirs: lines('theirs', about('theirs', conflict)),
      }),
    ),
    mine: lines('mine', free('mine')),
    theirs: lines('theirs', free('theirs')),
  };
});

/** What of a change a conflict is about, or is not: other cells of the same part go together by themselves. */
function within(change: Change, conflict: Conflict, isAbout: boolean): readonly Change[] {
  if (conflict.kind !== 'cells') return isWhollyAbout(change, conflict) === isAbout ? [change] : [];
  if (change.kind !== 'changed' || change.part !== conflict.part || change.from !== conflict.base)
    return isAbout ? [] : [change];
  const cells = change.cells.filter(({ was }) => conflict.paths.includes(was) === isAbout);
  return cells.length > 0 ? [{ ...change, cells }] : [];
}

function isWhollyAbout(change: Change, conflict: Conflict): boolean {
  if (conflict.kind === 'setting') return change.kind === 'setting' && change.name === conflict.name;
  return (
    change.kind !== 'setting' &&
    change.kind !== 'added' &&
    change.part === conflict.part &&
    change.from === conflict.base
  );
}

/** Settles a dispute for one side. */
export function choose(id: string, side: Side): void {
  choices.value = { ...choices.value, [id]: side };
}

/** The edit becomes both sides' changes; nothing is written before it is applied. */
export function takeMerged(): void {
  settle(merged.value, say('tookMerged'));
}

/** The edit becomes my model, whatever they changed. */
export function keepMine(): void {
  const three = sides.value;
  if (three) settle({ model: three.mine, from: pairParts(three.theirs, three.mine) }, say('tookMine'));
}

/** My edit is dropped; one step back is both sides' changes. */
export function takeTheirs(): void {
  settle(merged.value, null);
  discard();
  tell(say('tookTheirs'), undo);
}

function settle(result: Pick<Merge, 'model' | 'from'> | null, said: string | null): void {
  const table = theirs.value;
  if (!table || !result) return;
  rebase(table, result.model, result.from);
  goBack();
  earlier.value?.settled();
  theirs.value = null;
  earlier.value = null;
  if (said !== null) tell(said);
}

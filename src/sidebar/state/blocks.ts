/** Segments and owners as a person sees them: a label with what it asks for; further conditions are rows below it. */
import { type Cell, type Condition, isEmpty, type Owner, type Rule, type Segment, text, word } from '../../engine';
import { arrangeParts, changePart, type Parts } from './change';
import { draft, type Key, newKey } from './draft';
import { languageOfModel } from './fitting';

/** The sections whose rows give something to the leads that meet their conditions. */
export type BlockKind = 'segments' | 'owners';

type BlockRow = Segment | Owner;

/** A label with the rows that belong to it: the first one, and those that join more conditions to it. */
export interface Block {
  readonly kind: BlockKind;
  /** The position of its first row. */
  readonly at: number;
  readonly key: Key;
  readonly rows: readonly BlockRow[];
}

/** All blocks of a section of the edited model. */
export function blocksOf(kind: BlockKind): readonly Block[] {
  const { model, keys } = draft.value;
  const found: { kind: BlockKind; at: number; key: Key; rows: BlockRow[] }[] = [];
  (model[kind] ?? []).forEach((row: BlockRow, at) => {
    const last = found[found.length - 1];
    if (isEmpty(row.join) || !last) found.push({ kind, at, key: keys[kind][at] ?? -1, rows: [row] });
    else last.rows.push(row);
  });
  return found;
}

/** The block that a key tells. */
export function blockOf(kind: BlockKind, key: Key): Block | undefined {
  return blocksOf(kind).find((block) => block.key === key);
}

/** What a block gives: the label of a segment, or the names of the owners. */
export function labelOf({ rows: [row] }: Block): string {
  return row ? String(('owner' in row ? row.owner : row.segment) ?? '').trim() : '';
}

/** The dimension of a segment; '' for owners. */
export function dimensionOf({ rows: [row] }: Block): string {
  return row && 'dimension' in row ? String(row.dimension ?? '').trim() : '';
}

export function isOn({ rows: [row] }: Block): boolean {
  return row?.on !== false;
}

/** Tells whether a block asks for nothing: it holds for every lead that none before it took. */
export function isForRest({ rows: [row] }: Block): boolean {
  return isEmpty(row?.column ?? '') && isEmpty(row?.condition ?? '');
}

/** A block as a rule, for all that can say or test a rule. */
export function asRule(block: Block): Rule {
  return {
    on: block.rows[0]?.on ?? true,
    group: '',
    rule: '',
    ask: false,
    steps: [{ conditions: block.rows.map(conditionOf), weight: 1, upTo: '', halfLife: '', since: '' }],
  };
}

export function conditionOf(row: BlockRow): Condition {
  const { join, column, condition, value, to, note } = row;
  const { within = '', count = '' } = 'within' in row ? row : {};
  return {
    join,
    column,
    condition,
    value,
    to,
    note,
    ...(isEmpty(within) ? {} : { within }),
    ...(isEmpty(count) ? {} : { count }),
  };
}

/** Changes cells of a row of a block. */
export function setRow<K extends BlockKind>(
  { kind, at }: Block & { readonly kind: K },
  row: number,
  patch: Partial<Parts[K]>,
  joins?: string,
): void {
  changePart(kind, at + row, (part) => ({ ...part, ...patch }), joins);
}

/** Adds a condition to a block. */
export function addCondition({ kind, at, rows }: Block, join: 'and' | 'or'): void {
  const part = { ...emptyRow(kind), on: '', join: word('joins', join, languageOfModel()) };
  arrangeParts(kind, (parts) => spliced(parts, at + rows.length, 0, [{ part, key: newKey() }]));
}

/** Takes a condition out of a block; the last one leaves a block that holds for everybody else. */
export function removeCondition({ kind, at, rows }: Block, row: number): void {
  const next = rows[row + 1];
  if (row > 0) arrangeParts(kind, (parts) => spliced(parts, at + row, 1, []));
  else if (next)
    arrangeParts(kind, (parts) => {
      const first = parts[at];
      const { on: _, join: __, note: ___, ...asks } = asksOf(next);
      return first ? spliced(parts, at, 2, [{ part: { ...first.part, ...asks }, key: first.key }]) : parts;
    });
  else setRow({ kind, at, rows, key: 0 }, 0, { column: '', condition: '', value: '', to: '' });
}

/** Adds a block behind another one, or at the end; gives its key. */
export function addBlock(kind: BlockKind, rows: readonly BlockRow[], behind?: Block): Key {
  const at = behind ? behind.at + behind.rows.length : (draft.value.model[kind]?.length ?? 0);
  const fresh = rows.map((part) => ({ part: { ...emptyRow(kind), ...part }, key: newKey() }));
  arrangeParts(kind, (parts) => spliced(parts, at, 0, fresh));
  return fresh[0]?.key ?? -1;
}

export function removeBlock({ kind, at, rows }: Block): void {
  arrangeParts(kind, (parts) => spliced(parts, at, rows.length, []));
}

/** Moves a block one place up (−1) or down (+1), segments among those of their dimension. */
export function moveBlock(block: Block, by: -1 | 1): void {
  const { kind, at, rows, key } = block;
  const blocks = blocksOf(kind);
  const from = blocks.findIndex((one) => one.key === key);
  for (let to = from + by; to >= 0 && to < blocks.length; to += by) {
    const other = blocks[to];
    if (!other || dimensionKey(other) !== dimensionKey(block)) continue;
    arrangeParts(kind, (parts) => {
      const moving = parts.slice(at, at + rows.length);
      const left = spliced(parts, at, rows.length, []);
      const target = by < 0 ? other.at : other.at + other.rows.length - rows.length;
      return spliced(left, target, 0, moving);
    });
    return;
  }
}

/** Segments by dimension, in the order in which the dimensions first appear. */
export function dimensions(): readonly { readonly name: string; readonly blocks: readonly Block[] }[] {
  const found = new Map<string, { name: string; blocks: Block[] }>();
  for (const block of blocksOf('segments')) {
    const there = found.get(dimensionKey(block));
    if (there) there.blocks.push(block);
    else found.set(dimensionKey(block), { name: dimensionOf(block), blocks: [block] });
  }
  return [...found.values()];
}

/** Another name for a dimension, in all of its segments: one step. */
export function renameDimension(from: string, to: string): void {
  arrangeParts('segments', (parts) =>
    parts.map(({ part, key }) =>
      text(String(part.dimension ?? '')) === text(from) && text(from) !== ''
        ? { part: { ...part, dimension: to }, key }
        : { part, key },
    ),
  );
}

/** A row that says nothing yet. */
export function emptyRow<K extends BlockKind>(kind: K): Parts[K] {
  const asked = { on: true as Cell, join: '', column: '', condition: '', value: '', to: '', note: '' };
  const row =
    kind === 'owners' ? { ...asked, owner: '' } : { ...asked, dimension: '', segment: '', within: '', count: '' };
  return row as object as Parts[K];
}

function dimensionKey(block: Block): string {
  return text(dimensionOf(block));
}

function asksOf(row: BlockRow) {
  const { on, join, column, condition, value, to, note } = row;
  return {
    on,
    join,
    column,
    condition,
    value,
    to,
    note,
    ...('within' in row ? { within: row.within, count: row.count } : {}),
  };
}

function spliced<T>(list: readonly T[], at: number, count: number, more: readonly T[]): readonly T[] {
  return [...list.slice(0, at), ...more, ...list.slice(at + count)];
}

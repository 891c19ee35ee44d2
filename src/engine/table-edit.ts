/** An edited model planned as operations on its table, so that formulas, notes and people's own rows and columns stay. Long because every section is planned here, in one order. */
import type { Cell, Model, SettingName } from './model';
import type { Origins } from './parts';
import { placeOf } from './places';
import { type ReadModel, readModel } from './read-model';
import { matchRows } from './row-match';
import { longestRise, type RowOperation, rowOperations } from './row-operations';

import {
  ALWAYS,
  type Cells,
  OPTIONAL,
  RECORD_PLACES,
  type RecordKind,
  RULE_KEYS,
  recordKeys,
  recordsOf,
} from './table-columns';
import { type Draft, draftOf, type Formula, type Line } from './table-draft';
import { ruleRows } from './table-write';
import { isEmpty, text } from './text';
import { meaning, type Term, word } from './vocabulary';

/** What to do to a table, in this order: insert columns, operate on rows, write cells. Plain JSON: it travels. */
export interface TablePlan {
  /** Columns to be inserted before another, so that names of columns find room. */
  readonly columns: { readonly before: number; readonly count: number } | null;
  readonly operations: readonly RowOperation[];
  /** Rows of the planned table by the row they were, −1 for a new one. */
  readonly origins: readonly number[];
  /** Cells of the planned table that differ. */
  readonly writes: readonly (readonly [row: number, column: number, cell: Cell])[];
  /** The planned table, as far as no formula says otherwise. */
  readonly rows: readonly (readonly Cell[])[];
}

type Table = readonly (readonly Cell[])[];

/** Plans how the present table becomes that of an edited model. */
export function planEdit(
  rows: Table,
  formulas: readonly Formula[],
  present: Pick<ReadModel, 'model' | 'places'>,
  model: Model,
  from: Origins,
): TablePlan {
  const draft = draftOf(rows, formulas, present.model.language);
  const { places } = present;
  const rowOf = (path: string): number | undefined => placeOf(places(), path)?.[0];
  settings(draft, rows, present, model);
  const recordsOfKind = (kind: RecordKind): void =>
    records(draft, kind, recordsOf(model, kind), from[kind], (i) => rowOf(`${kind}[${i}]`), present);
  for (const kind of ALWAYS) recordsOfKind(kind);
  rules(draft, present, model, from.rules, rowOf);
  for (const kind of OPTIONAL) recordsOfKind(kind);
  const count = draft.lacking();
  if (count > 0) {
    const before = Math.max(...rows.map((row) => row.length), 1) - 1;
    return { ...widened(rows, formulas, before, count, model, from), columns: { before, count } };
  }
  return planOf(draft, rows);
}

/** A column inserted before the last one is part of every reference to the table, whatever its form. */
function widened(
  rows: Table,
  formulas: readonly Formula[],
  before: number,
  count: number,
  model: Model,
  from: Origins,
): TablePlan {
  const blank = Array<Cell>(count).fill('');
  const wide = rows.map((row) =>
    row.length <= before ? row : [...row.slice(0, before), ...blank, ...row.slice(before)],
  );
  // Rows may be of different lengths: one at least must be as wide as the table is now.
  const moved = formulas.map(
    ([row, column, formula]): Formula => [row, column + (column >= before ? count : 0), formula],
  );
  return planEdit(wide, moved, readModel(wide), model, from);
}

function planOf(draft: Draft, rows: Table): TablePlan {
  const writes: [number, number, Cell][] = [];
  const planned = draft.order.map((line, row) => {
    const cells: Cell[] = [...(rows[line] ?? [])];
    for (const [column, cell] of draft.written.get(line) ?? []) {
      if (draft.present(line, column) === cell) continue;
      while (cells.length <= column) cells.push('');
      cells[column] = cell;
      writes.push([row, column, cell]);
    }
    return cells;
  });
  return {
    columns: null,
    operations: rowOperations(rows.length, draft.order),
    origins: draft.order.map((line) => Math.max(line, -1)),
    writes,
    rows: planned,
  };
}

function settings(
  draft: Draft,
  rows: Table,
  { model: now, places }: Pick<ReadModel, 'model' | 'places'>,
  model: Model,
) {
  const section = draft.section('settings');
  const names = Object.keys(model.settings) as SettingName[];
  if (!section && names.length === 0) return;
  let title: Line | undefined = section?.row;
  if (title === undefined) {
    if (draft.order.length > 0) draft.order.push(draft.fresh());
    title = draft.fresh();
    draft.order.push(title);
    draft.put(title, 0, word('sections', 'settings', now.language));
  }
  let last = title;
  for (let row = (section?.row ?? 0) + 1; row < (section?.end ?? 0); row++) {
    const key = (rows[row] ?? []).find((cell) => cell !== false && !isEmpty(cell));
    const name = meaning('settings', key);
    if (name === undefined) continue;
    // Where a setting goes, its repetitions must go too: they would count now.
    if (name in model.settings) last = row;
    else draft.order.splice(draft.order.indexOf(row), 1);
  }
  for (const name of names) {
    const place = placeOf(places(), `settings.${name}`);
    const cell = model.settings[name] ?? '';
    if (place) draft.put(place[0], place[1], cell);
    else {
      const line = draft.fresh();
      draft.order.splice(draft.order.indexOf(last) + 1, 0, line);
      draft.put(line, section?.column ?? 0, word('settings', name, now.language));
      draft.put(line, (section?.column ?? 0) + 1, cell);
      last = line;
    }
  }
}

function records(
  draft: Draft,
  section: RecordKind,
  items: readonly { readonly [key: string]: Cell }[],
  from: readonly (number | null)[],
  rowOf: (index: number) => number | undefined,
  { model }: Pick<ReadModel, 'model'>,
): void {
  const keys = recordKeys(section) as readonly Term<(typeof RECORD_PLACES)[RecordKind]>[];
  const count = (model[section] ?? []).length;
  if (items.length === 0 && count === 0) return;
  const needed = new Set(keys.filter((key) => items.some((item) => !isEmpty(item[key]))));
  const { names, columns } = draft.columnsOf(section, RECORD_PLACES[section], keys, needed);
  const old = Array.from({ length: count }, (_, index) => rowOf(index) ?? -1);
  const origins = onceEach(from, items.length, count);
  const lines = origins.map((origin) => (origin === null ? draft.fresh() : (old[origin] ?? draft.fresh())));
  const kept = new Set(lines);
  for (const row of old) if (!kept.has(row)) remove(draft.order, row);
  arrange(
    draft.order,
    names,
    lines.map((line) => [line]),
  );
  items.forEach((item, index) => {
    for (const [key, column] of columns) draft.put(lines[index] ?? 0, column, item[key] ?? '');
  });
}

type RuleRow = Cells<Term<'ruleColumns'>>;

interface RuleLine {
  readonly cells: RuleRow;
  /** First row of its rule, and of its step: what only stands there is read only there. */
  readonly first: boolean;
  readonly begins: boolean;
  readonly joins: Cell | undefined;
}

function rules(
  draft: Draft,
  { model: now }: Pick<ReadModel, 'model'>,
  model: Model,
  from: readonly (number | null)[],
  rowOf: (path: string) => number | undefined,
): void {
  if (model.rules.length === 0 && now.rules.length === 0) return;
  const wanted = model.rules.map(linesOf);
  const needed = new Set(
    RULE_KEYS.filter((key) => wanted.some((lines) => lines.some(({ cells }) => !isEmpty(cells[key])))),
  );
  const { names, columns } = draft.columnsOf('rules', 'ruleColumns', RULE_KEYS, needed);
  const oldLines = now.rules.map(linesOf);
  const oldRows = now.rules.map((rule, r) =>
    rule.steps.flatMap((step, s) =>
      step.conditions.map((_, c) => rowOf(`rules[${r}].steps[${s}].conditions[${c}]`) ?? -1),
    ),
  );
  const origins = onceEach(from, wanted.length, now.rules.length).map((origin, index) =>
    (wanted[index] ?? []).length === 0 ? null : origin,
  );
  const kept = new Set(origins);
  oldRows.forEach((rows, index) => {
    if (!kept.has(index)) for (const row of rows) remove(draft.order, row);
  });

  const blocks = wanted.map((lines, index) => {
    const origin = origins[index] ?? null;
    const rows = origin === null ? [] : (oldRows[origin] ?? []);
    const old = origin === null ? [] : (oldLines[origin] ?? []);
    const matched = matchRows(
      old.map(({ cells }) => cells),
      lines.map(({ cells }) => cells),
    );
    const ids = matched.map((at) => (at < 0 ? draft.fresh() : (rows[at] ?? draft.fresh())));
    lines.forEach((line, at) => {
      putRule(draft, columns, ids[at] ?? 0, line, old[matched[at] ?? -1], index);
    });
    // Blank rows and people's own rows between those of a rule stay with it.
    const block =
      rows.length === 0
        ? []
        : draft.order.slice(draft.order.indexOf(Math.min(...rows)), draft.order.indexOf(Math.max(...rows)) + 1);
    const whole = [...block];
    for (const row of rows) if (!ids.includes(row)) remove(block, row);
    arrange(
      block,
      undefined,
      ids.map((id) => [id]),
    );
    return { block, whole };
  });
  // The rows of a kept rule are put in order where they stand; then whole rules change places.
  for (const { block, whole } of blocks) {
    if (whole.length === 0) continue;
    draft.order.splice(draft.order.indexOf(whole[0] ?? 0), whole.length, ...block);
  }
  arrange(
    draft.order,
    names,
    blocks.map(({ block }) => block),
  );
}

function linesOf(rule: Model['rules'][number]): readonly RuleLine[] {
  const joins = rule.steps.flatMap((step, s) => step.conditions.map((condition, c) => ({ condition, s, c })));
  return ruleRows(rule).map((cells, index) => {
    const { condition, s, c } = joins[index] ?? { condition: undefined, s: 0, c: 0 };
    return { cells, first: s === 0 && c === 0, begins: c === 0, joins: condition?.rule };
  });
}

const RULE_ONLY: readonly Term<'ruleColumns'>[] = ['on', 'group', 'ask'];
const STEP_ONLY: readonly Term<'ruleColumns'>[] = ['weight', 'upTo', 'halfLife', 'since'];

function putRule(
  draft: Draft,
  columns: ReadonlyMap<Term<'ruleColumns'>, number>,
  id: Line,
  line: RuleLine,
  old: RuleLine | undefined,
  index: number,
): void {
  for (const [key, column] of columns) {
    const cell = line.cells[key] ?? '';
    const isRead = RULE_ONLY.includes(key) ? line.first : STEP_ONLY.includes(key) ? line.begins : true;
    const wasRead = !old || (RULE_ONLY.includes(key) ? old.first : STEP_ONLY.includes(key) ? old.begins : true);
    // What the model does not read on a row is none of its business, unless the edit itself left it there.
    if (!isRead && !(wasRead && old)) continue;
    if (
      key === 'rule' &&
      !line.first &&
      line.joins === undefined &&
      text(draft.present(id, column) ?? '') === text(cell ?? '')
    )
      continue;
    if (key === 'join') {
      const now = draft.present(id, column);
      const join = joinOf(line, cell, index);
      if (!(now === false && join === '')) draft.put(id, column, join);
    } else draft.put(id, column, cell);
  }
}

/** A Join that would tie a rule to the one above it must not stay where it ends up below another rule. */
function joinOf({ first }: RuleLine, join: Cell, index: number): Cell {
  return first && index > 0 ? '' : join;
}

/**
 * Puts blocks of rows into an order: those that rise already stay where they are, the others follow the block before
 * them. `anchor` is the row that the first one follows.
 */
function arrange(order: Line[], anchor: Line | undefined, blocks: readonly (readonly Line[])[]): void {
  const places = new Map(order.map((line, index) => [line, index]));
  const there = blocks.map(([first]) => (first === undefined ? undefined : places.get(first)));
  const rise = new Set(longestRise(there.filter((place): place is number => place !== undefined)));
  blocks.forEach((block, index) => {
    const place = there[index];
    if (place !== undefined && !rise.has(place)) for (const line of block) remove(order, line);
  });
  let before = anchor;
  blocks.forEach((block, index) => {
    const place = there[index];
    if (place === undefined || !rise.has(place))
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, ...block);
    before = block[block.length - 1] ?? before;
  });
}

function onceEach(from: readonly (number | null)[], length: number, count: number): readonly (number | null)[] {
  const used = new Set<number>();
  return Array.from({ length }, (_, index) => {
    const origin = from[index] ?? null;
    if (origin === null || !(origin >= 0 && origin < count) || used.has(origin)) return null;
    used.add(origin);
    return origin;
  });
}

function remove(order: Line[], line: Line): void {
  const at = order.indexOf(line);
  if (at >= 0) order.splice(at, 1);
}

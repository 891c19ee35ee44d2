/** How the references of a formula follow when cells are copied, moved, inserted, deleted, or when a sheet changes its name. */
import { blockOf, type End, holds, type OpenBlock, overlaps } from './address';
import { formulaText, type Token, tokenise } from './tokens';
import type { Area } from './types';

type Ref = Extract<Token, { kind: 'ref' }>;
const BROKEN: Token = { kind: 'error', text: '#REF!' };

/** Rewrites the references of a stored formula; the same text comes back when none changed. */
export function mapReferences(formula: string, change: (ref: Ref) => Token): string {
  const tokens = tokenise(formula);
  let changed = false;
  const mapped = tokens.map((token) => {
    if (token.kind !== 'ref') return token;
    const next = change(token);
    if (next !== token) changed = true;
    return next;
  });
  return changed ? formulaText(mapped) : formula;
}

/** The formula as it reads when copied so many rows down and columns right: what has no $ moves along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : mapReferences(formula, (ref) => shiftReference(ref, rows, columns));
}

/** One reference, copied so many rows down and columns right. */
export function shiftReference(ref: Ref, rows: number, columns: number): Token {
  const move = (end: End): End => ({
    ...end,
    row: end.row === null || end.rowFixed ? end.row : end.row + rows,
    column: end.column === null || end.columnFixed ? end.column : end.column + columns,
  });
  const from = move(ref.from);
  const to = ref.to && move(ref.to);
  const outside = (end: End) => (end.row ?? 0) < 0 || (end.column ?? 0) < 0;
  return outside(from) || (to !== undefined && outside(to)) ? BROKEN : { ...ref, from, to };
}

/** Rows or columns that were inserted (count above 0) before `at`, or deleted (below 0) from it on. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** Where a stretch of rows or columns lies after the shift; undefined when nothing of it is left. */
export function shiftSpan(first: number, last: number, shift: Shift): readonly [number, number] | undefined {
  const { at, count } = shift;
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const from = first >= end ? first + count : Math.min(first, at);
  const to = last >= end ? last + count : Math.min(last, at - 1);
  return from > to ? undefined : [from, to];
}

/** One reference after the shift of the sheet that it points to. */
export function adjustReference(ref: Ref, shift: Shift): Token {
  const first = ref.from[shift.axis];
  const second = ref.to?.[shift.axis] ?? null;
  if (first === null && second === null) return ref;
  const open = ref.to !== undefined && (first === null || second === null);
  const low = Math.min(first ?? second ?? 0, open ? (first ?? second ?? 0) : (second ?? first ?? 0));
  const high = open ? Number.MAX_SAFE_INTEGER : Math.max(first ?? 0, second ?? first ?? 0);
  const span = shiftSpan(low, high, shift);
  if (span === undefined) return BROKEN;
  if (span[0] === low && (open || span[1] === high)) return ref;
  const swapped = first !== null && second !== null && first > second;
  const place = (end: End, value: number): End =>
    end[shift.axis] === null ? end : shift.axis === 'row' ? { ...end, row: value } : { ...end, column: value };
  const from = place(ref.from, swapped ? span[1] : span[0]);
  const to = ref.to && place(ref.to, open || swapped ? span[0] : span[1]);
  return { ...ref, from, to };
}

/** A block (of a name, a rule, a protection) after the shift; undefined when nothing of it is left. */
export function adjustBlock<T extends OpenBlock>(block: T, shift: Shift): T | undefined {
  const start = shift.axis === 'row' ? block.row : block.column;
  const length = shift.axis === 'row' ? block.rows : block.columns;
  // A block open from its very first row covers whatever is inserted there.
  if (length === null && start === 0) return block;
  const span = shiftSpan(start, length === null ? Number.MAX_SAFE_INTEGER : start + length - 1, shift);
  if (span === undefined) return undefined;
  const size = length === null ? null : span[1] - span[0] + 1;
  return shift.axis === 'row' ? { ...block, row: span[0], rows: size } : { ...block, column: span[0], columns: size };
}

/** One reference after the block it lies in was cut and pasted elsewhere; `sheet` is the new sheet's name, if it changed. */
export function followMove(ref: Ref, from: Area, rows: number, columns: number, sheet: string | undefined): Token {
  const block = blockOf(ref.from, ref.to);
  if (block === undefined || block.rows === null || block.columns === null) return ref;
  const last = { row: block.row + block.rows - 1, column: block.column + block.columns - 1 };
  if (!holds(from, block.row, block.column) || !holds(from, last.row, last.column)) return ref;
  const move = (end: End): End => ({
    ...end,
    row: end.row === null ? null : end.row + rows,
    column: end.column === null ? null : end.column + columns,
  });
  return { ...ref, sheet, from: move(ref.from), to: ref.to && move(ref.to) };
}

/** One reference into a block that something else was pasted over, cut from elsewhere: it is lost. */
export function losesTarget(ref: Ref, over: Area): boolean {
  const block = blockOf(ref.from, ref.to);
  if (block === undefined || block.rows === null || block.columns === null) return false;
  const area = { row: block.row, column: block.column, rows: block.rows, columns: block.columns };
  return (
    overlaps(area, over) &&
    holds(over, area.row, area.column) &&
    holds(over, area.row + area.rows - 1, area.column + area.columns - 1)
  );
}

/** The formula after a sheet got another name, or (undefined) was deleted. */
export function renameInFormula(formula: string, name: string, next: string | undefined): string {
  const same = (sheet: string | undefined) => sheet !== undefined && sheet.toLowerCase() === name.toLowerCase();
  const tokens = tokenise(formula);
  if (!tokens.some((token) => (token.kind === 'ref' || token.kind === 'name') && same(token.sheet))) return formula;
  return formulaText(
    tokens.map((token) => {
      if ((token.kind !== 'ref' && token.kind !== 'name') || !same(token.sheet)) return token;
      return next === undefined ? BROKEN : { ...token, sheet: next };
    }),
  );
}

/** Writing into a cell: how it begins, how it ends, and which references of a formula are marked on the grid. */
import type { Area } from '../document';
import { change } from './edit';
import { advance, type Step, select } from './selection';
import type { Editing, Workbook } from './workbook';

/** Begins writing into the cell under the cursor; `typed` replaces its content. */
export function beginEditing(workbook: Workbook, from: Editing['from'], typed?: string): void {
  const { sheet, row, column } = workbook.selection.get();
  const cell = workbook.document.cell(sheet, row, column);
  if (typed === undefined && cell.validation?.kind === 'checkbox') return;
  const text = typed ?? cell.input;
  workbook.editing.set({ sheet, row, column, text, caret: text.length, from, typedOver: typed !== undefined });
}

/** Keeps what has been written so far. */
export function write(workbook: Workbook, text: string, caret: number): void {
  workbook.editing.update((now) => (now === null ? now : { ...now, text, caret }));
}

/** Ends writing and keeps the text; then the cursor moves on, if a step is given. */
export function commit(workbook: Workbook, step?: Step): void {
  const editing = workbook.editing.get();
  if (editing === null) return;
  workbook.editing.set(null);
  const { sheet, row, column, text } = editing;
  if (workbook.selection.get().sheet !== sheet) select(workbook, row, column, undefined, sheet);
  if (text !== workbook.document.cell(sheet, row, column).input) {
    change(workbook, 'Typing', [{ sheet, row, column, rows: 1, columns: 1 }], () =>
      workbook.document.enter(sheet, row, column, closed(text)),
    );
  }
  if (step !== undefined) advance(workbook, step);
  workbook.focusGrid.get()();
}

/** Ends writing and forgets the text. */
export function cancel(workbook: Workbook): void {
  const editing = workbook.editing.get();
  if (editing === null) return;
  workbook.editing.set(null);
  if (workbook.selection.get().sheet !== editing.sheet)
    select(workbook, editing.row, editing.column, undefined, editing.sheet);
  workbook.focusGrid.get()();
}

/** Adds the brackets that are missing at the end of a formula, as Sheets does. */
export function closed(text: string): string {
  if (!text.startsWith('=')) return text;
  const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
  if (/["']/.test(bare)) return text;
  const missing = bare.split('(').length - bare.split(')').length;
  return missing > 0 ? text + ')'.repeat(missing) : text;
}

/** True where a click on the grid should write a reference: after an operator, a bracket or a separator. */
export function expectsReference(editing: Editing | null): boolean {
  if (editing === null || !editing.text.startsWith('=')) return false;
  return /[=(,;+\-*/^&<>:{]\s*$/.test(editing.text.slice(0, editing.caret));
}

/** The reference that stands directly before the caret, so that dragging can replace it. */
export function referenceBefore(text: string, caret: number): string {
  return /(?:'[^']+'!|\w+!)?\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/.exec(text.slice(0, caret))?.[0] ?? '';
}

const COLORS = ['#f7981d', '#7e3794', '#11a9cc', '#a61d4c', '#4285f4', '#65b045', '#795548', '#999903'];

/** A reference in a formula, with its place in the text and the colour it is marked with. */
export interface ReferenceMark {
  readonly from: number;
  readonly to: number;
  readonly color: string;
  readonly area: Area;
  readonly sheet: number;
}

/** Finds the references of a formula that is being written; the same reference keeps its colour. */
export function referencesIn(workbook: Workbook, editing: Editing | null): readonly ReferenceMark[] {
  if (editing === null || !editing.text.startsWith('=')) return [];
  const colors = new Map<string, string>();
  const marks: ReferenceMark[] = [];
  const pattern = /"[^"]*"|((?:'[^']+'!|[\p{L}\w.]+!)?\$?[A-Za-z]{1,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?)(?![\w(.])/gu;
  for (const match of editing.text.matchAll(pattern)) {
    const reference = match[1];
    if (reference === undefined || !/\d|:/.test(reference) || /[\w.]/.test(editing.text[match.index - 1] ?? ''))
      continue;
    const found = workbook.document.find(reference.replaceAll('$', ''), editing.sheet);
    if (found === undefined) continue;
    const key = reference.toUpperCase();
    const color = colors.get(key) ?? COLORS[colors.size % COLORS.length] ?? '#4285f4';
    colors.set(key, color);
    const area = workbook.document.close(found);
    marks.push({ from: match.index, to: match.index + reference.length, color, area, sheet: found.sheet });
  }
  return marks;
}

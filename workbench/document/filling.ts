/** Dragging the corner of a selection: formulas shift, numbers and dates go on, texts ending in a number count up, the rest repeats. */
import { type Core, inside, mayEdit } from './core';
import { isDateFormat } from './display';
import { shiftFormula } from './references';
import { type Cell, cellAt, isFormula } from './state';
import type { SheetArea } from './types';

/** Fills `to`, which holds `from`, from the pattern in `from`: first down or up, then to the sides. */
export function fillBlock(core: Core, from: SheetArea, to: SheetArea): void {
  inside(core, to);
  mayEdit(core, to);
  const tall = { ...from, row: Math.min(from.row, to.row), rows: Math.max(from.rows, to.rows) };
  for (let column = from.column; column < from.column + from.columns; column += 1) {
    fillLine(core, from.sheet, from.row, from.rows, tall.row, tall.rows, (at) => [at, column]);
  }
  for (let row = tall.row; row < tall.row + tall.rows; row += 1) {
    fillLine(
      core,
      from.sheet,
      from.column,
      from.columns,
      Math.min(from.column, to.column),
      Math.max(from.columns, to.columns),
      (at) => [row, at],
    );
  }
  core.history.wrote(to);
}

function fillLine(
  core: Core,
  id: number,
  start: number,
  length: number,
  first: number,
  count: number,
  place: (at: number) => readonly [number, number],
): void {
  const sheet = core.store.sheet(id);
  const cells = Array.from({ length }, (_one, index) => cellAt(sheet, ...place(start + index)));
  const next = series(cells);
  for (let at = first; at < first + count; at += 1) {
    if (at >= start && at < start + length) continue;
    const offset = at - start;
    const model = ((offset % length) + length) % length;
    const cell = cells[model];
    if (cell === undefined) continue;
    const [row, column] = place(at);
    const [fromRow, fromColumn] = place(start + model);
    const content = isFormula(cell.content)
      ? { formula: shiftFormula(cell.content.formula, row - fromRow, column - fromColumn) }
      : (next?.(offset) ?? cell.content);
    core.store.setCell(id, row, column, { ...cell, content, note: '' });
  }
}

// How the cells go on, counted from the first of them; undefined where they just repeat.
function series(cells: readonly Cell[]): ((offset: number) => string | number) | undefined {
  const numbers = cells.map(({ content }) => (typeof content === 'number' ? content : Number.NaN));
  const [first = 0, second] = numbers;
  if (numbers.every((number) => !Number.isNaN(number))) {
    const oneDate = numbers.length === 1 && isDateFormat(cells[0]?.format.numberFormat ?? null);
    if (numbers.length === 1 && !oneDate) return undefined;
    const difference = second === undefined ? 1 : second - first;
    const even = numbers.every((number, index) => Math.abs(number - first - index * difference) < 1e-9);
    return even ? (offset) => Number((first + offset * difference).toPrecision(15)) : undefined;
  }
  const texts = cells.map(({ content }) => (typeof content === 'string' ? /^(.*?)(\d{1,9})$/s.exec(content) : null));
  const [head] = texts;
  if (head === null || head === undefined) return undefined;
  const stem = head[1] ?? '';
  const begin = Number(head[2]);
  const gap = texts.length === 1 ? 1 : Number(texts[1]?.[2]) - begin;
  const counts = texts.every((text, index) => text?.[1] === stem && Number(text[2]) === begin + index * gap);
  return counts ? (offset) => stem + Math.abs(begin + offset * gap) : undefined;
}

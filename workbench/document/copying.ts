/** Copying a block over another: contents with references shifted, or values, formats, validation alone. */
import { overlaps } from './address';
import { type Core, eachPlace, inside, mapArea, mayEdit } from './core';
import { isCellError } from './display';
import { shiftFormula } from './references';
import { type Cell, cellAt, isFormula, type SheetState } from './state';
import type { Area, CopyPart, SheetArea } from './types';

/** Copies a block as often as it fits into the target, at least once. */
export function copyBlock(core: Core, from: SheetArea, to: SheetArea, part: CopyPart): void {
  const source = inside(core, from);
  const fits = (whole: number, piece: number) => Math.max(1, Math.floor(whole / piece)) * piece;
  const target = { ...to, rows: fits(to.rows, from.rows), columns: fits(to.columns, from.columns) };
  inside(core, target);
  mayEdit(core, target);
  if (part === 'columnWidths') copyWidths(core, source, from, target);
  else if (part === 'conditionalFormats') extendRules(core, source, from, target);
  else copyCells(core, source, from, target, part);
}

function copyCells(core: Core, source: SheetState, from: SheetArea, target: SheetArea, part: CopyPart): void {
  const copied = mapArea(from, (row, column) => copiedCell(core, source, row, column, part));
  eachPlace(target, (row, column) => {
    const [down, right] = [(row - target.row) % from.rows, (column - target.column) % from.columns];
    const cell = copied[down]?.[right];
    if (cell === undefined) return;
    const old = cellAt(core.store.sheet(target.sheet), row, column);
    const next = merged(old, cell, part);
    const { content } = next;
    const moved = isFormula(content) && part !== 'formats' && part !== 'validation';
    const formula = moved ? shiftFormula(content.formula, row - from.row - down, column - from.column - right) : '';
    core.store.setCell(target.sheet, row, column, moved ? { ...next, content: { formula } } : next);
  });
  if (part !== 'formats' && part !== 'validation') core.history.wrote(target);
}

// What a spill shows has no content of its own: its value is copied.
function copiedCell(core: Core, sheet: SheetState, row: number, column: number, part: CopyPart): Cell {
  const cell = cellAt(sheet, row, column);
  if (part !== 'values' && cell.content !== null) return cell;
  const value = core.calculator.value(sheet.id, row, column);
  return { ...cell, content: isCellError(value) ? value.error : value };
}

function merged(old: Cell, copied: Cell, part: CopyPart): Cell {
  switch (part) {
    case 'formats':
      return { ...old, format: copied.format };
    case 'validation':
      return { ...old, validation: copied.validation };
    case 'values':
    case 'formulas':
      return { ...old, content: copied.content };
    default:
      return copied;
  }
}

function copyWidths(core: Core, source: SheetState, from: Area, to: SheetArea): void {
  const widths = new Map(core.store.sheet(to.sheet).widths);
  for (let index = 0; index < to.columns; index += 1) {
    const width = source.widths.get(from.column + (index % from.columns));
    if (width === undefined) widths.delete(to.column + index);
    else widths.set(to.column + index, width);
  }
  core.store.updateSheet(to.sheet, { widths });
}

function extendRules(core: Core, source: SheetState, from: Area, to: SheetArea): void {
  if (source.id !== to.sheet) return;
  const area: Area = { row: to.row, column: to.column, rows: to.rows, columns: to.columns };
  const rules = source.rules.map((rule) =>
    rule.areas.some((one) => overlaps(one, from)) ? { ...rule, areas: [...rule.areas, area] } : rule,
  );
  core.store.updateSheet(to.sheet, { rules });
}

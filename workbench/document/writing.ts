/** Writing cells: what a typed or given entry turns a cell into, and formats, notes and clearing. */
import { type Core, eachPlace, inside, mayEdit, sameShape, step } from './core';
import { parseTyped } from './parse-input';
import { type Cell, cellAt, NO_FORMAT, refusal } from './state';
import { toStored } from './tokens';
import type { CellEntry, CellFormat, SheetArea, Validation, WriteCalls } from './types';
import { violationOf } from './validation';

/** The writing half of the document. */
export function writeCalls(core: Core): WriteCalls {
  const { store, history } = core;

  function change(area: SheetArea, label: string, next: (cell: Cell, row: number, column: number) => Cell): void {
    step(core, label, () => {
      inside(core, area);
      mayEdit(core, area);
      eachPlace(area, (row, column) => {
        const cell = cellAt(store.sheet(area.sheet), row, column);
        const changed = next(cell, row, column);
        if (changed !== cell) store.setCell(area.sheet, row, column, changed);
      });
    });
  }

  function write(area: SheetArea, label: string, entries: readonly (readonly CellEntry[])[]): void {
    const enter = entryReader(core);
    step(core, label, () => {
      const sheet = inside(core, area);
      mayEdit(core, area);
      const cells = entries.map((line, row) =>
        line.map((entry, column) => {
          const old = cellAt(sheet, area.row + row, area.column + column);
          const cell = enter(old, entry);
          // Refused before anything is written: a block goes in whole or not at all.
          if (cell !== old && cell.validation !== null) refuseWrong(core, area, row, column, cell);
          return cell;
        }),
      );
      cells.forEach((line, row) => {
        line.forEach((cell, column) => {
          if (entries[row]?.[column] !== undefined)
            store.setCell(area.sheet, area.row + row, area.column + column, cell);
        });
      });
      history.wrote(area);
    });
  }

  return {
    enter(sheet, row, column, text) {
      write({ sheet, row, column, rows: 1, columns: 1 }, 'Typing', [[text]]);
    },
    write(sheet, row, column, entries, options) {
      const columns = entries.reduce((most, line) => Math.max(most, line.length), 0);
      if (entries.length === 0 || columns === 0) return;
      step(core, 'Setting values', () => {
        if (options?.grow === true) growTo(core, sheet, row + entries.length, column + columns);
        write({ sheet, row, column, rows: entries.length, columns }, 'Setting values', entries);
      });
    },
    clear(area, parts = { contents: true }) {
      step(core, 'Clearing', () => {
        change(area, 'Clearing', (cell) => ({
          content: parts.contents === true ? null : cell.content,
          format: parts.formats === true ? NO_FORMAT : cell.format,
          note: parts.notes === true ? '' : cell.note,
          validation: parts.validations === true ? null : cell.validation,
        }));
        if (parts.contents === true) history.wrote(area);
      });
    },
    setFormat(area, wanted) {
      const merge = formatMerger(wanted);
      change(area, 'Formatting', (cell) => ({ ...cell, format: merge(cell.format) }));
    },
    setFormats(area, changes) {
      sameShape(area, changes);
      change(area, 'Formatting', (cell, row, column) => {
        const wanted = changes[row - area.row]?.[column - area.column];
        return wanted === undefined ? cell : { ...cell, format: { ...cell.format, ...wanted } };
      });
    },
    setNote(sheet, row, column, note) {
      change({ sheet, row, column, rows: 1, columns: 1 }, 'Note', (cell) =>
        cell.note === note ? cell : { ...cell, note },
      );
    },
    setNotes(area, notes) {
      sameShape(area, notes);
      change(area, 'Notes', (cell, row, column) => {
        const note = notes[row - area.row]?.[column - area.column] ?? '';
        return cell.note === note ? cell : { ...cell, note };
      });
    },
    setValidation(area, validation) {
      const stored = storedValidation(core, validation);
      change(area, 'Data validation', (cell) => withValidation(cell, stored));
    },
    setValidations(area, validations) {
      sameShape(area, validations);
      change(area, 'Data validation', (cell, row, column) =>
        withValidation(cell, storedValidation(core, validations[row - area.row]?.[column - area.column] ?? null)),
      );
    },
    violation(sheet, row, column, value) {
      const { validation } = cellAt(inside(core, { sheet, row, column, rows: 1, columns: 1 }), row, column);
      return validation === null ? null : violationOf(core, validation, value, { sheet, row, column });
    },
  };
}

function storedValidation(core: Core, validation: Validation | null): Validation | null {
  if (validation?.kind !== 'formula') return validation;
  return { ...validation, formula: toStored(validation.formula, core.locale()) };
}

function withValidation(cell: Cell, validation: Validation | null): Cell {
  if (cell.validation === validation) return cell;
  // A fresh checkbox is empty, not missing: Sheets writes its unticked value.
  const box = validation?.kind === 'checkbox' && cell.content === null;
  return { ...cell, validation, content: box ? (validation.unchecked ?? false) : cell.content };
}

function refuseWrong(core: Core, area: SheetArea, row: number, column: number, cell: Cell): void {
  const { validation, content } = cell;
  if (validation === null || validation.allowInvalid || (typeof content === 'object' && content !== null)) return;
  const place = { sheet: area.sheet, row: area.row + row, column: area.column + column };
  const sentence = violationOf(core, validation, content, place);
  if (sentence !== null) throw refusal(sentence);
}

/** Makes the grid at least this large. */
export function growTo(core: Core, id: number, rows: number, columns: number): void {
  const sheet = core.store.sheet(id);
  if (rows <= sheet.rows && columns <= sheet.columns) return;
  core.store.updateSheet(id, { rows: Math.max(rows, sheet.rows), columns: Math.max(columns, sheet.columns) });
  core.store.update({ shape: {} });
}

/** Turns entries into cells; made once per block, so that it looks up locale and time only once. */
export function entryReader(
  core: Core,
  options?: { readonly formulas: boolean },
): (cell: Cell, entry: CellEntry) => Cell {
  const locale = core.locale();
  const today = core.now();
  const formats = new Map<string, (format: CellFormat) => CellFormat>();

  function withContent(cell: Cell, content: Cell['content'], format: string | null): Cell {
    if (format === null || cell.format.numberFormat !== null) return { ...cell, content };
    let merge = formats.get(format);
    if (merge === undefined) {
      merge = formatMerger({ numberFormat: format });
      formats.set(format, merge);
    }
    return { ...cell, content, format: merge(cell.format) };
  }

  return (cell, entry) => {
    if (entry === undefined) return cell;
    if (entry === null || entry === '') return { ...cell, content: null };
    if (typeof entry === 'string') {
      if (isPlainText(cell.format.numberFormat)) return { ...cell, content: entry };
      if (entry.length > 1 && entry.startsWith('=')) {
        if (options?.formulas === false) return { ...cell, content: entry };
        return { ...cell, content: { formula: toStored(entry, locale) } };
      }
      const typed = parseTyped(entry, locale.code, today);
      return withContent(cell, typed.value, typed.format);
    }
    if (typeof entry !== 'object') return { ...cell, content: entry };
    if ('serial' in entry)
      return withContent(cell, entry.serial, Number.isInteger(entry.serial) ? locale.date : locale.dateTime);
    if ('text' in entry) return { ...cell, content: entry.text };
    return { ...cell, content: entry.formula === '' ? null : { formula: toStored(entry.formula, locale) } };
  };
}

/** Whether a format keeps what is typed as text. */
export function isPlainText(format: string | null): boolean {
  return format === '@' || format === '@STRING@';
}

/** Applies one change to many formats; cells that shared a format share the changed one. */
export function formatMerger(change: Partial<CellFormat>): (format: CellFormat) => CellFormat {
  const merged = new Map<CellFormat, CellFormat>();
  return (format) => {
    let result = merged.get(format);
    if (result === undefined) {
      result = { ...format, ...change };
      merged.set(format, result);
    }
    return result;
  };
}

/** Reading cells: values, what is shown, formulas, formats, notes, and what spills where. */
import { type Core, inside, mapArea } from './core';
import { formatValue, isDateFormat } from './display';
import type { NumberKind } from './engine';
import { parseTyped } from './parse-input';
import { type Cell, cellAt, isFormula, type SheetState } from './state';
import { tokenise, toLocal } from './tokens';
import { resolve } from './translate';
import type { CellPlace, CellValue, CellView, ReadCalls, SheetId, Validation } from './types';

/** The format that Google names for a cell without one. */
export const AUTOMATIC = '0.###############';

/** The reading half of the document. */
export function readCalls(core: Core): ReadCalls {
  const { store, calculator } = core;

  function value(sheet: SheetId, row: number, column: number): CellValue {
    return calculator.value(sheet, row, column);
  }

  function shownFormat(sheet: SheetState, row: number, column: number): string {
    const cell = cellAt(sheet, row, column);
    if (cell.format.numberFormat !== null) return cell.format.numberFormat;
    return inheritedFormat(sheet, cell, calculator.kind(sheet.id, row, column));
  }

  // A formula that only points, or calculates with a date, looks like what it points to.
  function inheritedFormat(sheet: SheetState, cell: Cell, kind: NumberKind): string {
    if (isFormula(cell.content)) {
      const tokens = tokenise(cell.content.formula).filter((token) => token.kind !== 'space');
      const first = tokens.find((token) => token.kind === 'ref');
      const target =
        first && (tokens.length === 1 || kind !== 'plain') ? resolve(store.state(), sheet.id, first) : undefined;
      const format = target && cellAt(store.sheet(target.sheet), target.row, target.column).format.numberFormat;
      if (format && (kind === 'plain' || isDateFormat(format))) return format;
    }
    const locale = core.locale();
    if (kind === 'date') return locale.date;
    if (kind === 'dateTime') return locale.dateTime;
    if (kind === 'time') return locale.time;
    return kind === 'percent' ? '0.00%' : kind === 'money' ? `"${locale.currency}"#,##0.00` : AUTOMATIC;
  }

  function formula(sheet: SheetState, row: number, column: number): string {
    const { content } = cellAt(sheet, row, column);
    return isFormula(content) ? toLocal(content.formula, core.locale()) : '';
  }

  function shownValidation(validation: Validation | null): Validation | null {
    if (validation?.kind !== 'formula') return validation;
    return { ...validation, formula: toLocal(validation.formula, core.locale()) };
  }

  function display(sheet: SheetState, row: number, column: number): string {
    const found = value(sheet.id, row, column);
    if (typeof found !== 'number') return formatValue(found, null, store.state().locale);
    return formatValue(found, shownFormat(sheet, row, column), store.state().locale);
  }

  function isDate(sheet: SheetState, row: number, column: number): boolean {
    return typeof value(sheet.id, row, column) === 'number' && isDateFormat(shownFormat(sheet, row, column));
  }

  function spilledFrom(sheet: SheetId, row: number, column: number): CellPlace | null {
    const owner = calculator.arrayAt(sheet, row, column);
    return owner === undefined || (owner.place.row === row && owner.place.column === column) ? null : owner.place;
  }

  function input(sheet: SheetState, row: number, column: number): string {
    const { content, format } = cellAt(sheet, row, column);
    if (isFormula(content)) return formula(sheet, row, column);
    if (content === null) return '';
    if (typeof content === 'string') return format.numberFormat?.startsWith('@') ? content : asTyped(content);
    if (typeof content === 'number') return typedNumber(content, format.numberFormat);
    return formatValue(content, null, store.state().locale);
  }

  // An apostrophe where typing the bare text would give something else.
  function asTyped(text: string): string {
    const typed = parseTyped(text, store.state().locale, core.now()).value;
    return typed === text && !/^=./s.test(text) ? text : `'${text}`;
  }

  function typedNumber(number: number, numberFormat: string | null): string {
    const { locale } = store.state();
    if (isDateFormat(numberFormat)) {
      const { date, dateTime, time } = core.locale();
      return formatValue(number, number < 1 && number >= 0 ? time : Number.isInteger(number) ? date : dateTime, locale);
    }
    if (numberFormat?.includes('%')) return `${formatValue(Number((number * 100).toPrecision(15)), null, locale)}%`;
    return formatValue(number, null, locale);
  }

  return {
    cell(sheetId, row, column): CellView {
      const sheet = inside(core, { sheet: sheetId, row, column, rows: 1, columns: 1 });
      const cell = cellAt(sheet, row, column);
      return {
        input: input(sheet, row, column),
        formula: formula(sheet, row, column),
        value: value(sheetId, row, column),
        display: display(sheet, row, column),
        isDate: isDate(sheet, row, column),
        numberFormat: shownFormat(sheet, row, column),
        format: cell.format,
        note: cell.note,
        validation: shownValidation(cell.validation),
        spilledFrom: spilledFrom(sheetId, row, column),
      };
    },
    value(sheet, row, column) {
      inside(core, { sheet, row, column, rows: 1, columns: 1 });
      return value(sheet, row, column);
    },
    values(area) {
      inside(core, area);
      return mapArea(area, (row, column) => value(area.sheet, row, column));
    },
    dates(area) {
      const sheet = inside(core, area);
      return mapArea(area, (row, column) => isDate(sheet, row, column));
    },
    displays(area) {
      const sheet = inside(core, area);
      return mapArea(area, (row, column) => display(sheet, row, column));
    },
    formulas(area) {
      const sheet = inside(core, area);
      return mapArea(area, (row, column) => formula(sheet, row, column));
    },
    numberFormats(area) {
      const sheet = inside(core, area);
      return mapArea(area, (row, column) => shownFormat(sheet, row, column));
    },
    formats(area) {
      const sheet = inside(core, area);
      return mapArea(area, (row, column) => cellAt(sheet, row, column).format);
    },
    notes(area) {
      const sheet = inside(core, area);
      return mapArea(area, (row, column) => cellAt(sheet, row, column).note);
    },
    validations(area) {
      const sheet = inside(core, area);
      return mapArea(area, (row, column) => shownValidation(cellAt(sheet, row, column).validation));
    },
    used: (sheet) => usedSize(store.sheet(sheet), calculator.spilledAreas(sheet)),
    spillOf(sheet, row, column) {
      const owner = calculator.arrayAt(sheet, row, column);
      return owner === undefined || owner.area.rows * owner.area.columns === 1 ? null : owner.area;
    },
    spillBlocker: (sheet, row, column) => calculator.arrayAt(sheet, row, column)?.blocker ?? null,
    volatileCell: (area) => calculator.volatileCell(area),
    calculate: (text, place) => calculator.calculate(text, place),
  };
}

/** Rows and columns up to the last cell with content, spilled ones counted. */
export function usedSize(
  sheet: SheetState,
  spilled: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[],
): { readonly rows: number; readonly columns: number } {
  let { rows, columns } = literalSize(sheet);
  for (const area of spilled) {
    rows = Math.max(rows, area.row + area.rows);
    columns = Math.max(columns, area.column + area.columns);
  }
  return { rows, columns };
}

const sizes = new WeakMap<readonly unknown[], { rows: number; columns: number }>();

function literalSize(sheet: SheetState): { rows: number; columns: number } {
  const known = sizes.get(sheet.cells);
  if (known !== undefined) return known;
  const size = { rows: 0, columns: 0 };
  sheet.cells.forEach((line, row) => {
    if (line === undefined) return;
    for (let column = line.length - 1; column >= 0; column -= 1) {
      if ((line[column]?.content ?? null) === null) continue;
      size.rows = row + 1;
      size.columns = Math.max(size.columns, column + 1);
      break;
    }
  });
  sizes.set(sheet.cells, size);
  return size;
}

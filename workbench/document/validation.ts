/** Data validation: whether a value may stand in a cell, and the sentence when it may not. */
import { type Core, closed, nameOf } from './core';
import { formatValue, isCellError } from './display';
import { shiftFormula } from './references';
import type { CellPlace, CellValue, NumberTest, SheetArea, TextTest, Validation } from './types';

/** The sentence with which Sheets refuses the value, or null when it is right. Empty cells are always right. */
export function violationOf(core: Core, validation: Validation, value: CellValue, place: CellPlace): string | null {
  if (value === null || value === '' || fits(core, validation, value, place)) return null;
  const choices =
    validation.kind === 'list' ? ` Please enter one of the following values: ${validation.values.join(', ')}.` : '';
  return `The data you entered in cell ${nameOf(place.row, place.column)} violates the data validation rules set on this cell.${choices}`;
}

function fits(core: Core, validation: Validation, value: CellValue, place: CellPlace): boolean {
  const { locale } = core.store.state();
  switch (validation.kind) {
    case 'list': {
      const text = formatValue(value, null, locale);
      return validation.values.some((one) => one.toLowerCase() === text.toLowerCase());
    }
    case 'range': {
      const text = formatValue(value, null, locale).toLowerCase();
      return listed(core, closed(core, validation.area)).some(
        (one) => formatValue(one, null, locale).toLowerCase() === text,
      );
    }
    case 'checkbox':
      return value === (validation.checked ?? true) || value === (validation.unchecked ?? false);
    case 'number':
    case 'date':
      return typeof value === 'number' && passes(validation.test, value, validation.low, validation.high);
    case 'text':
      return textFits(validation.test, formatValue(value, null, locale), validation.text);
    case 'formula': {
      const { anchor } = validation;
      const result = core.calculator.calculate(
        shiftFormula(validation.formula, place.row - anchor.row, place.column - anchor.column),
        place,
      );
      return result === true;
    }
  }
}

function textFits(test: Extract<Validation, { kind: 'text' }>['test'], value: string, text: string): boolean {
  if (test === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value);
  if (test === 'url') return /^(https?|ftp|mailto):\S+$|^([\w-]+\.)+\p{L}{2,}([/?#]\S*)?$/iu.test(value);
  return textPasses(test, value.toLowerCase(), text.toLowerCase());
}

/** The values a drop-down from a range offers. */
export function listed(core: Core, area: SheetArea): CellValue[] {
  const values: CellValue[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = core.calculator.value(area.sheet, row, column);
      if (value !== null && value !== '' && !isCellError(value)) values.push(value);
    }
  }
  return values;
}

/** Whether a text passes a test against another; both in lower case. */
export function textPasses(test: TextTest, value: string, text: string): boolean {
  switch (test) {
    case 'contains':
      return value.includes(text);
    case 'notContains':
      return !value.includes(text);
    case 'startsWith':
      return value.startsWith(text);
    case 'endsWith':
      return value.endsWith(text);
    case 'equals':
      return value === text;
  }
}

/** Whether a number passes a test against one or two others. */
export function passes(test: NumberTest, value: number, low: number, high: number | null): boolean {
  switch (test) {
    case 'above':
      return value > low;
    case 'atLeast':
      return value >= low;
    case 'below':
      return value < low;
    case 'atMost':
      return value <= low;
    case 'equal':
      return value === low;
    case 'notEqual':
      return value !== low;
    case 'between':
      return value >= low && value <= (high ?? low);
    case 'notBetween':
      return value < low || value > (high ?? low);
  }
}

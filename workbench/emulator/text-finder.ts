/** TextFinder: find and replace in a range, a tab or the whole spreadsheet. */
import type { CellPlace, SheetArea } from '../document';
import type { Host } from './host';
import { rangeOf } from './range';
import { areaOfRange } from './range-place';
import { strict } from './strict';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** createTextFinder(text) over the blocks given. */
export function newTextFinder(host: Host, areas: () => readonly SheetArea[], text: string): TextFinder {
  const { document } = host;
  const options = { matchCase: false, entireCell: false, formulas: false, pattern: false };
  let position = -1;
  const set = (change: Partial<typeof options>): TextFinder => {
    Object.assign(options, change);
    return self;
  };
  const expression = (): RegExp => {
    const source = options.pattern ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(options.entireCell ? `^(?:${source})$` : source, options.matchCase ? 'g' : 'gi');
  };
  const shown = (area: SheetArea): string[][] => {
    const displays = document.displays(area);
    if (!options.formulas) return displays;
    return document.formulas(area).map((row, r) => row.map((formula, c) => formula || (displays[r]?.[c] ?? '')));
  };
  const matches = (): CellPlace[] =>
    areas().flatMap((area) =>
      shown(area).flatMap((row, r) =>
        row.flatMap((cell, c) =>
          cell.search(expression()) >= 0 ? [{ sheet: area.sheet, row: area.row + r, column: area.column + c }] : [],
        ),
      ),
    );
  const cell = (place: CellPlace | undefined): Range | null =>
    place ? rangeOf(host, { ...place, rows: 1, columns: 1 }) : null;
  const replace = (places: readonly CellPlace[], by: string): number => {
    let count = 0;
    for (const { sheet, row, column } of places) {
      const view = document.cell(sheet, row, column);
      const input = options.formulas ? view.input : view.formula === '' ? view.display : '';
      const replaced = input.replace(expression(), () => {
        count++;
        return by;
      });
      if (replaced !== input) document.write(sheet, row, column, [[replaced]]);
    }
    return count;
  };
  const self: TextFinder = strict<TextFinder>(host.gate, 'TextFinder', () => ({
    matchCase: (matchCase: boolean) => set({ matchCase }),
    matchEntireCell: (entireCell: boolean) => set({ entireCell }),
    matchFormulaText: (formulas: boolean) => set({ formulas }),
    useRegularExpression: (pattern: boolean) => set({ pattern }),
    startFrom(range: Range) {
      const start = areaOfRange(host, range);
      position = matches().findIndex(
        ({ sheet, row, column }) =>
          sheet === start.sheet && (row > start.row || (row === start.row && column >= start.column)),
      );
      position = position < 0 ? -1 : position - 1;
      return self;
    },
    findAll: () => matches().map((place) => rangeOf(host, { ...place, rows: 1, columns: 1 })),
    findNext: () => cell(matches()[++position]),
    findPrevious: () => cell(position > 0 ? matches()[--position] : undefined),
    getCurrentMatch: () => cell(matches()[position]),
    replaceAllWith: (by: string) => replace(matches(), by),
    replaceWith(by: string) {
      const place = matches()[position];
      return place ? replace([place], by) : 0;
    },
  }));
  return self;
}

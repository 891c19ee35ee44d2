/** Filter: the basic filter of a tab, with the values that it hides. */
import type { SheetArea, SheetFilter } from '../document';
import type { Host } from './host';
import { rangeOf } from './range';
import { refuse } from './run';
import { strict } from './strict';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type FilterCriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const hiddenValues = new WeakMap<object, readonly string[]>();

/** Range.createFilter(). */
export function createFilter(host: Host, area: SheetArea): Filter {
  if (host.document.filter(area.sheet)) {
    refuse("You can't create a filter in a sheet that already has a filter.");
  }
  host.document.setFilter(area.sheet, { area, hidden: {} });
  return filterOf(host, area.sheet);
}

/** The Filter object of a tab that has one. */
export function filterOf(host: Host, sheet: number): Filter {
  const { document } = host;
  const current = (): SheetFilter => document.filter(sheet) ?? refuse('Filter not found');
  const hide = (column: number, values: readonly string[]): Filter => {
    const { area, hidden } = current();
    const rest = Object.entries(hidden).filter(([key]) => Number(key) !== column - 1);
    document.setFilter(sheet, {
      area,
      hidden: Object.fromEntries(values.length > 0 ? [...rest, [column - 1, values]] : rest),
    });
    return self;
  };
  const self: Filter = strict<Filter>(host.gate, 'Filter', () => ({
    getRange: () => rangeOf(host, { sheet, ...current().area }),
    remove: () => document.setFilter(sheet, current() && null),
    getColumnFilterCriteria(column: number) {
      const values = current().hidden[column - 1];
      return values ? criteria(host, values) : null;
    },
    setColumnFilterCriteria: (column: number, filter: FilterCriteria | null) =>
      hide(column, filter ? (hiddenValues.get(filter) ?? []) : []),
    removeColumnFilterCriteria: (column: number) => hide(column, []),
    sort(column: number, ascending: boolean) {
      const { row, rows, ...rest } = current().area;
      document.sort({ sheet, ...rest, row: row + 1, rows: rows - 1 }, [{ column: column - 1, ascending }]);
      return self;
    },
  }));
  return self;
}

/** SpreadsheetApp.newFilterCriteria(). */
export function newFilterCriteria(host: Host, start: readonly string[] = []): FilterCriteriaBuilder {
  let values = start;
  const builder: FilterCriteriaBuilder = strict<FilterCriteriaBuilder>(host.gate, 'FilterCriteriaBuilder', () => ({
    setHiddenValues(hidden: string[]) {
      values = Array.from(hidden);
      return builder;
    },
    getHiddenValues: () => [...values],
    build: () => criteria(host, values),
  }));
  return builder;
}

function criteria(host: Host, values: readonly string[]): FilterCriteria {
  const built = strict<FilterCriteria>(host.gate, 'FilterCriteria', () => ({
    getHiddenValues: () => [...values],
    copy: () => newFilterCriteria(host, values),
  }));
  hiddenValues.set(built, values);
  return built;
}

/** Range: what lies over the cells: notes, data validation, merges, protection, filter and metadata. */
import type { Area, OpenArea, SheetArea } from '../document';
import { validationObject, validationOf } from './data-validation';
import { createFilter, filterOf } from './filter';
import type { Host } from './host';
import { protectionOf } from './protection';
import { rangeOf } from './range';
import { areaOfRange, closed, idOfSheet, overlap, shaped } from './range-place';

type Range = GoogleAppsScript.Spreadsheet.Range;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The members of Range about what lies over the cells. */
export function layerMembers(host: Host, place: OpenArea, self: () => Range): Partial<Range> {
  const { document } = host;
  const area = (): SheetArea => closed(host, place);
  const first = (): SheetArea => ({ ...area(), rows: 1, columns: 1 });
  const after = (work: () => void): Range => {
    work();
    return self();
  };
  const merges = (): readonly Area[] => document.merges(place.sheet).filter((merge) => overlap(merge, area()));
  const strips = (across: boolean): Range => {
    const block = area();
    for (let i = 0; i < (across ? block.rows : block.columns); i++) {
      document.merge(
        across ? { ...block, row: block.row + i, rows: 1 } : { ...block, column: block.column + i, columns: 1 },
      );
    }
    return self();
  };
  return {
    getNote: () => document.notes(first())[0]?.[0] ?? '',
    getNotes: () => document.notes(area()),
    setNote(note: string | null) {
      const block = area();
      document.setNotes(
        block,
        Array.from({ length: block.rows }, () => new Array<string>(block.columns).fill(note ?? '')),
      );
      return self();
    },
    setNotes(notes: (string | null)[][]) {
      const block = area();
      document.setNotes(
        block,
        shaped(block, notes).map((row) => Array.from(row, (note) => note ?? '')),
      );
      return self();
    },
    getDataValidation() {
      const validation = document.validations(first())[0]?.[0];
      return validation ? validationObject(host, validation) : null;
    },
    getDataValidations: () =>
      document.validations(area()).map((row) => row.map((one) => (one ? validationObject(host, one) : null))),
    setDataValidation: (rule: DataValidation | null) =>
      after(() => document.setValidation(area(), rule ? validationOf(rule, area()) : null)),
    setDataValidations(rules: (DataValidation | null)[][]) {
      const block = area();
      const rows = shaped(block, rules).map((row) =>
        Array.from(row, (rule) => (rule ? validationOf(rule, block) : null)),
      );
      document.setValidations(block, rows);
      return self();
    },
    merge: () => after(() => document.merge(area())),
    mergeAcross: () => strips(true),
    mergeVertically: () => strips(false),
    breakApart: () => after(() => document.unmerge(area())),
    isPartOfMerge: () => merges().length > 0,
    getMergedRanges: () => merges().map((merge) => rangeOf(host, { sheet: place.sheet, ...merge })),
    protect() {
      const added = document.addProtection({
        sheet: place.sheet,
        area: place,
        except: [],
        description: '',
        warningOnly: false,
        canEdit: true,
      });
      return protectionOf(host, added.id);
    },
    canEdit: () => document.protectionsOver(area()).every((one) => one.warningOnly || one.canEdit),
    createFilter: () => createFilter(host, area()),
    getFilter() {
      const filter = document.filter(place.sheet);
      return filter && overlap(filter.area, area()) ? filterOf(host, place.sheet) : null;
    },
    copyFormatToRange: (
      sheet: GoogleAppsScript.Spreadsheet.Sheet | number,
      column: number,
      columnEnd: number,
      row: number,
      rowEnd: number,
    ) => copyInto(host, area(), 'formats', sheet, column, columnEnd, row, rowEnd),
    copyValuesToRange: (
      sheet: GoogleAppsScript.Spreadsheet.Sheet | number,
      column: number,
      columnEnd: number,
      row: number,
      rowEnd: number,
    ) => copyInto(host, area(), 'values', sheet, column, columnEnd, row, rowEnd),
  };
}

function copyInto(
  host: Host,
  from: SheetArea,
  part: 'formats' | 'values',
  sheet: GoogleAppsScript.Spreadsheet.Sheet | number,
  column: number,
  columnEnd: number,
  row: number,
  rowEnd: number,
): void {
  const id = typeof sheet === 'number' ? sheet : idOfSheet(sheet);
  const rows = Math.max(from.rows, rowEnd - row + 1);
  const columns = Math.max(from.columns, columnEnd - column + 1);
  host.document.copy(from, { sheet: id, row: row - 1, column: column - 1, rows, columns }, part);
}

/** The blocks of Ranges that a script passed in. */
export function areasOf(host: Host, ranges: readonly Range[]): SheetArea[] {
  return Array.from(ranges, (range) => areaOfRange(host, range));
}

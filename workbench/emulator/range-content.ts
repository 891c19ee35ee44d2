/** Range: moving, copying, sorting, clearing and selecting whole blocks. */
import type { Area, CopyPart, OpenArea, SheetArea, SortKey } from '../document';
import type { Host } from './host';
import { rangeOf, writeEntries } from './range';
import { areaOfRange, closed, filled } from './range-place';
import { dataRegion, nextDataCell } from './range-region';
import { refuse } from './run';
import { newTextFinder } from './text-finder';

type Range = GoogleAppsScript.Spreadsheet.Range;
type CopyOptions = { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined };
type ClearOptions = {
  commentsOnly?: boolean | undefined;
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
};

const PASTE: Readonly<Record<string, CopyPart>> = {
  PASTE_NORMAL: 'all',
  PASTE_NO_BORDERS: 'all',
  PASTE_FORMAT: 'formats',
  PASTE_FORMULA: 'formulas',
  PASTE_DATA_VALIDATION: 'validation',
  PASTE_VALUES: 'values',
  PASTE_CONDITIONAL_FORMATTING: 'conditionalFormats',
  PASTE_COLUMN_WIDTHS: 'columnWidths',
};

/** The members of Range that act on a block as a whole. */
export function contentMembers(host: Host, place: OpenArea, self: () => Range): Partial<Range> {
  const { document } = host;
  const area = (): SheetArea => closed(host, place);
  const after = (work: () => void): Range => {
    work();
    return self();
  };
  const checkboxes = (ticked: boolean): Range => {
    const block = area();
    document.validations(block).forEach((row, r) => {
      row.forEach((validation, c) => {
        if (validation?.kind !== 'checkbox') return;
        const value = ticked ? (validation.checked ?? true) : (validation.unchecked ?? false);
        document.write(block.sheet, block.row + r, block.column + c, [[value]]);
      });
    });
    return self();
  };
  return {
    clear: (options?: ClearOptions) => after(() => document.clear(area(), clearParts(options))),
    clearContent: () => after(() => document.clear(area(), { contents: true })),
    clearFormat: () => after(() => document.clear(area(), { formats: true })),
    clearNote: () => after(() => document.clear(area(), { notes: true })),
    clearDataValidations: () => after(() => document.clear(area(), { validations: true })),
    copyTo(destination: Range, how?: CopyOptions | GoogleAppsScript.Spreadsheet.CopyPasteType, transposed?: boolean) {
      if (transposed) host.gate.notEmulated('Range.copyTo with transposed');
      const source = area();
      const target = areaOfRange(host, destination);
      const rows = Math.max(source.rows, target.rows - (target.rows % source.rows));
      const columns = Math.max(source.columns, target.columns - (target.columns % source.columns));
      const filled = withinGrid(host, { ...target, rows, columns });
      const borders = document.formats(filled).map((row) => row.map(({ border }) => ({ border })));
      document.copy(source, filled, copyPart(how));
      if (String(how) === 'PASTE_NO_BORDERS') document.setFormats(filled, borders);
    },
    moveTo(target: Range) {
      const { sheet, row, column } = areaOfRange(host, target);
      document.move(area(), { sheet, row, column });
    },
    sort(specification: unknown) {
      const block = area();
      document.sort(block, sortKeys(block, specification));
      return self();
    },
    insertCheckboxes(checked?: unknown, unchecked?: unknown) {
      const block = area();
      const values = { checked: boxValue(checked), unchecked: boxValue(unchecked) };
      document.setValidation(block, { kind: 'checkbox', ...values, allowInvalid: false, helpText: null });
      writeEntries(host, block, filled(block, values.unchecked ?? (values.checked === null ? false : null)));
      return self();
    },
    removeCheckboxes: () => after(() => document.clear(area(), { validations: true, contents: true })),
    check: () => checkboxes(true),
    uncheck: () => checkboxes(false),
    trimWhitespace() {
      const block = area();
      const trimmed = document
        .values(block)
        .map((row, r) =>
          row.map((value, c) =>
            typeof value === 'string' && document.cell(block.sheet, block.row + r, block.column + c).formula === ''
              ? { text: value.trim().replace(/\s+/g, ' ') }
              : undefined,
          ),
        );
      document.write(block.sheet, block.row, block.column, trimmed);
      return self();
    },
    removeDuplicates(columns?: number[]) {
      const block = area();
      const compared = columns
        ? Array.from(columns, (column) => column - 1 - block.column)
        : Array.from({ length: block.columns }, (_, column) => column);
      const seen = new Set<string>();
      const kept = document.values(block).flatMap((row, r) => {
        const key = JSON.stringify(compared.map((column) => row[column]));
        if (seen.has(key)) return [];
        seen.add(key);
        return [r];
      });
      kept.forEach((from, to) => {
        if (from === to) return;
        const line = { ...block, rows: 1 };
        document.copy({ ...line, row: block.row + from }, { ...line, row: block.row + to });
      });
      const rest = { ...block, row: block.row + kept.length, rows: block.rows - kept.length };
      if (rest.rows > 0) document.clear(rest, { contents: true });
      return rangeOf(host, { ...block, rows: kept.length });
    },
    activate() {
      const block = area();
      document.select({ sheet: block.sheet, row: block.row, column: block.column, areas: [block] });
      return self();
    },
    activateAsCurrentCell() {
      const { sheet, row, column } = area();
      const selected = document.selection();
      const inside = selected.sheet === sheet && selected.areas.some((part) => contains(part, row, column));
      document.select({ sheet, row, column, areas: inside ? selected.areas : [{ row, column, rows: 1, columns: 1 }] });
      return self();
    },
    getDataRegion: () => rangeOf(host, dataRegion(host, area())),
    getNextDataCell: (direction: GoogleAppsScript.Spreadsheet.Direction) =>
      rangeOf(host, nextDataCell(host, area(), String(direction))),
    createTextFinder: (text: string) => newTextFinder(host, () => [area()], text),
    autoFill(destination: Range) {
      document.fill(area(), areaOfRange(host, destination));
    },
  };
}

function clearParts(options: ClearOptions | undefined): NonNullable<Parameters<Host['document']['clear']>[1]> {
  const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options ?? {};
  if (!commentsOnly && !contentsOnly && !formatOnly && !validationsOnly) {
    return { contents: true, formats: true };
  }
  return {
    contents: contentsOnly ?? false,
    formats: formatOnly ?? false,
    notes: commentsOnly ?? false,
    validations: validationsOnly ?? false,
  };
}

function copyPart(how: CopyOptions | GoogleAppsScript.Spreadsheet.CopyPasteType | undefined): CopyPart {
  if (how === undefined) return 'all';
  const named = PASTE[String(how)];
  if (named) return named;
  const options = how as CopyOptions;
  return options.formatOnly ? 'formats' : options.contentsOnly ? 'values' : 'all';
}

function withinGrid(host: Host, area: SheetArea): SheetArea {
  const info = host.document.sheet(area.sheet);
  if (info && area.row + area.rows <= info.rows && area.column + area.columns <= info.columns) return area;
  return refuse('The coordinates of the range are outside the dimensions of the sheet.');
}

function sortKeys(area: Area, specification: unknown): SortKey[] {
  const list: readonly unknown[] = Array.isArray(specification) ? specification : [specification];
  return Array.from(list, (entry) => {
    const key =
      typeof entry === 'object' && entry !== null
        ? (entry as { column?: unknown; ascending?: unknown })
        : { column: entry };
    if (typeof key.column !== 'number') return refuse('Sort specification is not valid.');
    const column = key.column - 1;
    if (column < area.column || column >= area.column + area.columns) {
      refuse(`Column ${key.column} is outside the range to sort.`);
    }
    return { column, ascending: key.ascending !== false };
  });
}

function boxValue(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** What a chart shows: its blocks of cells read as a domain (the first column) and series (the others). */
import {
  type CellValue,
  type Chart,
  chartOption,
  isDateFormat,
  type SheetArea,
  type SpreadsheetDocument,
} from '../../document';

/** One place along the domain: what it is called, and where it lies if it is a number or a day. */
export interface DomainPoint {
  readonly label: string;
  readonly at: number | null;
}

/** One row of values, a value for each point; null where the cell holds no number. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
}

/** The cells of a chart in order. */
export interface ChartData {
  readonly points: readonly DomainPoint[];
  readonly series: readonly ChartSeries[];
  /** How the cells of the domain and of the values are written, for the axes. */
  readonly domainFormat: string;
  readonly valueFormat: string;
  /** Every point has a place: numbers or days. */
  readonly placed: boolean;
  readonly dates: boolean;
}

interface Cell {
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

const BLANK: Cell = { value: null, text: '', format: '' };

/** Reads the cells of a chart as they are now. */
export function readChart(document: SpreadsheetDocument, chart: Chart): ChartData {
  const blocks = chart.ranges
    .filter(({ sheet }) => document.sheet(sheet) !== undefined)
    .map((range) => readBlock(document, document.close(range), chart.hidden));
  const merged = chart.merge === 'MERGE_ROWS' ? blocks.flat() : sideBySide(blocks);
  const table = chart.transposed ? transposed(merged) : merged;
  const headers = chart.headers < 0 ? guessHeaders(table) : Math.min(chart.headers, table.length);
  const width = Math.max(0, ...table.map((row) => row.length));
  const hasDomain = width > 1 && chartOption(chart, 'useFirstColumnAsDomain') !== false;
  const rows = table.slice(headers).filter((row) => row.some(({ text }) => text !== ''));
  const points = rows.map((row, index): DomainPoint => {
    const { value, text } = hasDomain ? (row[0] ?? BLANK) : { value: index + 1, text: String(index + 1) };
    return { label: text, at: typeof value === 'number' ? value : null };
  });
  const columns = Array.from({ length: width }, (_, column) => column).slice(hasDomain ? 1 : 0);
  const series = columns
    .map((column): ChartSeries => {
      const cells = rows.map((row) => row[column] ?? BLANK);
      return {
        name: table
          .slice(0, headers)
          .map((row) => row[column]?.text ?? '')
          .filter((text) => text !== '')
          .join(' '),
        values: cells.map(({ value }) => (typeof value === 'number' ? value : null)),
        texts: cells.map(({ text }) => text),
      };
    })
    .filter(({ values }) => values.some((value) => value !== null));
  const domainFormat = (hasDomain && rows[0]?.[0]?.format) || '';
  const valueFormat =
    rows
      .flatMap((row) => columns.map((column) => row[column] ?? BLANK))
      .find(({ value, format }) => isNumber(value) && format !== '')?.format ?? '';
  return {
    points,
    series,
    domainFormat,
    valueFormat,
    placed: points.length > 0 && points.every(({ at }) => at !== null),
    dates: isDateFormat(domainFormat),
  };
}

function readBlock(document: SpreadsheetDocument, whole: SheetArea, hidden: Chart['hidden']): Cell[][] {
  const { sheet } = whole;
  // A range without an end reaches to the end of the grid; what is below the last cell in use is blank anyway.
  const rows = Math.min(whole.rows, document.used(sheet).rows - whole.row);
  if (rows <= 0) return [];
  const area = { ...whole, rows };
  const [values, texts, formats] = [document.values(area), document.displays(area), document.numberFormats(area)];
  const skipsRows = hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_ROWS';
  const skipsColumns = hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_COLUMNS';
  return values.flatMap((line, row) => {
    const at = area.row + row;
    if (skipsRows && (document.isRowHidden(sheet, at) || document.isRowFiltered(sheet, at))) return [];
    const cells = line.flatMap((value, column): Cell[] => {
      if (skipsColumns && document.isColumnHidden(sheet, area.column + column)) return [];
      return [{ value, text: texts[row]?.[column] ?? '', format: formats[row]?.[column] ?? '' }];
    });
    return [cells];
  });
}

function sideBySide(blocks: readonly (readonly Cell[][])[]): Cell[][] {
  const height = Math.max(0, ...blocks.map((block) => block.length));
  const widths = blocks.map((block) => Math.max(0, ...block.map((row) => row.length)));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block, index) =>
      Array.from({ length: widths[index] ?? 0 }, (_, column) => block[row]?.[column] ?? BLANK),
    ),
  );
}

function transposed(table: readonly (readonly Cell[])[]): Cell[][] {
  const width = Math.max(0, ...table.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => table.map((row) => row[column] ?? BLANK));
}

function guessHeaders(table: readonly (readonly Cell[])[]): number {
  const [first, second] = table;
  const titled = first?.some(
    ({ value }, column) => typeof value === 'string' && isNumber(second?.[column]?.value ?? null),
  );
  return titled === true ? 1 : 0;
}

function isNumber(value: CellValue): boolean {
  return typeof value === 'number';
}

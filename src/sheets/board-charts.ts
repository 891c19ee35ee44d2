/** The native charts beside the tables of a board: ours are changed in place, people's own stay. */
import { columnLetters } from './a1';
import type { Board, BoardChart, BoardTable } from './board';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Where a table stands: its title and the header of its rows, counted from 0, and the column of its first cells. */
export interface TablePlace {
  readonly title: number;
  readonly header: number;
  readonly column: number;
  /** How many of its rows there is room for, the header included. */
  readonly most: number;
}

const SIZE = { width: 560, height: 340 };
/** How the series of a mixed chart are drawn; dots are a line without a line. */
const SERIES = {
  bars: { type: 'bars' },
  line: { type: 'line', pointSize: 5 },
  dots: { type: 'line', lineWidth: 0, pointSize: 6 },
} as const;

/** Draws what is missing, has ours show the tables as they are now, and tells whether it wrote. */
export function updateCharts(
  sheet: Sheet,
  { tables, shape }: Pick<Board, 'tables' | 'shape'>,
  places: readonly TablePlace[],
): boolean {
  const there = sheet.getCharts();
  let written = false;
  tables.forEach((table, index) => {
    const place = places[index];
    if (!place || !table.chart) return;
    const own = there.find((chart) => isOurs(chart, table, place));
    if (table.rows.length < 2) {
      if (own) sheet.removeChart(own);
      written ||= own !== undefined;
      return;
    }
    const { header, column } = place;
    const last = columnLetters(column + table.chart.columns - 1);
    const area = `${columnLetters(column)}${header + 1}:${last}${header + Math.min(table.rows.length, place.most)}`;
    if (own && rangeNames(own).join() === area && titleOf(own) === table.title) return;
    written = true;
    const range = sheet.getRange(area);
    if (own) sheet.updateChart(titled(own.modify().clearRanges().addRange(range), table.title, table.chart).build());
    else sheet.insertChart(newChart(sheet, table.title, table.chart, range, place.title, column + shape.width + 1));
  });
  return written;
}

function newChart(sheet: Sheet, title: string, chart: BoardChart, range: Range, row: number, column: number): Chart {
  const { kind, columns, colours, series, upTo } = chart;
  const builder = titled(sheet.newChart().addRange(range), title, chart)
    .setNumHeaders(1)
    .setPosition(row + 1, column + 1, 0, 0)
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .setOption('colors', [...colours])
    .setOption('legend.position', columns > 2 ? 'bottom' : 'none');
  if (kind === 'stacked') builder.setOption('isStacked', true);
  if (upTo !== undefined) builder.setOption('vAxis.viewWindow', { min: 0, max: upTo });
  if (series) builder.setOption('series', Object.fromEntries(series.map((as, index) => [index, SERIES[as]])));
  return builder.setChartType(typeOf(kind)).build();
}

function titled(builder: Builder, title: string, { across, up }: BoardChart): Builder {
  builder.setOption('title', title);
  if (across !== undefined) builder.setOption('hAxis.title', across);
  if (up !== undefined) builder.setOption('vAxis.title', up);
  return builder;
}

function typeOf(kind: BoardChart['kind']): GoogleAppsScript.Charts.ChartType {
  const { BAR, COLUMN, COMBO, LINE } = Charts.ChartType;
  return { column: COLUMN, stacked: COLUMN, bar: BAR, line: LINE, mixed: COMBO }[kind];
}

/** Charts are ours where they show a table of ours under one of its titles. */
function isOurs(chart: Chart, { titles }: BoardTable, { header, column }: TablePlace): boolean {
  const [range, ...more] = chart.getRanges();
  return (
    more.length === 0 &&
    range?.getRow() === header + 1 &&
    range.getColumn() === column + 1 &&
    titles.includes(titleOf(chart))
  );
}

function rangeNames(chart: Chart): readonly string[] {
  return chart.getRanges().map((range) => range.getA1Notation());
}

function titleOf(chart: Chart): string {
  return String(chart.getOptions().get('title') ?? '');
}

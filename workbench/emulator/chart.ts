/** EmbeddedChart: a chart as a script describes it, kept with its tab as data for whoever draws it. */
import { type Chart, chartOption } from '../document';
import { newChartBuilder } from './chart-builder';
import { enumMember } from './enums';
import type { Host } from './host';
import { rangeOf } from './range';
import { sheetInfo } from './range-place';
import { refuse } from './run';
import { strict } from './strict';

type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A chart that may not be on a tab yet; its id is 0 until it is. */
export type ChartDraft = Chart;

const drafts = new WeakMap<object, ChartDraft>();
const EMPTY: ChartDraft = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  row: 0,
  column: 0,
  offsetX: 0,
  offsetY: 0,
  headers: 0,
  merge: 'MERGE_COLUMNS',
  hidden: 'IGNORE_BOTH',
  transposed: false,
  options: {},
};

/** The members of Sheet about charts. */
export function chartMembers(
  host: Host,
  sheet: number,
): Pick<Sheet, 'getCharts' | 'insertChart' | 'newChart' | 'removeChart' | 'updateChart'> {
  const { document } = host;
  const charts = (): readonly Chart[] => document.charts(sheetInfo(host, sheet).id);
  const draftOf = (chart: EmbeddedChart): ChartDraft => drafts.get(chart) ?? refuse('Chart not found');
  const known = (chart: EmbeddedChart): ChartDraft => {
    const draft = draftOf(chart);
    return charts().some(({ id }) => id === draft.id) ? draft : refuse('The chart is not on this sheet.');
  };
  return {
    newChart: () => newChartBuilder(host, EMPTY) as EmbeddedChartBuilder,
    getCharts: () => charts().map((chart) => chartObject(host, chart)),
    insertChart(chart: EmbeddedChart) {
      const id = document
        .sheets()
        .flatMap((one) => document.charts(one.id))
        .reduce((most, one) => Math.max(most, one.id), 0);
      const made = { ...draftOf(chart), id: id + 1 };
      document.setCharts(sheet, [...charts(), made]);
      drafts.set(chart, made);
    },
    updateChart(chart: EmbeddedChart) {
      const draft = known(chart);
      document.setCharts(
        sheet,
        charts().map((one) => (one.id === draft.id ? draft : one)),
      );
    },
    removeChart(chart: EmbeddedChart) {
      const { id } = known(chart);
      document.setCharts(
        sheet,
        charts().filter((one) => one.id !== id),
      );
    },
  };
}

/** The EmbeddedChart object of a chart. */
export function chartObject(host: Host, start: ChartDraft): EmbeddedChart {
  const draft = (): ChartDraft => drafts.get(chart) ?? start;
  const chart: EmbeddedChart = strict<EmbeddedChart>(host.gate, 'EmbeddedChart', () => ({
    getChartId: () => draft().id || null,
    getContainerInfo: () => containerOf(host, draft()),
    getHiddenDimensionStrategy: () => enumMember('ChartHiddenDimensionStrategy', draft().hidden),
    getMergeStrategy: () => enumMember('ChartMergeStrategy', draft().merge),
    getNumHeaders: () => draft().headers,
    getRanges: () => rangesOf(host, draft()),
    getTransposeRowsAndColumns: () => draft().transposed,
    getOptions: () =>
      strict<GoogleAppsScript.Charts.ChartOptions>(host.gate, 'ChartOptions', () => ({
        get: (option: string) => {
          const value = chartOption(draft(), option);
          return value === undefined ? null : host.run().world.parse(JSON.stringify(value));
        },
      })),
    modify: () => newChartBuilder(host, draft()) as EmbeddedChartBuilder,
  }));
  drafts.set(chart, start);
  return chart;
}

/** Where a chart lies. */
export function containerOf(host: Host, { row, column, offsetX, offsetY }: ChartDraft): ContainerInfo {
  return strict<ContainerInfo>(host.gate, 'ContainerInfo', () => ({
    getAnchorRow: () => row + 1,
    getAnchorColumn: () => column + 1,
    getOffsetX: () => offsetX,
    getOffsetY: () => offsetY,
  }));
}

/** The blocks a chart shows, as far as their tabs are still there. */
export function rangesOf(host: Host, { ranges }: ChartDraft): GoogleAppsScript.Spreadsheet.Range[] {
  return ranges.filter(({ sheet }) => host.document.sheet(sheet)).map((range) => rangeOf(host, range));
}

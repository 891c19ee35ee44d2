/** EmbeddedChartBuilder and its kinds: Google's methods for describing a chart, each of which comes down to a type, ranges and options. */
import type { Chart } from '../document';
import { type ChartDraft, chartObject, containerOf, rangesOf } from './chart';
import { readColor } from './colors';
import { enumMember } from './enums';
import type { Host } from './host';
import { openAreaOfRange } from './range-place';
import { refuse } from './run';
import { hasMember, strict } from './strict';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Member = (...args: never[]) => unknown;

const KINDS = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'] as const;

/** A builder that goes on from a chart: the general one, or the one of a kind. */
export function newChartBuilder(host: Host, start: ChartDraft, kind: (typeof KINDS)[number] | '' = ''): object {
  let draft = start;
  const set = (change: Partial<Chart>): object => {
    draft = { ...draft, ...change };
    return builder;
  };
  const option = (name: string, value: unknown): object => set({ options: { ...draft.options, [name]: plain(value) } });
  const general = (): Readonly<Record<string, Member>> => ({
    ...Object.fromEntries(
      KINDS.map((one) => [`as${one}Chart`, () => newChartBuilder(host, { ...draft, type: one.toUpperCase() }, one)]),
    ),
    build: () => chartObject(host, draft),
    addRange: (range: Range) => set({ ranges: [...draft.ranges, openAreaOfRange(range)] }),
    removeRange(range: Range) {
      const gone = JSON.stringify(openAreaOfRange(range));
      return set({ ranges: draft.ranges.filter((one) => JSON.stringify(one) !== gone) });
    },
    clearRanges: () => set({ ranges: [] }),
    getRanges: () => rangesOf(host, draft),
    getContainer: () => containerOf(host, draft),
    getChartType: () => enumMember('ChartType', draft.type),
    setChartType: (type: unknown) => set({ type: String(type) }),
    setPosition(row: number, column: number, offsetX: number, offsetY: number) {
      if (row < 1 || column < 1) refuse('Charts must be positioned at a row and column of at least 1.');
      return set({ row: row - 1, column: column - 1, offsetX, offsetY });
    },
    setNumHeaders: (headers: number) => set({ headers }),
    setMergeStrategy: (merge: unknown) => set({ merge: String(merge) as Chart['merge'] }),
    setHiddenDimensionStrategy: (hidden: unknown) => set({ hidden: String(hidden) as Chart['hidden'] }),
    setTransposeRowsAndColumns: (transposed: boolean) => set({ transposed }),
    setOption: (name: string, value: unknown) => option(name, value),
  });
  const special = (): Readonly<Record<string, Member>> => ({
    setTitle: (title: string) => option('title', title),
    setXAxisTitle: (title: string) => option('hAxis.title', title),
    setYAxisTitle: (title: string) => option('vAxis.title', title),
    setBackgroundColor: (color: string) => option('backgroundColor', readColor(color)),
    setColors: (colors: string[]) => option('colors', Array.from(colors, readColor)),
    setLegendPosition: (position: unknown) => option('legend.position', String(position).toLowerCase()),
    setStacked: () => option('isStacked', true),
    set3D: () => option('is3D', true),
    reverseCategories: () => (kind === 'Pie' ? option('reverseCategories', true) : option('hAxis.direction', -1)),
    reverseDirection: () => option('vAxis.direction', -1),
    useLogScale: () => option('vAxis.logScale', true),
    setXAxisLogScale: () => option('hAxis.logScale', true),
    setYAxisLogScale: () => option('vAxis.logScale', true),
    setRange: (low: number, high: number) => option('vAxis.viewWindow', { min: low, max: high }),
    setXAxisRange: (low: number, high: number) => option('hAxis.viewWindow', { min: low, max: high }),
    setYAxisRange: (low: number, high: number) => option('vAxis.viewWindow', { min: low, max: high }),
    setCurveStyle: (style: unknown) => option('curveType', String(style) === 'SMOOTH' ? 'function' : 'none'),
    setPointStyle: (style: unknown) => option('pointSize', POINT_SIZES[String(style)] ?? 0),
    enablePaging: (enabled: boolean | number) => option('page', enabled === false ? 'disable' : 'enable'),
    enableRtlTable: (enabled: boolean) => option('rtlTable', enabled),
    enableSorting: (enabled: boolean) => option('sort', enabled ? 'enable' : 'disable'),
    setFirstRowNumber: (number: number) => option('firstRowNumber', number),
    setInitialSortingAscending: (column: number) => option('sortColumn', column),
    setInitialSortingDescending(column: number) {
      option('sortAscending', false);
      return option('sortColumn', column);
    },
    showRowNumberColumn: (show: boolean) => option('showRowNumber', show),
    useAlternatingRowStyle: (use: boolean) => option('alternatingRowStyle', use),
  });
  const className = kind === '' ? 'EmbeddedChartBuilder' : `Embedded${kind}ChartBuilder`;
  // Which of the special members a kind has is written in its signatures.
  const builder: object = strict<Record<string, Member>>(host.gate, className, general, () =>
    Object.fromEntries(Object.entries(special()).filter(([name]) => hasMember(className, name))),
  );
  return builder;
}

const POINT_SIZES: Readonly<Record<string, number>> = { NONE: 0, TINY: 2, MEDIUM: 5, LARGE: 10, HUGE: 20 };

function plain(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** How a chart is to look: Google's options, read with Google's defaults. */
import { type Chart, chartOption } from '../../document';

/** How one series is drawn. */
export interface SeriesLook {
  readonly as: 'bars' | 'line' | 'area' | 'dots';
  readonly color: string;
  readonly name: string | null;
  readonly lineWidth: number;
  readonly pointSize: number;
  readonly dashed: boolean;
  /** The values are written beside their marks. */
  readonly labelled: boolean;
}

/** A whole chart's look. */
export interface ChartLook {
  readonly drawn: boolean;
  /** Bars lie: the domain runs down the left side. */
  readonly lying: boolean;
  readonly title: string;
  readonly subtitle: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly legend: 'none' | 'top' | 'bottom' | 'right';
  readonly stacked: 'no' | 'sums' | 'shares';
  readonly smooth: boolean;
  readonly domainTitle: string;
  readonly valueTitle: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly valueFormat: string;
  series(index: number): SeriesLook;
}

const COLORS = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
];
const KINDS: Readonly<Record<string, SeriesLook['as']>> = {
  AREA: 'area',
  BAR: 'bars',
  COLUMN: 'bars',
  COMBO: 'bars',
  LINE: 'line',
  SCATTER: 'dots',
  STEPPED_AREA: 'area',
};

/** Reads the options of a chart. */
export function lookOf(chart: Chart): ChartLook {
  const read = (...names: readonly string[]): unknown =>
    names.map((name) => chartOption(chart, name)).find((value) => value !== undefined && value !== null);
  const text = (...names: readonly string[]): string => {
    const value = read(...names);
    return typeof value === 'string' ? value : '';
  };
  const size = (name: string, standard: number): number => {
    const value = Number(read(name) ?? standard);
    return value > 0 ? value : standard;
  };
  const number = (...names: readonly string[]): number | null => {
    const value = read(...names);
    return typeof value === 'number' ? value : null;
  };
  const lying = chart.type === 'BAR';
  const [value, domain] = lying ? ['hAxis', 'vAxis'] : ['vAxis', 'hAxis'];
  const ofValue = (part: string): string[] => [
    `${value}.${part}`,
    `${value === 'vAxis' ? 'vAxes' : 'hAxes'}.0.${part}`,
  ];
  const colors = read('colors');
  const palette = Array.isArray(colors) && colors.length > 0 ? colors.map(String) : COLORS;
  const legend = read('legend') === 'none' ? 'none' : text('legend.position', 'legend');
  const background = read('backgroundColor');
  const stacked = read('isStacked');
  return {
    drawn: chart.type in KINDS,
    lying,
    title: text('title'),
    subtitle: text('subtitle'),
    width: size('width', 600),
    height: size('height', 371),
    background: typeof background === 'string' ? background : text('backgroundColor.fill') || '#ffffff',
    legend: legend === 'none' || legend === 'top' || legend === 'bottom' ? legend : 'right',
    stacked:
      stacked === 'percent' || stacked === 'relative' ? 'shares' : stacked && stacked !== 'false' ? 'sums' : 'no',
    smooth: read('curveType') === 'function',
    domainTitle: text(`${domain}.title`),
    valueTitle: text(...ofValue('title')),
    // The builder of bar charts sets the range of its values on "vAxis", whichever way the bars point.
    low: number(...ofValue('viewWindow.min'), ...ofValue('minValue'), 'vAxis.viewWindow.min'),
    high: number(...ofValue('viewWindow.max'), ...ofValue('maxValue'), 'vAxis.viewWindow.max'),
    valueFormat: text(...ofValue('format')),
    series: (index) => {
      const as = text(`series.${index}.type`) || text('seriesType');
      const kind = chart.type === 'COMBO' && as !== 'bars' ? (KINDS[as.toUpperCase()] ?? 'bars') : KINDS[chart.type];
      return {
        as: kind ?? 'bars',
        color: text(`series.${index}.color`) || (palette[index % palette.length] ?? '#4285f4'),
        name: text(`series.${index}.labelInLegend`) || null,
        lineWidth: number(`series.${index}.lineWidth`, 'lineWidth') ?? 2,
        pointSize: number(`series.${index}.pointSize`, 'pointSize') ?? (kind === 'dots' ? 7 : 0),
        dashed: read(`series.${index}.lineDashStyle`, 'lineDashStyle') !== undefined,
        labelled: text(`series.${index}.dataLabel`, 'dataLabel') === 'value',
      };
    },
  };
}

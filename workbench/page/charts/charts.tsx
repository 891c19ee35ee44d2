/** The charts of the open sheet, over its cells: they scroll with them, and pass below frozen rows and columns. */
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Chart } from '../../document';
import { columnX, frozenBottom, frozenRight, HEADER_HEIGHT, rowY, type View } from '../grid/view';
import { type Store, useStore } from '../store';
import type { Workbook } from '../workbook';
import { ChartView } from './chart-view';
import { drawChart } from './draw';

/** What the layer needs: the workbook, what the grid shows right now, and what scrolls it. */
export interface ChartsProps {
  readonly workbook: Workbook;
  readonly view: Store<View | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** Shows the charts of the open sheet. */
export function Charts({ workbook, view, scroller }: ChartsProps) {
  const { sheet } = useStore(workbook.selection);
  useStore(workbook.revision);
  const now = useStore(view);
  const charts = workbook.document.sheet(sheet) === undefined ? [] : workbook.document.charts(sheet);
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const surface = layer.current;
    if (surface === null) return;
    // Prevented, because some browsers scroll what lies below by themselves, and others do not.
    const turned = (event: WheelEvent): void => {
      if (event.ctrlKey) return;
      event.preventDefault();
      const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 21 : 1;
      scroller.current?.scrollBy(event.deltaX * pixels, event.deltaY * pixels);
    };
    surface.addEventListener('wheel', turned, { passive: false });
    return () => surface.removeEventListener('wheel', turned);
  }, [scroller]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the mouse from taking the keyboard from the cells.
    <div
      ref={layer}
      className="charts"
      style={{ width: now?.width, height: now?.height }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {now !== null &&
        charts.map((chart) => <PlacedChart key={chart.id} workbook={workbook} chart={chart} view={now} />)}
    </div>
  );
}

function PlacedChart({ workbook, chart, view }: { workbook: Workbook; chart: Chart; view: View }) {
  const revision = useStore(workbook.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the cells.
  const drawing = useMemo(() => drawChart(workbook.document, chart), [workbook, chart, revision]);
  const x = columnX(view, Math.min(chart.column, view.columns.count - 1)) + chart.offsetX;
  const y = rowY(view, Math.min(chart.row, view.rows.count - 1)) + chart.offsetY;
  if (y > view.height || x > view.width || x + drawing.width < 0 || y + drawing.height < 0) return null;
  // A chart that begins in the frozen cells stays with them and may hang over the others.
  const left = chart.column < view.columns.frozen ? view.headerWidth : frozenRight(view) + 1;
  const top = chart.row < view.rows.frozen ? HEADER_HEIGHT : frozenBottom(view) + 1;
  return (
    <div
      className="chart"
      style={{
        transform: `translate(${x}px, ${y}px)`,
        width: drawing.width,
        height: drawing.height,
        clipPath: `inset(${Math.max(-1, top - y)}px -1px -1px ${Math.max(-1, left - x)}px)`,
      }}
    >
      <ChartView drawing={drawing} />
    </div>
  );
}

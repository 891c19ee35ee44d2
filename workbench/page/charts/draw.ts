/** A chart as a list of shapes: from cells and options to a picture, without a page. */
import type { Chart, SpreadsheetDocument } from '../../document';
import { drawAxes } from './axes';
import { readChart } from './chart-data';
import { lookOf } from './chart-look';
import { drawFrame } from './frame';
import { drawMarks } from './marks';
import { INK, type Shape, textShape } from './shapes';

/** A drawn chart. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly background: string;
  /** What it is called, for those who do not see it. */
  readonly name: string;
  readonly shapes: readonly Shape[];
}

/** Draws a chart as its cells are now. */
export function drawChart(document: SpreadsheetDocument, chart: Chart): Drawing {
  const look = lookOf(chart);
  const data = readChart(document, chart);
  const { shapes, room } = drawFrame(data, look);
  const { width, height, background, title } = look;
  const picture = { width, height, background, name: title === '' ? 'Chart' : title };
  const said = !look.drawn ? 'This kind of chart is not drawn here' : data.series.length === 0 ? 'No data' : '';
  if (said !== '') {
    const text = textShape(said, width / 2, (room.top + room.bottom) / 2, width - 40, {
      anchor: 'middle',
      size: 14,
      color: INK,
    });
    const titles = drawFrame({ ...data, series: [] }, look).shapes;
    return { ...picture, shapes: [...titles, text] };
  }
  const axes = drawAxes(data, look, room, document.locale());
  return { ...picture, shapes: [...shapes, ...axes.shapes, ...drawMarks(data, look, axes)] };
}

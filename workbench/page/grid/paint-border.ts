/** Draws the borders that people and scripts put around cells. */
import type { Area, BorderLine, CellBorder } from '../../document';
import type { Appearance } from './appearance';
import type { Box, Slice } from './view';

const WIDTHS: Readonly<Record<BorderLine['style'], number>> = {
  dotted: 1,
  dashed: 1,
  solid: 1,
  solid_medium: 2,
  solid_thick: 3,
  double: 1,
};

/** Draws the borders of all cells in a pane, after everything else: they lie on the edge between cells, over the backgrounds of both. */
export function paintBorders(
  context: CanvasRenderingContext2D,
  look: (row: number, column: number) => Appearance,
  rows: readonly Slice[],
  columns: readonly Slice[],
  merges: readonly Area[],
): void {
  for (const row of rows) {
    for (const column of columns) {
      const { border } = look(row.index, column.index);
      if (border === null) continue;
      const merge = merges.find((area) => within(area, row.index, column.index));
      const shown = merge === undefined ? border : outerEdges(border, merge, row.index, column.index);
      // Before the first row and column there is no neighbour to draw on, only the headers.
      const above = row.index === 0 ? 0 : 1;
      const before = column.index === 0 ? 0 : 1;
      paintBorder(context, shown, {
        x: column.at - before,
        y: row.at - above,
        width: column.size + before,
        height: row.size + above,
      });
    }
  }
}

function within({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

// Inside a merged block nothing shows.
function outerEdges(border: CellBorder, area: Area, row: number, column: number): CellBorder {
  return {
    top: row === area.row ? border.top : null,
    bottom: row === area.row + area.rows - 1 ? border.bottom : null,
    left: column === area.column ? border.left : null,
    right: column === area.column + area.columns - 1 ? border.right : null,
  };
}

// The box reaches over the line to the cells before it, where an upper or left edge lies.
function paintBorder(context: CanvasRenderingContext2D, border: CellBorder, box: Box): void {
  const { x, y, width, height } = box;
  if (border.top) edge(context, border.top, x, y, width, 'across');
  if (border.bottom) edge(context, border.bottom, x, y + height - 1, width, 'across');
  if (border.left) edge(context, border.left, x, y, height, 'down');
  if (border.right) edge(context, border.right, x + width - 1, y, height, 'down');
}

function edge(
  context: CanvasRenderingContext2D,
  line: BorderLine,
  x: number,
  y: number,
  length: number,
  way: 'across' | 'down',
): void {
  const width = WIDTHS[line.style];
  const stroke = (shift: number): void => {
    const across = way === 'across';
    const [left, top] = across ? [x, y + shift + 0.5] : [x + shift + 0.5, y];
    context.beginPath();
    context.moveTo(left, top);
    context.lineTo(left + (across ? length : 0), top + (across ? 0 : length));
    context.stroke();
  };
  context.strokeStyle = line.color;
  context.lineWidth = width;
  context.setLineDash(line.style === 'dotted' ? [1, 2] : line.style === 'dashed' ? [4, 2] : []);
  if (line.style === 'double') {
    stroke(-1);
    stroke(1);
  } else stroke(width === 2 ? -0.5 : 0);
  context.setLineDash([]);
}

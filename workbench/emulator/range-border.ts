/** Range.setBorder: the edges around a block and between its cells. */
import type { BorderLine, BorderStyle, CellBorder, CellFormat, OpenArea, SheetArea } from '../document';
import { readOptionalColor } from './colors';
import type { Host } from './host';
import { closed } from './range-place';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Choice = boolean | null | undefined;
type Side = keyof CellBorder;

const NO_BORDER: CellBorder = { top: null, bottom: null, left: null, right: null };

/** The member of Range that draws borders. True draws an edge, false takes it away, null leaves it as it is. */
export function borderMembers(host: Host, place: OpenArea, self: () => Range): Pick<Range, 'setBorder'> {
  return {
    setBorder(
      top: Choice,
      left: Choice,
      bottom: Choice,
      right: Choice,
      vertical: Choice,
      horizontal: Choice,
      color?: string | null,
      style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
    ) {
      const line: BorderLine = {
        color: readOptionalColor(color) ?? '#000000',
        style: (style ? String(style).toLowerCase() : 'solid') as BorderStyle,
      };
      const block = closed(host, place);
      const lastRow = block.row + block.rows - 1;
      const lastColumn = block.column + block.columns - 1;
      draw(host, withNeighbours(host, block), (row, column) => {
        const inRows = row >= block.row && row <= lastRow;
        const inColumns = column >= block.column && column <= lastColumn;
        // Two cells share the edge between them: the neighbour outside gives up its half of it.
        if (inColumns && row < block.row) return choose({ bottom: top }, null);
        if (inColumns && row > lastRow) return choose({ top: bottom }, null);
        if (inRows && column < block.column) return choose({ right: left }, null);
        if (inRows && column > lastColumn) return choose({ left: right }, null);
        if (!inRows || !inColumns) return {};
        return choose(
          {
            top: row === block.row ? top : horizontal,
            bottom: row === lastRow ? bottom : horizontal,
            left: column === block.column ? left : vertical,
            right: column === lastColumn ? right : vertical,
          },
          line,
        );
      });
      return self();
    },
  };
}

function choose(choices: Readonly<Partial<Record<Side, Choice>>>, line: BorderLine | null): Partial<CellBorder> {
  const edges = Object.entries(choices).filter(([, choice]) => choice === true || choice === false);
  return Object.fromEntries(edges.map(([side, choice]) => [side, choice ? line : null]));
}

function withNeighbours(host: Host, block: SheetArea): SheetArea {
  const { rows, columns } = host.document.sheet(block.sheet) ?? block;
  const row = Math.max(0, block.row - 1);
  const column = Math.max(0, block.column - 1);
  return {
    sheet: block.sheet,
    row,
    column,
    rows: Math.min(rows, block.row + block.rows + 1) - row,
    columns: Math.min(columns, block.column + block.columns + 1) - column,
  };
}

function draw(host: Host, area: SheetArea, change: (row: number, column: number) => Partial<CellBorder>): void {
  const known = new Map<string, CellBorder | null>();
  const changes = host.document.formats(area).map((line, r) =>
    line.map(({ border }, c): Partial<CellFormat> => {
      const edges = change(area.row + r, area.column + c);
      if (Object.keys(edges).length === 0) return { border };
      const next = { ...(border ?? NO_BORDER), ...edges };
      // Equal borders are one object, so that formats stay few.
      const key = JSON.stringify(next);
      const same = known.get(key) ?? (Object.values(next).some((edge) => edge !== null) ? next : null);
      known.set(key, same);
      return { border: same };
    }),
  );
  host.document.setFormats(area, changes);
}

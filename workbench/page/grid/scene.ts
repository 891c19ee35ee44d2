/** What the grid shows right now: the open sheet's layout, its scroll position and the look of its cells, each kept until it changes. */
import type { Area, SheetId, SheetInfo } from '../../document';
import { openSheet } from '../selection';
import type { Workbook } from '../workbook';
import { type Appearance, appearanceOf } from './appearance';
import { type Axis, createAxis } from './axis';
import { textWidth, wrapped } from './paint-text';
import { scrollTo, type View } from './view';

/** The open sheet as the grid sees it. */
export interface Scene {
  sheet(): SheetInfo;
  view(): View;
  look(row: number, column: number): Appearance;
  merges(): readonly Area[];
  /** Asks for a new picture before the next frame. */
  schedule(): void;
  /** Scrolls until a cell is in full view. */
  reveal(row: number, column: number): void;
  /** The width that a column's contents need. */
  fittingWidth(column: number): number;
  dispose(): void;
}

interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: readonly Area[];
}

const AUTOMATIC_HEIGHT = 21;
/** Row heights follow wrapped text on tabs up to this size; longer tabs are data, where rows stay even. */
const FITTED_ROWS = 1000;

/** Watches a workbook and its scroller; calls `paint` once per frame in which something changed. */
export function createScene(
  workbook: Workbook,
  scroller: HTMLElement,
  canvas: HTMLCanvasElement,
  paint: () => void,
): Scene {
  const { document } = workbook;
  const layouts = new Map<SheetId, Layout>();
  const positions = new Map<SheetId, { x: number; y: number }>();
  let looks = new Map<number, Appearance>();
  let shown = workbook.selection.get().sheet;
  let frame = 0;
  const measuring = canvas.getContext('2d');

  const sheet = (): SheetInfo => openSheet(workbook);

  const layout = (): Layout => {
    const info = sheet();
    const known = layouts.get(info.id);
    if (known !== undefined) return known;
    const made = layOut(info);
    layouts.set(info.id, made);
    return made;
  };

  const layOut = (info: SheetInfo): Layout => {
    const fitted = fittedHeights(info);
    const rowSize = (row: number): number => {
      if (document.isRowHidden(info.id, row) || document.isRowFiltered(info.id, row)) return 0;
      const height = document.rowHeight(info.id, row);
      return height === AUTOMATIC_HEIGHT ? Math.max(height, fitted[row] ?? 0) : height;
    };
    const columnSize = (column: number): number =>
      document.isColumnHidden(info.id, column) ? 0 : document.columnWidth(info.id, column);
    return {
      rows: createAxis(info.rows, info.frozenRows, rowSize),
      columns: createAxis(info.columns, info.frozenColumns, columnSize),
      merges: document.merges(info.id),
    };
  };

  const fittedHeights = (info: SheetInfo): readonly number[] => {
    const used = document.used(info.id);
    if (measuring === null || used.rows === 0 || used.rows > FITTED_ROWS) return [];
    const formats = document.formats({ sheet: info.id, row: 0, column: 0, ...used });
    const merges = document.merges(info.id);
    return formats.map((line, row) => {
      let height = 0;
      line.forEach((format, column) => {
        if (format.wrap !== 'wrap' && format.fontSize === null) return;
        if (merges.some((area) => area.row === row && area.column === column)) return;
        const look = appearanceOf(document, info.id, row, column);
        if (look.text === '') return;
        const width = document.columnWidth(info.id, column) - 6 - look.indent - (look.dropdown ? 18 : 0);
        const lines = format.wrap === 'wrap' ? wrapped(measuring, look, width).length : 1;
        height = Math.max(height, lines * Math.round(look.fontSize * 1.2) + 5);
      });
      return height;
    });
  };

  const schedule = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      paint();
    });
  };

  const rememberScroll = (): void => {
    positions.set(shown, { x: scroller.scrollLeft, y: scroller.scrollTop });
    schedule();
  };

  const followSheet = (): void => {
    const { sheet: now } = workbook.selection.get();
    if (now !== shown) {
      shown = now;
      looks = new Map();
      fitSpacer();
      const at = positions.get(now) ?? { x: 0, y: 0 };
      scroller.scrollTo(at.x, at.y);
    }
    schedule();
  };

  const fitSpacer = (): void => {
    const spacer = scroller.firstElementChild;
    if (!(spacer instanceof HTMLElement)) return;
    const { rows, columns } = layout();
    spacer.style.width = `${headerWidth() + columns.start(columns.count) + 60}px`;
    spacer.style.height = `${24 + rows.start(rows.count) + 60}px`;
  };

  const headerWidth = (): number => (sheet().rows > 9999 ? 54 : 46);

  const scene: Scene = {
    sheet,
    view: () => ({
      ...layout(),
      headerWidth: headerWidth(),
      scrollX: scroller.scrollLeft,
      scrollY: scroller.scrollTop,
      width: scroller.clientWidth,
      height: scroller.clientHeight,
    }),
    look: (row, column) => {
      const key = row * 20_000 + column;
      const known = looks.get(key);
      if (known !== undefined) return known;
      if (looks.size > 20_000) looks = new Map();
      const look = appearanceOf(document, shown, row, column);
      looks.set(key, look);
      return look;
    },
    merges: () => layout().merges,
    schedule,
    reveal: (row, column) => {
      const to = scrollTo(scene.view(), row, column);
      if (to.x !== scroller.scrollLeft || to.y !== scroller.scrollTop) scroller.scrollTo(to.x, to.y);
    },
    fittingWidth: (column) => {
      if (measuring === null) return 100;
      const rows = Math.min(document.used(shown).rows, FITTED_ROWS);
      let width = 24;
      for (let row = 0; row < rows; row++) {
        const look = scene.look(row, column);
        if (look.text !== '')
          width = Math.max(
            width,
            textWidth(measuring, look.font, look.text) + 10 + look.indent + (look.dropdown ? 18 : 0),
          );
      }
      return Math.min(600, Math.ceil(width));
    },
    dispose: () => {
      cancelAnimationFrame(frame);
      resizing.disconnect();
      scroller.removeEventListener('scroll', rememberScroll);
      for (const stop of stops) stop();
    },
  };

  const resizing = new ResizeObserver(schedule);
  resizing.observe(scroller);
  scroller.addEventListener('scroll', rememberScroll, { passive: true });
  const stops = [
    document.subscribe((change) => {
      looks = new Map();
      if (change.structure) layouts.clear();
      for (const id of change.sheets) layouts.delete(id);
      fitSpacer();
      schedule();
    }),
    workbook.selection.subscribe(followSheet),
    workbook.editing.subscribe(schedule),
    workbook.clip.subscribe(schedule),
  ];
  fitSpacer();
  return scene;
}

/** `window.workbench`: a read-only look at what the page shows, for tests and for the console. It reads what the painter reads. */
import type { Area } from '../document';
import { areaName } from '../document';
import { appearanceOf } from './grid/appearance';
import type { Scene } from './grid/scene';
import { boxOf } from './grid/view';
import { shown } from './start';
import type { Workbook } from './workbook';

/** What can be asked; cells are named as in A1, sheets by their tabs. */
export interface Probe {
  /** The names of the tabs, in order. */
  sheets(): readonly string[];
  openSheet(): string;
  selection(): string;
  cellText(sheet: string, cell: string): string;
  /** The colour behind the cell, by its own format or by a rule; null is white. */
  backgroundOf(sheet: string, cell: string): string | null;
  colorOf(sheet: string, cell: string): string;
  formulaOf(sheet: string, cell: string): string;
  noteOf(sheet: string, cell: string): string;
  /** What is wrong with the cell, as its card says when the mouse rests on it. */
  problemOf(sheet: string, cell: string): string;
  /** Whether a box is ticked; null where there is no box. */
  tickOf(sheet: string, cell: string): boolean | null;
  /** The texts of all cells in use, row by row. */
  texts(sheet: string): readonly (readonly string[])[];
  /** Where a cell of the open sheet is in the window, for the mouse. */
  placeOf(cell: string): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** True when nothing is waiting to be saved. */
  isSaved(): boolean;
}

declare global {
  interface Window {
    workbench: Probe;
  }
}

let scene: Scene | null = null;

/** Tells the probe which grid is on screen. */
export function probeScene(now: Scene): void {
  scene = now;
}

/** Puts the probe where tests find it. */
export function installProbe(): void {
  const look = (sheet: string, cell: string) => {
    const { id, area } = find(sheet, cell);
    return appearanceOf(workbook().document, id, area.row, area.column);
  };
  window.workbench = {
    sheets: () =>
      workbook()
        .document.sheets()
        .map(({ name }) => name),
    openSheet: () => workbook().document.sheet(workbook().selection.get().sheet)?.name ?? '',
    selection: () => workbook().selection.get().areas.map(areaName).join(' '),
    cellText: (sheet, cell) => look(sheet, cell).text,
    backgroundOf: (sheet, cell) => look(sheet, cell).background,
    colorOf: (sheet, cell) => look(sheet, cell).color,
    formulaOf: (sheet, cell) => {
      const { id, area } = find(sheet, cell);
      return workbook().document.cell(id, area.row, area.column).formula;
    },
    noteOf: (sheet, cell) => look(sheet, cell).note,
    problemOf: (sheet, cell) => look(sheet, cell).problem,
    tickOf: (sheet, cell) => look(sheet, cell).checkbox,
    texts: (sheet) => {
      const { id } = find(sheet, 'A1');
      const used = workbook().document.used(id);
      return used.rows === 0 ? [] : workbook().document.displays({ sheet: id, row: 0, column: 0, ...used });
    },
    placeOf: (cell) => {
      const { area } = find(window.workbench.openSheet(), cell);
      const surface = document.querySelector('.scroller')?.getBoundingClientRect();
      if (scene === null || surface === undefined) throw new Error('The grid is not on screen yet.');
      const box = boxOf(scene.view(), area);
      return { ...box, x: box.x + surface.left, y: box.y + surface.top };
    },
    isSaved: () => workbook().saving.get() === 'saved',
  };
}

function workbook(): Workbook {
  const open = shown.get();
  if (open === null) throw new Error('The workbook is not open yet.');
  return open;
}

function find(sheet: string, cell: string): { readonly id: number; readonly area: Area } {
  const { document } = workbook();
  const id = document.sheetByName(sheet)?.id;
  if (id === undefined) throw new Error(`There is no sheet called "${sheet}".`);
  const open = document.find(cell, id);
  if (open === undefined) throw new Error(`"${cell}" is no cell.`);
  return { id, area: document.close(open) };
}

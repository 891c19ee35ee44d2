/** What can be pressed on the grid besides cells: boxes, arrows, borders, the fill handle; and how the mouse pointer looks there. */
import { toggleCheckboxes } from '../commands';
import type { Workbook } from '../workbook';
import { overFillHandle } from './drag';
import { openDropdown } from './dropdown';
import { checkboxBox } from './paint';
import { HEADER_ARROW } from './paint-frame';
import type { Scene } from './scene';
import { boxOf, columnX, type Hit, hit } from './view';

/** A click on a box ticks it, a click on an arrow opens its list. True when something was pressed. */
export function pressControl(
  workbook: Workbook,
  scene: Scene,
  target: Hit,
  x: number,
  y: number,
  surface: HTMLElement,
): boolean {
  const look = scene.look(target.row, target.column);
  const cell = boxOf(scene.view(), { row: target.row, column: target.column, rows: 1, columns: 1 });
  if (look.checkbox !== null) {
    const box = checkboxBox(look, cell);
    const near = x >= box.x - 3 && x <= box.x + box.width + 3 && y >= box.y - 3 && y <= box.y + box.height + 3;
    return near && toggleCheckboxes(workbook);
  }
  if (!look.dropdown || x < cell.x + cell.width - 20) return false;
  const corner = surface.getBoundingClientRect();
  openDropdown(workbook, corner.left + cell.x, corner.top + cell.y + cell.height, cell.width);
  return true;
}

/** True over the part of a column's letter that opens its menu. */
export function overHeaderArrow(scene: Scene, target: Hit, x: number): boolean {
  if (target.part !== 'columnHeader') return false;
  const view = scene.view();
  const size = view.columns.size(target.column);
  return size >= 2 * HEADER_ARROW && x >= columnX(view, target.column) + size - HEADER_ARROW;
}

/** The shape of the mouse pointer at a point of the grid. */
export function cursorFor(workbook: Workbook, scene: Scene, x: number, y: number): string {
  const view = scene.view();
  if (x >= view.width || y >= view.height) return 'default';
  const target = hit(view, x, y);
  if (target.edge !== null) return target.part === 'columnHeader' ? 'col-resize' : 'row-resize';
  if (overFillHandle(workbook, scene, x, y)) return 'crosshair';
  if (target.part !== 'cell') return 'default';
  const look = scene.look(target.row, target.column);
  const cell = boxOf(view, { row: target.row, column: target.column, rows: 1, columns: 1 });
  if (look.dropdown && x >= cell.x + cell.width - 20) return 'pointer';
  return look.checkbox !== null ? 'pointer' : 'cell';
}

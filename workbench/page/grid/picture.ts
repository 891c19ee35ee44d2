/** One picture of the grid: cells, selection, headers, and the text field in its place. */
import { referencesIn } from '../editing';
import { withMerges } from '../selection';
import type { Workbook } from '../workbook';
import type { Drag } from './drag';
import { paintCells } from './paint';
import { type Mark, paintGuide, paintHeaders, paintSelection } from './paint-frame';
import type { Scene } from './scene';
import { boxOf, HEADER_HEIGHT } from './view';

/** Draws the whole grid as it stands and puts the text field over its cell. */
export function paintPicture(
  workbook: Workbook,
  scene: Scene,
  canvas: HTMLCanvasElement,
  field: HTMLTextAreaElement,
  drag: Drag,
): void {
  const view = scene.view();
  const scale = window.devicePixelRatio;
  const width = Math.round(view.width * scale);
  const height = Math.round(view.height * scale);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    canvas.style.width = `${view.width}px`;
    canvas.style.height = `${view.height}px`;
  }
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  const selection = workbook.selection.get();
  const cursor = withMerges(workbook, selection.sheet, {
    row: selection.row,
    column: selection.column,
    rows: 1,
    columns: 1,
  });
  paintCells(context, view, { look: scene.look, merges: scene.merges(), gridlines: !scene.sheet().hiddenGridlines });
  const chosen = workbook.editing.get() === null ? selection : null;
  paintSelection(context, view, chosen, cursor, marksOn(workbook), drag.fillTo);
  paintHeaders(context, view, selection, drag.hovered);
  if (drag.guide !== null) paintGuide(context, view, drag.guide);
  placeField(workbook, scene, field);
}

function marksOn(workbook: Workbook): readonly Mark[] {
  const { sheet } = workbook.selection.get();
  const clip = workbook.clip.get();
  const copied: Mark[] =
    clip !== null && clip.sheet === sheet ? [{ area: clip.area, color: '#1a73e8', dashed: true }] : [];
  const references = referencesIn(workbook, workbook.editing.get()).filter((mark) => mark.sheet === sheet);
  return [...copied, ...references.map(({ area, color }) => ({ area, color, dashed: false }))];
}

/** Keeps the text field over its cell: unseen while idle, so that any script's input method opens in the right place. */
function placeField(workbook: Workbook, scene: Scene, field: HTMLTextAreaElement): void {
  const view = scene.view();
  const editing = workbook.editing.get();
  const { sheet, row, column } = editing ?? workbook.selection.get();
  const elsewhere = sheet !== workbook.selection.get().sheet;
  const box = boxOf(view, withMerges(workbook, sheet, { row, column, rows: 1, columns: 1 }));
  const layer = field.parentElement;
  if (layer !== null) {
    layer.style.left = `${view.headerWidth}px`;
    layer.style.top = `${HEADER_HEIGHT}px`;
    layer.style.width = `${view.width - view.headerWidth}px`;
    layer.style.height = `${view.height - HEADER_HEIGHT}px`;
  }
  field.style.visibility = elsewhere ? 'hidden' : 'visible';
  field.style.left = `${box.x - view.headerWidth - 1}px`;
  field.style.top = `${box.y - HEADER_HEIGHT - 1}px`;
  field.style.minWidth = `${box.width + 2}px`;
  field.style.minHeight = `${box.height + 2}px`;
  field.style.font = scene.look(row, column).font;
  field.style.maxWidth = `${Math.max(120, view.width - box.x - 20)}px`;
  fitField(field, box.width + 2, box.height + 2);
}

function fitField(field: HTMLTextAreaElement, width: number, height: number): void {
  field.style.width = `${width}px`;
  field.style.height = `${height}px`;
  if (field.value === '') return;
  field.style.whiteSpace = 'pre';
  field.style.width = `${Math.max(width, field.scrollWidth + 12)}px`;
  field.style.whiteSpace = 'pre-wrap';
  field.style.height = `${Math.max(height, field.scrollHeight + 4)}px`;
}

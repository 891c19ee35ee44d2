/** The grid of cells: one canvas that is painted, one native scroller below it, and one text field that always has the keyboard. */
import { useEffect, useRef, useState } from 'react';
import { areaName } from '../../document';
import { openCellMenu } from '../chrome/cell-menu';
import { FormulaHelp, useFormulaHelp } from '../chrome/formula-help';
import { copy, paste } from '../clipboard';
import { beginEditing, referencesIn, write } from '../editing';
import { farCorner, selectedArea, withMerges } from '../selection';
import { useStore } from '../store';
import type { Workbook } from '../workbook';
import type { Drag } from './drag';
import { type Hover, hoverAt } from './hover';
import { pressGrid, pressWriting } from './keys';
import { paintCells } from './paint';
import { type Mark, paintGuide, paintHeaders, paintSelection } from './paint-frame';
import { followPointer } from './pointer';
import { createScene, type Scene } from './scene';
import { boxOf, HEADER_HEIGHT } from './view';

/** Shows the open sheet. */
export function Grid({ workbook, onScene }: { readonly workbook: Workbook; readonly onScene: (scene: Scene) => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const scene = useRef<Scene | null>(null);
  const valuesOnly = useRef(false);
  const [hover, setHover] = useState<Hover | null>(null);
  const editing = useStore(workbook.editing);
  const help = useFormulaHelp(workbook, 'cell');

  useEffect(() => {
    if (canvas.current === null || scroller.current === null || input.current === null) return;
    const drawing = canvas.current;
    const surface = scroller.current;
    const field = input.current;
    const drag: Drag = { fillTo: null, guide: null };
    const made = createScene(workbook, surface, drawing, () => paint(workbook, made, drawing, field, drag));
    scene.current = made;
    onScene(made);
    const stopPointer = followPointer(workbook, made, surface, drag);
    const stopReveal = workbook.selection.subscribe(() => {
      const { row, column } = workbook.selection.get();
      const corner = farCorner(workbook);
      const whole =
        selectedArea(workbook).rows >= made.sheet().rows || selectedArea(workbook).columns >= made.sheet().columns;
      if (!whole) made.reveal(corner.row, corner.column);
      else if (workbook.selection.get().areas.length === 0) made.reveal(row, column);
    });
    workbook.focusGrid.set(() => field.focus({ preventScroll: true }));
    field.focus({ preventScroll: true });
    made.schedule();
    return () => {
      stopPointer();
      stopReveal();
      made.dispose();
    };
  }, [workbook, onScene]);

  useEffect(() => {
    if (editing?.from === 'cell' && input.current !== null) {
      input.current.focus({ preventScroll: true });
      input.current.setSelectionRange(editing.caret, editing.caret);
      scene.current?.reveal(editing.row, editing.column);
    }
  }, [editing?.from, editing?.caret, editing?.row, editing?.column]);

  const pressed = (event: React.KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing || scene.current === null || scroller.current === null) return;
    if (editing !== null && help.press(event)) {
      event.preventDefault();
      return;
    }
    if (editing !== null && event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
      event.preventDefault();
      return void document.execCommand('insertText', false, '\n');
    }
    valuesOnly.current = event.shiftKey && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'v';
    const handled =
      editing !== null ? pressWriting(workbook, event) : pressGrid(workbook, scene.current, scroller.current, event);
    if (handled) event.preventDefault();
  };

  const typed = (event: React.ChangeEvent<HTMLTextAreaElement>): void => {
    const { value, selectionStart } = event.target;
    if (editing === null) beginEditing(workbook, 'cell', value);
    else write(workbook, value, selectionStart);
  };

  const copied = (event: React.ClipboardEvent, cut: boolean): void => {
    if (editing !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copy(workbook, cut));
  };

  const pasted = (event: React.ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    paste(workbook, event.clipboardData.getData('text/plain'), valuesOnly.current);
  };

  const hovered = (event: React.PointerEvent): void => {
    if (scene.current === null || scroller.current === null || event.buttons !== 0) {
      setHover(null);
      return;
    }
    const corner = scroller.current.getBoundingClientRect();
    const next = hoverAt(scene.current, event.clientX - corner.left, event.clientY - corner.top);
    setHover((now) => (now?.key === next?.key ? now : next));
  };

  return (
    <div className="grid">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the text field below carries the keyboard and the name. */}
      <div
        className="scroller"
        ref={scroller}
        onPointerMove={hovered}
        onPointerLeave={() => setHover(null)}
        onContextMenu={(event) => {
          event.preventDefault();
          openCellMenu(workbook, event.clientX, event.clientY);
        }}
      >
        <div />
      </div>
      <canvas ref={canvas} />
      <div className="writing" style={{ inset: `${HEADER_HEIGHT}px 15px 15px 46px` }}>
        <textarea
          ref={input}
          className={editing === null ? 'idle' : 'open'}
          aria-label={cellLabel(workbook)}
          value={editing?.text ?? ''}
          readOnly={editing?.from === 'bar'}
          spellCheck={false}
          autoComplete="off"
          onKeyDown={pressed}
          onChange={typed}
          onSelect={(event) => {
            if (editing?.from === 'cell')
              write(workbook, event.currentTarget.value, event.currentTarget.selectionStart);
          }}
          onCopy={(event) => copied(event, false)}
          onCut={(event) => copied(event, true)}
          onPaste={pasted}
        />
      </div>
      {editing !== null && editing.from === 'cell' && <FormulaHelp help={help} anchor={input} />}
      {hover !== null && editing === null && (
        <div className={`hover ${hover.tone}`} role="tooltip" style={{ left: hover.x, top: hover.y }}>
          {hover.tone === 'problem' && <strong>{hover.title}</strong>}
          {hover.text}
        </div>
      )}
      <CellAnnouncer workbook={workbook} />
    </div>
  );
}

/** Says the cell under the cursor to screen readers. */
function CellAnnouncer({ workbook }: { readonly workbook: Workbook }) {
  useStore(workbook.selection);
  useStore(workbook.revision);
  return (
    <div className="unseen" aria-live="polite">
      {cellLabel(workbook)}
    </div>
  );
}

function cellLabel(workbook: Workbook): string {
  const { sheet, row, column } = workbook.selection.get();
  const name = areaName({ row, column, rows: 1, columns: 1 });
  const cell = workbook.document.cell(sheet, row, column);
  return `${name} ${cell.display === '' ? 'blank' : cell.display}${cell.note === '' ? '' : `. Note: ${cell.note}`}`;
}

function paint(
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
  paintCells(context, view, { look: scene.look, merges: scene.merges() });
  paintSelection(context, view, selection, cursor, marksOn(workbook), drag.fillTo);
  paintHeaders(context, view, selection);
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
  if (layer !== null) layer.style.inset = `${HEADER_HEIGHT}px ${15}px ${15}px ${view.headerWidth}px`;
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
  field.style.width = `${Math.max(width, field.scrollWidth + 6)}px`;
  field.style.whiteSpace = 'pre-wrap';
  field.style.height = `${Math.max(height, field.scrollHeight + 2)}px`;
}

/** The grid of cells: one canvas that is painted, one native scroller below it, and one text field that always has the keyboard. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { areaName } from '../../document';
import { Charts } from '../charts/charts';
import { openCellMenu } from '../chrome/cell-menu';
import { FormulaHelp, useFormulaHelp } from '../chrome/formula-help';
import { copy, paste } from '../clipboard';
import { beginEditing, write } from '../editing';
import { farCorner, selectedArea } from '../selection';
import { createStore, useStore } from '../store';
import type { Workbook } from '../workbook';
import type { Drag } from './drag';
import { type Hover, hoverAt } from './hover';
import { pressGrid, pressWriting } from './keys';
import { paintPicture } from './picture';
import { followPointer } from './pointer';
import { createScene, type Scene } from './scene';
import type { View } from './view';

/** Shows the open sheet. */
export function Grid({ workbook, onScene }: { readonly workbook: Workbook; readonly onScene: (scene: Scene) => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const scene = useRef<Scene | null>(null);
  const valuesOnly = useRef(false);
  const view = useMemo(() => createStore<View | null>(null), []);
  const [hover, setHover] = useState<Hover | null>(null);
  const editing = useStore(workbook.editing);
  const help = useFormulaHelp(workbook, 'cell');

  useEffect(() => {
    if (canvas.current === null || scroller.current === null || input.current === null) return;
    const drawing = canvas.current;
    const surface = scroller.current;
    const field = input.current;
    const drag: Drag = { fillTo: null, hovered: null, guide: null };
    const made = createScene(workbook, surface, drawing, () => {
      paintPicture(workbook, made, drawing, field, drag);
      view.set(made.view());
    });
    scene.current = made;
    onScene(made);
    const stopPointer = followPointer(workbook, made, surface, drag);
    const stopReveal = workbook.selection.subscribe(() => {
      const { rows, columns } = made.sheet();
      const area = selectedArea(workbook);
      const corner = farCorner(workbook);
      if (area.rows < rows && area.columns < columns) made.reveal(corner.row, corner.column);
    });
    workbook.focusGrid.set(() => field.focus({ preventScroll: true }));
    field.focus({ preventScroll: true });
    const corner = farCorner(workbook);
    made.reveal(corner.row, corner.column);
    made.schedule();
    return () => {
      stopPointer();
      stopReveal();
      made.dispose();
    };
  }, [workbook, onScene, view]);

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
    if (editing === null && value === '\n') event.target.value = '';
    else if (editing === null) beginEditing(workbook, 'cell', value);
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
      <Charts workbook={workbook} view={view} scroller={scroller} />
      <div className="writing">
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
        <div className={`hover ${hover.tone}`} role="tooltip" style={{ ...hover.place, top: hover.y }}>
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

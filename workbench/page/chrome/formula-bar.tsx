/** The line above the grid: where the cursor is, and what the cell really holds. */
import { useEffect, useRef, useState } from 'react';
import { areaName } from '../../document';
import { beginEditing, write } from '../editing';
import { pressWriting } from '../grid/keys';
import { select, selectedArea } from '../selection';
import { useStore } from '../store';
import { showToast, type Workbook } from '../workbook';
import { FormulaHelp, useFormulaHelp } from './formula-help';

/** The name box and the formula of the cell under the cursor. */
export function FormulaBar({ workbook }: { readonly workbook: Workbook }) {
  return (
    <div className="formula-bar">
      <NameBox workbook={workbook} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <Formula workbook={workbook} />
    </div>
  );
}

function NameBox({ workbook }: { readonly workbook: Workbook }) {
  useStore(workbook.selection);
  useStore(workbook.revision);
  const [text, setText] = useState<string | null>(null);
  const leave = (): void => {
    setText(null);
    workbook.focusGrid.get()();
  };
  return (
    <input
      className="name-box"
      aria-label="Name box: type a cell or a name to go there"
      value={text ?? placeName(workbook)}
      spellCheck={false}
      onFocus={(event) => {
        setText(placeName(workbook));
        event.target.select();
      }}
      onBlur={() => setText(null)}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        if (event.key !== 'Enter') return;
        event.preventDefault();
        goTo(workbook, event.currentTarget.value);
        leave();
      }}
    />
  );
}

/** What the name box shows: the name of exactly this range if it has one, else its address. */
function placeName(workbook: Workbook): string {
  const area = selectedArea(workbook);
  const { document } = workbook;
  const named = document.namedRanges().find(({ area: open }) => {
    const { sheet, row, column, rows, columns } = document.close(open);
    return (
      sheet === area.sheet &&
      row === area.row &&
      column === area.column &&
      rows === area.rows &&
      columns === area.columns
    );
  });
  const { row, column } = workbook.selection.get();
  return named?.name ?? areaName(area.rows * area.columns > 1 ? area : { row, column, rows: 1, columns: 1 });
}

/** Goes to a cell, a block or a name. */
export function goTo(workbook: Workbook, reference: string): void {
  const found = workbook.document.find(reference.trim(), workbook.selection.get().sheet);
  if (found === undefined) {
    showToast(workbook, {
      title: '',
      message: `There is no cell or name called “${reference}”.`,
      seconds: 5,
      tone: 'plain',
    });
    return;
  }
  const { sheet, ...area } = workbook.document.close(found);
  select(workbook, area.row, area.column, [area], sheet);
}

function Formula({ workbook }: { readonly workbook: Workbook }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const { sheet, row, column } = useStore(workbook.selection);
  const editing = useStore(workbook.editing);
  useStore(workbook.revision);
  const help = useFormulaHelp(workbook, 'bar');
  const cell = workbook.document.cell(sheet, row, column);
  const source = cell.spilledFrom;
  const spilled = source === null ? '' : workbook.document.cell(source.sheet, source.row, source.column).formula;
  const text = editing?.text ?? (spilled !== '' ? spilled : cell.input);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height of the field follows its text.
  useEffect(() => {
    const bar = field.current;
    if (bar === null) return;
    if (editing?.from === 'bar' && bar.selectionStart !== editing.caret)
      bar.setSelectionRange(editing.caret, editing.caret);
    bar.style.height = 'auto';
    bar.style.height = `${Math.min(110, Math.max(28, bar.scrollHeight))}px`;
  }, [editing?.from, editing?.caret, text]);

  return (
    <>
      <textarea
        ref={field}
        className={editing === null && spilled !== '' ? 'formula spilled' : 'formula'}
        aria-label={
          spilled === ''
            ? 'Formula bar'
            : 'Formula bar: this cell is filled by the formula shown, which stands in another cell'
        }
        title={
          editing === null && source !== null
            ? `Filled by the formula in ${areaName({ ...source, rows: 1, columns: 1 })}`
            : undefined
        }
        rows={1}
        spellCheck={false}
        value={text}
        onFocus={() => {
          if (workbook.editing.get() === null && spilled === '') beginEditing(workbook, 'bar');
          else if (workbook.editing.get() !== null)
            workbook.editing.update((now) => (now === null ? now : { ...now, from: 'bar' }));
        }}
        onChange={(event) => {
          if (editing === null) beginEditing(workbook, 'bar', event.target.value);
          else write(workbook, event.target.value, event.target.selectionStart);
        }}
        onSelect={(event) => {
          if (workbook.editing.get()?.from === 'bar')
            write(workbook, event.currentTarget.value, event.currentTarget.selectionStart);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const handled = help.press(event) || pressWriting(workbook, event);
          if (handled) event.preventDefault();
          else if (event.key === 'Escape') workbook.focusGrid.get()();
        }}
      />
      {editing?.from === 'bar' && <FormulaHelp help={help} anchor={field} />}
    </>
  );
}

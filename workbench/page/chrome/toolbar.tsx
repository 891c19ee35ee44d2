/** The row of buttons above the grid. */
import type { ReactNode } from 'react';
import { cursorFormat, editNote, format, freeze, redo, setCheckboxes, sortSheet, toggle, undo } from '../commands';
import { openSheet } from '../selection';
import { useStore } from '../store';
import type { MenuLine, Workbook } from '../workbook';
import { Icon, type IconName } from './icons';
import { numberLines } from './number-formats';

/** Undo, number formats, letters, colours, alignment, and what else a lead list needs. */
export function Toolbar({ workbook }: { readonly workbook: Workbook }) {
  useStore(workbook.selection);
  useStore(workbook.revision);
  const now = cursorFormat(workbook);
  const steps = workbook.document.history();
  const frozen = openSheet(workbook).frozenRows > 0;
  return (
    <div className="toolbar" role="toolbar" aria-label="Formatting">
      <Tool
        workbook={workbook}
        icon="undo"
        label="Undo (Ctrl+Z)"
        disabled={steps.undo === undefined}
        run={() => undo(workbook)}
      />
      <Tool
        workbook={workbook}
        icon="redo"
        label="Redo (Ctrl+Y)"
        disabled={steps.redo === undefined}
        run={() => redo(workbook)}
      />
      <i />
      <Tool
        workbook={workbook}
        label="Format as percent"
        pressed={now.numberFormat === '0.00%'}
        run={() => format(workbook, { numberFormat: '0.00%' })}
      >
        %
      </Tool>
      <MenuTool workbook={workbook} label="More number formats" lines={() => numberLines(workbook)}>
        <span className="digits">123</span>
      </MenuTool>
      <i />
      <Tool
        workbook={workbook}
        icon="bold"
        label="Bold (Ctrl+B)"
        pressed={now.bold === true}
        run={() => toggle(workbook, 'bold')}
      />
      <Tool
        workbook={workbook}
        icon="italic"
        label="Italic (Ctrl+I)"
        pressed={now.italic === true}
        run={() => toggle(workbook, 'italic')}
      />
      <Tool
        workbook={workbook}
        icon="strike"
        label="Strikethrough"
        pressed={now.strikethrough === true}
        run={() => toggle(workbook, 'strikethrough')}
      />
      <ColorTool workbook={workbook} icon="textColor" label="Text colour" property="fontColor" />
      <ColorTool workbook={workbook} icon="fill" label="Fill colour" property="background" />
      <i />
      {(['left', 'center', 'right'] as const).map((side) => (
        <Tool
          key={side}
          workbook={workbook}
          icon={side}
          label={side === 'left' ? 'Align left' : side === 'center' ? 'Align centre' : 'Align right'}
          pressed={now.horizontal === side}
          run={() => format(workbook, { horizontal: now.horizontal === side ? null : side })}
        />
      ))}
      <Tool
        workbook={workbook}
        icon="wrap"
        label="Wrap text"
        pressed={now.wrap === 'wrap'}
        run={() => format(workbook, { wrap: now.wrap === 'wrap' ? null : 'wrap' })}
      />
      <i />
      <Tool workbook={workbook} icon="checkbox" label="Insert checkbox" run={() => setCheckboxes(workbook, true)} />
      <Tool workbook={workbook} icon="note" label="Note" run={() => editNote(workbook)} />
      <MenuTool
        workbook={workbook}
        label="Sort the sheet by this column"
        lines={() => [
          { kind: 'action', label: 'Sort sheet A to Z', run: () => sortSheet(workbook, true) },
          { kind: 'action', label: 'Sort sheet Z to A', run: () => sortSheet(workbook, false) },
        ]}
      >
        <Icon name="sort" />
      </MenuTool>
      <Tool
        workbook={workbook}
        icon="freeze"
        label="Freeze the first row"
        pressed={frozen}
        run={() => freeze(workbook, { frozenRows: frozen ? 0 : 1 })}
      />
    </div>
  );
}

interface ToolProps {
  readonly workbook: Workbook;
  readonly label: string;
  readonly icon?: IconName;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly run: () => void;
  readonly children?: ReactNode;
}

function Tool({ workbook, label, icon, pressed, disabled, run, children }: ToolProps) {
  return (
    <button
      type="button"
      className="tool"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        run();
        if (workbook.dialogs.get().length === 0) workbook.focusGrid.get()();
      }}
    >
      {icon === undefined ? children : <Icon name={icon} />}
    </button>
  );
}

interface MenuToolProps {
  readonly workbook: Workbook;
  readonly label: string;
  readonly lines: () => readonly MenuLine[];
  readonly children: ReactNode;
}

function MenuTool({ workbook, label, lines, children }: MenuToolProps) {
  return (
    <button
      type="button"
      className="tool wide"
      title={label}
      aria-label={label}
      aria-haspopup="menu"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        workbook.popup.set({ x: box.left, y: box.bottom + 4, lines: lines(), label });
      }}
    >
      {children}
      <Icon name="down" />
    </button>
  );
}

interface ColorToolProps {
  readonly workbook: Workbook;
  readonly icon: IconName;
  readonly label: string;
  readonly property: 'background' | 'fontColor';
}

function ColorTool({ workbook, icon, label, property }: ColorToolProps) {
  const now = cursorFormat(workbook)[property] ?? (property === 'fontColor' ? '#202124' : '#ffffff');
  const colors = (color: string | null): void => format(workbook, { [property]: color });
  return (
    <button
      type="button"
      className="tool"
      title={label}
      aria-label={label}
      aria-haspopup="dialog"
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        workbook.popup.set({ x: box.left, y: box.bottom + 4, lines: [], label, colors });
      }}
    >
      <Icon name={icon} />
      <span className="swatch" style={{ background: now }} />
    </button>
  );
}

/** The foot of the window: the tabs, and what the selected cells add up to. */
import { useEffect, useRef, useState } from 'react';
import type { SheetInfo } from '../../document';
import { useStore } from '../store';
import type { MenuLine, Workbook } from '../workbook';
import { Icon } from './icons';
import { Status } from './status';
import { addTab, allTabsMenu, openTab, renameTab, tabMenu } from './tab-actions';

/** The tabs of the visible sheets. */
export function Tabs({ workbook }: { readonly workbook: Workbook }) {
  const { sheet: open } = useStore(workbook.selection);
  useStore(workbook.revision);
  const [renaming, setRenaming] = useState<number | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const sheets = workbook.document.sheets().filter(({ hidden, id }) => !hidden || id === open);

  useEffect(() => {
    strip.current?.querySelector(`[data-sheet="${open}"]`)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [open]);

  const pressed = (event: React.KeyboardEvent, sheet: SheetInfo): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === 'F2') {
      setRenaming(sheet.id);
      return;
    }
    const next = sheets[sheets.indexOf(sheet) + step];
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    openTab(workbook, next);
    strip.current?.querySelector<HTMLElement>(`[data-sheet="${next.id}"]`)?.focus();
  };

  return (
    <footer className="foot">
      <button
        type="button"
        className="tool"
        title="Add a sheet"
        aria-label="Add a sheet"
        onClick={() => addTab(workbook)}
      >
        <Icon name="add" />
      </button>
      <button
        type="button"
        className="tool"
        title="All sheets"
        aria-label="All sheets"
        aria-haspopup="menu"
        onClick={(event) => popUp(workbook, event.currentTarget, allTabsMenu(workbook))}
      >
        <Icon name="list" />
      </button>
      <div className="tabs" role="tablist" aria-label="Sheets" ref={strip}>
        {sheets.map((sheet) => (
          <div
            className={sheet.id === open ? 'tab chosen' : 'tab'}
            key={sheet.id}
            style={sheet.tabColor === null ? undefined : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }}
          >
            {renaming === sheet.id ? (
              <TabName
                name={sheet.name}
                onDone={(name) => {
                  setRenaming(null);
                  if (name !== null) renameTab(workbook, sheet, name);
                  workbook.focusGrid.get()();
                }}
              />
            ) : (
              <button
                type="button"
                role="tab"
                data-sheet={sheet.id}
                aria-selected={sheet.id === open}
                tabIndex={sheet.id === open ? 0 : -1}
                onMouseDown={(event) => workbook.editing.get() !== null && event.preventDefault()}
                onClick={() => openTab(workbook, sheet)}
                onDoubleClick={() => setRenaming(sheet.id)}
                onKeyDown={(event) => pressed(event, sheet)}
                onContextMenu={(event) => {
                  event.preventDefault();
                  popUp(
                    workbook,
                    event.currentTarget,
                    tabMenu(workbook, sheet, () => setRenaming(sheet.id)),
                  );
                }}
              >
                {sheet.name}
              </button>
            )}
            {sheet.id === open && renaming !== sheet.id && (
              <button
                type="button"
                className="tab-more"
                aria-label={`Menu of the sheet ${sheet.name}`}
                aria-haspopup="menu"
                onClick={(event) =>
                  popUp(
                    workbook,
                    event.currentTarget,
                    tabMenu(workbook, sheet, () => setRenaming(sheet.id)),
                  )
                }
              >
                <Icon name="down" />
              </button>
            )}
          </div>
        ))}
      </div>
      <Status workbook={workbook} />
    </footer>
  );
}

function popUp(workbook: Workbook, at: HTMLElement, lines: readonly MenuLine[]): void {
  const box = at.getBoundingClientRect();
  const height = 16 + lines.reduce((sum, line) => sum + (line.kind === 'rule' ? 13 : 32), 0);
  workbook.popup.set({ x: box.left, y: box.top - height - 4, lines, label: 'Sheets' });
}

function TabName({ name, onDone }: { readonly name: string; readonly onDone: (name: string | null) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(name);
  const isDone = useRef(false);
  useEffect(() => field.current?.select(), []);
  // The field loses the keyboard once more when it goes: only the first end counts.
  const end = (name: string | null): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(name);
  };
  return (
    <input
      ref={field}
      aria-label="Name of the sheet"
      value={text}
      size={Math.max(4, text.length)}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => end(text)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        end(event.key === 'Enter' ? text : null);
      }}
    />
  );
}

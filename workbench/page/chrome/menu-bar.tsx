/** The menus at the top: the spreadsheet's own, then those of the add-on. */
import { useEffect, useRef, useState } from 'react';
import type { MenuView } from '../../emulator';
import { clickMenu } from '../script';
import { useStore } from '../store';
import type { MenuLine, Workbook } from '../workbook';
import { Menu } from './menu';
import { sheetMenus } from './sheet-menus';

interface TopMenu {
  readonly label: string;
  readonly lines: readonly MenuLine[];
}

/** All menus; with one open, moving the mouse or the arrow keys opens the next. */
export function MenuBar({ workbook }: { readonly workbook: Workbook }) {
  const scripted = useStore(workbook.menus);
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const menus = open === null ? topLabels(scripted) : topMenus(workbook, scripted);

  useEffect(() => {
    if (open === null) return;
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && bar.current?.contains(event.target) === false) setOpen(null);
    };
    window.addEventListener('pointerdown', outside, true);
    return () => window.removeEventListener('pointerdown', outside, true);
  }, [open]);

  const beside = (label: string, step: number): string | null => {
    const at = menus.findIndex((menu) => menu.label === label);
    return menus[(at + step + menus.length) % menus.length]?.label ?? null;
  };

  const focusTop = (label: string | null): void => {
    if (label !== null)
      bar.current?.querySelector<HTMLElement>(`:scope > div > button[data-menu="${CSS.escape(label)}"]`)?.focus();
  };

  const pressed = (event: React.KeyboardEvent, label: string): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setOpen(label);
    else if (event.key === 'ArrowRight') focusTop(beside(label, 1));
    else if (event.key === 'ArrowLeft') focusTop(beside(label, -1));
    else if (event.key === 'Escape') workbook.focusGrid.get()();
    else return;
    event.preventDefault();
  };

  return (
    <div className="menu-bar" role="menubar" aria-label="Menus" ref={bar}>
      {menus.map(({ label, lines }, index) => (
        <div key={label} className="menu-top">
          <button
            type="button"
            role="menuitem"
            data-menu={label}
            tabIndex={index === 0 ? 0 : -1}
            aria-haspopup="menu"
            aria-expanded={open === label}
            onClick={() => setOpen(open === label ? null : label)}
            onPointerEnter={() => open !== null && setOpen(label)}
            onKeyDown={(event) => pressed(event, label)}
          >
            {label}
          </button>
          {open === label && (
            <Menu
              lines={lines}
              label={label}
              onClose={() => {
                setOpen(null);
                workbook.focusGrid.get()();
              }}
              onSide={(step) => setOpen(beside(label, step))}
            />
          )}
        </div>
      ))}
    </div>
  );
}

const OWN_LABELS = ['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Extensions', 'Help'];

/** The labels alone, so that nothing is worked out until a menu opens. */
function topLabels(scripted: readonly MenuView[]): readonly TopMenu[] {
  const own = scripted.filter(({ addOn }) => !addOn).map(({ caption }) => caption);
  return [...OWN_LABELS, ...own].map((label) => ({ label, lines: [] }));
}

function topMenus(workbook: Workbook, scripted: readonly MenuView[]): readonly TopMenu[] {
  const own = sheetMenus(workbook);
  const extensions = scripted.filter(({ addOn }) => addOn).map((menu) => group(workbook, menu, []));
  const none: MenuLine = { kind: 'action', label: 'No add-on is loaded', disabled: true, run: () => {} };
  const other = scripted.filter(({ addOn }) => !addOn);
  const installed = other.map(
    ({ caption }): MenuLine => ({
      kind: 'action',
      label: `${caption} has a menu of its own`,
      disabled: true,
      run: () => {},
    }),
  );
  const below = [...extensions, ...installed];
  return [
    ...OWN_LABELS.map((label) => ({
      label,
      lines: label === 'Extensions' ? (below.length > 0 ? below : [none]) : (own[label] ?? []),
    })),
    ...other.map((menu) => ({ label: menu.caption, lines: linesOf(workbook, menu, []) })),
  ];
}

function group(workbook: Workbook, menu: MenuView, path: readonly string[]): MenuLine {
  return { kind: 'group', label: menu.caption, lines: linesOf(workbook, menu, path) };
}

function linesOf(workbook: Workbook, menu: MenuView, above: readonly string[]): readonly MenuLine[] {
  const path = [...above, menu.caption];
  return menu.entries.map((entry): MenuLine => {
    if (entry.kind === 'separator') return { kind: 'rule' };
    if (entry.kind === 'menu') return group(workbook, entry.menu, path);
    return { kind: 'action', label: entry.caption, run: () => clickMenu(workbook, [...path, entry.caption]) };
  });
}

/** A menu: lines to choose from by mouse or keyboard, with groups that open beside it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from '../store';
import type { MenuLine, Workbook } from '../workbook';
import { Palette } from './palette';

interface MenuProps {
  readonly lines: readonly MenuLine[];
  readonly label: string;
  readonly onClose: () => void;
  /** The left and right keys at the outermost menu, for a menu bar. */
  readonly onSide?: (step: -1 | 1) => void;
  readonly autoFocus?: boolean;
  readonly minWidth?: number;
}

/** A list of lines; the chosen one runs after the menu is closed. */
export function Menu({ lines, label, onClose, onSide, autoFocus = true, minWidth }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);

  useEffect(() => {
    if (!autoFocus) return;
    const chosen = list.current?.querySelector<HTMLElement>(':scope > [role="menuitemcheckbox"][aria-checked="true"]');
    (chosen ?? items(list.current)[0])?.focus();
  }, [autoFocus]);

  const focusStep = (step: number): void => {
    const all = items(list.current);
    const now = all.findIndex((item) => item.matches(':focus'));
    all[(now + step + all.length) % all.length]?.focus();
  };

  const pressed = (event: React.KeyboardEvent): void => {
    event.stopPropagation();
    const letter = event.key.length === 1 && /\S/.test(event.key) && !event.ctrlKey ? event.key.toLowerCase() : null;
    if (event.key === 'ArrowDown') focusStep(1);
    else if (event.key === 'ArrowUp') focusStep(-1);
    else if (event.key === 'Escape') onClose();
    else if (event.key === 'Tab') {
      onClose();
      return;
    } else if (event.key === 'ArrowLeft') onSide?.(-1);
    else if (event.key === 'ArrowRight') {
      const at = lines.findIndex(
        (line, index) => line.kind === 'group' && itemAt(list.current, index) === document.activeElement,
      );
      if (at >= 0) setOpen(at);
      else onSide?.(1);
    } else if (letter !== null) {
      const all = items(list.current);
      const now = all.findIndex((item) => item.matches(':focus'));
      const order = [...all.slice(now + 1), ...all.slice(0, now + 1)];
      order.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div className="menu" role="menu" aria-label={label} ref={list} onKeyDown={pressed} style={{ minWidth }}>
      {lines.map((line, index) => {
        if (line.kind === 'rule') {
          // biome-ignore lint/suspicious/noArrayIndexKey: rules of a menu have nothing but their place.
          return <hr key={`rule ${index}`} />;
        }
        if (line.kind === 'group') {
          return (
            <div
              className="menu-group"
              key={line.label}
              onPointerEnter={() => setOpen(index)}
              onPointerLeave={() => setOpen(null)}
            >
              <button
                type="button"
                role="menuitem"
                data-line={index}
                aria-haspopup="menu"
                aria-expanded={open === index}
                onClick={() => setOpen(index)}
              >
                <span className="tick" />
                <span className="text">{line.label}</span>
                <span className="more" aria-hidden="true" />
              </button>
              {open === index && (
                <Menu
                  lines={line.lines}
                  label={line.label}
                  autoFocus={itemAt(list.current, index) === document.activeElement}
                  onClose={onClose}
                  onSide={(step) => {
                    if (step === 1) return;
                    setOpen(null);
                    itemAt(list.current, index)?.focus();
                  }}
                />
              )}
            </div>
          );
        }
        return (
          <button
            type="button"
            key={line.label}
            {...(line.checked === undefined
              ? { role: 'menuitem' }
              : { role: 'menuitemcheckbox', 'aria-checked': line.checked })}
            data-line={index}
            disabled={line.disabled}
            onClick={() => {
              onClose();
              line.run();
            }}
          >
            <span className="tick">{line.checked === true ? '✓' : ''}</span>
            <span className="text">{line.label}</span>
            {line.keys !== undefined && <kbd>{line.keys}</kbd>}
          </button>
        );
      })}
    </div>
  );
}

function items(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(':scope > button:enabled, :scope > .menu-group > button') ?? [])];
}

function itemAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return (
    list?.querySelector<HTMLElement>(
      `:scope > button[data-line="${index}"], :scope > .menu-group > button[data-line="${index}"]`,
    ) ?? null
  );
}

/** The menu that hangs at a place of the window, kept inside it. */
export function PopupMenu({ workbook }: { readonly workbook: Workbook }) {
  const popup = useStore(workbook.popup);
  const frame = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (popup === null || frame.current === null) return;
    const { width, height } = frame.current.getBoundingClientRect();
    frame.current.style.left = `${Math.max(4, Math.min(popup.x, window.innerWidth - width - 4))}px`;
    const below = popup.y + height <= window.innerHeight - 4;
    frame.current.style.top = `${below ? popup.y : Math.max(4, window.innerHeight - height - 4)}px`;
  }, [popup]);

  useEffect(() => {
    if (popup === null) return;
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && frame.current?.contains(event.target) === false) workbook.popup.set(null);
    };
    window.addEventListener('pointerdown', outside, true);
    return () => window.removeEventListener('pointerdown', outside, true);
  }, [popup, workbook]);

  if (popup === null) return null;
  const close = (): void => {
    workbook.popup.set(null);
    workbook.focusGrid.get()();
  };
  return (
    <div className="popup" ref={frame} style={{ left: popup.x, top: popup.y }}>
      {popup.colors === undefined ? (
        <Menu
          lines={popup.lines}
          label={popup.label}
          {...(popup.minWidth === undefined ? {} : { minWidth: popup.minWidth })}
          onClose={close}
        />
      ) : (
        <Palette label={popup.label} pick={popup.colors} close={close} />
      )}
    </div>
  );
}
